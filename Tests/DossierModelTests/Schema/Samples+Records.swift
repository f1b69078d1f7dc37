import DossierModel
import Testing

extension Samples {
    static func recordLists() throws -> [JSONValue] {
        var list = RecordList(dossier: id(11), year: 2026)
        list.nextSerial = 10_008
        list.records = [try contract(), try paperOnly(), try oddName()]
        list.extensions = extensions
        return [list.json, RecordList(dossier: id(11), year: 2026).json]
    }

    private static func contract() throws -> Record {
        let seen = try #require(Timestamp("2026-11-21T09:30:00+08:00"))
        var record = Record(
            id: id(21), item: try #require(ItemNumber("2026-02-0007")), title: "地铁灯箱投放合同",
            formingDepartment: try department("S"), formed: try day("2026-11-18"), basis: .entered,
            carrier: .both, state: .inForce, path: "02合同/地铁灯箱投放合同.pdf",
            versions: [
                RecordVersion(
                    number: 1, digest: digest("one"), size: 48_213, seen: seen,
                    sealedIn: YearMonth("2026-11")),
                RecordVersion(number: 2, digest: digest("two"), size: 48_990, seen: seen),
            ], registered: try registration(from: "合同 终稿.pdf"), salt: salt(21))
        record.filingReason = "年度框架"
        record.documentClass = "合同"
        var paper = PaperPart(state: .received)
        paper.form = "正本"
        paper.copies = 2
        paper.pages = 12
        paper.box = "S-2026-03"
        paper.place = "档案室 2 柜 3 层"
        paper.handedInBy = salesman
        paper.receivedBy = secretary
        paper.receivedOn = try day("2026-11-21")
        record.paper = paper
        record.level = .company
        record.secrecy = .internal
        record.belongsTo = 2025
        record.related = [id(22), id(23)]
        record.storageOnly = try storageOnly()
        record.extensions = extensions
        return record
    }

    private static func paperOnly() throws -> Record {
        var record = Record(
            id: id(22), item: try #require(ItemNumber("2026-10-0008")), title: "承接登记表",
            formingDepartment: try department("S"), formed: try day("2026-11-20"), basis: .entered,
            carrier: .paper, path: nil, versions: [], registered: try registration(), salt: salt(22)
        )
        var paper = PaperPart(state: .waived)
        paper.enteredOn = try day("2026-11-21")
        paper.reason = "客户只给扫描件"
        paper.approvedBy = secretary
        record.paper = paper
        return record
    }

