"""The commands of the program: a file per command, thin, no rules of their own."""
