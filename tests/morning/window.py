"""The real window, as the player sees it: what it shows, what its widgets hold, how to make it stand still.

The player runs in a thread of its own, as a person does beside the screen; everything that touches Qt is
asked of the window's thread.
"""

from __future__ import annotations

import gc
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from pact_desktop.gui.app import Program
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.check_in.presenter import CheckInPresenter
from pact_desktop.gui.check_in.view_model import CardView, Scene
from pact_desktop.gui.context import Message
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.settings import Settings
from tests.morning.key_spy import KeySpy, texts_of_editors
from tests.morning.strokes import Stall, Still

PATIENCE_SECONDS = 20.0
PAGES = ("roster", "teams", "requests", "badges", "dashboard", "history", "convening")
"""Those beside check-in, in the order of their keys from Ctrl+2 on."""
_NO_LONGER_THAN_A_KEY = 0.01
"""Seconds to wait for the window to stand still: a scanner waits for nobody."""
_NOT_AN_ANSWER = "waiting"
Answer = TypeVar("Answer")


class PlayedWindow(QObject):
    """The program's window over a file, driven from another thread."""

    _asked = Signal(object)

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__()
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self._application = application
        self._spy = KeySpy()
        application.installEventFilter(self._spy)  # before the program's filter, which is asked first
        self.program = Program(application, settings)
        self._cards: queue.SimpleQueue[CardView] = queue.SimpleQueue()
        self._messages: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._window_manager = QTimer(self)
        self._window_manager.setInterval(20)
        self._window_manager.timeout.connect(self._give_back_the_focus)
        if application.platformName() == "offscreen":
            self._window_manager.start()

    def run(self, path: Path, play: Callable[[], Answer]) -> Answer:
        """Open the file, let ``play`` run beside the window until it ends, and close."""
        loop = QEventLoop()
        ended: Future[Answer] = Future()

        def beside() -> None:
            try:
                self._open(path)
                ended.set_result(play())
            except BaseException as problem:
                ended.set_exception(problem)
            finally:
                self._asked.emit(loop.quit)

        QTimer.singleShot(0, threading.Thread(target=beside, name="player", daemon=True).start)
        loop.exec()
        self._close()
        return ended.result()

    # What follows is called from the player's thread

    def ask(self, work: Callable[[], Answer]) -> Answer:
        """Let the window's thread do something, and wait for the answer."""
        answer: Future[Answer] = Future()

        def done() -> None:
            try:
                answer.set_result(work())
            except BaseException as problem:
                answer.set_exception(problem)

        self._asked.emit(done)
        return answer.result(PATIENCE_SECONDS)

    def wait_until(self, condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> bool:
        """Wait until something is so in the window; False if it did not come about."""
        end = time.monotonic() + seconds
        while not self.ask(condition):
            if time.monotonic() > end:
                return False
            time.sleep(0.01)
        return True

    def settle(self) -> bool:
        """Wait until nothing is under way; False if there is no end of it."""
        workers = self.program.workers
        return self.wait_until(lambda: workers.waiting == 0 and not self._presenter.unanswered)

    def stand_still(self, stall: Stall) -> None:
        """Let the window's thread be busy with something else; returns once it is, or is busy already."""
        begun = threading.Event()

        def busy() -> None:
            begun.set()
            if stall.still is Still.COLLECTS:
                gc.collect()
            elif stall.still is Still.SHOWS:
                self._desk.show_page(PAGES[round(stall.seconds * 1000) % len(PAGES)])
            time.sleep(stall.seconds)

        self._asked.emit(busy)
        begun.wait(_NO_LONGER_THAN_A_KEY)

    def next_card(self, seconds: float = PATIENCE_SECONDS) -> CardView | None:
        """The next answer that the window shows; None if none comes."""
        try:
            return self._cards.get(timeout=seconds)
        except queue.Empty:
            return None

    def next_message(self, seconds: float = PATIENCE_SECONDS) -> str:
        """The next sentence at the foot of the window; empty if none comes."""
        try:
            return self._messages.get(timeout=seconds)
        except queue.Empty:
            return ""

    def forget(self) -> None:
        """Begin anew to note keys, cards and messages."""
        self.ask(self._spy.keys.clear)
        for noted in (self._cards, self._messages):
            while not noted.empty():
                noted.get()

    def keys_that_reached_widgets(self) -> list[str]:
        """Each with the widget that it reached, since ``forget``."""
        return self.ask(self._spy.keys.copy)

    def editors(self) -> dict[str, str]:
        """The text of everything that can be typed into, by where it is."""
        return self.ask(texts_of_editors)

    # What follows is so in the window's thread: for ``ask`` and ``wait_until``

    def scene(self) -> Scene:
        """What stands in the middle of the check-in page."""
        return self._presenter.scene

    def card(self) -> CardView | None:
        """The card that is in front, if one is."""
        return self._presenter.card if self.scene() is Scene.CARD else None

    def front(self) -> str:
        """What is in front and has the focus, in words."""
        page, focus = self._desk.current_page(), QApplication.focusWidget()
        windows = [
            QApplication.activePopupWidget(),
            QApplication.activeModalWidget(),
            QApplication.activeWindow(),
        ]
        names = [type(one).__name__ for one in (page, focus, *windows)]
        return f"{self.scene().value} of {', '.join(names)}; {QGuiApplication.focusWindow()}"

    def is_at_check_in(self) -> bool:
        """Whether the check-in page is in front, and nothing over it."""
        on_top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return isinstance(self._desk.current_page(), CheckInPage) and on_top is None

    def is_ready(self) -> bool:
        """Whether check-in waits for the next, with nothing typed."""
        return self.is_at_check_in() and self.scene() is Scene.READY and not self.searched_for()

    def takes_typing(self) -> bool:
        """Whether what is typed now begins a search."""
        return self.is_at_check_in() and self.scene() in (Scene.READY, Scene.CARD) and not self.searched_for()

    def has_focus(self) -> bool:
        """Whether keys reach any window."""
        return QGuiApplication.focusWindow() is not None

    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return isinstance(QApplication.activeModalWidget(), QDialog)

    def has_popup(self) -> bool:
        """Whether a menu or a drop-down is open."""
        return QApplication.activePopupWidget() is not None

    def asks_reason(self) -> bool:
        """Whether the desk asks why somebody is admitted or declined."""
        return self.scene() is Scene.REASONS

    def searched_for(self) -> str:
        """What stands in the search field."""
        return self._check_in.view.top.field.text()

    def is_typed(self, text: str) -> bool:
        """Whether the field that has the focus ends with a text."""
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit) and focus.text().endswith(text)

    def has_found(self, text: str) -> bool:
        """Whether the results on the screen are those of a text."""
        idle = self.program.workers.waiting == 0
        return idle and self.scene() is Scene.SEARCH and self.searched_for() == text

    def ticked(self) -> list[str]:
        """Who is ticked in the team in front."""
        return self._check_in.view.scenes.team.ticked_ids()

    def open_drop_down(self) -> None:
        """Open the list of disciplines in the walk-in form."""
        self._check_in.view.scenes.walk_in.form_panel.discipline.showPopup()

    def read_by_camera(self, text: str) -> None:
        """A camera of this desk has read a code."""
        self._desk.context.devices.scanned.emit(text)

    def click(self, words: str) -> bool:
        """Click the visible button whose words begin so; False if there is none."""
        for button in self._desk.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.text().startswith(words):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                return True
        return False

    # How it is done

    @property
    def _desk(self) -> DeskWindow:
        assert self.program.desk is not None
        return self.program.desk

    @property
    def _check_in(self) -> CheckInPage:
        page = self._desk.page("check_in")
        assert isinstance(page, CheckInPage)
        return page

    @property
    def _presenter(self) -> CheckInPresenter:
        return self._check_in.presenter

    @Slot(object)
    def _do(self, work: Callable[[], object]) -> None:
        work()

    def _open(self, path: Path) -> None:
        self.ask(lambda: self.program.begin(path))
        assert self.wait_until(lambda: self.program.desk is not None), "The file was not opened."

        def listen() -> None:
            desk = self._desk
            desk.activateWindow()
            desk.context.result_shown.connect(self._card_shown)
            desk.context.told.connect(self._told)

        self.ask(listen)
        assert self.wait_until(lambda: self._desk.isActiveWindow()), "The window has no focus."
        self.settle()

    def _close(self) -> None:
        self._window_manager.stop()
        if self.program.desk is not None:
            self.program.desk.close()
        self.program.stop()
        self._application.removeEventFilter(self.program.keys)
        self._application.removeEventFilter(self._spy)
        self.program.theme.deleteLater()
        self.program.deleteLater()

    def _give_back_the_focus(self) -> None:
        """As a window manager does once a menu or a dialog is gone; without a screen there is none."""
        if QGuiApplication.focusWindow() is None and self.program.desk is not None:
            (QApplication.activeModalWidget() or self.program.desk).activateWindow()

    def _card_shown(self, card: CardView | None) -> None:
        if card is not None and card.outcome != _NOT_AN_ANSWER:
            self._cards.put(card)

    def _told(self, message: Message) -> None:
        self._messages.put(message.sentence)
