"""Embeds the glyphs that a document uses as a Type 0 font: subset, with widths and a way back to text.

ReportLab's own fonts know neither shaped text nor CFF outlines. Glyphs are named by their number
(Identity-H) and ToUnicode says what each stands for (ISO 32000-1, 9.7 and 9.10.3).
"""

from __future__ import annotations

from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from pact_desktop.paper.face import Face

# Tables that a PDF reader has no use for; without them HarfBuzz need not close over layout rules either.
_USELESS_TABLES = ("GSUB", "GPOS", "GDEF", "BASE", "name", "post", "OS/2", "STAT", "DSIG", "vhea", "vmtx")
_ROWS_AT_ONCE = 100  # entries that one bfchar block may hold


class PdfFont:
    """One face in one document. ``used`` maps glyph numbers to the text that each stands for."""

    _dynamicFont = 1  # noqa: N815 (ReportLab's name: it then asks for the objects when it writes the document)

    def __init__(self, document: Any, face: Face) -> None:
        self.face = face
        self.used: dict[int, str] = {}
        self.key = f"G{len(document.fontMapping) + 1}"
        self.fontName = f"shaped:{face.name}:{self.key}"
        document.fontMapping[self.fontName] = f"/{self.key}"
        document.delayedFonts.append(self)

    def addObjects(self, document: Any) -> None:  # noqa: N802 (ReportLab's name)
        """Write the font's objects into the document."""
        face = self.face
        kind = "CIDFontType0" if face.is_cff else "CIDFontType2"
        letters = "".join(letter for letter in face.name if letter.isascii() and letter.isalnum())
        name = pdfdoc.PDFName(f"{_subset_tag(self.used)}+{letters}")
        per_mille = 1000 / face.units
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray(
                    [-1000, round(face.descender * per_mille), 3000, round(face.ascender * per_mille)]
                ),
                "ItalicAngle": 0,
                "Ascent": round(face.ascender * per_mille),
                "Descent": round(face.descender * per_mille),
                "CapHeight": 700,
                "StemV": 80,
                "FontFile3" if face.is_cff else "FontFile2": document.Reference(
                    self._font_file(), f"file:{self.key}"
                ),
            }
        )
        widths: list[Any] = []
        for glyph in sorted(self.used):
            widths += [glyph, pdfdoc.PDFArray([round(face.advance(glyph) * per_mille, 2)])]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName(kind),
                "BaseFont": name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{self.key}"),
                "DW": 1000,
                "W": pdfdoc.PDFArray(widths),
            }
        )
        if not face.is_cff:
            descendant["CIDToGIDMap"] = pdfdoc.PDFName("Identity")
        to_unicode = pdfdoc.PDFStream(content=_to_unicode(self.used), filters=[pdfdoc.PDFZCompress])
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": name,
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray(
                    [document.Reference(descendant, f"descendant:{self.key}")]
                ),
                "ToUnicode": document.Reference(to_unicode, f"unicode:{self.key}"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.key] = document.Reference(font, self.key)

    def _font_file(self) -> Any:
        """The subset as a stream: the bare CFF table, or a whole TrueType file. Glyphs keep their numbers."""
        wanted = hb.SubsetInput()
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        )
        if self.face.is_cff:
            wanted.flags |= hb.SubsetFlags.CFF_IDENTITY_CHARSET
        wanted.glyph_set.update({0, *self.used})
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _USELESS_TABLES)
        subset = hb.subset(self.face.face, wanted)
        data = bytes(subset.reference_table("CFF ").data if self.face.is_cff else subset.blob.data)
        stream = pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
        if self.face.is_cff:
            stream.dictionary["Subtype"] = pdfdoc.PDFName("CIDFontType0C")
        else:
            stream.dictionary["Length1"] = len(data)
        return stream


def _subset_tag(used: dict[int, str]) -> str:
    """Six capitals that differ between subsets, as ISO 32000-1, 9.6.4 asks for."""
    mark = hash(tuple(sorted(used)))
    return "".join(chr(65 + (mark >> 5 * place) % 26) for place in range(6))


def _to_unicode(used: dict[int, str]) -> bytes:
    rows = [f"<{glyph:04X}> <{utf16(text)}>" for glyph, text in sorted(used.items()) if text]
    blocks = [rows[start : start + _ROWS_AT_ONCE] for start in range(0, len(rows), _ROWS_AT_ONCE)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{body}\nendcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


def utf16(text: str) -> str:
    """Return text as PDF's hexadecimal UTF-16, big end first."""
    return text.encode("utf-16-be", "replace").hex().upper()


class FontBook:
    """The fonts of one document, each embedded once."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._fonts: dict[Face, PdfFont] = {}

    def font(self, face: Face) -> PdfFont:
        """Return the document's font for a face."""
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = PdfFont(self._document, face)
        return font
