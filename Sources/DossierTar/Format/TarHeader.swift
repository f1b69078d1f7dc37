/// A header block as it was read, before what extended headers say of it.
struct TarHeader {
    /// The name, prefix included.
    var name: [UInt8]
    /// The length of what follows.
    var size: Int64
    /// The letter of the kind.
    var letter: UInt8
    /// What a link leads to.
    var target: [UInt8]
    /// Whether more of the map of an old GNU sparse file follows.
    var hasMoreMap: Bool

    /// Reads a block whose bytes are not all 0.
    init(_ block: [UInt8]) throws(TarError) {
        guard let sum = TarNumber.value(block[TarBlock.checksum]),
            sum == TarBlock.sum(block) || sum == TarBlock.signedSum(block)
        else { throw TarError(.badChecksum) }
        guard let size = TarNumber.value(block[TarBlock.length]) else {
            throw TarError(.badNumber, name: TarBlock.text(block[TarBlock.name]))
        }
        self.size = size
        let name = TarBlock.text(block[TarBlock.name])
        // GNU's own magic ends with spaces; its headers have times where ustar has the prefix.
        let isPosix = block[TarBlock.magic].starts(with: TarBlock.posixMagic.prefix(6))
        let prefix = isPosix ? TarBlock.text(block[TarBlock.prefix]) : []
        self.name = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
        letter = block[TarBlock.kind]
        target = TarBlock.text(block[TarBlock.link])
        hasMoreMap = letter == UInt8(ascii: "S") && block[TarBlock.sparseContinues] != 0
    }
}
