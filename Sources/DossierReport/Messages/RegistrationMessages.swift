/// Why an act of registration was not done.
enum RegistrationMessages {
    static let chinese: [String: String] = [
        "RegistrationError.Code.noSuchDepartment": "没有部门“{subject}”。可用：{detail}。",
        "RegistrationError.Code.noSuchGrade": "没有级别“{subject}”。可用：{detail}。",
        "RegistrationError.Code.noSuchCategory":
            """
        没有文件类别“{subject}”。可用：{detail}。
        """,
        "RegistrationError.Code.categoryNeeded":
            """
        不知道 {subject} 属于哪个文件类别。请用 --category 指明：\
        {detail}。
        """,
        "RegistrationError.Code.noSuchDossier":
            "没有档号 {subject}。请核对，或用 dossier find 查找。",
        "RegistrationError.Code.noSuchClient": "没有标识为 {subject} 的客户。",
        "RegistrationError.Code.noSuchStaff": "没有人员 {subject}。dossier staff list 可查。",
        "RegistrationError.Code.noSuchRole": "没有岗位“{subject}”。可用：{detail}。",
        "RegistrationError.Code.noSuchField":
            """
        档案卡没有字段“{subject}”。全部字段名：dossier words fields，如 basic.telephone \
        或 电话。
        """,
        "RegistrationError.Code.noSuchFile": "找不到文件 {subject}。请核对路径。",
        "RegistrationError.Code.holdEndsEarly":
            "冻结到 {subject} 为止，却从 {detail} 才开始（{rule}）。请写更晚的 --until，或不写。",
        "RegistrationError.Code.noSuchRecord":
            "{detail|档案 # 中}没有件号为“{subject}”的文件。请写已登记文件的件号，如 2026-02-0007；还没有登记的，请先 dossier register。",
        "RegistrationError.Code.noSuchIssue":
            "档案 {detail} 中没有问题“{subject}”。dossier issue list 可查。",
        "RegistrationError.Code.badDate": "“{subject}”不是日期。请写如 2026-03-01。",
        "RegistrationError.Code.badValue":
            "{subject} 不能填“{detail}”。请按字段类型填写（dossier words fields 可查），如日期 2026-03-01、数字 120。",
        "RegistrationError.Code.noInitials": "从“{subject}”得不出首字母。请用 --initials 指定。",
        "RegistrationError.Code.notADocument":
            "{subject} 不是可以登记的文件（是文件夹、链接或设备）。请指明其中的文件。",
        "RegistrationError.Code.emptyName": "缺少名称或题名（{subject}）。请写明。",
        "RegistrationError.Code.notPermitted":
            """
        {subject} 无权进行此操作（需要权限：{act}）。请找有此权限的人，\
        或请管理员授予岗位。
        """,
        "RegistrationError.Code.notVouched":
            "“{subject}”与存证日志不一致，可能被人改动过，不能据此销毁任何文件（{rule}）。请先执行 dossier ledger verify 查明，从备份取回。",
        "RegistrationError.Code.approvalNeeded":
            "按规则 {rule}，“{act}”须由以下岗位之一批准并办理：{detail}。",
        "RegistrationError.Code.evidenceNeeded":
            "{subject} 的这项变更须写明依据。请加 --evidence：已登记文件的件号，如 2026-02-0007（改类型、更名只认件号，其他变更也可写说明）。",
        "RegistrationError.Code.seatVacant": "岗位 {subject} 空缺，无法办理。请先任命。",
        "RegistrationError.Code.seatTaken": "岗位 {subject} 已有人：{detail}。请先结束其岗位。",
        "RegistrationError.Code.rolesExclude": "岗位 {subject} 与 {detail} 不得由同一人担任。",
        "RegistrationError.Code.numberTaken": "档号 {subject} 已用过，档号永不重用。请另选。",
        "RegistrationError.Code.sameClient":
            """
        客户“{subject}”已有档案：{detail}。若确要为其另立档案，请加 --client \
        标识。
        """,
        "RegistrationError.Code.dossierClosed":
            """
        档案 {subject} 已结束，不能再改{detail|，已转至 #}。需要时\
        请先 dossier client reopen。
        """,
        "RegistrationError.Code.dossierOpen": "档案 {subject} 仍在用。",
        "RegistrationError.Code.unchanged": "{subject} 没有变化{detail|（#）}，未写入。",
        "RegistrationError.Code.dateInFuture": "{subject} 还没有到。请核对日期。",
        "RegistrationError.Code.insideAnotherDossier":
            """
        文件 {subject} 在另一份档案 {detail} 中。请用那个档号登记，或先\
        复制出来。
        """,
        "RegistrationError.Code.selfAppointment":
            "不能给自己授予岗位 {subject}。请另一位管理员办理。",
        "RegistrationError.Code.lastAdministrator":
            """
        {subject} 是最后一位系统管理员，不能离任。请先任命另一位有密钥的人：\
        dossier staff role 人员编号 administrator。
        """,
        "RegistrationError.Code.hasLeft": "{subject} 已离职，不能再担任此事。",
        "RegistrationError.Code.sealedNumber": "档号 {subject} 已封存。",
        "RegistrationError.Code.differentClient": "{subject} 已属于 {detail}。",
        "RegistrationError.Code.badName":
            """
        名称“{subject}”不能用：名称须写在一行内，有文字，不含换行或控制字符。\
        请改正后再办。
        """,
        "RegistrationError.Code.emptyText": "没有写“{subject}”。请写明内容。",
        "RegistrationError.Code.badText":
            "“{subject}”含有换行或控制字符：{detail}。请写在一行内，去掉这些字符。",
        "RegistrationError.Code.numberNeeded":
            """
        表格 {subject} 是一户的档案卡（字段、内容 两列），没有写是哪一户。\
        请加 --number 档号，或在表中加一行“档号”。
        """,
        "RegistrationError.Code.dossierTransferred":
            """
        档案 {subject} 已移交，本号不再改动，也不能结束或重新启用。请在新档号 \
        {detail} 上办理。
        """,
        "RegistrationError.Code.issueSolved":
            "问题 {subject} 已于 {detail} 登记解决，不再改动。有新情况请另登记一个问题。",
        "RegistrationError.Code.paperNotDue":
            "{subject} 没有待交的纸质件，无须免交。dossier validate 列出应交未交的。",
        "RegistrationError.Code.onlyPaper":
            "{subject} 只有纸质件，不能免交。纸质件找到后，用 dossier paper receive 登记。",
        "RegistrationError.Code.roleNotHeld":
            "{detail} 现在没有担任岗位 {subject}，无须结束。dossier staff list 可查。",
        "RegistrationError.Code.ownHandOver":
            "维护人不得自行转交 {subject}（{rule}）。请由部门经理指定本部门其他人员：dossier client reassign。",
        "RegistrationError.Code.otherDepartment":
            "{subject} 不是主办部门的人员（{detail}），只能交给本部门人员（{rule}）。换部门请用 dossier client transfer。",
        "RegistrationError.Code.lastArchivist":
            """
        {subject} 是最后一位档案管理负责人，离任后无人能建档登记。请先交给另一位\
        有密钥的人：dossier staff role 人员编号 archivist --instead-of {subject}。
        """,
        "RegistrationError.Code.strayedDocument":
            """
        文件 {subject} 是另一处的文件（{detail}），被移到了这里，不再登记一次。\
        请用原档号移回：dossier register 原档号 "{subject}"；确需两处都有的，\
        移回后再复制一份过来。
        """,
        "RegistrationError.Code.shareInArchive":
            """
        {subject} 与档案库 {detail} 是同一文件夹，或互相包含，不能从中导入。\
        请指明档案库以外的资料文件夹；已在档案库内的文件用 dossier register --all 登记。
        """,
        "RegistrationError.Code.sealedRecord":
            """
        {subject}（{detail}）已封存，或所在年度已封卷，著录不再改动。请另登记一份更正\
        说明：dossier register 档号 说明文件 --category 类别 --corrects {subject}。
        """,
        "RegistrationError.Code.noSuchAlarm": "没有报警“{subject}”。请用 dossier alarm list 查看编号。",
        "RegistrationError.Code.alarmIsClosed": "报警“{subject}”已经处理完毕，不必再处理。",
        "RegistrationError.Code.ownAlarm":
            "报警“{subject}”因 {detail} 本人的操作而起，须由另一位系统管理员处理（规则 {rule}）。",
        "RegistrationError.Code.leaseHeld":
            """
        {subject} 可能正在 {detail} 上写入，不解除。请先问本人；确知那里的程序已不在运行的，\
        由系统管理员用 dossier lock release --force 解除（会记入存证日志）。
        """,
        "RegistrationError.Code.nameTaken":
            """
        名称“{subject}”已是另一客户的（{detail}）。请核对名称；确是同一客户的，两份档案请\
        分别办理，不用更名。
        """,
        "RegistrationError.Code.fileVanished": "文件 {subject} 在处理时消失了。",
        "RegistrationError.Code.fileChanging": "文件 {subject} 正在变化，请稍后再登记。",
        "RegistrationError.Code.unreadableFile": "无法读取 {subject}。请检查权限。",
    ]

