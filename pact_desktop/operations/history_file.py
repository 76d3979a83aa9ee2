"""Writing the history as a table: an act a line, with nothing private in it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TextIO

from pact_desktop.domain.file_kinds import CSV
from pact_desktop.history.act_words import HistoryWording
from pact_desktop.history.asked import Asked, with_families, words_asked
from pact_desktop.history.people import people_of
from pact_desktop.history.reading import all_acts
from pact_desktop.operations.results import id_text
from pact_desktop.operations.whole_file import whole_file
from pact_desktop.roster_files.formulas import neutralise
from pact_desktop.store.convening_file import ConveningFile

_AT_ONCE = 500


def write_history(
    file: ConveningFile, path: Path, asked: Asked, wording: HistoryWording, headings: Sequence[str]
) -> int:
    """Write the acts that are asked for as CSV, the oldest first; returns how many.

    The columns are time, what, about, detail, operator, desk and the operation's id. Raises as
    ``whole_file`` does.
    """
    count = 0
    with whole_file(path, CSV) as unfinished, _table(unfinished) as out, file.reading() as connection:
        writer = csv.writer(out)
        writer.writerow(headings)
        acts = all_acts(connection, with_families(connection, asked), words_asked(connection, asked))
        while some := list(islice(acts, _AT_ONCE)):
            people = people_of(connection, some)
            for act in some:
                line, head = wording.line(act, people), act.head
                told = (line.what, line.about, line.detail, head.operator, act.desk)
                at = wording.at_venue(head.recorded_at).isoformat(timespec="milliseconds")
                writer.writerow([at, *map(neutralise, told), id_text(head.operation)])
            count += len(some)
    return count


def _table(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8-sig", newline="")
