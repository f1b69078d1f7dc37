/// Why a tag file is not in the form that BagIt asks for, and in which line.
public struct TagFileFault: Error, Sendable, Hashable {
    /// What is wrong, as a closed set.
    public enum Code: String, Sendable, CaseIterable {
        /// A line, or a small file as a whole, is too long to be looked at.
        case tooLong
        /// A byte order mark stands before the text.
        case byteOrderMark
        /// The text is not in its encoding, or the encoding is not known.
        case encoding
        /// There are too many or too few lines.
        case lines
        /// The label is not the one that must stand there, or is not one.
        case label
        /// The version is not two numbers.
        case version
        /// No colon, or no blank, where one must be.
        case separator
        /// A digest is not hexadecimal, or not as long as its algorithm's.
        case digest
        /// There is no path, or it leaves the bag.
        case path
        /// A number is not one.
        case number
        /// A URL is not one.
        case url
    }

    /// What is wrong.
    public var code: Code
    /// The line, from 1.
    public var line: Int

    /// A fault of a line.
    public init(_ code: Code, line: Int) {
        self.code = code
        self.line = line
    }
}
