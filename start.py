#!/usr/bin/env python3
"""Sets PACT Desktop up in this folder, once, and starts it. It needs nothing but Python 3.11 or newer.

    python3 start.py              open the application
    python3 start.py demo         build an invented convening and play it
    python3 start.py test         run the tests (further arguments go to pytest)
    python3 start.py COMMAND ...  run any command of the program

The first start makes ``.venv`` beside this file and installs into it exactly what the lock file names,
checked by its hashes; later starts only compare a stamp. On Debian and Ubuntu, missing system libraries
are installed where that is allowed (as root), else the command that installs them is named.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (read by whoever starts it with an older Python)
    sys.exit("PACT Desktop needs Python 3.11 or newer; this is Python {}.{}.".format(*sys.version_info))

import hashlib
import os
import shutil
import signal
import subprocess
import sysconfig
import venv
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from pact_desktop.system_check import Purpose, SystemLibrary, advice, install_command, missing_libraries

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PROGRAM_LOCK = ROOT / "requirements.lock"
TESTS_LOCK = ROOT / "requirements-dev.lock"
PIP_WHEEL = ROOT / "vendor" / "pip-26.3-py3-none-any.whl"
SET_UP_FAILED = 69  # EX_UNAVAILABLE of sysexits.h, apart from what the program's commands return


class SetUpError(Exception):
    """The program cannot be set up here; the text is the sentence for whoever started it."""


def main(arguments: Sequence[str]) -> int:
    """Set up what is not there yet, then run the program, or pytest, and return its exit status."""
    testing = arguments[:1] == ["test"]
    if os.name == "posix" and not os.environ.get("HOME"):
        os.environ["HOME"] = str(home_folder())
    try:
        provide_system_libraries(first_start=not is_current(PROGRAM_LOCK))
        prepare([PROGRAM_LOCK, TESTS_LOCK] if testing else [PROGRAM_LOCK])
    except SetUpError as error:
        say(str(error))
        return SET_UP_FAILED
    except KeyboardInterrupt:
        return 130
    if testing:
        os.chdir(ROOT)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return run_python(["-m", "pytest", *arguments[1:]])
    return run_python(["-m", "pact_desktop", *arguments])


def run_python(arguments: Sequence[str]) -> int:
    """Become the Python of ``.venv``, with -P, which keeps the current folder out of its imports."""
    command = [str(environment_python()), "-P", *arguments]
    if os.name == "posix":
        os.execv(command[0], command)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the program as well, which decides
    return subprocess.run(command, check=False).returncode


def home_folder() -> Path:
    """Return the account's home folder, or one beside the program where there is none to write to."""
    with suppress(KeyError):  # a user id without an account, as in containers
        import pwd  # not on Windows

        folder = Path(pwd.getpwuid(os.getuid()).pw_dir)
        if os.access(folder, os.W_OK):
            return folder
    return ROOT / ".home"


def say(message: str) -> None:
    """Tell the person at the terminal; standard output belongs to the program."""
    print(message, file=sys.stderr, flush=True)


# ---- the environment -------------------------------------------------------------------------------


def environment_python() -> Path:
    """Return the Python of ``.venv``."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(lock: Path) -> str:
    """Return what changes whenever the environment must be made anew: lock, kind of Python, place."""
    python = f"{sys.implementation.cache_tag} {sysconfig.get_platform()}"
    parts = (lock.read_bytes(), PIP_WHEEL.name.encode(), python.encode(), os.fsencode(ROOT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def stamp(lock: Path) -> Path:
    """Return the file in ``.venv`` that holds the fingerprint once everything in the lock is installed."""
    return ENVIRONMENT / f"{lock.name}.stamp"


def is_current(lock: Path) -> bool:
    """Tell whether ``.venv`` is whole and holds what the lock file names."""
    try:
        return environment_python().exists() and stamp(lock).read_text() == fingerprint(lock)
    except FileNotFoundError:
        return False


def prepare(locks: Sequence[Path]) -> None:
    """Make ``.venv`` and install the locks into it, as far as that was not done before.

    Raises SetUpError if the folder cannot be written or the packages cannot be had.
    """
    if all(map(is_current, locks)):
        return
    try:
        with one_at_a_time() as handles:
            if not is_current(PROGRAM_LOCK):
                say("Setting up (once; it takes a minute or two, and 1 GB of disk).")
                make_environment()
            for lock in locks:
                if not is_current(lock):
                    install(lock, handles)
                    stamp(lock).write_text(fingerprint(lock))
    except OSError as error:
        raise SetUpError(f"The program cannot be set up in {ROOT}: {error}") from error


@contextmanager
def one_at_a_time() -> Iterator[tuple[int, ...]]:
    """Wait until no other start is setting up in this folder; yield the handles that keep others waiting.

    They are passed on to pip: if this process is killed, the next one still waits for what pip is writing.
    """
    with (ROOT / ".venv.lock").open("a") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            yield ()
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Waiting for another start that is setting up ...")
                fcntl.flock(file, fcntl.LOCK_EX)
            yield (file.fileno(),)


def make_environment() -> None:
    """Make ``.venv`` anew, with pip and with the way to this folder's package.

    Debian leaves out ensurepip, so pip comes from the wheel in ``vendor``: a wheel is unpacked, not built.
    """
    if Path(sys.prefix) == ENVIRONMENT:
        raise SetUpError(
            "Run start.py with the system's Python, not with the one in .venv, which is out of date."
        )
    venv.create(ENVIRONMENT, clear=True, symlinks=os.name == "posix", with_pip=False)
    site_packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(ENVIRONMENT)}))
    with zipfile.ZipFile(PIP_WHEEL) as wheel:
        wheel.extractall(site_packages)
    (site_packages / "pact_desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def install(lock: Path, handles: tuple[int, ...]) -> None:
    """Install exactly what a lock file names, as wheels, checked by their hashes."""
    say(f"Installing what {lock.name} names ...")
    pip = [
        str(environment_python()),
        "-I",
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--no-user",
    ]
    exactly = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", str(lock)]
    quietly = [] if sys.stderr.isatty() else ["--quiet"]
    done = subprocess.run([*pip, *quietly, *exactly], stdout=sys.stderr, pass_fds=handles, check=False)
    if done.returncode != 0:
        version = ".".join(map(str, sys.version_info[:2]))
        raise SetUpError(
            f"The packages of {lock.name} could not be installed for Python {version} on "
            f"{sysconfig.get_platform()}; pip says why above. Run the same command again once it is cured."
        )


# ---- system libraries ------------------------------------------------------------------------------


def provide_system_libraries(first_start: bool) -> None:
    """Install missing system libraries, or name the command; only the first start asks for optional ones.

    Raises SetUpError if the program cannot run without one that is still missing.
    """
    missing = missing_libraries()
    if not (first_start or needed(missing)):
        return
    if missing and may_install():
        say("Installing system libraries ...")
        install_packages(missing)
        missing = missing_libraries()
    if needed(missing):
        raise SetUpError(advice(missing))
    if missing:
        say(advice(missing))


def needed(libraries: Sequence[SystemLibrary]) -> bool:
    """Tell whether the program cannot run at all without one of these."""
    return any(library.purpose is Purpose.PROGRAM for library in libraries)


def may_install() -> bool:
    """Tell whether this is root on a system with apt-get."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(libraries: Sequence[SystemLibrary]) -> None:
    """Install the packages of these libraries; the caller looks at what is missing after that."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], install_command(libraries)):
        quiet = [*command, "-qq"]
        subprocess.run(
            quiet, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
