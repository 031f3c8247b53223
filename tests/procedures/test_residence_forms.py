"""The forms of residence: who has to sign, what to bring, and where the answers lead instead, case by case."""

from collections.abc import Mapping
from datetime import date

import pytest

from kiosk.domain.composing import request_text
from kiosk.domain.filing import Filing
from kiosk.domain.guidance import Guidance, guidance
from kiosk.domain.journey import Journey
from kiosk.domain.source import Confidence
from kiosk.law import relationships, residence_fees
from kiosk.procedures import CATALOGUE
from kiosk.services.work_calendar import work_calendar
from tests.builders import TODAY, a_situation
from tests.ways import BAC_LUNG, NGHIA_PHUONG, YEN_SON, a_walk, examples

PERMANENT, TEMPORARY, EXTENSION = "dang-ky-thuong-tru", "dang-ky-tam-tru", "gia-han-tam-tru"
SEPARATION, HEAD_CHANGE = "tach-ho", "doi-chu-ho"
DECLARATION, CONFIRMATION, LIST = "khai-bao-cu-tru", "xac-nhan-cu-tru", "tam-tru-theo-danh-sach"
FORMS = [PERMANENT, TEMPORARY, EXTENSION, SEPARATION, HEAD_CHANGE, DECLARATION, CONFIRMATION, LIST]

BORN = {"baby": "2026-10-01", "schoolchild": "2014-03", "sixteen": "2010-05-04", "grown up": "1990-03-05"}
ALONE = {"members": "[]", "head": "person"}
JOINING = {"members": "[]", "head": "other", "owner": "other"}
BABY = {"who": "child", "with_parents": "yes", "birth_registered": "yes", "born_on": BORN["baby"], **JOINING}


def filing_of(slug: str) -> Filing:
    """What goes on paper."""
    filing = CATALOGUE[slug].filing
    assert filing is not None
    return filing


def walk_of(slug: str, answers: Mapping[str, str], today: date = TODAY) -> Journey:
    """A walk to its end: the examples of the questions, some replaced."""
    examples_of = {q.key: q.example for step in CATALOGUE[slug].steps for q in step.questions}
    walk = a_walk(CATALOGUE[slug], examples_of | {"born_on": BORN["grown up"]} | dict(answers), today=today)
    assert walk.complete
    return walk


def guidance_for(slug: str, answers: Mapping[str, str], today: date = TODAY) -> Guidance:
    """What applies to somebody with these answers."""
    return guidance(filing_of(slug), walk_of(slug, answers, today).known, today, work_calendar())


def signers(slug: str, answers: Mapping[str, str], today: date = TODAY) -> list[str]:
    """Who has to agree, besides whoever declares."""
    return [str(consent.signer) for consent in guidance_for(slug, answers, today).consents]


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({"dwelling": "own", **ALONE}, []),
        ({"dwelling": "own", **JOINING}, []),
        ({"dwelling": "family", **JOINING}, ["head", "owner"]),
        ({"dwelling": "family", **JOINING, "owner": "head"}, ["head", "owner"]),
        ({"dwelling": "family", **JOINING, **ALONE}, ["owner"]),
        ({"dwelling": "family", "who": "proxy", "members": "[]", "head": "declarant", "owner": "declarant"}, []),
        ({"dwelling": "family", "who": "child", "with_parents": "no", **JOINING, "head": "declarant"}, ["owner"]),
        ({"dwelling": "relative", "relative_kind": "disabled", **JOINING}, ["head", "owner"]),
        ({"dwelling": "relative", "relative_kind": "minor", "born_on": BORN["sixteen"], **JOINING},
         ["head", "owner", "parent"]),
        ({"dwelling": "relative", "who": "child", "with_parents": "no", "born_on": BORN["schoolchild"], **JOINING},
         ["head", "owner"]),
        ({"dwelling": "relative", "relative_kind": "none", **ALONE, "owner": "other"}, ["owner"]),
        ({"dwelling": "rent", **ALONE, "owner": "other"}, ["owner"]),
        ({"dwelling": "rent", **JOINING}, ["head", "owner"]),
        ({"dwelling": "religious", **JOINING}, ["owner"]),
        ({"dwelling": "welfare", "taken_in_by": "household", **JOINING}, ["head", "owner"]),
        ({"dwelling": "welfare", "taken_in_by": "facility", **JOINING}, ["owner"]),
        ({"dwelling": "vehicle", **ALONE, "owner": "person"}, []),
        ({"dwelling": "vehicle", **ALONE, "owner": "other"}, ["owner"]),
        ({"dwelling": "barracks", **JOINING}, []),
        ({"dwelling": "own", "head": "person", "minor_members": "other"}, ["parent"]),
        ({"dwelling": "own", "head": "person", "minor_members": "declarant"}, []),
        (BABY, []),
    ],
)  # fmt: skip
def test_who_agrees_to_a_permanent_residence(answers: dict[str, str], wanted: list[str]) -> None:
    assert signers(PERMANENT, answers) == wanted


