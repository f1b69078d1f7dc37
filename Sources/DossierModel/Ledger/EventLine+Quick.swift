/// The quick way to read a line: most lines are in order, and a ledger has a million of them.
///
/// It goes once over the bytes and knows the order of the names, so that a line that passes is
/// canonical without being written again. Whatever it does not know, ``EventLine/init(bytes:)``
/// reads by the parser, which alone says what is wrong.
extension EventLine {
    /// Reads a line in its usual form; nil when the parser has to look.
    init?(quick bytes: [UInt8]) {
        var cursor = CanonicalCursor(bytes)
        guard cursor.take(Self.start), let event = Event(quick: &cursor),
            cursor.take(Self.middle), let signature = cursor.text(),
            signature.allSatisfy({ Base64.isDigit($0) || $0 == UInt8(ascii: "=") }),
            cursor.take(UInt8(ascii: "}")), cursor.isAtEnd
        else { return nil }
        self.init(event: event, signature: String(decoding: signature, as: UTF8.self))
    }

    private static let start = Array(#"{"event":{"action":""#.utf8)
}

extension Event {
    /// Reads the members behind `"action":"`, in the order of the canonical form.
    fileprivate init?(quick cursor: inout CanonicalCursor) {
        guard let action = cursor.value(EventAction.init(rawValue:)),
            cursor.take(Self.actor), let actor = cursor.value({ StaffID($0) }),
            let commitments = cursor.named(
                Self.commitments,
                { (_: CommitmentKind, value) in
                    ContentDigest(hexadecimal: value)
                }),
            let facts = cursor.named(
                Self.facts,
                { (fact: EventFact, value) in
                    let text = String(decoding: value, as: UTF8.self)
                    return fact.accepts(text) ? text : nil
                }),
            let previous = cursor.previous(Self.previous)
        else { return nil }
        let sandbox = cursor.take(Self.sandbox)
        guard cursor.take(Self.sequence), let sequence = cursor.number(),
            (sequence == 0) == (previous == nil),
            cursor.take(Self.signer), let signer = cursor.text(), Self.isFingerprint(signer),
            let subjects = cursor.named(
                Self.subjects,
                { (subject: EventSubject, value) in
                    let text = String(decoding: value, as: UTF8.self)
                    return subject.accepts(text) ? text : nil
                }),
            cursor.take(Self.time), let time = cursor.time(),
            cursor.take(Self.via), let via = cursor.value(EventVia.init(rawValue:)),
            cursor.take(UInt8(ascii: "}"))
        else { return nil }
        self.init(
            sequence: sequence, time: time, actor: actor,
            signer: String(decoding: signer, as: UTF8.self), sandbox: sandbox,
            draft: EventDraft(
                action, via: via, subjects: subjects, commitments: commitments, facts: facts),
            previous: previous)
    }

    private static let actor = Array(#","actor":""#.utf8)
    private static let commitments = Array(#","commitments":{"#.utf8)
    private static let facts = Array(#","facts":{"#.utf8)
    private static let previous = Array(#","previous":""#.utf8)
    private static let sandbox = Array(#","sandbox":true"#.utf8)
    private static let sequence = Array(#","sequence":"#.utf8)
    private static let signer = Array(#","signer":""#.utf8)
    private static let subjects = Array(#","subjects":{"#.utf8)
    private static let time = Array(#","time":""#.utf8)
    private static let via = Array(#","via":""#.utf8)

    /// `SHA256:` and 43 characters of Base64, the last of which holds four bits.
    private static func isFingerprint(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count == 50, text.starts(with: "SHA256:".utf8), let last = text.last else {
            return false
        }
        return text.dropFirst(7).allSatisfy(Base64.isDigit) && Base64.isDigit(last, ofBits: 4)
    }
}

extension CanonicalCursor {
    /// A value that is read from its text, up to the quotation mark.
    fileprivate mutating func value<Value>(_ read: (String) -> Value?) -> Value? {
        text().flatMap { read(String(decoding: $0, as: UTF8.self)) }
    }

    /// An object whose names are those of an enumeration, where it comes next; else an empty one.
    fileprivate mutating func named<Name: RawRepresentable<String> & Hashable, Value>(
        _ head: [UInt8], _ read: (Name, ArraySlice<UInt8>) -> Value?
    ) -> [Name: Value]? {
        guard take(head) else { return [:] }
        var values: [Name: Value] = [:]
        let isRead = members { name, text in
            guard let name = Name(rawValue: name), let value = read(name, text) else {
                return false
            }
            values[name] = value
            return true
        }
        return isRead ? values : nil
    }

    /// The digest of the line before, where one is named.
    fileprivate mutating func previous(_ head: [UInt8]) -> ContentDigest?? {
        guard take(head) else { return .some(nil) }
        guard let digest = text().flatMap({ ContentDigest(hexadecimal: $0) }) else { return nil }
        return .some(digest)
    }

    /// A time in the one form in which it is written.
    fileprivate mutating func time() -> Timestamp? {
        guard let text = text(), text.count == 25, !text.suffix(6).elementsEqual("-00:00".utf8)
        else { return nil }
        return Timestamp(String(decoding: text, as: UTF8.self))
    }
}
