"""Căn cứ từ chối: reasons for not taking in or not settling a residence dossier, each with the provision it rests on.

CT06 has to name the exact provision (chú thích 3). These are suggestions: the officer chooses and may write another.
"""

from dataclasses import dataclass

from kiosk.domain.source import Source
from kiosk.law import residence_sources as sources

_PERMANENT, _TEMPORARY, _LIST = "dang-ky-thuong-tru", "dang-ky-tam-tru", "tam-tru-theo-danh-sach"
_RENEWAL, _SEPARATION, _CONFIRMATION, _HEAD = "gia-han-tam-tru", "tach-ho", "xac-nhan-cu-tru", "doi-chu-ho"
_DECREE = "Nghị định số 154/2024/NĐ-CP"
_CIRCULAR = "Thông tư số 116/2026/TT-BCA"


@dataclass(frozen=True)
class RefusalGround:
    """Một căn cứ từ chối: the sentence as it stands on CT06. procedures are slugs it may concern, none for all."""

    key: str
    text: str
    source: Source
    procedures: tuple[str, ...] = ()


REFUSAL_GROUNDS = (
    RefusalGround(
        "floor-area",
        "Không bảo đảm điều kiện về diện tích nhà ở tối thiểu để đăng ký thường trú theo quy định tại điểm b khoản 3 "
        "Điều 20 Luật Cư trú.",
        sources.LAW_ART_20_3,
        (_PERMANENT,),
    ),
    RefusalGround(
        "owner-of-rented-dwelling",
        "Chưa có ý kiến đồng ý của chủ sở hữu chỗ ở hợp pháp cho đăng ký thường trú tại địa điểm thuê, mượn, ở nhờ "
        "theo quy định tại điểm a khoản 3 Điều 20 Luật Cư trú.",
        sources.LAW_ART_20_3,
        (_PERMANENT,),
    ),
    RefusalGround(
        "head-and-owner",
        "Chưa có ý kiến đồng ý của chủ hộ, chủ sở hữu chỗ ở hợp pháp theo quy định tại khoản 2 Điều 20 Luật Cư trú.",
        sources.LAW_ART_20_2,
        (_PERMANENT,),
    ),
    RefusalGround(
        "minor",
        "Chưa có ý kiến đồng ý của cha, mẹ hoặc người giám hộ của người chưa thành niên theo quy định tại khoản 7 Điều "
        "20 Luật Cư trú.",
        sources.LAW_ART_20_7,
        (_PERMANENT,),
    ),
    RefusalGround(
        "barred-place",
        "Chỗ ở thuộc địa điểm không được đăng ký thường trú mới quy định tại Điều 23 Luật Cư trú.",
        sources.LAW_ART_23,
        (_PERMANENT, _SEPARATION),
    ),
    RefusalGround(
        "barred-stay",
        "Chỗ ở thuộc địa điểm quy định tại Điều 23 Luật Cư trú nên không được đăng ký tạm trú mới theo quy định tại "
        "khoản 3 Điều 27 Luật Cư trú.",
        sources.LAW_ART_27,
        (_TEMPORARY, _LIST),
    ),
    RefusalGround(
        "dwelling-proof",
        f"Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp không đúng quy định tại khoản 2 Điều 5 {_DECREE}.",
        sources.DECREE_ART_5,
        (_PERMANENT,),
    ),
    RefusalGround(
        "stay-proof",
        "Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp để đăng ký tạm trú không đúng quy định tại khoản 3 Điều 5 "
        f"{_DECREE}.",
        sources.DECREE_ART_5,
        (_TEMPORARY, _LIST),
    ),
    RefusalGround(
        "same-commune",
        "Chỗ ở đề nghị đăng ký tạm trú nằm trong phạm vi đơn vị hành chính cấp xã nơi đã đăng ký thường trú, không đủ "
        "điều kiện đăng ký tạm trú theo quy định tại khoản 1 Điều 27 Luật Cư trú.",
        sources.LAW_ART_27,
        (_TEMPORARY, _LIST),
    ),
    RefusalGround(
        "short-stay",
        "Thời gian sinh sống tại chỗ ở dưới 30 ngày, không đủ điều kiện đăng ký tạm trú theo quy định tại khoản 1 Điều "
        "27 Luật Cư trú.",
        sources.LAW_ART_27,
        (_TEMPORARY, _LIST),
    ),
    RefusalGround(
        "renewal-time",
        "Đề nghị gia hạn không nằm trong thời hạn 15 ngày trước ngày kết thúc thời hạn tạm trú theo quy định tại khoản "
        "3 Điều 28 Luật Cư trú.",
        sources.LAW_ART_28,
        (_RENEWAL,),
    ),
    RefusalGround(
        "separation",
        "Không đủ điều kiện tách hộ theo quy định tại khoản 1 Điều 25 Luật Cư trú.",
        sources.LAW_ART_25,
        (_SEPARATION,),
    ),
    RefusalGround(
        "new-head",
        "Chưa có ý kiến của chủ hộ hiện tại trong Tờ khai thay đổi thông tin cư trú theo quy định tại khoản 1 Điều 10 "
        f"{_CIRCULAR}.",
        sources.CIRCULAR_ART_10,
        (_HEAD,),
    ),
    RefusalGround(
        "household-confirmation",
        "Người đề nghị xác nhận thông tin của hộ gia đình không phải là chủ hộ và không có sự ủy quyền, đồng ý của chủ "
        f"hộ theo quy định tại khoản 2 Điều 16 {_CIRCULAR}.",
        sources.CIRCULAR_ART_16,
        (_CONFIRMATION,),
    ),
    RefusalGround(
        "no-authorisation",
        f"Người nộp hồ sơ thay không có văn bản ủy quyền theo quy định tại khoản 4 Điều 3 {_CIRCULAR}.",
        sources.CIRCULAR_ART_3,
    ),
    RefusalGround(
        "untrue",
        f"Thông tin kê khai không đúng sự thật, bị từ chối giải quyết theo quy định tại khoản 9 Điều 3 {_CIRCULAR}.",
        sources.CIRCULAR_ART_3,
    ),
    RefusalGround(
        "altered",
        "Giấy tờ, tài liệu đã cung cấp bị tẩy xóa, sửa chữa, làm giả, bị từ chối giải quyết theo quy định tại khoản 9 "
        f"Điều 3 {_CIRCULAR}.",
        sources.CIRCULAR_ART_3,
    ),
    RefusalGround(
        "restricted",
        "Đang trong thời gian bị hạn chế quyền tự do cư trú, tạm thời chưa được giải quyết thủ tục thay đổi nơi cư trú "
        f"theo quy định tại khoản 1 Điều 5 {_CIRCULAR}.",
        sources.CIRCULAR_ART_5,
    ),
    RefusalGround(
        "barred-person",
        "Đang bị áp dụng hình phạt cấm cư trú tại nơi đề nghị đăng ký, tạm thời chưa được giải quyết theo quy định tại "
        f"khoản 3 Điều 5 {_CIRCULAR}.",
        sources.CIRCULAR_ART_5,
    ),
)
