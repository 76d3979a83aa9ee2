"""Dates and times are typed as people write them; what cannot be read, or is far, is told. With real keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.settings_table import setting_from_text
from pact_desktop.gui.components.date_lines import DateLine, MomentLine, TimeLine
from pact_desktop.gui.components.field import Field
from pact_desktop.gui.style.theme import Theme
from tests.gui.conftest import bring_to_front

KEY = Qt.Key
TODAY = date(2026, 11, 30)


class Form(QWidget):
    """A line in its field, another after it, and what was kept."""

    def __init__(self, theme: Theme, line: DateLine | TimeLine | MomentLine) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line = line
        self.field = Field(theme, "Date", line)
        column.addWidget(self.field)
        column.addWidget(QLineEdit())
        self.kept: list[str] = []
        line.kept.connect(lambda: self.kept.append(line.text()))

    def type(self, text: str, then: Qt.Key = KEY.Key_Tab) -> None:
        self.line.setFocus()
        self.line.selectAll()
        QTest.keyClicks(self.line, text)
        QTest.keyClick(self.line, then)

    @property
    def problem(self) -> str:
        return self.field._problem.text()


def shown(qtbot: QtBot, form: Form) -> Form:
    qtbot.addWidget(form)
    bring_to_front(qtbot, form)
    return form


@pytest.fixture
def day(theme: Theme) -> DateLine:
    line = DateLine(theme, lambda: TODAY)
    line.set_value("2026-12-01")
    return line


@pytest.fixture
def form(qtbot: QtBot, theme: Theme, day: DateLine) -> Iterator[Form]:
    made = shown(qtbot, Form(theme, day))
    yield made
    made.close()


@pytest.mark.parametrize("text", ["10/5/27", "5 Oct 2027", "2027-10-05", "oct 5 27"])
@pytest.mark.parametrize("leave", [KEY.Key_Tab, KEY.Key_Return])
def test_a_typed_date_is_read_and_shown_in_full(form: Form, day: DateLine, text: str, leave: Qt.Key) -> None:
    form.type(text, leave)
    assert (day.value(), day.text(), form.problem) == ("2027-10-05", "Oct 5, 2027", "")
    assert form.kept == ["Oct 5, 2027"]


def test_what_is_no_date_stays_and_is_told(form: Form, day: DateLine) -> None:
    form.type("10/32/27")
    assert day.text() == "10/32/27"
    assert day.value() == "10/32/27"  # for whoever saves it to refuse
    assert form.problem.startswith("“10/32/27” is not a date.")
    assert day.property("standing") == "problem"
    form.type("10/31/27")
    assert (day.value(), form.problem) == ("2027-10-31", "")


def test_a_far_year_is_taken_at_the_second_enter_only(form: Form, day: DateLine) -> None:
    form.type("10/5/52")
    assert form.problem.startswith("Oct 5, 2052 is far from today.")
    assert day.value() == "Oct 5, 2052"  # for whoever saves it to refuse
    day.setFocus()
    QTest.keyClick(day, KEY.Key_Tab)
    assert day.value() == "Oct 5, 2052"  # for whoever saves it to refuse
    day.setFocus()
    QTest.keyClick(day, KEY.Key_Return)
    assert (day.value(), day.text(), form.problem) == ("2052-10-05", "Oct 5, 2052", "")
    form.type("10/5/1952", KEY.Key_Return)
    assert day.value() == "Oct 5, 1952"
    form.type("10/5/1953", KEY.Key_Return)  # another date is asked about anew
    assert day.value() == "Oct 5, 1953"
    form.type("10/5/27", KEY.Key_Return)
    assert (day.value(), form.problem) == ("2027-10-05", "")


@pytest.mark.parametrize("text", ["2052-10-05", "20271005", "9999-12-31", "0001-01-01"])
def test_what_is_asked_about_or_refused_is_no_settings_value(form: Form, day: DateLine, text: str) -> None:
    form.type(text)
    assert form.problem
    with pytest.raises(UnreadableInputError):
        setting_from_text("day1", day.value())


def test_a_far_date_that_was_kept_before_is_no_problem(form: Form, day: DateLine) -> None:
    day.set_value("2015-10-05")
    form.type("Oct 5, 2015")
    assert (day.value(), form.problem) == ("2015-10-05", "")


def test_a_date_is_not_shown_over_what_is_being_typed(form: Form, day: DateLine) -> None:
    day.setFocus()
    day.selectAll()
    QTest.keyClicks(day, "10/5")
    day.set_value("2026-12-24")
    QTest.keyClicks(day, "/27")
    QTest.keyClick(day, KEY.Key_Tab)
    assert day.value() == "2027-10-05"


def test_the_arrows_go_day_by_day_and_the_calendar_opens(form: Form, day: DateLine) -> None:
    day.setFocus()
    QTest.keyClick(day, KEY.Key_Up)
    QTest.keyClick(day, KEY.Key_Up)
    assert day.value() == "2026-12-03"
    QTest.keyClick(day, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = day.findChildren(QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.selectedDate().day() == 3
    calendar.clicked.emit(calendar.selectedDate().addDays(1))
    assert not calendar.isVisible()
    assert day.value() == "2026-12-04"
    assert form.kept[-1] == "Dec 4, 2026"


@pytest.fixture
def spanish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("es_US"))
    yield
    QLocale.setDefault(before)


def test_in_spanish_the_day_stands_first(spanish: None, qtbot: QtBot, theme: Theme) -> None:
    line = DateLine(theme, lambda: TODAY)
    line.set_value("2026-12-01")
    form = shown(qtbot, Form(theme, line))
    form.type("5/10/27")
    assert (line.value(), line.text()) == ("2027-10-05", "5 oct 2027")
    form.close()


@pytest.mark.parametrize(("text", "value"), [("17:30", "17:30"), ("5:30 pm", "17:30"), ("8", "08:00")])
def test_a_typed_time_is_read(qtbot: QtBot, theme: Theme, text: str, value: str) -> None:
    line = TimeLine()
    line.set_value("09:00")
    form = shown(qtbot, Form(theme, line))
    form.type(text)
    assert (line.value(), form.problem) == (value, "")
    form.type("25:00")
    assert line.value() == "25:00"
    assert form.problem.startswith("“25:00” is not a time.")
    form.close()


def test_a_typed_moment_is_read(qtbot: QtBot, theme: Theme) -> None:
    line = MomentLine(theme, UTC, datetime(2026, 12, 1, 8, tzinfo=UTC), lambda: TODAY)
    form = shown(qtbot, Form(theme, line))
    form.type("10/5/27 5:30 pm")
    assert line.text() == "Oct 5, 2027 5:30 PM"
    assert line.moment() == datetime(2027, 10, 5, 17, 30, tzinfo=UTC)
    for text in ("10/5/27 25:30", "0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"):
        form.type(text)
        assert line.moment() is None
    assert form.problem
    form.close()
