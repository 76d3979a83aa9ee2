"""How acts look in the table: icon and ink, by what was done."""

from __future__ import annotations

from pact_desktop.history.acts import ActKind

LOOKS: dict[ActKind, tuple[str, str]] = {
    ActKind.CHECKED_IN: ("circle-check", "admitted.ink"),
    ActKind.TEAM_CHECKED_IN: ("users-group", "admitted.ink"),
    ActKind.ADMITTED_ANYWAY: ("key", "needs_approval.ink"),
    ActKind.WALKED_IN: ("user-plus", "admitted.ink"),
    ActKind.CHECKED_OUT: ("logout", "text"),
    ActKind.HANDED_OUT: ("check", "text"),
    ActKind.ADDED: ("user-plus", "text"),
    ActKind.IMPORTED: ("table-import", "text"),
    ActKind.NAME_CORRECTED: ("pencil", "text"),
    ActKind.CHANGED: ("pencil", "text"),
    ActKind.APPROVED: ("calendar-check", "text"),
    ActKind.REQUESTED: ("hourglass-high", "needs_approval.ink"),
    ActKind.WAITLISTED: ("hourglass-high", "needs_approval.ink"),
    ActKind.DECLINED: ("clipboard-x", "declined.ink"),
    ActKind.CANCELLED: ("circle-x", "cancelled.ink"),
    ActKind.TAKEN_OFF: ("calendar-x", "not_today.ink"),
    ActKind.STANDINGS_CHANGED: ("calendar-check", "text"),
    ActKind.PRINTED: ("printer", "text"),
    ActKind.REISSUED: ("versions", "text"),
    ActKind.LETTER_MADE: ("mail", "text"),
    ActKind.MERGED: ("users", "text"),
    ActKind.SAID_DISTINCT: ("users", "text"),
    ActKind.ERASED: ("eraser", "text"),
    ActKind.TAKEN_BACK: ("arrow-back-up", "text"),
    ActKind.PUT_BACK: ("arrow-forward-up", "text"),
    ActKind.NOT_GENUINE: ("shield-x", "not_genuine.ink"),
    ActKind.CONVENING_CHANGED: ("adjustments-horizontal", "text"),
    ActKind.TEAM_CHANGED: ("users-group", "text"),
    ActKind.OPERATOR_CHANGED: ("id", "text"),
    ActKind.FILE_KEPT: ("file", "text"),
    ActKind.FILE_CHANGED: ("file", "text"),
    ActKind.FILE_REMOVED: ("file", "text"),
    ActKind.DESK_OPENED: ("clock", "text_muted"),
    ActKind.UNKNOWN: ("info-circle", "text_muted"),
}
