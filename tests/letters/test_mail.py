"""Message files: whole, plain beside HTML, and deaf to whatever names and titles try."""

from __future__ import annotations

from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pact_desktop.letters.letter import Letter
from pact_desktop.letters.mail import Attachment, Mailbox, mail
from tests.letters.samples import LETTER, WHEN, Received

ROSA = Mailbox("Rosa Medina", "rosa@example.org")
ADA = Mailbox("Ada Tessema", "ada@example.org")
HEADERS = ["Subject", "From", "To", "Date", "X-Unsent", "MIME-Version", "Content-Type"]


def test_a_letter_is_a_draft_with_plain_text_and_the_same_as_html() -> None:
    received = Received(mail(LETTER, ROSA, ADA, when=WHEN))
    assert received.header("Subject") == "You are registered"
    assert received.header("From") == "Rosa Medina <rosa@example.org>"
    assert received.header("To") == "Ada Tessema <ada@example.org>"
    assert received.header("X-Unsent") == "1"
    assert received.words() == "Dear Ada,\n\nWelcome.\n\nUntil soon.\n"
    page = received.words("text/html")
    assert "<p>Welcome.</p>" in page and "<img" not in page


def test_the_picture_stands_in_the_page_and_the_calendar_goes_along() -> None:
    calendar = Attachment("convening.ics", "text/calendar", b"BEGIN:VCALENDAR\r\n")
    received = Received(
        mail(LETTER, ROSA, ADA, when=WHEN, picture=(b"PNG", "Your badge code"), attachments=[calendar])
    )
    assert received.parts("image/png") == [b"PNG"]
    assert received.parts("text/calendar") == [b"BEGIN:VCALENDAR\r\n"]
    (picture,) = [part for part in received.message.walk() if part.get_content_type() == "image/png"]
    assert picture["Content-Disposition"].startswith("inline")
    assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in received.words("text/html")
    assert 'alt="Your badge code"' in received.words("text/html")


def test_without_a_sender_the_mail_program_puts_one_in() -> None:
    assert "From" not in Received(mail(LETTER, None, ADA, when=WHEN)).header_names


@pytest.mark.parametrize("address", ["", "nobody", "a@b@c", "a b@example.org", "josé@example.org", "a@"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        mail(LETTER, ROSA, Mailbox("Ada", address), when=WHEN)


@given(st.text(max_size=80), st.sampled_from(["\r\n", "\n", "\r", "\u2028", "\x0b", "\x85", ""]))
def test_no_name_or_title_adds_a_header_or_an_address(text: str, line_break: str) -> None:
    hostile = f"{text}{line_break}Bcc: thief@example.net, <thief@example.net>"
    letter = Letter(hostile, (hostile,), ())
    received = Received(mail(letter, Mailbox(hostile, ROSA.email), Mailbox(hostile, ADA.email), when=WHEN))
    assert received.header_names == HEADERS
    assert [address for _, address in getaddresses([received.message["To"]])] == [ADA.email]
    assert [address for _, address in getaddresses([received.message["From"]])] == [ROSA.email]


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=200))
def test_text_arrives_as_it_was_and_never_as_markup(text: str) -> None:
    received = Received(mail(Letter("x", (f"<b>{text}", "&amp;"), ()), ROSA, ADA, when=WHEN))
    assert received.words().startswith(f"<b>{text}\n\n&amp;")
    assert "<b>" not in received.words("text/html")