def test_a_baby_with_its_parents_needs_no_consent_since_july_2026() -> None:
    assert signers(PERMANENT, BABY, date(2026, 6, 30)) == ["head", "owner"]
    assert signers(PERMANENT, BABY, date(2026, 7, 1)) == []


@pytest.mark.parametrize(
    ("slug", "answers", "wanted"),
    [
        (TEMPORARY, {"stay_dwelling": "rent", **ALONE}, []),
        (TEMPORARY, {"stay_dwelling": "rent", **JOINING}, ["head"]),
        (TEMPORARY, {"stay_dwelling": "family", **JOINING}, ["head", "owner"]),
        (TEMPORARY, {"stay_dwelling": "own", **JOINING}, []),
        (TEMPORARY, {"stay_dwelling": "rent", "born_on": BORN["sixteen"], **ALONE}, ["parent"]),
        (TEMPORARY, {"who": "child", "born_on": BORN["sixteen"], "stay_dwelling": "rent", **ALONE}, []),
        (EXTENSION, {**ALONE, "owner": "person"}, []),
        (EXTENSION, {**JOINING}, ["owner"]),
        (SEPARATION, {"divorced": "yes", **JOINING}, []),
        (SEPARATION, {"divorced": "no", **ALONE, "owner": "other"}, ["head", "owner"]),
        (SEPARATION, {"divorced": "no", "old_head": "person", **ALONE, "owner": "person"}, []),
        (HEAD_CHANGE, {"head": "other"}, []),
        (HEAD_CHANGE, {"head": "person"}, ["head"]),
        (HEAD_CHANGE, {"present_head": "gone", "head": "person"}, []),
        (DECLARATION, {**ALONE}, []),
        (CONFIRMATION, {"confirm_for": "person", **JOINING}, []),
        (CONFIRMATION, {"confirm_for": "household", **JOINING}, ["head"]),
        (CONFIRMATION, {"confirm_for": "household", **ALONE}, []),
        (CONFIRMATION, {"confirm_for": "household", **JOINING, "asked_by": "gone"}, []),
        (CONFIRMATION, {"confirm_what": "members", "confirm_for": "household", **JOINING}, ["head"]),
        (CONFIRMATION, {"confirm_what": "members", "confirm_for": "person", **JOINING}, []),
        (CONFIRMATION, {"born_on": BORN["sixteen"], **ALONE}, ["parent"]),
        (LIST, {}, []),
    ],
)
def test_who_agrees_to_the_other_procedures(slug: str, answers: dict[str, str], wanted: list[str]) -> None:
    assert signers(slug, answers) == wanted


def test_one_owner_is_enough_for_the_closest_family_and_all_are_asked_for_elsewhere() -> None:
    family = walk_of(PERMANENT, {"dwelling": "family", **JOINING})
    many = guidance_for(PERMANENT, {"dwelling": "rent", **JOINING, "owner_many": "yes"})

    assert "owner_many" not in family.live
    assert "Tất cả" in many.consents[1].who


