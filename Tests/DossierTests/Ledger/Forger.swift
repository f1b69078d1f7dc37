import Dossier
import DossierModel
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Somebody who can write into an archive and knows keys, and makes another history of it.
struct Forger {
    let fixture: ArchiveFixture
    /// The lines of the ledger, as they will be written.
    var lines: [[UInt8]]

    /// A forger of an archive as it is now.
    init(_ fixture: ArchiveFixture) throws {
        self.fixture = fixture
        lines = try Ledger(store: fixture.archive().store).events().map(\.bytes)
    }

    /// The events as they stand in the lines.
    func events() throws -> [Event] { try lines.map { try EventLine(bytes: $0).event } }

    /// The key that anybody can derive for a person or the archive of a sandbox.
    func key(_ holder: String) throws -> SigningKey {
        try SigningKey.sandbox(fixture.archive().store.description.id, holder)
    }

    /// The line of an event that a key signs.
    static func line(_ event: Event, _ key: SigningKey) throws -> [UInt8] {
        var event = event
        event.signer = key.publicKey.fingerprint
        let bytes = CanonicalJSON.bytes(of: event.json)
        let signature = try key.sign(bytes, namespace: EventSigner.namespace)
        return EventLine.bytes(signed: bytes, signature: signature.base64)
    }

    /// Writes a whole history anew from these events: numbers, chain and signatures fit.
    mutating func rewrite(_ events: [Event]) throws {
        var previous: ContentDigest?
        lines = try events.enumerated().map { sequence, event in
            var event = event
            (event.sequence, event.previous) = (sequence, previous)
            let line = try Self.line(event, key(event.actor.description))
            previous = ContentDigest(of: line)
            return line
        }
    }

    /// Adds an event behind the last, signed with a key.
    mutating func append(
        _ draft: EventDraft, actor: StaffID, key: SigningKey
    ) throws {
        let last = try #require(try events().last)
        let event = Event(
            sequence: last.sequence + 1, time: last.time, actor: actor, signer: "",
            sandbox: last.sandbox, draft: draft,
            previous: lines.last.map { ContentDigest(of: $0) })
        lines.append(try Self.line(event, key))
    }

    /// Puts the lines in the place of the ledger's.
    func write() throws {
        let folder = fixture.at("_archive/ledger/main").string
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: folder) where name != "checkpoints" {
            try files.removeItem(atPath: "\(folder)/\(name)")
        }
        let month = "2026-07"
        try files.createDirectory(
            atPath: "\(folder)/\(month)", withIntermediateDirectories: true)
        let text: [UInt8] = lines.map { $0 + [0x0A] }.flatMap { $0 }
        try Data(text).write(
            to: URL(fileURLWithPath: "\(folder)/\(month)/000000000000.jsonl"))
    }
}

extension ArchiveFixture {
    /// The rules of which `ledger verify` tells, each once.
    func ledgerRules(since held: [HeldCheckpoint] = [], isDeep: Bool = false) throws -> Set<String>
    {
        let verdict = try archive().verifyLedger(since: held, isDeep: isDeep)
        return Set(verdict.findings.map(\.rule))
    }

    /// A checkpoint of now, as somebody outside receives it.
    func handOut(_ name: String = "held") throws -> HeldCheckpoint {
        HeldCheckpoint(name: name, signed: try archive().signCheckpoint().value)
    }

    /// Changes a text in a file.
    func edit(_ path: String, _ from: String, _ to: String) throws {
        let text = try #require(self.text(path))
        #expect(text.contains(from), "\(path)")
        try save(path, text.replacing(from, with: to))
    }
}
