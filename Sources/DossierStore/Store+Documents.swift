public import DossierModel

extension Store {
    /// The policy in force of a kind.
    ///
    /// - Throws: ``StoreError`` for a file that is missing or not what it should be.
    public func policy<Policy: PolicyDocument>(
        _ type: Policy.Type = Policy.self
    ) throws(StoreError) -> Policy {
        try document(Layout.policy(Policy.kind), as: Policy.self)
    }

    /// A document whose bytes were read already.
    ///
    /// - Throws: `corruptDocument` with the line and the pointer of the first fault.
    public func decode<Value: JSONRepresentable>(
        _ bytes: [UInt8], from path: RelativePath, as type: Value.Type = Value.self
    ) throws(StoreError) -> Value {
        try Self.parse(bytes, at: path)
    }

    /// The years of which there is a register of that kind, oldest first.
    public func registerYears(_ kind: RegisterKind) throws(StoreError) -> [Int] {
        guard let folder = Layout.register(kind, year: 1).parent,
            try status(folder)?.kind == .directory
        else { return [] }
        var years: [Int] = []
        for entry in try entries(folder) {
            let name = String(decoding: entry.name, as: UTF8.self)
            // Int reads a sign too.
            guard name.utf8.count == 9, name.hasSuffix(".json"),
                name.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }),
                let year = Int(name.prefix(4)), year > 0
            else { continue }
            years.append(year)
        }
        return years.sorted()
    }

    /// The entries of a register, oldest year first.
    public func registerEntries<Entry: RegisterEntry>(
        _ type: Entry.Type = Entry.self
    ) throws(StoreError) -> [Entry] {
        var entries: [Entry] = []
        for year in try registerYears(Entry.registerKind) {
            let register: Register<Entry> = try document(
                Layout.register(Entry.registerKind, year: year))
            entries += register.entries
        }
        return entries
    }
}