@pytest.mark.parametrize(
    ("slug", "answers", "there", "not_there"),
    [
        (PERMANENT, {"dwelling": "own", **ALONE}, "chỗ ở của mình", "quan hệ"),
        (PERMANENT, {"dwelling": "family", **JOINING}, "quan hệ", "chỗ ở của mình"),
        (PERMANENT, {"dwelling": "relative", "relative_kind": "disabled", **JOINING}, "khuyết tật", "công chứng"),
        (PERMANENT, {"dwelling": "relative", "relative_kind": "none", **JOINING}, "công chứng", "quan hệ"),
        (PERMANENT, {"dwelling": "rent", **JOINING}, "diện tích", "quan hệ"),
        (PERMANENT, {"dwelling": "religious", **JOINING}, "chức sắc", "diện tích"),
        (PERMANENT, {"dwelling": "welfare", **JOINING}, "trợ giúp", "diện tích"),
        (PERMANENT, {"dwelling": "vehicle", **JOINING}, "đậu, đỗ", "diện tích"),
        (PERMANENT, {"dwelling": "barracks", **JOINING}, "Giấy giới thiệu", "diện tích"),
        (TEMPORARY, {"stay_dwelling": "rent", **ALONE}, "Hợp đồng hoặc giấy cho thuê", "cam kết"),
        (TEMPORARY, {"stay_dwelling": "nothing", **ALONE}, "cam kết", "Hợp đồng"),
        (TEMPORARY, {"stay_dwelling": "managed", **ALONE}, "người quản lý", "Hợp đồng"),
        (TEMPORARY, {"who": "proxy", **ALONE}, "ủy quyền", "giám hộ"),
        (TEMPORARY, {"who": "ward", **ALONE}, "giám hộ", "ủy quyền"),
        (TEMPORARY, {"exemption": "poor", **ALONE}, "miễn lệ phí", "ủy quyền"),
        (EXTENSION, {**JOINING, "owner_way": "letter"}, "đồng ý của chủ sở hữu", "Hợp đồng"),
        (SEPARATION, {"divorced": "yes", **ALONE}, "ly hôn", "Giấy đồng ý"),
        (HEAD_CHANGE, {"present_head": "gone", "chosen_by": "all"}, "thành viên", "Tòa án về chủ hộ"),
        (CONFIRMATION, {"confirm_for": "household", **JOINING, "asked_by": "gone"}, "người khác đủ", "ủy quyền"),
    ],
)
def test_what_to_bring(slug: str, answers: dict[str, str], there: str, not_there: str) -> None:
    names = "; ".join(paper.name for paper in guidance_for(slug, answers).papers)

    assert there in names
    assert not_there not in names


def test_a_baby_brings_nothing() -> None:
    assert guidance_for(PERMANENT, BABY).papers == ()


@pytest.mark.parametrize(
    ("slug", "answers", "to"),
    [
        (PERMANENT, {"who": "child", "with_parents": "yes", "birth_registered": "no"}, "lien-thong-khai-sinh"),
        (PERMANENT, {"dwelling": "rent", "notarised": "no"}, TEMPORARY),
        (PERMANENT, {"dwelling": "relative", "relative_kind": "none", "notarised": "no"}, TEMPORARY),
        (PERMANENT, {"dispute": "officer"}, "gap-can-bo"),
        (PERMANENT, {**BABY, "born_on": BORN["schoolchild"]}, "gap-can-bo"),
        (TEMPORARY, {"stay_length": "short"}, "luu-tru"),
        (TEMPORARY, {"home_commune": YEN_SON, "new_commune": BAC_LUNG}, "cap-nhat-noi-o"),
        (TEMPORARY, {"registered_here": "yes", "expires_on": "2026-12-09"}, "chua-den-han-gia-han"),
        (TEMPORARY, {"registered_here": "yes", "expires_on": "2026-12-08"}, EXTENSION),
        (TEMPORARY, {"registered_here": "yes", "expires_on": "2026-11-23"}, EXTENSION),
        (TEMPORARY, {"registered_here": "yes", "expires_on": "2026-11-22"}, ""),
        (TEMPORARY, {"home_commune": NGHIA_PHUONG}, ""),
        (TEMPORARY, {"home_commune": "none"}, ""),
        (EXTENSION, {"expires_on": "2026-12-09"}, "chua-den-han-gia-han"),
        (EXTENSION, {"expires_on": "2026-11-22"}, TEMPORARY),
        (SEPARATION, {"same_dwelling": "no"}, PERMANENT),
        (SEPARATION, {"who": "child"}, "gap-can-bo"),
        (SEPARATION, {"old_head": "refuses"}, "gap-can-bo"),
        (HEAD_CHANGE, {"change_what": "data"}, "du-lieu-ho-tich"),
        (HEAD_CHANGE, {"change_what": "boundary"}, "du-lieu-ho-tich"),
        (HEAD_CHANGE, {"present_head": "gone", "chosen_by": "none"}, "gap-can-bo"),
        (DECLARATION, {"registered_anywhere": "yes"}, TEMPORARY),
        (DECLARATION, {"has_papers": "yes", "stay_plan": "while"}, TEMPORARY),
        (DECLARATION, {"has_papers": "yes", "stay_plan": "short"}, ""),
        (CONFIRMATION, {"confirm_for": "household", "asked_by": "refuses"}, "gap-can-bo"),
        (LIST, {"org_kind": "landlord"}, TEMPORARY),
    ],
)
def test_where_the_answers_lead_instead(slug: str, answers: dict[str, str], to: str) -> None:
    detour = examples(CATALOGUE[slug], **answers).detour(CATALOGUE[slug].detours)

    assert (detour.to if detour else "") == to


