/// The files that fetch.txt names; nothing is ever fetched.
struct FetchList: Sendable {
    /// The longest line that is read, in bytes.
    private static let longest = 64 << 10

    /// The numbers of the paths.
    private(set) var paths: Set<Int> = []
    /// The faults of its lines, a few of them.
    private(set) var faults: [TagFileFault] = []
    private var lines = TagLines(longest: Self.longest)

    /// Takes the next bytes of the file.
    mutating func feed(_ piece: ArraySlice<UInt8>, _ files: inout FileTable) {
        var lines = lines
        lines.feed(piece) { take($0, $1, &files) }
        self.lines = lines
    }

    /// Takes what stands behind the last line end.
    mutating func finish(_ files: inout FileTable) {
        var lines = lines
        lines.finish { take($0, $1, &files) }
    }

    private mutating func take(
        _ line: ArraySlice<UInt8>?, _ number: Int, _ files: inout FileTable
    ) {
        if line?.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) == true { return }
        do throws(TagFileFault) {
            guard let line else { throw TagFileFault(.tooLong, line: number) }
            let number = files.insert(try FetchLine(line, number: number).path)
            paths.insert(number)
        } catch {
            if faults.count < 20 { faults.append(error) }
        }
    }
}
