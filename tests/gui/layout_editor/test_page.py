"""The layout editor as an organizer uses it, with keys and the mouse, over the real renderer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pact_desktop.domain.badge_code import GenuineCode, read_badge_code
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.context import Context, Message
from pact_desktop.gui.layout_editor.canvas import STEP
from pact_desktop.gui.layout_editor.page import LayoutEditorPage
from pact_desktop.operations.layouts import own_layouts
from pact_desktop.operations.register import register
from pact_desktop.paper.layout import read_layout
from pact_desktop.paper.layout_edit import Kind, Part
from pact_desktop.paper.place import Rectangle
from tests.gui.conftest import ACTOR, People, bring_to_front

NAME = Part(Kind.TEXT, 1)


@pytest.fixture
def page(qtbot: QtBot, context: Context, people: People) -> LayoutEditorPage:
    made = LayoutEditorPage(context)
    qtbot.addWidget(made)
    made.resize(1060, 660)
    bring_to_front(qtbot, made)
    made.showing()
    qtbot.waitUntil(lambda: made.presenter.model is not None)
    made.canvas.setFocus()
    return made


def where(page: LayoutEditorPage, part: Part) -> Rectangle:
    model = page.presenter.model
    assert model is not None
    return model.rectangle(part)


def choose(page: LayoutEditorPage, part: Part | None) -> None:
    page.parts.chosen.emit(part)
    page.canvas.setFocus()


def spot(page: LayoutEditorPage, x: float, y: float) -> QPoint:
    """A place on the badge, in points from its lower left corner, as a pixel of the canvas."""
    model = page.presenter.model
    assert model is not None
    return page.canvas.mapFromScene(QPointF(x, model.stock.badge_height - y))


def test_the_badge_is_shown_as_it_will_be_printed(qtbot: QtBot, page: LayoutEditorPage) -> None:
    def is_drawn() -> bool:
        pixmap = page.canvas.items()[0].pixmap()  # type: ignore[attr-defined]
        return not pixmap.isNull()

    qtbot.waitUntil(is_drawn)
    image: QImage = page.canvas.items()[0].pixmap().toImage()  # type: ignore[attr-defined]
    assert any(image.pixelColor(x, image.height() // 2).lightness() < 60 for x in range(image.width()))
    qtbot.waitUntil(lambda: "scan" in page.proof.verdict.text())


def test_arrows_move_and_control_arrows_size_the_chosen_element(qtbot: QtBot, page: LayoutEditorPage) -> None:
    choose(page, NAME)
    before = where(page, NAME)
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    QTest.keyClick(page.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    after = where(page, NAME)
    assert after.x - before.x == pytest.approx(STEP, abs=0.01)
    assert after.y - before.y == pytest.approx(10 * STEP, abs=0.01)
    QTest.keyClick(page.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert where(page, NAME).width == pytest.approx(after.width - STEP, abs=0.01)
    page.undo()
    page.undo()
    assert where(page, NAME) == before


def test_tab_walks_through_the_elements(qtbot: QtBot, page: LayoutEditorPage) -> None:
    model = page.presenter.model
    assert model is not None
    choose(page, Part(Kind.SHAPE, 0))
    QTest.keyClick(page.canvas, Qt.Key.Key_Tab)  # withheld for a moment: it might end a scanner's burst
    qtbot.waitUntil(lambda: model.chosen == Part(Kind.DAYS))
    QTest.keyClick(page.canvas, Qt.Key.Key_Backtab)
    qtbot.waitUntil(lambda: model.chosen == Part(Kind.SHAPE, 0))
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    assert model.chosen is None


def test_the_mouse_chooses_and_moves_and_lines_draw_near(qtbot: QtBot, page: LayoutEditorPage) -> None:
    qtbot.wait(1)
    now = where(page, NAME)
    start = spot(page, now.x + now.width / 2, now.y + now.height / 2)
    view = page.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    model = page.presenter.model
    assert model is not None and model.chosen == NAME
    QTest.mouseMove(view, start + QPoint(0, 14))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 14))
    assert where(page, NAME).y < now.y
    assert model.can_undo


def test_a_handle_sizes_the_element(page: LayoutEditorPage) -> None:
    choose(page, NAME)
    now = where(page, NAME)
    corner = spot(page, now.right, now.y)
    view = page.canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view, corner + QPoint(-40, -20))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corner + QPoint(-40, -20))
    after = where(page, NAME)
    assert after.width < now.width and after.height < now.height
    assert after.x == pytest.approx(now.x, abs=0.01)


def test_words_and_sizes_are_changed_in_the_form(page: LayoutEditorPage) -> None:
    choose(page, NAME)
    form = page.side.part_form.text
    form.words.setText("{name_full} | {name_first}")
    form.words.editingFinished.emit()
    form.size_pt.setValue(30)
    model = page.presenter.model
    assert model is not None
    line = model.layout.stacks[1].lines[0]
    assert (line.templates, line.size) == (("{name_full}", "{name_first}"), 30)
    form.words.setText("{nmae}")
    form.words.editingFinished.emit()
    assert model.layout.stacks[1].lines[0].templates == ("{name_full}", "{name_first}")
    assert "{nmae}" in form.words.accessibleDescription()


def test_a_layout_is_saved_with_the_convening_and_written_to_a_file(
    qtbot: QtBot,
    page: LayoutEditorPage,
    context: Context,
    settled: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[Message] = []
    context.told.connect(told.append)
    page.side.badge_form.title.setText("Lupine")
    page.side.badge_form.title.editingFinished.emit()
    QTest.keyClick(page.canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told))
    with context.file.reading() as connection:
        assert [layout.title for layout in own_layouts(connection)] == ["Lupine"]
    out = tmp_path / "lupine.toml"
    monkeypatch.setattr(file_dialogs, "ask_save_path", lambda *_: out)
    page._export()
    settled()
    assert read_layout(out).title == "Lupine"
    monkeypatch.setattr(file_dialogs, "ask_open_path", lambda *_: tmp_path / "none.toml")
    page._import()
    qtbot.waitUntil(lambda: "cannot be read" in told[-1].sentence)


def test_changes_are_not_lost_when_another_layout_is_asked_for(
    page: LayoutEditorPage, context: Context
) -> None:
    told: list[Message] = []
    context.told.connect(told.append)
    choose(page, NAME)
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    context.layout_wanted.emit("compact")
    model = page.presenter.model
    assert model is not None and model.layout.name == "name-first"
    assert "not saved" in told[-1].sentence and told[-1].then is not None


def test_the_same_layout_asked_for_again_is_still_there_with_its_changes(page: LayoutEditorPage) -> None:
    choose(page, NAME)
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    moved = where(page, NAME)
    page.open("name-first")
    assert where(page, NAME) == moved


def test_a_layout_of_ones_own_is_removed_and_brought_back(
    qtbot: QtBot, page: LayoutEditorPage, context: Context, settled: Callable[[], None]
) -> None:
    told: list[Message] = []
    context.told.connect(told.append)
    presenter = page.presenter
    assert not page.head.remove.isEnabled()  # a shipped one stays
    page.side.badge_form.title.setText("Lupine")
    page.side.badge_form.title.editingFinished.emit()
    presenter.save()
    qtbot.waitUntil(lambda: page.head.remove.isEnabled())
    page.head.remove.click()
    qtbot.waitUntil(lambda: presenter.name == "name-first")
    with context.file.reading() as connection:
        assert own_layouts(connection) == []
    undo = told[-1].then
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: presenter.name == "Lupine")


def test_a_usual_layout_that_is_gone_opens_the_default(
    qtbot: QtBot, page: LayoutEditorPage, context: Context
) -> None:
    page.open("compact")
    qtbot.waitUntil(lambda: page.presenter.name == "compact")
    page.presenter.open_usual("Lupine")
    qtbot.waitUntil(lambda: page.presenter.name == "name-first")


def test_a_back_is_drawn_and_proved_without_a_code(qtbot: QtBot, page: LayoutEditorPage) -> None:
    assert "notes" in {other.name for other in page.presenter.others if other.is_back}
    page.open("notes")
    qtbot.waitUntil(lambda: page.presenter.name == "notes")
    model = page.presenter.model
    assert model is not None and model.layout.code is None
    page.presenter.check()
    qtbot.waitUntil(lambda: page.proof.verdict.text() == "Every text fits")


def test_every_rule_of_a_text_can_be_changed(page: LayoutEditorPage) -> None:
    choose(page, NAME)
    form = page.side.part_form.text
    for number, value in ((form.leading, 1.4), (form.lines, 3), (form.least, 12), (form.gap, 2)):
        number.setValue(value)
    form.paragraphs.click()
    page.side.badge_form._add_colour()
    model = page.presenter.model
    assert model is not None
    line = model.layout.stacks[1].lines[0]
    assert (line.leading, line.lines, line.least, line.paragraphs) == (1.4, 3, 12, True)
    assert line.gap == pytest.approx(2 * 72 / 25.4)
    assert "colour1" in model.layout.colours


def test_a_picture_is_put_on_the_badge_and_a_broken_one_is_told(
    qtbot: QtBot, page: LayoutEditorPage, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Message] = []
    context.told.connect(told.append)
    logo, broken, huge = (tmp_path / name for name in ("logo.png", "broken.png", "huge.png"))
    Image.new("RGBA", (60, 30), (200, 30, 60, 120)).save(logo)
    broken.write_bytes(b"\x89PNG no more")
    Image.new("1", (7000, 10)).save(huge)
    model = page.presenter.model
    assert model is not None

    def choose_picture(path: Path) -> None:
        monkeypatch.setattr(file_dialogs, "ask_open_path", lambda *_: path)
        page._add(Kind.IMAGE)

    choose_picture(broken)
    qtbot.waitUntil(lambda: bool(told) and "not a picture" in told[-1].sentence)
    choose_picture(huge)
    qtbot.waitUntil(lambda: "more pixels" in told[-1].sentence)
    assert not model.layout.images
    choose_picture(logo)
    qtbot.waitUntil(lambda: bool(model.layout.images))
    assert model.chosen == Part(Kind.IMAGE, 0) and model.problem is None


def test_in_a_narrow_window_one_part_is_seen_at_a_time(page: LayoutEditorPage) -> None:
    page.set_compact(True)
    assert page.canvas.isVisible() and not page.parts.isVisible() and not page.side.isVisible()
    page.three.go_to(0)
    assert page.parts.isVisible() and not page.canvas.isVisible()
    page.parts.add_wanted.emit(Kind.SHAPE)
    assert page.canvas.isVisible()


def test_proofs_are_the_hardest_people_and_their_codes_admit_nobody(
    page: LayoutEditorPage, context: Context
) -> None:
    longest = "Wilhelmina-Alexandra-Josephine"
    register(context.file, ACTOR, {"given_name": longest, "family_name": "Featherstonehaugh"}, {})
    register(context.file, ACTOR, {"given_name": "Дмитрий", "family_name": "Колесников"}, {})
    page.presenter.open("name-first")
    page.context.workers.when_idle(lambda: None)
    QTest.qWait(1)
    proofs = page.presenter._read("name-first").proofs
    assert longest in proofs[0].name
    assert any("Дмитрий" in proof.name for proof in proofs)
    for proof in proofs:
        assert not isinstance(read_badge_code(proof.code, context.file.identity), GenuineCode)
