"""Likely duplicates side by side: merged field by field, or said to be two people."""
