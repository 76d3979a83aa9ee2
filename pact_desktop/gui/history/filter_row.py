"""The row above the history: what to narrow it to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.convening import Convening
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.facet import FacetButton
from pact_desktop.gui.components.facet_popup import FacetPopup, Option, Section
from pact_desktop.gui.components.field import SearchField
from pact_desktop.gui.components.panel import columns
from pact_desktop.gui.history.between_dialog import BetweenDialog
from pact_desktop.gui.history.presenter import HistoryPresenter
from pact_desktop.gui.history.spans import Span, span_times, span_words
from pact_desktop.gui.phrases import short_date, time_of_day
from pact_desktop.gui.style.theme import Theme
from pact_desktop.history.asked import About, Asked

_TYPING_MS = 250


class HistoryFacet(StrEnum):
    """What acts are told apart by."""

    WHEN = "when"
    WHAT = "what"
    OPERATOR = "operator"
    DESK = "desk"
    PERSON = "person"


class FilterRow(QWidget):
    """Words to filter by and a button a facet; asks the presenter."""

    def __init__(
        self,
        theme: Theme,
        presenter: HistoryPresenter,
        convening: Callable[[], Convening],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._presenter = presenter
        self._convening = convening
        self._now = now
        self._span: Span | None = None
        self._between: tuple[datetime, datetime] | None = None
        self._popup: FacetPopup | None = None
        self._person = ""
        self._compact = False
        row = columns(theme, self, gap=8)
        self.field = SearchField(theme, self.tr("Find a person, a badge or a word"), "filter")
        self.field.setMinimumWidth(theme.px(150))
        self.field.setMaximumWidth(theme.px(300))
        row.addWidget(self.field, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.ask)
        self.field.textChanged.connect(lambda _: self._typing.start())
        titles = {
            HistoryFacet.PERSON: self.tr("Person"),
            HistoryFacet.WHEN: self.tr("When"),
            HistoryFacet.WHAT: self.tr("What"),
            HistoryFacet.OPERATOR: self.tr("Operator"),
            HistoryFacet.DESK: self.tr("Desk"),
        }
        self.buttons: dict[HistoryFacet, FacetButton] = {}
        for facet, title in titles.items():
            button = FacetButton(theme, title)
            button.clicked.connect(lambda _=False, facet=facet: self._open(facet))
            button.cleared.connect(lambda facet=facet: self._set(facet, frozenset()))
            row.addWidget(button)
            self.buttons[facet] = button
        self._all = FacetButton(theme, self.tr("Filter"))
        self._all.clicked.connect(lambda: self._open(*list(titles)[1:]))
        self._all.cleared.connect(self.clear)
        row.addWidget(self._all)
        self._clear = Button(theme, self.tr("Clear"), "link", height="hit_min")
        self._clear.clicked.connect(self.clear)
        row.addWidget(self._clear)
        row.addStretch()
        self.refresh()

    def show_person(self, attendee_id: str, name: str) -> None:
        """Narrow to one person and to nothing else."""
        self._person, self._span = name, None
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._presenter.ask_for_attendee(attendee_id)
        self.refresh()

    def clear(self) -> None:
        """Show everything."""
        self._span, self._person = None, ""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._presenter.ask(Asked())
        self.refresh()

    def ask(self) -> None:
        """Ask for what was typed; a named stretch of time is taken as of now."""
        since, until = self._times()
        text = self.field.text().strip()
        self._presenter.ask(replace(self._presenter.asked, text=text, since=since, until=until))
        self.refresh()

    def go_on(self) -> None:
        """Time went on: what is called today, or the last hour, is another stretch now."""
        self._presenter.move_span(*self._times())

    def _times(self) -> tuple[str, str]:
        if self._span is Span.BETWEEN and self._between is not None:
            since, until = self._between
            return since.isoformat(), until.isoformat()
        return span_times(self._span, self._now(), self._convening()) if self._span else ("", "")

    def refresh(self) -> None:
        """Show what the history is narrowed to now."""
        asked = self._presenter.asked
        chosen = {
            HistoryFacet.PERSON: self._person,
            HistoryFacet.WHEN: self._span_words(),
            HistoryFacet.WHAT: _one_or_count([about_words(each) for each in asked.about]),
            HistoryFacet.OPERATOR: _one_or_count(asked.operators),
            HistoryFacet.DESK: _one_or_count(asked.desks),
        }
        for facet, button in self.buttons.items():
            button.set_chosen(chosen[facet])
            alone = facet is HistoryFacet.PERSON
            button.setVisible(bool(self._person) if alone else not self._compact)
        count = sum(1 for facet, words in chosen.items() if words and facet is not HistoryFacet.PERSON)
        self._all.set_chosen(str(count) if count else "")
        self._all.setVisible(self._compact)
        self._clear.setVisible(bool(asked) and not self._compact)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window all facets stand under one button."""
        self._compact = compact
        self.refresh()

    def _span_words(self) -> str:
        if self._span is Span.BETWEEN and self._between is not None:
            since, until = self._between
            ends = time_of_day(until)
            if since.date() != until.date():
                ends = f"{short_date(until)}, {ends}"
            return f"{short_date(since)}, {time_of_day(since)} – {ends}"
        return span_words(self._span) if self._span else ""

    def _ask_between(self) -> None:
        dialog = BetweenDialog(self._theme, self._convening().zone, self._now(), self)
        dialog.chosen.connect(self.show_between)
        dialog.open()

    def show_between(self, since: datetime, until: datetime) -> None:
        """Narrow to what was between two times."""
        self._span, self._between = Span.BETWEEN, (since, until)
        self.ask()

    def _open(self, *facets: HistoryFacet) -> None:
        if facets == (HistoryFacet.PERSON,):
            return
        asked = self._presenter.asked
        chosen = {
            HistoryFacet.WHEN: frozenset([self._span] if self._span else []),
            HistoryFacet.WHAT: asked.about,
            HistoryFacet.OPERATOR: asked.operators,
            HistoryFacet.DESK: asked.desks,
        }
        popup = FacetPopup(self._theme, [self._section(facet) for facet in facets], chosen, self)
        popup.changed.connect(self._set)
        self._popup = popup
        popup.open_below(self.buttons[facets[0]] if len(facets) == 1 else self._all)

    def _section(self, facet: HistoryFacet) -> Section:
        options = {
            HistoryFacet.WHEN: [Option(span, span_words(span)) for span in Span],
            HistoryFacet.WHAT: [Option(about, about_words(about)) for about in About],
            HistoryFacet.OPERATOR: [Option(name, name) for name in self._presenter.operators],
            HistoryFacet.DESK: [Option(name, name) for name in self._presenter.desks],
        }
        only_one = facet is HistoryFacet.WHEN
        return Section(facet, self.buttons[facet].text().partition(":")[0], options[facet], only_one)

    def _set(self, facet: HistoryFacet, values: frozenset[str]) -> None:
        asked = self._presenter.asked
        match facet:
            case HistoryFacet.WHEN if Span.BETWEEN in values:
                if self._popup is not None:
                    self._popup.close()  # it would keep the keyboard to itself
                QTimer.singleShot(0, self, self._ask_between)
                return
            case HistoryFacet.WHEN:
                self._span = Span(min(values)) if values else None
            case HistoryFacet.WHAT:
                asked = replace(asked, about=frozenset(map(About, values)))
            case HistoryFacet.OPERATOR:
                asked = replace(asked, operators=values)
            case HistoryFacet.DESK:
                asked = replace(asked, desks=values)
            case HistoryFacet.PERSON:
                self._person = ""
                asked = replace(asked, attendee_ids=frozenset())
        if facet is HistoryFacet.WHEN:
            self.ask()
        else:
            self._presenter.ask(asked)
            self.refresh()


def about_words(about: About) -> str:
    """What acts may be asked for by, in words."""
    translate = QCoreApplication.translate
    return {
        About.CHECK_INS: translate("History", "Check-ins and hand-outs"),
        About.REGISTRATIONS: translate("History", "New people"),
        About.IMPORTS: translate("History", "Imports"),
        About.CHANGES: translate("History", "Changes of people"),
        About.STANDINGS: translate("History", "Standings"),
        About.REASONS: translate("History", "With a reason"),
        About.BADGES: translate("History", "Badges and letters"),
        About.MERGES: translate("History", "Duplicates"),
        About.UNDOS: translate("History", "Taken back"),
        About.CONVENING: translate("History", "Convening, teams, operators"),
        About.REFUSALS: translate("History", "Forged codes"),
        About.ERASURES: translate("History", "Erasures"),
    }[about]


def _one_or_count(values: frozenset[str] | list[str]) -> str:
    if len(values) == 1:
        return next(iter(values))
    return str(len(values)) if values else ""
