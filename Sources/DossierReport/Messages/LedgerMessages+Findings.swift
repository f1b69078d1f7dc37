extension LedgerMessages {
    static let findingsInChinese: [String: String] = [
        "finding.ledger-empty.what": "存证日志“{place}”里一条事件也没有。",
        "finding.ledger-empty.remedy": "请从备份恢复整个存证日志文件夹，恢复前不要写入。",
        "finding.ledger-form.what": "“{place}”第 {line} 行不是合格的事件（{why}{detail|，#}）。",
        "finding.ledger-form.remedy": "请勿修改，从备份或归档包中取回该文件；说明是谁、何时改动的。",
        "finding.ledger-gap.what":
            "“{place}”第 {line} 行是第 {sequence} 号事件，此处应为第 {expected} 号：有事件缺失、重复或次序颠倒。",
        "finding.ledger-gap.remedy": "请从备份或归档包中取回缺少的日志文件；取不回的，如实写明缺失的范围。",
        "finding.ledger-chain.what":
            "第 {sequence} 号事件（“{place}”第 {line} 行）与前一行接不上：前一行或本行被改动过。",
        "finding.ledger-chain.remedy": "请与备份中的同一文件逐行比较，取回未改动的文件。",
        "finding.ledger-signature.what":
            "第 {sequence} 号事件（“{place}”第 {line} 行）的签名不成立，不能证明是 {actor} 所办。",
        "finding.ledger-signature.remedy": "请与备份比较；若备份也是如此，请按伪造追查。",
        "finding.ledger-signer-unknown.what":
            "第 {sequence} 号事件用的密钥 {signer} 从未登记给任何人（{actor} 名下）。",
        "finding.ledger-signer-unknown.remedy":
            "请检查 staff.json 是否被换成了旧版本；若没有，此事件不可采信，请追查。",
        "finding.ledger-signer-other.what":
            "第 {sequence} 号事件以 {actor} 的名义，却是用别人的密钥 {signer} 签的。",
        "finding.ledger-signer-other.remedy": "请向密钥的持有人问明情况，由 {actor} 本人补办或撤销。",
        "finding.ledger-signer-expired.what":
            "第 {sequence} 号事件的密钥 {signer} 在当日不在 {actor} 的有效期内。",
        "finding.ledger-signer-expired.remedy":
            "请核对密钥的起止日期和办理电脑的时钟；日期有误的由管理员更正。",
        "finding.ledger-signer-not-staff.what": "第 {sequence} 号事件的办理人 {actor} 当日不在职。",
        "finding.ledger-signer-not-staff.remedy":
            "请核对任职日期和电脑时钟；确系离职后所办的，请追查密钥下落。",
        "finding.ledger-first-event.what": "存证日志第 0 条（“{place}”）没有写明档案库编号、建库人和密钥。",
        "finding.ledger-first-event.remedy": "请从备份取回日志的第一个文件。",
        "finding.ledger-other-archive.what":
            "存证日志第 0 条属于另一个档案库（{archive}），与 archive.json 不一致。",
        "finding.ledger-other-archive.remedy": "请查明是日志还是 archive.json 被换掉，从备份取回。",
        "finding.ledger-sandbox-disagrees.what":
            "第 {sequence} 号事件、第 0 号事件与 archive.json 对“是否演练库”说法不一。",
        "finding.ledger-sandbox-disagrees.remedy":
            "演练库的密钥人人可得，不能充作正式库。请恢复 archive.json 原来的内容，并追查该事件。",
        "finding.ledger-time-backwards.what":
            "第 {sequence} 号事件的时间 {time} 早于前一条 {before} 五分钟以上。",
        "finding.ledger-time-backwards.remedy": "请校准办理电脑的时钟；事件的先后以编号为准。",
        "finding.ledger-part-misplaced.what":
            "“{place}”的文件名与其中第一条事件的编号 {sequence} 不符。",
        "finding.ledger-part-misplaced.remedy": "请改回原来的文件名：该编号的 12 位数字加 .jsonl。",
        "finding.ledger-foreign-file.what": "存证日志的文件夹里有不属于它的东西：“{place}”。",
        "finding.ledger-foreign-file.remedy": "请确认不是日志的备份副本后，移出该文件夹。",
        "finding.ledger-staff-differs.what":
            "“{place}”中 {staff} 的内容与存证日志认可的不一致，可能有人直接改过文件。",
        "finding.ledger-staff-differs.remedy":
            "请从 policy/history 或备份取回，再用 dossier staff 命令办理改动。",
        "finding.ledger-staff-unsigned.what":
            "“{place}”中 {staff} 有密钥，但存证日志里没有登记过此人。",
        "finding.ledger-staff-unsigned.remedy":
            "请查明是谁加进去的；确需登记的，由管理员执行 dossier staff enrol。",
        "finding.checkpoint-disagrees.what":
            "检查点“{place}”证明日志曾有 {size} 条，现在的日志（{events} 条）却不是那段历史：被截断、改写，或换成了另一份。",
        "finding.checkpoint-disagrees.remedy":
            "请勿写入，从备份或归档包中取回日志；收过检查点或归档包的人可以作证。",
        "finding.checkpoint-form.what":
            "“{place}”不是本档案库密钥签过的 {size} 条的检查点。",
        "finding.checkpoint-form.remedy":
            "请从备份取回该文件；若从来不是检查点，查明是谁放进去的，再移出该文件夹。",
    ]

    static let findingsInEnglish: [String: String] = [
        "finding.ledger-empty.what": "The ledger “{place}” holds no event at all.",
        "finding.ledger-empty.remedy":
            "Restore the whole folder of the ledger from a backup, and write nothing before that.",
        "finding.ledger-form.what":
            "Line {line} of “{place}” is not a well-formed event ({why}{detail|, #}).",
        "finding.ledger-form.remedy":
            "Do not edit it; restore the file from a backup or a package, and find out who changed it.",
        "finding.ledger-gap.what":
            "Line {line} of “{place}” is event {sequence} where {expected} was due: events are missing, repeated or out of order.",
        "finding.ledger-gap.remedy":
            "Restore the missing files from a backup or a package; what cannot be restored must be declared.",
        "finding.ledger-chain.what":
            "Event {sequence} (“{place}”, line {line}) does not follow from the line before it: one of the two was changed.",
        "finding.ledger-chain.remedy":
            "Compare the file with the one in the backup line by line, and restore the unchanged one.",
        "finding.ledger-signature.what":
            "The signature of event {sequence} (“{place}”, line {line}) does not fit: nothing proves that {actor} did it.",
        "finding.ledger-signature.remedy":
            "Compare with the backup; if that is the same, follow it up as a forgery.",
        "finding.ledger-signer-unknown.what":
            "Event {sequence}, in the name of {actor}, was signed with {signer}, a key nobody ever had.",
        "finding.ledger-signer-unknown.remedy":
            "See whether staff.json was exchanged for an older one; if not, do not trust the event and follow it up.",
        "finding.ledger-signer-other.what":
            "Event {sequence} is in the name of {actor} but was signed with somebody else's key, {signer}.",
        "finding.ledger-signer-other.remedy":
            "Ask the holder of the key; {actor} then repeats the act or takes it back.",
        "finding.ledger-signer-expired.what":
            "The key {signer} of event {sequence} was not valid for {actor} on that day.",
        "finding.ledger-signer-expired.remedy":
            "Check the days of the key and the clock of the machine; the administrator corrects wrong days.",
        "finding.ledger-signer-not-staff.what":
            "{actor}, who did event {sequence}, was not on the staff that day.",
        "finding.ledger-signer-not-staff.remedy":
            "Check the days of service and the clock; if it was done after leaving, find out where the key is.",
        "finding.ledger-first-event.what":
            "Event 0 (“{place}”) does not name the archive, its maker and its keys.",
        "finding.ledger-first-event.remedy":
            "Restore the first file of the ledger from a backup.",
        "finding.ledger-other-archive.what":
            "Event 0 belongs to another archive ({archive}) than archive.json says.",
        "finding.ledger-other-archive.remedy":
            "Find out whether the ledger or archive.json was exchanged, and restore it.",
        "finding.ledger-sandbox-disagrees.what":
            "Event {sequence}, event 0 and archive.json disagree on whether this is a sandbox.",
        "finding.ledger-sandbox-disagrees.remedy":
            "Anyone can have a sandbox's keys, so it never becomes real. Restore archive.json and follow the event up.",
        "finding.ledger-time-backwards.what":
            "Event {sequence} is of {time}, more than five minutes before the one that precedes it ({before}).",
        "finding.ledger-time-backwards.remedy":
            "Set the clock of the machine; the order of events is that of their numbers.",
        "finding.ledger-part-misplaced.what":
            "The name of “{place}” does not say its first event, {sequence}.",
        "finding.ledger-part-misplaced.remedy":
            "Give the file its name back: that number in 12 digits and .jsonl.",
        "finding.ledger-foreign-file.what":
            "“{place}” lies in the folder of the ledger and does not belong there.",
        "finding.ledger-foreign-file.remedy":
            "Make sure it is no copy of the ledger that you need, and move it out of the folder.",
        "finding.ledger-staff-differs.what":
            "The entry of {staff} in “{place}” is not the one the ledger vouches for; somebody may have edited the file.",
        "finding.ledger-staff-differs.remedy":
            "Restore it from policy/history or a backup, then make the change with dossier staff.",
        "finding.ledger-staff-unsigned.what":
            "{staff} has a key in “{place}”, yet no event of the ledger enrolled them.",
        "finding.ledger-staff-unsigned.remedy":
            "Find out who added the entry; if it is right, the administrator runs dossier staff enrol.",
        "finding.checkpoint-disagrees.what":
            "The checkpoint “{place}” vouches for {size} {size:event:events}, and the ledger ({events} {events:event:events}) is not that history: it was cut, rewritten or exchanged.",
        "finding.checkpoint-disagrees.remedy":
            "Write nothing; restore the ledger from a backup or a package. Whoever was given a checkpoint is a witness.",
        "finding.checkpoint-form.what":
            "“{place}” is not a checkpoint of {size} {size:event:events} that the archive's key signed.",
        "finding.checkpoint-form.remedy":
            "Restore the file from a backup; if it never was a checkpoint, find out who put it there and move it away.",
    ]
}
