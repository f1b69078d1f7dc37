#!/usr/bin/env bash
# Measures the command beside the tools of the trade, in one run on one tree: 100,000 files, 2.8 GB.
#   DOSSIER=PATH Benchmarks/run.sh [FILES]       works in a new folder of BENCH_DIR (/var/tmp), removed afterwards
# Times are the best of RUNS (3), ratios the median of the rounds: tool and rival take turns, so that both see the same machine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

program=$(realpath "${DOSSIER:-$here/../.build/release/dossier}")
files=${1:-100000}
runs=${RUNS:-3}
work=$(mktemp -d "${BENCH_DIR:-/var/tmp}/dossier-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8
unset DOSSIER_ARCHIVE
archive=$work/archive

declare -A seconds memory # by what was measured: the times of all rounds, the largest resident set in MB
# measure NAME COMMAND…: runs it once more under that name.
measure() {
    local name=$1 elapsed kilobytes
    shift
    command time --format '%e %M' --output "$work/time" "$@" >"$work/out" </dev/null
    read -r elapsed kilobytes <"$work/time"
    seconds[$name]+=" $elapsed"
    [[ $((kilobytes / 1024)) -lt ${memory[$name]:-0} ]] || memory[$name]=$((kilobytes / 1024))
    printf '  %8.2f s %6d MB  %s\n' "$elapsed" $((kilobytes / 1024)) "$name" >&2
}
dossier() { # name, words
    local name=$1
    shift
    measure "$name" "$program" "$@" --archive "$archive" --json
}
# line NAME [RIVAL [BUDGET]]: a row of the table, beside what it is measured against.
line() {
    local name=$1 rival=${2:-} budget=${3:-}
    python3 - "$name" "${seconds[$name]}" "${memory[$name]}" "$rival" "${rival:+${seconds[$rival]}}" "$budget" <<'END'
import statistics, sys
name, times, memory, rival, others, budget = sys.argv[1:]
name, rival = name.replace('|', '\\|'), rival.replace('|', '\\|')
times, others = [[float(word) for word in words.split()] for words in (times, others)]
ratio = statistics.median(a / b for a, b in zip(times, others)) if others else 0
beside = f"{ratio:.2f} × {rival}" if others else ""
verdict = f"≤ {budget} {'✔' if ratio <= float(budget) else '✘'}" if budget else ""
print(f"| {name} | {min(times):.2f} | {memory} | {beside} | {verdict} |")
END
}

"$here/make-tree.py" "$work/share" --files "$files" >&2
"$program" init "$archive" --company TF --name 天锋广告 --sandbox >/dev/null
dossier import import "$work/share/clients.csv" --documents "$work/share/documents"
documents=$(python3 -c 'import json, sys; print(json.load(sys.stdin)["documents"])' <"$work/out")
rm -rf "$work/share"

years=("$archive"/[12]???)
find "${years[@]}" -path '*/[01][0-9]*/*' -type f -print0 >"$work/names"
xargs -0 cat <"$work/names" >/dev/null # warm
for ((run = 0; run < runs; run++)); do
    measure 'openssl dgst, both cores' xargs -0 -P2 -n 256 -a "$work/names" openssl dgst -sha256
    dossier 'first index' index --index "$work/index-$run.sqlite"
    measure 'find -printf' find "${years[@]}" -printf '%s %T@ %C@ %i %p\n'
    dossier 'unchanged index' index --index "$work/index-0.sqlite"
    dossier 'find 合同' find 合同 --index "$work/index-0.sqlite"
    dossier 'find BJ' find BJ --index "$work/index-0.sqlite"
    dossier 'register --all, nothing new' register --all --settle 0
    rm -f "$XDG_CACHE_HOME"/dossier/*.verified.json
    dossier 'ledger verify' ledger verify
    dossier 'ledger verify, remembered' ledger verify
    dossier 'validate --fast' validate --fast
    dossier 'validate' validate
    dossier 'validate --deep' validate --deep
done
measure 'hashdeep -r' hashdeep -r "${years[@]}"

# Packing seals, so what it changes is put back for every round.
month=$(date -d '+1 month' +%Y-%m)
find "${years[@]}" -name records.json -print0 | tar --create --file "$work/records.tar" --null --files-from - 2>/dev/null
cp -r "$archive/_archive" "$work/system"
restore() {
    rm -rf "$archive/_archive" "$archive"/归档包/*
    cp -r "$work/system" "$archive/_archive"
    tar --extract --absolute-names --file "$work/records.tar" --directory /
}
for ((run = 0; run < runs; run++)); do
    measure 'tar | zstd -3 -T2' bash -c 'tar --create "$@" 2>/dev/null | zstd -q -3 -T2 >"$0"' "$work/rival.zst" "${years[@]}"
    rm "$work/rival.zst"
    dossier pack pack --month "$month" --now "$month-28"
    mapfile -t packages < <(find "$archive/归档包" -name '*.tar.zst')
    measure 'zstd -dc | openssl dgst' bash -c 'for file; do zstd -dc "$file" | openssl dgst -sha256; done' bash "${packages[@]}"
    measure verify "$program" verify "${packages[@]}" --json
    restore
done

# Backups, on the same disk; what they write is read back by the command itself. Nothing is removed in between:
# ext4 keeps off the inodes of files that went a moment ago, and whoever writes next pays for looking past them.
for ((run = 0; run < runs; run++)); do
    here_now=$work/round-$run
    mkdir -p "$here_now/backups" "$here_now/untarred"
    dossier 'backup, full' backup --to "$here_now/backups" --full
    dossier 'backup, unchanged' backup --to "$here_now/backups"
    backup=$(find "$here_now/backups" -name '*-full.tar.zst')
    cat "$backup" >/dev/null # the command lets go of what it wrote
    measure 'tar -x --zstd, sync' bash -c 'tar --extract --zstd --file "$0" --directory "$1" && sync -f "$1"' "$backup" "$here_now/untarred"
    measure 'restore' "$program" restore "$backup" --into "$here_now/restored" --against "$archive" --json
done
rm -rf "$work"/round-*

number=$(basename "$(printf '%s\n' "${years[-1]}"/*/*/*/ | head -n 1)")
for ((run = 0; run < runs; run++)); do
    printf '报价 %s\n' "$run" >"$work/报价单-$run.txt"
    dossier 'register one document' register "$number" "$work/报价单-$run.txt" --category 报价
done
"$program" index --archive "$archive" >/dev/null # status looks at the usual one
for ((run = 0; run < runs; run++)); do
    dossier 'status' status
    dossier 'client list' client list
    dossier 'client show' client show "$number"
done

# A long ledger, in an archive of its own.
short=$archive
archive=$work/long
"$program" init "$archive" --company TF --name 天锋广告 --sandbox >/dev/null
"$here/make-ledger.py" "$archive" --events "${EVENTS:-1000000}" >&2
for ((run = 0; run < runs; run++)); do
    measure 'openssl dgst, the long ledger' openssl dgst -sha256 "$archive"/_archive/ledger/main/*/*.jsonl
    rm -f "$XDG_CACHE_HOME"/dossier/*.verified.json
    dossier 'ledger verify, long' ledger verify
    dossier 'ledger verify, long, remembered' ledger verify
done
archive=$short

echo "$documents documents, $(du -sb --apparent-size "${years[@]}" | awk '{ sum += $1 } END { printf "%.2f GB", sum / 1e9 }'), ledger $(du -sm "$archive/_archive/ledger" | cut -f1) MB; $(nproc) cores, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), $(stat -f -c %T "$archive"); $(date +%F)"
echo
echo '| | s | MB | beside | budget |'
echo '|---|---:|---:|---|---|'
line 'openssl dgst, both cores'
line 'first index' 'openssl dgst, both cores' 1.5
line 'find -printf'
line 'unchanged index' 'find -printf' 2
line 'hashdeep -r'
line import
line 'register --all, nothing new' 'openssl dgst, both cores'
line 'register one document'
line 'find 合同'
line 'find BJ'
line 'status'
line 'client list'
line 'client show'
line 'ledger verify'
line 'ledger verify, remembered'
line 'openssl dgst, the long ledger'
line 'ledger verify, long'
line 'ledger verify, long, remembered'
line 'tar | zstd -3 -T2'
line pack 'tar | zstd -3 -T2' 1.3
line 'zstd -dc | openssl dgst'
line verify 'zstd -dc | openssl dgst' 1.2
line 'validate --fast' 'find -printf' 3
line 'backup, full' 'tar | zstd -3 -T2' 1.3
line 'backup, unchanged' 'find -printf' 3
line 'tar -x --zstd, sync'
line 'restore' 'tar -x --zstd, sync' 1.5
line validate 'openssl dgst, both cores' 1.5
line 'validate --deep' 'openssl dgst, both cores'
