/// What commands say of documents when they are done.
enum OutcomeDocumentMessages {
    static let chinese: [String: String] = [
        "outcome.paper.received": "已收纸质件 {item} {title}，存放于{place}",
        "outcome.paper.waived": "已准免交纸质件 {item} {title}",
        "outcome.register.registered": "已登记 {item} {title}{path|　#}",
        "outcome.register.newVersion": "新版本 {item} {title}　{path}",
        "outcome.register.moved": "随文件移动 {item} {title}　{path}",
        "outcome.register.corrected": "已更正著录 {item} {title}{path|　#}",
        "outcome.register.uncertain":
            """
        形成日期只据修改时间推定：{date}，请核对；更正：dossier register {number} \
        "{path}" --date 日期
        """,
        "outcome.register.twin": "同样内容已登记为 {item}；{file} 名称不同，也已登记",
        "outcome.register.duplicate":
            "未重复登记：{file} 与 {item} 内容相同{path|。要更正著录，请写卷内的路径：#}",
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
            """
        已封存的文件被改动：{path}。请恢复原件；要改的内容另存为新文件，用 \
        dossier register 档号 文件 --corrects 原件件号 登记
        """,
        "outcome.register.waiting.strayed":
            """
        不在原位：{path} 是 {number} 的 {item}，原位 {home}。移回请用：\
        dossier register {number} "{path}"
        """,
        "outcome.register.waiting.destroyed":
            "内容已销毁：{path} 与已按清册销毁的文件相同，不再登记。请移出档案库；确需登记用 --overrule",
        "outcome.register.waiting.yearClosed":
            """
        该年度已过：{path} 不再登记在该卷。新到的文件请用 dossier register 档号 \
        "{path}"（移入当年卷并注明所属年度）；原有文件请恢复原名和原内容
        """,
        "outcome.register.waiting.twin":
            "重名：{path} 与 {twin} 的文件名只差大小写或字符形式，在 Windows 上无法并存。请改名，或删去多余的一个，再登记",
        "outcome.register.missing":
            """
        缺失：{number} 的 {item} {title} 不在 {path}。请从备份或回收站找回，\
        放回原处
        """,
        "outcome.register.notPermitted":
            "未查看：{department} 部门的 {count} 个年度卷，您没有在其中登记的权限",
        "outcome.register.waiting.closed":
            "档案已结束：{path}，请移出，或先 dossier client reopen",
        "outcome.register.waiting.outside": "不在类别文件夹内：{path}，请移入 01…16 类别文件夹",
        "outcome.register.outsideVolumes":
            """
        在所有年度卷之外，未登记：{path}。请指明归入哪份档案：dossier register 档号 \
        "{path}" --category 类别
        """,
        "outcome.register.outsideMore": "在所有年度卷之外的文件另有 {count} 件，未逐一列出（--json 列全）",
        "outcome.register.total": "登记 {count} 件，待处理 {waiting} 件{missing|，缺失 # 件}",
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
        "outcome.import.fault": "名单第 {line} 行：{reason}",
        "ImportReport.Fault.Code.unknownColumn": "不认识“{column}”列，该列未导入。请改用档案卡上的名称。",
        "ImportReport.Fault.Code.unknownStaff":
            """
        人员名单中没有维护人“{name}”，或有几位同名，“{client}”暂无维护人。请核对 \
        dossier staff list，再用 dossier client edit 档号 --responsible 补填。
        """,
        "ImportReport.Fault.Code.formerStaff":
            """
        维护人“{name}”已离职，“{client}”暂无维护人。请用 dossier client edit 档号 \
        --responsible 指定在职人员。
        """,
        "outcome.import.unplaced.notSetUp": "未导入（客户未能建档）：{path}",
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
        "outcome.paper.received": "Received the paper of {item} {title}; it lies at {place}",
        "outcome.paper.waived": "The paper of {item} {title} need not be handed in",
        "outcome.register.registered": "Registered {item} {title}{path|  #}",
        "outcome.register.newVersion": "New version of {item} {title}  {path}",
        "outcome.register.moved": "Followed {item} {title} to {path}",
        "outcome.register.corrected": "Corrected the record of {item} {title}{path|  #}",
        "outcome.register.uncertain":
            """
        its date {date} is only the time of modification: please check; to correct it: \
        dossier register {number} "{path}" --date DATE
        """,
        "outcome.register.twin":
            """
        The same bytes are registered as {item}; {file} has another name and \
        is registered too
        """,
        "outcome.register.duplicate":
            """
        Not registered again: {file} has the same bytes as {item}{path|. To correct what is \
        recorded, name it by its path in the volume: #}
        """,
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
        A sealed document was changed: {path}. Restore it; keep the change as a new file: \
        dossier register NUMBER FILE --corrects ITEM
        """,
        "outcome.register.waiting.strayed":
            """
        Out of its place: {path} is {item} of {number} and belongs at {home}. Move it back: \
        dossier register {number} "{path}"
        """,
        "outcome.register.waiting.destroyed":
            "Destroyed: {path} has the content of a document that was destroyed, and is not registered. Move it out of the archive, or use --overrule",
        "outcome.register.waiting.yearClosed":
            """
        That year is over: {path} is not registered there. What came late: dossier register \
        NUMBER "{path}" (it goes into this year's volume and says where it belongs); what \
        was there before: give it its name and content back
        """,
        "outcome.register.waiting.twin":
            "Twins: the names of {path} and {twin} differ only in case or Unicode form and cannot both be on Windows. Rename it, or remove the one too many; then register",
        "outcome.register.missing":
            """
        Missing: {item} {title} of {number} is not at {path}. Find it in a backup or the \
        recycle bin and put it back
        """,
        "outcome.register.notPermitted":
            "Not looked at: volumes of department {department} ({count}); you may not register there",
        "outcome.register.waiting.closed":
            "Its dossier is closed: {path}; take it out, or dossier client reopen first",
        "outcome.register.waiting.outside": "In no category folder: {path}; move it into one",
        "outcome.register.outsideVolumes":
            """
        Outside every volume, not registered: {path}. Say to which dossier it belongs: \
        dossier register NUMBER "{path}" --category CATEGORY
        """,
        "outcome.register.outsideMore":
            "Files outside every volume that are not listed here: {count} (--json lists them all)",
        "outcome.register.total": "{count} registered, {waiting} waiting{missing|, # missing}",
        "outcome.import.done":
            """
        Brought in {clients} {clients:client:clients} and {documents} {documents:document:documents} ({bytes} {bytes:byte:bytes}); \
        {present} {present:was:were} there already
        """,
        "outcome.import.rehearsed":
            """
        Rehearsal: {clients} {clients:client:clients} and {documents} {documents:document:documents} ({bytes} {bytes:byte:bytes}) \
        would come in; {present} {present:is:are} there already; nothing was written
        """,
        "outcome.import.decision": "Folder “{folder}” → category {category}{alias| (alias “#”)}",
        "outcome.import.fault": "Line {line} of the table: {reason}",
        "ImportReport.Fault.Code.unknownColumn":
            "The column “{column}” is unknown and was left out. Use the names of the card.",
        "ImportReport.Fault.Code.unknownStaff":
            """
        Nobody on the staff, or more than one, is called “{name}”: “{client}” has no \
        responsible person. See dossier staff list, then dossier client edit NUMBER \
        --responsible.
        """,
        "ImportReport.Fault.Code.formerStaff":
            """
        “{name}” has left: “{client}” has no responsible person. Name one with dossier \
        client edit NUMBER --responsible.
        """,
        "outcome.import.unplaced.notSetUp": "Not placed (its client was not set up): {path}",
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
        {dossiers} {dossiers:dossier:dossiers}, {documents} {documents:document:documents}: {new} new, {changed} changed, \
        {moved} moved, {missing} missing, {unregistered} unregistered, {unchanged} \
        unchanged
        """,
        "outcome.index.read": "Read {bytes} {bytes:byte:bytes} in {seconds} s",
        "outcome.index.ignored": "temporary file, untouched for a week; it may be the only copy",
        "outcome.index.unreadable": "cannot be read, or is changing",
        "outcome.index.special": "a link or device, no document",
        "outcome.index.item": "{kind}: {path}",
    ]
}
