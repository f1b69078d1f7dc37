import DossierModel

/// Cuts the chunks of a file into lines and holds no more than one line at a time.
struct LineSplitter {
    private let path: RelativePath
    private var number = 0
    private var pending: [UInt8] = []
    private var isTooLong = false

    /// A splitter of one file.
    init(path: RelativePath) {
        self.path = path
    }

    /// Takes the next bytes of the file, and hands on the lines that end in them.
    mutating func feed(
        _ chunk: some Collection<UInt8>, _ body: (LedgerLine) throws -> Void
    ) rethrows {
        var rest = chunk[...]
        while let end = rest.firstIndex(of: 0x0A) {
            hold(rest[..<end])
            try body(line(fault: nil))
            rest = rest[rest.index(after: end)...]
        }
        hold(rest)
    }

    /// Hands on what is left when the file ends without a line feed.
    mutating func finish(_ body: (LedgerLine) throws -> Void) rethrows {
        guard !pending.isEmpty || isTooLong else { return }
        try body(line(fault: .unfinished))
    }

    private mutating func hold(_ bytes: some Collection<UInt8>) {
        guard !isTooLong, pending.count + bytes.count <= EventLine.longest else {
            isTooLong = isTooLong || !bytes.isEmpty
            pending = []
            return
        }
        pending.append(contentsOf: bytes)
    }

    private mutating func line(fault: LedgerLine.Fault?) -> LedgerLine {
        number += 1
        defer {
            pending = []
            isTooLong = false
        }
        return LedgerLine(
            path: path, number: number, bytes: pending, fault: isTooLong ? .tooLong : fault)
    }
}
