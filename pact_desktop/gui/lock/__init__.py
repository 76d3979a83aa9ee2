"""Locking the desk: by F12, or after a while without anybody."""
