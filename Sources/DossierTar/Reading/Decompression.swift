internal import Crypto
internal import DossierModel

/// Digests a file and decompresses it, frame after frame.
struct Decompression: BlockCodec {
    /// What is known at the end.
    struct Summary: Sendable {
        var compression: TarCompression
        /// Digest and length of the file as it was read.
        var digest: ContentDigest
        var size: Int64
        /// The bytes behind the last frame.
        var trailing: Int64
    }

    private enum Phase {
        /// The mark of the stream or of a further frame is not there yet.
        case mark
        case plain
        case frame(any FrameDecoder)
        case trailing
    }

    private let limits: ReadingLimits
    private let isDigested: Bool
    private var hash = SHA256()
    private var size: Int64 = 0
    private var made: Int64 = 0
    private var trailing: Int64 = 0
    private var phase = Phase.mark
    private var mark: [UInt8] = []
    private var compression: TarCompression?
    private var decoder: (any FrameDecoder)?
    private var buffer = [UInt8](repeating: 0, count: Stage<Self>.blockSize)

    init(_ limits: ReadingLimits, isDigested: Bool = true) {
        self.limits = limits
        self.isDigested = isDigested
    }

    mutating func feed(_ block: [UInt8], _ emit: Emit) throws(TarError) {
        if isDigested { hash.update(data: block) }
        size += Int64(block.count)
        try decode(block, emit)
    }

    mutating func finish(_ emit: Emit) throws(TarError) -> Summary {
        switch phase {
        case .mark where compression == nil:
            // Too short to tell, so it is what it is.
            compression = TarCompression.none
            if !mark.isEmpty { try emit(mark) }
        case .mark: trailing += Int64(mark.count)
        case .plain, .trailing: break
        case .frame: throw TarError(.truncated, offset: size)
        }
        return Summary(
            compression: compression ?? .none, digest: ContentDigest(hash.finalize()), size: size,
            trailing: trailing)
    }

    private mutating func decode(_ block: [UInt8], _ emit: Emit) throws(TarError) {
        var index = 0
        while index < block.count {
            switch phase {
            case .mark:
                mark.append(block[index])
                index += 1
                if mark.count == TarCompression.markBytes { try begin(emit) }
            case .plain:
                try emit(index == 0 ? block : Array(block[index...]))
                index = block.count
            case .frame(let decoder):
                index = try step(decoder, block, index, emit)
            case .trailing:
                trailing += Int64(block.count - index)
                index = block.count
            }
        }
    }

    /// Decides by the mark what comes now.
    private mutating func begin(_ emit: Emit) throws(TarError) {
        let begun = mark
        mark = []
        if let compression {
            guard compression.isFrame(begun), let decoder else {
                trailing += Int64(begun.count)
                phase = .trailing
                return
            }
            try decoder.restart()
            phase = .frame(decoder)
        } else {
            let found = TarCompression(mark: begun)
            compression = found
            switch found {
            case .none: phase = .plain
            case .gzip: phase = .frame(try GzipDecoder())
            case .zstd: phase = .frame(try ZstdDecoder(window: limits.window))
            }
            if case .frame(let new) = phase { decoder = new }
        }
        try decode(begun, emit)
    }

    private mutating func step(
        _ decoder: any FrameDecoder, _ block: [UInt8], _ start: Int, _ emit: Emit
    ) throws(TarError) -> Int {
        var taken = start
        while true {
            let step = try located { () throws(TarError) in
                try decoder.decode(block, from: taken, into: &buffer)
            }
            taken = step.taken
            made += Int64(step.made)
            if made > limits.freeBytes, made / limits.expansion > size {
                throw TarError(.expandsTooMuch, offset: made, detail: "\(limits.expansion)")
            }
            if step.made > 0 { try emit(Array(buffer[..<step.made])) }
            if step.isEnd {
                phase = .mark
                return taken
            }
            // A buffer that was filled to the brim may hide more.
            if taken == block.count, step.made < buffer.count { return taken }
        }
    }

    private func located<Value>(
        _ body: () throws(TarError) -> Value
    ) throws(TarError) -> Value {
        do throws(TarError) {
            return try body()
        } catch {
            var error = error
            error.offset = size
            throw error
        }
    }
}
