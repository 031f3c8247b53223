"""Where the kiosk lives and listens, and what is said when that cannot be."""

import os
import stat
from pathlib import Path

import pytest

from kiosk.config import Config, ConfigFault, from_environment, secret_key
from tests.kiosks import a_kiosk


def test_without_settings_the_kiosk_lives_beside_its_code() -> None:
    config = from_environment({})

    assert config.instance == Path(__file__).parents[1] / "instance"
    assert (config.port, config.surfaces) == (8080, ("citizen", "officer"))


def test_everything_of_the_station_is_in_its_folder(tmp_path: Path) -> None:
    config = from_environment({"KIOSK_INSTANCE": str(tmp_path)})

    for path in (config.station_file, config.database, config.prints):
        assert path.parent == tmp_path


def test_a_home_folder_is_understood() -> None:
    assert from_environment({"KIOSK_INSTANCE": "~/kiosk"}).instance == Path.home() / "kiosk"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "tệp"
    file.touch()

    with pytest.raises(ConfigFault, match="phải là một thư mục"):
        from_environment({"KIOSK_INSTANCE": str(file)})


@pytest.mark.parametrize("folder", ["~nobody-here/kiosk", "x" * 5000])
def test_a_folder_that_cannot_be_is_named_in_a_sentence(folder: str) -> None:
    with pytest.raises(ConfigFault, match="KIOSK_INSTANCE"):
        from_environment({"KIOSK_INSTANCE": folder})


@pytest.mark.parametrize(("typed", "port"), [("", 8080), ("1", 1), ("80", 80), ("65535", 65535), ("08080", 8080)])
def test_a_port_is_a_number(typed: str, port: int) -> None:
    assert from_environment({"KIOSK_PORT": typed}).port == port


@pytest.mark.parametrize("typed", ["0", "65536", "-1", "8080.0", "abc", "8 080", "٨٠٨٠", "1e3", "9" * 5000, "0x1f90"])
def test_another_port_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(ConfigFault, match="KIOSK_PORT phải là một số từ 1 đến 65535"):
        from_environment({"KIOSK_PORT": typed})


@pytest.mark.parametrize("typed", ["citizen", " citizen ", "citizen,"])
def test_a_machine_may_be_for_citizens_only(typed: str) -> None:
    assert from_environment({"KIOSK_SURFACES": typed}).surfaces == ("citizen",)


@pytest.mark.parametrize("typed", ["", ",", "citizen,officer"])
def test_usually_the_officers_desk_is_served_too(typed: str) -> None:
    assert from_environment({"KIOSK_SURFACES": typed}).surfaces == ("citizen", "officer")


@pytest.mark.parametrize(("typed", "said"), [("admin", "“admin”; hiện có: citizen"), ("officer", "phải có “citizen”")])
def test_a_surface_that_cannot_be_served_is_named(typed: str, said: str) -> None:
    with pytest.raises(ConfigFault, match=said):
        from_environment({"KIOSK_SURFACES": typed})


@pytest.mark.parametrize("typed", ["nhà", "192.168.1", "0.0.0.0.0"])
def test_an_address_that_is_none_is_told(typed: str) -> None:
    with pytest.raises(ConfigFault, match="KIOSK_HOST phải là địa chỉ"):
        from_environment({"KIOSK_HOST": typed})


def test_the_kiosk_listens_to_its_own_machine_only_unless_it_is_told_otherwise() -> None:
    assert from_environment({}).host == "127.0.0.1"
    assert from_environment({"KIOSK_HOST": "192.168.1.10"}).host == "192.168.1.10"


def test_a_surface_named_twice_is_served_once() -> None:
    assert from_environment({"KIOSK_SURFACES": "citizen,citizen"}).surfaces == ("citizen",)


def test_the_secret_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    key = secret_key(tmp_path)

    assert len(key) == 32
    assert secret_key(tmp_path) == key
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_two_stations_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "một").mkdir()
    (tmp_path / "hai").mkdir()

    assert secret_key(tmp_path / "một") != secret_key(tmp_path / "hai")


def test_a_key_file_left_empty_by_a_power_cut_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "secret_key").touch()

    assert len(secret_key(tmp_path)) == 32


def test_the_app_signs_cookies_with_the_key_of_its_folder(tmp_path: Path) -> None:
    app = a_kiosk(tmp_path / "instance")

    assert app.secret_key == secret_key(Config(tmp_path / "instance").instance)


def test_only_this_machine_and_the_named_hosts_may_call_the_kiosk(tmp_path: Path) -> None:
    app = a_kiosk(tmp_path / "instance")

    statuses = {
        host: app.test_client().get("/", headers={"Host": host}).status_code
        for host in ("127.0.0.1", "localhost:8080", "kiosk.evil.example", "127.0.0.1.evil.example")
    }
    assert list(statuses.values()) == [200, 200, 400, 400], statuses
