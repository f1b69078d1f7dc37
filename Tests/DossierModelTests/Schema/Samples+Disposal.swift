import DossierModel
import Testing

extension Samples {
    static func holds() throws -> [JSONValue] {
        let bare = HoldEntry(
            id: id(91), title: "华美诉本公司案", reason: "应诉", authority: "朝阳区人民法院",
            scope: HoldScope(records: [id(21)]), since: try day("2026-11-01"),
            registered: try registration(), salt: salt(91))
        var full = bare
        full.id = id(92)
        full.scope = HoldScope(
            numbers: [try number()], records: [id(21), id(22)],
            query: HoldQuery(
                words: ["华美"], categories: [2, 12], department: DepartmentCode("S"),
                from: try day("2024-01-01"), to: try day("2026-12-31")))
        full.until = try day("2027-10-31")
        full.approvals = [try decision()]
        var release = HoldRelease(reason: "案件已结", registered: try registration())
        release.approvals = [try decision()]
        release.pending = [try paperStep(.decision(.agree))]
        release.at = Timestamp("2027-03-01T09:30:00+08:00")
        full.release = release
        var register = Register<HoldEntry>(kind: .holds, year: 2026)
        register.entries = [full, bare]
        register.extensions = extensions
        return [register.json, Register<HoldEntry>(kind: .holds, year: 2027).json]
    }

    static func disposals() throws -> [JSONValue] {
        var register = Register<DisposalList>(kind: .disposals, year: 2037)
        register.entries = [try fullDisposal(), try bareDisposal()]
        register.extensions = extensions
        return [register.json, Register<DisposalList>(kind: .disposals, year: 2038).json]
    }

    static func destructionRecords() throws -> [JSONValue] {
        let full = DestructionRecord(
            number: "XH-2037-0002", archive: id(1), company: "天锋广告", isSandbox: true,
            list: try fullDisposal(), previous: ContentDigest(of: [3]), statements: ["说明"])
        let bare = DestructionRecord(
            number: "XH-2037-0001", archive: id(1), company: "天锋广告", isSandbox: false,
            list: try bareDisposal(), previous: nil, statements: [])
        return [full.json, bare.json]
    }

    private static func bareDisposal() throws -> DisposalList {
        DisposalList(
            id: id(93), number: "2037-0001", holding: try #require(DepartmentCode("S")),
            reason: "保管期满", items: [try disposalItem(21)], drafted: try registration(),
            salt: salt(93))
    }

    private static func fullDisposal() throws -> DisposalList {
        var list = try bareDisposal()
        let moment = try #require(Timestamp("2037-03-01T09:30:00+08:00"))
        let market = try #require(DepartmentCode("S"))
        list.id = id(94)
        list.number = "2037-0002"
        list.state = .copiesOutstanding
        var gone = try disposalItem(22)
        gone.isPersonal = true
        gone.outcome = DisposalOutcome(.destroyed, at: moment, method: "删除", reason: "期满")
        gone.outcome.found = .survived
        gone.redact(title: "（个人信息，已隐去）")
        var kept = try disposalItem(23)
        kept.documentClass = "CT.contract"
        kept.paper = "2 份，柜 3-2"
        kept.outcome = DisposalOutcome(.deferred, at: moment, reason: "stillThere")
        kept.outcome.isAway = true
        kept.triggers = [
            TriggerFact(.contractEnded, on: try day("2026-06-30"), evidence: id(21)),
            TriggerFact(.yearEnded, on: try day("2026-12-31")),
        ]
        list.items = [gone, kept]
        list.preparers = [StaffID(serial: 9)]
        list.appraisers = [secretary, salesman]
        list.decisions = [try decision(), try decision()]
        list.voided = 1
        list.pending = [try paperStep(.decision(.sendBack)), try paperStep(.count(2))]
        list.waiting = DisposalWaiting(since: try day("2037-01-05"), days: 30)
        list.supervisors = [secretary, salesman]
        list.counts = [
            SupervisorCount(
                .before, by: secretary, name: "王敏", department: market, items: 2,
                digest: ContentDigest(of: [1]), statement: "件数相符", at: moment,
                paper: paper)
        ]
        list.execution = try registration()
        list.resumed = [try registration()]
        list.certificate = "XH-2037-0001"
        var copy = DisposalCopy(
            kind: .package, entry: id(95), name: "2026-11-S.tar.zst", holder: "总经办",
            place: "保险柜", expires: try day("2038-12-31"))
        copy.gone = DisposalCopy.Gone(
            .confirmed, registered: try registration(), evidence: id(21))
        list.copies = [copy]
        list.ended = Withdrawal(by: secretary, at: moment, reason: "办结")
        return list
    }

    private static func disposalItem(_ serial: UInt8) throws -> DisposalItem {
        DisposalItem(
            record: id(serial), number: try number(), year: 2026,
            item: try #require(ItemNumber(year: 2026, category: 2, serial: Int(serial))),
            title: "广告代理合同", formed: try day("2026-03-05"), carrier: .both,
            path: RelativePath("2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/合同.pdf"),
            version: RecordVersion(
                number: 1, digest: ContentDigest(of: [serial]), size: 1_024,
                seen: try #require(Timestamp("2026-03-05T09:30:00+08:00"))),
            dueOn: try day("2037-01-01"), term: "10", schedule: 1, basis: "term",
            salt: salt(serial))
    }

    private static func decision() throws -> ApprovalSignature {
        ApprovalSignature(
            role: "department-manager", by: salesman, name: "李强",
            department: try #require(DepartmentCode("S")), decision: .agree, comment: "同意",
            at: try #require(Timestamp("2037-01-04T09:30:00+08:00")),
            digest: ContentDigest(of: [2]), paper: paper)
    }

    private static var paper: PaperApproval {
        PaperApproval(scan: id(21), enteredBy: secretary, countersignedBy: StaffID(serial: 9))
    }

    private static func paperStep(_ answer: PaperStep.Answer) throws -> PaperStep {
        PaperStep(
            by: salesman, answer, comment: "同意", paper: paper,
            at: try #require(Timestamp("2037-01-04T09:30:00+08:00")),
            digest: ContentDigest(of: [2]))
    }
}
