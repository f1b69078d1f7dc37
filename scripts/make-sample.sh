#!/usr/bin/env bash
# Makes sample-archive/ anew: a sandbox of eight clients over two years, every act on its own day, in order.
#   DOSSIER=PATH scripts/make-sample.sh [DIR]
set -euo pipefail
cd "$(dirname "$0")/.."

program=${DOSSIER:-$PWD/.build/release/dossier}
archive=${1:-$PWD/sample-archive}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config
documents=$work/documents
mkdir "$documents"
scripts/make-documents.py "$documents"

dossier() { "$program" "$@" --archive "$work/archive" </dev/null; }
field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

declare -A number # of each client, by the name of its folder of documents
add() {           # moment, name, department, grade, month of set-up, kind
    number[$2]=$(dossier client add --name "$2" --department "$3" --grade "$4" --set-up "$5" --kind "$6" \
        --now "$1" --json | field number)
}
evidence() { # category, file name
    echo "$documents/$name/$1/$2"
}

# day, act, and what the act needs; acts of one day in the order of this list, documents last.
acts() {
    cat <<'END'
2025-01-06	add	北京城建集团公司	S	A	2012-08	cooperated
2025-01-06	add	长沙银行股份有限公司	S	A	2016-03	cooperated
2025-01-06	add	厦门航空有限公司	M	B	2018-11	cooperated
2025-01-06	add	华润置地有限公司	J	A	2015-05	cooperated
2025-05-12	add	青岛啤酒股份有限公司	G	B	2025-05	cooperated
2025-08-04	add	重庆长安汽车股份有限公司	S	B	2025-08	cooperated
2025-10-20	add	杭州云栖文化传媒有限公司	S	C	2025-10	cooperated
2025-11-03	paper	长沙银行股份有限公司	保密协议（纸质原件）
2026-01-04	year	2026
2026-02-10	transfer	华润置地有限公司	M
2026-04-29	rename	杭州云栖文化传媒有限公司	杭州云栖数字传媒有限公司
2026-07-06	grade	重庆长安汽车股份有限公司	A
2026-08-17	add	成都天府乐享科技有限公司	S	B	2026-08	notCooperated
END
    scripts/make-documents.py --list |
        while IFS=$'\t' read -r path client category department day title; do
            printf '%s\tdocument\t%s\t%s\t%s\t%s\t%s\n' "$day" "$client" "$path" "$category" "$department" "$title"
        done
}

"$program" init "$work/archive" --company TF --name 天锋广告 --sandbox --now 2025-01-06T09:00:00+08:00
while IFS=$'\t' read -r day act name first second third fourth; do
    moment=${day}T17:30:00+08:00
    case $act in
    add) add "$moment" "$name" "$first" "$second" "$third" "$fourth" ;;
    year) dossier year open "$name" --now "$moment" ;;
    paper) dossier register "${number[$name]}" --paper-only --category 合同 --title "$first" --date "$day" \
        --paper-place 总经办三号柜 --now "$moment" ;;
    transfer) number[$name]=$(dossier client transfer "${number[$name]}" --department "$first" --now "$moment" \
        --evidence "$(evidence 往来文件 关于客户移交媒体事业部的函.docx)" --json | field number) ;;
    rename) dossier client rename "${number[$name]}" --name "$first" --now "$moment" \
        --evidence "$(evidence 往来文件 企业名称变更通知函.pdf)" ;;
    grade) dossier client grade "${number[$name]}" --grade "$first" --now "$moment" \
        --evidence "$(evidence 会议纪要 "$day 客户级别调整会议纪要.docx")" ;;
    document) dossier register "${number[$name]}" "$documents/$first" --category "$second" --department "$third" \
        --title "$fourth" --date "$day" --now "$moment" ;;
    esac
done < <(acts | sort --stable --key=1,1)

rm -rf "$archive"
mv "$work/archive" "$archive"
echo "$archive"
