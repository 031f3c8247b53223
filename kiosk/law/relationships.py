"""Mối quan hệ với chủ hộ: the closed list of words for item 8 and for the table of item 11.

The help of each holds other words for the same, so that whoever types “bố” finds “cha”.
"""

from kiosk.domain.questions import Option
from kiosk.law import residence_sources as sources

SOURCE = sources.CIRCULAR_ART_6_RELATIONSHIPS

HEAD = Option("chủ hộ", "Chủ hộ")
RELATIONSHIPS = (
    Option("vợ", "Vợ"),
    Option("chồng", "Chồng"),
    Option("cha đẻ", "Cha đẻ", "Bố, ba"),
    Option("mẹ đẻ", "Mẹ đẻ", "Má, u, bầm"),
    Option("cha vợ", "Cha vợ", "Bố vợ, ba vợ"),
    Option("mẹ vợ", "Mẹ vợ", "Má vợ"),
    Option("cha chồng", "Cha chồng", "Bố chồng, ba chồng"),
    Option("mẹ chồng", "Mẹ chồng", "Má chồng"),
    Option("cha nuôi", "Cha nuôi", "Bố nuôi, ba nuôi"),
    Option("mẹ nuôi", "Mẹ nuôi", "Má nuôi"),
    Option("cha dượng", "Cha dượng", "Bố dượng"),
    Option("mẹ kế", "Mẹ kế", "Dì ghẻ, mẹ ghẻ"),
    Option("con đẻ", "Con đẻ", "Con ruột, con trai, con gái"),
    Option("con dâu", "Con dâu"),
    Option("con rể", "Con rể"),
    Option("con nuôi", "Con nuôi"),
    Option("con riêng", "Con riêng của vợ hoặc chồng"),
    Option("ông nội", "Ông nội"),
    Option("bà nội", "Bà nội"),
    Option("ông ngoại", "Ông ngoại"),
    Option("bà ngoại", "Bà ngoại"),
    Option("anh ruột", "Anh ruột", "Anh trai"),
    Option("chị ruột", "Chị ruột", "Chị gái"),
    Option("em ruột", "Em ruột", "Em trai, em gái"),
    Option("cháu ruột", "Cháu ruột", "Con của anh, chị, em ruột"),
    Option("anh cùng cha", "Anh cùng cha khác mẹ"),
    Option("chị cùng cha", "Chị cùng cha khác mẹ"),
    Option("em cùng cha", "Em cùng cha khác mẹ"),
    Option("anh cùng mẹ", "Anh cùng mẹ khác cha"),
    Option("chị cùng mẹ", "Chị cùng mẹ khác cha"),
    Option("em cùng mẹ", "Em cùng mẹ khác cha"),
    Option("anh rể", "Anh rể"),
    Option("em rể", "Em rể"),
    Option("chị dâu", "Chị dâu"),
    Option("em dâu", "Em dâu"),
    Option("cụ nội", "Cụ nội"),
    Option("cụ ngoại", "Cụ ngoại"),
    Option("cháu nội", "Cháu nội"),
    Option("cháu ngoại", "Cháu ngoại"),
    Option("bác ruột", "Bác ruột"),
    Option("chú ruột", "Chú ruột"),
    Option("cậu ruột", "Cậu ruột"),
    Option("cô ruột", "Cô ruột", "O"),
    Option("dì ruột", "Dì ruột"),
    Option("chắt ruột", "Chắt ruột", "Con của cháu"),
    Option("người giám hộ", "Người giám hộ"),
    Option("người được giám hộ", "Người được giám hộ"),
    Option("ở thuê", "Ở thuê", "Ở trọ nhà của chủ hộ"),
    Option("ở mượn", "Ở mượn", "Ở nhà cho mượn của chủ hộ"),
    Option("ở nhờ", "Ở nhờ"),
    Option("cùng ở thuê", "Cùng ở thuê", "Thuê chung nhà, chung phòng trọ"),
    Option("cùng ở mượn", "Cùng ở mượn"),
    Option("cùng ở nhờ", "Cùng ở nhờ"),
)
HEAD_AND_RELATIONSHIPS = (HEAD, *RELATIONSHIPS)

# Who moves together most often; the others are found by typing.
USUAL = ("vợ", "chồng", "con đẻ", "cha đẻ", "mẹ đẻ", "cháu nội", "cháu ngoại", "cùng ở thuê")
