#!/usr/bin/env bash
# A whole month on a copy of the sample archive: four departments, one nil return, one late, one missing,
# and a due day that is shifted to Monday. Ends with 1 where anything is not as it should be.
#   DOSSIER=PATH scripts/month.sh
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=scripts/on-sample.sh
source scripts/on-sample.sh

json() { # member, words of the command: the value of a member as it stands
    local member=$1
    shift
    dossier "$@" --json | tr -d ' \n' | grep -o "\"$member\":\(\[[^]]*\]\|[^,}]*\)" | head -n 1 |
        sed "s/^\"$member\"://"
}
packed() { # package, month: the documents of this month that it holds
    zstd -dqc "archive/归档包/$2/$1.tar.zst" | tar --quoting-style=literal -tf - |
        grep -o '四月[^/]*\.txt$' | sort | tr '\n' ' ' | sed 's/ $//'
}
number_of() { # department: a dossier of it
    # shellcheck disable=SC2012
    ls -d archive/2026/"$1"/*/TF-* | head -n 1 | xargs basename
}
register() { # department, person, day, name
    echo "$4" >"$4.txt"
    dossier register "$(number_of "$1")" "$4.txt" --category 工作进度 --department "$1" \
        --date "$3" --as "$2" --now "$3" >/dev/null
}

# 2027-04-25 is a Sunday: the month is due on Monday the 26th. All before it is packed.
for month in 2026-11 2027-03; do
    dossier pack --month "$month" --now 2027-03-25 >/dev/null
done
month=2027-04
for day in 12 26; do
    register S p0006 2027-04-$day "四月S$day"
    register M p0010 2027-04-$day "四月M$day"
    register G p0014 2027-04-$day "四月G$day"
done

refused '别的部门不能代为提交 · the wrong department is refused' \
    submit --month $month --department S --as p0010 --now 2027-04-26
refused '有文件不能作零报告 · no nil return where there is work' \
    submit --month $month --nil --reason 没有 --as p0006 --now 2027-04-26
expect '市场部按时提交 · S on time: documents' 2 \
    "$(json documents submit --month $month --as p0006 --now 2027-04-26T18:00:00+08:00)"
refused '不能提交两次 · twice is refused' submit --month $month --as p0006 --now 2027-04-26T19:00:00+08:00
expect '设计部零报告 · J gives a nil return' true \
    "$(json nil submit --month $month --nil --reason 本月没有新文件 --as p0008 --now 2027-04-26)"
register S p0006 2027-04-27 四月S27
register M p0010 2027-04-27 四月M27
expect '媒体事业部迟交 · M is late' true \
    "$(json late submit --month $month --as p0010 --now 2027-04-28)"
expect '总经办签收，列出未提交的部门 · received; who gave neither is named' '["Z","C","R","B","G"]' \
    "$(json withoutSubmission receive --month $month --now 2027-04-28)"
dossier status --now 2027-04-28 | grep "月度归档 $month"
expect '打包，只打已提交的 · only what was submitted is packed' '["C","R","B","G","Z"]' \
    "$(json withoutSubmission pack --month $month --only-submitted --now 2027-04-28)"
expect '归档包 · packages' 'TF-2027-04-M.tar.zst TF-2027-04-S.tar.zst TF-2027-04-Z.tar.zst' \
    "$(cd archive/归档包/$month && echo ./*.zst | sed 's,\./,,g')"
expect '顺延到星期一，当天仍在本月 · Monday is in the month, Tuesday is not' '四月S12.txt 四月S26.txt' \
    "$(packed TF-2027-04-S $month)"
expect '迟交的打到归档日 · the late one up to the due day' '四月M12.txt 四月M26.txt' \
    "$(packed TF-2027-04-M $month)"
refused '打包以后不能补交 · behind the packing it is too late' \
    submit --month $month --as p0014 --now 2027-04-28

# The month behind it.
dossier submit --month 2027-05 --as p0006 --now 2027-05-25 >/dev/null
dossier submit --month 2027-05 --as p0014 --now 2027-05-25 >/dev/null
dossier pack --month 2027-05 --only-submitted --now 2027-05-25 >/dev/null
expect '星期二的归入下个月 · Tuesday goes into the next month' 四月S27.txt \
    "$(packed TF-2027-05-S 2027-05)"
expect '未提交的并入下一次 · the missing one runs on' '四月G12.txt 四月G26.txt' \
    "$(packed TF-2027-05-G 2027-05)"
expect '核验 · everything verifies' true \
    "$(json valid verify archive/归档包/2027-0[45]/*.zst)"
dossier ledger verify >/dev/null
expect '存证日志完好 · the ledger is sound' 0 $?

[[ $failures -eq 0 ]]