    static let english: [String: String] = [
        "RegistrationError.Code.noSuchDepartment":
            "There is no department “{subject}”. There are: {detail}.",
        "RegistrationError.Code.noSuchGrade": "There is no grade “{subject}”. There are: {detail}.",
        "RegistrationError.Code.noSuchCategory":
            """
        “{subject}” is no category. There are: {detail}.
        """,
        "RegistrationError.Code.categoryNeeded":
            """
        Nothing tells the category of {subject}. Name it with --category: \
        {detail}.
        """,
        "RegistrationError.Code.noSuchDossier":
            """
        There is no dossier {subject}. Check it, or look for it with dossier \
        find.
        """,
        "RegistrationError.Code.noSuchClient": "There is no client with the id {subject}.",
        "RegistrationError.Code.noSuchStaff":
            "There is no person {subject}. See dossier staff list.",
        "RegistrationError.Code.noSuchRole": "There is no role “{subject}”. There are: {detail}.",
        "RegistrationError.Code.noSuchField":
            """
        A card has no field “{subject}”. dossier words fields lists them all, such \
        as basic.telephone.
        """,
        "RegistrationError.Code.noSuchFile": "There is no file {subject}. Check the path.",
        "RegistrationError.Code.holdEndsEarly":
            "The hold would end on {subject}, before it begins on {detail} ({rule}). Give a later --until, or none.",
        "RegistrationError.Code.noSuchRecord":
            "There is no document “{subject}”{detail| in dossier #}. Give the item number of a registered one, such as 2026-02-0007; register it first where it is not.",
        "RegistrationError.Code.noSuchIssue":
            "Dossier {detail} has no issue “{subject}”. See dossier issue list.",
        "RegistrationError.Code.badDate": "“{subject}” is no date. Write it as 2026-03-01.",
        "RegistrationError.Code.badValue":

            "{subject} cannot hold “{detail}”. Give a value of the field's type (see dossier words fields), such as 2026-03-01 for a date or 120 for a number.",
        "RegistrationError.Code.noInitials":
            "No initials can be taken from “{subject}”. Give them with --initials.",
        "RegistrationError.Code.notADocument":
            """
        {subject} is no document (a folder, link or device). Name the files \
        themselves.
        """,
        "RegistrationError.Code.emptyName":
            "A name or title is missing ({subject}). Please give it.",
        "RegistrationError.Code.notPermitted":
            """
        {subject} may not do this (it needs the right: {act}). Ask somebody who may, \
        or the administrator for a role.
        """,
        "RegistrationError.Code.notVouched":
            "“{subject}” says something else than the ledger; somebody may have altered it, and nothing is destroyed by it ({rule}). Run dossier ledger verify, and restore it from a backup.",
        "RegistrationError.Code.approvalNeeded":
            "By rule {rule} this ({act}) must be approved and entered by one of: {detail}.",
        "RegistrationError.Code.evidenceNeeded":
            "This change of {subject} needs evidence. Add --evidence with the item number of a registered document, such as 2026-02-0007 (for a kind or a name nothing else will do; other changes also take words).",
        "RegistrationError.Code.seatVacant": "The seat {subject} is vacant. Fill it first.",
        "RegistrationError.Code.seatTaken":
            "The role {subject} is taken by {detail}. End it there first.",
        "RegistrationError.Code.rolesExclude":
            "The roles {subject} and {detail} must not be held by one person.",
        "RegistrationError.Code.numberTaken":
            """
        The number {subject} was given before; numbers are never reused. Choose \
        another.
        """,
        "RegistrationError.Code.sameClient":
            """
        The client “{subject}” has a dossier already: {detail}. For a second \
        one on purpose, add --client ID.
        """,
        "RegistrationError.Code.dossierClosed":
            """
        The dossier {subject} is closed{detail|; it goes on as #}. Open it again \
        with dossier client reopen where needed.
        """,
        "RegistrationError.Code.dossierOpen": "The dossier {subject} is open.",
        "RegistrationError.Code.unchanged":
            "Nothing about {subject} would change{detail| (#)}; nothing was written.",
        "RegistrationError.Code.dateInFuture": "{subject} lies in the future. Check the date.",
        "RegistrationError.Code.insideAnotherDossier":
            """
        {subject} lies in another dossier, {detail}. Register it there, or copy \
        it out first.
        """,
        "RegistrationError.Code.selfAppointment":
            "Nobody gives themselves a role ({subject}). Ask another administrator.",
        "RegistrationError.Code.lastAdministrator":
            """
        {subject} is the last administrator. Appoint another first, a person with a key: \
        dossier staff role ID administrator.
        """,
        "RegistrationError.Code.hasLeft": "{subject} has left the staff.",
        "RegistrationError.Code.sealedNumber": "The number {subject} is sealed.",
        "RegistrationError.Code.differentClient": "{subject} belongs to {detail} already.",
        "RegistrationError.Code.badName":
            """
        “{subject}” cannot be a name: it must be one line with letters in it and without \
        control characters. Correct it.
        """,
        "RegistrationError.Code.emptyText": "“{subject}” is missing. Please write it.",
        "RegistrationError.Code.badText":
            """
        “{subject}” holds line breaks or control characters: {detail}. Write it in one line \
        without them.
        """,
        "RegistrationError.Code.numberNeeded":
            """
        {subject} is the card of one client (two columns, field and value), and nothing says \
        of which. Add --number NUMBER, or a line “number” to the table.
        """,
        "RegistrationError.Code.dossierTransferred":
            """
        The dossier {subject} was handed over; it is neither changed nor closed nor opened \
        again. Go on with its new number {detail}.
        """,
        "RegistrationError.Code.issueSolved":
            "Issue {subject} was solved on {detail} already. Enter a new issue for what is new.",
        "RegistrationError.Code.paperNotDue":
            "No paper of {subject} is awaited; nothing is waived. dossier validate lists what is due.",
        "RegistrationError.Code.onlyPaper":
            "{subject} is on paper alone, which cannot be waived. When it turns up, run dossier paper receive.",
        "RegistrationError.Code.roleNotHeld":
            "{detail} does not hold the role {subject}; nothing ends. See dossier staff list.",
        "RegistrationError.Code.ownHandOver":
            "Nobody hands over their own clients, here {subject} ({rule}). The department's manager names a colleague: dossier client reassign.",
        "RegistrationError.Code.otherDepartment":
            "{subject} is not of the holding department ({detail}), and a dossier stays in it ({rule}). To another department: dossier client transfer.",
        "RegistrationError.Code.lastArchivist":
            """
        {subject} is the last archivist; nobody could register then. Hand over first, to a \
        person with a key: dossier staff role ID archivist --instead-of {subject}.
        """,
        "RegistrationError.Code.strayedDocument":
            """
        {subject} is the document of another place ({detail}) and was moved here; it is \
        not registered a second time. Move it back by that number: dossier register \
        NUMBER "{subject}". Where both need it, copy it here afterwards.
        """,
        "RegistrationError.Code.shareInArchive":
            """
        {subject} is the archive {detail}, or one lies inside the other: nothing can be \
        imported from there. Name a folder outside the archive; what lies in it already \
        is registered with dossier register --all.
        """,
        "RegistrationError.Code.sealedRecord":
            """
        {subject} ({detail}) is sealed, or its year is closed: what is recorded of it stays. \
        Register a note that corrects it: dossier register NUMBER FILE --category CATEGORY \
        --corrects {subject}.
        """,
        "RegistrationError.Code.noSuchAlarm":
            "There is no alarm “{subject}”. See its id with dossier alarm list.",
        "RegistrationError.Code.alarmIsClosed": "The alarm “{subject}” is closed already.",
        "RegistrationError.Code.ownAlarm":
            "The alarm “{subject}” was caused by {detail}; another administrator has to close it (rule {rule}).",
        "RegistrationError.Code.leaseHeld":
            """
        {subject} may be writing on {detail}; the lock stays. Ask first; where that program \
        surely runs no more, the administrator types dossier lock release --force, and the \
        ledger tells of it.
        """,
        "RegistrationError.Code.nameTaken":
            """
        The name “{subject}” is another client's ({detail}). Check the name; where both are one \
        client, keep the two dossiers as they are.
        """,
        "RegistrationError.Code.fileVanished": "{subject} vanished while it was read.",
        "RegistrationError.Code.fileChanging": "{subject} is changing; register it later.",
        "RegistrationError.Code.unreadableFile": "{subject} cannot be read. Check its permissions.",
    ]
}