    /// A destroyed document whose name was not UTF-8.
    private static func oddName() throws -> Record {
        var record = Record(
            id: id(23), item: try #require(ItemNumber("2026-16-10007")), title: "照片",
            formingDepartment: try department("M"), formed: try day("2024-02-29"),
            basis: .modified, carrier: .electronic,
            path: RelativePath(bytes: Array("16其他/100% ".utf8) + [0xD5, 0xD5]),
            versions: [
                RecordVersion(
                    number: 1, digest: nil, size: 0,
                    seen: try #require(Timestamp("2026-11-21T09:30:00+08:00")))
            ], registered: try registration(), salt: salt(23))
        record.tombstone = Tombstone(
            at: try #require(Timestamp("2036-11-21T15:00:00+08:00")),
            list: id(71, Never.self).description)
        return record
    }

    static func numbers() throws -> Register<NumberEntry> {
        var register = Register<NumberEntry>(kind: .numbers, year: 2026)
        register.entries = [
            NumberEntry(
                number: try number(), dossier: id(11), client: id(10),
                registered: try registration(), salt: salt(15))
        ]
        var corrected = register.entries[0]
        corrected.number = try number("TF-S-A-201208-BJCJGS")
        corrected.replacedBy = try number()
        register.entries.append(corrected)
        register.extensions = extensions
        return register
    }

    static func clients() throws -> Register<ClientEntry> {
        var entry = ClientEntry(
            id: id(10), name: clientName, registered: try registration(), salt: salt(10))
        var register = Register<ClientEntry>(kind: .clients, year: 2026)
        register.entries = [entry]
        entry.formerNames = ["北京城建开发总公司"]
        register.entries.insert(entry, at: 0)
        register.extensions = extensions
        return register
    }

    static func alarms() throws -> Register<AlarmEntry> {
        let at = try #require(Timestamp("2026-11-21T09:30:00+08:00"))
        var attempt = AlarmEntry(
            id: id(81), kind: .attempt, rule: "SEC-4", action: "pack", count: 1, by: salesman,
            at: at,
            salt: salt(81))
        attempt.further = 2
        attempt.last = Timestamp("2026-11-21T09:41:00+08:00")
        attempt.closed = AlarmEntry.Closing(
            by: secretary, at: try #require(Timestamp("2026-11-21T15:00:00+08:00")),
            reason: "误操作，已说明归档须由系统管理员办理")
        let audit = AlarmEntry(
            id: id(82), kind: .audit, rule: "digest-mismatch", count: 3, by: secretary, at: at,
            salt: salt(82))
        var register = Register<AlarmEntry>(kind: .alarms, year: 2026)
        register.entries = [attempt, audit]
        register.extensions = extensions
        return register
    }

    static func backups() throws -> Register<BackupEntry> {
        var full = BackupEntry(
            id: id(50), kind: .full, name: "TF-backup-2026-11-01T020000-full",
            place: "/mnt/backup", digest: digest("tar"), size: 2_048, documents: 12,
            bytes: 4_096, registered: try registration(), salt: salt(50))
        full.confirmed = BackupConfirmation(
            by: secretary, at: try registration().at, medium: "移动硬盘 3 号", place: "保险柜")
        full.removed = try registration()
        full.skipped = 2
        let second = BackupEntry(
            id: id(51), kind: .incremental, name: "TF-backup-2026-11-02T020000-incremental",
            place: "/mnt/backup", digest: digest("second"), size: 512, documents: 13,
            bytes: 4_100, base: id(50), registered: try registration(), salt: salt(51))
        var register = Register<BackupEntry>(kind: .backups, year: 2026)
        register.entries = [full, second]
        register.extensions = extensions
        return register
    }

    static func eventLines() throws -> [JSONValue] {
        let zero = EventDraft(
            .archiveCreated, subjects: [.archive: id(1, Never.self).description],
            commitments: [.staff: digest("staff")],
            facts: [
                .archiveKey: try key(3).description, .recoveryKey: try key(4).description,
                .firstKey: try key(1).description,
            ])
        let later = EventDraft(
            .gradeChanged, via: .paper,
            subjects: [
                .dossier: id(11, Never.self).description, .client: id(10, Never.self).description,
                .staff: salesman.description,
            ],
            commitments: [.card: digest("card")],
            facts: [
                .approval: "single", .evidence: id(21, Never.self).description, .state: "B",
                .since: "2026-07-01", .year: "2026", .category: "2", .version: "3",
                .policy: "staff", .role: "department-manager",
            ])
        return [try line(later, sequence: 12), try line(zero, sequence: 0)]
    }

    private static func line(_ draft: EventDraft, sequence: Int) throws -> JSONValue {
        let event = Event(
            sequence: sequence, time: try #require(Timestamp("2026-11-21T09:30:00+08:00")),
            actor: secretary, signer: try key(1).fingerprint, sandbox: sequence == 0, draft: draft,
            previous: sequence == 0 ? nil : digest("before"))
        let signature = Base64.text(Array("SSHSIG".utf8) + Array(repeating: 7, count: 180))
        return ["event": event.json, "signature": .string(signature)]
    }
}

extension Samples {
    static func copies() throws -> Register<CopyEntry> {
        var entry = CopyEntry(
            id: id(81), kind: .handOff, name: "TF-2026-11-S", place: "/media/usb/移交",
            holder: "天津分公司", registered: try registration(), salt: salt(81))
        entry.expires = try day("2026-12-20")
        entry.retainUntil = try day("2036-12-31")
        entry.cleared = [id(96)]
        entry.state = .confirmed
        entry.digest = digest("file")
        entry.recipients = [try #require(Recipient(key(1).description))]
        entry.contents = [
            CopyContent(
                package: "TF-2026-11-S", digest: digest("package"),
                month: try #require(YearMonth("2026-11")), department: try department("S"),
                first: 0, last: 17)
        ]
        var document = CopyContent()
        document.record = id(20)
        document.version = 2
        entry.contents.append(document)
        entry.receipt = CopyReceipt(
            document: "{}\n", signature: "-----BEGIN SSH SIGNATURE-----\n",
            signer: try key(1).fingerprint)
        entry.changed = try registration()
        let bare = CopyEntry(
            id: id(82), kind: .export, name: "客户名录.xlsx", place: "财务室", holder: "李四",
            registered: try registration(), salt: salt(82))
        var register = Register<CopyEntry>(kind: .copies, year: 2026)
        register.entries = [entry, bare]
        register.extensions = extensions
        return register
    }
}