@pytest.mark.parametrize(
    ("slug", "answers", "words"),
    [
        (PERMANENT, {"new_commune": YEN_SON}, "(theo giấy tờ: xã Yên Sơn, huyện Lục Nam, tỉnh Bắc Giang)"),
        (TEMPORARY, {}, "thời hạn từ ngày Mồng Một đến ngày Mồng Hai."),
        (HEAD_CHANGE, {"head": "other"}, "từ ông/bà Người Khai sang ông/bà Chủ Mới."),
        (HEAD_CHANGE, {"head": "person"}, "từ ông/bà Chủ Cũ sang ông/bà Người Khai."),
        (HEAD_CHANGE, {"present_head": "gone", "head": "other"}, "từ ông/bà Chủ Cũ sang ông/bà Chủ Mới."),
        (CONFIRMATION, {"confirm_for": "household"}, "cả hộ gia đình: nơi thường trú"),
    ],
)
def test_how_the_request_is_worded(slug: str, answers: dict[str, str], words: str) -> None:
    names = {"full_name": "Người Khai", "head_name": "Chủ Mới", "old_head_name": "Chủ Cũ"}
    shown = {**names, "from_on": "Mồng Một", "until_on": "Mồng Hai"}

    assert words in request_text(filing_of(slug), walk_of(slug, answers).known, shown)


def test_the_letter_goes_to_the_police_of_the_new_place_except_for_a_confirmation() -> None:
    assert {slug for slug in FORMS if not filing_of(slug).addressed_to} == {CONFIRMATION}


def test_a_deadline_is_counted_from_the_day_that_was_answered_and_unknown_without_it() -> None:
    told = guidance_for(PERMANENT, {"dwelling": "own", **ALONE, "qualified_on": "2026-02-28"})
    unknown = guidance_for(PERMANENT, {"dwelling": "own", **ALONE, "qualified_on": "?"})
    baby = guidance_for(PERMANENT, {**BABY, "birth_registered_on": "2026-11-20"})

    assert [day for _, day in told.deadlines] == [date(2027, 2, 28)]
    assert [day for _, day in unknown.deadlines] == [None]
    assert [day for _, day in baby.deadlines] == [date(2027, 1, 19)]


def test_a_stay_lasts_thirty_days_at_least_and_two_years_at_most() -> None:
    step = next(step for step in CATALOGUE[TEMPORARY].steps if step.checks)
    until = {"2026-12-21": "lưu trú", "2026-12-22": "", "2028-11-23": "", "2028-11-24": "23/11/2028"}

    for day, words in until.items():
        said = step.checks[0].problem({"from_on": "2026-11-23", "until_on": day}, TODAY)
        assert words in said
        assert bool(words) is bool(said), day


