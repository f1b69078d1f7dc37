#!/usr/bin/env bash
# Makes a fresh Debian or Ubuntu with a Swift toolchain ready; does nothing, quickly, when it is.
#   setup.sh         what building needs
#   setup.sh test    and the other tar programs and the Python tools of the tests, the latter in .venv
#   setup.sh share   and a server of SMB, and virtual machines that mount it: a kernel, unpacked into .build/share
#   setup.sh bench   and the tools that the benchmarks measure against
#   setup.sh peers   and the tools that are put through a power cut beside ours
#   setup.sh swift   the toolchain alone
set -euo pipefail
cd "$(dirname "$0")/.."

readonly oldest_swift=6.2
# g++ stands for the headers and the linker that a toolchain unpacked by hand does not bring.
packages=(ca-certificates g++ git libsqlite3-dev libzstd-dev openssh-client pkg-config python3 python3-venv tzdata zlib1g-dev)

# sysexits.h: 64 wrong usage, 69 something that is needed is not there.
stop() {
    local status=$1
    shift
    printf '%s\n' "$@" >&2
    exit "$status"
}

check_swift() {
    command -v swift >/dev/null || stop 69 \
        "dossier needs Swift $oldest_swift or newer, and no swift is in PATH: install a toolchain as https://www.swift.org/install says, then run this again." \
        "dossier 需要 Swift $oldest_swift 或更新版本，但 PATH 中没有 swift：请按 https://www.swift.org/install 安装工具链后重试。"
    local found
    found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    [[ $(printf '%s\n' "$oldest_swift" "${found:-0}" | sort -V | head -n 1) == "$oldest_swift" ]] || stop 69 \
        "dossier needs Swift $oldest_swift or newer, and this is Swift ${found:-of an unknown version} ($(command -v swift)): install a newer toolchain, then run this again." \
        "dossier 需要 Swift $oldest_swift 或更新版本，当前为 ${found:-未知版本}（$(command -v swift)）：请安装更新的工具链后重试。"
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@" </dev/null
    else
        sudo "$@" # which may ask for a password
    fi
}

install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian or Ubuntu; see to it that these are installed: $*" >&2
        return
    fi
    local installed name missing=()
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "installed $name" <<<"$installed" || missing+=("$name")
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0

    [[ $(id -u) -eq 0 ]] || command -v sudo >/dev/null || stop 69 \
        "These packages are missing, and there is no sudo to install them; as root: apt-get install ${missing[*]}" \
        "缺少以下软件包，且没有 sudo；请以 root 身份运行：apt-get install ${missing[*]}"
    echo "Installing system packages 正在安装系统软件包: ${missing[*]}"
    as_root apt-get update --quiet=2
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --quiet=2 --yes --no-install-recommends "${missing[@]}" >/dev/null
}

# Made anew when requirements-test.txt is no longer what was installed, or Python has moved on.
install_python_tools() {
    if cmp --silent requirements-test.txt .venv/installed.txt && .venv/bin/python3 -c '' 2>/dev/null; then
        return
    fi
    echo "Installing Python tools into .venv 正在安装 Python 工具: $(grep -cv '^ *\(#\|$\)' requirements-test.txt)"
    python3 -m venv --clear .venv
    .venv/bin/python3 -m pip install --quiet --disable-pip-version-check --requirement requirements-test.txt
    cp requirements-test.txt .venv/installed.txt
}

# The guests' kernel with its modules, and their shell. Nothing of it is installed here.
unpack_guest() {
    if [[ -e .build/share/system/complete ]]; then return; fi
    local image scratch
    as_root apt-get update --quiet=2
    image=$(apt-cache depends linux-image-amd64 | sed -n 's/^ *Depends: \(linux-image-[^ ]*\)$/\1/p' | head -n 1)
    [[ -n $image ]] || stop 69 "There is no linux-image-amd64 to be had: this test needs Debian's. 找不到 Debian 的内核软件包 linux-image-amd64。"
    echo "Unpacking for the guests 正在解包: $image busybox-static"
    rm -rf .build/share
    mkdir -p .build/share/system
    scratch=$(mktemp -d)
    (cd "$scratch" && apt-get download --quiet=2 "$image" busybox-static 2>/dev/null)
    for package in "$scratch"/*.deb; do dpkg-deb --extract "$package" .build/share/system; done
    rm -rf "$scratch"
    touch .build/share/system/complete
}

goal=${1:-build}
case $goal in
build | test | share | bench | peers | swift) check_swift ;;
*) stop 64 "usage: setup.sh [build | test | share | bench | peers | swift]" ;;
esac
# One statement each: in `a && b` a failure inside a function would not end the script.
case $goal in
build) install_packages "${packages[@]}" ;;
test)
    install_packages "${packages[@]}" age disorderfs e2fsprogs fuse3 libarchive-tools mount strace zstd
    install_python_tools
    ;;
share)
    install_packages "${packages[@]}" cpio fuse3 qemu-system-x86 rclone samba smbclient
    unpack_guest
    ;;
peers)
    install_packages "${packages[@]}" borgbackup e2fsprogs git-annex mount restic rsync
    install_python_tools
    ;;
bench) install_packages "${packages[@]}" hashdeep openssl python3-cryptography time zstd ;;
esac
