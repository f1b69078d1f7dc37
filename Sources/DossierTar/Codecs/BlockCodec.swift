/// What turns blocks of bytes into other blocks, on a thread of its own.
protocol BlockCodec: SendableMetatype {
    /// What it knows at the end.
    associatedtype Summary: Sendable
    /// Takes a block that came out; throws when nobody wants any more.
    typealias Emit = ([UInt8]) throws(TarError) -> Void

    /// Takes a block; what comes of it goes to `emit`.
    mutating func feed(_ block: [UInt8], _ emit: Emit) throws(TarError)

    /// Says that no more comes.
    mutating func finish(_ emit: Emit) throws(TarError) -> Summary
}
