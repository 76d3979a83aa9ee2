"""Below the badge: whose badge is looked at, and whether all proofs fit and scan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, rows
from pact_desktop.gui.components.text import OneLine, Text, breakable, plain_tip
from pact_desktop.gui.layout_editor.proofs import ProofCheck
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.gui.style.theme import Theme
from pact_desktop.paper.badge_data import BadgeData

_GOOD = ("circle-check", "admitted.edge")
_LOOK = ("alert-triangle", "needs_approval.ink")
_BAD = ("alert-circle", "danger")
_GOING_ON = ("hourglass-high", "text_muted")
_NAMED = 2


class ProofPanel(QWidget):
    """``proof_wanted`` carries a step: the proof before, or the next one."""

    proof_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = columns(theme, self, margin=12, gap=8)
        for icon, words, step in (
            ("chevron-left", self.tr("The proof before"), -1),
            ("chevron-right", self.tr("The next proof"), 1),
        ):
            button = Button(theme, "", icon=icon)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, step=step: self.proof_wanted.emit(step))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whose = QWidget()
        words_of_proof = rows(theme, self._whose, gap=1)
        self.name = OneLine(theme, "", "small", weight=600)
        self.place = OneLine(theme, "", "small", "text_muted")
        for text in (self.name, self.place):
            words_of_proof.addWidget(text)
        row.addWidget(self._whose, 2, Qt.AlignmentFlag.AlignVCenter)
        self._icon = IconLabel(theme, _GOING_ON[0], 20)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        verdict = rows(theme, gap=1)
        verdict.addStretch()
        self.verdict = Text(theme, "", "small", weight=600, wrap=True)
        self.detail = Text(theme, "", "small", "text_muted", wrap=True)
        verdict.addWidget(self.verdict)
        verdict.addWidget(self.detail)
        verdict.addStretch()
        row.addLayout(verdict, 3)

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the verdict has all the room."""
        self._whose.setVisible(not compact)

    def show_proofs(self, proofs: Sequence[BadgeData], at: int) -> None:
        """Say whose badge is looked at."""
        self.name.setText(proofs[at].name if proofs else "")
        self.name.setToolTip(plain_tip(self.name.text()))
        words = self.tr("Proof {number} of {count}")
        self.place.setText(words.format(number=at + 1, count=len(proofs)) if proofs else "")

    def show_problem(self, problem: UserError) -> None:
        """Say why the layout cannot be printed as it is."""
        self._say(_BAD, sentence_words(problem.message), sentence_words(problem.hint))

    def show_checks(self, result: ProofCheck | None) -> None:
        """Say what the checks found; None while they run."""
        if result is None:
            self._say(_GOING_ON, self.tr("Checking every proof"), "")
            return
        cut = _names(warning.name for warning in result.warnings if warning.problem in ("cut", "letters"))
        tight = _names(warning.name for warning in result.warnings if warning.problem in ("small", "wrapped"))
        if result.unread:
            words = self.tr("The code does not scan. Make it larger.")
            self._say(_BAD, words, _names(result.unread))
        elif result.unseen:
            words = self.tr("A text, a colour or a picture is not seen on the badge")
            self._say(_BAD, words, _names(result.unseen))
        elif cut:
            self._say(_BAD, self.tr("A text does not fit whole"), cut)
        elif tight:
            coded = self.tr("Every code scans. A name is set smaller or on two lines")
            uncoded = self.tr("A name is set smaller or on two lines")
            self._say(_LOOK, coded if result.has_code else uncoded, tight)
        elif not result.has_code:
            self._say(_GOOD, self.tr("Every text fits"), "")
        else:
            self._say(_GOOD, self.tr("Every text fits, every code scans"), "")

    def _say(self, look: tuple[str, str], verdict: str, detail: str) -> None:
        self._icon.set_icon(*look)
        self.verdict.setText(verdict)
        self.detail.setText(breakable(detail))
        self.detail.setVisible(bool(detail))


def _names(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    return ", ".join(every[:_NAMED]) + ("…" if len(every) > _NAMED else "")
