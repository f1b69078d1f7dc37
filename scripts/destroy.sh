#!/usr/bin/env bash
# Ten years later on a copy of the sample archive: what is due is listed, appraised, approved, counted
# and destroyed, with its copies. Ends with 1 where anything is not as it should be.
#   DOSSIER=PATH scripts/destroy.sh
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=scripts/on-sample.sh
source scripts/on-sample.sh
mkdir disk drive old
age-keygen -o key.txt 2>/dev/null
recipient=$(age-keygen -y key.txt)

json() { # member, words of the command: the value of a member as it stands
    local member=$1
    shift
    dossier "$@" --json | tr -d ' \n' | grep -o "\"$member\":\(\[[^]]*\]\|[^,}]*\)" | tail -n 1 |
        sed "s/^\"$member\"://"
}
state() { # words behind `disposal`: the state of the list behind them
    json state disposal "$@"
}

# 2026: a report that is kept three years, and two documents of the sample, for
# whose class the diary tells the occasions. They go into packages, to a branch, and on a backup disk.
number=TF-S-A-201208-BJCJJTGS
secret='蓝鲸七号方案：灯箱三十六块，不得外传'
echo "$secret" >'第47周小结.txt'
report=$(json item register $number 第47周小结.txt --category 周工作汇报 --class WR.weekly \
    --date 2026-11-20 --as p0007 --now 2026-11-20 | tr -d '"')
dossier pack --month 2026-11 --now 2026-11-25 >/dev/null
dossier backup make --to disk --recipient "$recipient" --now 2026-12-01 >/dev/null
dossier handoff send TF-2026-11-S --to 天津分公司 --output drive --recipient "$recipient" \
    --now 2026-12-02 >/dev/null
dossier index >/dev/null

# What to look for: a sentence of each.
patterns=("$secret" '议题：城建星河湾春季推广阶段工作' '完成“城建四十周年形象片”第三版修改')
holding() { # folder or file…: how many files hold any of it
    local pattern count=0
    for pattern in "${patterns[@]}"; do
        count=$((count + $(LC_ALL=C grep -rlaF -- "$pattern" "$@" | wc -l)))
    done
    echo "$count"
}
unpack() { # package, folder: with real age, zstd and tar
    mkdir -p "$2"
    case $1 in
    *.age) age -d -i key.txt "$1" | zstd -dqc | tar --warning=no-timestamp -xf - -C "$2" ;;
    *) zstd -dqc "$1" | tar --warning=no-timestamp -xf - -C "$2" ;;
    esac
}
expect '销毁前在库里找得到 · before it, the tree holds them' 3 "$(holding archive/202?)"
for package in archive/归档包/2026-11/TF-2026-11-S.tar.zst drive/*.age disk/*.age; do
    unpack "$package" "old/${package%%/*}"
done
expect '旧的归档包、移交件和备份里也有 · and so do package, hand-off and backup' 9 "$(holding old)"
rm -r old

# 2037: due, listed, reviewed by everybody whom the list concerns.
items=("$number/2025-03-0007" "$number/2026-15-0008" "$number/$report")
due=$(dossier retention due --on 2037-02-01 --now 2037-02-01 --json | tr -d ' \n')
for item in "${items[@]}"; do
    expect "到期 · due: ${item#*/}" 1 "$(grep -o "\"item\":\"${item#*/}\"" <<<"$due" | wc -l)"
done
dossier issue add $number --kind 投诉 --detail 灯箱画面褪色 --solver M --visited 2037-01-20 \
    --as p0007 --now 2037-01-20 >/dev/null
refused '没有到期的不能列入 · what is not due is not listed' \
    disposal create $number/2026-02-0003 --reason 期满 --now 2037-02-01
expect '拟制 · drafted' '"draft"' \
    "$(state create "${items[@]}" --reason 保管期满 --now 2037-02-01)"
list=2037-0001
hold=$(json id hold add $number --title 褪色案 --reason 应诉 --authority 法院 --as p0004 \
    --now 2037-02-01 | tr -d '"')
refused '被冻结的不能提交 · what is held is not submitted' \
    disposal submit $list --appraiser p0004 --appraiser p0007 --appraiser p0009 --now 2037-02-01
dossier hold release "$hold" --reason 已和解 --as p0004 --now 2037-02-01 >/dev/null
dossier hold release "$hold" --as p0002 --now 2037-02-01 >/dev/null
dossier disposal submit $list --appraiser p0004 --appraiser p0007 --appraiser p0009 \
    --now 2037-02-01 >/dev/null
