/// A pattern for one name: `*`, `?`, `[…]` and `\`, as in glob(7), over bytes.
struct NamePattern: Sendable, Equatable {
    private enum Part: Sendable, Equatable {
        case byte(UInt8)
        case anyCharacter
        case anyText
        case oneOf([ClosedRange<UInt8>], isNegated: Bool)
    }

    private let parts: [Part]
    /// Whether the pattern is `**`.
    let isAnyDepth: Bool

    init(_ pattern: [UInt8]) {
        isAnyDepth = pattern == Array("**".utf8)
        var parts: [Part] = []
        var rest = pattern[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "*"): if parts.last != .anyText { parts.append(.anyText) }
            case UInt8(ascii: "?"): parts.append(.anyCharacter)
            case UInt8(ascii: "\\"): parts.append(.byte(rest.popFirst() ?? byte))
            case UInt8(ascii: "["): parts.append(Self.set(&rest) ?? .byte(byte))
            default: parts.append(.byte(byte))
            }
        }
        self.parts = parts
    }

    /// A set in brackets; nil, and nothing taken, when its closing bracket is missing.
    private static func set(_ rest: inout ArraySlice<UInt8>) -> Part? {
        var text = rest
        let isNegated = text.first == UInt8(ascii: "!") || text.first == UInt8(ascii: "^")
        if isNegated { text = text.dropFirst() }
        var ranges: [ClosedRange<UInt8>] = []
        while var low = text.popFirst() {
            if low == UInt8(ascii: "]") && !ranges.isEmpty {
                rest = text
                return .oneOf(ranges, isNegated: isNegated)
            }
            if low == UInt8(ascii: "\\"), let escaped = text.popFirst() { low = escaped }
            var high = low
            if text.first == UInt8(ascii: "-"), let end = text.dropFirst().first,
                end != UInt8(ascii: "]")
            {
                high = end
                text = text.dropFirst(2)
            }
            ranges.append(min(low, high)...max(low, high))
        }
        return nil
    }

    /// Whether the pattern matches the whole of a name.
    ///
    /// Only the last star is ever tried again, so that the time is at most the product of lengths.
    func matches(_ name: ArraySlice<UInt8>) -> Bool {
        var part = 0
        var place = name.startIndex
        var retry: (part: Int, place: Int)?
        while place < name.endIndex {
            if part < parts.count, parts[part] == .anyText {
                retry = (part, place)
                part += 1
            } else if part < parts.count, let next = advance(parts[part], name, place) {
                part += 1
                place = next
            } else if let star = retry {
                retry = (star.part, star.place + 1)
                part = star.part + 1
                place = star.place + 1
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .anyText }
    }

    /// The place behind what a part matches; nil when it does not match.
    private func advance(_ part: Part, _ name: ArraySlice<UInt8>, _ place: Int) -> Int? {
        switch part {
        case .byte(let byte): return name[place] == byte ? place + 1 : nil
        case .anyText: return nil
        case .oneOf(let ranges, let isNegated):
            let isIn = ranges.contains { $0.contains(name[place]) }
            return isIn != isNegated ? place + 1 : nil
        case .anyCharacter:
            // One character of UTF-8, not one of its bytes.
            var next = place + 1
            while next < name.endIndex, name[next] & 0xC0 == 0x80 { next += 1 }
            return next
        }
    }
}
