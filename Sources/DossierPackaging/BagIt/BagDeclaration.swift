internal import DossierModel

/// What bagit.txt says: the version, and how tag files are encoded (RFC 8493 §2.1.1).
public struct BagDeclaration: Sendable, Equatable {
    /// The version of BagIt.
    public var version: BagVersion
    /// The name of the encoding, as written.
    public var encoding: String

    /// The longest declaration that is read, in bytes.
    static let longest = 1_000

    /// The declaration of a bag of ours.
    public init(version: BagVersion = .newest, encoding: String = "UTF-8") {
        self.version = version
        self.encoding = encoding
    }

    /// Reads the two lines of a bagit.txt.
    ///
    /// - Throws: what is wrong, and the line.
    public init(document bytes: [UInt8]) throws(TagFileFault) {
        guard bytes.count <= Self.longest else { throw TagFileFault(.tooLong, line: 1) }
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw TagFileFault(.byteOrderMark, line: 1)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw TagFileFault(.encoding, line: 1)
        }
        var lines = text.split(
            omittingEmptySubsequences: false, whereSeparator: \.endsLine)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard lines.count == 2 else { throw TagFileFault(.lines, line: lines.count) }
        let version = try Self.value(of: lines[0], "BagIt-Version", 1)
        guard let read = BagVersion(version) else { throw TagFileFault(.version, line: 1) }
        self.version = read
        encoding = try Self.value(of: lines[1], "Tag-File-Character-Encoding", 2)
        guard !encoding.isEmpty else { throw TagFileFault(.encoding, line: 2) }
    }

    /// The value behind a label; blanks before the colon were never allowed.
    private static func value(
        of line: Substring, _ label: String, _ number: Int
    ) throws(TagFileFault) -> String {
        guard line.hasPrefix(label + ":") else { throw TagFileFault(.label, line: number) }
        return String(line.dropFirst(label.count + 1)).trimmingBlanks()
    }

    /// The bytes of bagit.txt.
    public var document: [UInt8] {
        Array("BagIt-Version: \(version)\nTag-File-Character-Encoding: \(encoding)\n".utf8)
    }
}

extension Character {
    /// Whether this is LF, CR or both, the only ends of lines that BagIt knows.
    var endsLine: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}

extension String {
    /// The text without blanks and tabs at its ends.
    func trimmingBlanks() -> String {
        let start = drop { $0 == " " || $0 == "\t" }
        let end = start.lastIndex { $0 != " " && $0 != "\t" }
        return end.map { String(start[...$0]) } ?? ""
    }
}
