"""The roster page: a fast table of everyone, filters, and a form at its side."""
