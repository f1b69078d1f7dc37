import DossierLedger
import DossierModel
import DossierStore
import Foundation
import SystemPackage
import TestSupport

/// Commits to the entries that a fault changed, by properly signed events, as if a person had done it
/// with the tool; then nothing but the fault itself is left.
struct Resigning {
    private let root: FilePath
    private let base: FilePath

    /// A signing of what differs between two archives.
    init(_ root: FilePath, base: FilePath) {
        self.root = root
        self.base = base
    }

    /// Signs.
    func sign(on day: String) throws {
        let old = Set(drafts(in: base).map(Self.key))
        let drafts = drafts(in: root).filter { !old.contains(Self.key($0)) }
        let session = try WritingSession.open(
            Store.open(root), holder: LeaseHolder(person: "wangmin", command: "test"),
            credentials: Credentials(
                keys: KeyFolder(root.appending("none")), asStaff: StaffID(serial: 1)),
            clock: FixedClock("\(day)T09:30:00+08:00"), wait: 0)
        defer { session.close() }
        try session.commit(ChangeSet(), drafts)
    }

    private static func key(_ draft: EventDraft) -> String {
        let commitments = draft.commitments.map { "\($0.key) \($0.value)" }
        let subjects = draft.subjects.map { "\($0.key) \($0.value)" }
        return (commitments + subjects.sorted()).joined(separator: "\n")
    }

    /// An event for every entry of an archive.
    private func drafts(in root: FilePath) -> [EventDraft] {
        let paths = FileManager.default.enumerator(atPath: root.string)?
            .compactMap { $0 as? String }
        return (paths ?? []).sorted().flatMap { path -> [EventDraft] in
            let names = path.split(separator: "/").map(String.init)
            let bytes = FileManager.default.contents(atPath: root.appending(path).string)
            guard let bytes, names.count >= 4 else { return [] }
            if path.hasSuffix(".jsonl"), names.contains("communications") {
                return bytes.split(separator: 0x0A).compactMap { line in
                    (try? JSONParser.parse(Array(line))).flatMap {
                        Self.draft(.communication, .entry, $0, \.["id"])
                    }
                }
            }
            guard let json = try? JSONParser.parse(Array(bytes)) else { return [] }
            return Self.drafts(names, json)
        }
    }

    private static func drafts(_ names: [String], _ json: JSONValue) -> [EventDraft] {
        let entries = json["entries"]?.array ?? []
        switch (names.count, names.last ?? "") {
        case (5, "card.json"): return files(.card, json, names[0])
        case (5, "persons.json"): return files(.persons, json, names[0])
        case (5, "credit.json"): return files(.credit, json, names[0])
        case (5, "records.json"):
            return (json["records"]?.array ?? []).compactMap {
                draft(.record, .record, $0, \.["id"])
            }
        case (5, "projects.json"):
            return entries.compactMap { draft(.project, .entry, $0, \.["id"]) }
        case (5, "issues.json"):
            return entries.compactMap { draft(.issue, .entry, $0, \.["id"]) }
        default: return registers(names, entries)
        }
    }

    private static func registers(_ names: [String], _ entries: [JSONValue]) -> [EventDraft] {
        switch names[2] {
        case "numbers":
            entries.compactMap { entry in
                let kind: CommitmentKind = entry["replacedBy"] == nil ? .number : .formerNumber
                return draft(kind, .dossier, entry, \.["dossier"])
            }
        case "clients": entries.compactMap { draft(.client, .client, $0, \.["id"]) }
        case "copies": entries.compactMap { draft(.copy, .entry, $0, \.["id"]) }
        case "disposals": entries.compactMap { draft(.disposal, .entry, $0, \.["id"]) }
        case "years": entries.compactMap { draft(.closing, .entry, $0, \.["id"]) }
        case "submissions": entries.compactMap { draft(.submission, .entry, $0, \.["id"]) }
        default: []
        }
    }

    private static func files(
        _ kind: CommitmentKind, _ json: JSONValue, _ year: String
    ) -> [EventDraft] {
        var draft = draft(kind, .dossier, json, \.["dossier"])
        draft?.facts = [.year: year]
        return [draft].compactMap { $0 }
    }

    private static func draft(
        _ kind: CommitmentKind, _ subject: EventSubject, _ json: JSONValue,
        _ id: (JSONValue) -> JSONValue?
    ) -> EventDraft? {
        guard let id = id(json)?.string, subject.accepts(id) else { return nil }
        let record = kind == .record ? try? Record(json: json, at: "") : nil
        return EventDraft(
            .recordChanged, subjects: [subject: id],
            commitments: [
                kind: record.map { Commitment.digest(of: $0) } ?? Commitment.digest(of: json)
            ])
    }
}
