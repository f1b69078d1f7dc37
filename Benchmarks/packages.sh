#!/usr/bin/env bash
# Shows that packages far larger than memory should be are packed and verified in little of it: one of many small
# documents, and one of a single large document; and that other tools read them.
#   DOSSIER=PATH Benchmarks/packages.sh [FILES [MEGABYTES]]    works in a new folder of BENCH_DIR (/var/tmp), removed afterwards
# Fails when a command needs more than MEMORY (150) MB, or a package is not valid. Wants 4 × MEGABYTES of disk.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

program=$(realpath "${DOSSIER:-$here/../.build/release/dossier}")
files=${1:-100000}
megabytes=${2:-4096}
most=${MEMORY:-150}
work=$(mktemp -d "${BENCH_DIR:-/var/tmp}/dossier-packages.XXXXXX")
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8
unset DOSSIER_ARCHIVE
month=$(date -d '+1 month' +%Y-%m)
failed=0

# measure NAME COMMAND…: runs it and tells time and largest resident set; too large a one fails the whole.
measure() {
    local name=$1 elapsed kilobytes
    shift
    command time --format '%e %M' --output "$work/time" "$@" >"$work/out" </dev/null
    read -r elapsed kilobytes <"$work/time"
    printf '%8.2f s %6d MB  %s\n' "$elapsed" $((kilobytes / 1024)) "$name"
    [[ $((kilobytes / 1024)) -lt $most ]] || { echo "          more than $most MB"; failed=1; }
}
# pack NAME: imports the share, packs the month, verifies the packages here and with tar.
pack() {
    local archive=$work/archive file
    "$program" init "$archive" --company TF --name 天锋广告 --sandbox >/dev/null
    "$program" import "$work/share/clients.csv" --documents "$work/share/documents" --archive "$archive" --json >/dev/null
    rm -rf "$work/share"
    measure "$1: pack" "$program" pack --month "$month" --now "$month-28" --archive "$archive" --json
    mapfile -t packages < <(find "$archive/归档包" -name '*.tar.zst')
    measure "$1: verify" "$program" verify "${packages[@]}" --json
    for file in "${packages[@]}"; do zstd --decompress --stdout "$file" | tar --list >/dev/null; done
    python3 - "$work/out" <<'END'
import json, sys
told = json.load(open(sys.argv[1], encoding="utf-8"))
for package in told.get("packages", [told]):
    assert package["valid"], package
END
    rm -rf "$archive"
}

"$here/make-tree.py" "$work/share" --files "$files" --mean 200 >/dev/null
sed -i '2,$s/^\([^,]*\),[^,]*/\1,S/' "$work/share/clients.csv" # one department, hence one package
pack "$files small documents"

client=北京云帆恒泰传媒有限公司
mkdir -p "$work/share/documents/$client/素材"
printf '客户名称,部门,级别,建档日期,类型\n%s,S,A,2020-08,已合作\n' "$client" >"$work/share/clients.csv"
# Nothing that compresses, and the same bytes every time.
zeros=$(printf '0%.0s' {1..32})
openssl enc -aes-128-ctr -K "$zeros" -iv "$zeros" -in <(head -c "${megabytes}M" /dev/zero) \
    -out "$work/share/documents/$client/素材/2026-01-15 样片.mov"
pack "one document of $megabytes MB"
exit $failed
