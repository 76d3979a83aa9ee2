from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
import qrcode
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from qrcode.constants import ERROR_CORRECT_H
from qrcode.util import QRData

from pact_desktop.domain.errors import UserError
from pact_desktop.paper.qr import code_path, code_png, code_rows

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


@given(st.text(ALPHANUMERIC, min_size=35, max_size=35))
def test_a_code_equals_what_the_qrcode_library_makes(code: str) -> None:
    symbol = qrcode.QRCode(version=3, error_correction=ERROR_CORRECT_H, mask_pattern=2, border=0)
    symbol.add_data(QRData(code.encode(), mode=2))
    try:
        symbol.make(fit=False)
    except ValueError as problem:  # the library cannot divide a block of zeros; ours can, see below
        assert "glog" in str(problem)
        return
    assert code_rows(code) == ["".join("1" if dark else "0" for dark in row) for row in symbol.modules]


@pytest.mark.parametrize("code", ["0" * 35, "PACT" + "0" * 31, ":" * 35])
def test_even_a_code_of_zeros_is_read_back(code: str) -> None:
    assert read_picture(code_png(code)) == code


def test_the_picture_has_a_quiet_zone_of_four_modules() -> None:
    picture = np.asarray(Image.open(BytesIO(code_png("PACT" + "7" * 31, pixels_per_module=2))))
    assert picture.shape == (74, 74)
    assert picture[:8].all() and picture[:, -8:].all()
    assert not picture[8, 8]


@pytest.mark.parametrize("code", ["", "PACT", "p" * 35, "Ä" * 35, "A" * 36, "PACT\n" + "0" * 30])
def test_what_is_no_badge_code_is_refused(code: str) -> None:
    with pytest.raises(UserError):
        code_path(code, 0, 0, 62.64)


def test_a_code_is_one_path_of_whole_numbers() -> None:
    matrix, path = code_path("PACT" + "0" * 31, 10, 20, 62.64).split("\n", 1)
    assert matrix == "q 0 g 2.16000 0 0 -2.16000 10 82.64 cm"
    assert path.endswith(" f Q")
    assert path.count(" f ") == 1 and "." not in path


def read_picture(png: bytes) -> str:
    picture = np.asarray(Image.open(BytesIO(png)).convert("L"))
    return str(zxingcpp.read_barcodes(picture)[0].text)
