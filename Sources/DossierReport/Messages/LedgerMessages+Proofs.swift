extension LedgerMessages {
    static let proofErrorsInChinese: [String: String] = [
        "LedgerError.Code.noSuchSize":
            "存证日志里没有那么多条事件（{place}）。请用 dossier ledger show 查看共有多少条。",
        "LedgerError.Code.badNote":
            "“{place}”不是完整的签名文本，问题在：{detail}。请向提供者重新索取原文件，不要改动其中任何字符。",
        "LedgerError.Code.badCheckpoint":
            "“{place}”不是有效的检查点（{detail}）。请取回原来的文件；若是档案库里保存的，请从备份恢复并追查。",
        "LedgerError.Code.badProof":
            "“{place}”不是本程序能核对的证明文件，问题在：{detail}。请向提供者重新索取原文件。",
        "LedgerError.Code.badVerifierKey":
            "“{place}”不是验证公钥，应形如 名称+八位编号+Base64。请向管理员索取 dossier key show 显示的那一行。",
        "LedgerError.Code.noCheckpoint":
            "没有保存过覆盖 {place} 条事件的检查点。请先由管理员执行 dossier ledger checkpoint。",
        "LedgerError.Code.noCheckpointOfSize":
            "没有保存过恰好 {place} 条的检查点。{detail|已保存的条数：#。}请改用其中一个，或由管理员执行 dossier ledger checkpoint。",
        "LedgerError.Code.noNewerCheckpoint":
            "没有保存过比手中的（{place} 条）更新的检查点，还没有什么可证明。请先由管理员执行 dossier ledger checkpoint。",
        "LedgerError.Code.eventBehindCheckpoint":
            "第 {place} 号事件不在前 {detail} 条之中（编号从 0 起）。请给出更大的 --size，或不写 --size。",
        "LedgerError.Code.checkpointDisagrees":
            """
        “{place}”在 {detail} 条处的检查点与现在的存证日志不是同一段历史：日志被截断、改写，或换成了另一份。\
        请勿继续写入，先执行 dossier ledger verify，再从备份取回。
        """,
        "LedgerError.Code.otherArchiveKey":
            """
        “{place}”里的密钥（{detail}）不是存证日志第 0 条写明的档案库密钥，不能签检查点。\
        请在保管原密钥的电脑上执行。
        """,
    ]

    static let proofErrorsInEnglish: [String: String] = [
        "LedgerError.Code.noSuchSize":
            "The ledger has not that many events ({place}). See how many with dossier ledger show.",
        "LedgerError.Code.badNote":
            "“{place}” is not a whole signed note; what is wrong: {detail}. Ask for the original file again.",
        "LedgerError.Code.badCheckpoint":
            """
        “{place}” is not a valid checkpoint ({detail}). Get the original file; if it is one that the \
        archive keeps, restore it from a backup and follow it up.
        """,
        "LedgerError.Code.badProof":
            """
        “{place}” is not a proof that can be checked; what is wrong: {detail}. Ask for the original \
        file again.
        """,
        "LedgerError.Code.badVerifierKey":
            """
        “{place}” is not a verifier key, which looks like name+id+Base64. Ask the administrator for \
        the line that dossier key show prints.
        """,
        "LedgerError.Code.noCheckpoint":
            """
        No checkpoint of {place} {place:event:events} was kept. Let the administrator run dossier ledger \
        checkpoint first.
        """,
        "LedgerError.Code.noCheckpointOfSize":
            """
        No checkpoint of just {place} {place:event:events} was kept{detail|; kept are those of #}. Take one \
        of those, or let the administrator run dossier ledger checkpoint.
        """,
        "LedgerError.Code.noNewerCheckpoint":
            """
        No checkpoint newer than the one you hold ({place} {place:event:events}) was kept, so there is nothing to \
        prove yet. Let the administrator run dossier ledger checkpoint first.
        """,
        "LedgerError.Code.eventBehindCheckpoint":
            """
        Event {place} is not among the first {detail} {detail:event:events} (numbers begin with 0). Give a larger \
        --size, or none.
        """,
        "LedgerError.Code.checkpointDisagrees":
            """
        The checkpoint of “{place}” at {detail} {detail:event:events} and the ledger are two histories: the ledger \
        was cut, rewritten or exchanged. Write nothing; run dossier ledger verify, and restore it \
        from a backup.
        """,
        "LedgerError.Code.otherArchiveKey":
            """
        The key in “{place}” ({detail}) is not the archive's key that event 0 names and cannot sign \
        a checkpoint. Run this where the right key is kept.
        """,
    ]
}
