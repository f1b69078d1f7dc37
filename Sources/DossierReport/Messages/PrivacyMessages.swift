/// What is said of personal data.
enum PrivacyMessages {
    static let chinese: [String: String] = [
        "PrivacyText.hiddenTitle": "（仅存储，题名不显示）",
        "PrivacyText.storageOnly":
            "自 {date} 起仅存储，不得查阅和使用：{reason}（{person}，个人信息保护法47）",
        "PrivacyText.noRequests": "没有客户对其信息提出的请求。",
        "PrivacyText.kind": "请求",
        "PrivacyText.received": "收到日期",
        "PrivacyText.asker": "提出人",
        "PrivacyText.answered": "{decision}（{date}）",
        "PrivacyText.overdue": "逾期未答复",
        "PrivacyText.open": "待答复",
        "PrivacyText.keptPart":
            "  {part}：仍在，{obstacle}{authority|（#）}{until|，至 #}",
        "RegistrationError.Code.clearTraits":
            "请求“{subject}”还不能答复为已办理：{detail} 的个人特征已到期，没有冻结，但还在。请先用 dossier client edit 清空这些字段，再答复。",
        "PrivacyText.kept": "  {item} 不能删除，改为仅存储：{obstacle}{authority|（#）}{until|，至 #}",
        "RegistrationError.Code.alreadyRestricted":
            "{subject} 自 {detail} 起已经是仅存储，不必再限制。",
        "RegistrationError.Code.notRestricted":
            "{subject} 不是仅存储的文件，没有限制可以解除。请检查件号。",
        "RegistrationError.Code.destroyedRecord":
            "{subject} 已经销毁，不能再限制。请检查件号。",
        "RegistrationError.Code.noSuchRequest":
            "没有标识为“{subject}”的客户请求。用 dossier privacy request list 可以查看。",
        "RegistrationError.Code.requestAnswered":
            "请求“{subject}”已于 {detail} 答复，不能再答复一次。客户另有要求的，请另行登记。",
        "RegistrationError.Code.eraseFirst":
            "请求“{subject}”还不能答复为已办理：以下文件已到期，没有冻结，可以销毁但还没有销毁：{detail}。请先用 dossier disposal create 列入清册并办完销毁，再答复。",
        "RegistrationError.Code.notAnErasure":
            "请求“{subject}”不是删除请求，不能答复为仅存储。请答复为 done 或 refused。",
        "help.privacy": "个人信息：仅存储的限制，客户的请求",
        "help.privacy.restrict": "把一件文件限为仅存储：不能查阅、搜索不到，内容保留",
        "help.privacy.lift": "解除一件文件的仅存储限制",
        "help.privacy.request": "客户查阅、更正、删除其信息的请求",
        "help.privacy.request.add": "登记客户的请求，算出答复期限",
        "help.privacy.request.answer": "答复客户的请求；不能删除的改为仅存储",
        "help.privacy.request.list": "列出客户的请求",
        "help.privacy.kind": "see 查阅、correct 更正、erase 删除",
        "help.privacy.received": "收到请求的日期",
        "help.privacy.from": "提出请求的人",
        "help.privacy.note": "请求的具体内容",
        "help.privacy.record": "只涉及这一件：件号、标识或路径，可多次；不写为整份档案",
        "help.privacy.id": "请求的标识（privacy request list 可查）",
        "help.privacy.decision": "done 已办理、refused 不予办理",
        "help.privacy.open": "只列出待答复的",
        "outcome.privacy.restricted": "已限为仅存储：{number} {item}",
        "outcome.privacy.lifted": "已解除仅存储：{number} {item}",
    ]

    static let english: [String: String] = [
        "PrivacyText.hiddenTitle": "(only stored, title not shown)",
        "PrivacyText.storageOnly":
            "Only stored since {date}, not to be consulted or used: {reason} ({person}, PIPL art. 47)",
        "PrivacyText.noRequests": "No client has asked anything about its data.",
        "PrivacyText.kind": "Request",
        "PrivacyText.received": "Received",
        "PrivacyText.asker": "From",
        "PrivacyText.answered": "{decision} ({date})",
        "PrivacyText.overdue": "overdue",
        "PrivacyText.open": "open",
        "PrivacyText.keptPart":
            "  {part}: still there: {obstacle}{authority| (#)}{until|, until #}",
        "PrivacyText.kept":
            "  {item} cannot be erased and is only stored: {obstacle}{authority| (#)}{until|, until #}",
        "RegistrationError.Code.alreadyRestricted":
            "{subject} is only stored since {detail}; there is nothing to restrict.",
        "RegistrationError.Code.notRestricted":
            "{subject} is not restricted to storage; there is nothing to lift. Check the item number.",
        "RegistrationError.Code.destroyedRecord":
            "{subject} was destroyed and cannot be restricted. Check the item number.",
        "RegistrationError.Code.noSuchRequest":
            "There is no request “{subject}”. See dossier privacy request list.",
        "RegistrationError.Code.requestAnswered":
            "The request “{subject}” was answered on {detail} and is not answered again. Enter a new one if the client asks for more.",
        "RegistrationError.Code.clearTraits":
            "The request “{subject}” is not done yet: the traits of persons in {detail} are due and not held, and still there. Empty these fields with dossier client edit, then answer.",
        "RegistrationError.Code.eraseFirst":
            "The request “{subject}” is not done yet: these documents are due and not held, and still there: {detail}. Put them on a list with dossier disposal create, have them destroyed, then answer.",
        "RegistrationError.Code.notAnErasure":
            "The request “{subject}” does not ask for erasure, so the answer cannot be “only stored”. Answer done or refused.",
        "help.privacy": "Personal data: restriction to storage, and the requests of clients",
        "help.privacy.restrict":
            "Restrict a document to storage: not consulted, not found, its content kept",
        "help.privacy.lift": "End the restriction of a document to storage",
        "help.privacy.request": "Requests of clients to see, correct or erase their data",
        "help.privacy.request.add": "Enter a client's request and work out when it is due",
        "help.privacy.request.answer":
            "Answer a client's request; what cannot be erased is only stored",
        "help.privacy.request.list": "List the requests of clients",
        "help.privacy.kind": "see, correct or erase",
        "help.privacy.received": "The day on which the request came in",
        "help.privacy.from": "Who asks",
        "help.privacy.note": "What exactly is asked for",
        "help.privacy.record":
            "Only this document: item number, id or path; repeatable; else the whole dossier",
        "help.privacy.id": "The id of the request (see privacy request list)",
        "help.privacy.decision": "done or refused",
        "help.privacy.open": "Only those that are open",
        "outcome.privacy.restricted": "Only stored from now on: {number} {item}",
        "outcome.privacy.lifted": "No longer restricted: {number} {item}",
    ]
}
