/// What is said of the ledger, of keys, and of the people who sign.
enum LedgerMessages {
    static let chinese: [String: String] =
        errorsInChinese
        .merging(findingsInChinese) { $1 }.merging(proofErrorsInChinese) { $1 }
    static let english: [String: String] =
        errorsInEnglish
        .merging(findingsInEnglish) { $1 }.merging(proofErrorsInEnglish) { $1 }

    private static let errorsInChinese: [String: String] = [
        "LedgerError.Code.badSignature":
            "签名的格式不对（{detail}），不是 OpenSSH 的 Ed25519 签名。请向签名人重新索取。",
        "LedgerError.Code.badKeyFile":
            "“{place}”不是 OpenSSH 的 Ed25519 私钥文件（{detail}）。请把它移到别处，再执行一次即会生成新密钥，然后请管理员重新登记。",
        "LedgerError.Code.notAKeyFile":
            "“{place}”不是 OpenSSH 的 Ed25519 私钥文件（{detail}）。请核对文件名：恢复密钥应是 init 打印的全文，从 BEGIN 一行到 END 一行。",
        "LedgerError.Code.notASigningKey":
            "“{place}”不能用来签名：签名要用没有口令的 Ed25519 私钥{detail|，这里是 #}。请用 ssh-keygen -t ed25519 -N '' -f 新文件 生成一把，再写 --sign 新文件。",
        "LedgerError.Code.encryptedKey":
            "私钥文件“{place}”设有口令，无法使用。请用 ssh-keygen -p 去掉口令，或把它移走后生成新密钥。",
        "LedgerError.Code.keyReadableByOthers":
            "私钥文件“{place}”别人也能读，已不安全。请执行 chmod 600 只留给自己；若怀疑已被复制，请更换密钥。",
        "LedgerError.Code.keyFileFailure":
            "私钥文件“{place}”无法读写（{detail}）。请检查该文件夹的权限和磁盘空间。",
        "LedgerError.Code.noPersonKey":
            "您在这台电脑上还没有密钥（{place}）。请执行 dossier key show 生成，把显示的公钥交给管理员登记。",
        "LedgerError.Code.noArchiveKey":
            "这台电脑上没有本档案库的密钥（{place}）。请在保管该密钥的电脑上执行，或请管理员办理。",
        "LedgerError.Code.keyNotEnrolled":
            "您的密钥尚未在本档案库登记，不能签名：{place}。请把这行公钥交给管理员，由其执行 dossier staff enrol。",
        "LedgerError.Code.keyNotValid":
            "{place} 的密钥在 {detail} 不在有效期内。请管理员登记新密钥。",
        "LedgerError.Code.keyShared":
            "同一把密钥登记给了几个人（{place}），分不清是谁在办理。请管理员让每人各用各的密钥。",
        "LedgerError.Code.namedInRealArchive":
            "正式档案库不能用 --as 以他人（{place}）名义办理。请由本人在自己的电脑上执行；--as 只用于演练库。",
        "LedgerError.Code.timedInRealArchive":
            "正式档案库不能用 --now 指定时间，只按机器的时钟。请去掉 --now；它只用于演练库。",
        "LedgerError.Code.unknownStaff":
            "人员名册中没有 {place}。请用 dossier staff list 查看编号。",
        "LedgerError.Code.staffLeft":
            "{place} 在 {detail} 不在职，不能办理。请由在职人员执行，或请管理员更正任职日期。",
        "FoundingError.Code.recoveryKeyKept":
            "档案库已经建成，恢复密钥还没有打印，存放在“{path}”。请打印锁存，然后删除该文件。",
        "LedgerError.Code.otherRecoveryKey":
            "这不是本档案库的恢复密钥（{place}）。请取出建库时打印、锁存的那一份。",
        "LedgerError.Code.noFirstEvent":
            "存证日志“{place}”中没有第一条事件，无法确认这是哪个档案库。请从备份恢复日志。",
        "LedgerError.Code.otherArchive":
            "“{place}”所写的档案库编号与存证日志第 0 条（编号 {detail}）不一致。请从备份取回其中被换掉的一个。",
        "LedgerError.Code.sandboxDisagrees":
            "“{place}”所写的是否演练库，与存证日志第 0 条不一致。演练库永远是演练库；请恢复 archive.json 原来的内容。",
        "LedgerError.Code.damaged":
            "存证日志“{place}”的内容已损坏，无法往下续写。请执行 dossier ledger verify 查看，并从备份取回该文件。",
        "LedgerError.Code.noSuchEvent": "存证日志中没有第 {place} 号事件。请用 dossier ledger show 查看已有的编号。",
        "LedgerError.Code.eventTooLong":
            "第 {place} 号事件有 {detail} 字节，超过一行的上限。请减少一次办理的内容。",
        "LedgerError.Code.unsignedChange":
            "有 {detail} 处改动没有对应的存证事件，未予写入。这是程序的缺陷，请报告开发者。",
        "LedgerError.Code.notVouched":
            "“{place}”中的条目 {detail} 与存证日志不一致：有人绕过程序改过文件，没有据此办理。请用 dossier validate 查明，从备份取回该文件后再办理。",
        "LedgerError.Code.yearClosed":
            "“{place}”所属年度已经封卷，不能再改。新到的文件请登记在现在的年度卷里，并写明所属年度；要改档案卡，请先执行 dossier year open；更正请写入现在的年度卷并注明互见。",
    ]

