internal import DossierLedger
internal import DossierModel
internal import DossierStore
internal import SystemPackage

// MARK: Holds

extension RestoreRun {
    /// Puts the newest holds of source and witness into the register of what is restored, where an
    /// archive is (rule RET-6).
    ///
    /// - Throws: `damaged`; what reading and writing met.
    mutating func repeatHolds(_ sources: [RestoreSource]) throws {
        guard try stage.holds(Layout.description), let moment = sources.map(\.moment).max() else {
            return
        }
        try stage.digestAll()
        var registers: [Int: Register<HoldEntry>] = [:]
        for path in stage.digests.keys.filter(KnownHolds.isRegister) {
            guard let register = try register(at: path) else { continue }
            registers[register.year] = register
        }
        var known = KnownHolds()
        known.add(registers.values.flatMap(\.entries), at: moment)
        known.add(holds)
        known.add(destroyed.holds)
        var replayed = Set(report.holds.filter(\.isReplayed).map(\.id))
        var changed: Set<Int> = []
        for hold in known.entries {
            let year =
                registers.first { $0.value.entries.contains { $0.id == hold.id } }?.key
                ?? hold.registered.at.date.year
            var register = registers[year] ?? Register(kind: .holds, year: year)
            if let place = register.entries.firstIndex(where: { $0.id == hold.id }) {
                guard register.entries[place] != hold else { continue }
                register.entries[place] = hold
            } else {
                register.entries.append(hold)
            }
            registers[year] = register
            replayed.insert(hold.id)
            changed.insert(year)
        }
        for year in changed {
            guard let register = registers[year] else { continue }
            try stage.replace(Layout.register(.holds, year: year), register.document)
        }
        report.holds = known.entries.compactMap { hold in
            let isReleased = hold.release?.at != nil
            guard !isReleased || replayed.contains(hold.id) else { return nil }
            return RestoreReport.Held(
                id: hold.id, title: hold.title, isReplayed: replayed.contains(hold.id),
                isReleased: isReleased)
        }
    }

    private func register(at path: RelativePath) throws -> Register<HoldEntry>? {
        guard let bytes = try stage.bytes(path) else { return nil }
        do throws(JSONFault) {
            return try Register<HoldEntry>(document: bytes)
        } catch {
            throw BackupError(
                .damaged, VisibleText.of(request.into.string),
                detail: "\(path) \(error.code.rawValue)")
        }
    }
}
