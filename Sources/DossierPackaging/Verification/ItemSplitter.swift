/// Cuts the items out of a hand-over list while it streams, so that its length costs no memory.
///
/// It looks at quotation marks and brackets only; whether the pieces are JSON their reader says.
struct ItemSplitter: Sendable {
    /// How long an item, and how long the rest of the list may be, in bytes.
    static let longestItem = 1 << 20
    static let longestFrame = 64 << 20

    /// The list with no items.
    private(set) var frame: [UInt8] = []
    /// Whether an item or the rest is too long.
    private(set) var isTooLong = false
    private var item: [UInt8] = []
    private var text: [UInt8] = []
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isInItems = false
    private var hasItem = false
    private let member: [UInt8]

    /// A splitter of the list that is this member of the object.
    init(member: String) {
        self.member = Array(member.utf8)
    }

    /// Takes the next bytes, and hands on every whole item.
    mutating func feed(_ piece: ArraySlice<UInt8>, _ body: ([UInt8]) -> Void) {
        for byte in piece {
            if isInString {
                takeInString(byte)
            } else {
                take(byte, body)
            }
        }
    }

    private mutating func takeInString(_ byte: UInt8) {
        append(byte)
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
            return
        }
        if depth == 1, text.count <= member.count { text.append(byte) }
    }

    private mutating func take(_ byte: UInt8, _ body: ([UInt8]) -> Void) {
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            if depth == 1 { text.removeAll(keepingCapacity: true) }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            depth += 1
            if depth == 2, !isInItems, byte == UInt8(ascii: "["), text == member {
                append(byte)
                isInItems = true
                hasItem = false
                return
            }
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            if isInItems, depth == 1 {
                if hasItem || !item.allSatisfy(Self.isBlank) { emit(body) }
                item.removeAll(keepingCapacity: true)
                isInItems = false
            }
        case UInt8(ascii: ","):
            if isInItems, depth == 2 {
                emit(body)
                hasItem = true
                return
            }
            if depth == 1 { text.removeAll(keepingCapacity: true) }
        default: break
        }
        append(byte)
    }

    private mutating func emit(_ body: ([UInt8]) -> Void) {
        body(item)
        item.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ byte: UInt8) {
        if isInItems {
            if item.count < Self.longestItem { item.append(byte) } else { isTooLong = true }
        } else {
            if frame.count < Self.longestFrame { frame.append(byte) } else { isTooLong = true }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
