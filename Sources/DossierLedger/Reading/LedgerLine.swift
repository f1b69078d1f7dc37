public import DossierModel

/// A line as it lies in a file of the ledger, not yet trusted.
public struct LedgerLine: Sendable, Equatable {
    /// The file.
    public let path: RelativePath
    /// The number of the line in its file, from 1; 0 where nobody counted.
    public let number: Int
    /// The bytes without the line feed; nothing where the line is too long to be looked at.
    public let bytes: [UInt8]
    /// What is wrong with the line as a line.
    public let fault: Fault?

    /// What can be wrong with a line before it is read.
    public enum Fault: String, Sendable {
        /// The file ends before the line does.
        case unfinished
        /// The line is longer than the format allows.
        case tooLong
    }

    /// A line of a file.
    public init(path: RelativePath, number: Int, bytes: [UInt8], fault: Fault? = nil) {
        self.path = path
        self.number = number
        self.bytes = bytes
        self.fault = fault
    }
}
