"""The commands of each system and distribution that add what is missing."""

from realtime.doctor.facts import Facts
from realtime.studio.qt import DEBIAN_PACKAGES

LOAD = "sudo modprobe v4l2loopback exclusive_caps=1 card_label=realtime"
LAST = (
    "echo v4l2loopback | sudo tee /etc/modules-load.d/v4l2loopback.conf",
    "echo 'options v4l2loopback exclusive_caps=1 card_label=realtime' | sudo tee /etc/modprobe.d/v4l2loopback.conf",
)
"""Have the module loaded at every start of the computer."""

_RPM_FUSION = (
    "sudo dnf install https://mirrors.rpmfusion.org/free/fedora/rpmfusion-free-release-$(rpm -E %fedora).noarch.rpm"
)
_INSTALL = {
    "debian": "sudo apt install",
    "fedora": "sudo dnf install",
    "arch": "sudo pacman -S --needed",
    "suse": "sudo zypper install",
}
_LOOPBACK = {
    "debian": ("sudo apt install v4l2loopback-dkms linux-headers-$(uname -r)",),
    "fedora": (_RPM_FUSION, "sudo dnf install akmod-v4l2loopback", "sudo akmods"),
    "ostree": (
        _RPM_FUSION.replace("dnf install", "rpm-ostree install"),
        "sudo rpm-ostree install akmod-v4l2loopback",
        "systemctl reboot",
    ),
    "arch": ("sudo pacman -S --needed v4l2loopback-dkms linux-headers",),
    "suse": ("sudo zypper install v4l2loopback-kmp-default",),
    "nixos": (
        "sudoedit /etc/nixos/configuration.nix  # add the next three lines, then rebuild",
        "  boot.extraModulePackages = [ config.boot.kernelPackages.v4l2loopback ];",
        '  boot.kernelModules = [ "v4l2loopback" ];',
        '  boot.extraModprobeConfig = "options v4l2loopback exclusive_caps=1 card_label=realtime";',
        "sudo nixos-rebuild switch",
    ),
}
_WINDOW = {
    "debian": DEBIAN_PACKAGES,
    "fedora": "dbus-libs fontconfig libxkbcommon-x11 mesa-libEGL mesa-libGL xcb-util-{cursor,keysyms,wm}",
    "arch": "dbus fontconfig libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-keysyms xcb-util-wm",
    "suse": "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 Mesa-libEGL1 Mesa-libGL1",
}
_SOUND = {
    "debian": "libasound2-plugins pulseaudio-utils",
    "fedora": "alsa-plugins-pulseaudio pulseaudio-utils",
    "arch": "alsa-plugins libpulse",
    "suse": "alsa-plugins-pulse pulseaudio-utils",
}


def install_loopback(facts: Facts) -> tuple[str, ...]:
    """Return what installs the kernel module v4l2loopback; empty for a distribution without a package we know."""
    key = "ostree" if facts.distribution == "fedora" and facts.is_ostree else facts.distribution
    return _LOOPBACK.get(key, ())


def sign_loopback(facts: Facts) -> tuple[str, ...]:
    """Return what has Secure Boot accept the module: enrol the key that the distribution signs it with."""
    if facts.distribution == "fedora":
        return ("sudo kmodgenca -a", "sudo mokutil --import /etc/pki/akmods/certs/public_key.der", "systemctl reboot")
    key = "/var/lib/shim-signed/mok/MOK.der" if facts.is_ubuntu else "/var/lib/dkms/mok.pub"
    return (f"sudo mokutil --import {key}", "systemctl reboot")


def install_for_window(facts: Facts) -> tuple[str, ...]:
    """Return what installs the system libraries that the window needs."""
    return _install(facts, _WINDOW)


def install_for_sound(facts: Facts) -> tuple[str, ...]:
    """Return what installs ALSA's files and the way to a sound server."""
    return _install(facts, _SOUND)


def _install(facts: Facts, packages: dict[str, str]) -> tuple[str, ...]:
    if facts.distribution not in packages:
        return ()
    return (f"{_INSTALL[facts.distribution]} {packages[facts.distribution]}",)


def install_obs(facts: Facts) -> tuple[str, ...]:
    """Return what installs OBS Studio, whose virtual camera is used on macOS and Windows."""
    return ("brew install --cask obs",) if facts.system == "darwin" else ("winget install OBSProject.OBSStudio",)


def privacy_settings(facts: Facts, of: str) -> tuple[str, ...]:
    """Return what opens the system's privacy settings of ``of``: ``Camera`` or ``Microphone``."""
    if facts.system == "darwin":
        return (f'open "x-apple.systempreferences:com.apple.preference.security?Privacy_{of}"',)
    return (f"start ms-settings:privacy-{'webcam' if of == 'Camera' else 'microphone'}",)
