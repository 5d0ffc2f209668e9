#!/usr/bin/env bash
# Boots the camera rig's guest, runs one bash command in it as root, powers it off, exits with the command's status.
# Usage: run-in-rig.sh 'command'
# In the guest: /dev/video0 is vivid's webcam, /dev/video10 the virtual camera, `python` is the rig's venv, `replug`
# reloads both drivers, and the folder RIG_HOST (default: the current one) is /mnt/host, writable; the command starts
# there. Every run starts from the same disk. stdout and stderr come out together, as they are written.
# Exit: the command's status; 124 when RIG_TIMEOUT ran out; 125 when the guest ended before the command did.
# Settings: REALTIME_RIG_BUILD (see build-rig.sh); RIG_HOST; RIG_TIMEOUT (seconds, 300); RIG_MEM (MiB, 3072); RIG_CPUS (2);
#   RIG_VIVID, RIG_LOOPBACK (module options); RIG_LOG (a folder to keep the console and dmesg in).
# vivid's webcam stops at 25 fps for 640x480 and 12.5 for 1280x720. For up to 60 fps at either, make it an HDMI input:
#   RIG_VIVID='node_types=0x1 num_inputs=1 input_types=3 vid_cap_nr=0'
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${REALTIME_RIG_BUILD:-${XDG_CACHE_HOME:-$HOME/.cache}/realtime/rig}
[ $# -eq 1 ] || { sed -n '2,/^set/s/^# \?//p' "$0" >&2; exit 2; }
"$here/build-rig.sh" >&2 || exit 125

limit=${RIG_TIMEOUT:-300}
job=$(mktemp -d)
trap 'rm -rf "$job"' EXIT
printf '%s\n' "$1" >"$job/command"
cat >"$job/replug" <<END
#!/bin/bash
modprobe -r vivid && modprobe vivid ${RIG_VIVID-node_types=0x1 num_inputs=1 input_types=0 vid_cap_nr=0} &&
modprobe -r v4l2loopback && modprobe v4l2loopback ${RIG_LOOPBACK-video_nr=10 exclusive_caps=1 card_label=RigCam}
END
chmod +x "$job/replug"

share() { echo "local,path=$2,mount_tag=$1,security_model=none,multidevs=remap"; }
# setpriv: no guest outlives this script. cat: a pipe is a stdout that qemu can always open again by its name.
setpriv --pdeathsig TERM timeout --kill-after=10 "$limit" qemu-system-x86_64 \
  -accel tcg,thread=multi -cpu max -smp "${RIG_CPUS:-2}" -m "${RIG_MEM:-3072}" \
  -nodefaults -no-user-config -display none -no-reboot -nic none \
  -kernel "$build/vmlinux" -initrd "$build/initrd.img" \
  -append "console=ttyS0 panic=-1 nokaslr mitigations=off" -serial "file:$job/console" \
  -drive "file=$build/disk.img,format=raw,if=virtio,snapshot=on" \
  -virtfs "$(share host "$(realpath "${RIG_HOST:-.}")")" -virtfs "$(share job "$job")" \
  -device virtio-serial-pci -chardev file,id=out,path=/dev/stdout,append=on -device virtserialport,chardev=out \
  -device virtio-rng-pci </dev/null | cat
ended=${PIPESTATUS[0]}

[ -z "${RIG_LOG:-}" ] || cp "$job"/{console,dmesg,boot_s} "$RIG_LOG"/ 2>/dev/null
[ "$ended" -ne 124 ] || { echo "rig: stopped after ${limit}s" >&2; exit 124; }
[ -e "$job/status" ] || { echo "rig: no end of the command (qemu $ended); the console's end:" >&2; tail -20 "$job/console" >&2; exit 125; }
exit "$(cat "$job/status")"
