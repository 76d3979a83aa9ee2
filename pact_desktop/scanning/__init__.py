"""Camera frames, picture files and keyboard bursts into the texts of codes. No Qt, no clock."""
