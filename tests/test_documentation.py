"""The documentation names what there is, so that a newcomer finds it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pact_desktop.cli.main import COMMANDS
from pact_desktop.gui.pages import PAGES

ROOT = Path(__file__).parent.parent


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _rooms(folder: Path) -> list[str]:
    return [path.parent.name for path in sorted(folder.glob("*/__init__.py"))]


@pytest.mark.parametrize("room", _rooms(ROOT / "pact_desktop"))
def test_every_room_is_in_the_architecture(room: str) -> None:
    assert f"  {room}/ " in _text("docs/architecture.md")


@pytest.mark.parametrize("folder", _rooms(ROOT / "pact_desktop" / "gui"))
def test_every_folder_of_the_window_is_in_the_architecture(folder: str) -> None:
    assert f"`{folder}`" in _text("docs/architecture.md")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme_and_the_contract(command: str) -> None:
    for name in ("README.md", "docs/interfaces.md"):
        assert re.search(rf"`{command}\b", _text(name)), name


def test_every_page_of_the_side_bar_is_in_the_readme() -> None:
    readme = _text("README.md")
    assert [entry.title for entry in PAGES if entry.in_sidebar and f"| {entry.title} |" not in readme] == []


@pytest.mark.parametrize("name", ["README.md", "docs/desk-guide.md", "docs/paper.md", "docs/architecture.md"])
def test_every_picture_and_page_that_is_linked_is_there(name: str) -> None:
    folder = (ROOT / name).parent
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", _text(name))
    assert [link for link in links if not (folder / link).exists()] == []
