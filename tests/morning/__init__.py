"""A morning at the desk, played against the real window and judged by a model of the rules of its own.

``model`` tells the rules once more, from docs/domain.md alone; ``roster`` invents who is expected, and
``script`` who comes and how. ``strokes`` and ``keyboards`` type it, with the window standing still in
between; ``second_desk`` is another process on the same file; ``player`` compares what comes. A long morning
is played by ``python -m tools.play_morning``.
"""
