#!/usr/bin/env bash
# Shows that backups far larger than memory should be are made, verified and restored in little of it: one of many
# documents and one of a single large document, beside find, tar and zstd in the same run.
#   DOSSIER=PATH Benchmarks/backups.sh [FILES [MEGABYTES]]    works in a new folder of BENCH_DIR (/var/tmp), removed afterwards
# Fails when a command needs more than MEMORY (150) MB, or what was restored differs. Wants 5 × what is backed up.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

program=$(realpath "${DOSSIER:-$here/../.build/release/dossier}")
files=${1:-100000}
megabytes=${2:-4096}
most=${MEMORY:-150}
work=$(mktemp -d "${BENCH_DIR:-/var/tmp}/dossier-backups.XXXXXX")
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8
unset DOSSIER_ARCHIVE
archive=$work/archive
failed=0

# measure NAME COMMAND…: runs it and tells time, processor time and largest resident set.
measure() {
    local name=$1
    shift
    command time --format '%e %U %S %M' --output "$work/time" "$@" >"$work/out" </dev/null
    read -r elapsed user system kilobytes <"$work/time"
    printf '%8.2f s %7.2f s of processor %6d MB  %s\n' "$elapsed" \
        "$(awk "BEGIN { print $user + $system }")" $((kilobytes / 1024)) "$name"
}
# own NAME WORDS…: the same of ours, which may not need more memory than it should.
own() {
    local name=$1
    shift
    measure "$name" "$program" "$@"
    [[ $((kilobytes / 1024)) -lt $most ]] || { echo "          more than $most MB"; failed=1; }
}
# round NAME: imports the share; makes, verifies and restores backups of the archive.
round() {
    "$program" init "$archive" --company TF --name 天锋广告 --sandbox >/dev/null
    "$program" import "$work/share/clients.csv" --documents "$work/share/documents" --archive "$archive" --json >/dev/null
    rm -rf "$work/share"
    mkdir "$work/backups" "$work/untarred"
    measure "$1: find -printf" find "$archive" -printf '%s %T@ %C@ %i %p\n'
    measure "$1: tar | zstd -3 -T2" bash -c 'tar --create "$1" 2>/dev/null | zstd -q -3 -T2 >"$0"' "$work/rival.zst" "$archive"
    own "$1: backup, full" backup --to "$work/backups" --full --archive "$archive" --json
    own "$1: backup, nothing changed" backup --to "$work/backups" --archive "$archive" --json
    local full
    full=$(find "$work/backups" -name '*-full.tar.zst')
    own "$1: backup verify" backup verify "$full" --json
    cat "$full" >/dev/null # the command lets go of what it wrote
    measure "$1: tar -x --zstd, sync" bash -c 'tar --extract --zstd --file "$0" --directory "$1" && sync -f "$1"' "$full" "$work/untarred"
    # Nothing is removed before: ext4 keeps off the inodes of files that went a moment ago, and looks past them.
    own "$1: restore" restore "$full" --into "$work/restored" --against "$archive" --json
    diff -r --exclude '*.html' --exclude '客户档案目录.csv' --exclude work --exclude ledger --exclude registers \
        "$archive" "$work/restored" || failed=1
    rm -rf "$archive" "$work/restored" "$work/backups" "$work/untarred"
}

"$here/make-tree.py" "$work/share" --files "$files" >/dev/null
round "$files documents"

client=北京云帆恒泰传媒有限公司
mkdir -p "$work/share/documents/$client/素材"
printf '客户名称,部门,级别,建档日期,类型\n%s,S,A,2020-08,已合作\n' "$client" >"$work/share/clients.csv"
# Nothing that compresses, and the same bytes every time.
zeros=$(printf '0%.0s' {1..32})
openssl enc -aes-128-ctr -K "$zeros" -iv "$zeros" -in <(head -c "${megabytes}M" /dev/zero) \
    -out "$work/share/documents/$client/素材/2026-01-15 样片.mov"
round "one document of $megabytes MB"
exit $failed
