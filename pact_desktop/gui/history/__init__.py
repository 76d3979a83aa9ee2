"""The history page: who did what when, narrowed, taken back, and the roster as it was."""