@pytest.mark.parametrize("slug", [SEPARATION, HEAD_CHANGE])
def test_whoever_leads_a_household_is_of_age(slug: str) -> None:
    check = next(check for step in CATALOGUE[slug].steps for check in step.checks)

    assert check.problem({"born_on": BORN["sixteen"]}, TODAY)
    assert check.problem({"born_on": BORN["grown up"]}, TODAY) == ""


def test_no_owner_is_asked_for_the_name_he_gave_as_head() -> None:
    walk = walk_of(PERMANENT, {"dwelling": "family", **JOINING, "owner": "head", "owner_way": "vneid"})

    assert "head_name" in walk.live
    assert "owner_name" not in walk.live


def test_only_a_small_child_may_be_without_a_number() -> None:
    for born, optional in ((BORN["baby"], True), (BORN["schoolchild"], False), (BORN["grown up"], False)):
        walk = walk_of(TEMPORARY, {"born_on": born})
        asked = [q for step in walk.reached for q in walk.questions(step) if q.key == "personal_id"]
        assert [q.optional for q in asked] == [optional], born


def test_nobody_who_declares_for_himself_is_offered_a_second_self() -> None:
    for slug in (PERMANENT, TEMPORARY, EXTENSION, SEPARATION, DECLARATION, CONFIRMATION):
        walk = walk_of(slug, {"who": "self", "dwelling": "family", "stay_dwelling": "family"})
        asked = [q for step in walk.reached for q in walk.questions(step) if q.key in ("head", "owner")]
        assert asked
        assert all(option.value != "declarant" for q in asked for option in q.options(a_situation())), slug


def test_online_filing_is_free_for_digital_citizens_until_the_end_of_february() -> None:
    answers = {"dwelling": "own", **ALONE}

    for day, reliefs in ((date(2026, 8, 14), 0), (date(2026, 8, 15), 1), (date(2027, 2, 28), 1), (date(2027, 3, 1), 0)):
        assert len(guidance_for(PERMANENT, answers, day).reliefs) == reliefs, day
    fees = {slug: filing_of(slug).fee for slug in FORMS}
    assert {slug: fee.counter_vnd for slug, fee in fees.items() if fee} == {
        PERMANENT: 20_000, TEMPORARY: 15_000, EXTENSION: 15_000, SEPARATION: 10_000, LIST: 10_000, HEAD_CHANGE: 0,
        DECLARATION: 0, CONFIRMATION: 0,
    }  # fmt: skip
    assert [slug for slug, fee in fees.items() if fee and fee.per_person] == [LIST]


def test_every_group_that_pays_nothing_can_be_claimed() -> None:
    question = next(q for step in CATALOGUE[TEMPORARY].steps for q in step.questions if q.key == "exemption")

    claims = [option.value for option in question.options(a_situation())]
    assert claims == ["none", *(exemption.key for exemption in residence_fees.EXEMPTIONS)]


def test_the_words_for_a_relation_are_a_closed_list() -> None:
    values = [option.value for option in relationships.HEAD_AND_RELATIONSHIPS]
    labels = [option.label for option in relationships.HEAD_AND_RELATIONSHIPS]

    assert len(set(values)) == len(set(labels)) == len(values) == 54
    assert set(relationships.USUAL) <= set(values)


@pytest.mark.parametrize("slug", FORMS)
def test_what_is_unsure_is_said_with_an_officer(slug: str) -> None:
    """Consents and remarks after an unsure text get "hỏi cán bộ" added on paper; detours have to say it themselves."""
    for detour in CATALOGUE[slug].detours:
        if detour.source and detour.source.confidence is Confidence.UNSURE:
            assert "hỏi" in detour.reason
            assert "cán bộ" in detour.reason


@pytest.mark.parametrize("slug", FORMS)
def test_it_says_what_to_do_next_in_five_lines_at_most(slug: str) -> None:
    procedure = CATALOGUE[slug]

    assert 3 <= len(filing_of(slug).next_steps) <= 5
    assert len(procedure.before_you_start) <= 4
    assert filing_of(slug).result
    assert procedure.everyday
    assert procedure.code
