"""Search: time per keystroke, and how often somebody who was meant is among the first ten."""

from __future__ import annotations

import time

import numpy as np

from benchmarks.search_people import Question, invented_people, questions
from benchmarks.table import Row, print_table
from pact_desktop.search.build import build_in_steps
from pact_desktop.search.index import SearchIndex
from pact_desktop.search.person import SearchPerson

_LONGEST_MS = {10_000: 5.0, 100_000: 1000 / 60}  # by number of people: what a keystroke may take
_QUESTIONS = 400
_TYPED_OUT = 60
_RIGHT, _RIGHT_WITH_TYPOS = 0.94, 0.85


def run() -> list[Row]:
    """Measure at 10,000 and 100,000 people."""
    return [row for count in _LONGEST_MS for row in _rows(count)]


def _rows(count: int) -> list[Row]:
    people = invented_people(count)
    index = SearchIndex()
    started = time.process_time()
    for _ in build_in_steps(index, ((str(at), person) for at, person in enumerate(people))):
        pass
    building = time.process_time() - started
    typed = questions(people, _TYPED_OUT, typos=True, seed=5) + questions(
        people, _TYPED_OUT, typos=False, seed=6
    )
    keystrokes = [
        _cpu_ms(index, question.text[:end]) for question in typed for end in range(1, len(question.text) + 1)
    ]
    half, last = np.percentile(keystrokes, [50, 99])
    right = _share_right(index, people, questions(people, _QUESTIONS, typos=False))
    right_with_typos = _share_right(index, people, questions(people, _QUESTIONS, typos=True))
    name = f"search, {count:,} people"
    most = _LONGEST_MS[count]
    return [
        Row(
            f"{name}: CPU a keystroke, p99 (p50 {half:.1f} ms)",
            f"{last:.1f} ms",
            f"{most:.1f} ms",
            last < most,
        ),
        Row(f"{name}: meant one in ten", f"{right:.1%}", f"{_RIGHT:.0%}", right >= _RIGHT),
        Row(
            f"{name}: meant one in ten, with a typo",
            f"{right_with_typos:.1%}",
            f"{_RIGHT_WITH_TYPOS:.0%}",
            right_with_typos >= _RIGHT_WITH_TYPOS,
        ),
        Row(f"{name}: built in", f"{building:.1f} s", "in the background", True),
    ]


def _cpu_ms(index: SearchIndex, text: str) -> float:
    started = time.process_time()
    index.search(text)
    return (time.process_time() - started) * 1000


def _share_right(index: SearchIndex, people: list[SearchPerson], asked: list[Question]) -> float:
    answered = [
        any(question.is_answered_by(people[int(hit.attendee_id)]) for hit in index.search(question.text).hits)
        for question in asked
    ]
    return sum(answered) / len(answered)


if __name__ == "__main__":
    print_table(run())
