"""What is typed into a drop-down is completed, or told as a problem; it is never dropped. With real keys."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Generic, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import pact_desktop.gui
from pact_desktop.gui.components.controls import Choice, TypedChoice
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.style.theme import Theme
from tests.gui.conftest import bring_to_front

KEY = Qt.Key
COUNTIES = ("Los Angeles", "Fresno", "San Benito", "San Diego", "Yolo")


Control = TypeVar("Control", TypedChoice, Choice)


class Form(QWidget, Generic[Control]):
    """A field with a drop-down, another after it, and what was kept."""

    def __init__(self, theme: Theme, control: Control) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.control: Control = control
        self.field = Field(theme, "County", control)
        self.next = QLineEdit()
        column.addWidget(self.field)
        column.addWidget(self.next)
        self.kept: list[str] = []
        control.kept.connect(lambda: self.kept.append(control.value()))

    @property
    def problem(self) -> str:
        return self.field._problem.text()


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> Iterator[Form[TypedChoice]]:
    made = Form(theme, TypedChoice([(name, name) for name in COUNTIES], "None"))
    yield shown(qtbot, made)
    made.close()


def shown(qtbot: QtBot, form: Form[Control]) -> Form[Control]:
    qtbot.addWidget(form)
    form.resize(400, 200)
    bring_to_front(qtbot, form)
    form.control.setFocus()
    return form


def type_(text: str) -> None:
    for letter in text:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, letter)


def press(key: Qt.Key) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


@pytest.mark.parametrize("leave", [KEY.Key_Tab, KEY.Key_Return, KEY.Key_Enter, None])
@pytest.mark.parametrize("typed", ["fres", "FRESNO", "f"])
def test_a_unique_beginning_is_completed(form: Form[TypedChoice], typed: str, leave: Qt.Key | None) -> None:
    type_(typed)
    if leave is None:  # by a click, which closes the list first
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        form.next.setFocus()
    else:
        press(leave)
    assert (form.control.currentText(), form.kept, form.problem) == ("Fresno", ["Fresno"], "")


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("san", "“san” may be several: San Benito, San Diego"),
        ("fresmo", "“fresmo” is not in the list."),
        ("ngeles", "“ngeles” is not in the list."),
    ],
)
@pytest.mark.parametrize("leave", [KEY.Key_Tab, KEY.Key_Return])
def test_anything_else_stays_and_is_told_at_the_field(
    form: Form[TypedChoice], typed: str, problem: str, leave: Qt.Key
) -> None:
    type_(typed)
    press(leave)
    assert form.control.currentText() == typed
    assert form.control.value() == typed  # for whoever saves it to refuse
    assert form.problem == problem
    assert form.control.property("standing") == "problem"
    form.control.setFocus()
    form.control.line.selectAll()
    type_("yo")
    assert form.problem == ""
    press(KEY.Key_Tab)
    assert form.control.value() == "Yolo"
    assert form.problem == ""


def test_one_of_the_list_that_opens_is_chosen_with_the_arrows(form: Form[TypedChoice]) -> None:
    type_("ngel")
    assert QApplication.activePopupWidget() is not None
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert form.control.value() == "Los Angeles"
    press(KEY.Key_Tab)
    assert form.kept == ["Los Angeles"]
    assert form.problem == ""


def test_what_is_emptied_is_no_value_and_no_problem(form: Form[TypedChoice]) -> None:
    form.control.set_value("Yolo")
    form.control.line.selectAll()
    press(KEY.Key_Delete)
    press(KEY.Key_Tab)
    assert (form.control.value(), form.kept, form.problem) == ("", [""], "")


def test_a_value_is_shown_but_not_over_what_is_being_typed(form: Form[TypedChoice]) -> None:
    form.control.set_value("Yolo")
    form.control.line.selectAll()
    type_("fre")
    form.control.set_value("San Diego")
    press(KEY.Key_Tab)
    assert form.control.value() == "Fresno"
    form.control.set_value("San Diego")
    assert form.control.currentText() == "San Diego"


def test_proposals_may_be_typed_over(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot, Form(theme, TypedChoice([("Vegan", "Vegan")], "None known", is_free=True)))
    for typed, kept in (("no nuts", "no nuts"), ("veg", "veg"), ("vegan", "Vegan"), ("None known", "")):
        form.control.setFocus()
        form.control.line.selectAll()
        type_(typed)
        press(KEY.Key_Escape)  # the list that opens
        form.next.setFocus()
        assert (form.control.value(), form.problem) == (kept, "")
    form.close()


def test_what_the_keys_pass_over_is_not_kept(qtbot: QtBot, theme: Theme) -> None:
    form = shown(qtbot, Form(theme, Choice([(name, name) for name in COUNTIES])))
    form.control.set_value("Los Angeles")
    for _ in range(3):
        press(KEY.Key_Down)
    assert form.kept == []
    press(KEY.Key_Tab)
    assert form.kept == ["San Diego"]
    form.control.setFocus()
    type_("fr")
    press(KEY.Key_Return)
    assert form.kept == ["San Diego", "Fresno"]
    press(KEY.Key_Down)
    qtbot.waitUntil(lambda: form.kept[-1] == "San Benito")
    form.close()


def test_no_other_code_makes_a_drop_down_or_a_list_under_a_line() -> None:
    gui = Path(pact_desktop.gui.__file__).parent
    made_here = {"QComboBox", "QCompleter", "QFontComboBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"}
    others = []
    for path in sorted(gui.rglob("*.py")):
        if path.parent.name == "components":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = node.id if isinstance(node, ast.Name) else ""
            if name in made_here or (isinstance(node, ast.Attribute) and node.attr == "setEditable"):
                others.append(f"{path.relative_to(gui)}: {name or 'setEditable'}")
    assert others == []
