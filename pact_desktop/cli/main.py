"""The program's entry: reads the command line, runs one command, tells every error in a sentence."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import click

import pact_desktop
from pact_desktop.cli.context import Invocation
from pact_desktop.cli.faults import log_fault, log_paths, log_to_file
from pact_desktop.cli.options import common_options
from pact_desktop.cli.output import set_up_streams
from pact_desktop.cli.status import Status
from pact_desktop.domain.errors import UnreadableInputError, UnusableDatabaseError, UserError
from pact_desktop.settings import settings_path
from pact_desktop.store.outputs import keep_for_the_program

PROGRAM = "pact-desktop"

COMMANDS = {
    "demo": "Play an invented convening, then open the window on it.",
    "new": "Start a convening.",
    "convening": "Show or change the convening's settings.",
    "import": "Bring a roster file in.",
    "export": "Write the roster with its attendance.",
    "badges": "Print badges to a PDF.",
    "documents": "Print the convening's other paper to a PDF, or read signed sheets back.",
    "requests": "Show who waits for a day; approve, decline, waitlist, offer a free place.",
    "letters": "Confirmations, approvals, waitlist and decline letters, for a mail program.",
    "calendar": "Write the convening's days as a calendar file.",
    "contacts": "Write contact cards of those who agreed.",
    "teams": "Show the county teams, choose coordinators, move members.",
    "resources": "List, add, change, remove or export the files kept with the convening.",
    "check-certificate": "Check a certificate of attendance.",
    "check-in": "Check in by codes, ids or pictures.",
    "check-out": "Record that somebody left.",
    "undo": "Take back an operation or one entry.",
    "search": "Find attendees as the desk does.",
    "walk-in": "Register somebody at the desk and check in.",
    "register": "Add an attendee before the day.",
    "edit": "Change an attendee.",
    "reissue": "Replace a lost badge.",
    "duplicates": "List pairs of attendees who may be one person.",
    "merge": "Make two attendees one.",
    "subject-access": "Write everything that is held about one person.",
    "erase": "Remove a person's values everywhere in the file.",
    "report": "Attendance figures.",
    "rehearse": "Simulate the line at the door with 1 to N desks.",
    "operators": "Show or change who works at the desks, with roles and PINs.",
    "history": "Show the journal.",
    "verify": "Check that the file can be trusted.",
    "backup": "Copy the file while it may be in use.",
    "restore": "Put a backup in the file's place.",
    "doctor": "Show what is installed and plugged in here.",
}
"""Every command and its line in the help, so that the help need not load them."""


_MODULES = {"import": "import_"}
"""Commands whose name is a word of Python."""


class CommandGroup(click.Group):
    """Loads a command's module when it is asked for, so that each starts quickly."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with this name, None if there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(
            f"pact_desktop.cli.commands.{_MODULES.get(cmd_name, cmd_name.replace('-', '_'))}"
        )
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.pass_context
def _program(context: click.Context) -> int:
    """On-site check-in for the PACT convening. Without a command the window opens."""
    if context.invoked_subcommand is not None:
        return Status.DONE
    from pact_desktop.cli.window import open_window  # the window is not loaded for a command

    return open_window(context.ensure_object(Invocation))


program = CommandGroup(
    PROGRAM,
    callback=_program,
    help=_program.__doc__,
    invoke_without_command=True,
    params=common_options(),
    context_settings={
        "help_option_names": ["-h", "--help"],
        "token_normalize_func": lambda token: token.replace("_", "-"),
    },
)
program = click.version_option(pact_desktop.__version__, prog_name="PACT Desktop")(program)


def main() -> NoReturn:
    """Run the command line of this process and end it."""
    multiprocessing.freeze_support()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; nothing is raised but SystemExit."""
    set_up_streams()
    log_to_file()
    keep_for_the_program(settings_path(), *log_paths())
    invocation = Invocation()
    invocation.output.json = "--json" in arguments  # known before the rest is, for errors of usage
    try:
        return int(
            program.main(list(arguments), prog_name=PROGRAM, standalone_mode=False, obj=invocation) or 0
        )
    except click.exceptions.Abort:
        return Status.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the last flush is quiet
        return Status.REFUSALS
    except Exception as error:
        told = _told(error)
        invocation.output.error(told)
        return _status(told, error)


def _told(error: Exception) -> UserError:
    """The error as sentences for the user; what nobody foresaw is logged."""
    match error:
        case UserError():
            return error
        case click.ClickException():
            context = getattr(error, "ctx", None)
            path = context.command_path if context else PROGRAM
            return UnreadableInputError(error.format_message(), f"See: {path} --help")
        case UnicodeEncodeError():
            return UnreadableInputError("An argument holds bytes that are no text.", "Type it again.")
        case OSError() if error.filename is not None:
            return UnreadableInputError(
                f"{error.filename}: {error.strerror}.", "Check the name, the folder and your rights to it."
            )
        case _:
            log = log_fault(error)
            return UserError("Something went wrong inside the program.", f"The report is in {log}.")


def _status(told: UserError, error: Exception) -> Status:
    if isinstance(told, UnusableDatabaseError):
        return Status.UNUSABLE
    if isinstance(told, UnreadableInputError) or told is error:
        return Status.UNREADABLE
    return Status.FAULT
