"""Gia hạn tạm trú: within the last days of a registered stay, at the same dwelling, without any proof of it."""

from kiosk.domain.checks import Period
from kiosk.domain.conditions import Is
from kiosk.domain.filing import Consent, Deadline, Filing, Place, ProcessingTime, Remark, RequestText, Signer
from kiosk.domain.procedure import Detour, Outcome, Procedure, Step
from kiosk.domain.questions import IN_ONE_YEAR, IN_SIX_MONTHS, IN_TWO_YEARS, AnyDay, ComingDay
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _household as household
from kiosk.procedures.residence import _papers as papers
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._stages import FILING_STAGES

EXPIRES = Step(
    "tam-tru-den-ngay",
    "Tạm trú hiện nay có hạn đến ngày nào?",
    (AnyDay("expires_on", "Tạm trú đến ngày", example="2026-12-01", latest_days=731),),
    lead="Ngày này có trong thông báo, hoặc trên VNeID. Không thấy thì hỏi cán bộ.",
    drawing="calendar",
)
UNTIL = Step(
    "gia-han-den-ngay",
    "Muốn ở thêm đến ngày nào?",
    (ComingDay("until_on", "Đến ngày", example="2027-11-30", near=(IN_SIX_MONTHS, IN_ONE_YEAR, IN_TWO_YEARS)),),
    lead=f"Mỗi lần nhiều nhất {terms.LONGEST_STAY_MONTHS.number} tháng. Được gia hạn nhiều lần.",
    checks=(
        Period(
            "expires_on",
            "until_on",
            2,
            terms.LONGEST_STAY_MONTHS.number,
            "Ngày này phải sau ngày hết hạn hiện nay. Xin chọn ngày muộn hơn.",
        ),
    ),
    drawing="calendar-week",
)
OWNER = Step(
    "chu-nha",
    "Nhà ấy ai đứng tên?",
    (agreement.OWNER_OF_MINE, agreement.OWNER_OF_ANOTHER),
    lead="Chủ nhà phải đồng ý cho ở thêm.",
    personal=True,
    drawing="house-visit",
)

FILING = Filing(
    legal_basis=(sources.LAW_ART_28, sources.CIRCULAR_ART_3, sources.CIRCULAR_ART_12, sources.TARIFF),
    form="CT01",
    addressed_to="new_place",
    request=(
        RequestText("Gia hạn tạm trú tại: {new_place}, đến ngày {until_on} (thời hạn trước đến ngày {expires_on})."),
    ),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=(*papers.FOR_SOMEBODY_ELSE, *papers.LETTERS, papers.EXEMPTION_PROOF),
    consents=(
        papers.ALL_OWNERS,
        Consent(Signer.OWNER, "Chủ sở hữu chỗ ở", sources.LAW_ART_28, when=agreement.OWNER_MUST_AGREE),
        papers.PARENT_TEMPORARY,
    ),
    fee=fees.TEMPORARY_RESIDENCE,
    reliefs=(fees.DIGITAL_CITIZEN,),
    times=(ProcessingTime(terms.TEMPORARY_WORKING_DAYS.number, terms.TEMPORARY_WORKING_DAYS.source),),
    deadlines=(Deadline("Nộp chậm nhất là ngày hết hạn tạm trú", terms.RENEWAL_WINDOW_DAYS.source, "expires_on"),),
    remarks=(
        Remark("Gia hạn thì không phải mang lại giấy tờ nhà, hợp đồng thuê.", sources.PORTAL),
        Remark("Một người khai được cho cả nhà cùng tạm trú.", sources.PORTAL),
        Remark(
            "Sau sáp nhập, nơi thường trú và nơi này có thể chung một xã. Nếu vậy thì hỏi cán bộ trước.",
            sources.CIRCULAR_ART_12,
        ),
        papers.LIVES_THERE,
        papers.GUARDIAN_IF_NEEDED,
        papers.NOTHING_TO_KEEP,
    ),
    samples=(
        Remark(
            "Chủ nhà: Tôi đồng ý để ông/bà … ở thêm tại nhà tôi, đến ngày ….",
            sources.CT01_NOTES,
            when=agreement.OWNER_MUST_AGREE,
        ),
        Remark(
            "Cha, mẹ hoặc người giám hộ: Tôi đồng ý để cháu … gia hạn tạm trú tại ….",
            sources.CT01_NOTES,
            when=agreement.PARENT_MUST_AGREE,
        ),
    ),
    next_steps=papers.STEPS_WITH_FEE,
    result=papers.RESULT,
)

PROCEDURE = Procedure(
    slug="gia-han-tam-tru",
    code="1.002755",
    title="Gia hạn tạm trú",
    everyday="Ở trọ thêm, sắp hết hạn tạm trú",
    listed=3,
    summary=f"Làm trong {terms.RENEWAL_WINDOW_DAYS.number} ngày cuối của thời hạn",
    before_you_start=(
        "Khoảng 5 phút. Xong có tờ khai để ký và nộp.",
        "Cần biết ngày hết hạn tạm trú và số định danh.",
        f"Công an giải quyết trong {terms.TEMPORARY_WORKING_DAYS.number} ngày làm việc.",
    ),
    steps=(
        person.WHO, EXPIRES, tail.STAY_COMMUNE, tail.STAY_LINE, UNTIL, *person.PERSON_STEPS, *household.HEAD_STEPS,
        *household.MEMBER_STEPS, OWNER, *agreement.OWNER_STEPS, *agreement.PARENT_STEPS, *tail.FEE_AND_LAST_STEPS,
    ),
    facts=(tail.RENEWAL, person.AGE),
    detours=(
        Detour(
            "chua-den-han-gia-han",
            Is("renewal", "early"),
            f"Chỉ gia hạn được trong {terms.RENEWAL_WINDOW_DAYS.number} ngày cuối. Nay chưa đến.",
            terms.RENEWAL_WINDOW_DAYS.source,
        ),
        Detour(
            "dang-ky-tam-tru",
            Is("renewal", "over"),
            "Thời hạn tạm trú đã hết, nên đăng ký lại như lần đầu. Luật không nói rõ, xin hỏi cán bộ.",
            sources.LAW_ART_28_AFTER_THE_END,
        ),
    ),
    outcomes=(Outcome("print"),),
    lifecycle=FILING_LIFECYCLE,
    stages=FILING_STAGES,
    asked_again={FilingStatus.SAVED: (), FilingStatus.PRINTED: ()},
    proof_key="born_on",
    filing=FILING,
    sources=FILING.legal_basis,
)  # fmt: skip
