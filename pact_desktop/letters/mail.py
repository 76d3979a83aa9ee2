"""A letter as a message file (.eml) that a mail program opens as a draft.

Plain text, the same as HTML with the badge's code in it, and a calendar attached (RFC 5322, 2045, 2387).
Every header is made of one line without control characters, so that no name or title can add its own.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from pact_desktop.letters.letter import Letter

PICTURE_SIDE = 296
"""Width and height at which the code is shown, in CSS pixels: 5 cm on a phone, 8 a module with quiet zone."""
_PICTURE_ID = "badge-code@pact-desktop.invalid"
_LEFT_OUT = ("Cc", "Cs", "Cn", "Co")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name with an email address."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter."""

    name: str
    media_type: str
    content: bytes


def mail(
    letter: Letter,
    sender: Mailbox | None,
    to: Mailbox,
    *,
    when: datetime,
    language: str = "en",
    picture: tuple[bytes, str] | None = None,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """The message file. ``picture`` is the code as PNG with the words that stand for it.

    Without ``sender`` the mail program puts in whoever sends. Raises ValueError if an address is none.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = one_line(letter.subject)
    if sender is not None:
        message["From"] = _address(sender)
    message["To"] = _address(to)
    message["Date"] = when
    message["X-Unsent"] = "1"  # a draft, for the mail programs that ask
    message.set_content(letter.text(), cte="quoted-printable")
    alternative = picture[1] if picture else ""
    message.add_alternative(_page(letter, language, alternative), subtype="html", cte="quoted-printable")
    if picture is not None:
        page = message.get_payload(1)
        assert isinstance(page, EmailMessage)
        page.add_related(
            picture[0],
            "image",
            "png",
            cid=f"<{_PICTURE_ID}>",
            filename="badge-code.png",
            disposition="inline",
        )
    for each in attachments:
        kind, _, subtype = each.media_type.partition("/")
        charset = {"charset": "utf-8"} if kind == "text" else {}
        message.add_attachment(each.content, kind, subtype, filename=each.name, params=charset)
    return message.as_bytes()


def one_line(text: str) -> str:
    """Text as it may stand in a header: one line, without control characters."""
    kept = (
        " " if character.isspace() else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in _LEFT_OUT
    )
    return " ".join("".join(kept).split())


def _address(mailbox: Mailbox) -> Address:
    """Raises ValueError if the address is none that a mail program takes."""
    email = one_line(mailbox.email)
    try:
        address = Address(display_name=one_line(mailbox.name), addr_spec=email)
    except (HeaderParseError, IndexError, ValueError) as problem:
        raise ValueError(f"{email} is no address") from problem
    if not address.username or not address.domain or not email.isascii():
        raise ValueError(f"{email} is no address")
    return address


def _page(letter: Letter, language: str, alternative: str) -> str:
    """The letter as HTML; all text is escaped."""
    picture = (
        f'<p><img src="cid:{_PICTURE_ID}" width="{PICTURE_SIDE}" height="{PICTURE_SIDE}" '
        f'alt="{html.escape(alternative)}"></p>\n'
        if alternative
        else ""
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{html.escape(one_line(letter.subject))}</title></head>\n"
        '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">\n'
        f"{_paragraphs(letter.opening)}{picture}{_paragraphs(letter.closing)}</body></html>\n"
    )


def _paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{'<br>'.join(map(html.escape, text.splitlines()))}</p>\n" for text in texts)
