/// What commands say of documents when they are done.
enum OutcomeDocumentMessages {
    static let chinese: [String: String] = [
        "outcome.register.registered": "已登记 {item} {title}{path|　#}",
        "outcome.register.newVersion": "新版本 {item} {title}　{path}",
        "outcome.register.moved": "随文件移动 {item} {title}　{path}",
        "outcome.register.uncertain":
            "形成日期只据修改时间推定：{date}，请核对（可用 --date 指定）",
        "outcome.register.twin": "同样内容已登记为 {item}；{file} 名称不同，也已登记",
        "outcome.register.duplicate": "未重复登记：{file} 与 {item} 内容相同",
        "outcome.register.waiting.settling": "稍后：{path} 刚被改动，可能有人正在编辑",
        "outcome.register.waiting.inbox":
            """
        待归档：{path} 尚未指明归入哪份档案（dossier register 档号 \
        文件 --category 类别）
        """,
        "outcome.register.waiting.changing": "稍后：{path} 正在变化",
        "outcome.register.waiting.unreadable": "无法读取：{path}，请检查权限",
        "outcome.register.waiting.special": "不是文件（链接或设备）：{path}，请删除或换成文件",
        "outcome.register.waiting.sealed":
            "已封存的文件被改动：{path}，请恢复原件，改动另存为新文件",
        "outcome.register.waiting.strayed": "不在原年度卷：{path}，请移回或用档号登记",
        "outcome.register.waiting.closed":
            "档案已结束：{path}，请移出，或先 dossier client reopen",
        "outcome.register.waiting.outside": "不在类别文件夹内：{path}，请移入 01…16 类别文件夹",
        "outcome.register.total": "登记 {count} 件，待处理 {waiting} 件",
        "outcome.import.done":
            """
        导入完成：新建客户 {clients} 户，文件 {documents} 件（{bytes} \
        字节），此前已有 {present} 件
        """,
        "outcome.import.rehearsed":
            """
        预演：将新建客户 {clients} 户，文件 {documents} 件（{bytes} \
        字节），已有 {present} 件；未写入任何内容
        """,
        "outcome.import.decision": "文件夹“{folder}” → 类别 {category}{alias|（别名“#”）}",
        "outcome.import.uncertain": "年度不确定，请核对：{path}",
        "outcome.import.twin": "同档案内内容相同：{path}",
        "outcome.import.unplaced.noSuchClient": "未导入（名单中没有此客户）：{path}",
        "outcome.import.unplaced.outsideClients": "未导入（不在任何客户文件夹内）：{path}",
        "outcome.import.unplaced.special": "未导入（链接或设备）：{path}",
        "outcome.import.unplaced.ignored": "未导入（临时文件）：{path}",
        "outcome.import.unplaced.unreadable": "未导入（无法读取）：{path}",
        "outcome.import.unplaced.changing": "未导入（正在变化）：{path}",
        "outcome.import.unplaced.closed": "未导入（档案已结束）：{path}",
        "outcome.import.unplaced.badName": "未导入（名称无法保存）：{path}",
        "outcome.index.summary":
            """
        档案 {dossiers} 份，文件 {documents} 件；新 {new}，改\
         {changed}，移 {moved}，缺 {missing}，未登记 {unregistered}，\
        未变 {unchanged}
        """,
        "outcome.index.read": "本次读取 {bytes} 字节，用时 {seconds} 秒",
        "outcome.index.ignored": "长期未动的临时文件，可能是唯一副本",
        "outcome.index.unreadable": "无法读取或正在变化",
        "outcome.index.special": "链接或设备，不是文件",
        "outcome.index.item": "{kind}：{path}",
    ]

    static let english: [String: String] = [
        "outcome.register.registered": "Registered {item} {title}{path|  #}",
        "outcome.register.newVersion": "New version of {item} {title}  {path}",
        "outcome.register.moved": "Followed {item} {title} to {path}",
        "outcome.register.uncertain":
            """
        its date {date} is only the time of modification: please check (--date \
        says it)
        """,
        "outcome.register.twin":
            """
        The same bytes are registered as {item}; {file} has another name and \
        is registered too
        """,
        "outcome.register.duplicate": "Not registered again: {file} has the same bytes as {item}",
        "outcome.register.waiting.settling":
            "Later: {path} was changed just now; somebody may be at it",
        "outcome.register.waiting.inbox":
            """
        In the inbox: {path}; say to which dossier it belongs (dossier register \
        NUMBER FILE --category …)
        """,
        "outcome.register.waiting.changing": "Later: {path} is changing",
        "outcome.register.waiting.unreadable": "Cannot be read: {path}; check its permissions",
        "outcome.register.waiting.special":
            "No document (a link or device): {path}; replace it by a file",
        "outcome.register.waiting.sealed":
            """
        A sealed document was changed: {path}; restore it and keep the change \
        as a new file
        """,
        "outcome.register.waiting.strayed":
            "Outside its own volume: {path}; move it back, or register it by number",
        "outcome.register.waiting.closed":
            "Its dossier is closed: {path}; take it out, or dossier client reopen first",
        "outcome.register.waiting.outside": "In no category folder: {path}; move it into one",
        "outcome.register.total": "{count} registered, {waiting} waiting",
        "outcome.import.done":
            """
        Brought in {clients} clients and {documents} documents ({bytes} bytes); \
        {present} were there already
        """,
        "outcome.import.rehearsed":
            """
        Rehearsal: {clients} clients and {documents} documents ({bytes} bytes) \
        would come in; {present} are there already; nothing was written
        """,
        "outcome.import.decision": "Folder “{folder}” → category {category}{alias| (alias “#”)}",
        "outcome.import.uncertain": "Year uncertain, please check: {path}",
        "outcome.import.twin": "The same bytes in the dossier: {path}",
        "outcome.import.unplaced.noSuchClient": "Not placed (no such client in the table): {path}",
        "outcome.import.unplaced.outsideClients": "Not placed (in no client's folder): {path}",
        "outcome.import.unplaced.special": "Not placed (a link or device): {path}",
        "outcome.import.unplaced.ignored": "Not placed (a temporary file): {path}",
        "outcome.import.unplaced.unreadable": "Not placed (cannot be read): {path}",
        "outcome.import.unplaced.changing": "Not placed (it is changing): {path}",
        "outcome.import.unplaced.closed": "Not placed (its dossier is closed): {path}",
        "outcome.import.unplaced.badName": "Not placed (its name cannot be kept): {path}",
        "outcome.index.summary":
            """
        {dossiers} dossiers, {documents} documents: {new} new, {changed} changed, \
        {moved} moved, {missing} missing, {unregistered} unregistered, {unchanged} \
        unchanged
        """,
        "outcome.index.read": "Read {bytes} bytes in {seconds} s",
        "outcome.index.ignored": "temporary file, untouched for a week; it may be the only copy",
        "outcome.index.unreadable": "cannot be read, or is changing",
        "outcome.index.special": "a link or device, no document",
        "outcome.index.item": "{kind}: {path}",
    ]
}
