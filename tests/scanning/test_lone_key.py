"""A digit acts as a remedy only when it stood alone."""

from __future__ import annotations

from pact_desktop.scanning.lone_key import LoneKey


def test_a_digit_alone_acts_after_150_ms_once() -> None:
    lone: LoneKey[int] = LoneKey()
    lone.key(1.0, choice=2)
    assert lone.deadline == 1.15
    assert lone.due(1.1) is None
    assert lone.due(1.15) == 2
    assert lone.due(1.3) is None
    assert lone.deadline is None


def test_a_digit_with_a_key_just_after_it_does_not_act() -> None:
    lone: LoneKey[int] = LoneKey()
    lone.key(1.0, choice=2)
    lone.key(1.1)
    assert lone.due(2.0) is None


def test_a_digit_with_a_key_just_before_it_does_not_act() -> None:
    lone: LoneKey[int] = LoneKey()
    lone.key(1.0)
    lone.key(1.1, choice=2)
    assert lone.due(2.0) is None


def test_none_of_several_digits_of_a_number_acts() -> None:
    lone: LoneKey[int] = LoneKey()
    for number in range(4):
        lone.key(1.0 + number * 0.12, choice=number)
        assert lone.due(1.0 + number * 0.12 + 0.1) is None
    assert lone.due(2.0) is None
