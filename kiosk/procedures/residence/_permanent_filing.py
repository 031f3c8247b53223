"""Hồ sơ đăng ký thường trú: fee, time, deadlines, and what spares a second way."""

from kiosk.domain.conditions import AllOf, Is, IsOneOf
from kiosk.domain.filing import Deadline, Filing, Place, ProcessingTime, Remark, RequestText
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _papers as papers
from kiosk.procedures.residence import _permanent_cases as cases

DEADLINES = (
    Deadline(
        f"Hạn đăng ký cho trẻ ({terms.CHILD_WITHIN_DAYS.number} ngày từ ngày khai sinh)",
        terms.CHILD_WITHIN_DAYS.source,
        "birth_registered_on",
        days=terms.CHILD_WITHIN_DAYS.number,
        when=cases.SMALL_CHILD,
    ),
    Deadline(
        f"Hạn đăng ký ({terms.PERMANENT_WITHIN_MONTHS.number} tháng từ ngày chuyển đến và đủ điều kiện)",
        terms.PERMANENT_WITHIN_MONTHS.source,
        "qualified_on",
        months=terms.PERMANENT_WITHIN_MONTHS.number,
        when=cases.NO_SMALL_CHILD,
    ),
)
REMARKS = (
    Remark(
        "Trẻ dưới 6 tuổi về với cha mẹ: chủ hộ, chủ nhà không phải ký.",
        sources.LAW_ART_20_2_UNDER_SIX,
        when=cases.SMALL_CHILD,
    ),
    Remark("Trẻ đăng ký lần đầu không phải mang giấy khai sinh.", sources.PORTAL, when=cases.SMALL_CHILD),
    Remark("Nhà đứng tên chung: người cùng đứng tên không phải ký.", sources.LAW_ART_20_1, when=Is("dwelling", "own")),
    Remark("Về ở nhà vợ chồng, cha mẹ, con thì không cần giấy tờ nhà.", sources.LAW_ART_21, when=cases.WITH_FAMILY),
    Remark(
        f"Nhà phải đủ diện tích cho mỗi người, ít nhất {terms.LEAST_FLOOR_AREA_M2.number} m² sàn. "
        "Mức của địa phương thì hỏi cán bộ.",
        terms.LEAST_FLOOR_AREA_M2.source,
        when=cases.AS_A_LODGER,
    ),
    Remark(
        "Chưa chắc giấy thuê, mượn đã công chứng, chứng thực: nhờ cán bộ xem trước.",
        sources.LAW_ART_20_3,
        when=Is("notarised", "unsure"),
    ),
    Remark(
        "Đang thường trú ở đơn vị Công an, Quân đội: mang thêm giấy giới thiệu.",
        sources.PORTAL,
        when=AllOf((Is("who", "self"), IsOneOf("dwelling", ("own", "family", "rent")))),
    ),
    Remark("Không phải xóa đăng ký ở nơi cũ trước.", sources.LAW_ART_24),
    Remark("Quá hạn vẫn nộp được. Chưa rõ điều gì thì hỏi cán bộ.", terms.PERMANENT_WITHIN_MONTHS.source),
    Remark(papers.LIVES_THERE.text, papers.LIVES_THERE.source, when=cases.NO_SMALL_CHILD),
    papers.GUARDIAN_IF_NEEDED,
    papers.MISSING_DATA,
    papers.NOTHING_TO_KEEP,
)
SAMPLES = (
    Remark(
        "Chủ hộ: Tôi đồng ý để ông/bà … đăng ký thường trú vào hộ của tôi.",
        sources.CT01_NOTES,
        when=AllOf((cases.NEEDS_THE_HEAD, cases.JOINS_A_HOUSEHOLD)),
    ),
    Remark(
        "Chủ nhà: Tôi đồng ý để ông/bà … đăng ký thường trú tại nhà của tôi ở ….",
        sources.CT01_NOTES,
        when=agreement.OWNER_MUST_AGREE,
    ),
    Remark(
        "Cha, mẹ hoặc người giám hộ: Tôi đồng ý để cháu … đăng ký thường trú tại ….",
        sources.CT01_NOTES,
        when=agreement.PARENT_MUST_AGREE,
    ),
)

FILING = Filing(
    legal_basis=(
        sources.LAW_ART_20, sources.LAW_ART_21, sources.LAW_ART_22, sources.DECREE_ART_5, sources.DECREE_ART_6,
        sources.DECREE_ART_7, sources.CIRCULAR_ART_3, sources.TARIFF,
    ),
    form="CT01",
    addressed_to="new_place",
    request=(RequestText("Đăng ký thường trú tại: {new_place}."),),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=cases.PAPERS,
    consents=(*cases.HEADS, *cases.OWNERS, papers.PARENT_PERMANENT),
    fee=fees.PERMANENT_RESIDENCE,
    reliefs=(fees.DIGITAL_CITIZEN,),
    times=(ProcessingTime(terms.PERMANENT_WORKING_DAYS.number, terms.PERMANENT_WORKING_DAYS.source),),
    deadlines=DEADLINES,
    remarks=REMARKS,
    samples=SAMPLES,
    next_steps=papers.STEPS_WITH_FEE,
    result=papers.RESULT,
)  # fmt: skip
