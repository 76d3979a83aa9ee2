"""The right side of the badges page: which page is shown, and what to know before printing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.badges.read_back import ReadBack
from pact_desktop.gui.badges.rendering import Run
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.page_turner import FitButtons, PageTurner
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import Text, breakable
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.badges import BadgeWarning
from pact_desktop.paper.text import scripts_of

_NAMED = 3
_GOOD = ("circle-check", "admitted.edge")
_LOOK = ("alert-triangle", "needs_approval.ink")
_BAD = ("alert-circle", "danger")
_GOING_ON = ("hourglass-high", "text_muted")


class _Check(QWidget):
    """One check: icon, what it found, and a line about it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = columns(theme, self, gap=9)
        self._icon = IconLabel(theme, "hourglass-high", 20)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = rows(theme, gap=1)
        self._title = Text(theme, "", "small", weight=600, wrap=True)
        self._line = Text(theme, "", "small", "text_muted", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row.addLayout(words, 1)

    def show_check(self, look: tuple[str, str], title: str, line: str) -> None:
        self._icon.set_icon(*look)
        self._title.setText(title)
        self._line.setText(breakable(line))
        self._line.setVisible(bool(line))
        self.setAccessibleName(f"{title}. {line}")


class ChecksPanel(QWidget):
    """``page_wanted`` carries a page, 0 first; ``fits_wanted`` whether the whole page is to be seen."""

    page_wanted = Signal(int)
    fits_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[str, ...] = ()
        column = rows(theme, self, gap=14)
        column.setContentsMargins(*(theme.px(side) for side in (16, 16, 16, 16)))
        self.turner = PageTurner(theme)
        self.turner.page_wanted.connect(self.page_wanted)
        column.addWidget(self.turner)
        column.addWidget(Text(theme, self.tr("Before printing"), "body", weight=600))
        self._codes, self._drawn = _Check(theme), _Check(theme)
        self._tight, self._scripts = _Check(theme), _Check(theme)
        self._checks = (self._codes, self._drawn, self._tight, self._scripts)
        for check in self._checks:
            column.addWidget(check)
        column.addStretch()
        fit = FitButtons(theme)
        fit.fits_wanted.connect(self.fits_wanted)
        column.addWidget(fit)

    def show_run(self, run: Run) -> None:
        """Show what is known of a run at once; its pages are being looked at."""
        self._names = tuple(attendee.display_name for attendee in run.attendees)
        for check in self._checks:
            check.setVisible(bool(self._names))
        self.show_page(0, run.report.pages if run.report else 0)
        self.show_read_back(ReadBack(0, 0, len(run.badges)))
        warnings = run.report.warnings if run.report else ()
        self._show_tight([warning for warning in warnings if warning.problem != "letters"])
        self._show_scripts([warning for warning in warnings if warning.problem == "letters"])

    def show_page(self, page: int, pages: int) -> None:
        """Say which page of how many is shown (0 first)."""
        self.turner.show_page(page, pages)

    def show_read_back(self, state: ReadBack) -> None:
        """Say how many codes were read back, and whether the badges are seen whole."""
        count = self.tr("{read} of {total} read back.").format(read=state.read, total=state.total)
        if state.unread:
            title = self.tr("Codes that do not scan: {count}").format(count=len(state.unread))
            self._codes.show_check(_BAD, title, self._cure(state.unread))
        elif state.is_done:
            self._codes.show_check(_GOOD, self.tr("Every code scans"), count)
        else:
            self._codes.show_check(_GOING_ON, self.tr("Reading the codes"), count)
        if state.unseen:
            title = self.tr("Badges that do not come out whole: {count}").format(count=len(state.unseen))
            self._drawn.show_check(_BAD, title, self._cure(state.unseen))
        elif state.is_done:
            self._drawn.show_check(_GOOD, self.tr("Every badge comes out whole"), "")
        else:
            self._drawn.show_check(_GOING_ON, self.tr("Looking at the pages"), "")

    def _cure(self, places: Sequence[int]) -> str:
        """A few of the badges that must not be printed, and what helps."""
        names = ", ".join(self._names[place] for place in places[:_NAMED])
        return self.tr("{names}. Choose another layout.").format(names=names)

    def _show_tight(self, warnings: list[BadgeWarning]) -> None:
        cut = [warning.name for warning in warnings if warning.problem == "cut"]
        tight = list(dict.fromkeys(warning.name for warning in warnings))
        if cut:
            title = self.tr("Not all there: {count}").format(count=len(cut))
            self._tight.show_check(_BAD, title, _some(cut, self.tr("Marked on the page.")))
        elif tight:
            title = self.tr("1 name is tight")
            if len(tight) > 1:
                title = self.tr("{count} names are tight").format(count=len(tight))
            line = self.tr("Set smaller or on two lines. Marked on the page.")
            self._tight.show_check(_LOOK, title, _some(tight, line))
        else:
            self._tight.show_check(_GOOD, self.tr("Every name fits"), "")

    def _show_scripts(self, warnings: list[BadgeWarning]) -> None:
        if warnings:
            names = list(dict.fromkeys(warning.name for warning in warnings))
            title = self.tr("Letters that no font has: {count}").format(count=len(names))
            self._scripts.show_check(_BAD, title, _some(names, self.tr("Write the name otherwise.")))
            return
        others = sum(not _is_latin(name) for name in self._names)
        line = self.tr("1 name is not in Latin letters.") if others == 1 else ""
        if others > 1:
            line = self.tr("{count} names are not in Latin letters.").format(count=others)
        self._scripts.show_check(_GOOD, self.tr("All scripts have letters"), line)


def _some(names: list[str], line: str) -> str:
    """A few names and what to know of them."""
    shown = ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
    return f"{shown}. {line}"


def _is_latin(name: str) -> bool:
    return not scripts_of(name)
