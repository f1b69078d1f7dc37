/// What is said of copies that left the tree, of hand-overs and of encryption.
enum CopyMessages {
    static let chinese: [String: String] = [
        "RegistrationError.Code.copyNotPermitted":
            """
        {subject} 无权把档案复制到库外（需要权限：{act}），这次尝试已记入存证日志。\
        擅自抄录、备份档案每次都要处罚（{rule}）；确有需要，请找系统管理员办理。
        """,
        "RegistrationError.Code.copyRetained":
            "“{subject}”须保留到 {detail}，在此之前不能销毁或重写。",
        "RegistrationError.Code.noSuchCopy":
            "没有编号为 {subject} 的外出副本。请用 dossier copies 查看编号。",
        "CommandError.Code.onlyOutside":
            "{subject} 只用于库外的归档包，请同时写 --output 文件夹；档案库内的文件不加密，以便随时可读。",
        "EncryptionError.Code.noProgram":
            "没有找到加密程序 age。请让管理员安装：apt install age（Debian 软件包 age），再试一次。",
        "EncryptionError.Code.badRecipient":
            "“{subject}”不是可用的加密公钥，应为 age1… 或 ssh-ed25519 …{detail|（#）}。请向收件人索取公钥。",
        "EncryptionError.Code.identityNeeded":
            "“{subject}”是加密的。请用 --identity 文件 给出你的私钥。",
        "EncryptionError.Code.wrongIdentity":
            "私钥 {subject} 打不开这个文件：它不是为这把钥匙加密的。请换一把私钥，或请移交方用你的公钥重新加密。",
        "EncryptionError.Code.badIdentity":
            "{subject} 不是 age 能读的私钥文件（{detail}）。请给出 age-keygen 或 ssh-keygen 生成的私钥文件。",
        "EncryptionError.Code.damaged":
            "加密的文件不完整，或加密后被改动过（{detail}）。请重新复制，或向移交方重新索取。",
        "EncryptionError.Code.failed":
            "加密程序 {subject} 没有完成：{detail}。请检查后再试一次。",
        "HandOffError.Code.notOwnPackage":
            "“{subject}”不能移交：它已损坏，或不是本档案库的归档包。请用本库归档包文件夹中的那一份。",
        "HandOffError.Code.ofSandbox":
            "“{subject}”是练习库的归档包：它的密钥是公开的，什么也证明不了，正式档案库不接收。请用本库归档包文件夹中的那一份。",
        "HandOffError.Code.proofMissing":
            "“{subject}”旁边没有可用的 .tlog-proof 文件，收件人无法核验。请先用同一条 dossier pack 命令补齐。",
        "HandOffError.Code.replaced":
            "“{subject}”已由 {detail} 取代：它还含有已销毁的文件，不能再移交（DES-4）。请移交 {detail}。",
        "HandOffError.Code.noCheckpoint":
            "存证日志还没有检查点。请先运行 dossier ledger checkpoint。",
        "HandOffError.Code.inTheWay":
            "已有同名文件“{subject}”，不会覆盖。请换一个文件夹或文件名；若是上次中断留下的，请先删除。",
        "HandOffError.Code.expiresPast": "归还期限 {subject} 已经过去，没有移交。请写今天或以后的日期。",
        "HandOffError.Code.noFolder": "没有文件夹 {subject}。请先建立，或改用别的文件夹。",
        "HandOffError.Code.changed": "“{subject}”在复制时变了，没有移交。请再试一次。",
        "HandOffError.Code.notMonthly":
            "“{subject}”不是档案库的归档包，没有可签收的内容。请核对文件。",
        "HandOffError.Code.badHeld":
            "“{subject}”既不是检查点，也不是完好的归档包，不能用来核对。请给出先前收到的那一份。",
        "HandOffError.Code.badReceipt":
            "“{subject}”不是移交回执。请给出 dossier handoff receive 写出的文件。",
        "HandOffError.Code.badReceiptSignature":
            """
        回执“{subject}”的签名不对：回执签名后被改动过，或签名文件 .sig 不是它的。\
        请收件人重新发来回执和 .sig 两个文件。
        """,
        "HandOffError.Code.otherArchive":
            "这份回执是另一个档案库（{subject}）的。请核对文件，或用 --archive 指明档案库。",
        "HandOffError.Code.otherHandOff":
            "没有哪一次移交与这份回执（{subject}）相符。请用 dossier handoff status 查看移交记录。",
        "HandOffError.Code.otherPackage":
            "回执所写的是 {subject}，与移交的 {detail} 不是同一份：包或摘要不同。请向收件人核实收到的文件。",
        "HandOffError.Code.confirmed":
            "{subject} 的回执已经登记过，或副本已经不在（{detail}），不再登记。",
        "HandOffError.Detail.finding": "{place}：{rule}",
        "finding.package-chain-fork.what":
            "“{place}”与“{previous}”说的是两段不同的历史：同一处之后有两个包。",
        "finding.package-chain-fork.remedy":
            "其中一个是另做的，请勿签收，与档案库的存证日志核对。",
        "finding.package-chain-missing.what":
            "公司包“{place}”提到的“{package}”不在这里。",
        "finding.package-chain-missing.remedy":
            "如应一并收到，请向移交方索取。",
        "finding.package-chain-month.what":
            "公司包“{previous}”与“{place}”之间缺了月份。",
        "finding.package-chain-month.remedy":
            "公司包每月都有；请向移交方询问缺少的月份。",
        "finding.package-chain-other-archive.what":
            "“{place}”与“{other}”不是同一个档案库的。",
        "finding.package-chain-other-archive.remedy":
            "不同档案库的包请分开签收；应属同一档案库的，其中一个是假的。",
        "finding.package-chain-replacement-untold.what":
            "“{place}”自称替代 {previous}，但旁边没有能证明这一点的 .tlog-proof 文件。",
        "finding.package-chain-replacement-untold.remedy":
            "请把改写时一并生成的 .tlog-proof 放在包的旁边再核验；没有的，向档案库索取，不要销毁原包。",
        "finding.package-chain-other-epoch.what":
            "“{place}”是第 {new} 次启用后的，“{previous}”是第 {old} 次的：其间档案库从副本恢复过。",
        "finding.package-chain-other-epoch.remedy":
            "请向移交方索取恢复说明，确认其间丢失的内容已经声明。",
        "finding.handoff-cover-disagrees.what":
            "“{place}”与移交单“{list}”所写的不符：文件名、摘要或件数不同。",
        "finding.handoff-cover-disagrees.remedy":
            "请勿签收，与移交方核对收到的文件。",
        "finding.handoff-cover-incomplete.what":
            "移交单“{list}”上有“{package}”（{place}），这次没有给出。",
        "finding.handoff-cover-incomplete.remedy":
            "请把清单上的包一次全部给出再签收；没有收到的，请向移交方索取。",
        "finding.handoff-cover-missing.what":
            "“{place}”旁边没有写有它的移交单，没有可对照的清单。",
        "finding.handoff-cover-missing.remedy":
            "收据上不写移交编号；请把移交单与包放在同一文件夹后再签收。",
        "finding.copy-overdue.what":
            "{holder}手中的副本“{name}”应在 {date} 前归还或销毁，仍没有下落（“{place}”）。",
        "finding.copy-overdue.remedy":
            "请向持有人追回或确认销毁，再用 dossier copies confirm 登记。",
        "help.option.recipient":
            "加密给此公钥的持有人：age1… 或 ssh-ed25519 …；可多次使用（需要 age 程序）",
        "help.option.identity": "打开加密文件的私钥文件；可多次使用（需要 age 程序）",
        "help.pack.recipient": "库外的归档包加密给此公钥的持有人：age1… 或 ssh-ed25519 …；可多次使用",
        "help.pack.holder": "库外的归档包由谁持有；不写则为打包的人",
        "help.handoff": "移交归档包，收取回执",
        "help.handoff.send": "移交：把归档包连同摘要、证明、移交单和检查点复制到一个文件夹",
        "help.handoff.packages": "归档包的文件，或本库归档包的名称，如 TF-2026-11-S",
        "help.handoff.to": "交给谁，如 天津分公司",
        "help.handoff.output": "复制到哪个文件夹，如移动硬盘",
        "help.handoff.receive": "签收：核验收到的归档包，与移交单对照，签署回执；不需要档案库",
        "help.handoff.received": "收到的归档包的文件",
        "help.handoff.held": "手中原有的检查点文件或以前的归档包；可多次使用",
        "help.handoff.sign": "签署回执的私钥文件：ssh-keygen 生成的 Ed25519 私钥",
        "help.handoff.receipt": "回执写到哪个文件；签名写在旁边的 .sig 文件",
        "help.handoff.confirm": "登记收件人发回的回执",
        "help.handoff.returned": "回执的文件，旁边要有 .sig 文件",
        "help.handoff.status": "移交记录：哪些已有回执，哪些还在等",
        "help.copies": "外出副本登记簿：谁手里有档案的副本",
        "help.copies.list": "列出全部外出副本",
        "help.copies.add": "登记手工制作的副本",
        "help.copies.confirm": "登记副本的下落",
        "help.copies.kind": "种类：归档包、备份、移交、恢复副本或导出",
        "help.copies.name": "名称，如文件名或介质编号",
        "help.copies.place": "在哪里",
        "help.copies.holder": "谁持有",
        "help.copies.expires": "最迟何日归还或销毁，如 2026-12-20",
        "help.copies.retain": "至少保留到何日，如 2036-12-31",
        "help.copies.digest": "文件的 SHA-256",
        "help.copies.id": "副本编号，见 dossier copies",
        "help.copies.state": "下落：在外、已确认收到、已到期、已重写或已销毁",
        "outcome.handoff.item": "{file}：文件 {documents} 件，{bytes} 字节",
        "outcome.handoff.sent":
            """
        已移交给{holder}，移交编号 {id}
          移交单 {cover}
          检查点 {checkpoint}
        """,
        "outcome.handoff.refused": "有错误，没有签署回执。请与移交方联系。",
        "outcome.handoff.signed":
            """
        回执已签署：{path}（密钥 {key}）
        请把它和旁边的 .sig 文件一起发回移交方。
        """,
        "outcome.handoff.confirmed": "{name} 的回执已登记：{holder}，签名密钥 {key}",
        "outcome.handoff.confirmedByStaff":
            "{name} 的回执已登记：{holder}，由本单位人员{staff}签名（{key}）",
        "outcome.handoff.none": "没有移交记录。",
        "outcome.copies.none": "没有外出副本。",
        "outcome.copies.entry": "{kind}　{name}　{state}　{created}　{id}",
        "outcome.copies.where": "  {holder}　{place}",
        "outcome.copies.until": "  最迟 {date} 归还或销毁",
        "outcome.copies.added": "已登记外出副本：{name}　{id}",
        "outcome.copies.changed": "外出副本{name}：{state}",
    ]

