public import DossierModel

/// Writes a tar whose bytes depend on nothing but what it is given, compressed with Zstandard.
///
/// The format is pax as POSIX.1-2017 has it; every byte of every header is decided here
/// (``NewHeader``), so that host, locale, umask, clock and version of a library leave no trace. It
/// ends with two empty blocks. Digests and compression run on threads of their own; the sink is
/// called on the caller's, within the calls below, and may throw whatever it likes, which comes out
/// of that call. After any error the writer takes no more.
public struct TarWriter: ~Copyable {
    /// Takes compressed bytes, in order.
    public typealias Sink = (ArraySlice<UInt8>) throws -> Void

    private enum State {
        case between
        case inside(left: Int64)
        case ended
    }

    private let modified: Int64
    private let sink: Sink
    private let stage: Stage<Compression>
    private var state = State.between
    private var block: [UInt8] = []
    private var name: [UInt8] = []
    private var entry = 0
    private var size: Int64 = 0

    /// Begins a tar.
    ///
    /// - Parameters:
    ///   - modified: the time in every header, in seconds since 1970.
    ///   - threads: how many compress; the bytes are the same whatever their number.
    ///   - level: how hard Zstandard tries, 3 unless said otherwise.
    ///   - sink: takes the compressed bytes.
    public init(modified: Int64, threads: Int, level: Int = 3, sink: @escaping Sink) {
        self.modified = modified
        self.sink = sink
        stage = Stage { () throws(TarError) in
            try Compression(level: level, workers: threads)
        }
        block.reserveCapacity(Stage<Compression>.blockSize)
    }

    deinit { stage.stop() }

    /// Adds an entry for a directory.
    public mutating func addDirectory(_ path: RelativePath) throws {
        try header(path.bytes + [UInt8(ascii: "/")], size: 0)
        state = .between
    }

    /// Begins a file of that many bytes.
    ///
    /// - Parameters:
    ///   - path: The name.
    ///   - size: How many bytes follow.
    ///   - modified: When the file was changed, in nanoseconds since 1970; nil is the tar's own time.
    /// - Throws: what the sink throws, or ``TarError``.
    public mutating func begin(
        _ path: RelativePath, size: Int64, modified: Int64? = nil
    ) throws {
        guard size >= 0 else {
            state = .ended
            throw failure(.numberOutOfRange, "\(size)")
        }
        try header(path.bytes, size: size, precise: modified)
        state = .inside(left: size)
    }

    /// Adds content to the file that was begun; throws ``TarError/Code/sizeDiffers`` if it is more than
    /// was said.
    public mutating func write(_ bytes: ArraySlice<UInt8>) throws {
        guard case .inside(let left) = state else { throw failure(.wrongOrder) }
        state = .ended
        guard bytes.count <= left else { throw failure(.sizeDiffers, "> \(left)") }
        try put(bytes)
        state = .inside(left: left - Int64(bytes.count))
    }

    /// Ends the file; throws ``TarError/Code/sizeDiffers`` if it has less content than was said.
    public mutating func end() throws {
        guard case .inside(let left) = state else { throw failure(.wrongOrder) }
        state = .ended
        guard left == 0 else { throw failure(.sizeDiffers, "-\(left)") }
        try put(zeros: TarBlock.padding(after: size))
        state = .between
    }

    /// Ends the tar; the sink has got everything when this returns.
    public mutating func finish() throws -> WrittenTar {
        guard case .between = state else { throw failure(.wrongOrder) }
        state = .ended
        try put(zeros: 2 * TarBlock.size)
        if !block.isEmpty { try give() }
        return try stage.end { [sink] piece in try sink(piece[...]) }
    }

    private mutating func header(
        _ name: [UInt8], size: Int64, precise: Int64? = nil
    ) throws {
        guard case .between = state else { throw failure(.wrongOrder) }
        state = .ended
        entry += 1
        self.name = name
        self.size = size
        let header = NewHeader(
            name: name, size: size, modified: modified, precise: precise)
        try put(header.blocks()[...])
    }

    private mutating func put(zeros count: Int) throws {
        try put([UInt8](repeating: 0, count: count)[...])
    }

    private mutating func put(_ bytes: ArraySlice<UInt8>) throws {
        var rest = bytes
        while !rest.isEmpty {
            let piece = rest.prefix(Stage<Compression>.blockSize - block.count)
            block.append(contentsOf: piece)
            rest = rest[piece.endIndex...]
            if block.count == Stage<Compression>.blockSize { try give() }
        }
    }

    private mutating func give() throws {
        let full = block
        block = []
        block.reserveCapacity(Stage<Compression>.blockSize)
        try stage.give(full) { [sink] piece in try sink(piece[...]) }
    }

    private func failure(_ code: TarError.Code, _ detail: String = "") -> TarError {
        TarError(code, name: name, entry: entry, detail: detail)
    }
}
