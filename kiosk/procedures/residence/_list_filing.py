"""Hồ sơ tạm trú theo danh sách: one letter, one list, a form for each person, and the fee for each."""

from kiosk.domain.filing import Deadline, Filing, Paper, Place, ProcessingTime, Remark, RequestText
from kiosk.law import residence_fees as fees
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _papers as papers

FILING = Filing(
    legal_basis=(sources.LAW_ART_27, sources.LAW_ART_28, sources.CIRCULAR_ART_12, sources.TARIFF),
    form="CT01",
    addressed_to="new_place",
    request=(RequestText("Đăng ký tạm trú tại: {new_place}, thời hạn từ ngày {from_on} đến ngày {until_on}."),),
    places=(Place("new_place", "new_line", "new_commune"),),
    papers=(
        Paper(
            "Văn bản đề nghị kèm danh sách, máy in sẵn",
            sources.CIRCULAR_ART_12,
            look_up=False,
            help="người đại diện ký, đóng dấu nếu có",
        ),
        Paper("Tờ khai của từng người, máy in sẵn", sources.CIRCULAR_ART_12, look_up=False, help="mỗi người tự ký"),
        Paper("Giấy tờ về nơi ở chung", sources.DECREE_ART_5),
    ),
    fee=fees.TEMPORARY_RESIDENCE_LIST,
    times=(ProcessingTime(terms.TEMPORARY_WORKING_DAYS.number, terms.TEMPORARY_WORKING_DAYS.source),),
    deadlines=(Deadline("Muốn ở thêm thì gia hạn trước khi hết hạn", sources.LAW_ART_28, "until_on"),),
    remarks=(
        Remark("Chỉ ghi người có nơi thường trú ở xã khác.", sources.LAW_ART_27),
        Remark("Người dưới 18 tuổi: cha, mẹ hoặc người giám hộ ghi ý kiến vào tờ khai.", sources.CT01_NOTES),
        Remark("Ai thuộc diện miễn lệ phí thì mang giấy tờ chứng minh.", sources.EXEMPTIONS),
        Remark("Muốn gia hạn cho cả danh sách thì hỏi cán bộ.", sources.LAW_ART_28),
        papers.LIVES_THERE,
    ),
    samples=(
        Remark(
            "Cha, mẹ hoặc người giám hộ: Tôi đồng ý để cháu … tạm trú tại ….",
            sources.CT01_NOTES,
        ),
    ),
    next_steps=(
        "Đọc lại văn bản và danh sách, rồi người đại diện ký.",
        "Mỗi người đọc và ký tờ khai của mình.",
        "Mang theo giấy tờ ghi ở phiếu này.",
        "Nộp cho Công an nơi ghi sau chữ “Kính gửi”. Trả lệ phí, lấy biên lai.",
        papers.RECEIPT,
    ),
    result=papers.RESULT,
)
