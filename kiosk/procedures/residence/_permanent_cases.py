"""Các trường hợp thường trú: which case of Điều 20 the answers are, and the papers and signatures that it takes."""

from kiosk.domain.conditions import AllOf, AnyOf, Is, IsOneOf
from kiosk.domain.filing import Consent, Paper, Signer
from kiosk.law import residence_sources as sources
from kiosk.law import residence_terms as terms
from kiosk.procedures.residence import _agreement as agreement
from kiosk.procedures.residence import _papers as papers

SMALL_CHILD = Is("with_parents", "yes")
NO_SMALL_CHILD = AnyOf((Is("who", "self"), Is("with_parents", "no")))
WITH_FAMILY = Is("dwelling", "family")
A_CHILD_WITH_RELATIVES = AllOf((Is("who", "child"), Is("dwelling", "relative")))
MINOR_WITH_RELATIVES = AnyOf((Is("relative_kind", "minor"), A_CHILD_WITH_RELATIVES))
WITH_RELATIVES = AnyOf((IsOneOf("relative_kind", ("elderly", "disabled")), MINOR_WITH_RELATIVES))
# Relatives whom the law does not name live there like anybody who rents, borrows or is taken in.
AS_A_LODGER = AnyOf((Is("dwelling", "rent"), Is("relative_kind", "none")))
# Note 4 of the form: nobody asks the head of the household about a dwelling of one's own, a temple or barracks.
AT_A_FACILITY = Is("taken_in_by", "facility")
TAKEN_IN_BY_A_HOUSEHOLD = Is("taken_in_by", "household")
NEEDS_THE_HEAD = AnyOf((WITH_FAMILY, WITH_RELATIVES, AS_A_LODGER, TAKEN_IN_BY_A_HOUSEHOLD, Is("dwelling", "vehicle")))
JOINS_A_HOUSEHOLD = Is("head", "other")

PAPERS = (
    Paper("Giấy tờ về chỗ ở của mình", sources.DECREE_ART_5, when=Is("dwelling", "own"), help=papers.DWELLING_PROOFS),
    Paper(
        "Giấy tờ chứng minh quan hệ với chủ hộ, người trong hộ",
        sources.DECREE_ART_6,
        when=AnyOf((WITH_FAMILY, WITH_RELATIVES)),
        help="giấy kết hôn, giấy khai sinh, xác nhận của Ủy ban xã…",
    ),
    Paper("Giấy tờ có ngày sinh", sources.DECREE_ART_6, when=Is("relative_kind", "elderly")),
    Paper(
        "Giấy xác nhận khuyết tật nặng, không còn khả năng lao động",
        sources.DECREE_ART_6,
        when=Is("relative_kind", "disabled"),
        help="của cơ sở y tế khu vực hoặc Ủy ban xã",
    ),
    Paper(
        "Giấy chứng tử của cha mẹ, hoặc quyết định của Tòa án",
        sources.DECREE_ART_6,
        # A parent who declares for the child is alive.
        when=Is("relative_kind", "minor"),
        help="khi cha mẹ đã mất hoặc không thể nuôi con",
    ),
    Paper(
        "Hợp đồng, giấy cho thuê, mượn, ở nhờ đã công chứng hoặc chứng thực",
        sources.LAW_ART_20_3,
        when=AS_A_LODGER,
        look_up=False,
    ),
    Paper(
        "Giấy tờ có ghi diện tích nhà, hoặc xác nhận của Ủy ban xã (Mẫu số 02)",
        sources.LAW_ART_20_3,
        when=AS_A_LODGER,
        help=f"Ủy ban xã xác nhận trong {terms.COMMITTEE_WORKING_DAYS.number} ngày làm việc",
    ),
    Paper(
        "Giấy tờ về chức sắc, chức việc, nhà tu hành, hoặc người đại diện",
        sources.CIRCULAR_ART_7,
        when=Is("dwelling", "religious"),
        help="thông báo phong phẩm, bổ nhiệm, thuyên chuyển; công nhận của Ủy ban xã",
    ),
    Paper(
        "Xác nhận của Ủy ban xã: trong cơ sở có nhà ở phụ trợ",
        sources.LAW_ART_20_4,
        when=Is("dwelling", "religious"),
    ),
    Paper(
        "Văn bản đề nghị của người đứng đầu cơ sở trợ giúp xã hội",
        sources.CIRCULAR_ART_8,
        when=AT_A_FACILITY,
        look_up=False,
    ),
    Paper("Giấy tờ về việc chăm sóc, nuôi dưỡng, trợ giúp", sources.LAW_ART_20_5, when=Is("dwelling", "welfare")),
    Paper(
        "Giấy đăng ký và giấy an toàn kỹ thuật của phương tiện",
        sources.LAW_ART_20_6,
        when=Is("dwelling", "vehicle"),
        help="không phải đăng ký, đăng kiểm thì Ủy ban xã xác nhận dùng để ở (Mẫu số 01)",
    ),
    Paper(
        "Xác nhận của Ủy ban xã về nơi thường đậu, đỗ (Mẫu số 01)",
        sources.LAW_ART_20_6,
        when=Is("dwelling", "vehicle"),
        help="khi không phải đăng ký, hoặc đậu ở nơi khác nơi đăng ký",
    ),
    Paper(
        papers.UNIT_LETTER,
        sources.PORTAL,
        when=Is("dwelling", "barracks"),
        look_up=False,
        help=papers.UNIT_LETTER_SIGNED_BY,
    ),
    *papers.FOR_SOMEBODY_ELSE,
    *papers.LETTERS,
    papers.EXEMPTION_PROOF,
)

