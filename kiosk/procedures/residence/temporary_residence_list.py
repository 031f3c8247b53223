"""Đăng ký tạm trú theo danh sách: whoever manages a common dwelling files one letter with a list for all."""

from kiosk.domain.conditions import Is
from kiosk.domain.procedure import Detour, Outcome, Procedure, Step
from kiosk.domain.questions import BirthDay, Choice, LongText, Option, PersonalId, PersonName, Phone, Rows
from kiosk.domain.residence import FILING_LIFECYCLE, FilingStatus
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _person as person
from kiosk.procedures.residence import _tail as tail
from kiosk.procedures.residence._list_filing import FILING
from kiosk.procedures.residence._stages import FILING_STAGES

KIND = Step(
    "noi-o-chung-nao",
    "Mọi người ở chung tại nơi nào?",
    (
        Choice(
            "org_kind",
            "Nơi ở chung",
            example="workers",
            choices=(
                Option("dormitory", "Ký túc xá, nhà ở học sinh, sinh viên"),
                Option("workers", "Nhà ở người lao động, lán trại", "Công trường, nông trường, nông trại, đồn điền"),
                Option("religious", "Cơ sở tín ngưỡng, tôn giáo", "Cả người được nuôi dưỡng ở đó"),
                Option("welfare", "Cơ sở trợ giúp xã hội"),
                Option("landlord", "Nhà trọ của gia đình"),
                Option("other", "Nơi khác", "Cán bộ xem giúp"),
            ),
        ),
    ),
    lead="Chỉ một số nơi được nộp chung một danh sách.",
    drawing="lodging",
)
ORGANISATION = Step(
    "ten-don-vi",
    "Xin gõ tên đơn vị, cơ sở",
    (LongText("org_name", "Tên đơn vị, cơ sở", most=150, example="Công ty Mẫu, khu nhà ở công nhân"),),
    lead="Tên này đứng đầu văn bản đề nghị.",
    personal=True,
    drawing="documents",
)
BASIS = Step(
    "giay-to-cho-o",
    "Có giấy tờ nào về nơi ở chung này?",
    (
        Choice(
            "dwelling_basis",
            "Giấy tờ về chỗ ở",
            example="certificate",
            choices=(
                Option("certificate", "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà"),
                Option("contract", "Hợp đồng thuê, mượn nhà"),
                Option("assigned", "Quyết định, văn bản giao quản lý nơi ở"),
                Option("other", "Giấy tờ khác về chỗ ở hợp pháp"),
            ),
        ),
    ),
    lead="Giấy này được nêu trong văn bản đề nghị.",
    drawing="documents",
)
REPRESENTATIVE = Step(
    "nguoi-dai-dien",
    "Ai đại diện đơn vị ký văn bản?",
    (
        PersonName("rep_name", "Họ và tên người đại diện"),
        LongText("rep_position", "Chức vụ", most=80, example="Quản lý khu nhà ở"),
        Phone("rep_phone", "Số điện thoại"),
    ),
    personal=True,
    drawing="officer-desk",
)
PROOF = Step(
    "ngay-sinh-dai-dien",
    "Người đại diện sinh ngày nào?",
    (BirthDay("rep_born_on", "Ngày sinh người đại diện"),),
    lead="Máy dùng để mở lại danh sách. Ngày này không in ra giấy.",
    personal=True,
    drawing="calendar",
)
PEOPLE = Step(
    "danh-sach",
    "Xin ghi từng người vào danh sách",
    (
        Rows(
            "people",
            "Người đăng ký tạm trú",
            example=(
                '[{"full_name":"Trần Thị Ví Dụ","born_on":"1995-06-01","sex":"Nữ","personal_id":"024195000056"},'
                '{"full_name":"Lê Văn Ví Dụ","born_on":"1998-02-10","sex":"Nam","personal_id":"024098000078"}]'
            ),
            questions=(
                PersonName("full_name", "Họ, chữ đệm và tên", example="Trần Thị Ví Dụ"),
                BirthDay("born_on", "Ngày, tháng, năm sinh", example="1995-06-01"),
                person.SEX,
                PersonalId(
                    "personal_id",
                    "Số định danh cá nhân",
                    example="024195000056",
                    born_key="born_on",
                    sex_key="sex",
                    male="Nam",
                    female="Nữ",
                ),
            ),
            most=200,
            # The representative need not live there, and may.
            self_keys=("", "", ""),
        ),
    ),
    lead="Xin xem kỹ số định danh của từng người.",
    personal=True,
    drawing="documents",
)

PROCEDURE = Procedure(
    slug="tam-tru-theo-danh-sach",
    code="1.004194",
    title="Đăng ký tạm trú theo danh sách",
    everyday="Tạm trú cho nhiều người ở chung",
    listed=8,
    summary="Ký túc xá, nhà ở công nhân, cơ sở nuôi dưỡng",
    before_you_start=(
        "Khoảng 2 phút, thêm nửa phút cho mỗi người.",
        "Cần họ tên, ngày sinh, số định danh của từng người.",
        "Máy in văn bản đề nghị, danh sách và tờ khai từng người.",
        f"Công an giải quyết trong {terms.TEMPORARY_WORKING_DAYS.number} ngày làm việc.",
    ),
    steps=(
        KIND, tail.STAY_COMMUNE, tail.STAY_LINE, BASIS, tail.PERIOD, ORGANISATION, REPRESENTATIVE, PROOF, PEOPLE,
        tail.RECEIVE_FOR_A_LIST,
    ),
    detours=(
        Detour(
            "dang-ky-tam-tru",
            Is("org_kind", "landlord"),
            "Nhà trọ của gia đình không thuộc nơi nộp danh sách. Mỗi người, mỗi hộ làm một tờ khai; hỏi thêm cán bộ.",
            sources.CIRCULAR_ART_12,
        ),
        Detour(
            "gap-can-bo",
            Is("org_kind", "other"),
            "Cán bộ xem nơi này có được nộp danh sách không.",
            sources.CIRCULAR_ART_12,
        ),
    ),
    outcomes=(Outcome("print"),),
    lifecycle=FILING_LIFECYCLE,
    stages=FILING_STAGES,
    asked_again={FilingStatus.SAVED: (), FilingStatus.PRINTED: ()},
    proof_key="rep_born_on",
    filing=FILING,
    sources=FILING.legal_basis,
)  # fmt: skip
