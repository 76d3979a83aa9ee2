"""The decoder always gets the newest frame, and ends when the camera closes."""

from __future__ import annotations

import threading

from pact_desktop.scanning.frames import NewestFrame


def test_the_newest_frame_wins_and_older_ones_are_dropped() -> None:
    place: NewestFrame[int] = NewestFrame()
    for number in range(100):
        place.put(number)
    assert place.take() == 99


def test_a_waiting_decoder_gets_a_frame_as_soon_as_there_is_one() -> None:
    place: NewestFrame[int] = NewestFrame()
    taken: list[int | None] = []
    decoder = threading.Thread(target=lambda: taken.append(place.take()))
    decoder.start()
    place.put(7)
    decoder.join(timeout=5)
    assert taken == [7]


def test_closing_ends_a_waiting_decoder() -> None:
    place: NewestFrame[int] = NewestFrame()
    taken: list[int | None] = []
    decoder = threading.Thread(target=lambda: taken.append(place.take()))
    decoder.start()
    place.close()
    decoder.join(timeout=5)
    assert taken == [None]


def test_a_closed_place_drops_what_waits_and_what_comes() -> None:
    place: NewestFrame[int] = NewestFrame()
    place.put(1)
    place.close()
    place.put(2)
    assert place.take() is None
