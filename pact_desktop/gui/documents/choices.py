"""The left side of a document's tab: which one, whose, in which order, on which paper; and the ways out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from pact_desktop.gui.badges.start_at import StartAt
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.components.panel import Panel, rows
from pact_desktop.gui.components.print_foot import PrintFoot
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.documents.counties_field import CountiesField
from pact_desktop.gui.documents.making import Made
from pact_desktop.gui.documents.words import OTHERS, about_document, document_title
from pact_desktop.gui.phrases import day_title, people_count
from pact_desktop.gui.style.theme import Theme
from pact_desktop.operations.document_choice import (
    OPTIONS,
    DocumentChoice,
    DocumentKind,
    DocumentOrder,
    Option,
)
from pact_desktop.paper.labels import label_stock

_OF_PEOPLE = frozenset({Option.DAY, Option.COUNTIES})


class DocumentChoices(Panel):
    """``asked`` carries what is wished for, by the names of ``DocumentChoice``'s fields; ``kind_wanted``
    another of the documents that share the last tab."""

    asked = Signal(dict)
    kind_wanted = Signal(str)
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = rows(theme, self)
        column.addWidget(self._scrolled(self._make_fields()), 1)
        self.foot = PrintFoot(theme)
        self.foot.print_wanted.connect(self.print_wanted)
        self.foot.save_wanted.connect(self.save_wanted)
        column.addWidget(self.foot)

    def show_choice(self, choice: DocumentChoice) -> None:
        """Show what is wished for, with the fields that the kind heeds."""
        kind, heeded = choice.kind, OPTIONS[choice.kind]
        self._kind_field.setVisible(kind in OTHERS)
        self._kind.set_value(kind)
        self._about.setText(about_document(kind))
        for option, field in self._fields.items():
            field.setVisible(option in heeded)
        both = [("", self.tr("Both days"))] if kind is not DocumentKind.SIGN_IN_SHEETS else []
        self._day.set_choices([*both, *((str(day), day_title(day)) for day in (1, 2))])
        self._day.set_value(str(choice.day or ""))
        self._order.set_value(choice.usual_order)
        self._paper.set_value(choice.page_size)
        self._start.show_start(self._labels, choice.start_at)
        self.counties.show_chosen(choice.counties)

    def show_made(self, made: Made) -> None:
        """Show how many people and pages there are."""
        self.show_choice(made.choice)
        self.counties.show_counts(made.counties)
        pages = self.tr("1 page") if made.pages == 1 else self.tr("{count} pages").format(count=made.pages)
        parts = [people_count(made.people)] if OPTIONS[made.choice.kind] >= _OF_PEOPLE else []
        if made.pdf is not None:
            parts.append(pages)
        self.foot.show_sum(", ".join(parts))
        self.set_ready(made.pdf is not None)

    def set_ready(self, ready: bool) -> None:
        """Whether there is something to print or save."""
        self.foot.set_ready(ready)

    def focus_first(self) -> None:
        """Give the focus to the first thing to choose, unless something here has it."""
        if self.isAncestorOf(self.focusWidget() or self.window()):
            return
        controls: Sequence[QWidget] = (self._kind, self._day, self._paper)
        next((each for each in controls if each.isVisibleTo(self)), self.foot.print).setFocus()

    def _make_fields(self) -> QWidget:
        theme = self._theme
        inner = QWidget()
        inner.setProperty("kind", "scrolled")
        fields = rows(theme, inner, gap=12)
        fields.setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(8))
        self._kind = Choice([(kind, document_title(kind)) for kind in OTHERS])
        self._kind.kept.connect(lambda: self.kind_wanted.emit(self._kind.value()))
        self._kind_field = Field(theme, self.tr("Document"), self._kind)
        fields.addWidget(self._kind_field)
        self._about = Text(theme, "", "small", "text_muted", wrap=True)
        fields.addWidget(self._about)
        self._day = Choice([("", "")])
        self._day.kept.connect(self._day_kept)
        self.counties = CountiesField(theme)
        self.counties.chosen.connect(lambda counties: self.asked.emit({"counties": counties}))
        self._order = Choice(
            [
                (DocumentOrder.COUNTY, self.tr("County, then family name")),
                (DocumentOrder.NAME, self.tr("Family name")),
            ]
        )
        self._order.kept.connect(lambda: self.asked.emit({"order": DocumentOrder(self._order.value())}))
        self._labels = label_stock()
        self._start = StartAt(theme)
        self._start.picked.connect(lambda place: self.asked.emit({"start_at": place}))
        self._paper = Choice([("letter", self.tr("Letter, 8½ × 11 in")), ("a4", self.tr("A4, 210 × 297 mm"))])
        self._paper.kept.connect(lambda: self.asked.emit({"page_size": self._paper.value()}))
        self._fields: Mapping[Option, QWidget] = {
            Option.DAY: Field(theme, self.tr("Day"), self._day),
            Option.COUNTIES: Field(theme, self.tr("Counties"), self.counties),
            Option.ORDER: Field(theme, self.tr("Order"), self._order),
            Option.START_AT: Field(theme, self.tr("Start at"), self._start),
            Option.PAGE_SIZE: Field(theme, self.tr("Paper"), self._paper),
        }
        for field in (self._kind_field, *self._fields.values()):
            field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for field in self._fields.values():
            fields.addWidget(field)
        fields.addStretch()
        return inner

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        return scroll

    def _day_kept(self) -> None:
        day = self._day.value()
        self.asked.emit({"day": int(day) if day else None})
