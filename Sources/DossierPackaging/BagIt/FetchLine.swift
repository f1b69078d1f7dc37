/// One line of fetch.txt: where a file lies, how long it is, and its path (RFC 8493 §2.2.3).
public struct FetchLine: Sendable, Equatable {
    /// Where the file lies; it is never fetched.
    public var url: String
    /// Its length in bytes; nil where the line says `-`.
    public var length: Int64?
    /// Its path as written, not decoded.
    public var path: ArraySlice<UInt8>

    /// Reads a line.
    ///
    /// - Throws: what is wrong.
    public init(_ line: ArraySlice<UInt8>, number: Int) throws(TagFileFault) {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        let parts = line.split(maxSplits: 2, whereSeparator: isBlank)
        guard parts.count == 3 else { throw TagFileFault(.separator, line: number) }
        let url = String(decoding: parts[0], as: UTF8.self)
        guard url.contains(":"), !url.hasPrefix(":") else {
            throw TagFileFault(.url, line: number)
        }
        let length = String(decoding: parts[1], as: UTF8.self)
        self.length = Int64(length)
        guard length == "-" || (self.length ?? -1) >= 0 else {
            throw TagFileFault(.number, line: number)
        }
        self.url = url
        path = parts[2].drop(while: isBlank)
        while path.starts(with: [UInt8(ascii: "."), UInt8(ascii: "/")]) {
            path = path.dropFirst(2)
        }
        guard !path.isEmpty else { throw TagFileFault(.path, line: number) }
    }
}
