"""What every page is given: the open convening, the workers, the theme, and a way to speak to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.bridge import ChangeBridge
from pact_desktop.gui.desk_day import DeskDay
from pact_desktop.gui.desk_devices import DeskDevices
from pact_desktop.gui.key_filter import KeyFilter
from pact_desktop.gui.long_undo import LongUndo
from pact_desktop.gui.sentences import problem_words
from pact_desktop.gui.session import DeskSession
from pact_desktop.gui.style.theme import Theme
from pact_desktop.gui.workers import Workers
from pact_desktop.settings import Settings
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True)
class Message:
    """A sentence for the foot of the window, with one thing that can be done about it."""

    sentence: str
    icon: str = "info-circle"
    action: str = ""
    then: Callable[[], None] | None = None


class Context(QObject):
    """Handed to every page. Pages speak to the window by its signals only."""

    day_changed = Signal(int)
    setting_changed = Signal(str)
    """Name of a setting of this computer that was changed and is to be applied and kept."""
    session_changed = Signal()
    """Operators or their PINs changed, or an organizer was let in."""
    told = Signal(object)
    """A ``Message`` to show at the foot of the window."""
    page_wanted = Signal(str)
    """The key of a page to bring to the front; ``PAGE/PART`` brings a part of it."""
    counts_changed = Signal(str, int)
    """A page's key and how many things wait there, for the side bar."""
    device_changed = Signal(str, object)
    """A device's key (``camera``, ``printer``) and its ``DeviceStatus``."""
    badges_wanted = Signal(list)
    """Ids of attendees whose badges are to be looked at on the badges page."""
    sheets_wanted = Signal(list)
    """Paths of pictures of signed sign-in sheets that are to be read on the page of documents."""
    layout_wanted = Signal(str)
    """Name of a badge layout that is to be changed in the layout editor."""
    layout_chosen = Signal(str)
    """Name of a badge layout that badges are to be printed in next."""
    layout_removed = Signal(str)
    """Name of a badge layout that is there no more."""
    rehearsal_wanted = Signal()
    """Somebody wants to practise on a copy."""
    person_wanted = Signal(str)
    """Id of an attendee whose form is to be opened on the roster page."""
    history_wanted = Signal(str, str)
    """Id and name of an attendee whose history is wanted on the history page."""
    result_shown = Signal(object)
    """The ``CardView`` that check-in shows, None in the ready state: what the attendees' window follows."""
    print_wanted = Signal(list)
    """Ids of attendees whose badges are to be printed at this desk, now."""
    corrected_wanted = Signal(list)
    """The same for badges that were corrected: they take the place of what waits to be printed of them."""
    document_wanted = Signal(object)
    """A ``gui.printing.job.PrintRequest``: something else to print."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        workers: Workers,
        changes: ChangeBridge,
        keys: KeyFilter,
        devices: DeskDevices,
        file: ConveningFile,
        day: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.settings = settings
        self.workers = workers
        self.changes = changes
        self.keys = keys
        self.devices = devices
        self.file = file
        self.session = DeskSession(settings, file)
        self.long_undo = LongUndo(file, self)
        self.long_undo.told.connect(self._tell_long_undo)
        self.desk_day = DeskDay(file, day, self)
        self.desk_day.changed.connect(self.day_changed)
        self.desk_day.watch()
        changes.changed.connect(self._heard)
        self._read_session()

    @property
    def day(self) -> int:
        """The day of the convening that the desk is working on."""
        return self.desk_day.day

    def at_venue(self, moment: str | datetime) -> datetime:
        """A moment (ISO 8601, or aware) as the venue's clocks show it: so the window tells all times."""
        return self.file.convening.at_venue(moment)

    def now(self) -> datetime:
        """The time at the venue."""
        return self.at_venue(self.file.now())

    def choose_day(self, day: int) -> None:
        """Work on a day that is chosen by hand; every page hears of it."""
        self.desk_day.choose(day)

    def session_read(self, nothing: object) -> None:
        """Whether PINs are set is known."""
        self.session_changed.emit()

    def failed(self, problem: BaseException) -> None:
        """Reading the operators failed; what nobody foresaw is reported."""
        raise problem

    def _heard(self, changes: ChangeSet) -> None:
        if changes.touches("operator"):
            self._read_session()
        if changes.touches("setting"):
            self.desk_day.look()

    def _read_session(self) -> None:
        self.workers.read(self.session.refresh, self, "session_read")

    def tell(
        self,
        sentence: str,
        icon: str = "info-circle",
        action: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence at the foot of the window for some seconds."""
        self.told.emit(Message(sentence, icon, action, then))

    def _tell_long_undo(self, words: str) -> None:
        self.tell(words, "hourglass-high", self.tr("Stop"), self.long_undo.stop)

    def tell_problem(self, problem: UserError) -> None:
        """Show at the foot of the window why something cannot be done, and what to do."""
        self.tell(problem_words(problem), "alert-triangle")
