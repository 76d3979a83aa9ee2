"""One job in the list of what is printed: what became of it, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.icon_label import IconLabel
from pact_desktop.gui.components.panel import columns, hairline, rows
from pact_desktop.gui.components.text import Text
from pact_desktop.gui.printing.job import NEEDS_A_LOOK, Job, Stage
from pact_desktop.gui.printing.words import job_look
from pact_desktop.gui.style.theme import Theme

_REPEATED = frozenset(
    (
        *(Stage.STUCK, Stage.PRINTED, Stage.SAVED, Stage.HANDED_OVER),
        *(Stage.UNKNOWN, Stage.FAILED, Stage.TAKEN_BACK),
    )
)


class JobRow(QWidget):
    """Shows a job; its buttons are made once, so that the focus stays while the job goes on."""

    repeat_wanted = Signal(int, bool)
    """The job's number, and whether the person is sure that it is to be printed once more."""
    left = Signal(int)
    taken_back = Signal(int)
    forgotten = Signal(int)
    folder_wanted = Signal(str)

    def __init__(self, theme: Theme, job: Job) -> None:
        super().__init__()
        self.job = job
        number = job.number
        self._column = rows(theme, self)
        column = rows(theme, gap=6)
        column.setContentsMargins(*(theme.px(side) for side in (14, 10, 8, 10)))
        self._column.addLayout(column)
        self._column.addWidget(hairline())
        head = columns(theme, gap=10)
        self._icon = IconLabel(theme, "printer", 20)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = rows(theme, gap=1)
        self._title = Text(theme, "", "body", weight=600, wrap=True)
        self._word = Text(theme, "", "small", weight=500, wrap=True)
        self._line = Text(theme, "", "small", "text_muted", wrap=True)
        for text in (self._title, self._word, self._line):
            words.addWidget(text)
        head.addLayout(words, 1)
        self._forget = Button(theme, "", "quiet", icon="x", height="hit_min")
        self._forget.setAccessibleName(self.tr("Take it off the list"))
        self._forget.setToolTip(self.tr("Take it off the list"))
        self._forget.clicked.connect(lambda: self.forgotten.emit(number))
        head.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._question = Text(theme, "", "small", weight=600, wrap=True)
        words.addSpacing(theme.px(4))
        words.addWidget(self._question)
        foot = columns(theme, gap=6)
        foot.addSpacing(theme.px(30))
        self.again = Button(theme, self.tr("Print again"), height="hit_min")
        self.again.clicked.connect(lambda: self.repeat_wanted.emit(number, self.job.asks))
        self.leave = Button(theme, self.tr("No"), "quiet", height="hit_min")
        self.leave.clicked.connect(lambda: self.left.emit(number))
        self.back = Button(theme, self.tr("Do not print"), "quiet", height="hit_min")
        self.back.clicked.connect(lambda: self.taken_back.emit(number))
        self.folder = Button(theme, self.tr("Open the folder"), "quiet", height="hit_min")
        self.folder.clicked.connect(lambda: self.folder_wanted.emit(self.job.detail))
        for button in (self.again, self.leave, self.back, self.folder):
            foot.addWidget(button)
        foot.addStretch()
        column.addLayout(foot)
        self.show_job(job)

    def first_button(self) -> Button:
        """The button that is pressed most likely."""
        buttons = (self.again, self.back, self._forget)
        return next((one for one in buttons if one.isEnabled() and not one.isHidden()), self._forget)

    def height_at(self, width: int) -> int:
        """How high the row is when it is so wide."""
        return self._column.totalHeightForWidth(width)

    def show_job(self, job: Job) -> None:
        """Show how the job is now."""
        self.job = job
        look = job_look(job)
        self._icon.set_icon(look.icon, look.ink)
        self._title.setText(job.title)
        self._word.setText(look.word)
        self._word.set_ink("text" if look.ink in ("text_muted", "admitted.edge") else look.ink)
        self._line.setText(look.line)
        self._question.setText(self.tr("It may be on paper already. Print it once more?"))
        self._question.setVisible(job.asks)
        self.again.setText(self.tr("Print once more") if job.asks else self.tr("Print again"))
        self.again.set_kind("secondary" if job.asks or job.stage in NEEDS_A_LOOK else "quiet")
        self.again.setVisible(job.stage in _REPEATED)
        self.leave.setVisible(job.asks)
        self.back.setVisible(job.is_on_its_way and not job.asks)
        self.folder.setVisible(job.stage is Stage.SAVED and not job.asks)
        self._forget.setVisible(not job.is_on_its_way)
        for button in (self.again, self.back, self._forget):
            button.setEnabled(not job.is_busy)
        self.setAccessibleName(f"{job.title}. {look.word}. {look.line}")
