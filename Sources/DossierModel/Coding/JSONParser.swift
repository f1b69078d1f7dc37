/// A strict reader of JSON text (RFC 8259) that trusts nothing.
///
/// It refuses a byte order mark, invalid UTF-8, duplicate names, text behind the value, lone
/// surrogates, and anything deeper or larger than the limits; each refusal names its line.
public struct JSONParser {
    /// How deep values may nest.
    public static let depthLimit = 64
    /// How many bytes a file of metadata may have.
    public static let sizeLimit = 64 << 20

    private let bytes: [UInt8]
    private var position = 0
    private var path: [Step] = []

    /// A step on the way from the root to the value that is being read.
    private enum Step {
        case member(String)
        case element(Int)
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads one value from bytes that hold nothing else.
    ///
    /// - Throws: the first fault in the text.
    public static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        guard bytes.count <= sizeLimit else {
            throw JSONFault(.tooLarge, line: 1, detail: "\(bytes.count)")
        }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw JSONFault(.byteOrderMark, line: 1)
        }
        if let bad = UTF8Check.firstInvalidByte(bytes) {
            throw JSONFault(.notUTF8, line: line(at: bad, in: bytes))
        }
        var parser = JSONParser(bytes)
        return try parser.document()
    }

    private mutating func document() throws(JSONFault) -> JSONValue {
        skipSpace()
        guard position < bytes.count else { throw fault(.empty) }
        let value = try self.value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw fault(.trailingText) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < Self.depthLimit else { throw fault(.tooDeep) }
        guard position < bytes.count else { throw fault(.truncated) }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw fault(.unexpectedCharacter)
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONObject {
        var names: NameSet?
        var members: [(name: String, value: JSONValue)] = []
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return JSONObject() }
        while true {
            guard position < bytes.count else { throw fault(.truncated) }
            guard bytes[position] == UInt8(ascii: "\"") else { throw fault(.unexpectedCharacter) }
            let name = try string()
            guard isNew(name, in: members, &names) else {
                throw fault(.duplicateName, detail: name)
            }
            skipSpace()
            try expect(UInt8(ascii: ":"))
            skipSpace()
            path.append(.member(name))
            members.append((name: name, value: try value(depth: depth + 1)))
            path.removeLast()
            skipSpace()
            if take(UInt8(ascii: "}")) { return JSONObject(distinct: members) }
            try expect(UInt8(ascii: ","))
            skipSpace()
        }
    }

    /// Whether no member has that name; from many members on a set remembers them.
    private func isNew(
        _ name: String, in members: [(name: String, value: JSONValue)], _ names: inout NameSet?
    ) -> Bool {
        guard members.count >= NameSet.many else {
            return !members.contains { JSONObject.isSame($0.name, name) }
        }
        if names == nil { names = NameSet(members.map(\.name)) }
        return names?.insert(name) ?? false
    }

    private mutating func array(depth: Int) throws(JSONFault) -> [JSONValue] {
        var elements: [JSONValue] = []
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            path.append(.element(elements.count))
            elements.append(try value(depth: depth + 1))
            path.removeLast()
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            try expect(UInt8(ascii: ","))
            skipSpace()
        }
    }
}

// MARK: - Strings

extension JSONParser {
    private mutating func string() throws(JSONFault) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw fault(.controlCharacter) }
            position += 1
        }
        throw fault(.truncated)
    }

    private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard byte >= 0x20 else { throw fault(.controlCharacter) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            text.append(contentsOf: String(try escape()).utf8)
        }
        throw fault(.truncated)
    }

    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        guard position < bytes.count else { throw fault(.truncated) }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw fault(.badEscape)
        }
    }

    private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
        let first = try hexUnit()
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        guard UTF16.isLeadSurrogate(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw fault(.badEscape)
        }
        let second = try hexUnit()
        guard UTF16.isTrailSurrogate(second) else { throw fault(.badEscape) }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func hexUnit() throws(JSONFault) -> UInt16 {
        guard position + 4 <= bytes.count else { throw fault(.truncated) }
        var unit: UInt16 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Hexadecimal.value(ofEitherCase: byte) else { throw fault(.badEscape) }
            unit = unit << 4 | UInt16(digit)
        }
        position += 4
        return unit
    }
}

// MARK: - Numbers, words, places

extension JSONParser {
    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = position
        _ = take(UInt8(ascii: "-"))
        guard let first = digit() else { throw fault(.badNumber) }
        if first == 0, digit() != nil { throw fault(.badNumber) }
        while digit() != nil {}
        var isInteger = true
        if take(UInt8(ascii: ".")) {
            isInteger = false
            guard digit() != nil else { throw fault(.badNumber) }
            while digit() != nil {}
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isInteger = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digit() != nil else { throw fault(.badNumber) }
            while digit() != nil {}
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger, let integer = Int64(text), integer.magnitude < 1 << 53 {
            return .integer(integer)
        }
        guard let fraction = Double(text), fraction.isFinite else {
            throw fault(.badNumber, detail: text)
        }
        // To JSON Schema 2020-12 and RFC 8785, 1.0 and 1e2 are the integers 1 and 100.
        if fraction.magnitude < 0x1p53, let integer = Int64(exactly: fraction) {
            return .integer(integer)
        }
        return .fraction(fraction)
    }

    private mutating func digit() -> UInt8? {
        guard position < bytes.count,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
        else { return nil }
        position += 1
        return bytes[position - 1] - UInt8(ascii: "0")
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard bytes[position...].starts(with: text.utf8) else { throw fault(.unexpectedCharacter) }
        position += text.utf8.count
        return value
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard position < bytes.count else { throw fault(.truncated) }
        guard take(byte) else { throw fault(.unexpectedCharacter) }
    }

    private func fault(_ code: JSONFault.Code, detail: String = "") -> JSONFault {
        let pointer = path.map { step in
            switch step {
            case .member(let name): "/" + JSONPointer.escaped(name)
            case .element(let index): "/\(index)"
            }
        }.joined()
        return JSONFault(
            code, line: Self.line(at: position, in: bytes), pointer: pointer, detail: detail)
    }

    /// The line, counted from 1, in which a byte stands.
    static func line(at position: Int, in bytes: [UInt8]) -> Int {
        bytes.prefix(position).count { $0 == 0x0A } + 1
    }
}
