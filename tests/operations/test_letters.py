"""Letters as files: who gets one, that a phone's screen is scanned at the door, what is recorded."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import icalendar
import pytest
from PIL import Image, ImageFilter

from pact_desktop.domain.decision import Outcome
from pact_desktop.domain.errors import UnreadableInputError
from pact_desktop.domain.people import Attendee, Standing
from pact_desktop.journal import kinds
from pact_desktop.journal.entry import values_of
from pact_desktop.letters.letter import LetterKind
from pact_desktop.letters.mail import PICTURE_SIDE
from pact_desktop.operations.actor import Actor
from pact_desktop.operations.badges import record_printed, reissue
from pact_desktop.operations.calendar_file import write_calendar
from pact_desktop.operations.check_in import check_in_code
from pact_desktop.operations.contact_cards import write_contact_cards
from pact_desktop.operations.convenings import change_settings
from pact_desktop.operations.letters import (
    LetterChoice,
    LettersResult,
    WhyNot,
    write_letter_files,
    write_letters,
)
from pact_desktop.operations.standing import set_standing
from pact_desktop.operations.undo import undo
from pact_desktop.scanning.pictures import read_codes
from pact_desktop.store.convening_file import ConveningFile
from tests.letters.samples import Received
from tests.operations.people import GUEST, TEAM, enrol, journal, now

EMAIL = {"email": "ada@example.org"}


def write(
    file: ConveningFile, actor: Actor, folder: Path, *people: Attendee, language: str = "en"
) -> LettersResult:
    choice = LetterChoice(attendee_ids=[one.attendee_id for one in people] if people else None)
    return write_letters(file, actor, choice, folder, language)


def received(result: LettersResult) -> list[Received]:
    return [Received(path.read_bytes()) for _, path in result.written.files]


def code_in(letter: Received, folder: Path) -> str:
    """What the desk's decoder reads from the picture in a letter."""
    picture = folder / "code.png"
    (content,) = letter.parts("image/png")
    picture.write_bytes(content)
    (found,) = read_codes(picture)
    return found.text


