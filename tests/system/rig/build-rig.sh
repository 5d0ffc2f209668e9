#!/usr/bin/env bash
# Builds the camera rig's guest: a Debian bookworm root file system with its own kernel, vivid (a webcam with fault
# switches), v4l2loopback (a virtual camera) and a Python 3.11 venv with this project's dependencies but TensorFlow.
# Usage: build-rig.sh
# Settings: REALTIME_RIG_BUILD, the folder to build in (default: realtime/rig in the user's cache; kept between runs);
#   RIG_APT=name,name adds Debian packages to the guest.
# Safe to run again: a stage whose inputs did not change is skipped. Remove the folder to start over.
# Needs root, a Debian host with its own apt and pip set up, python3 from 3.11 on, and about 3 GB of disk.
set -euo pipefail
cd "$(dirname "$0")"
out=${REALTIME_RIG_BUILD:-${XDG_CACHE_HOME:-$HOME/.cache}/realtime/rig}
mkdir -p "$out"
out=$(realpath "$out")
root=$out/root
exec 9>"$out/lock"
flock 9 # one build at a time

# done_with STAGE INPUT...: true when STAGE was last finished with these same inputs
done_with() { [ "$(cat "$out/$1.done" 2>/dev/null)" = "${*:2}" ]; }
finish() { echo "${*:2}" >"$out/$1.done"; echo "rig: $1 ready, ${SECONDS}s"; }
in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 chroot "$root" "$@"; }

# 1. what the host needs
for tool in qemu-system-x86_64 mmdebstrap mke2fs; do
  command -v $tool >/dev/null || { echo "rig: $tool is missing: apt install qemu-system-x86 mmdebstrap e2fsprogs" >&2; exit 3; }
done

# 2. the root file system, from the host's own package sources; dkms builds v4l2loopback for the guest's kernel
packages=linux-image-amd64,linux-headers-amd64,v4l2loopback-dkms,v4l-utils,python3,python3-venv,busybox-static,kmod,procps${RIG_APT:+,$RIG_APT}
if ! done_with root "$packages"; then
  rm -rf "$root" "$out"/*.done
  sources=/etc/apt/sources.list.d/debian.sources
  [ -e $sources ] || sources=/etc/apt/sources.list
  mmdebstrap --mode=root --variant=minbase --include="$packages" \
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' \
    --essential-hook='mkdir -p "$1/etc/initramfs-tools/conf.d"; echo MODULES=list >"$1/etc/initramfs-tools/conf.d/rig"' \
    bookworm "$root" "$sources" >"$out/root.log" 2>&1 || { tail -5 "$out/root.log" >&2; exit 1; }
  finish root "$packages"
fi
kernel=$(basename "$root"/lib/modules/*)
for module in vivid v4l2loopback 9p 9pnet_virtio virtio_console virtio_blk; do
  in_root modinfo -k "$kernel" -n $module >/dev/null # stops here when the kernel lacks one
done

# 2b. a newer v4l2loopback beside Debian's own, which tells of readers; where it cannot be had, its scenario is left out
newer=0.15.0-2 sum=d9b768037e28852070d31af3376d90c8b448f9807de29d664587082bb7784cd4
if ! done_with newer "$newer $kernel"; then
  mirror=$(awk '/^(URIs:|deb )/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null || true)
  package=pool/main/v/v4l2loopback/v4l2loopback-dkms_${newer}_all.deb
  rm -rf "$root/opt/newer" "$out/newer" "$out/image.done" && mkdir -p "$root/opt/newer"
  for from in "${mirror%/}" https://snapshot.debian.org/archive/debian/20250901T000000Z; do
    python3 -c 'import sys, urllib.request as u; sys.stdout.buffer.write(u.urlopen(sys.argv[1], timeout=30).read())' \
      "$from/$package" >"$out/newer.deb" 2>/dev/null && echo "$sum  $out/newer.deb" | sha256sum --quiet -c 2>/dev/null && break
    rm -f "$out/newer.deb"
  done
  if [ -e "$out/newer.deb" ]; then
    dpkg-deb -x "$out/newer.deb" "$out/newer"
    cp "$out"/newer/usr/src/v4l2loopback-*/* "$root/opt/newer/"
    in_root make -s -C "/lib/modules/$kernel/build" M=/opt/newer modules >"$out/newer.log" 2>&1 || rm -f "$root"/opt/newer/*.ko
  fi
  finish newer "$newer $kernel"
fi

# 3. the venv at /opt/rig, from wheels that the host's pip fetched for the guest's Python. No TensorFlow, for a net under
#    emulation takes minutes; no Qt, for there is no screen.
mapfile -t requirements < <(python3 - ../../../pyproject.toml <<'PY'
import sys, tomllib
for requirement in tomllib.load(open(sys.argv[1], "rb"))["project"]["dependencies"]:
    if not requirement.startswith(("tensorflow", "PySide6")):
        print(requirement)
PY
)
if ! done_with venv "${requirements[@]}"; then
  rm -rf "$root/opt/rig" "$root/wheels" "$out/image.done"
  python3 -m pip download -q --only-binary=:all: -d "$root/wheels" \
    --python-version 3.11 --implementation cp --abi cp311 --abi abi3 --abi none \
    --platform manylinux_2_28_x86_64 --platform manylinux_2_27_x86_64 --platform manylinux_2_17_x86_64 \
    --platform manylinux2014_x86_64 --platform any "${requirements[@]}" 2>"$out/pip.log" || { tail -5 "$out/pip.log" >&2; exit 1; }
  in_root python3 -m venv /opt/rig
  in_root /opt/rig/bin/pip install -q --disable-pip-version-check --no-index --find-links /wheels "${requirements[@]}"
  rm -rf "$root/wheels"
  finish venv "${requirements[@]}"
fi

# 4. the kernel, initrd and disk to boot from
boot="$kernel $(cat guest/* | sha256sum)"
if ! done_with image "$boot"; then
  # the kernel unpacked: under emulation, unpacking it would cost seconds at every boot
  python3 - "$root/boot/vmlinuz-$kernel" "$out/vmlinux" <<'PY'
import lzma, sys
packed = open(sys.argv[1], "rb").read()
kernel = lzma.LZMADecompressor().decompress(packed[packed.find(b"\xfd7zXZ\0"):])
assert kernel[:4] == b"\x7fELF"
open(sys.argv[2], "wb").write(kernel)
PY
  # an initrd of only busybox and the modules that the disk needs, named in load order
  rm -rf "$out/initrd" && mkdir -p "$out"/initrd/{bin,dev,root,modules}
  cp "$root/bin/busybox" "$out/initrd/bin/"
  install -m 755 guest/initrd-init "$out/initrd/init"
  in_root modprobe -S "$kernel" -a -D virtio_pci virtio_blk ext4 | awk '$1 == "insmod" && !seen[$2]++ {print $2}' |
    cat -n | while read -r n module; do cp "$root$module" "$out/initrd/modules/$((100 + n)).ko"; done
  (cd "$out/initrd" && find . | bin/busybox cpio -o -H newc 2>/dev/null) >"$out/initrd.img"
  install -m 755 guest/rig-init "$root/sbin/rig-init"
  mkdir -p "$root/mnt/host" "$root/mnt/job"
  rm -f "$out/disk.img"
  mke2fs -q -t ext4 -O ^has_journal -d "$root" "$out/disk.img" 6G >/dev/null
  finish image "$boot"
fi
echo "rig: kernel $kernel, $(du -sh "$out" | cut -f1) on disk, ${SECONDS}s"
