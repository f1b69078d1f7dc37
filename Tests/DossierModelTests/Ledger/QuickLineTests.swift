import Testing

@testable import DossierModel

/// The quick way to read a line accepts nothing that the parser refuses, and reads the same.
struct QuickLineTests {
    private static let id = "01930000-0000-7000-8000-00000000000"
    private static let key = PublicKeyText(rawKey: [UInt8](repeating: 7, count: 32))

    private static func line(
        _ sequence: Int, _ draft: EventDraft, sandbox: Bool = false
    ) -> EventLine {
        let event = Event(
            sequence: sequence, time: Timestamp(seconds: 1_795_224_600, offset: 28_800),
            actor: StaffID(serial: 7), signer: key?.fingerprint ?? "", sandbox: sandbox,
            draft: draft, previous: sequence == 0 ? nil : ContentDigest(of: [1]))
        return EventLine(event: event, signature: "AAA+/w==")
    }

    static let lines: [(name: String, line: EventLine)] = [
        (
            "a registration",
            line(
                1,
                EventDraft(
                    .recordRegistered, via: .import,
                    subjects: [.record: id + "1", .dossier: id + "2"],
                    commitments: [.record: ContentDigest(of: [2]), .card: ContentDigest(of: [])],
                    facts: [.category: "2", .year: "2026"]))
        ),
        (
            "event 0 of a sandbox",
            line(
                0,
                EventDraft(
                    .archiveCreated, subjects: [.archive: id + "1", .staff: "p0001"],
                    facts: [.firstKey: key?.description ?? ""]), sandbox: true)
        ),
        ("next to nothing", line(999_999_999_999, EventDraft(.leaseReleased))),
    ]

    @Test("it reads what is usual", arguments: lines)
    func reads(name: String, line: EventLine) {
        #expect(EventLine(quick: line.bytes) == line)
    }

    @Test("every change of a byte is judged as the parser judges it", arguments: lines)
    func changes(name: String, line: EventLine) {
        let bytes = line.bytes
        let replacements: [UInt8] = [
            0x20, 0x22, 0x2C, 0x2D, 0x30, 0x31, 0x41, 0x5C, 0x7D, 0x7F, 0xE4,
        ]
        for place in bytes.indices {
            var cut = bytes
            cut.remove(at: place)
            check(cut)
            for byte in replacements {
                var changed = bytes
                changed[place] = byte
                check(changed)
                changed.insert(bytes[place], at: place)
                check(changed)
            }
        }
    }

    @Test(
        "other forms are left to the parser",
        arguments: [
            ("+08:00", "Z"), ("+08:00", "-00:00"), ("p0007", "p000\\u0037"),
            ("\"sequence\":1", "\"sequence\":01"), ("\"sequence\":1", "\"sequence\":1e0"),
            ("\"sequence\":1", "\"sequence\":12345678901234567"),
            ("\"via\":", "\"sandbox\":false,\"via\":"), ("\"facts\":{", "\"facts\":{},\"x\":{"),
            ("\"category\":\"2\",\"year\":\"2026\"", "\"year\":\"2026\",\"category\":\"2\""),
            ("\"category\":\"2\"", "\"category\":\"2\",\"category\":\"2\""),
            ("2026-", "0000-"), ("T0", "T9"), ("AAA+/w==", ""), ("{\"category\":\"2\",", "{"),
        ])
    func forms(from: String, to: String) {
        for (_, line) in Self.lines {
            check(Array(String(decoding: line.bytes, as: UTF8.self).replacing(from, with: to).utf8))
        }
    }

    private func check(_ bytes: [UInt8]) {
        let quick = EventLine(quick: bytes)
        guard quick != nil else { return }
        let parsed = try? EventLine(parsing: bytes)
        #expect(quick == parsed, "\(String(decoding: bytes, as: UTF8.self))")
    }
}
