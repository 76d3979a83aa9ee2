"""Builders that tests share: people, a convening, entries, a fixed clock."""
