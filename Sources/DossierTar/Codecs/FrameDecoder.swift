/// What decompresses a frame of Zstandard or a member of gzip, piece by piece.
protocol FrameDecoder: AnyObject {
    /// Gets ready for the next frame.
    func restart() throws(TarError)

    /// Takes some of the input from an index on and fills some of the output.
    func decode(
        _ input: [UInt8], from start: Int, into output: inout [UInt8]
    ) throws(TarError) -> DecodedStep
}

/// What one step of decompression did.
struct DecodedStep {
    /// The index behind the input that was taken.
    var taken: Int
    /// The bytes that came out.
    var made: Int
    /// Whether the frame ended, all of it put out.
    var isEnd: Bool
}
