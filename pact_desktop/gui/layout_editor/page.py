"""The layout editor: elements at the left, the badge in the middle, what is chosen at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from pact_desktop.domain.errors import UserError
from pact_desktop.gui.components import file_dialogs
from pact_desktop.gui.components.panel import hairline, rows
from pact_desktop.gui.components.shortcut import add_shortcut
from pact_desktop.gui.components.three_parts import ThreeParts
from pact_desktop.gui.context import Context
from pact_desktop.gui.layout_editor.canvas import LayoutCanvas
from pact_desktop.gui.layout_editor.fresh import fresh_days, fresh_image, fresh_shape, fresh_text
from pact_desktop.gui.layout_editor.head import EditorHead
from pact_desktop.gui.layout_editor.model import LayoutModel
from pact_desktop.gui.layout_editor.part_list import PartList
from pact_desktop.gui.layout_editor.presenter import LayoutEditorPresenter
from pact_desktop.gui.layout_editor.proof_panel import ProofPanel
from pact_desktop.gui.layout_editor.proofs import ProofCheck
from pact_desktop.gui.layout_editor.side import EditorSide
from pact_desktop.gui.page import Page
from pact_desktop.gui.phrases import wording
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.design import Layout, PlacedImage
from pact_desktop.paper.layout_edit import Element, Kind
from pact_desktop.store.changes import ChangeSet

_CHECK_AFTER_MS = 700
_BADGE = 1
"""The part that is seen first where one is seen at a time."""


class LayoutEditorPage(Page):
    """The view of ``LayoutEditorPresenter``; ``open`` says which layout."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setAccessibleName(self.tr("Layout editor"))
        self.presenter = LayoutEditorPresenter(
            context.file, context.workers.serving(self), lambda: context.session.actor, wording(), self
        )
        self._is_asked = False
        self._check_timer = QTimer(self)
        self._check_timer.setSingleShot(True)
        self._check_timer.setInterval(_CHECK_AFTER_MS)
        self._check_timer.timeout.connect(self.presenter.check)
        self._build()
        self._connect()
        context.layout_wanted.connect(self.open)

    def open(self, name: str) -> None:
        """Edit a layout; one with changes that were not saved stays, until they are or nobody wants them."""
        self._is_asked = True
        if not (self.unsaved() and self.presenter.name == name):
            self._unless_unsaved(lambda: self.presenter.open(name))

    # What the window asks

    def showing(self) -> None:
        QTimer.singleShot(0, self, self._open_usual)  # whoever leads here may ask for another layout
        self.canvas.setFocus()

    def _open_usual(self) -> None:
        if not self._is_asked:
            self._is_asked = True
            self.presenter.open_usual(self.context.settings.badge_layout)

    def changed(self, changes: ChangeSet) -> None:
        """Nothing here follows the file: the proofs are those of the moment it was opened."""

    def regions(self) -> list[QWidget]:
        return [self.parts, self.canvas, self.proof, self.side]

    def set_compact(self, compact: bool) -> None:
        self.set_margins(self._column, compact)
        self.head.set_compact(compact)
        self.three.set_compact(compact)
        self.proof.set_compact(compact)

    def step_back(self) -> bool:
        words = self.unsaved()
        self.context.page_wanted.emit("badges")
        if words:
            self.context.tell(words, "alert-triangle", self.tr("Save"), self.presenter.save)
        return True

    def unsaved(self) -> str:
        model = self.presenter.model
        if model is None or not model.is_unsaved:
            return ""
        return self.tr("{title} has changes that are not saved.").format(title=model.layout.title)

    def undo(self) -> None:
        self._with_model(LayoutModel.undo)

    def redo(self) -> None:
        self._with_model(LayoutModel.redo)

    def shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("Tab", self.tr("The next element")),
            ("Arrows", self.tr("Move it by half a millimetre; with Shift by five")),
            ("Ctrl+Arrows", self.tr("Make it larger or smaller")),
            ("Del", self.tr("Take it away")),
            ("Ctrl+D", self.tr("Duplicate it")),
            ("Alt", self.tr("While the mouse moves it: no drawing to lines")),
            ("Ctrl+S", self.tr("Save the layout")),
            ("Page Up / Down", self.tr("The proof before, the next proof")),
        ]

    # What the presenter tells

    def show_model(self) -> None:
        model = self.presenter.model
        if model is None:
            return
        self.head.show_model(model, self.presenter.is_own)
        self.canvas.show_model(model)
        self.parts.show_model(model)
        self.side.show_model(model)
        if model.problem:
            self._check_timer.stop()
            self.proof.show_problem(model.problem)
        else:
            self._check_timer.start()

    def show_proofs(self, proofs: Sequence[BadgeData], at: int) -> None:
        self.proof.show_proofs(proofs, at)

    def show_preview(self, image: object) -> None:
        if isinstance(image, QImage):
            self.canvas.show_picture(image)

    def show_checks(self, result: ProofCheck | None) -> None:
        self.proof.show_checks(result)

    def saved(self, layout: Layout) -> None:
        words = self.tr("{title} is saved with the convening.").format(title=layout.title)
        if layout.code is None:
            then = self.tr("Choose it as the back under Badges.")
            self.context.tell(f"{words} {then}", "check")
        else:
            self.context.tell(words, "check", self.tr("Print with it"), lambda: self._print_with(layout.name))

    def _print_with(self, name: str) -> None:
        self.context.page_wanted.emit("badges")
        self.context.layout_chosen.emit(name)

    def exported(self, file_name: str) -> None:
        self.context.tell(self.tr("Saved in {file}.").format(file=file_name), "check")

    def refuse(self, problem: UserError) -> None:
        self.context.tell_problem(problem)

    def removed(self, name: str, title: str) -> None:
        self.context.layout_removed.emit(name)
        words = self.tr("{title} is removed.").format(title=title)
        self.context.tell(words, "trash", self.tr("Undo"), self.presenter.bring_back)

    def brought_back(self, title: str) -> None:
        self.context.tell(self.tr("{title} is back.").format(title=title), "check")

    # What the widgets want

    def _unless_unsaved(self, act: Callable[[], None]) -> None:
        """Do what would put another layout here; where changes would be lost, ask first."""
        words = self.unsaved()
        if words:
            self.context.tell(words, "alert-triangle", self.tr("Discard them"), act)
        else:
            act()

    def _with_model(self, act: Callable[[LayoutModel], object]) -> None:
        """Change the model, and show what came of it."""
        model = self.presenter.model
        if model is None:
            return
        try:
            act(model)
        except UserError as problem:
            self.refuse(problem)
        self.presenter.changed()

    def _step_proof(self, step: int) -> None:
        self.presenter.choose_proof(self.presenter.proof + step)

    def _add(self, kind: Kind) -> None:
        model = self.presenter.model
        if model is None:
            return
        if kind is Kind.IMAGE:
            self._choose_picture(None)
            return
        makers: dict[Kind, Callable[[Layout], Element]] = {
            Kind.TEXT: fresh_text,
            Kind.SHAPE: fresh_shape,
            Kind.DAYS: fresh_days,
        }
        make = makers[kind]
        self.three.go_to(_BADGE)
        self._with_model(lambda model: model.add(make(model.layout)))

    def _choose_picture(self, instead_of: PlacedImage | None) -> None:
        model = self.presenter.model
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = file_dialogs.ask_open_path(self, self.tr("Choose a picture"), kinds)
        if path is not None and model is not None:
            layout = model.layout
            self.presenter.add_picture(path, instead_of, lambda found: fresh_image(layout, found))

    def _another_picture(self) -> None:
        model = self.presenter.model
        chosen = model.chosen_element if model else None
        if isinstance(chosen, PlacedImage):
            self._choose_picture(chosen)

    def _export(self) -> None:
        model = self.presenter.model
        if model is None:
            return
        suggested = f"{model.layout.title}.toml"
        path = file_dialogs.ask_save_path(
            self, self.tr("Save the layout as a file"), suggested, self.tr("Layouts (*.toml)")
        )
        if path is not None:
            self.presenter.export(path)

    def _offer_others(self, place: QPoint) -> None:
        """Layouts for fronts, then those for backs, then a file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for is_back in (False, True):
            for other in self.presenter.others:
                if other.is_back is is_back:
                    menu.addAction(other.title.replace("&", "&&"), partial(self.open, other.name))
            menu.addSeparator()
        menu.addAction(self.tr("A layout file…"), self._import)
        menu.popup(place)

    def _import(self) -> None:
        path = file_dialogs.ask_open_path(self, self.tr("Open a layout"), self.tr("Layouts (*.toml)"))
        if path is not None:
            self._unless_unsaved(lambda: self.presenter.import_file(path))

    # Building

    def _build(self) -> None:
        theme = self.theme
        self._column = rows(theme, self, gap=12)
        self.head = EditorHead(theme)
        self._column.addWidget(self.head)
        self.parts, self.canvas = PartList(theme), LayoutCanvas(theme)
        self.proof, self.side = ProofPanel(theme), EditorSide(theme)
        middle = QWidget()
        column = rows(theme, middle)
        column.addWidget(self.canvas, 1)
        column.addWidget(hairline())
        column.addWidget(self.proof)
        steps = [self.tr("1 Elements"), self.tr("2 Badge"), self.tr("3 Details")]
        self.three = ThreeParts(theme, steps, (self.parts, 200), middle, (self.side, 292))
        self.three.go_to(_BADGE)
        self._column.addWidget(self.three, 1)
        self.set_compact(False)

    def _connect(self) -> None:
        head, side = self.head, self.side
        head.back_wanted.connect(lambda: self.step_back())
        head.undo_wanted.connect(self.undo)
        head.redo_wanted.connect(self.redo)
        head.others_wanted.connect(self._offer_others)
        head.export_wanted.connect(self._export)
        head.remove_wanted.connect(lambda: self.presenter.remove())
        head.save_wanted.connect(lambda as_new: self.presenter.save(as_new=as_new))
        self.canvas.changed.connect(self.presenter.changed)
        self.canvas.picture_wanted.connect(self.presenter.draw)
        self.parts.chosen.connect(lambda part: self._with_model(lambda model: model.choose(part)))
        self.parts.add_wanted.connect(self._add)
        self.parts.raise_wanted.connect(lambda by: self._with_model(lambda model: model.raise_chosen(by)))
        self.parts.duplicate_wanted.connect(lambda: self._with_model(LayoutModel.duplicate))
        self.parts.remove_wanted.connect(lambda: self._with_model(LayoutModel.remove))
        side.badge_form.edited.connect(lambda layout: self._with_model(lambda model: model.change(layout)))
        side.part_form.edited.connect(lambda new: self._with_model(lambda model: model.replace_chosen(new)))
        side.part_form.placed.connect(lambda to: self._with_model(lambda model: model.put_chosen(to)))
        side.part_form.aligned.connect(lambda side: self._with_model(lambda model: model.align(side)))
        side.part_form.picture_wanted.connect(self._another_picture)
        self.proof.proof_wanted.connect(self._step_proof)
        add_shortcut("Ctrl+S", self, self.presenter.save)
        add_shortcut("Ctrl+D", self, lambda: self._with_model(LayoutModel.duplicate))
        for keys, step in (("PgUp", -1), ("PgDown", 1)):
            add_shortcut(keys, self, partial(self._step_proof, step), repeats=True)
