"""Biểu mẫu do Bộ Công an ban hành: each version with its dates and its own words, to be printed without any change.

The words of CT01/116-2026 agree in three transcriptions; "chủ sở hữu hợp chỗ ở hợp pháp" is the form's own misprint.
No copy of the notes of CT01/53-2025 was at hand: they are put together from what is known to have changed since.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.source import Confidence, Source
from kiosk.law import sources


@dataclass(frozen=True)
class FormNote:
    """Một chú thích: its number and text, the ways a), b), c) below it, and the remark that ends it."""

    number: str
    text: str
    ways: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True)
class OpinionBlock:
    """Một ô ý kiến, chữ ký. by_vneid is "owner" or "parent" where the lines for a consent by VNeID stand, else ""."""

    title: str
    note: str
    by_vneid: str = ""


@dataclass(frozen=True)
class FormVersion:
    """Một phiên bản của biểu mẫu. template names the layout, issued its first lines; a note is "(2)" or "" for none."""

    key: str
    code: str
    title: str
    template: str
    issued: tuple[str, ...]
    head_note: str
    request_note: str
    vneid_note: str
    opinions: tuple[OpinionBlock, ...]
    notes: tuple[FormNote, ...]
    source: Source


_TITLE = "TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ"
_WRITES = "ghi rõ nội dung đồng ý và ký, ghi rõ họ tên vào Tờ khai."
_CONFIRMS = "hoặc các dịch vụ công trực tuyến khác."
_APART = "có văn bản riêng ghi rõ nội dung đồng ý (văn bản này không phải công chứng, chứng thực)."
_BY_APP = "xác nhận nội dung đồng ý thông qua ứng dụng định danh quốc gia"
_HEAD_WAYS = (f"a) Chủ hộ {_WRITES}", f"b) Chủ hộ {_BY_APP} {_CONFIRMS}", f"c) Chủ hộ {_APART}")
_OWNER_WAYS = (
    f"a) Chủ sở hữu chỗ ở hợp pháp {_WRITES}",
    f"b) Chủ sở hữu chỗ ở hợp pháp {_BY_APP} (VNeID) {_CONFIRMS}",
    f"c) Chủ sở hữu chỗ ở hợp pháp {_APART}",
)
_REQUEST_NOTE = (
    "Ghi rõ ràng, cụ thể nội dung đề nghị. Ví dụ: ghi chi tiết thông tin nơi đề nghị đăng ký thường trú hoặc nơi đề "
    "nghị đăng ký tạm trú hoặc nội dung đề nghị xác nhận thông tin về cư trú....."
)
_HEAD_ASKED = "Việc lấy ý kiến của chủ hộ được thực hiện theo các phương thức sau:"
_OWNER_ASKED = "Việc lấy ý kiến của chủ sở hữu chỗ ở hợp pháp được thực hiện theo các phương thức sau:"
_CO_OWNERS = (
    "Ghi chú: Trường hợp chủ sở hữu hợp chỗ ở hợp pháp gồm nhiều cá nhân, tổ chức thì phải có ý kiến đồng ý của tất "
    "cả các đồng sở hữu, tổ chức trừ trường hợp đã có thỏa thuận về việc cử đại diện có ý kiến đồng ý"
)
_CO_OWNERS_BY_APP = (
    "Trường hợp chủ sở hữu chỗ ở hợp pháp xác nhận nội dung đồng ý thông qua ứng dụng định danh quốc gia thì công "
    "dân phải kê khai thông tin về họ, chữ đệm, tên và số ĐDCN của chủ sở hữu chỗ ở hợp pháp. Trường hợp đăng ký "
    "thường trú theo quy định tại điểm a Khoản 2 Điều 20 Luật Cư trú mà chỗ ở hợp pháp có nhiều hơn một chủ sở hữu "
    "thì chỉ cần ý kiến đồng ý của ít nhất một chủ sở hữu."
)
_PARENT_NOTE = (
    "Áp dụng đối với trường hợp người chưa thành niên, người hạn chế hành vi dân sự, người không đủ năng lực hành vi "
    "dân sự có thay đổi thông tin về cư trú. Việc lấy ý kiến của cha, mẹ hoặc người giám hộ được thực hiện theo các "
    "phương thức sau:"
)
_PARENT_WAYS = (
    f"a) Cha, mẹ hoặc người giám hộ {_WRITES}",
    f"b) Cha, mẹ hoặc người giám hộ {_BY_APP} (VNeID) {_CONFIRMS}",
    f"c) Cha, mẹ hoặc người giám hộ {_APART}",
)
_DECLARANT_NOTE = (
    "Trường hợp nộp trực tiếp người kê khai ký, ghi rõ họ, chữ đệm và tên vào Tờ khai; Trường hợp nộp qua cổng dịch vụ "
    "công hoặc ứng dụng định danh quốc gia thì người kê khai không phải ký vào mục này. Trường hợp người kê khai đồng "
    "thời là chủ hộ hoặc chủ sở hữu chỗ ở hợp pháp hoặc cha, mẹ, người giám hộ của người thay đổi thì người kê khai "
    "không phải ký vào các mục"
)
_VNEID_NOTE = (
    "Chỉ kê khai thông tin khi công dân đề nghị xác nhận nội dung đồng ý thông qua ứng dụng định danh quốc gia (VNeID)."
)

CT01_116_2026 = FormVersion(
    key="CT01/116-2026",
    code="CT01",
    title=_TITLE,
    template="ct01",
    issued=(
        "Mẫu CT01 ban hành kèm theo Thông tư số 116/2026/TT-BCA",
        "ngày 29 tháng 6 năm 2026 của Bộ trưởng Bộ Công an",
    ),
    head_note="(2)",
    request_note="(3)",
    vneid_note="(8)",
    opinions=(
        OpinionBlock("Ý KIẾN CỦA CHỦ HỘ", "(4)"),
        OpinionBlock("Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP", "(5)", by_vneid="owner"),
        OpinionBlock("Ý KIẾN CỦA CHA HOẶC MẸ HOẶC NGƯỜI GIÁM HỘ", "(6)", by_vneid="parent"),
        OpinionBlock("NGƯỜI KÊ KHAI", "(7)"),
    ),
    notes=(
        FormNote("(1)", "Cơ quan đăng ký cư trú."),
        FormNote("(2)", "Trường hợp đăng ký thường trú, đăng ký tạm trú, tách hộ ghi thông tin chủ hộ gia đình mới."),
        FormNote(
            "(3)",
            f"{_REQUEST_NOTE} Trường hợp đăng ký thường trú, đăng ký tạm trú, gia hạn tạm trú, tách hộ mà địa giới "
            "hành chính đã có sự thay đổi theo quyết định của cơ quan có thẩm quyền thì ghi thông tin theo địa giới "
            "hành chính mới, đồng thời ghi chú địa giới hành chính theo giấy tờ, tài liệu chứng minh chỗ ở hợp pháp.",
        ),
        FormNote(
            "(4)",
            "Áp dụng đối với các trường hợp quy định tại khoản 2 (Trừ trường hợp người dưới 6 tuổi đăng ký về với "
            "cha, mẹ, người giám hộ), khoản 3, khoản 5, khoản 6 Điều 20; khoản 1 Điều 25; điểm a khoản 1 Điều 26 "
            f"Luật Cư trú và các trường hợp khác theo quy định pháp luật. {_HEAD_ASKED}",
            ways=_HEAD_WAYS,
        ),
        FormNote(
            "(5)",
            "Áp dụng đối với các trường hợp quy định tại khoản 2 (Trừ trường hợp người dưới 6 tuổi đăng ký về với "
            "cha, mẹ, người giám hộ), khoản 3, khoản 4, khoản 5, khoản 6 Điều 20; khoản 1 Điều 25 Luật Cư trú; điểm "
            "a khoản 1 Điều 26 Luật Cư trú (trường hợp người đứng đầu cơ sở trợ giúp xã hội quyết định chủ hộ) và "
            f"các trường hợp khác theo quy định pháp luật. {_OWNER_ASKED}",
            ways=_OWNER_WAYS,
            remark=f"{_CO_OWNERS} hoặc trường hợp có quy định khác; {_CO_OWNERS_BY_APP}",
        ),
        FormNote("(6)", _PARENT_NOTE, ways=_PARENT_WAYS),
        FormNote("(7)", f"{_DECLARANT_NOTE} (4), (5), (6), (7)."),
        FormNote("(8)", _VNEID_NOTE),
    ),
    source=Source("Thông tư 116/2026/TT-BCA", sources.CHECKED, article="mẫu CT01", in_force_from=date(2026, 7, 1)),
)

CT01_53_2025 = FormVersion(
    key="CT01/53-2025",
    code="CT01",
    title=_TITLE,
    template="ct01",
    issued=(
        "Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA",
        "ngày 01/7/2025 của Bộ trưởng Bộ Công an",
    ),
    head_note="",
    request_note="(2)",
    vneid_note="(7)",
    opinions=(
        OpinionBlock("Ý KIẾN CỦA CHỦ HỘ", "(3)"),
        OpinionBlock("Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP", "(4)", by_vneid="owner"),
        OpinionBlock("Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ", "(5)", by_vneid="parent"),
        OpinionBlock("NGƯỜI KÊ KHAI", "(6)"),
    ),
    notes=(
        FormNote("(1)", "Cơ quan đăng ký cư trú."),
        FormNote("(2)", _REQUEST_NOTE),
        FormNote(
            "(3)",
            "Áp dụng đối với các trường hợp quy định tại khoản 2, khoản 3, khoản 5, khoản 6 Điều 20; khoản 1 Điều "
            f"25; điểm a khoản 1 Điều 26 Luật Cư trú. {_HEAD_ASKED}",
            ways=_HEAD_WAYS,
        ),
        FormNote(
            "(4)",
            "Áp dụng đối với các trường hợp quy định tại khoản 2, khoản 3, khoản 4, khoản 5, khoản 6 Điều 20; khoản "
            "1 Điều 25 Luật Cư trú; điểm a khoản 1 Điều 26 Luật Cư trú (trường hợp người đứng đầu cơ sở trợ giúp xã "
            f"hội quyết định chủ hộ). {_OWNER_ASKED}",
            ways=_OWNER_WAYS,
            remark=f"{_CO_OWNERS}; {_CO_OWNERS_BY_APP}",
        ),
        FormNote("(5)", _PARENT_NOTE, ways=_PARENT_WAYS),
        FormNote("(6)", f"{_DECLARANT_NOTE} (3), (4), (5), (6)."),
        FormNote("(7)", _VNEID_NOTE),
    ),
    source=Source(
        "Thông tư 53/2025/TT-BCA",
        sources.CHECKED,
        article="mẫu CT01",
        in_force_from=date(2025, 7, 1),
        in_force_until=date(2026, 6, 30),
        confidence=Confidence.UNSURE,
    ),
)

VERSIONS = (CT01_116_2026, CT01_53_2025)