    private static let errorsInEnglish: [String: String] = [
        "LedgerError.Code.badSignature":
            "The signature is not an OpenSSH Ed25519 signature ({detail}). Ask the signer for it again.",
        "LedgerError.Code.badKeyFile":
            "“{place}” is not an OpenSSH Ed25519 private key ({detail}). Move it away and run the command again to make a new key, then have it enrolled.",
        "LedgerError.Code.notAKeyFile":
            "“{place}” is not an OpenSSH Ed25519 private key ({detail}). Check the name of the file: the recovery key is all that init printed, from the line BEGIN to the line END.",
        "LedgerError.Code.notASigningKey":
            "“{place}” cannot sign: that takes an Ed25519 private key without a passphrase{detail|, and this is #}. Make one with ssh-keygen -t ed25519 -N '' -f NEWFILE and give --sign NEWFILE.",
        "LedgerError.Code.encryptedKey":
            "The private key “{place}” has a passphrase and cannot be used. Take the passphrase off with ssh-keygen -p, or move the file away and make a new key.",
        "LedgerError.Code.keyReadableByOthers":
            "The private key “{place}” can be read by others. Run chmod 600 on it; if it may have been copied, have the key replaced.",
        "LedgerError.Code.keyFileFailure":
            "The private key “{place}” cannot be read or written ({detail}). Check the permissions of the folder and the space on the disk.",
        "LedgerError.Code.noPersonKey":
            "You have no key on this machine yet ({place}). Run dossier key show to make one, and give the public key it prints to the administrator.",
        "LedgerError.Code.noArchiveKey":
            "This machine does not hold the archive's key ({place}). Run the command where the key is kept, or ask the administrator.",
        "LedgerError.Code.keyNotEnrolled":
            "Your key is not enrolled in this archive, so you cannot sign: {place}. Give this line to the administrator, who runs dossier staff enrol.",
        "LedgerError.Code.keyNotValid":
            "The key of {place} is not valid on {detail}. Ask the administrator to enrol a new one.",
        "LedgerError.Code.keyShared":
            "One key is enrolled for several people ({place}), so nobody can tell who acts. Ask the administrator to give each their own.",
        "LedgerError.Code.namedInRealArchive":
            "A real archive does not let you act as {place} with --as. That person runs the command on their own machine; --as is for sandboxes.",
        "LedgerError.Code.timedInRealArchive":
            "A real archive takes the machine's clock and no other time. Leave out --now; it is for sandboxes.",
        "LedgerError.Code.unknownStaff":
            "There is no {place} on the staff. See the ids with dossier staff list.",
        "LedgerError.Code.staffLeft":
            "{place} is not on the staff on {detail} and cannot act. Let somebody else run it, or have the dates corrected.",
        "FoundingError.Code.recoveryKeyKept":
            "The archive stands, and its recovery key was not printed: it lies in “{path}”. Print it, lock it away, then delete the file.",
        "LedgerError.Code.otherRecoveryKey":
            "This is not the recovery key of this archive ({place}). Take the one that was printed and locked away when the archive was made.",
        "LedgerError.Code.noFirstEvent":
            "The ledger “{place}” has no first event, so nothing says which archive this is. Restore the ledger from a backup.",
        "LedgerError.Code.otherArchive":
            "“{place}” names another archive than event 0 of the ledger ({detail}). Restore from a backup whichever was exchanged.",
        "LedgerError.Code.sandboxDisagrees":
            "“{place}” and event 0 of the ledger disagree on whether this is a sandbox. A sandbox is one for ever; restore archive.json as it was.",
        "LedgerError.Code.damaged":
            "The ledger “{place}” is damaged and cannot be continued. Run dossier ledger verify, and restore that file from a backup.",
        "LedgerError.Code.noSuchEvent":
            "The ledger has no event {place}. See the numbers with dossier ledger show.",
        "LedgerError.Code.eventTooLong":
            "Event {place} has {detail} {detail:byte:bytes}, more than a line may have. Do less at once.",
        "LedgerError.Code.unsignedChange":
            "{detail} {detail:change has:changes have} no event that tells of {detail:it:them} and {detail:was:were} not made. This is a fault of the program; please report it.",
        "LedgerError.Code.notVouched":
            "Entry {detail} in “{place}” is not what the ledger vouches for: somebody changed the file past the program, and nothing was done by it. Run dossier validate, restore the file from a backup, and try again.",
        "LedgerError.Code.yearClosed":
            "“{place}” belongs to a year that was closed, and does not change any more. Register what arrives late in the present volume, with the year to which it belongs; to change the card, run dossier year open first; enter a correction in the present volume, with a reference.",
    ]
}
