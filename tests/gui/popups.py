"""Everything that opens over the desk's window, each with what opens it.

``COVERED`` names for each module of the window what it opens; a test holds it against the source, so that
nobody adds a popup that is not tried with keys.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.gui.check_in.fix_name import FixName
from pact_desktop.gui.check_in.menus import badge_entries, pop_up
from pact_desktop.gui.check_in.page import CheckInPage
from pact_desktop.gui.check_in.view_model import ReasonsView
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.controls import Choice
from pact_desktop.gui.components.date_lines import DateLine
from pact_desktop.gui.convening.file_row import FileRow
from pact_desktop.gui.convening.teams_section import CountiesDialog
from pact_desktop.gui.dashboard.parts import SavedPanel
from pact_desktop.gui.desk_window import DeskWindow
from pact_desktop.gui.documents.counties_field import CountiesField
from pact_desktop.gui.frame.operator_dialog import OperatorDialog
from pact_desktop.gui.history.as_of_dialog import AsOfDialog
from pact_desktop.gui.history.between_dialog import BetweenDialog
from pact_desktop.gui.history.filter_row import HistoryFacet
from pact_desktop.gui.history.page import HistoryPage
from pact_desktop.gui.layout_editor.page import LayoutEditorPage
from pact_desktop.gui.layout_editor.swatch import Swatch
from pact_desktop.gui.layout_editor.text_form import TextForm
from pact_desktop.gui.lock.pin_dialog import OrganizerPinDialog
from pact_desktop.gui.new_convening import NewConvening
from pact_desktop.gui.opened_backup import OpenedBackup
from pact_desktop.gui.printing.print_choice import PrintChoice
from pact_desktop.gui.reason_dialog import ReasonDialog
from pact_desktop.gui.rehearsal.choose import ChooseRehearsal
from pact_desktop.gui.rehearsal.results import RehearsalResults
from pact_desktop.gui.requests.letters_dialog import LettersDialog
from pact_desktop.gui.roster.erasure import EraseDialog
from pact_desktop.gui.roster.import_dialog import ImportDialog
from pact_desktop.gui.roster.page import RosterPage
from pact_desktop.gui.settings_page.operator_form import OperatorForm
from pact_desktop.gui.teams.page import TeamsPage
from pact_desktop.gui.teams.person_picker import PersonPicker
from pact_desktop.gui.teams.view_model import Candidate
from pact_desktop.rehearsal.practice import Practice
from pact_desktop.rehearsal.queue import Forecast
from pact_desktop.store import queries
from pact_desktop.store.backup import copy_verified
from pact_desktop.store.opening import open_convening

NOW = datetime(2026, 10, 6, 9, 0, tzinfo=UTC)
Opener = Callable[[DeskWindow], None]
SHEET = (
    "First Name,Last Name,County,Dept,Day 1\nAna,Peralta,Marin,Health,yes\nKofi,Mensah,Kernn Land,Health,no\n"
)


def held(desk: DeskWindow, widget: QWidget) -> QWidget:
    """Put a part of a page into a dialog of its own."""
    dialog = QDialog(desk)
    QVBoxLayout(dialog).addWidget(widget)
    dialog.open()
    return widget


def settle(desk: DeskWindow) -> None:
    """Wait until what was read in the background is shown."""
    QTest.qWait(10)
    while desk.context.workers.waiting:
        QTest.qWait(5)
    QTest.qWait(5)


def check_in_page(desk: DeskWindow) -> CheckInPage:
    desk.show_page("check_in")
    page = desk.page("check_in")
    assert isinstance(page, CheckInPage)
    return page


def roster_page(desk: DeskWindow) -> RosterPage:
    desk.show_page("roster")
    settle(desk)
    page = desk.page("roster")
    assert isinstance(page, RosterPage)
    return page


def teams_page(desk: DeskWindow) -> TeamsPage:
    desk.show_page("teams")
    settle(desk)
    page = desk.page("teams")
    assert isinstance(page, TeamsPage)
    return page


def inside(page: QWidget | None, kind: type[QWidget]) -> QWidget:
    """The first part of a page that is of a kind."""
    assert page is not None
    return page.findChildren(kind)[0]


# Drop-downs, completers, calendars


def walk_in_box(desk: DeskWindow, name: str) -> QComboBox:
    page = check_in_page(desk)
    page.presenter.open_walk_in()
    box = getattr(page.view.scenes.walk_in.form_panel, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    box.setFocus()
    return box


def walk_in_discipline(desk: DeskWindow) -> None:
    walk_in_box(desk, "discipline").showPopup()


def walk_in_county(desk: DeskWindow) -> None:
    walk_in_box(desk, "county").showPopup()


def walk_in_county_completer(desk: DeskWindow) -> None:
    box = walk_in_box(desk, "county")
    box.setEditText("")
    completer = box.completer()
    assert completer is not None
    completer.setCompletionPrefix("al")
    completer.complete()


def drop_down_of_a_form(desk: DeskWindow) -> None:
    box = Choice([("", "None"), ("kern", "Kern"), ("alameda", "Alameda"), ("butte", "Butte")])
    held(desk, box).setFocus()
    box.showPopup()


def import_mapping(desk: DeskWindow) -> None:
    dialog = opened_import(desk)
    boxes = [box for box in dialog.preview.findChildren(Choice) if box.accessibleName().endswith("“Dept” is")]
    boxes[0].showPopup()


def import_answer(desk: DeskWindow) -> None:
    table = opened_import(desk).preview._problems
    line = next(
        line
        for line in range(table.model().rowCount())
        if table.model().index(line, 2).data() == "Kernn Land"
    )
    table.window().show()
    table.edit(table.model().index(line, 4))
    complete(table.findChildren(QLineEdit)[0], "ker")


def complete(line: QLineEdit, prefix: str) -> None:
    completer = line.completer()
    assert completer is not None
    line.setFocus()
    completer.setCompletionPrefix(prefix)
    completer.complete()


def many_field(desk: DeskWindow) -> None:
    page = roster_page(desk)
    page._start_many()
    page.many._what.setCurrentIndex(0)
    page.many._what.setFocus()
    page.many._what.showPopup()


def many_value(desk: DeskWindow) -> None:
    page = roster_page(desk)
    page._start_many()
    page.many._offer()
    complete(page.many._value, "a")


def roster_cell(desk: DeskWindow) -> None:
    table = roster_page(desk).table
    model = table.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    table.edit(model.index(0, titles.index("County")))
    complete(table.findChildren(QLineEdit)[0], "a")


def calendar_of_a_date(desk: DeskWindow) -> None:
    line = DateLine(desk.context.theme)
    held(desk, line)
    line.open_calendar()


def calendar_of_a_moment(desk: DeskWindow) -> None:
    dialog = BetweenDialog(desk.context.theme, UTC, NOW, desk)
    dialog.open()
    dialog.since.open_calendar()


def calendar_of_a_new_convening(desk: DeskWindow) -> None:
    dialog = NewConvening(desk.context.theme, desk)
    dialog.open()
    dialog._days[0].open_calendar()


# Popups


def roster_facet(desk: DeskWindow) -> None:
    page = roster_page(desk)
    button, facets = page.filters._buttons[0]
    page.filters._open(button, facets)


def history_facet(desk: DeskWindow) -> None:
    desk.show_page("history")
    settle(desk)
    page = desk.page("history")
    assert isinstance(page, HistoryPage)
    page.filters._open(HistoryFacet.WHAT)


def counties_of_documents(desk: DeskWindow) -> None:
    field = CountiesField(desk.context.theme)
    field.show_counts({f"County {number:02d}": number for number in range(20)})  # so many that one can search
    held(desk, field)
    field.showPopup()


# Menus


def badge_menu(desk: DeskWindow) -> None:
    pop_up(check_in_page(desk), badge_entries(_nothing, _nothing), QPoint(200, 200))


def last_scans(desk: DeskWindow) -> None:
    page = check_in_page(desk)
    with desk.context.file.reading() as connection:
        somebody = queries.roster(connection)[0]
    page.presenter.check_in(somebody.attendee_id)
    settle(desk)
    page.view.last_scans._open_all()


def card_menu(desk: DeskWindow) -> None:
    page = check_in_page(desk)
    page.view.card.foot.open_more(page)


def file_menu(desk: DeskWindow) -> None:
    resource = Resource("one", "Agenda", ResourceKind.AGENDA, False, "0" * 64, 10)
    row = FileRow(desk.context.theme, resource, False)
    held(desk, row)
    row.menu().popup(QPoint(200, 200))


def team_menu(kind: str) -> Opener:
    def open_menu(desk: DeskWindow) -> None:
        page = teams_page(desk)
        card = next(iter(page.board.cards.values()))
        teams = page._teams()
        if kind == "person":
            page.menus.person(card.view.seats[0], card.view, teams).popup(QPoint(200, 200))
        elif kind == "waiting":
            page.menus.waiting(card.view, teams).popup(QPoint(200, 200))
        else:
            page.menus.disciplines(card.view).popup(QPoint(200, 200))

    return open_menu


def panel_menu(desk: DeskWindow) -> None:
    desk.show_page("dashboard")
    panel = inside(desk.page("dashboard"), SavedPanel)
    assert isinstance(panel, SavedPanel)
    panel._open_menu()


def layouts(desk: DeskWindow) -> None:
    desk.show_page("layout_editor")
    settle(desk)
    page = desk.page("layout_editor")
    assert isinstance(page, LayoutEditorPage)
    page._offer_others(QPoint(200, 200))


def text_fields(desk: DeskWindow) -> None:
    form = TextForm(desk.context.theme)
    held(desk, form)
    menu = form.findChild(QMenu)
    assert menu is not None
    menu.popup(QPoint(200, 200))


def person_menu(desk: DeskWindow) -> None:
    roster_page(desk).form._open_menu()


def context_menu(desk: DeskWindow) -> None:
    field = QLineEdit("Ana")
    held(desk, field).setFocus()
    menu = field.createStandardContextMenu()
    menu.setParent(field, menu.windowFlags())
    menu.popup(QPoint(200, 200))


# Dialogs


def opened_import(desk: DeskWindow) -> ImportDialog:
    page = roster_page(desk)
    dialog = ImportDialog(desk.context, page.presenter, page.editor, page)
    sheet = Path(desk.context.file.path).with_name("people.csv")
    sheet.write_text(SHEET, encoding="utf-8")
    dialog.open()
    dialog.choose(sheet)
    settle(desk)
    return dialog


def fix_name(desk: DeskWindow) -> None:
    with desk.context.file.reading() as connection:
        somebody = queries.roster(connection)[0]
    FixName(desk.context.theme, somebody, desk).open()


def reason(desk: DeskWindow) -> None:
    view = ReasonsView("Why?", ("A speaker", "Somebody else cannot come"), "Something else…", "Give a place")
    ReasonDialog(desk.context.theme, "The team is full.", view, desk).open()


def rename_file(desk: DeskWindow) -> None:
    dialog = QInputDialog(desk)
    dialog.setTextValue("Agenda")
    dialog.open()


def choose_file(desk: DeskWindow) -> None:
    file_dialogs._dialog(desk, "Save", Path(desk.context.file.path).parent).open()


def refused_save(desk: DeskWindow) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Save", "That is a convening.", parent=desk)
    box.open()


def opened_backup(desk: DeskWindow) -> None:
    file, context = desk.context.file, desk.context
    copy = file.path.with_name("backup.bak")
    copy.unlink(missing_ok=True)
    copy_verified(file.path, copy, as_backup=True)
    OpenedBackup(context.theme, context.workers, desk, open_convening(copy), open_convening).open()


def colour(desk: DeskWindow) -> None:
    swatch = Swatch(desk.context.theme, "Colour")
    held(desk, swatch)
    swatch._choose()


def person_picker(desk: DeskWindow) -> None:
    people = [Candidate(str(number), f"Person {number}", "") for number in range(5)]
    PersonPicker(desk.context.theme, "Who?", "Choose", people, desk).open()


def results(desk: DeskWindow) -> None:
    RehearsalResults(desk.context.theme, Practice(()), Forecast(0, ()), desk).open()


OPENERS: dict[str, Opener] = {
    "walk-in, discipline": walk_in_discipline,
    "walk-in, county": walk_in_county,
    "walk-in, county as it is typed": walk_in_county_completer,
    "a drop-down of a form": drop_down_of_a_form,
    "import, what a column is": import_mapping,
    "import, an answer": import_answer,
    "many people, field": many_field,
    "many people, value": many_value,
    "roster, a cell": roster_cell,
    "calendar of a date": calendar_of_a_date,
    "calendar of a moment": calendar_of_a_moment,
    "calendar of a new convening": calendar_of_a_new_convening,
    "roster, a facet": roster_facet,
    "roster, columns": lambda desk: roster_page(desk).dialogs.open_columns(),
    "roster, views": lambda desk: roster_page(desk).dialogs.open_views(),
    "history, a facet": history_facet,
    "documents, counties": counties_of_documents,
    "badge menu": badge_menu,
    "last scans": last_scans,
    "card, more": card_menu,
    "file menu": file_menu,
    "days": lambda desk: desk.strip._open_days(),
    "choices": lambda desk: desk._menu.popup(QPoint(200, 200)),
    "teams, filter": lambda desk: teams_page(desk).filters._open_menu(),
    "teams, person": team_menu("person"),
    "teams, waiting": team_menu("waiting"),
    "teams, disciplines": team_menu("disciplines"),
    "dashboard, save": panel_menu,
    "layouts": layouts,
    "layout, a field": text_fields,
    "person, more": person_menu,
    "context menu of a field": context_menu,
    "import": lambda desk: roster_page(desk).dialogs.open_import(),
    "export": lambda desk: roster_page(desk).dialogs.open_export(),
    "duplicates": lambda desk: roster_page(desk).dialogs.open_duplicates(),
    "erase": lambda desk: EraseDialog(desk.context.theme, "Ana Peralta", desk).open(),
    "fix name": fix_name,
    "operator": lambda desk: OperatorDialog(desk.context.theme, "Rosa", "Lobby A", desk).open(),
    "operator with a PIN": lambda desk: OperatorForm(desk.context.theme, None, desk).open(),
    "organizer's PIN": lambda desk: OrganizerPinDialog(desk.context, desk).open(),
    "reason": reason,
    "roster as of a time": lambda desk: AsOfDialog(desk.context, None, NOW, desk).open(),
    "between two times": lambda desk: BetweenDialog(desk.context.theme, UTC, NOW, desk).open(),
    "counties": lambda desk: CountiesDialog(desk.context.theme, "Kern", desk).open(),
    "new convening": lambda desk: NewConvening(desk.context.theme, desk).open(),
    "letters": lambda desk: LettersDialog(desk.context, 1, [], [], desk).open(),
    "print": lambda desk: PrintChoice(desk.context, "badges", "4 badges", 4, desk).open(),
    "rehearsal": lambda desk: ChooseRehearsal(desk.context, desk).open(),
    "results of a rehearsal": results,
    "person picker": person_picker,
    "keys": lambda desk: desk._show_shortcuts(),
    "rename a file": rename_file,
    "choose a file": choose_file,
    "a save that is refused": refused_save,
    "a backup that is opened": opened_backup,
    "colour": colour,
}

COVERED: dict[str, set[str]] = {
    "app": {"QMessageBox"},
    "check_in/card_foot": {"QMenu"},
    "check_in/fix_name": {"QDialog"},
    "check_in/last_scans": {"QMenu"},
    "check_in/menus": {"QMenu"},
    "components/completion": {"QCompleter"},
    "components/controls": {"QComboBox"},
    "components/date_lines": {"Popup"},
    "components/facet_popup": {"Popup"},
    "components/file_dialogs": {"QFileDialog", "QMessageBox"},
    "convening/file_row": {"QMenu"},
    "convening/files_section": {"QInputDialog"},
    "convening/teams_section": {"QDialog"},
    "dashboard/parts": {"QMenu"},
    "duplicates/dialog": {"QDialog"},
    "frame/choices_menu": {"QMenu"},
    "frame/operator_dialog": {"QDialog"},
    "frame/shortcuts": {"QDialog"},
    "frame/strip": {"QMenu"},
    "history/as_of_dialog": {"QDialog"},
    "history/between_dialog": {"QDialog"},
    "layout_editor/page": {"QMenu"},
    "layout_editor/swatch": {"QColorDialog"},
    "layout_editor/text_form": {"QMenu"},
    "lock/pin_dialog": {"QDialog"},
    "new_convening": {"QDialog"},
    "opened_backup": {"QDialog"},
    "printing/print_choice": {"QDialog"},
    "reason_dialog": {"QDialog"},
    "rehearsal/choose": {"QDialog"},
    "rehearsal/results": {"QDialog"},
    "requests/letters_dialog": {"QDialog"},
    "roster/columns_popup": {"Popup"},
    "roster/erasure": {"QDialog"},
    "roster/export_dialog": {"QDialog"},
    "roster/import_dialog": {"QDialog"},
    "roster/person_form": {"QMenu"},
    "roster/views_popup": {"Popup"},
    "settings_page/operator_form": {"QDialog"},
    "settings_page/scanner_dialog": {"QDialog"},
    "teams/filter_row": {"QMenu"},
    "teams/menus": {"QMenu"},
    "teams/person_picker": {"QDialog"},
}
"""What each module opens, by the names that stand in its source.

The dialog that sets a scanner up takes every key for its lesson: ``settings_page/test_computer.py`` tries it.
"""


def _nothing() -> None:
    """What a menu of these tests does."""
