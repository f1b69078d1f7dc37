import Dossier
import DossierModel
import DossierReport
import TestSupport
import Testing

/// An archive with a contract, its minutes and a letter, and what tests ask of their terms.
struct RetentionFixture {
    let archive: ArchiveFixture
    /// The contract's item number.
    static let contract = "2026-02-0001"
    /// The minutes'.
    static let minutes = "2026-03-0002"
    /// The letter's, which proves everything.
    static let letter = "2026-14-0003"

    init() throws {
        archive = try ArchiveFixture(on: "2026-07-01")
        try archive.addClient()
        for (name, category) in [("合同", "合同"), ("纪要", "会议纪要"), ("来函", "往来文件")] {
            try archive.register(archive.outside("\(name).txt", name), category: category) {
                $0.date = CalendarDate("2026-03-01")
            }
        }
    }

    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    /// Registers an occasion, by default on the letter's word.
    @discardableResult
    func trigger(
        _ kind: String, on day: String = "2026-06-30", evidence: String = Self.letter,
        project: String? = nil, record: String? = nil, number: String = ArchiveFixture.number
    ) throws -> TriggerEntry {
        let new = NewTrigger(
            kind, on: try Self.day(day), evidence: evidence, project: project, record: record)
        let client = try archive.client(number)
        return try archive.act { try $0.addTrigger(client, new) }
    }

    /// Ends the contract and settles everything.
    func settle(on day: String = "2026-06-30") throws {
        try trigger("contract.ended", on: day)
        try trigger("receivables.settled", on: day)
    }

    /// A record as its full name.
    static func name(_ item: String, _ number: String = ArchiveFixture.number) -> String {
        "\(number)/\(item)"
    }

    /// Why a record is kept.
    func explain(_ item: String) throws -> RetentionExplanation {
        try archive.archive().explainRetention(
            ofRecord: Self.name(item), language: .chinese)
    }

    /// When a record may be appraised: a day, `untriggered` or `permanent`.
    func due(_ item: String) throws -> String { Self.text(try explain(item).verdict.due) }

    static func text(_ due: RetentionDue) -> String {
        switch due {
        case .on(let day): day.description
        case .untriggered: "untriggered"
        case .permanent: "permanent"
        }
    }

    @discardableResult
    func classify(_ item: String, _ documentClass: String) throws -> Appraisal {
        try RecordAppraisal(archive.archive()).classify(
            Self.name(item), as: documentClass, reason: nil
        ).value
    }

    @discardableResult
    func extend(_ item: String, until day: String) throws -> Appraisal {
        try RecordAppraisal(archive.archive()).extend(
            Self.name(item), until: try Self.day(day), reason: "诉讼未结"
        ).value
    }

    /// The rules that a validation of everything finds broken, warnings apart.
    func findings() throws -> [String] {
        let summary = try archive.archive().validate(isDeep: true)
        return summary.findings.filter { $0.severity == .error }.map(\.rule)
    }
}

/// Why an appraisal was refused; nil when it was done.
func appraisalRefusal<Value>(_ work: () throws -> Value) -> RetentionError.Code? {
    do {
        _ = try work()
        return nil
    } catch let error as RetentionError {
        let said = Language.allCases.map {
            MessageCatalogue.sentence(for: error.message, in: $0)
        }
        #expect(said.allSatisfy { !$0.contains("{") && !$0.contains("Code") })
        return error.code
    } catch {
        Testing.Issue.record("\(error)")
        return nil
    }
}
