import platform
import sys
from pathlib import Path

import pytest

from realtime.doctor import facts as module
from realtime.doctor.facts import Facts, Loopback, gather

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /etc, /proc and /sys")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module.Path, "home", lambda: tmp_path / "home")
    monkeypatch.setattr(module, "_check_window", lambda: None)
    monkeypatch.setattr(module, "_check_recording", lambda: None)
    monkeypatch.setattr(platform, "release", lambda: "6.1")
    monkeypatch.delenv("SNAP", raising=False)
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode("latin-1"))


@pytest.mark.parametrize(
    ("release", "family", "is_ubuntu"),
    [
        ("ID=debian\n", "debian", False),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', "debian", True),
        ("ID=fedora\n", "fedora", False),
        ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "suse", False),
        ("ID=cachyos\nID_LIKE=arch\n", "arch", False),
        ("ID=void\n", "", False),
        ("", "", False),
    ],
)
def test_the_distribution_is_known_by_its_family(root: Path, release: str, family: str, is_ubuntu: bool) -> None:
    write(root, "etc/os-release", release)
    found = gather(root)
    assert (found.distribution, found.is_ubuntu) == (family, is_ubuntu)


def test_an_empty_computer_has_nothing(root: Path) -> None:
    found = gather(root)
    assert found.loopback == Loopback()
    assert (found.sandbox, found.secure_boot, found.flatpaks, found.is_ostree) == ("", None, (), False)
    assert not found.has_alsa_settings


@pytest.mark.parametrize(("last", "on"), [("\x01", True), ("\x00", False)])
def test_secure_boot_is_read_from_the_firmware(root: Path, last: str, on: bool) -> None:
    write(root, f"sys/firmware/efi/efivars/{module._MOK}", f"\x06\x00\x00\x00{last}")
    assert gather(root).secure_boot is on


def test_the_module_is_found_installed_loaded_and_lasting(root: Path) -> None:
    write(root, "lib/modules/6.1/updates/dkms/v4l2loopback.ko.xz", "")
    assert gather(root).loopback == Loopback(installed=True)
    write(root, "sys/module/v4l2loopback/parameters/exclusive_caps", "N,N,N\n")
    assert gather(root).loopback == Loopback(installed=True, loaded=True)
    write(root, "sys/module/v4l2loopback/parameters/exclusive_caps", "Y,N,N\n")
    write(root, "etc/modules-load.d/cameras.conf", "# v4l2loopback\n")
    assert gather(root).loopback == Loopback(installed=True, loaded=True, exclusive=True)
    write(root, "etc/modules-load.d/cameras.conf", "loop\nv4l2loopback\n")
    assert gather(root).loopback.lasting


def test_a_module_of_another_kernel_is_not_installed(root: Path) -> None:
    write(root, "lib/modules/5.9/v4l2loopback.ko", "")
    assert not gather(root).loopback.installed


@pytest.mark.parametrize(
    ("path", "sandbox"), [(".flatpak-info", "flatpak"), (".dockerenv", "container"), ("run/.containerenv", "container")]
)
def test_a_sandbox_is_noticed(root: Path, path: str, sandbox: str) -> None:
    write(root, path, "")
    assert gather(root).sandbox == sandbox


def test_flatpaks_of_call_programs_are_found(root: Path) -> None:
    (root / "home/.var/app/us.zoom.Zoom").mkdir(parents=True)
    (root / "home/.var/app/org.gnome.Maps").mkdir()
    assert gather(root).flatpaks == ("us.zoom.Zoom",)


def test_this_computer_can_be_examined() -> None:
    assert isinstance(gather(), Facts)
