"""What is done elsewhere: each referral says the next step of today in short sentences, with days that are right."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.domain.facts import Window
from kiosk.domain.guidance import Guidance, guidance
from kiosk.domain.referral import Referral
from kiosk.domain.source import Confidence
from kiosk.guides import GUIDES
from kiosk.law import residence_terms
from kiosk.procedures import REFERRALS
from kiosk.services.work_calendar import work_calendar
from tests.builders import TODAY, texts_in

EVERY_REFERRAL = pytest.mark.parametrize("referral", list(REFERRALS.values()), ids=REFERRALS)
MOST_WORDS = 15
MOST_ORDERS = 5


def told(slug: str, **answers: str) -> Guidance:
    """What of a referral applies to these answers on Monday 23/11/2026."""
    return guidance(REFERRALS[slug].filing, answers, TODAY, work_calendar())


def deadlines(slug: str, **answers: str) -> list[tuple[date | None, str]]:
    """(day, hour) of every deadline for these answers."""
    return [(day, deadline.time) for deadline, day in told(slug, **answers).deadlines]


def long_sentences(*texts: str) -> list[str]:
    """Those with more words than an old eye reads at once."""
    return [s for text in texts for s in re.split(r"(?<=[.!?])\s+", text) if len(s.split()) > MOST_WORDS]


@EVERY_REFERRAL
def test_it_has_no_faults(referral: Referral) -> None:
    assert referral.faults() == []


@EVERY_REFERRAL
def test_it_says_shortly_what_to_do_today(referral: Referral) -> None:
    assert 2 <= len(referral.orders) <= MOST_ORDERS
    assert long_sentences(referral.heading, referral.summary, *referral.orders, *referral.channels) == []
    assert long_sentences(*(remark.text for remark in referral.filing.remarks)) == []
    assert referral.everyday


@EVERY_REFERRAL
def test_its_drawing_and_its_guide_exist(referral: Referral) -> None:
    drawings = {path.stem for path in (Path(__file__).parents[2] / "kiosk/templates/drawings").glob("*.svg")}

    assert referral.drawing in drawings
    assert referral.guide in {"", *GUIDES}


@EVERY_REFERRAL
def test_what_is_unsure_sends_to_the_officer(referral: Referral) -> None:
    unsure = [r.text for r in referral.filing.remarks if r.source.confidence is Confidence.UNSURE]

    assert [text for text in unsure if "hỏi cán bộ" not in text.lower()] == []


@EVERY_REFERRAL
def test_everything_it_rests_on_is_in_force(referral: Referral) -> None:
    sources = [*referral.filing.legal_basis, *(rule.source for rule in referral.filing.rules())]

    assert [source.citation() for source in sources if not source.in_force_on(TODAY)] == []


@EVERY_REFERRAL
def test_it_prints_no_form_and_threatens_nobody(referral: Referral) -> None:
    assert not referral.filing.form
    assert [text for text in texts_in(referral) if re.search(r"(?i)phạt|cưỡng chế|triệu đồng", text)] == []


def test_the_list_shows_them_after_the_procedures_with_a_form_each_in_its_own_place() -> None:
    places = [referral.listed for referral in REFERRALS.values() if referral.listed]

    assert sorted(places) == list(range(9, 9 + len(places)))


def test_a_guest_of_the_evening_is_told_by_eleven_and_one_of_the_night_by_eight_in_the_morning() -> None:
    assert deadlines("luu-tru", arrival="before") == [(date(2026, 11, 23), "23:00")]
    assert deadlines("luu-tru", arrival="after") == [(date(2026, 11, 24), "08:00")]
    assert deadlines("luu-tru", arrival="earlier") == []
    assert deadlines("luu-tru") == []


def test_both_hours_stand_in_the_orders_for_whoever_was_asked_nothing() -> None:
    orders = " ".join(REFERRALS["luu-tru"].orders)

    assert "trước 23 giờ hôm đó" in orders
    assert "trước 8 giờ sáng hôm sau" in orders


@pytest.mark.parametrize("slug", ["xoa-thuong-tru", "xoa-tam-tru"])
def test_a_deletion_is_filed_within_seven_days_and_a_forgotten_day_gives_no_date(slug: str) -> None:
    assert deadlines(slug, happened_on="2026-11-20") == [(date(2026, 11, 27), "")]
    assert deadlines(slug, happened_on="?") == [(None, "")]
    assert deadlines(slug) == [(None, "")]


def test_working_days_of_the_deletions_jump_over_the_holiday_of_tomorrow() -> None:
    [(_, permanent)] = told("xoa-thuong-tru").times
    [(_, temporary)] = told("xoa-tam-tru").times

    assert permanent is not None
    assert temporary is not None
    assert (permanent.on, temporary.on) == (date(2026, 12, 1), date(2026, 11, 27))


def test_correcting_the_population_data_takes_two_working_days() -> None:
    [(_, due)] = told("du-lieu-ho-tich").times

    assert due is not None
    assert due.on == date(2026, 11, 26)


def test_who_sold_the_house_learns_that_permanent_residence_does_not_end_at_once() -> None:
    remarks = [remark.text for remark in told("xoa-thuong-tru", delete_reason="left").remarks]

    assert any("12 tháng" in text for text in remarks)


@pytest.mark.parametrize("end", ["2026-12-09", "2027-03-01", "2028-02-29"])
def test_the_reminder_names_the_first_day_on_which_tam_tru_may_be_renewed(end: str) -> None:
    renewal = Window("renewal", "expires_on", residence_terms.RENEWAL_WINDOW_DAYS.number)
    (first, _), (last, _) = deadlines("chua-den-han-gia-han", expires_on=end)

    assert first is not None
    assert renewal.of({"expires_on": end}, first) == "open"
    assert renewal.of({"expires_on": end}, first - timedelta(days=1)) == "early"
    assert last == date.fromisoformat(end)


def test_the_first_day_for_an_end_on_31_january_is_16_january() -> None:
    assert deadlines("chua-den-han-gia-han", expires_on="2027-01-31")[0] == (date(2027, 1, 16), "")


def test_only_what_an_officer_must_do_sends_to_the_counter() -> None:
    at_the_counter = {slug for slug, referral in REFERRALS.items() if referral.to_officer}

    assert at_the_counter == {
        "gap-can-bo", "cap-nhat-noi-o", "du-lieu-ho-tich", "nguoi-nuoc-ngoai", "nguoi-viet-o-nuoc-ngoai"
    }  # fmt: skip


def test_no_administrative_level_is_named_for_those_of_military_age() -> None:
    levels = r"(?i)\b(huyện|quận|cấp xã|cấp tỉnh)\b"

    assert [text for text in texts_in(REFERRALS["tam-vang"]) if re.search(levels, text)] == []
