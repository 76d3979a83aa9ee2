"""Printing at the desk: the queue of what is on its way to paper, its list, and the choice of how to print.

A page that prints makes a ``PrintRequest`` and emits it by ``context.document_wanted``; ``print_choice`` asks
which printer, copies, pages and sides before.
"""
