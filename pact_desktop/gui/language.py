"""The program's languages: English in the source, others from Qt's translation files."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from pact_desktop.resources import resource

SHIPPED = ("en", "es")
_REGIONS = {"en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates), "es": QLocale("es_US")}


class Languages(QObject):
    """Puts a language in place: words, and how dates and numbers are written."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.current = "en"

    def use(self, language: str) -> None:
        """Speak ``en`` or ``es``; anything else follows the system, in English where it is not shipped."""
        system = QLocale.system().name().split("_")[0]
        self.current = language if language in SHIPPED else system if system in SHIPPED else "en"
        QLocale.setDefault(_REGIONS[self.current])
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        if self.current == "en":
            return
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{self.current}", qt_folder), (f"pact_{self.current}", _folder())):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)


def _folder() -> str:
    return str(resource("translations"))
