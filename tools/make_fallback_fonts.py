"""Makes ``resources/fonts/noto``: the fonts that stand in where Inter has no letters.

Needs Debian's packages fonts-noto-core and fonts-noto-cjk. The fonts of single scripts are copied unchanged;
the Chinese, Japanese and Korean font is cut to the characters of those countries' usual character sets.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import uharfbuzz as hb

CORE = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
CJK_INDEX = 2  # simplified Chinese forms where the countries' forms differ
TARGET = Path(__file__).parent.parent / "resources" / "fonts" / "noto"

SCRIPTS = [
    *("Arabic", "Hebrew", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Kannada"),
    *("Malayalam", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Armenian", "Georgian", "Ethiopic"),
    *("Thaana", "Cherokee"),
]
CHARACTER_SETS = ["gb2312", "big5", "shift_jis", "euc_kr"]


def main() -> None:
    """Write the fonts."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for script in SCRIPTS:
        for weight in ("Regular", "Bold"):
            shutil.copy(CORE / f"NotoSans{script}-{weight}.ttf", TARGET)
    (TARGET / "NotoSansCJK-Regular.otf").write_bytes(cjk_subset())


def cjk_subset() -> bytes:
    """Return the font of three countries with the characters that their names are written in."""
    face = hb.Face(hb.Blob.from_file_path(str(CJK)), CJK_INDEX)
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(code for code in range(0x20, 0xFFFF) if is_wanted(chr(code)))
    wanted.flags = hb.SubsetFlags.NO_HINTING
    wanted.layout_feature_tag_set.clear()  # no kerning, no old forms: names are set letter by letter
    # Vertical writing is never used here.
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in ("vhea", "vmtx", "VORG"))
    return bytes(hb.subset(face, wanted).blob.data)


def is_wanted(character: str) -> bool:
    """Whether a character is in one of the countries' sets, or a Korean syllable."""
    if "가" <= character <= "힣" or " " <= character <= "~":
        return True
    if "\u0370" <= character <= "\u1fff" or "\ue000" <= character <= "\uf8ff":
        return False  # Greek, Cyrillic and private use, which some of these sets hold too
    return any(can_write(character, name) for name in CHARACTER_SETS)


def can_write(character: str, character_set: str) -> bool:
    """Whether the character set has the character."""
    try:
        character.encode(character_set)
    except UnicodeEncodeError:
        return False
    return True


if __name__ == "__main__":
    main()
