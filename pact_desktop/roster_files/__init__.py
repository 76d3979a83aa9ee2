"""Roster files: a spreadsheet in, a reconcile plan out; and the export.

The way of an import, one module a step: ``reading`` (a file becomes a sheet of text cells), ``headers``
(which column means what), ``understand`` with ``cells`` and ``county_names`` (what each row says),
``reconcile`` (what to add and change). Nothing here writes to a convening; the import operation records
the plan.
"""
