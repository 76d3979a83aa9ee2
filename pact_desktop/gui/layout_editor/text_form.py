"""A text element: its lines, what each says, how it is set, and how it gives way when it is too long."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.controls import Choice, Line
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.numbers import Length, Number
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.layout_editor.part_words import (
    align_choices,
    anchor_choices,
    colour_choices,
    field_words,
    weight_choices,
)
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.badge_data import FIELDS
from pact_desktop.paper.design import Layout, Stack, TextLine

_FIELD = re.compile(r"\{(\w*)\}")
_OR = " | "


class TextForm(QWidget):
    """``edited`` carries the text element as it should be."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stack: Stack | None = None
        self._at = 0
        column = rows(theme, self, gap=10)
        self.line = Choice([("0", "")])
        self.line.kept.connect(lambda: self._show_line(int(self.line.value())))
        which = columns(theme, gap=4)
        which.addWidget(Field(theme, self.tr("Line"), self.line), 1)
        self.add = self._small("plus", self.tr("Add a line"), self._add_line)
        self.remove = self._small("trash", self.tr("Remove the line"), self._remove_line)
        which.addWidget(self.add)
        which.addWidget(self.remove)
        column.addLayout(which)
        self.words = Line()
        self.words.kept.connect(self._keep_words)
        self._words_field = Field(theme, self.tr("Says"), self.words)
        column.addWidget(self._words_field)
        insert = Button(theme, self.tr("Insert a field"), icon="plus")
        menu = self._make_menu()
        insert.clicked.connect(lambda: menu.popup(insert.mapToGlobal(insert.rect().bottomLeft())))
        column.addWidget(insert)
        hint = self.tr("Several, separated by |: the first that has all its fields is set.")
        column.addWidget(Text(theme, hint, "small", "text_muted", wrap=True))
        self.weight = Choice(weight_choices())
        self.weight.kept.connect(lambda: self._edit(weight=self.weight.value()))
        self.colour = Choice([("", "")])
        self.colour.kept.connect(lambda: self._edit(colour=self.colour.value()))
        self._pair(column, (self.tr("Weight"), self.weight), (self.tr("Colour"), self.colour))
        self.size_pt, self.least = Number(4, 300, 1, 1, "pt"), Number(4, 300, 1, 1, "pt")
        self.size_pt.kept.connect(self._resize)
        self.least.kept.connect(lambda value: self._edit(least=value))
        self._pair(column, (self.tr("Size"), self.size_pt), (self.tr("Shrinks to"), self.least))
        self.lines, self.gap = Number(1, 6, 1, 0), Length(0, 60)
        self.lines.kept.connect(lambda value: self._edit(lines=round(value)))
        self.gap.kept.connect(lambda value: self._edit(gap=value))
        self.leading = Number(0.8, 3, 0.05, 2)
        self.leading.kept.connect(lambda value: self._edit(leading=value))
        self._pair(column, (self.tr("Most lines"), self.lines), (self.tr("Line spacing"), self.leading))
        self.align, self.anchor = Choice(align_choices()), Choice(anchor_choices())
        self.align.kept.connect(lambda: self._edit_stack(align=self.align.value()))
        self.anchor.kept.connect(lambda: self._edit_stack(anchor=self.anchor.value()))
        self._pair(column, (self.tr("Side"), self.align), (self.tr("Height"), self.anchor))
        self._pair(column, (self.tr("Space above"), self.gap))
        self.paragraphs = QCheckBox(self.tr("Keep line breaks"))
        self.paragraphs.clicked.connect(lambda on: self._edit(paragraphs=on))
        column.addWidget(self.paragraphs)

    def show_stack(self, stack: Stack, layout: Layout) -> None:
        """Show a text element; the line that was shown stays shown."""
        self._stack = stack
        self._at = min(self._at, len(stack.lines) - 1)
        self.line.set_choices([(str(at), _short(line)) for at, line in enumerate(stack.lines)])
        self.colour.set_choices(colour_choices(layout))
        self.align.set_value(stack.align)
        self.anchor.set_value(stack.anchor)
        self.remove.setEnabled(len(stack.lines) > 1)
        self._show_line(self._at)

    def _show_line(self, at: int) -> None:
        stack = self._stack
        if stack is None:
            return
        self._at, line = at, stack.lines[at]
        self.line.set_value(str(at))
        self._words_field.set_problem("")
        self.words.set_value(_OR.join(line.templates))
        self.weight.set_value(line.weight)
        self.colour.set_value(line.colour)
        self.size_pt.show_number(line.size)
        self.least.setMaximum(line.size)
        self.least.show_number(line.least)
        self.lines.show_number(line.lines)
        self.leading.show_number(line.leading)
        self.gap.show_number(line.gap)
        self.paragraphs.setChecked(line.paragraphs)

    def _keep_words(self) -> None:
        templates = tuple(part.strip() for part in self.words.value().split("|") if part.strip())
        named = {field for template in templates for field in _FIELD.findall(template)}
        unknown = sorted(named - FIELDS)
        plain = _FIELD.sub("", "".join(templates))
        if unknown or "{" in plain or "}" in plain:
            what = f"{{{unknown[0]}}}" if unknown else "{ }"
            problem = self.tr("There is no field {name}. Insert one from the list.").format(name=what)
            self._words_field.set_problem(problem)
            return
        self._words_field.set_problem("")
        self._edit(templates=templates or (" ",), fields=frozenset(named))

    def _insert(self, field: str) -> None:
        text = self.words.text()
        self.words.setText(f"{text} {{{field}}}".strip())
        self._keep_words()

    def _resize(self, size: float) -> None:
        stack = self._stack
        if stack is not None:
            least = min(stack.lines[self._at].least, size)
            self._edit(size=size, least=least)

    def _add_line(self) -> None:
        stack = self._stack
        if stack is not None:
            line = replace(stack.lines[self._at], templates=("{agency}",), fields=frozenset({"agency"}))
            lines = (*stack.lines[: self._at + 1], line, *stack.lines[self._at + 1 :])
            self._at += 1
            self.edited.emit(replace(stack, lines=lines))

    def _remove_line(self) -> None:
        stack = self._stack
        if stack is not None and len(stack.lines) > 1:
            lines = (*stack.lines[: self._at], *stack.lines[self._at + 1 :])
            self.edited.emit(replace(stack, lines=lines))

    def _edit(self, **changes: object) -> None:
        stack = self._stack
        if stack is not None:
            line = replace(stack.lines[self._at], **changes)  # type: ignore[arg-type]
            lines = (*stack.lines[: self._at], line, *stack.lines[self._at + 1 :])
            self.edited.emit(replace(stack, lines=lines))

    def _edit_stack(self, **changes: object) -> None:
        if self._stack is not None:
            self.edited.emit(replace(self._stack, **changes))  # type: ignore[arg-type]

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for field, words in field_words().items():
            menu.addAction(words, partial(self._insert, field))
        return menu

    def _pair(self, column: QVBoxLayout, *fields: tuple[str, QWidget]) -> None:
        row = columns(self._theme, gap=8)
        for words, control in fields:
            row.addWidget(Field(self._theme, words, control), 1)
        column.addLayout(row)

    def _small(self, icon: str, words: str, act: Callable[[], None]) -> Button:
        button = Button(self._theme, "", "quiet", icon=icon)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: act())
        return button


def _short(line: TextLine) -> str:
    known = field_words()
    words = _FIELD.sub(lambda found: known.get(found[1], found[1]), line.templates[0])
    return words if len(words) <= 32 else words[:31] + "…"
