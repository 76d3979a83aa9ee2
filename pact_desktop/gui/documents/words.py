"""The names of documents, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from pact_desktop.operations.document_choice import DocumentKind

TABS = (
    DocumentKind.SIGN_IN_SHEETS,
    DocumentKind.CERTIFICATES,
    DocumentKind.NAME_TENTS,
    DocumentKind.PACKETS,
)
"""The documents with a tab of their own, in their order; the others share the last tab."""
OTHERS = tuple(kind for kind in DocumentKind if kind not in TABS)

_TITLES: Mapping[DocumentKind, str] = {
    DocumentKind.SIGN_IN_SHEETS: str(QT_TRANSLATE_NOOP("Documents", "Sign-in sheets")),
    DocumentKind.CERTIFICATES: str(QT_TRANSLATE_NOOP("Documents", "Certificates")),
    DocumentKind.NAME_TENTS: str(QT_TRANSLATE_NOOP("Documents", "Name tents")),
    DocumentKind.PACKETS: str(QT_TRANSLATE_NOOP("Documents", "Packets")),
    DocumentKind.TEAM_ROSTERS: str(QT_TRANSLATE_NOOP("Documents", "Team rosters")),
    DocumentKind.LABELS: str(QT_TRANSLATE_NOOP("Documents", "Folder labels")),
    DocumentKind.SIGNS: str(QT_TRANSLATE_NOOP("Documents", "Door signs")),
    DocumentKind.CONTACT_LIST: str(QT_TRANSLATE_NOOP("Documents", "Contact list")),
    DocumentKind.REPORT: str(QT_TRANSLATE_NOOP("Documents", "Attendance report")),
}

_ABOUT: Mapping[DocumentKind, str] = {
    DocumentKind.SIGN_IN_SHEETS: str(
        QT_TRANSLATE_NOOP(
            "Documents", "People sign in the box. A photograph of the sheet can be read back afterwards."
        )
    ),
    DocumentKind.CERTIFICATES: str(
        QT_TRANSLATE_NOOP(
            "Documents",
            "One for everybody who came, with the days attended and a code to check.",
        )
    ),
    DocumentKind.NAME_TENTS: str(
        QT_TRANSLATE_NOOP("Documents", "Fold each page across the middle: the name stands on both sides.")
    ),
    DocumentKind.PACKETS: str(
        QT_TRANSLATE_NOOP(
            "Documents",
            "For each person the contacts, the team's page and the files that are kept for the packet.",
        )
    ),
    DocumentKind.TEAM_ROSTERS: str(
        QT_TRANSLATE_NOOP("Documents", "Each PACT county with its team, coordinator and missing disciplines.")
    ),
    DocumentKind.LABELS: str(QT_TRANSLATE_NOOP("Documents", "Letter sheets of 30 labels for folders.")),
    DocumentKind.SIGNS: str(QT_TRANSLATE_NOOP("Documents", "Signs for the doors and the desks.")),
    DocumentKind.CONTACT_LIST: str(
        QT_TRANSLATE_NOOP("Documents", "Those who agreed: on the roster they have the tag share-contact.")
    ),
    DocumentKind.REPORT: str(
        QT_TRANSLATE_NOOP("Documents", "Attendance by day, county, discipline, affiliation, for the funder.")
    ),
}


def document_title(kind: DocumentKind) -> str:
    """What a kind of document is called."""
    return QCoreApplication.translate("Documents", _TITLES[kind])


def about_document(kind: DocumentKind) -> str:
    """What a kind of document is for, in a sentence."""
    return QCoreApplication.translate("Documents", _ABOUT[kind])


def paper_language() -> str:
    """The language that documents are printed in: the reader's."""
    return "es" if QLocale().language() == QLocale.Language.Spanish else "en"
