import DossierModel
import Testing

/// A line of the ledger is read in one form only.
struct EventLineTests {
    private static let event = Event(
        sequence: 1, time: Timestamp(seconds: 1_795_224_600, offset: 28_800),
        actor: StaffID(serial: 7), signer: signer, sandbox: false,
        draft: EventDraft(
            .recordRegistered, subjects: [.record: record, .dossier: dossier],
            commitments: [.record: ContentDigest(of: [1])], facts: [.category: "2", .year: "2026"]),
        previous: ContentDigest(of: []))

    private static let signer = "SHA256:" + String(repeating: "A", count: 43)
    private static let record = "01930000-0000-7000-8000-000000000001"
    private static let dossier = "01930000-0000-7000-8000-000000000002"

    private static let line = EventLine(event: event, signature: "AAAA")

    @Test("there and back")
    func roundTrip() throws {
        #expect(try EventLine(bytes: Self.line.bytes) == Self.line)
        let signed = Self.line.signedBytes(in: Self.line.bytes)
        #expect(Array(signed) == Self.line.signedBytes)
        #expect(Self.line.bytes == CanonicalJSON.bytes(of: try JSONParser.parse(Self.line.bytes)))
    }

    static let faults: [(name: String, from: String, to: String, code: JSONFault.Code)] = [
        ("a space", "{\"event\"", "{ \"event\"", .badValue),
        ("an unknown member", "\"actor\"", "\"a\":1,\"actor\"", .unknownMember),
        ("a member missing", "\"actor\":\"p0007\",", "", .missingMember),
        ("a bad actor", "p0007", "x0007", .badValue),
        ("an unknown action", "recordRegistered", "recordEaten", .badValue),
        ("an unknown subject", "\"dossier\":", "\"host\":", .unknownMember),
        ("a bad digest", "\"previous\":\"e3", "\"previous\":\"E3", .badValue),
        ("a number that is text", "\"sequence\":1", "\"sequence\":\"1\"", .wrongType),
        ("a negative number", "\"sequence\":1", "\"sequence\":-1", .badValue),
        ("a number with a fraction", "\"sequence\":1", "\"sequence\":1.5", .wrongType),
        ("a whole number with a point", "\"sequence\":1", "\"sequence\":1.0", .badValue),
        ("a subject that is no id", dossier, "天锋广告", .badValue),
        ("a fact that is a name", "\"category\":\"2\"", "\"state\":\"王芳\"", .badValue),
        ("a signer that is no fingerprint", signer, "SHA256:abc", .badValue),
        ("event 0 with a predecessor", "\"sequence\":1", "\"sequence\":0", .badValue),
        (
            "sandbox said to be false", "\"sequence\":1", "\"sandbox\":false,\"sequence\":1",
            .badValue
        ),
        ("facts empty", "{\"category\":\"2\",\"year\":\"2026\"}", "{}", .badValue),
        ("a time with Z", "+08:00", "Z", .badValue),
        ("a signature with an escape", "AAAA", "AA\\u0041A", .badValue),
        ("a signature that is not Base64", "AAAA", "A-A_", .badValue),
        ("text behind", "AAAA\"}", "AAAA\"} ", .badValue),
    ]

    @Test("any other form is refused", arguments: faults)
    func refuses(name: String, from: String, to: String, code: JSONFault.Code) throws {
        let text = String(decoding: Self.line.bytes, as: UTF8.self)
        let changed = text.replacing(from, with: to)
        #expect(changed != text, "\(name) changes nothing")
        let fault = #expect(throws: JSONFault.self) { try EventLine(bytes: Array(changed.utf8)) }
        #expect(fault?.code == code, "\(name): \(String(describing: fault))")
    }

    @Test("a line has a longest length")
    func tooLong() {
        let bytes = [UInt8](repeating: 0x20, count: EventLine.longest + 1)
        let fault = #expect(throws: JSONFault.self) { try EventLine(bytes: bytes) }
        #expect(fault?.code == .tooLarge)
    }
}
