"""The attendees' window beside the running desk."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from pytestqt.qtbot import QtBot

from pact_desktop.gui.attendee_window.scene import AttendeeScene
from pact_desktop.gui.attendee_window.view_model import AttendeeState
from pact_desktop.gui.attendee_window.window import AttendeeWindow
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.language import Languages
from pact_desktop.gui.style.theme import Theme
from pact_desktop.scanning.decoder import find_codes
from tests.gui.running_desk import code_of, settle


def window_of(desk: DeskWindow) -> AttendeeWindow:
    desk.context.settings.attendee_window = True
    desk.screens.apply_settings()
    assert desk.screens.attendees is not None
    return desk.screens.attendees


def state(window: AttendeeWindow) -> AttendeeState:
    return window.scene.view.state


def test_it_follows_the_results_of_the_desk(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.context.choose_day(1)
    window = window_of(desk)
    assert state(window) is AttendeeState.READY
    desk.scan(code_of(desk, "Marisol"))
    settle(qtbot, desk)
    assert window.scene.view.name == "Marisol"
    assert window.scene.accessibleName().startswith("Welcome. Marisol. Vega-Ortiz, Alameda County")
    desk.scan(code_of(desk, "Lena"))
    settle(qtbot, desk)
    assert state(window) is AttendeeState.MOMENT
    desk.context.choose_day(2)
    settle(qtbot, desk)
    assert state(window) is AttendeeState.READY


def test_a_locked_desk_asks_for_a_moment(qtbot: QtBot, desk: DeskWindow) -> None:
    window = window_of(desk)
    desk.desk_lock.lock()
    assert state(window) is AttendeeState.MOMENT
    assert window.isVisible()


def test_closing_it_keeps_it_away(qtbot: QtBot, desk: DeskWindow) -> None:
    window_of(desk).close()
    assert desk.screens.attendees is None
    assert not desk.context.settings.attendee_window


def test_it_closes_with_the_desk_and_comes_again_with_it(qtbot: QtBot, desk: DeskWindow) -> None:
    window_of(desk)
    desk.close()
    assert desk.screens.attendees is None
    assert desk.context.settings.attendee_window


def test_the_drawn_badge_is_no_code_for_a_camera_that_sees_the_screen(qtbot: QtBot, theme: Theme) -> None:
    scene = AttendeeScene(theme)
    qtbot.addWidget(scene)
    scene.resize(1280, 656)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    scene.grab().save(buffer, "PNG")
    picture = Image.open(BytesIO(buffer.data().data())).convert("L")
    assert find_codes(np.asarray(picture)) == []


def test_spanish_speakers_read_spanish_first(qtbot: QtBot, theme: Theme, qapp: object) -> None:
    languages = Languages(qapp)  # type: ignore[arg-type]
    languages.use("es")
    scene = AttendeeScene(theme)
    qtbot.addWidget(scene)
    assert scene.accessibleName().startswith("Bienvenidos. Muestre su gafete")
    languages.use("en")
