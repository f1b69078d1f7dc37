internal import DossierModel

extension InventoryRow {
    /// Reads a line as ``append(to:)`` mostly writes it; nil for any other, which the strict reader
    /// judges.
    init?(quick line: [UInt8]) {
        var rest = line[...]
        guard Self.take("{\"digest\":\"", &rest), rest.count > 64,
            let digest = Self.digest(rest.prefix(64))
        else { return nil }
        rest = rest.dropFirst(64)
        guard Self.take("\",\"modified\":\"", &rest), let modified = Self.number(&rest),
            Self.take("\",\"path\":\"", &rest), let end = rest.firstIndex(of: 0x22)
        else { return nil }
        let bytes = Array(rest[..<end])
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x5C }),
            UTF8Check.firstInvalidByte(bytes) == nil, let path = RelativePath(bytes: bytes)
        else { return nil }
        rest = rest[end...]
        guard Self.take("\",\"size\":", &rest), let size = Self.number(&rest),
            Self.take(",\"state\":\"", &rest),
            let state = [State.here, .base, .digestOnly].first(where: {
                rest.elementsEqual("\($0.rawValue)\"}".utf8)
            })
        else { return nil }
        self.init(path, state, size: size, modified: modified, digest: digest)
    }

    private static func take(_ text: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
        let bytes = text.utf8
        guard rest.starts(with: bytes) else { return false }
        rest = rest.dropFirst(bytes.count)
        return true
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        var value: Int64 = 0
        var digits = 0
        while let byte = rest.first, (0x30...0x39).contains(byte), digits < 19 {
            if digits == 1, value == 0 { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = product.addingReportingOverflow(Int64(byte - 0x30))
            guard !overflow, !more else { return nil }
            value = sum
            digits += 1
            rest = rest.dropFirst()
        }
        return digits > 0 ? value : nil
    }

    private static func digest(_ digits: ArraySlice<UInt8>) -> ContentDigest? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x61 + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return ContentDigest(raw: bytes)
    }
}
