/// The name of an entry of a tar, cut into the top directory and the path below it.
struct EntryName: Sendable, Equatable {
    /// Why a name must not be used.
    enum Fault: String, Sendable {
        case absolute, parent, empty, backslash
    }

    /// The names, from the top.
    let names: [ArraySlice<UInt8>]

    /// Cuts a name; `./` before it and slashes behind it are taken off.
    ///
    /// - Throws: nothing; a fault is a value, for the entry must be passed over all the same.
    static func cut(_ raw: [UInt8]) -> Result<EntryName, FaultBox> {
        var rest = raw[...]
        if rest.first == slash { return .failure(FaultBox(.absolute)) }
        if isDrive(rest) { return .failure(FaultBox(.absolute)) }
        while rest.starts(with: [dot, slash]) { rest = rest.dropFirst(2).drop { $0 == slash } }
        while rest.last == slash { rest = rest.dropLast() }
        if rest.isEmpty || rest.elementsEqual([dot]) { return .success(EntryName(names: [])) }
        let names = rest.split(separator: slash, omittingEmptySubsequences: false)
        for name in names {
            if let fault = fault(of: name) { return .failure(FaultBox(fault)) }
        }
        return .success(EntryName(names: names))
    }

    /// An error that says why.
    struct FaultBox: Error, Equatable {
        let fault: Fault
        init(_ fault: Fault) { self.fault = fault }
    }

    /// What is wrong with one name of a path; nil for a safe one.
    static func fault(of name: ArraySlice<UInt8>) -> Fault? {
        if name.isEmpty || name.elementsEqual([dot]) { return .empty }
        if name.elementsEqual([dot, dot]) { return .parent }
        // On Windows `..\` leads upwards too.
        let parts = name.split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
        if parts.count > 1, parts.contains(where: { $0.elementsEqual([dot, dot]) }) {
            return .backslash
        }
        return nil
    }

    /// What is wrong with a path of a manifest; nil for a safe one.
    static func fault(ofPath path: some Collection<UInt8>) -> Fault? {
        let bytes = Array(path)
        if bytes.first == slash || isDrive(bytes[...]) { return .absolute }
        if bytes.first == UInt8(ascii: "~"), bytes.dropFirst().first == slash { return .absolute }
        return bytes.split(separator: slash, omittingEmptySubsequences: false)
            .lazy.compactMap(fault(of:)).first
    }

    private static func isDrive(_ path: ArraySlice<UInt8>) -> Bool {
        guard path.count > 2 else { return false }
        let start = Array(path.prefix(3))
        let isLetter = (0x41...0x5A).contains(start[0] & 0xDF)
        return isLetter && start[1] == UInt8(ascii: ":")
            && (start[2] == slash || start[2] == UInt8(ascii: "\\"))
    }

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")
}
