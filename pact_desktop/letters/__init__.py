"""Letters, calendar and contact cards as files for other programs: data in, text and bytes out.

Knows the domain only.
"""
