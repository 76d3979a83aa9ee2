"""Entries of the journal whose values are gone though nobody was erased.

The hash of an entry covers a digest of its values, so that erasing a person leaves every chain sound. The
chains alone therefore do not tell when somebody empties a setting, a PIN or a registration from outside the
program. Opening a file and ``verify`` both ask here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pact_desktop.journal.entry import SALT_SIZE, may_be_empty
from pact_desktop.journal.kinds import ERASED

CANDIDATES = """
SELECT id, chain, seq, kind, subject, "values" IS NULL AND salt IS NULL, EXISTS (
    SELECT 1 FROM entry AS erasure
    WHERE erasure.subject = entry.subject AND erasure.kind = :erased AND erasure."values" <> ''
)
FROM entry NOT INDEXED
WHERE typeof("values") <> 'text' OR "values" = '' OR typeof(salt) <> 'blob' OR length(salt) <> :salt_size
"""
"""Reads the journal once, in its order, and finds each entry that lacks values or a whole salt; the subject's
erasure is then looked up by the index of subjects."""


PARAMETERS = {"erased": ERASED, "salt_size": SALT_SIZE}
"""What ``CANDIDATES`` is executed with."""


class Emptied(NamedTuple):
    """An entry that lost its values; the columns of ``CANDIDATES``."""

    id: bytes
    chain: bytes
    seq: int
    kind: str
    subject: str
    is_empty: int
    """Values and salt are both gone, as erasure leaves them."""
    is_erased: int
    """The erasure of its subject is in the journal."""


def emptied_entries(candidates: Iterable[tuple[object, ...]]) -> Iterator[Emptied]:
    """Those of the rows of ``CANDIDATES`` that no erasure accounts for."""
    for row in candidates:
        entry = Emptied._make(row)
        if not (entry.is_empty and may_be_empty(entry.kind, entry.subject, bool(entry.is_erased))):
            yield entry
