#!/usr/bin/env bash
# What a power cut leaves of 50 files, immediately behind a tool that ended with 0: dossier and the tools of the trade.
#   DOSSIER=PATH Benchmarks/power-cut.sh [SECONDS…]   as root; the cut comes that long behind the end (0 and 6)
# The disk is ext4 in a file. Its backing file is copied without any sync, as a power cut leaves it, and the copy is mounted.
# Counted is what can be had back: `whole` has its bytes, `zero` is there and empty or full of zero bytes, `missing` is not there.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)

program=$(realpath "${DOSSIER:-$here/../.build/release/dossier}")
[[ $(id -u) -eq 0 ]] || { echo 'power-cut.sh needs root, to mount a disk' >&2; exit 77; }
if [[ -z ${POWER_CUT_APART:-} ]]; then POWER_CUT_APART=1 exec unshare --mount --propagation private "$0" "$@"; fi
delays=("$@")
[[ ${#delays[@]} -gt 0 ]] || delays=(0 6)
work=$(mktemp -d "${BENCH_DIR:-/var/tmp}/power-cut.XXXXXX")
trap 'cd /; umount -q "$work/live" "$work/cut"; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_CACHE_HOME=$work/home/cache
export RESTIC_PASSWORD=x BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes BORG_RELOCATED_REPO_ACCESS_IS_OK=yes
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x
unset DOSSIER_ARCHIVE
mkdir -p "$work/home" "$work/files" "$work/live" "$work/cut" "$work/out"
for n in $(seq -w 50); do head -c $((4096 + 10#$n * 977)) /dev/urandom >"$work/files/file$n.bin"; done
python=$here/../.venv/bin/python3
[[ -x $python ]] || python=python3

# prepare_TOOL runs before the disk is at rest, put_TOOL puts the files, back_TOOL brings them back from the cut disk into
# $work/out, own_TOOL is the tool's own check; all of them in the root of the disk.
number=TF-S-A-202601-GSGS
prepare_dossier() {
    "$program" init archive --company TF --name 公司 --sandbox &&
        "$program" --archive archive client add --name 公司 --initials GSGS --department S --grade A --set-up 2026-01
}
put_dossier() { "$program" --archive archive register "$number" "$work"/files/* --category 合同 --date 2026-01-02; }
back_dossier() { cp archive/2026/S/A/"$number"/02合同/*.bin "$work/out"; }
own_dossier() { "$program" --archive archive validate --deep && "$program" --archive archive ledger verify --deep; }

prepare_cp() { mkdir archive; }
put_cp() { cp "$work"/files/* archive; }
back_cp() { cp archive/* "$work/out"; }

prepare_rsync() { mkdir archive; }
put_rsync() { rsync -a "$work"/files/ archive; }
back_rsync() { cp archive/* "$work/out"; }

# These two work in place: what they are to keep is copied there first.
prepare_bagit() { mkdir archive; }
put_bagit() { cp "$work"/files/* archive && "$python" -m bagit --quiet archive; }
back_bagit() { cp archive/data/* "$work/out"; }
own_bagit() { "$python" -m bagit --validate --quiet archive; }

prepare_restic() { restic init --quiet --repo archive; }
put_restic() { restic backup --quiet --repo archive "$work/files"; }
back_restic() {
    restic unlock --quiet --repo archive && restic restore --quiet --repo archive --target restored latest &&
        cp "restored$work"/files/* "$work/out"
}
own_restic() { restic check --quiet --repo archive --read-data; }

prepare_borg() { borg init --encryption none archive; }
put_borg() { borg create archive::one "$work/files"; }
back_borg() { borg break-lock archive && borg extract archive::one && cp ".$work"/files/* "$work/out"; }
own_borg() { borg check --verify-data archive; }

prepare_annex() { mkdir archive && cd archive && git init --quiet && git annex init --quiet here; }
put_annex() { cd archive && cp "$work"/files/* . && git annex add --quiet . && git commit --quiet -m one; }
back_annex() { cp -L archive/*.bin "$work/out"; }
own_annex() { cd archive && git rev-parse --quiet --verify 'HEAD^{tree}' && git fsck --no-dangling && git annex fsck --quiet; }

version() {
    case $1 in
    dossier) echo "dossier $("$program" --version)" ;;
    cp) cp --version | sed -n '1s/^cp (GNU coreutils)/cp, coreutils/p' ;;
    rsync) rsync --version | sed -n '1s/rsync *version \([^ ]*\).*/rsync -a \1/p' ;;
    bagit) echo "cp and bagit.py $("$python" -m pip show bagit 2>/dev/null | sed -n 's/^Version: //p')" ;;
    restic) restic version | cut -d ' ' -f 1,2 ;;
    borg) borg --version ;;
    annex) echo "cp and git-annex $(git annex version --raw), add and commit" ;;
    esac
}

# What came back: whole, zero, missing or other, compared with the original of that name.
count() {
    local whole=0 zero=0 missing=0 other=0 file found
    for file in "$work"/files/*; do
        found=$work/out/$(basename "$file")
        if [[ ! -e $found ]]; then missing=$((missing + 1))
        elif cmp --silent "$file" "$found"; then whole=$((whole + 1))
        elif [[ $(tr -d '\0' <"$found" | head -c 1 | wc -c) -eq 0 ]]; then zero=$((zero + 1))
        else other=$((other + 1)); fi
    done
    printf '%d | %d | %d | %d' $whole $zero $missing $other
}

# try TOOL SECONDS: one row of the table.
try() {
    local tool=$1 delay=$2 own='—'
    rm -rf "$work/out" "$work"/*.img
    mkdir "$work/out"
    truncate --size 256M "$work/live.img" && mkfs.ext4 -q -F "$work/live.img" && mount -o loop "$work/live.img" "$work/live"
    (cd "$work/live" && "prepare_$tool") >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
    # What was there before has long been there.
    sync --file-system "$work/live" && sleep 1
    (cd "$work/live" && "put_$tool") >"$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
    sleep "$delay"
    cp --sparse=always "$work/live.img" "$work/cut.img"
    umount "$work/live"
    mount -o loop "$work/cut.img" "$work/cut"
    (cd "$work/cut" && "back_$tool") >"$work/log" 2>&1
    if declare -F "own_$tool" >/dev/null; then
        if (cd "$work/cut" && "own_$tool") >"$work/log" 2>&1; then own=clean; else own=fails; fi
    fi
    printf '| %s | %s s | %s | %s |\n' "$(version "$tool")" "$delay" "$(count)" "$own"
    umount "$work/cut"
}

echo '| tool | cut after | whole | zero | missing | other | its own check |'
echo '|---|---:|---:|---:|---:|---:|---|'
for delay in "${delays[@]}"; do
    for tool in ${TOOLS:-dossier restic borg bagit annex rsync cp}; do try "$tool" "$delay"; done
done
