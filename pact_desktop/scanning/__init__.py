"""Camera frames, picture files and keyboard bursts into texts of codes, photographed sheets into marks.

No Qt, no clock.
"""
