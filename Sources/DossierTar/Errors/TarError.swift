public import DossierModel

/// Why a tar could not be written or read, and where.
public struct TarError: ExplainedError, Equatable {
    /// What is wrong.
    public var code: Code
    /// The name of the entry, as raw bytes; empty where it is not known.
    public var name: [UInt8]
    /// The number of the entry, counted from 1; 0 is the stream itself.
    public var entry: Int
    /// How far the stream had been read or written, in bytes: of the tar, or as `code` says.
    public var offset: Int64
    /// What was found there, in the words of the format.
    public var detail: String

    /// A failure at a place.
    public init(
        _ code: Code, name: [UInt8] = [], entry: Int = 0, offset: Int64 = 0, detail: String = ""
    ) {
        self.code = code
        self.name = name
        self.entry = entry
        self.offset = offset
        self.detail = detail
    }

    /// The sentence for a person.
    public var message: Message {
        Message(
            code,
            [
                "name": VisibleText.of(name), "entry": "\(entry)", "offset": "\(offset)",
                "detail": detail,
            ])
    }

    /// The status with which the command ends.
    public var exitStatus: ExitStatus { code.exitStatus }
}
