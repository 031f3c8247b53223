"""The words that citizens read: polite, no threats, no English, no other telephone number than the hotline's."""

import re
import unicodedata

import pytest

from kiosk.domain.privacy import CONTACTS
from kiosk.guides import GUIDES, TROUBLE
from kiosk.law import electronic_identity as law
from kiosk.law import residence_terms
from kiosk.procedures import CATALOGUE
from tests.builders import texts_in

TEXTS = sorted({text for thing in (CATALOGUE, GUIDES, TROUBLE) for text in texts_in(thing) if text})


def texts_with(pattern: str) -> list[str]:
    """Those in which the pattern is found."""
    return [text for text in TEXTS if re.search(pattern, text)]


def test_all_texts_are_composed_without_double_spaces_or_invisible_letters() -> None:
    bad = [text for text in TEXTS if not unicodedata.is_normalized("NFC", text) or text != " ".join(text.split())]
    hidden = [text for text in TEXTS if any(unicodedata.category(char) in {"Cf", "Cc", "Co"} for char in text)]

    assert bad == []
    assert hidden == []


@pytest.mark.parametrize(
    "banned",
    [
        r"100 ?%",
        r"(?i)\bok\b",
        r"(?i)\bclick\b",
        r"(?i)\b(app|login|user|button|website|online|submit|check|tap)\b",
        r"(?i)\b(nhấp chuột|kích chuột)\b",
        r"(?i)chúng tôi sẽ gửi (đường )?link",
        r"(?i)sẽ gửi (cho ông/bà )?(đường )?link",
        r"(?i)\bngươi\b|\bmày\b",
        r"(?i)\bcmnd\b",
        r"!!",
        r"\.\.\.",
    ],
)
def test_no_text_uses_a_word_that_we_do_not_use(banned: str) -> None:
    allowed = ("App Store", "phone-login")

    assert [text for text in texts_with(banned) if not any(words in text for words in allowed)] == []


def test_nobody_is_threatened() -> None:
    """VNeID is voluntary: a fine is what a swindler threatens with, and "bắt buộc" stands after "không"."""
    fines = [text for text in texts_with(r"(?i)phạt|xử lý vi phạm|cưỡng chế") if "dọa phạt" not in text]
    forced = [text for text in texts_with(r"(?i)bắt buộc") if not re.search(r"(?i)(không|chưa) bắt buộc", text)]

    assert fines == []
    assert forced == []


def test_nobody_is_asked_for_a_secret() -> None:
    telling = r"(?i)\b(đọc|nói|cho|gửi|đưa|báo) (cán bộ |chúng tôi )?(biết )?(mã OTP|mật khẩu|passcode)\b"
    allowed = r"(?i)\b(không|đừng)\b"

    assert [text for text in texts_with(telling) if not re.search(allowed, text)] == []


def test_a_link_is_only_named_to_say_that_it_need_not_be_touched() -> None:
    """"Tin thật không có link" would be wrong: the genuine message has one. The safe rule is: không cần bấm."""
    wrong = texts_with(r"(?i)tin thật (không|chẳng) (có|bao giờ có) (đường )?link")
    orders = [
        text
        for text in texts_with(r"(?i)(bấm|chạm|mở) (vào )?(đường )?link")
        if not re.search(r"(?i)(không|đừng)( cần)? (bấm|chạm|mở)", text)
    ]

    assert wrong == []
    assert orders == []


def test_the_only_telephone_number_is_the_hotline() -> None:
    number = r"\b(?:1[89]00|0\d{2,3})[ .]\d{3,4}(?:[ .]\d{3})?\b"

    numbers = {match for text in TEXTS for match in re.findall(number, text)}

    assert numbers == {law.HOTLINE}


def test_the_only_address_on_the_internet_is_the_official_one() -> None:
    addresses = {match for text in TEXTS for match in re.findall(r"[\w.-]+\.(?:vn|com|net|org|info|apk)\b", text)}

    # The example of an e-mail address is one that can belong to nobody (RFC 2606).
    assert addresses - {"example.com"} == {law.WEBSITE}


def test_people_are_called_ong_ba() -> None:
    wrong = texts_with(r"(?i)\b(bạn|quý khách|quý vị|công dân vui lòng|anh chị|cô bác)\b")

    assert [text for text in wrong if "kết bạn" not in text] == []


def test_every_term_that_is_named_is_one_of_the_law() -> None:
    """A number of days in a sentence must change when law/ changes. Two days: correcting data, thủ tục 1.012564."""
    terms = {law.LEVEL_1_WORKING_DAYS.days, law.LEVEL_2_WORKING_DAYS.days, law.NO_VALID_CARD_WORKING_DAYS.days}

    residence = {residence_terms.PERMANENT_WORKING_DAYS, residence_terms.TEMPORARY_WORKING_DAYS}
    residence |= {residence_terms.SEPARATION_WORKING_DAYS, residence_terms.ADJUSTMENT_WORKING_DAYS}
    residence |= {residence_terms.DECLARATION_WORKING_DAYS}

    named = {int(days) for text in TEXTS for days in re.findall(r"(\d+) ngày làm việc", text)}

    assert named <= terms | {term.number for term in residence} | {2}
    assert terms <= named


def test_the_time_for_which_a_name_is_kept_is_the_one_that_is_carried_out() -> None:
    promised = {int(days) for text in texts_with(r"xóa") for days in re.findall(r"sau (\d+) ngày", text)}

    assert promised == {CONTACTS.after.days}
