"""The window: shows state, asks for operations, writes nothing itself.

How to add a page
-----------------
1. Make a folder ``gui/NAME/`` with ``page.py`` holding a subclass of ``gui.page.Page``. It is given a
   ``Context``: ``theme``, ``settings``, ``workers``, ``file`` (the open ``ConveningFile``), ``day``, and
   signals to speak to the window with (``tell`` a message, ``page_wanted``, ``counts_changed``).
2. Override the hooks that the page needs: ``showing`` (came to the front), ``changed`` (a change set
   arrived), ``regions`` (what F6 goes round), ``step_back`` (Alt+Left), ``undo``, ``redo``, ``shortcuts``
   (its part of the F1 list), ``set_compact`` (under 800 px).
3. Add one ``PageEntry`` to ``gui/pages.py``. Its ``build`` imports the page, so that heavy libraries are
   loaded when the page is first shown.

A page is a widget with a presenter beside it (``presenter.py``): a plain object without Qt that calls
operations through a ``jobs.Runner`` and is tested with ``jobs.AtOnce``. In the window the runner is
``context.workers``: ``write`` for operations (one thread, in order), ``read`` for queries, ``device`` for
what waits for a printer; the result comes back on the GUI thread to a method or signal of the presenter, by
name.
Nothing takes 50 ms on the GUI thread.

To print, ask with ``gui.printing.print_choice.PrintChoice`` and emit a ``gui.printing.job.PrintRequest`` by
``context.document_wanted``; people's badges are printed now by ``context.print_wanted``.

Look: colours and sizes stand in ``resources/style/tokens.json`` only. Widgets get their shape from
``resources/style/desk.qss`` by their ``kind`` property; painted widgets ask ``theme.colour("accent")`` and
``theme.px(12)`` (a length at the base text size). Small widgets are in ``gui/components``: ``Text``,
``Button``, ``Panel``, ``Pill``, ``FacetButton``, ``Segments``, ``Field``, ``SearchField``, ``Bar``,
``EmptyState``, ``WrapLayout``...
A new icon: copy it from Tabler's outline set into ``resources/icons``.

A module of Qt that the page imports and that is not in ``gui/qt_modules.py`` yet is added there: it must not
be loaded while a worker may call into Qt. New words get their Spanish through ``tools/make_translations.py``.

All words that a person reads go through ``self.tr`` (or ``QCoreApplication.translate``); text from the roster
is shown as plain text only.
"""
