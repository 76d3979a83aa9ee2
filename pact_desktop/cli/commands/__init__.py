"""One module per command, each with the click command ``command``; loaded when it is asked for."""
