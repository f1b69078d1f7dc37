/// The files that the index knows, in the order of the walk, a few thousand at a time.
struct KnownFiles {
    private let update: any IndexUpdate
    private var rows: [FileRow] = []
    private var place = 0
    private var isAtEnd = false

    private static let step = 4096

    /// All known files.
    init(_ update: any IndexUpdate) {
        self.update = update
    }

    /// The next known file; nil behind the last.
    mutating func peek() throws -> FileRow? {
        if place == rows.count, !isAtEnd {
            let last = rows.last?.key
            rows = try update.files(after: last, limit: Self.step)
            place = 0
            isAtEnd = rows.count < Self.step
        }
        return place < rows.count ? rows[place] : nil
    }

    /// Goes on to the file behind the next.
    mutating func advance() { place += 1 }
}