    static let english: [String: String] = [
        "RegistrationError.Code.copyNotPermitted":
            """
        {subject} may not copy the archive out of its tree (it needs the right: {act}); the attempt \
        stands in the ledger. Copying without leave is an offence each time ({rule}); ask the \
        administrator to do it.
        """,
        "RegistrationError.Code.copyRetained":
            "“{subject}” is to be kept until {detail}; until then it is neither destroyed nor rewritten.",
        "RegistrationError.Code.noSuchCopy":
            "There is no copy {subject}. dossier copies lists them.",
        "CommandError.Code.onlyOutside":
            "{subject} is for packages outside the archive: give --output FOLDER as well. Inside, files stay readable.",
        "EncryptionError.Code.noProgram":
            "The program age, which encrypts, was not found. Have it installed (apt install age, the Debian package age) and try again.",
        "EncryptionError.Code.badRecipient":
            "“{subject}” is no public key to encrypt for; it must be age1… or ssh-ed25519 …{detail| (#)}. Ask the recipient for theirs.",
        "EncryptionError.Code.identityNeeded":
            "“{subject}” is encrypted. Name your private key with --identity FILE.",
        "EncryptionError.Code.wrongIdentity":
            "The private key {subject} does not open this file: it was encrypted for others. Name another key, or have it encrypted for yours.",
        "EncryptionError.Code.badIdentity":
            "{subject} holds no private key that age reads ({detail}). Name a file that age-keygen or ssh-keygen made.",
        "EncryptionError.Code.damaged":
            "The encrypted file is cut off, or was changed since ({detail}). Copy it again, or ask for it once more.",
        "EncryptionError.Code.failed":
            "The program {subject} did not finish: {detail}. Look into it and try again.",
        "HandOffError.Code.notOwnPackage":
            "“{subject}” cannot be handed over: it is damaged, or no package of this archive. Take the one in the archive's own folder.",
        "HandOffError.Code.ofSandbox":
            "“{subject}” is a package of a practice archive: its keys are public, so it proves nothing, and a real archive does not take it. Take the one in the archive's own folder.",
        "HandOffError.Code.proofMissing":
            "No usable .tlog-proof lies beside “{subject}”, so a receiver could not check it. Give the same dossier pack once more, which adds it.",
        "HandOffError.Code.replaced":
            "“{subject}” was replaced by {detail}, because it still holds what was destroyed, and is handed over no more (DES-4). Hand over {detail}.",
        "HandOffError.Code.noCheckpoint":
            "The ledger has no checkpoint yet. Run dossier ledger checkpoint first.",
        "HandOffError.Code.inTheWay":
            "A file “{subject}” is there already and is not overwritten. Choose another folder or name; if it was left by a run that was stopped, delete it first.",
        "HandOffError.Code.expiresPast":
            "It would have to be given back by {subject}, which is over; nothing was handed over. Give a day that is today or later.",
        "HandOffError.Code.noFolder": "There is no folder {subject}. Make it, or name another.",
        "HandOffError.Code.changed":
            "“{subject}” changed while it was copied and was not handed over. Try again.",
        "HandOffError.Code.notMonthly":
            "“{subject}” is no package of an archive; there is nothing to sign for. Look at the file.",
        "HandOffError.Code.badHeld":
            "“{subject}” is neither a checkpoint nor a sound package, so nothing can be compared with it. Name what you received earlier.",
        "HandOffError.Code.badReceipt":
            "“{subject}” is no receipt of a hand-over. Name the file that dossier handoff receive wrote.",
        "HandOffError.Code.badReceiptSignature":
            """
        The signature of the receipt “{subject}” does not fit: the receipt was changed, or the \
        .sig file is another's. Ask the receiver for both files again.
        """,
        "HandOffError.Code.otherArchive":
            "This receipt is of another archive ({subject}). Look at the file, or name the archive with --archive.",
        "HandOffError.Code.otherHandOff":
            "No hand-over fits this receipt ({subject}). dossier handoff status lists them.",
        "HandOffError.Code.otherPackage":
            "The receipt names {subject}, which is not what was handed over ({detail}): another package or another digest. Ask the receiver what arrived.",
        "HandOffError.Code.confirmed":
            "The receipt of {subject} was entered before, or the copy is gone ({detail}); it is not entered again.",
        "HandOffError.Detail.finding": "{place}: {rule}",
        "finding.package-chain-fork.what":
            "“{place}” and “{previous}” tell two histories: two packages follow at one place.",
        "finding.package-chain-fork.remedy":
            "One of them was made apart; sign for neither, and compare with the archive's ledger.",
        "finding.package-chain-missing.what":
            "The company's package “{place}” names “{package}”, which is not here.",
        "finding.package-chain-missing.remedy":
            "If it should have come as well, ask the sender for it.",
        "finding.package-chain-month.what":
            "A month is missing between the company's packages “{previous}” and “{place}”.",
        "finding.package-chain-month.remedy":
            "The company's package is made every month; ask the sender for the missing one.",
        "finding.package-chain-other-archive.what":
            "“{place}” and “{other}” are not of one archive.",
        "finding.package-chain-other-archive.remedy":
            "Sign for archives one by one; if they should be of one, one of them is false.",
        "finding.package-chain-replacement-untold.what":
            "“{place}” says that it replaces {previous}, and no .tlog-proof beside it says so.",
        "finding.package-chain-replacement-untold.remedy":
            "Put the .tlog-proof that was made with it beside it and verify again; without one, ask the archive for it, and keep the package that it would replace.",
        "finding.package-chain-other-epoch.what":
            "“{place}” is of epoch {new}, “{previous}” of epoch {old}: the archive was restored from a copy in between.",
        "finding.package-chain-other-epoch.remedy":
            "Ask the sender what the restore declared as lost.",
        "finding.handoff-cover-disagrees.what":
            "“{place}” is not what the cover list “{list}” says: name, digest or number differ.",
        "finding.handoff-cover-disagrees.remedy":
            "Do not sign; compare with the sender what arrived.",
        "finding.handoff-cover-incomplete.what":
            "The cover list “{list}” names “{package}” ({place}), which was not given.",
        "finding.handoff-cover-incomplete.remedy":
            "Give all packages of the list at once and sign then; if one did not arrive, ask the sender for it.",
        "finding.handoff-cover-missing.what":
            "No cover list that names it lies beside “{place}”; there was no list to compare with.",
        "finding.handoff-cover-missing.remedy":
            "The receipt then names no hand-over; put the list into the folder of the package first.",
        "finding.copy-overdue.what":
            "The copy “{name}” of {holder} was to be back or destroyed by {date}, and nothing is known of it (“{place}”).",
        "finding.copy-overdue.remedy":
            "Get it back or have its destruction confirmed, and enter that with dossier copies confirm.",
        "help.option.recipient":
            "Encrypt for whoever holds this key: age1… or ssh-ed25519 …; repeatable (needs age)",
        "help.option.identity":
            "The file of a private key that opens an encrypted file; repeatable (needs age)",
        "help.pack.recipient":
            "Encrypt packages outside the archive for whoever holds this key: age1… or ssh-ed25519 …; repeatable",
        "help.pack.holder": "Who has the packages outside the archive; default: who packs",
        "help.handoff": "Hand packages over, and take their receipts back",
        "help.handoff.send":
            "Hand over: copy packages with digests, proofs, a cover list and a checkpoint into a folder",
        "help.handoff.packages":
            "Files of packages, or names of this archive's, such as TF-2026-11-S",
        "help.handoff.to": "To whom",
        "help.handoff.output": "The folder to copy into, such as that of a drive",
        "help.handoff.receive":
            "Receive: verify packages, compare with the list, sign a receipt; needs no archive",
        "help.handoff.received": "The files of the packages that arrived",
        "help.handoff.held":
            "A checkpoint or an earlier package that you hold already; repeatable",
        "help.handoff.sign":
            "The private key that signs the receipt: an Ed25519 key of ssh-keygen",
        "help.handoff.receipt":
            "The file of the receipt; its signature goes beside it, as .sig",
        "help.handoff.confirm": "Enter the receipt that the receiver sent back",
        "help.handoff.returned": "The file of the receipt, with its .sig beside it",
        "help.handoff.status": "The hand-overs: which receipts came back, which are awaited",
        "help.copies": "The register of copies: who has copies of the archive",
        "help.copies.list": "List every copy that left the tree",
        "help.copies.add": "Enter a copy that was made by hand",
        "help.copies.confirm": "Say what became of a copy",
        "help.copies.kind": "The kind: package, backup, handOff, restoredCopy or export",
        "help.copies.name": "What it is called: a file, a medium",
        "help.copies.place": "Where it is",
        "help.copies.holder": "Who has it",
        "help.copies.expires": "By when it is given back or destroyed, such as 2026-12-20",
        "help.copies.retain": "Until when it must be kept, such as 2036-12-31",
        "help.copies.digest": "SHA-256 of its file",
        "help.copies.id": "The id of the copy, as dossier copies lists it",
        "help.copies.state":
            "What became of it: outstanding, confirmed, expired, rewritten or destroyed",
        "outcome.handoff.item":
            "{file}: {documents} {documents:document:documents}, {bytes} {bytes:byte:bytes}",
        "outcome.handoff.sent":
            """
        Handed over to {holder}, hand-over {id}
          cover list {cover}
          checkpoint {checkpoint}
        """,
        "outcome.handoff.refused":
            "There are errors; no receipt was signed. Talk to whoever sent it.",
        "outcome.handoff.signed":
            """
        The receipt is signed: {path} (key {key})
        Send it back together with the .sig beside it.
        """,
        "outcome.handoff.confirmed":
            "The receipt of {name} is entered: {holder}, signed by the key {key}",
        "outcome.handoff.confirmedByStaff":
            "The receipt of {name} is entered: {holder}, signed by {staff} of the staff ({key})",
        "outcome.handoff.none": "Nothing was handed over.",
        "outcome.copies.none": "No copy left the tree.",
        "outcome.copies.entry": "{kind}  {name}  {state}  {created}  {id}",
        "outcome.copies.where": "  {holder}  {place}",
        "outcome.copies.until": "  to be given back or destroyed by {date}",
        "outcome.copies.added": "Entered: {name}  {id}",
        "outcome.copies.changed": "{name}: {state}",
    ]
}
