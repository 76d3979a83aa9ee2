"""The files kept with the convening, without the widgets: what is there, and every change of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.domain.resources import Resource, ResourceKind
from pact_desktop.domain.sentence import said
from pact_desktop.gui.jobs import Runner
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.resources import (
    ResourceResult,
    add_resource,
    change_resource,
    export_resource,
    move_resource,
    remove_resource,
    resources,
)
from pact_desktop.store.changes import ChangeSet
from pact_desktop.store.convening_file import ConveningFile

Added = tuple[list[ResourceResult], list[UserError]]


class FilesView(Protocol):
    """What the presenter tells the section."""

    def show_files(self, files: Sequence[Resource]) -> None:
        """The files as they are kept now."""

    def added(self, results: Sequence[ResourceResult], refused: Sequence[UserError]) -> None:
        """Files were added; some may have been refused."""

    def changed_file(self, result: ResourceResult) -> None:
        """A file was renamed, moved or put to another use."""

    def removed(self, result: ResourceResult) -> None:
        """A file was taken off the list."""

    def exported(self, path: Path) -> None:
        """A file was written out."""

    def opened(self, path: Path) -> None:
        """A private copy is there to be opened by the system's program."""

    def refuse(self, problem: UserError) -> None:
        """It cannot be done."""


class FilesPresenter:
    """Reads the list and asks for operations."""

    def __init__(
        self, file: ConveningFile, runner: Runner, actor: Callable[[], Actor], view: FilesView
    ) -> None:
        self._file = file
        self._runner = runner
        self._actor = actor
        self._view = view
        self.files: list[Resource] = []

    def refresh(self) -> None:
        """Read the list."""
        self._runner.read(partial(resources, self._file), self, "was_read")

    def file_changed(self, changes: ChangeSet) -> None:
        """Something in the convening's file changed."""
        if changes.touches("resource"):
            self.refresh()

    def add(self, paths: Sequence[Path]) -> None:
        """Keep copies of files; what cannot be kept is told, the rest is."""
        if paths:
            self._runner.write(partial(self._add, list(paths)), self, "were_added")

    def rename(self, resource_id: str, name: str) -> None:
        """Give a file another name."""
        self._change(resource_id, name=name)

    def set_kind(self, resource_id: str, kind: ResourceKind) -> None:
        """Say what a file is for."""
        self._change(resource_id, kind=kind)

    def set_in_packet(self, resource_id: str, in_packet: bool) -> None:
        """Bind a PDF into the packets, or leave it out."""
        self._change(resource_id, in_packet=in_packet)

    def move(self, resource_id: str, by: int) -> None:
        """Move a file up (negative) or down the list."""
        places = {each.resource_id: place for place, each in enumerate(self.files, 1)}
        place = places[resource_id] + by
        if 1 <= place <= len(self.files):
            work = partial(move_resource, self._file, self._actor(), resource_id, place)
            self._runner.write(work, self, "was_changed")

    def remove(self, resource_id: str) -> None:
        """Take a file off the list."""
        self._runner.write(
            partial(remove_resource, self._file, self._actor(), resource_id), self, "was_removed"
        )

    def export(self, resource_id: str, out: Path) -> None:
        """Write a file out."""
        self._runner.read(partial(self._export, resource_id, out), self, "was_exported")

    def open(self, resource: Resource, folder: Path) -> None:
        """Put a copy of a file, which cannot be written to, into a private folder, to be opened from there.

        Programs are refused: opening one would run it.
        """
        if resource.is_program:
            self._view.refuse(
                UnreadableInputError(
                    said("{name} is a program and is not opened from here.", name=resource.name),
                    "Export it if you trust it.",
                )
            )
            return
        self._runner.read(partial(self._copy, resource, folder), self, "was_copied")

    def was_read(self, files: list[Resource]) -> None:
        """The list was read."""
        self.files = files
        self._view.show_files(files)

    def were_added(self, added: Added) -> None:
        """Files were added or refused."""
        self.refresh()
        self._view.added(*added)

    def was_changed(self, result: ResourceResult) -> None:
        """A file was changed."""
        self.refresh()
        self._view.changed_file(result)

    def was_removed(self, result: ResourceResult) -> None:
        """A file was removed."""
        self.refresh()
        self._view.removed(result)

    def was_exported(self, path: Path) -> None:
        """A file was written out."""
        self._view.exported(path)

    def was_copied(self, path: Path) -> None:
        """A copy can be opened."""
        self._view.opened(path)

    def failed(self, problem: BaseException) -> None:
        """It was refused: show the list as it is; what nobody foresaw is raised."""
        if not isinstance(problem, UserError):
            raise problem
        self._view.show_files(self.files)
        self._view.refuse(problem)

    def _change(
        self,
        resource_id: str,
        name: str | None = None,
        kind: ResourceKind | None = None,
        in_packet: bool | None = None,
    ) -> None:
        work = partial(
            change_resource, self._file, self._actor(), resource_id, name=name, kind=kind, in_packet=in_packet
        )
        self._runner.write(work, self, "was_changed")

    def _add(self, paths: list[Path]) -> Added:
        results: list[ResourceResult] = []
        refused: list[UserError] = []
        for path in paths:
            try:
                results.append(add_resource(self._file, self._actor(), path))
            except UnreadableInputError as problem:
                refused.append(problem)
        return results, refused

    def _export(self, resource_id: str, out: Path) -> Path:
        export_resource(self._file, resource_id, out)
        return out

    def _copy(self, resource: Resource, folder: Path) -> Path:
        own = folder / resource.resource_id
        own.mkdir(exist_ok=True)
        path = own / resource.name
        if not path.exists():
            export_resource(self._file, resource.resource_id, path)
            path.chmod(0o400)  # so that nobody edits a copy and believes it is kept
        return path
