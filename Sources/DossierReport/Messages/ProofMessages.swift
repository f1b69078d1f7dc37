/// What is said of a proof that somebody checks: what it shows, and what it does not.
enum ProofMessages {
    static let chinese: [String: String] = [
        "outcome.proof.mark.holds": "成立　　",
        "outcome.proof.mark.fails": "不成立　",
        "outcome.proof.mark.notChecked": "未核对　",
        "outcome.proof.event.holds": "内容是第 {index} 号事件：{time}，由 {actor} 办理",
        "outcome.proof.event.fails": "内容不是格式合格的第 {index} 号事件",
        "outcome.proof.eventSignature.holds": "该事件由密钥 {signer} 签名，此后未被改动",
        "outcome.proof.eventSignature.fails": "该事件的签名不成立",
        "outcome.proof.content.holds": "您给出的文件正是该事件写明摘要的那一份，一个字节也没有改动",
        "outcome.proof.content.fails": "您给出的文件不是该事件写明摘要的那一份",
        "outcome.proof.content.notChecked": "销毁清册本身是否被改过：请用 --content 给出它的 .json 文件",
        "outcome.proof.inclusion.holds": "该事件在检查点所证明的 {size} 条日志之中",
        "outcome.proof.inclusion.fails": "该事件不在检查点所证明的 {size} 条日志之中，或证明被改动过",
        "outcome.proof.consistency.holds": "从 {old} 条到 {size} 条只有追加，先前的一条也没有改、没有少",
        "outcome.proof.consistency.fails": "不能证明 {size} 条的日志是由您手中检查点的那份日志追加而来",
        "outcome.proof.checkpointSignature.holds": "检查点由您给出的公钥签名：{origin}",
        "outcome.proof.checkpointSignature.fails": "检查点不是您给出的公钥签名的：{origin}",
        "outcome.proof.checkpointSignature.notChecked": "检查点是谁签的：请用 --key 给出档案库的验证公钥",
        "outcome.proof.heldCheckpoint.holds": "与您手中的检查点完全一致",
        "outcome.proof.heldCheckpoint.fails": "与您手中的检查点矛盾：不是同一个档案库，或不是同一段历史",
        "outcome.proof.heldCheckpoint.notChecked":
            "与手中检查点的比较：没有给出，或条数不同（条数不同的，请索取 ledger prove --consistency 的证明）",
        "outcome.proof.limit.inclusion":
            """
        此证明不说明：密钥属于哪个人（见 staff.json）、事件所述是否属实、{size} 条之后发生了什么、\
        是否另给他人看了别的历史。
        """,
        "outcome.proof.limit.consistency":
            "此证明不说明：事件所述是否属实、{size} 条之后发生了什么、是否另给他人看了别的历史。",
        "outcome.proof.verdict.holds": "结论：成立，且检查点可信",
        "outcome.proof.verdict.notChecked": "结论：文件自身成立，但尚未核对检查点是否出自该档案库",
        "outcome.proof.verdict.sandbox":
            "结论：文件自身成立，但这出自练习库，密钥人人可得，什么也证明不了",
        "outcome.proof.verdict.fails": "结论：不成立，不可采信",
    ]

    static let english: [String: String] = [
        "outcome.proof.mark.holds": "holds        ",
        "outcome.proof.mark.fails": "FAILS        ",
        "outcome.proof.mark.notChecked": "not checked  ",
        "outcome.proof.event.holds": "the line is event {index}, of {time}, done by {actor}",
        "outcome.proof.event.fails": "the line is not event {index} in its proper form",
        "outcome.proof.eventSignature.holds":
            "the event was signed with {signer} and not changed since",
        "outcome.proof.eventSignature.fails": "the signature of the event does not fit",
        "outcome.proof.content.holds":
            "the file that you gave is the one whose digest the event names, byte for byte",
        "outcome.proof.content.fails":
            "the file that you gave is not the one whose digest the event names",
        "outcome.proof.content.notChecked":
            "whether the record of the destruction was changed: give its .json file with --content",
        "outcome.proof.inclusion.holds": "the event is among the {size} of the checkpoint",
        "outcome.proof.inclusion.fails":
            "the event is not among the {size} of the checkpoint, or the proof was changed",
        "outcome.proof.consistency.holds":
            "from {old} to {size} {size:event:events} the ledger was only added to; none was changed or removed",
        "outcome.proof.consistency.fails":
            "nothing shows that the {size} {size:event continues:events continue} the ledger of the checkpoint you hold",
        "outcome.proof.checkpointSignature.holds":
            "the checkpoint was signed by the key you gave: {origin}",
        "outcome.proof.checkpointSignature.fails":
            "the checkpoint was not signed by the key you gave: {origin}",
        "outcome.proof.checkpointSignature.notChecked":
            "who signed the checkpoint: give the archive's verifier key with --key",
        "outcome.proof.heldCheckpoint.holds": "it is the checkpoint that you hold",
        "outcome.proof.heldCheckpoint.fails":
            "it contradicts the checkpoint that you hold: another archive, or another history",
        "outcome.proof.heldCheckpoint.notChecked":
            """
        the checkpoint you hold: none was given, or one of another size (ask for a proof by ledger \
        prove --consistency)
        """,
        "outcome.proof.limit.inclusion":
            """
        It does not show: whose key that is (see staff.json), whether what the event tells is true, \
        what came after {size} {size:event:events}, or whether others are shown another history.
        """,
        "outcome.proof.limit.consistency":
            """
        It does not show: whether what the events tell is true, what came after {size} {size:event:events}, or \
        whether others are shown another history.
        """,
        "outcome.proof.verdict.holds": "Verdict: it holds, and the checkpoint can be trusted",
        "outcome.proof.verdict.notChecked":
            "Verdict: the file is sound in itself; whether the archive made it was not checked",
        "outcome.proof.verdict.sandbox":
            "Verdict: sound in itself, but of a sandbox, whose keys anybody has: it proves nothing",
        "outcome.proof.verdict.fails": "Verdict: it does not hold; do not rely on it",
    ]
}
