"""Camera, serial scanner, printer, sound, rasterised pages: the only Qt outside the window.

A library that is missing never fails an import here: it makes its device say that it is off, and why.
"""
