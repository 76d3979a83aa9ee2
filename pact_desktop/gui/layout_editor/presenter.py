"""The layout editor without its widgets: opens, previews, checks and keeps layouts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.file_kinds import LAYOUT
from pact_desktop.domain.wording import Wording
from pact_desktop.gui.jobs import Runner
from pact_desktop.gui.layout_editor.model import LayoutModel
from pact_desktop.gui.layout_editor.proofs import ProofCheck, check, picture, proof_badges
from pact_desktop.gui.sentences import sentence_words
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.layouts import (
    known_backs,
    known_layouts,
    layout_of,
    own_layouts,
    remove_layout,
    save_layout,
)
from pact_desktop.operations.undo import undo
from pact_desktop.operations.whole_file import write_whole
from pact_desktop.paper.badge_data import BadgeData
from pact_desktop.paper.design import Layout, PlacedImage
from pact_desktop.paper.layout import DEFAULT_LAYOUT, read_layout
from pact_desktop.paper.layout_text import layout_text
from pact_desktop.paper.picture import Picture, read_picture
from pact_desktop.store.convening_file import ConveningFile


@dataclass(frozen=True, slots=True)
class Other:
    """A layout that could be edited too."""

    name: str
    title: str
    is_back: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A layout to edit, its name, whether it is the convening's own, what to prove it on, and the others."""

    layout: Layout
    name: str
    is_own: bool
    proofs: tuple[BadgeData, ...]
    others: tuple[Other, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """The picture of a proof; ``image`` is a QImage, which only the view looks into."""

    number: int
    image: object


@dataclass(frozen=True, slots=True)
class Checked:
    """The checks of a state of the layout."""

    number: int
    result: ProofCheck


@dataclass(frozen=True, slots=True)
class Removed:
    """An own layout that was taken away, and the operation that did it."""

    name: str
    title: str
    operation_id: str


class LayoutEditorView(Protocol):
    """What the presenter tells the page."""

    def show_model(self) -> None:
        """The layout, or what is chosen, changed."""

    def show_proofs(self, proofs: Sequence[BadgeData], at: int) -> None:
        """Which badges the layout is proved on, and which of them is looked at."""

    def show_preview(self, image: object) -> None:
        """The badge as it will be printed."""

    def show_checks(self, result: ProofCheck | None) -> None:
        """What the checks found; None while they run."""

    def saved(self, layout: Layout) -> None:
        """The layout is kept under its name."""

    def removed(self, name: str, title: str) -> None:
        """The own layout of this name and title is taken away."""

    def brought_back(self, title: str) -> None:
        """It is there again."""

    def exported(self, file_name: str) -> None:
        """The layout was written to a file."""

    def refuse(self, problem: UserError) -> None:
        """Something cannot be done."""


class LayoutEditorPresenter:
    """One layout at a time; answers that belong to an older state are dropped."""

    def __init__(
        self,
        file: ConveningFile,
        runner: Runner,
        actor: Callable[[], Actor],
        words: Wording,
        view: LayoutEditorView,
    ) -> None:
        self._file = file
        self._runner = runner
        self._actor = actor
        self._words = words
        self._view = view
        self._number = 0
        self._own_name = ""
        self._removed = Removed("", "", "")
        self.name = ""
        """The layout that was opened, by the name that leads to it; empty if from a file."""
        self.model: LayoutModel | None = None
        self.others: tuple[Other, ...] = ()
        """Every layout that could be opened instead."""
        self.proofs: tuple[BadgeData, ...] = ()
        self.proof = 0

    def open(self, name: str) -> None:
        """Edit a layout by its name; one that is shipped becomes one's own when it is saved."""
        self._runner.read(partial(self._read, name), self, "_opened")

    def open_usual(self, name: str) -> None:
        """Edit the layout that badges are usually printed in; the default if there is none of this name."""
        self._runner.read(partial(self._read_usual, name), self, "_opened")

    def changed(self) -> None:
        """The model was changed: whatever is under way belongs to the past."""
        self._number += 1
        self._view.show_model()

    def choose_proof(self, place: int) -> None:
        """Look at another of the proofs, round and round."""
        if self.proofs:
            self.proof = place % len(self.proofs)
            self._view.show_proofs(self.proofs, self.proof)
            self.changed()

    def draw(self, dpi: float) -> None:
        """Ask for the picture of the proof that is looked at."""
        model, number = self.model, self._number
        if model is None or model.problem or not self.proofs:
            return
        layout, stock, badge = model.layout, model.stock, self.proofs[self.proof]
        self._runner.read(
            lambda: Preview(number, picture(layout, stock, badge, dpi)), self, "_drawn", "refused"
        )

    def check(self) -> None:
        """Print every proof aside, and read its code."""
        model, number, proofs = self.model, self._number, self.proofs
        if model is None or model.problem or not proofs:
            return
        self._view.show_checks(None)
        layout, stock = model.layout, model.stock
        self._runner.read(lambda: Checked(number, check(layout, stock, proofs)), self, "_checked", "refused")

    def save(self, as_new: bool = False) -> None:
        """Keep the layout with the convening: in its own place, or as a new one."""
        model = self.model
        if model is None:
            return
        replaces = "" if as_new else self._own_name
        work = partial(save_layout, self._file, self._actor(), model.layout, replaces)
        self._runner.write(lambda: work()[0], self, "_saved", "refused")

    @property
    def is_own(self) -> bool:
        """Whether the layout is kept with the convening under its name."""
        return bool(self._own_name)

    def remove(self) -> None:
        """Take the own layout away; the usual one is edited then."""
        if self.model is not None and self._own_name:
            work = partial(_remove, self._file, self._actor(), self._own_name, self.model.layout.title)
            self._runner.write(work, self, "_removed_own", "refused")

    def bring_back(self) -> None:
        """Take the removal back."""
        gone, file, actor = self._removed, self._file, self._actor()
        if gone.operation_id:
            self._runner.write(lambda: undo(file, actor, gone.operation_id), self, "_brought_back", "refused")

    def export(self, path: Path) -> None:
        """Write the layout to a file, for another convening."""
        if self.model is not None:
            layout = self.model.layout
            self._runner.write(lambda: _write(path, layout_text(layout)), self, "_exported", "refused")

    def import_file(self, path: Path) -> None:
        """Edit the layout of a file; saving keeps it with the convening."""
        self._runner.read(lambda: self._with_proofs(read_layout(path), "", False), self, "_opened", "refused")

    def add_picture(
        self, path: Path, box: PlacedImage | None, make: Callable[[Picture], PlacedImage]
    ) -> None:
        """Put a picture of a file on the badge, or in the place of the chosen one's."""

        def read() -> PlacedImage:
            found = read_picture(path)
            return replace(box, picture=found) if box else make(found)

        self._runner.read(read, self, "_picture_read", "refused")

    def refused(self, problem: Exception) -> None:
        """Something in the background failed."""
        if not isinstance(problem, UserError):
            raise problem
        self._view.refuse(problem)

    failed = refused

    def _read(self, name: str) -> Opened:
        with self._file.reading() as connection:
            backs = {back.name: back for back in known_backs(connection)}
            layout = backs.get(name) or layout_of(connection, name)
            is_own = layout in own_layouts(connection)
        return self._with_proofs(layout, layout.name, is_own)

    def _read_usual(self, name: str) -> Opened:
        try:
            return self._read(name or DEFAULT_LAYOUT)
        except UnreadableInputError:  # it was chosen once, and is gone
            return self._read(DEFAULT_LAYOUT)

    def _with_proofs(self, layout: Layout, name: str, is_own: bool) -> Opened:
        with self._file.reading() as connection:
            proofs = proof_badges(connection, self._file.convening, self._words)
            every = [*known_layouts(connection), *known_backs(connection)]
        others = tuple(Other(each.name, sentence_words(each.title), each.code is None) for each in every)
        return Opened(layout, name, is_own, tuple(proofs), others)

    def _opened(self, opened: Opened) -> None:
        layout = opened.layout
        # What one keeps of a shipped layout is named in one's own language.
        title, about = sentence_words(layout.title), sentence_words(layout.about)
        self.model = LayoutModel(replace(layout, title=title, about=about))
        self._own_name = opened.layout.name if opened.is_own else ""
        self.name, self.others = opened.name, opened.others
        self.proofs, self.proof = opened.proofs, 0
        self._view.show_proofs(self.proofs, 0)
        self.changed()

    def _drawn(self, preview: Preview) -> None:
        if preview.number == self._number:
            self._view.show_preview(preview.image)

    def _checked(self, checked: Checked) -> None:
        if checked.number == self._number:
            self._view.show_checks(checked.result)

    def _removed_own(self, removed: Removed) -> None:
        self._removed = removed
        self._view.removed(removed.name, removed.title)
        self.open(DEFAULT_LAYOUT)

    def _brought_back(self, nothing: object) -> None:
        self._view.brought_back(self._removed.title)
        if self.model is None or not self.model.is_unsaved:
            self.open(self._removed.name)

    def _saved(self, layout: Layout) -> None:
        self.name = self._own_name = layout.name
        if self.model is not None:
            self.model.saved_as(layout)
        self._view.saved(layout)
        self._view.show_model()

    def _exported(self, name: str) -> None:
        self._view.exported(name)

    def _picture_read(self, image: PlacedImage) -> None:
        model = self.model
        if model is None:
            return
        if isinstance(model.chosen_element, PlacedImage) and model.chosen_element.box == image.box:
            model.replace_chosen(image)
        else:
            model.add(image)
        self.changed()


def _remove(file: ConveningFile, actor: Actor, name: str, title: str) -> Removed:
    return Removed(name, title, remove_layout(file, actor, name).operation_id or "")


def _write(path: Path, text: str) -> str:
    write_whole(path, LAYOUT, text.encode())
    return path.name
