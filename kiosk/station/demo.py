"""Trụ sở mẫu: a station file to begin with, with invented hamlets."""

from pathlib import Path

DEMO = '''# Thông tin của trụ sở. Đây là tệp MẪU: sửa lại trước khi dùng thật.
superior = "Công an thành phố Bắc Ninh"
name = "Công an xã Bắc Lũng"
commune = "xã Bắc Lũng"
commune_code = "07498"            # mã xã trong danh mục hành chính, để so nơi ở cũ và mới
head = "Trưởng Công an xã Bắc Lũng"
telephone = "0204 000 000"        # số mẫu
address = "Trụ sở Công an xã Bắc Lũng"

counters = 5                      # số quầy tiếp dân

# Tên máy khác 127.0.0.1 và localhost mà kiosk được gọi tới, ví dụ ["kiosk.local"].
hosts = []

[opening_hours]                    # bỏ trống một ngày = nghỉ
monday = ["07:30-11:30", "13:30-17:00"]
tuesday = ["07:30-11:30", "13:30-17:00"]
wednesday = ["07:30-11:30", "13:30-17:00"]
thursday = ["07:30-11:30", "13:30-17:00"]
friday = ["07:30-11:30", "13:30-17:00"]
saturday = []
sunday = []

[printing]
backend = "folder"                 # "folder": lưu tệp PDF; "cups": in ra máy in
printer = ""                       # tên hàng đợi CUPS khi backend = "cups"
slip_paper = "80mm"                # "80mm", "A5" hoặc "A4"
form_printer = ""                  # hàng đợi của máy in A4 để in tờ khai, nếu là máy khác

# Danh sách thôn mẫu (tên đặt ra). former_commune là xã cũ trước ngày 01/7/2025.
'''
_DEMO_HAMLETS = (
    ("Thôn Đông", "Bắc Lũng"), ("Thôn Đoài", "Bắc Lũng"), ("Thôn Bến", "Bắc Lũng"),
    ("Thôn Đông", "Yên Sơn"), ("Thôn Trại", "Yên Sơn"), ("Thôn Chùa", "Yên Sơn"),
    ("Thôn Giếng", "Lan Mẫu"), ("Thôn Ao Sen", "Lan Mẫu"), ("Thôn Cầu", "Lan Mẫu"),
    ("Thôn Đồi", "Khám Lạng"), ("Thôn Bãi", "Khám Lạng"), ("Thôn Chợ", "Khám Lạng"),
)  # fmt: skip


def write_demo(path: Path) -> None:
    """Write the demo station "Công an xã Bắc Lũng" with invented hamlets and a telephone number that rings nowhere."""
    entries = [f'\n[[hamlets]]\nname = "{name}"\nformer_commune = "{old}"\n' for name, old in _DEMO_HAMLETS]
    path.write_text(DEMO + "".join(entries), encoding="utf-8")
