/// Reads a tar once, from its first byte to its last, plain or compressed, and trusts nothing.
///
/// Understood are ustar, pax, GNU's and the oldest format; names are the bytes that stand there.
/// Decompression runs on a thread of its own; the source is called on the caller's, within the calls
/// below, and may throw whatever it likes, which comes out of that call. Everything else that is
/// thrown is a ``TarError``; after it nothing more can be read.
public struct TarReader: ~Copyable {
    /// Gives the next bytes of the file, as many as it likes; none at its end.
    public typealias Source = () throws -> [UInt8]

    private let limits: ReadingLimits
    private var stream: TarStream
    /// Content of the present entry that was not read yet, and what fills its last block.
    private var left: Int64 = 0
    private var padding: Int64 = 0
    private var name: [UInt8] = []
    private var entries = 0
    private var headers = 0
    private var trailing: Int64?

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - limits: How much is believed.
    ///   - isDigested: Whether the digests of ``summary()`` are wanted; else they are of no bytes.
    ///   - source: Gives the file.
    public init(
        _ limits: ReadingLimits = ReadingLimits(), isDigested: Bool = true,
        source: @escaping Source
    ) {
        self.limits = limits
        stream = TarStream(limits, isDigested: isDigested, source)
    }

    deinit { stream.stop() }

    /// The next entry, what was not read of the last one passed over; nil at the end of the tar.
    ///
    /// At the end everything that follows is read too, so that ``summary()`` is of the whole file.
    public mutating func next() throws -> TarEntry? {
        guard trailing == nil else { return nil }
        do {
            return try nextEntry()
        } catch let error as TarError {
            throw located(error)
        }
    }

    /// The next piece of the content of the present entry; nil at its end.
    public mutating func read() throws -> ArraySlice<UInt8>? {
        guard left > 0 else { return nil }
        let piece = try stream.piece(left)
        guard !piece.isEmpty else { throw located(TarError(.truncated, name: name)) }
        left -= Int64(piece.count)
        return piece
    }

    /// Digests and sizes of the whole, once ``next()`` returned nil.
    public mutating func summary() throws -> TarSummary {
        guard let trailing else { throw TarError(.wrongOrder) }
        let (file, digest) = try stream.summary()
        return TarSummary(
            digest: digest, size: stream.offset, fileDigest: file.digest, fileSize: file.size,
            compression: file.compression, entries: entries,
            trailingBytes: trailing + file.trailing)
    }

    private mutating func nextEntry() throws -> TarEntry? {
        try skipContent()
        var extensions = Extensions()
        while let header = try nextHeader() {
            switch Character(Unicode.Scalar(header.letter)) {
            case "x", "X": try extensions.add(pax: try body(header))
            case "g": try Extensions.checkGlobal(try body(header))
            case "L", "K": try extensions.add(gnu: try body(header), letter: header.letter)
            default:
                entries += 1
                let entry = try extensions.entry(header, limits)
                name = entry.name
                if header.hasMoreMap { try skipMap() }
                left = entry.size
                padding = Int64(TarBlock.padding(after: entry.size))
                return entry
            }
        }
        guard extensions.isEmpty else { throw TarError(.badExtendedHeader) }
        return nil
    }

    /// The next header; nil where the tar ends, all that follows then read.
    private mutating func nextHeader() throws -> TarHeader? {
        let block = try wholeBlock()
        guard block.contains(where: { $0 != 0 }) else {
            let second = try wholeBlock()
            let isEnd = second.allSatisfy { $0 == 0 }
            let rest = try stream.trailing()
            trailing = isEnd ? rest : rest + Int64(TarBlock.size)
            return nil
        }
        headers += 1
        guard headers <= limits.entries else {
            throw TarError(.tooManyEntries, detail: "\(limits.entries)")
        }
        do {
            return try TarHeader(block)
        } catch {
            throw headers == 1 && error.code == .badChecksum ? TarError(.notATar) : error
        }
    }

    private mutating func wholeBlock() throws -> [UInt8] {
        let block = try stream.bytes(TarBlock.size)
        guard block.count == TarBlock.size else {
            throw TarError(headers == 0 && stream.offset < 512 ? .notATar : .truncated)
        }
        return block
    }

    /// The content of an extended header.
    private mutating func body(_ header: TarHeader) throws -> [UInt8] {
        guard header.size <= limits.headerBytes else {
            throw TarError(.headerTooLarge, detail: "\(limits.headerBytes)")
        }
        let body = try stream.bytes(Int(header.size))
        let padding = Int64(TarBlock.padding(after: header.size))
        guard body.count == Int(header.size), try stream.skip(padding) == padding else {
            throw TarError(.truncated)
        }
        return body
    }

    private mutating func skipContent() throws {
        guard try stream.skip(left) == left, try stream.skip(padding) == padding else {
            throw TarError(.truncated, name: name)
        }
        left = 0
        padding = 0
    }

    /// Passes over the further blocks of an old GNU map of holes.
    private mutating func skipMap() throws {
        while try wholeBlock()[TarBlock.sparseContinuesAgain] != 0 {}
    }

    private func located(_ error: TarError) -> TarError {
        var error = error
        error.entry = entries
        if error.offset == 0 { error.offset = stream.offset }
        return error
    }
}
