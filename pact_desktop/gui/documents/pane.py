"""The tab of a document: choices, the real pages, what to know; in a narrow window one after the other."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.components.paper_preview import PaperPreview
from pact_desktop.gui.components.printed_pages import PrintedPages
from pact_desktop.gui.context import Context
from pact_desktop.gui.documents.choices import DocumentChoices
from pact_desktop.gui.documents.making import Made
from pact_desktop.gui.documents.presenter import DocumentsPresenter, PagePicture
from pact_desktop.gui.documents.side import DocumentSide
from pact_desktop.gui.documents.words import document_title, paper_language
from pact_desktop.gui.phrases import day_title, wording
from pact_desktop.gui.printing.print_choice import PrintChoice, PrintOrder
from pact_desktop.gui.sentences import problem_words
from pact_desktop.operations.document_choice import DocumentChoice, DocumentKind
from pact_desktop.paper.document import PAGE_SIZES

_SAY_AFTER_MS = 400
"""Pages that are there sooner need no word about their making."""


class DocumentsPane(QWidget):
    """The view of ``DocumentsPresenter``."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        settings = context.settings
        size = settings.page_size if settings.page_size in PAGE_SIZES else "letter"
        choice = DocumentChoice(
            DocumentKind.SIGN_IN_SHEETS, context.day, page_size=size, language=paper_language()
        )
        self.presenter = DocumentsPresenter(
            context.file, context.workers.serving(self), wording(), self, choice
        )
        self.destroyed.connect(self.presenter.close)
        self._made: Made | None = None
        self._day = context.day
        self._build()
        self._connect()
        self.choices.show_choice(choice)

    # What the page asks

    def show_kind(self, kind: DocumentKind) -> None:
        """Turn to a kind of document."""
        self.pages.start_again()
        self.presenter.show_kind(kind, self.context.day)
        self.choices.show_choice(self.presenter.choice)
        self.presenter.refresh()
        self.choices.focus_first()

    def regions(self) -> list[QWidget]:
        """The widgets that F6 goes round."""
        return [self.choices, self.preview, self.side]

    def set_compact(self, compact: bool) -> None:
        """One part at a time in a narrow window."""
        self.pages.set_compact(compact)

    # What the presenter tells

    def making(self) -> None:
        self.choices.set_ready(False)
        self._say_making.start()

    def stopped(self) -> None:
        self._say_making.stop()
        self.pages.middle.setCurrentWidget(self._stopped)

    def show_made(self, made: Made) -> None:
        self._say_making.stop()
        self._made = made
        self.choices.show_made(made)
        self.side.show_made(made)
        self.preview.show_image(None)
        if made.problem is not None:
            self._nobody.set_sentence(self._empty_words(made, made.problem))
            self.pages.middle.setCurrentWidget(self._nobody)
            self.side.turner.show_page(0, 0)
        else:
            self.pages.middle.setCurrentWidget(self.preview)
            self._show_page(min(self.pages.page, made.pages - 1))

    def show_picture(self, picture: PagePicture) -> None:
        self.pages.show_picture(picture.page, picture.image)

    def saved(self, file_name: str) -> None:
        self.context.tell(self.tr("Saved in {file}.").format(file=file_name), "check")

    def refuse(self, problem: UserError) -> None:
        self._say_making.stop()
        self.choices.set_ready(self._made is not None and self._made.pdf is not None)
        self.context.tell_problem(problem)

    # What the widgets want

    def print_pages(self) -> None:
        """Ask how, then print."""
        made = self._made
        if made is None or made.pdf is None or self.presenter.made is not made:
            return
        title = self._title(made)
        dialog = PrintChoice(
            self.context,
            made.choice.kind,
            title,
            made.pages,
            self.window(),
            sides=made.choice.kind is not DocumentKind.LABELS,
        )
        dialog.chosen.connect(lambda order: self._order(title, order))
        dialog.open()

    def save(self) -> None:
        """Ask where, then save what is looked at."""
        made = self._made
        if made is None or made.pdf is None:
            return
        path = file_dialogs.ask_save_path(
            self, self.tr("Save the document"), f"{made.choice.kind}.pdf", self.tr("PDF (*.pdf)")
        )
        if path is not None:
            self.presenter.save(path)

    def _order(self, title: str, order: PrintOrder) -> None:
        self.context.document_wanted.emit(self.presenter.request(title, order))

    def _asked(self, changes: dict[str, object]) -> None:
        if "page_size" in changes:
            self.context.settings.page_size = str(changes["page_size"])
            self.context.setting_changed.emit("page_size")
        self.pages.start_again()
        self.presenter.ask(**changes)
        self.choices.show_choice(self.presenter.choice)

    def _show_page(self, page: int) -> None:
        made = self._made
        if made is not None and self.pages.turn(page, made.pages):
            self.side.turner.show_page(page, made.pages)
            self.preview.show_paper(made.page_size)

    def _day_changed(self, day: int) -> None:
        self.presenter.move_day(self._day, day)
        self._day = day
        self.choices.show_choice(self.presenter.choice)
        if self.isVisible():
            self.presenter.refresh()

    def _title(self, made: Made) -> str:
        title = document_title(made.choice.kind)
        return f"{title} · {day_title(made.choice.day)}" if made.choice.day else title

    def _empty_words(self, made: Made, problem: UserError) -> str:
        if made.choice.kind is DocumentKind.CERTIFICATES:
            return self.tr("Nobody came yet. Certificates are for those who were checked in.")
        if made.choice.kind is DocumentKind.CONTACT_LIST:
            return self.tr("Nobody has agreed to be listed. Give those who did the tag share-contact.")
        if not made.people:
            return self.tr("Nobody here has a place yet. Choose another day or other counties.")
        return problem_words(problem)

    # Building

    def _build(self) -> None:
        theme = self.context.theme
        self.choices = DocumentChoices(theme)
        self.preview = PaperPreview(theme)
        self.side = DocumentSide(theme)
        steps = [self.tr("1 Choices"), self.tr("2 Preview"), self.tr("3 Notes")]
        self.pages = PrintedPages(theme, steps, self.choices, self.preview, self.side)
        rows(theme, self).addWidget(self.pages)
        self._nobody = EmptyState(theme, "file", "")
        cancel = Button(theme, self.tr("Cancel"))
        cancel.clicked.connect(self.presenter.stop)
        self._waiting = EmptyState(theme, "hourglass-high", self.tr("Making the pages…"), cancel)
        again = Button(theme, self.tr("Make the pages"))
        again.clicked.connect(self.presenter.make)
        self._stopped = EmptyState(theme, "file", self.tr("No pages were made."), again)
        for widget in (self._nobody, self._waiting, self._stopped):
            self.pages.middle.addWidget(widget)
        self._say_making = QTimer(self)
        self._say_making.setSingleShot(True)
        self._say_making.setInterval(_SAY_AFTER_MS)
        self._say_making.timeout.connect(lambda: self.pages.middle.setCurrentWidget(self._waiting))

    def _connect(self) -> None:
        self.choices.asked.connect(self._asked)
        self.choices.kind_wanted.connect(lambda kind: self.show_kind(DocumentKind(kind)))
        self.choices.print_wanted.connect(self.print_pages)
        self.choices.save_wanted.connect(self.save)
        self.preview.picture_wanted.connect(lambda dpi: self.presenter.picture(self.pages.page, dpi))
        self.side.page_wanted.connect(self._show_page)
        self.side.fits_wanted.connect(self.preview.set_fits)
        self.context.changes.changed.connect(self.presenter.changed)
        self.context.day_changed.connect(self._day_changed)
        self.pages.page_wanted.connect(self._show_page)
        self.pages.print_wanted.connect(self.print_pages)
        self.pages.save_wanted.connect(self.save)
