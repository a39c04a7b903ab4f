#!/bin/sh
# The two commands of the README on a machine fresh from Debian: makes a
# minimal root with debootstrap, clones the committed tree into it, and runs
# ./dev demo and ./dev test there. Needs root. The root is kept in a folder
# given as argument (default: a new one under build/), so that it can be looked at.
set -eu
cd "$(dirname "$0")/.."
root=${1:-build/clean-root}
suite=${CLEAN_SUITE:-bookworm}
command -v debootstrap >/dev/null || { echo "clean: debootstrap is missing" >&2; exit 3; }
if [ ! -e "$root/etc/debian_version" ]; then
  mkdir -p "$root"
  debootstrap --variant=minbase --include=ca-certificates,git "$suite" "$root" ${CLEAN_MIRROR:+"$CLEAN_MIRROR"} >build/debootstrap.log
fi
# The machine's own way to packages works inside too.
for file in /etc/resolv.conf /etc/hosts /etc/apt/apt.conf.d; do
  [ ! -e "$file" ] || cp -rL "$file" "$root$(dirname "$file")/" 2>/dev/null || true
done
rm -rf "$root/cvpress"
git clone -q . "$root/cvpress"
mount --bind /proc "$root/proc" 2>/dev/null || mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev" 2>/dev/null || true
trap 'umount "$root/dev" "$root/proc" 2>/dev/null || true' EXIT
chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C sh -c 'cd /cvpress && ./dev demo && ./dev test'