HEADS = (
    Consent(Signer.HEAD, "Chủ hộ", sources.LAW_ART_20_2_BEFORE, when=AllOf((SMALL_CHILD, JOINS_A_HOUSEHOLD))),
    Consent(
        Signer.HEAD,
        "Chủ hộ nơi chuyển đến",
        sources.LAW_ART_20_2,
        when=AllOf((AnyOf((WITH_FAMILY, WITH_RELATIVES)), JOINS_A_HOUSEHOLD)),
    ),
    Consent(
        Signer.HEAD,
        "Chủ hộ, vì về ở chung hộ",
        sources.LAW_ART_20_3,
        when=AllOf((AS_A_LODGER, JOINS_A_HOUSEHOLD)),
    ),
    Consent(
        Signer.HEAD,
        "Chủ hộ nhận nuôi dưỡng",
        sources.LAW_ART_20_5,
        when=AllOf((TAKEN_IN_BY_A_HOUSEHOLD, JOINS_A_HOUSEHOLD)),
    ),
    Consent(
        Signer.HEAD,
        "Chủ hộ trên phương tiện",
        sources.LAW_ART_20_6,
        when=AllOf((Is("dwelling", "vehicle"), JOINS_A_HOUSEHOLD)),
    ),
)
AGREES = agreement.OWNER_MUST_AGREE
OWNERS = (
    Consent(Signer.OWNER, "Chủ sở hữu nhà", sources.LAW_ART_20_2_BEFORE, when=SMALL_CHILD),
    Consent(
        Signer.OWNER,
        "Một chủ sở hữu nhà",
        sources.LAW_ART_20_2,
        when=AllOf((WITH_FAMILY, AGREES)),
        help="nhà có nhiều chủ thì một người đồng ý là đủ",
    ),
    papers.ALL_OWNERS,
    Consent(Signer.OWNER, "Chủ sở hữu nhà", sources.LAW_ART_20_2, when=AllOf((WITH_RELATIVES, AGREES))),
    Consent(Signer.OWNER, "Chủ nhà cho thuê, mượn, ở nhờ", sources.LAW_ART_20_3, when=AllOf((AS_A_LODGER, AGREES))),
    Consent(
        Signer.OWNER,
        "Người đại diện cơ sở tín ngưỡng, tôn giáo",
        sources.LAW_ART_20_4,
        when=AllOf((Is("dwelling", "religious"), AGREES)),
    ),
    Consent(
        Signer.OWNER,
        "Người đứng đầu cơ sở trợ giúp xã hội",
        sources.LAW_ART_20_5,
        when=AllOf((AT_A_FACILITY, AGREES)),
    ),
    Consent(
        Signer.OWNER,
        "Chủ nhà nhận nuôi dưỡng",
        sources.LAW_ART_20_5,
        when=AllOf((TAKEN_IN_BY_A_HOUSEHOLD, AGREES)),
    ),
    Consent(Signer.OWNER, "Chủ phương tiện", sources.LAW_ART_20_6, when=AllOf((Is("dwelling", "vehicle"), AGREES))),
)