def test_the_code_in_a_confirmation_opens_the_door(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    person = enrol(file, actor, "Ada", 1, 2, **TEAM, **EMAIL)
    (letter,) = received(write(file, actor, tmp_path / "letters", person))
    assert check_in_code(file, actor, 1, code_in(letter, tmp_path)).decision.outcome is Outcome.ADMITTED
    assert now(file, person).badge_issue == 0, "a letter prints nothing"
    record_printed(file, actor, [now(file, person)])
    assert check_in_code(file, actor, 1, code_in(letter, tmp_path)).decision.outcome is Outcome.ALREADY_IN
    reissue(file, actor, person.attendee_id)
    assert check_in_code(file, actor, 2, code_in(letter, tmp_path)).decision.outcome is Outcome.SUPERSEDED


def test_the_code_is_read_from_a_phone_held_askew_whose_mail_program_is_dark(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    person = enrol(file, actor, "Ada", 1, **TEAM, **EMAIL)
    (letter,) = received(write(file, actor, tmp_path / "letters", person))
    (content,) = letter.parts("image/png")
    shown = Image.open(BytesIO(content)).convert("L").resize((PICTURE_SIDE, PICTURE_SIDE))
    screen = Image.new("L", (720, 1280), 20)
    screen.paste(shown, (200, 400))
    seen = screen.rotate(9, Image.Resampling.BILINEAR, fillcolor=90).filter(ImageFilter.GaussianBlur(2))
    picture = tmp_path / "phone.png"
    seen.save(picture)
    (found,) = read_codes(picture)
    assert check_in_code(file, actor, 1, found.text).decision.outcome is Outcome.ADMITTED


def test_the_days_that_are_approved_go_along_as_a_calendar(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    person = enrol(file, actor, "Ada", 2, **TEAM, **EMAIL)
    (letter,) = received(write(file, actor, tmp_path, person, language="es"))
    (attached,) = letter.parts("text/calendar")
    (event,) = icalendar.Calendar.from_ical(attached).events
    assert event.start.isoformat() == "2026-10-07T08:00:00-07:00"
    assert "miércoles 7 de octubre" in letter.words()


def test_letters_come_from_the_convenings_contact(file: ConveningFile, actor: Actor, tmp_path: Path) -> None:
    person = enrol(file, actor, "Ada", 1, **TEAM, **EMAIL)
    result = write(file, actor, tmp_path, person)
    assert not result.written.has_sender and "From" not in received(result)[0].header_names
    change_settings(file, actor, {"program_contact": "Kim Park; 555-0111; kim@example.org"})
    (letter,) = received(write(file, actor, tmp_path, person))
    assert letter.header("From") == "Kim Park <kim@example.org>"
    change_settings(file, actor, {"logistics_contact": "Lena Ortiz; 555-0100; lena@example.org"})
    (letter,) = received(write(file, actor, tmp_path, person))
    assert letter.header("From") == "Lena Ortiz <lena@example.org>"


def test_who_has_no_address_or_no_letter_due_is_told_and_skipped(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    ada = enrol(file, actor, "Ada", 1, **TEAM, **EMAIL)
    bo = enrol(file, actor, "Bo", 1, **TEAM)
    cleo = enrol(file, actor, "Cleo", 1, **TEAM, email="cleo at example")
    asks = enrol(file, actor, "Dee", 2, **GUEST, email="dee@example.org")
    result = write(file, actor, tmp_path, ada, bo, cleo, asks)
    assert [planned.attendee.given_name for planned, _ in result.written.files] == ["Ada"]
    assert {one.attendee.given_name: one.why for one in result.written.skipped} == {
        "Bo": WhyNot.NO_ADDRESS,
        "Cleo": WhyNot.UNUSABLE_ADDRESS,
        "Dee": WhyNot.NO_LETTER,
    }
    everyone = write(file, actor, tmp_path)
    assert {one.attendee.given_name for one in everyone.written.skipped} == {"Bo", "Cleo"}


def test_waitlist_and_decline_letters_carry_no_code(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    waits, declined = (enrol(file, actor, name, 2, **GUEST, **EMAIL) for name in ("Ada", "Bo"))
    set_standing(file, actor, waits.attendee_id, 2, Standing.WAITLISTED)
    set_standing(file, actor, declined.attendee_id, 2, Standing.DECLINED, "no place left")
    result = write(file, actor, tmp_path, waits, declined)
    assert [planned.due.kind for planned, _ in result.written.files] == [
        LetterKind.WAITLIST,
        LetterKind.DECLINE,
    ]
    for letter in received(result):
        assert not letter.parts("image/png") and not letter.parts("text/calendar")
        assert "no place left" not in letter.words(), "the reason is for the record"


def test_files_have_plain_names_and_are_written_over(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    hostile = "../../etc/passwd\\:*?<>| CON.\u202eexe"
    person = enrol(file, actor, hostile, 1, **TEAM, **EMAIL)
    folder = tmp_path / "letters"
    for _ in range(2):
        write(file, actor, folder, person)
    (only,) = folder.iterdir()
    assert only.name == f"confirmation-etc-passwd-CON-exe-Okafor-{person.attendee_id}.eml"
    accents = enrol(file, actor, "Íñigo", 1, **TEAM, **EMAIL)
    ((_, path),) = write(file, actor, folder, accents).written.files
    assert path.name == f"confirmation-Inigo-Okafor-{accents.attendee_id}.eml"
    thai = enrol(file, actor, "สมชาย", 1, **TEAM, **EMAIL)
    ((_, path),) = write(file, actor, folder, thai).written.files
    assert path.name == f"confirmation-Okafor-{thai.attendee_id}.eml"


def test_that_letters_were_made_is_recorded_without_personal_data_and_stays(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    person = enrol(file, actor, "Ada", 1, **TEAM, **EMAIL)
    operation = write(file, actor, tmp_path, person).recorded.operation_id
    made = journal(file)[-1]
    assert made.kind == kinds.LETTER_MADE
    assert values_of(made) == {"letter": "confirmation", "days": [1]}
    with pytest.raises(UnreadableInputError, match="cannot be undone"):
        undo(file, actor, str(operation))


def test_a_folder_that_cannot_be_is_told_and_nothing_is_recorded(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    enrol(file, actor, "Ada", 1, **TEAM, **EMAIL)
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    count = len(journal(file))
    with pytest.raises(UnreadableInputError, match="cannot be a folder"):
        write(file, actor, taken)
    with pytest.raises(UnreadableInputError, match="no letter to write"):
        write_letters(file, actor, LetterChoice(kinds=frozenset({LetterKind.DECLINE})), tmp_path / "new")
    assert len(journal(file)) == count


def test_only_those_who_agreed_stand_on_contact_cards(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    out = tmp_path / "people.vcf"
    with pytest.raises(UnreadableInputError, match="nobody"):
        write_contact_cards(file, out)
    agreed = enrol(file, actor, "Ada", 1, **TEAM, **EMAIL, tags="vip, Share-Contact")
    silent = enrol(file, actor, "Bo", 1, **TEAM)
    result = write_contact_cards(file, out, [agreed.attendee_id, silent.attendee_id])
    assert [one.given_name for one in result.attendees] == ["Ada"]
    assert [one.given_name for one in result.not_agreed] == ["Bo"]
    text = out.read_text(encoding="utf-8")
    assert "FN:Ada Okafor" in text and "Bo" not in text


def test_the_calendar_of_the_convening_is_a_file(file: ConveningFile, tmp_path: Path) -> None:
    result = write_calendar(file, tmp_path / "convening.ics")
    assert result.events == len(icalendar.Calendar.from_ical(result.path.read_bytes()).events)
    with pytest.raises(UnreadableInputError, match="is not there"):
        write_calendar(file, tmp_path / "no" / "convening.ics")


def test_writing_can_be_stopped_between_two_letters(
    file: ConveningFile, actor: Actor, tmp_path: Path
) -> None:
    for name in ("Ada", "Bo", "Cleo"):
        enrol(file, actor, name, 1, **TEAM, **EMAIL)
    heard: list[tuple[int, int]] = []
    folder = tmp_path / "letters"
    written = write_letter_files(
        file,
        LetterChoice(),
        folder,
        progress=lambda *told: heard.append(told),
        cancelled=lambda: len(heard) == 2,
    )
    assert heard == [(1, 3), (2, 3)]
    assert sorted(path for _, path in written.files) == sorted(folder.iterdir())
