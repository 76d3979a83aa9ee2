"""The badges: choices, the real page, checks; in a narrow window one after the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pact_desktop.devices.printing import Sides
from pact_desktop.domain.errors import UserError
from pact_desktop.gui.badges.checks import ChecksPanel
from pact_desktop.gui.badges.choices import BadgeChoices
from pact_desktop.gui.badges.page_preview import PagePreview
from pact_desktop.gui.badges.presenter import BadgesPresenter, Out, PagePicture
from pact_desktop.gui.badges.printing import KIND
from pact_desktop.gui.badges.read_back import ReadBack
from pact_desktop.gui.badges.rendering import Run
from pact_desktop.gui.badges.wish import BadgeWish, Who
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.button import Button
from pact_desktop.gui.components.empty import EmptyState
from pact_desktop.gui.components.panel import rows
from pact_desktop.gui.components.printed_pages import PrintedPages
from pact_desktop.gui.context import Context
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import wording
from pact_desktop.gui.printing.print_choice import PrintChoice, PrintOrder
from pact_desktop.paper.place import suggested_layout
from pact_desktop.paper.stock import DEFAULT_STOCK, find_stock, stock_names
from pact_desktop.store.changes import ChangeSet


class BadgesPage(Page):
    """The view of ``BadgesPresenter``."""

    _went_on = Signal(object)
    _drawn_so_far = Signal(int, int)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Badges"))
        settings = context.settings
        stock = settings.sheet_stock if settings.sheet_stock in stock_names() else DEFAULT_STOCK
        wish = BadgeWish(stock)
        self.presenter = BadgesPresenter(
            context.file,
            settings,
            context.workers.serving(self),
            lambda: context.session.actor,
            wording(),
            self,
            wish,
        )
        self.destroyed.connect(self.presenter.close)
        self._run: Run | None = None
        self._build(self.presenter.wish)
        self._connect()

    # What the window asks

    def showing(self) -> None:
        self.presenter.refresh()
        self.choices.focus_first()

    def hiding(self) -> None:
        self.presenter.hide()

    def changed(self, changes: ChangeSet) -> None:
        self.presenter.changed(changes)
        self.presenter.refresh()

    def head_actions(self) -> list[QWidget]:
        """Buttons for the head of the page that this stands in."""
        return [self._edit]

    def regions(self) -> list[QWidget]:
        return [self.choices, self.preview, self.checks]

    def set_compact(self, compact: bool) -> None:
        self.pages.set_compact(compact)

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+P", self.tr("Print…")),
            ("Ctrl+S", self.tr("Save as a PDF")),
            ("Page Up / Down", self.tr("The page before, the next page")),
        ]

    # What the presenter tells

    def rendering(self) -> None:
        self.choices.set_ready(False)

    def rendering_going_on(self, done: int, of: int) -> None:
        self._drawn_so_far.emit(done, of)

    def _show_so_far(self, done: int, of: int) -> None:
        words = self.tr("{done} of {count} badges are drawn.").format(done=f"{done:,}", count=f"{of:,}")
        self._making.set_sentence(words)
        self.pages.middle.setCurrentWidget(self._making)

    def stopped(self) -> None:
        self._nobody.set_sentence(self.tr("Making the pages was stopped. Choose again what to print."))
        self.pages.middle.setCurrentWidget(self._nobody)

    def show_run(self, run: Run) -> None:
        self._run = run
        self.choices.show_run(run)
        self.checks.show_run(run)
        self.preview.show_image(None)
        if run.pdf is None:
            self._nobody.set_sentence(self._empty_words(run))
            self.pages.middle.setCurrentWidget(self._nobody)
        else:
            self.pages.middle.setCurrentWidget(self.preview)
            self._show_page(min(self.pages.page, self._pages() - 1))

    def show_picture(self, picture: PagePicture) -> None:
        self.pages.show_picture(picture.page, picture.image)

    def show_read_back(self, state: ReadBack) -> None:
        self.checks.show_read_back(state)

    def read_back_going_on(self, state: ReadBack) -> None:
        self._went_on.emit(state)

    def saved(self, out: Out) -> None:
        words = self.tr("Saved in {file}, and recorded as printed: {count}.")
        self.context.tell(words.format(file=out.where, count=out.badges), "check")

    def refuse(self, problem: UserError) -> None:
        self.choices.set_ready(self._run is not None and self._run.pdf is not None)
        self.context.tell_problem(problem)

    # What the widgets want

    def _asked(self, changes: dict[str, object]) -> None:
        if "stock" in changes:
            self.context.settings.sheet_stock = str(changes["stock"])
        self.pages.start_again()
        self.presenter.ask(**changes)
        self.choices.show_wish(self.presenter.wish)

    def _edit_layout(self) -> None:
        """Open the layout that is chosen in the editor."""
        stock = self._run.plan.stock if self._run else find_stock(self.presenter.wish.stock)
        self.context.page_wanted.emit("layout_editor")
        self.context.layout_wanted.emit(self.presenter.wish.layout or suggested_layout(stock))

    def _choose_people(self, attendee_ids: list[str]) -> None:
        self.presenter.choose_people(frozenset(attendee_ids))

    def _choose_printer(self) -> None:
        """Ask where and how the pages are printed."""
        run = self._run
        if run is None or run.report is None or not self.presenter.may_go_out():
            return
        count = len(run.attendees)
        title = self.tr("1 badge") if count == 1 else self.tr("{count} badges").format(count=count)
        two = run.is_two_sided
        dialog = PrintChoice(
            self.context,
            f"{KIND}, both sides" if two else KIND,
            title,
            run.report.pages,
            self,
            sides=two,
            first_sides=Sides.LONG_EDGE if two else Sides.ONE,
        )
        dialog.chosen.connect(self._print)
        dialog.open()

    def _print(self, order: PrintOrder) -> None:
        request = self.presenter.request(order)
        if request is not None:
            self.context.document_wanted.emit(request)

    def _setting_changed(self, name: str) -> None:
        if name == "next_labels":
            self.presenter.go_on()

    def _save(self) -> None:
        if not self.presenter.may_go_out():
            return
        path = file_dialogs.ask_save_path(
            self, self.tr("Save the badges"), "badges.pdf", self.tr("PDF (*.pdf)")
        )
        if path is not None:
            self.presenter.save(path)

    def _show_page(self, page: int) -> None:
        run = self._run
        if run is None or not self.pages.turn(page, self._pages()):
            return
        used = range(run.plan.start_at - 1) if page == 0 else ()
        places = run.places_of_page(page)
        warned = {warning.place for warning in run.report.warnings} if run.report else set()
        marked = {run.spot(place) for place in places if place in warned}
        self.checks.show_page(page, self._pages())
        self.preview.show_page(run.plan.stock, used, marked)

    def _picture_wanted(self, dpi: float) -> None:
        self.presenter.picture(self.pages.page, dpi)

    def _pages(self) -> int:
        return self._run.report.pages if self._run and self._run.report else 0

    def _empty_words(self, run: Run) -> str:
        if run.wish.who is Who.UNPRINTED and run.counts[Who.EVERYONE]:
            return self.tr("Every badge is printed. Choose others under Who.")
        return self.tr("Nobody here has a place yet. Choose others under Who.")

    # Building

    def _build(self, wish: BadgeWish) -> None:
        theme = self.theme
        self._edit = Button(theme, self.tr("Edit layout…"), icon="pencil", height="control_desk", parent=self)
        self._edit.clicked.connect(self._edit_layout)
        self._edit.hide()
        self.choices = BadgeChoices(theme, wish)
        self.preview = PagePreview(theme)
        self.checks = ChecksPanel(theme)
        steps = [self.tr("1 Choices"), self.tr("2 Preview"), self.tr("3 Checks")]
        self.pages = PrintedPages(theme, steps, self.choices, self.preview, self.checks)
        rows(theme, self).addWidget(self.pages)
        self._nobody = EmptyState(theme, "id-badge-2", "")
        stop = Button(theme, self.tr("Stop"))
        stop.clicked.connect(self.presenter.stop)
        self._making = EmptyState(theme, "printer", "", stop)
        for widget in (self._nobody, self._making):
            self.pages.middle.addWidget(widget)

    def _connect(self) -> None:
        self.choices.asked.connect(self._asked)
        self.choices.print_wanted.connect(self._choose_printer)
        self.choices.save_wanted.connect(self._save)
        self.preview.picture_wanted.connect(self._picture_wanted)
        self.checks.page_wanted.connect(self._show_page)
        self.checks.fits_wanted.connect(self.preview.set_fits)
        self.context.changes.changed.connect(self.presenter.changed)
        self.context.setting_changed.connect(self._setting_changed)
        self._went_on.connect(self.show_read_back)
        self._drawn_so_far.connect(self._show_so_far)
        self.context.badges_wanted.connect(self._choose_people)
        self.context.layout_removed.connect(self.presenter.forget_layout)
        self.context.layout_chosen.connect(lambda name: self._asked({"layout": name}))
        self.pages.page_wanted.connect(self._show_page)
        self.pages.print_wanted.connect(self._choose_printer)
        self.pages.save_wanted.connect(self._save)
