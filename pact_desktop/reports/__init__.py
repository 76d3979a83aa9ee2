"""Attendance, teams, arrivals and the review list: figures from the state alone, and files that hold them."""
