#!/usr/bin/env bash
# The main job on a copy of the sample archive, step by step, as a tour. Leaves nothing behind.
#   DOSSIER=PATH scripts/demo.sh
set -euo pipefail
cd "$(dirname "$0")/.."

program=${DOSSIER:-$PWD/.build/release/dossier}
# A Monday of the sample's last month. Sandbox archives take the time from --now.
readonly now=2026-11-23T10:00:00+08:00

if [[ ! -x $program ]]; then
    echo "There is no $program: run \`make demo\`, which builds it. 尚未构建，请运行 make demo。" >&2
    exit 69
fi

# All that is written goes here: the copy, the index (cache) and the keys (configuration).
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CACHE_HOME=$home/cache XDG_CONFIG_HOME=$home/config
unset DOSSIER_ARCHIVE
cp -R sample-archive "$home/archive"
scripts/make-documents.py --one docx "$home/冬季供暖公益海报报价单.docx" --day 2026-11-20 --title 冬季供暖公益海报报价单 \
    --text 客户：北京城建集团公司 报价日期：2026年11月20日 合计：人民币48000元
cd "$home/archive"

steps=0
headline() { # Chinese, English
    steps=$((steps + 1))
    printf '\n── %d. %s · %s\n' "$steps" "$1" "$2"
}
dossier() { # shown as a person would type it, then done
    local word shown=
    for word in "$@"; do
        [[ $word =~ [[:space:]] ]] && word="'$word'"
        shown+=" $word"
    done
    printf '$ dossier%s\n' "$shown"
    "$program" "$@"
}
number_of() { # initials: the dossier's number is the name of its folder
    local folders=(2026/*/*/*-"$1")
    if [[ ! -d ${folders[0]} ]]; then
        echo "The sample archive has no dossier of $1; make it anew: make sample" >&2
        return 66
    fi
    basename "${folders[0]}"
}
beijing=$(number_of BJCJJTGS)
prospect=$(number_of CDTFLXKJYXGS)

echo '天锋广告的客户档案库：一个普通的共享文件夹，加上可以证明的历史。'
echo 'The client archive of 天锋广告: a plain shared folder, and a history that can be proved.'

headline '档案库现在怎样' 'how the archive is'
dossier status
headline '有哪些客户' 'which clients there are'
dossier client list
headline '一个客户，四个部门' 'one client, served by four departments'
dossier client show "$beijing"
headline '信息是否齐全：还未合作的客户' 'how complete a card is: a client that is not one yet'
dossier client show "$prospect"
headline '新客户的档号：重庆读 chóng，长安读 cháng' "a new client's number: how the name is read"
dossier client number 重庆长安汽车股份有限公司
headline '新文件登记入卷' 'a new document is registered'
dossier register "$beijing" ../冬季供暖公益海报报价单.docx --category 报价 --department J --now "$now"
headline '看遍整个目录树，更新索引' 'the tree is walked, and the index made'
dossier index
headline '按两个字查找' 'found by two characters'
dossier find 合同
headline '按拼音首字母查找' 'found by initials'
dossier find BJCJ --limit 5
headline '历史：逐条签名，不含姓名与文件名' 'the history: signed line by line, with no names in it'
dossier ledger show
headline '历史未被改动的证明' 'the proof that nobody changed it'
dossier ledger verify

printf '\n── 完 · done: %d steps 步\n' "$steps"
