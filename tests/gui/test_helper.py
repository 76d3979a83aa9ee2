"""A helper's process works for the program and cannot take it down."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from threading import Event, Thread

import pytest

from pact_desktop.domain.errors import UnreadableInputError, UserError
from pact_desktop.gui.helper import Helper, HelperEndedError
from pact_desktop.operations.operators import WrongPinError


@pytest.fixture(scope="module")
def helper() -> Iterator[Helper]:
    with Helper() as made:
        yield made


def count_to(tell: Callable[[int], None], most: int) -> int:
    for number in range(most):
        tell(number)
    return os.getpid()


def refuse() -> None:
    raise UnreadableInputError("The file cannot be read.", "Choose another.")


def refuse_the_pin() -> None:
    raise WrongPinError


def divide(number: int) -> float:
    return 1 / number


def end_at_once() -> None:
    os._exit(1)


def test_work_is_done_in_one_process_apart_and_tells_its_parts_in_order(helper: Helper) -> None:
    heard: list[int] = []
    processes = {helper.run_telling(heard.append, count_to, 3), helper.run(os.getpid), helper.run(os.getpid)}
    assert heard == [0, 1, 2]
    assert len(processes) == 1
    assert os.getpid() not in processes


def test_a_sentence_for_the_user_comes_back_whole(helper: Helper) -> None:
    with pytest.raises(UnreadableInputError) as caught:
        helper.run(refuse)
    assert (caught.value.message, caught.value.hint) == ("The file cannot be read.", "Choose another.")
    with pytest.raises(UserError) as caught_pin:
        helper.run(refuse_the_pin)
    assert caught_pin.value.message


def test_a_fault_tells_where_it_arose_and_the_helper_works_on(helper: Helper) -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        helper.run(divide, 0)
    assert "in divide" in "".join(caught.value.__notes__)
    assert helper.run(divide, 2) == 0.5


def test_a_process_that_ends_is_said_and_a_new_one_takes_the_next_work(helper: Helper) -> None:
    with pytest.raises(HelperEndedError):
        helper.run(end_at_once)
    assert helper.run(divide, 1) == 1


class StopError(Exception):
    pass


def stop(number: int) -> None:
    raise StopError


def test_work_that_nobody_wants_any_more_is_stopped(helper: Helper) -> None:
    first = helper.run(os.getpid)
    with pytest.raises(StopError):
        helper.run_telling(stop, count_to, 1_000_000_000)
    assert helper.run(os.getpid) != first


def test_closing_does_not_wait_for_work_that_is_under_way(helper: Helper) -> None:
    problems: list[Exception] = []
    has_begun = Event()

    def work() -> None:
        try:
            helper.run_telling(lambda _: has_begun.set(), count_to, 1_000_000_000)
        except HelperEndedError as problem:
            problems.append(problem)

    worker = Thread(target=work)
    worker.start()
    assert has_begun.wait(60)
    helper.close()
    worker.join(60)
    assert len(problems) == 1
    assert helper.run(divide, 1) == 1
