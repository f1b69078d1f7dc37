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
scripts/make-documents.py --one docx "$home/2026-11-20 城建四十周年形象片周报.docx" --day 2026-11-20 --title 城建四十周年形象片周报 \
    --text 本周：补拍夜景两处，完成粗剪。 下周：提交精剪，安排客户审片。
cd "$home/archive"

exec 3>&1 # so that what was typed is seen where the output goes into a file
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
    printf '$ dossier%s\n' "$shown" >&3
    "$program" "$@"
}
by_hand() { # what a person does without this program
    printf '# %s\n' "$*"
    "$@"
}
found() { # expected status, words of the command
    local wanted=$1 status=0
    shift
    dossier "$@" || status=$?
    printf '# 状态 · status %d\n' "$status"
    [[ $status -eq $wanted ]]
}
flip_byte() { # file, offset: the lowest bit of one byte is changed
    local byte
    byte=$(od --address-radix=n --format=u1 --skip-bytes="$2" --read-bytes=1 "$1")
    printf '# 改动 %s 第 %d 字节 · byte %d of it is changed\n' "$1" "$2" "$2"
    # shellcheck disable=SC2059
    printf "\\x$(printf %x $((byte ^ 1)))" |
        dd of="$1" bs=1 seek="$2" conv=notrunc status=none
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
renamed=$(number_of HZYQWHCMYXGS)
transferred=$(number_of HRZDYXGS)

echo '天锋广告的客户档案库：一个普通的共享文件夹，加上可以证明的历史。'
echo 'The client archive of 天锋广告: a plain shared folder, and a history that can be proved.'

headline '档案库现在怎样' 'how the archive is'
dossier status --now "$now"
headline '有哪些客户' 'which clients there are'
dossier client list
headline '一个客户，四个部门' 'one client, served by four departments'
dossier client show "$beijing" --now "$now"
headline '改过名的客户，资料还缺什么' 'a client that was renamed, and what its card lacks'
dossier client show "$renamed" --now "$now"
headline '新客户的档号：重庆读 chóng，长安读 cháng' "a new client's number: how the name is read"
dossier client number 重庆长安汽车股份有限公司
headline '设计部登记一份新文件' 'the design department registers a new document'
dossier register "$beijing" ../冬季供暖公益海报报价单.docx --category 报价 --department J --date 2026-11-20 --as p0009 --now "$now"
headline '同事在资源管理器里改了一个文件名，又拖进一份文件：一看便知' 'somebody renames a file in Explorer and drops another in: noticed'
volume=$(echo 2026/*/*/"$beijing")
by_hand mv "$volume"/07文案/城建四十周年形象片脚本.txt "$volume"/07文案/形象片脚本（定稿）.txt
by_hand cp "../2026-11-20 城建四十周年形象片周报.docx" "$volume"/15周工作汇报/
dossier index
headline '一并登记：改名的还是原来那份，新的有了件号' 'all of it registered: the renamed one is the same record, the new one has its number'
dossier register --all --settle 0 --now "$now"
headline '按两个字查找' 'found by two characters'
dossier find 合同
headline '按拼音首字母查找' 'found by initials'
dossier find BJCJ --limit 5
headline '移交过的客户：旧档号同样找得到' 'a client that was handed to another department: found under both numbers'
dossier find --number "$transferred"
headline '历史：逐条签名，本身不含姓名与文件名' 'the history: signed line by line, with no names in it'
dossier ledger show --limit 6
headline '历史未被改动的证明' 'the proof that nobody changed it'
dossier ledger verify
headline '检查档案库：只看不改' 'the archive is checked; nothing is changed'
dossier validate --now "$now" | tail -n 12
headline '上月归档：各部门一包，打包即封存' "last month is packed: what is packed is sealed"
dossier pack --month 2026-10 --now "$now"
headline '外人核验收到的归档包：不需要档案库，只要公钥' 'a stranger verifies a package: with the key, without the archive'
key=$("$program" key show --json | sed -n 's/.*"archiveKey": *"\([^"]*\)".*/\1/p')
package=TF-2026-10-S.tar.zst
mkdir ../received
by_hand cp 归档包/2026-10/$package 归档包/2026-10/$package.sha256 归档包/2026-10/$package.tlog-proof ../received
cd ../received
dossier verify $package --key "$key"
headline '改动一个字节：一查便知' 'one byte is flipped: found'
flip_byte "$package" $(($(stat --format=%s "$package") * 9 / 10))
found 1 verify $package --key "$key"
cd "$home/archive"
headline '交给外人的检查点与证明' 'a checkpoint and a proof for strangers'
dossier ledger checkpoint --now "$now" > ../november.checkpoint
dossier ledger prove 12 --output ../12.tlog-proof
dossier ledger check-proof ../12.tlog-proof --key "$key" --checkpoint ../november.checkpoint
dossier ledger export 12 --ssh --output ../event-12

printf '\n── 完 · done: %d steps 步\n' "$steps"
cat <<'END'
接下来可以自己试：cp -R sample-archive /tmp/lianxi && cd /tmp/lianxi，改一个文件或拖进一个新文件，再运行 dossier index 和 dossier register --all。
Next, try it yourself: cp -R sample-archive /tmp/practice && cd /tmp/practice, change a file or drop one in, then dossier index and dossier register --all.
END
printf '程序在此 · the command: %s\n' "$program"
