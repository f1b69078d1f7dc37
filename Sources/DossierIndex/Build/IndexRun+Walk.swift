internal import DossierModel
internal import DossierStore

extension IndexRun {
    private static let week: Int64 = 7 * 86_400 * 1_000_000_000

    /// Takes what the walk meets; says whether to enter a folder.
    func visit(_ item: OrderedWalk.Item) throws -> Bool {
        switch item {
        case .folder(let key, let path):
            if places.isClosed(key) { return false }
            if ignores.ignores(folder: path) {
                summary.ignored += 1
                return false
            }
            return true
        case .entry(let key, let path, let status):
            if status.kind == .file {
                try meet(key, path, status)
            } else {
                summary.special.append(SpecialFile(path: path, kind: status.kind))
            }
            return false
        case .unreadable(let key, let error):
            guard let key, error.code != .connectionLost else { throw error }
            summary.unreadable.append(UnreadableFile(place: error.place, reason: error.message))
            try skipKnown(in: key)
            return false
        }
    }

    /// Notes a file that is no document by its name.
    func noteIgnored(_ path: RelativePath, _ status: FileStatus) {
        summary.ignored += 1
        if status.modified < options.now() - Self.week { summary.ignoredOld.append(path) }
    }
}

extension IndexRun {
    /// Remembers what the archive's policy says, as far as questions need it.
    func rememberPolicy() throws {
        try update.setFact("ignores", ignores.fingerprint)
        var names = store.layout.folders.categories.mapValues { [$0] }
        do throws(StoreError) {
            let policy: CategoryPolicy? = try store.documentIfPresent(Layout.policy(.categories))
            for category in policy?.categories ?? [] {
                names[category.number, default: []] += [category.name, category.english]
            }
        } catch {
            summary.unreadable.append(UnreadableFile(place: error.place, reason: error.message))
        }
        try update.setCategories(names)
    }
}
