/// The head of a SQLite file, as far as it tells whose file it is
/// (https://www.sqlite.org/fileformat.html, §1.3).
struct IndexHeader {
    /// Whether the file bears our mark.
    let isIndex: Bool

    /// Reads the first 100 bytes of a file; nil when it is no SQLite file.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            return nil
        }
        let mark = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
        isIndex = mark == IndexSchema.application
    }
}
