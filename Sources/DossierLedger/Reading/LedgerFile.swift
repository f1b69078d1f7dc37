public import DossierModel

/// A file of the ledger: the part of one transaction, or a month whose parts were folded (design §4).
public struct LedgerFile: Sendable, Hashable, Comparable {
    /// The filing month.
    public let month: YearMonth
    /// The number of the part's first event; nil for the file of a whole month.
    public let first: Int?

    /// The part that begins with an event, or the file of a month.
    public init(month: YearMonth, first: Int? = nil) {
        self.month = month
        self.first = first
    }

    private static let digits = 12
    private static let suffix = ".jsonl"

    /// The file of that name in the folder of the ledger; nil for any other name.
    init?(monthFile name: [UInt8]) {
        guard let month = Self.stem(name).flatMap({ YearMonth($0) }) else { return nil }
        self.init(month: month)
    }

    /// The part of that name in the folder of a month; nil for any other name.
    init?(part name: [UInt8], month: YearMonth) {
        // A month can have very many parts, and each opening of an archive looks at their names.
        guard name.count == Self.digits + Self.suffix.utf8.count,
            name.suffix(Self.suffix.utf8.count).elementsEqual(Self.suffix.utf8)
        else { return nil }
        var first = 0
        for byte in name.prefix(Self.digits) {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            first = first * 10 + Int(digit)
        }
        self.init(month: month, first: first)
    }

    /// The month that a folder of parts is named for; nil for any other name.
    static func month(ofFolder name: [UInt8]) -> YearMonth? {
        YearMonth(String(decoding: name, as: UTF8.self))
    }

    /// The folder of a month's parts.
    static func folder(_ month: YearMonth) -> RelativePath {
        Layout.ledger.appending(trusted("\(month)"))
    }

    /// Where the file lies below the root.
    public var path: RelativePath {
        guard let first else {
            return Layout.ledger.appending(Self.trusted("\(month)" + Self.suffix))
        }
        let number = String(first)
        let zeros = String(repeating: "0", count: max(0, Self.digits - number.utf8.count))
        return Self.folder(month).appending(Self.trusted(zeros + number + Self.suffix))
    }

    /// Files are ordered as their events: by month, the folded file first, then by number.
    public static func < (left: Self, right: Self) -> Bool {
        (left.month, left.first ?? -1) < (right.month, right.first ?? -1)
    }

    private static func stem(_ name: [UInt8]) -> String? {
        guard name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else { return nil }
        return String(decoding: name.dropLast(suffix.utf8.count), as: UTF8.self)
    }

    private static func trusted(_ name: String) -> RelativePath {
        RelativePath(name: Array(name.utf8)) ?? "_"
    }
}
