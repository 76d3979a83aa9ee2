"""Words and rules of the convening. Pure: no input or output, no clock, no database."""
