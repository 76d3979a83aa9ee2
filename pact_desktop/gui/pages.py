"""The pages of the window, in the order of the side bar. A page that does not work yet is not here."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pact_desktop.gui.context import Context
from pact_desktop.gui.page import Page, PageEntry


def _check_in(context: Context) -> Page:
    from pact_desktop.gui.check_in.page import CheckInPage

    return CheckInPage(context)


def _roster(context: Context) -> Page:
    from pact_desktop.gui.roster.page import RosterPage

    return RosterPage(context)


def _teams(context: Context) -> Page:
    from pact_desktop.gui.teams.page import TeamsPage

    return TeamsPage(context)


def _requests(context: Context) -> Page:
    from pact_desktop.gui.requests.page import RequestsPage

    return RequestsPage(context)


def _badges(context: Context) -> Page:
    from pact_desktop.gui.documents.page import DocumentsPage

    return DocumentsPage(context)


def _layout_editor(context: Context) -> Page:
    from pact_desktop.gui.layout_editor.page import LayoutEditorPage

    return LayoutEditorPage(context)


def _dashboard(context: Context) -> Page:
    from pact_desktop.gui.dashboard.page import DashboardPage

    return DashboardPage(context)


def _history(context: Context) -> Page:
    from pact_desktop.gui.history.page import HistoryPage

    return HistoryPage(context)


def _convening(context: Context) -> Page:
    from pact_desktop.gui.convening.page import ConveningPage

    return ConveningPage(context)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("check_in", str(QT_TRANSLATE_NOOP("Pages", "Check-in")), "scan", _check_in),
    PageEntry("roster", str(QT_TRANSLATE_NOOP("Pages", "Roster")), "list-details", _roster),
    PageEntry("teams", str(QT_TRANSLATE_NOOP("Pages", "Teams")), "users-group", _teams),
    PageEntry("requests", str(QT_TRANSLATE_NOOP("Pages", "Requests")), "inbox", _requests),
    PageEntry("badges", str(QT_TRANSLATE_NOOP("Pages", "Badges & documents")), "id-badge-2", _badges),
    PageEntry("dashboard", str(QT_TRANSLATE_NOOP("Pages", "Dashboard")), "chart-bar", _dashboard),
    PageEntry("history", str(QT_TRANSLATE_NOOP("Pages", "History")), "notebook", _history),
    PageEntry(
        "convening",
        str(QT_TRANSLATE_NOOP("Pages", "Convening")),
        "adjustments-horizontal",
        _convening,
        below_line=True,
    ),
    PageEntry(
        "layout_editor",
        str(QT_TRANSLATE_NOOP("Pages", "Layout editor")),
        "pencil",
        _layout_editor,
        in_sidebar=False,
    ),
)