refused '拟制人不能审核 · the drafter does not review' disposal review $list --now 2037-02-02
expect '有未了的投诉，法务核查 · an open complaint: legal clears' '"clearance"' \
    "$(state review $list --as p0006 --now 2037-02-02)"
expect '鉴定小组 · appraisal' '"appraisal"' "$(state review $list --as p0016 --now 2037-02-02)"
for person in p0004 p0007; do
    dossier disposal appraise $list --as $person --now 2037-02-03 >/dev/null
done
refused '三人未齐，不能批准 · not approved before all three' \
    disposal approve $list --as p0002 --now 2037-02-04
dossier disposal appraise $list --as p0009 --now 2037-02-03 >/dev/null
expect '批准 · approved' '"approved"' "$(state approve $list --as p0002 --now 2037-02-04)"
expect '等待期 · waiting' '"waiting"' \
    "$(state schedule $list --days 30 --supervisor p0003 --supervisor p0005 --now 2037-02-05)"
refused '等待期未满 · the wait is not over' \
    disposal count $list --items 3 --as p0003 --now 2037-02-20
dossier disposal count $list --items 3 --as p0003 --now 2037-03-09 >/dev/null
refused '只有一人监销，不能执行 · not with one supervisor' \
    disposal execute $list --paper-method 碎纸 --now 2037-03-10
expect '两人清点 · counted by two' '"counted"' \
    "$(state count $list --items 3 --as p0005 --now 2037-03-09)"


# Executed.
dossier disposal execute $list --paper-method 碎纸 --now 2037-03-10 >/dev/null
dossier disposal count $list --items 3 --as p0003 --now 2037-03-10 >/dev/null
expect '主库已销毁，副本还在 · gone here, copies outstanding' '"copiesOutstanding"' \
    "$(state count $list --items 3 --as p0005 --now 2037-03-10)"
dossier index >/dev/null
expect '目录树、隔离区、登记簿和索引中一个字节也没有 · no byte in tree, quarantine, registers, index' 0 \
    "$(holding archive/202? archive/_archive cache)"
expect '隔离区已空 · the quarantine is empty' 0 "$(find archive/_archive/work -type f | wc -l)"
refused '同样的内容不能换个名字再登记 · the same bytes do not come back under another name' \
    register $number 第47周小结.txt --category 工作进度 --title 小结 --date 2037-03-10 \
    --as p0007 --now 2037-03-10
rm 第47周小结.txt

# The copies: a restoration from the old backup does not bring it back; then each copy goes.
restored=restored
dossier restore disk --into $restored --against archive --identity key.txt --now 2037-03-11 >/dev/null
expect '从旧备份恢复也不复活 · restored from the old backup, it stays away' 0 \
    "$(holding $restored/202? $restored/_archive)"
rm -r $restored
refused '副本未灭失，不能办结 · not closed while copies are left' \
    disposal close $list --now 2037-03-12
rm -r disk drive archive/归档包/2026-11
refused '没有依据，不算灭失 · a copy elsewhere is not gone without evidence' \
    disposal confirm-copy $list 1 --how destroyed --now 2037-03-12
echo '持有人销毁证明' >'副本销毁证明.txt'
letter=$(json item register $number 副本销毁证明.txt --category 往来文件 --date 2037-03-12 \
    --as p0007 --now 2037-03-12 | tr -d '"')
outstanding() { dossier disposal show $list --now 2037-03-12 | grep -c '^副本'; }
copy=0
while ((copy < $(outstanding))); do
    copy=$((copy + 1))
    dossier disposal confirm-copy $list $copy --how destroyed --evidence "$number/$letter" \
        --now 2037-03-12 >/dev/null
done
expect '备份、移交、归档包、恢复件四份副本都已灭失 · all four copies are gone' 4 "$copy"
expect '办结 · closed' '"closed"' "$(state close $list --now 2037-03-15)"

# What is made from now on.
mkdir disk
dossier pack --month 2037-03 --now 2037-03-25 >/dev/null
dossier backup make --to disk --recipient "$recipient" --now 2037-04-01 >/dev/null
for package in archive/归档包/2037-03/*.tar.zst disk/*.age; do unpack "$package" new; done
expect '新的归档包和备份中没有 · no byte in new packages and backups' 0 "$(holding new archive disk)"
certificate=$(find archive/_archive/registers/destruction -name 'XH-*.json' | wc -l)
expect '销毁证明 · a certificate' 1 "$certificate"
dossier validate --now 2037-04-01 >/dev/null && status=0 || status=$?
expect '校验无误 · it validates' 0 "$status"
dossier ledger verify >/dev/null
expect '存证日志完好 · the ledger is sound' 0 $?

[[ $failures -eq 0 ]]
