/// What bag-info.txt says: labels and values, in order (RFC 8493 §2.2.2).
public struct BagInformation: Sendable, Equatable {
    /// A label and its value.
    public struct Item: Sendable, Equatable {
        /// The label as written.
        public var label: String
        /// The value; the lines that continue it joined by a blank.
        public var value: String

        /// A label and its value.
        public init(_ label: String, _ value: String) {
            self.label = label
            self.value = value
        }
    }

    /// The bytes and the number of the payload's files, `Payload-Oxum` (RFC 8493 §2.2.2).
    public struct Oxum: Sendable, Equatable {
        /// How many bytes all files of the payload have.
        public var bytes: Int64
        /// How many files the payload has.
        public var files: Int

        /// A sum.
        public init(bytes: Int64, files: Int) {
            self.bytes = bytes
            self.files = files
        }

        /// Reads `bytes.files`; nil for any other text.
        public init?(_ text: String) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2,
                parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
                let bytes = Int64(parts[0]), let files = Int(parts[1])
            else { return nil }
            self.init(bytes: bytes, files: files)
        }

        /// The sum as bag-info.txt holds it.
        public var text: String { "\(bytes).\(files)" }
    }

    /// The longest file that is read, in bytes.
    static let longest = 4 << 20

    /// Everything it says, in order; a label can stand twice.
    public var items: [Item]

    /// What a bag says of itself.
    public init(_ items: [Item] = []) {
        self.items = items
    }

    /// Reads the lines of a bag-info.txt.
    ///
    /// - Parameters:
    ///   - text: The text, decoded.
    ///   - version: The version of the bag; 1.0 does not allow blanks before a colon.
    /// - Throws: the first fault.
    public init(_ text: String, version: BagVersion) throws(TagFileFault) {
        var items: [Item] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
        for (index, line) in lines.enumerated() {
            if line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            if line.first == " " || line.first == "\t" {
                guard !items.isEmpty else { throw TagFileFault(.label, line: index + 1) }
                items[items.count - 1].value += " " + String(line).trimmingBlanks()
            } else {
                items.append(try Self.item(line, index + 1, version))
            }
        }
        self.init(items)
    }

    private static func item(
        _ line: Substring, _ number: Int, _ version: BagVersion
    ) throws(TagFileFault) -> Item {
        guard let colon = line.firstIndex(of: ":") else {
            throw TagFileFault(.separator, line: number)
        }
        let written = String(line[..<colon])
        let label = written.trimmingBlanks()
        guard !label.isEmpty, label == written || version < .newest else {
            throw TagFileFault(.label, line: number)
        }
        return Item(label, String(line[line.index(after: colon)...]).trimmingBlanks())
    }

    /// Every value of a label; labels are compared without their case.
    public func values(_ label: String) -> [String] {
        items.filter { $0.label.lowercased() == label.lowercased() }.map(\.value)
    }

    /// The bytes of bag-info.txt; line feeds of values become blanks.
    public var document: [UInt8] {
        items.flatMap { item in
            let value = item.value.split(whereSeparator: \.endsLine).joined(separator: " ")
            return Array("\(item.label): \(value)\n".utf8)
        }
    }
}
