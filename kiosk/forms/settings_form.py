"""Các nhóm cài đặt: the fields of each group, what the officer should know, and where a mistake stands."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.days import WEEKDAYS
from kiosk.forms import settings_texts as texts
from kiosk.procedures import CATALOGUE
from kiosk.services.settings_in_words import BACKENDS, LABELS, PRINTING, SCREENS
from kiosk.services.station_settings import RELEASE_FORMS
from kiosk.station import MOST_COUNTERS, PAPERS, WEEKDAY_KEYS


@dataclass(frozen=True)
class Field:
    """Một ô: its name, label and help; kind is "line", "choice", "lines" or "tick"."""

    name: str
    label: str
    help: str = ""
    kind: str = "line"
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Group:
    """Một nhóm cài đặt: its title, the settings in it, whether a day may be given from which they hold, and what else
    the officer should know. typed makes texts of the facts, values facts of the texts."""

    slug: str
    title: str
    names: tuple[str, ...]
    typed: Callable[[Mapping[str, Any]], texts.Texts]
    values: Callable[[texts.Sent], dict[str, Any]]
    fields: tuple[Field, ...] = ()
    dated: bool = False
    note: str = ""


_PAPERS = {"80mm": "Cuộn 80 mm", "A5": "A5", "A4": "A4"}

GROUPS = (
    Group(
        "ten-goi",
        "Tên gọi trên màn hình và giấy tờ",
        **texts.plain("superior", "name", "commune", "head"),
        fields=(
            Field("superior", LABELS["superior"], "Dòng trên cùng của giấy tờ"),
            Field("name", LABELS["name"]),
            Field("commune", LABELS["commune"], "Có chữ “xã” hoặc “phường”"),
            Field("head", LABELS["head"], "Chức danh, đứng tên trong thông báo dữ liệu cá nhân"),
        ),
        dated=True,
        note="Cơ quan đổi tên thì nhập trước, chọn ngày. Đến ngày ấy máy tự đổi.",
    ),
    Group(
        "lien-he",
        "Điện thoại, địa chỉ",
        **texts.plain("telephone", "address"),
        fields=(Field("telephone", LABELS["telephone"], "In trên mọi phiếu"), Field("address", LABELS["address"])),
        dated=True,
    ),
    Group(
        "gio-lam-viec",
        "Giờ làm việc",
        ("opening_hours",),
        texts.hours_typed,
        texts.hours,
        fields=tuple(
            Field(key, words, "Để trống là nghỉ" if key == "sunday" else "")
            for key, words in zip(WEEKDAY_KEYS, WEEKDAYS, strict=True)
        ),
        dated=True,
        note="Mỗi ngày viết các khoảng giờ, ví dụ 07:30-11:30, 13:30-17:00.",
    ),
    Group(
        "ngay-nghi",
        "Ngày nghỉ thêm, ngày làm bù",
        ("days_off", "swaps"),
        texts.days_off_typed,
        texts.days_off,
        note="Ngày lễ cả nước máy đã biết. Ở đây chỉ ghi ngày riêng của trụ sở và ngày hoán đổi mới công bố. "
        "Ngày hẹn của phiếu mới được tính theo; phiếu đã in không đổi.",
    ),
    Group(
        "thon",
        "Thôn, tổ dân phố",
        ("hamlets",),
        texts.hamlets_typed,
        texts.hamlets,
        fields=(Field("hamlets", "Mỗi dòng một thôn: tên thôn; xã cũ", "Dán được từ bảng tính, hai cột", "lines"),),
        note="Xã cũ chỉ hiện khi hai thôn trùng tên. Hồ sơ cũ giữ tên thôn như lúc làm.",
    ),
    Group(
        "quay",
        "Quầy và thời gian chờ",
        ("counters", "idle_seconds"),
        texts.waits_typed,
        texts.waits,
        fields=(
            Field("counters", LABELS["counters"], f"Từ 1 đến {MOST_COUNTERS}"),
            *(Field(str(key), words, "Giây không ai chạm thì hỏi “còn ở đây không”") for key, words in SCREENS.items()),
        ),
        note="Từ 30 đến 900 giây. Dài quá thì người sau có thể thấy màn hình của người trước.",
    ),
    Group(
        "in-an",
        "In ấn",
        ("printing",),
        texts.printing_typed,
        texts.printing,
        fields=(
            Field("backend", PRINTING["backend"], "", "choice", tuple(BACKENDS.items())),
            Field("printer", PRINTING["printer"], "Tên hàng đợi CUPS"),
            Field("slip_paper", PRINTING["slip_paper"], "", "choice", tuple((one, _PAPERS[one]) for one in PAPERS)),
            Field("form_printer", PRINTING["form_printer"], "Tên hàng đợi; để trống nếu chỉ có một máy in"),
        ),
        note="Có hiệu lực khi khởi động lại kiosk: giấy đang in phải ra ở máy in đã nhận nó.",
    ),
    Group(
        "to-khai-duyet",
        "Tờ khai cần cán bộ duyệt trước khi in",
        (RELEASE_FORMS,),
        texts.forms_typed,
        texts.forms,
        fields=tuple(Field(slug, CATALOGUE[slug].title, kind="tick") for slug in texts.WITH_FORMS),
        note="Tờ khai của thủ tục được đánh dấu chỉ in sau khi cán bộ bấm cho in ở bàn cán bộ.",
    ),
)
BY_SLUG: Mapping[str, Group] = {group.slug: group for group in GROUPS}

# What the file calls by its key, the desk calls by the words on the page.
_SAID: Mapping[str, str] = {
    **LABELS,
    **SCREENS,
    **PRINTING,
    "former_commune": "xã cũ",
    "on": "ngày nghỉ",
    "off": "nghỉ ngày",
    "worked": "làm bù ngày",
}


def at_the_desk(group: Group, sentence: str) -> tuple[str, str]:
    """(field, sentence) of a mistake: the field where it belongs, and the sentence in the words of the page."""
    named = re.findall(r"“([a-z_-]+)”|của ([a-z]+day)\b", sentence)
    keys = [quoted or weekday for quoted, weekday in named]
    fields = [field.name for field in group.fields]
    place = next((key for key in keys if key in fields), fields[0] if fields else "")
    said = re.sub(r" (của|trong) \[[a-z_]+\]|\[\[hamlets\]\]", "", sentence)
    said = re.sub(r"“([a-z_-]+)”", lambda found: f"“{_word(group, found[1])}”", said)
    return place, re.sub(r"của ([a-z]+day)\b", lambda found: f"của {_weekday(found[1])}", said)


def _word(group: Group, key: str) -> str:
    if key == "name" and group.slug != "ten-goi":
        return "tên"
    return _SAID.get(key, key)


def _weekday(key: str) -> str:
    return dict(zip(WEEKDAY_KEYS, WEEKDAYS, strict=True)).get(key, key)
