/// The layout of a tar header: where each field of the 512 bytes lies (POSIX.1-2017 pax, ustar).
enum TarBlock {
    /// The length of every block.
    static let size = 512

    static let name = 0..<100
    static let mode = 100..<108
    static let user = 108..<116
    static let group = 116..<124
    static let length = 124..<136
    static let modified = 136..<148
    static let checksum = 148..<156
    static let kind = 156
    static let link = 157..<257
    /// Magic and version together.
    static let magic = 257..<265
    static let major = 329..<337
    static let minor = 337..<345
    static let prefix = 345..<500
    /// Whether blocks that continue the map of holes follow, in old GNU headers.
    static let sparseContinues = 482
    /// The same, within such a block.
    static let sparseContinuesAgain = 504

    /// `ustar`, NUL, `00`.
    static let posixMagic: [UInt8] = Array("ustar\0".utf8) + Array("00".utf8)

    /// How many bytes fill the last block of content of that length.
    static func padding(after size: Int64) -> Int {
        let rest = Int(size % Int64(Self.size))
        return rest == 0 ? 0 : Self.size - rest
    }

    /// The sum of a header's bytes, its own field counted as spaces.
    static func sum(_ block: [UInt8]) -> Int {
        var sum = 0
        for index in block.indices where !checksum.contains(index) { sum += Int(block[index]) }
        return sum + checksum.count * 32
    }

    /// The sum as ancient programs formed it, of signed bytes.
    static func signedSum(_ block: [UInt8]) -> Int {
        var sum = 0
        for index in block.indices where !checksum.contains(index) {
            sum += Int(Int8(bitPattern: block[index]))
        }
        return sum + checksum.count * 32
    }

    /// The bytes of a field before the first NUL.
    static func text(_ field: ArraySlice<UInt8>) -> [UInt8] {
        Array(field.prefix { $0 != 0 })
    }
}
