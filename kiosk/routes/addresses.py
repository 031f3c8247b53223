"""Địa chỉ trong kiosk: no address from outside is ever followed."""


def local_path(wanted: str, otherwise: str = "/") -> str:
    """The path if it is one of this kiosk's own, else the other one."""
    local = wanted.startswith("/") and not wanted.startswith("//") and "\\" not in wanted
    return wanted if local and wanted.isprintable() and len(wanted) < 200 else otherwise
