public import DossierIndex
internal import DossierLedger
internal import DossierModel
internal import DossierPackaging
public import DossierReport
internal import DossierStore
public import SystemPackage

extension Archive {
    /// Where this machine's index of the archive lies, or where a person wants it.
    func indexLocation(_ chosen: FilePath?) -> IndexLocation {
        if let chosen {
            return IndexLocation(
                chosen: chosen, archive: store.description.id, root: store.root)
        }
        return IndexLocation(
            cache: surroundings.cacheFolder, archive: store.description.id, root: store.root)
    }

    /// Brings the index up to date; nothing in the archive is written.
    ///
    /// - Parameters:
    ///   - file: Where the index lies; nil is the usual place.
    ///   - full: Whether every document is read again.
    ///   - progress: Told from time to time how far the run is.
    ///   - isCancelled: Asked often whether to stop.
    /// - Returns: What the run found.
    /// - Throws: ``IndexError``, also `cancelled`; ``StoreError`` when the root cannot be walked.
    public func updateIndex(
        at file: FilePath?, full: Bool,
        progress: @escaping (IndexProgress) -> Void = { _ in },
        isCancelled: @escaping () -> Bool = { false }
    ) throws -> IndexSummary {
        let options = IndexOptions(
            isFull: full, readers: surroundings.processors, generation: try generation(),
            now: surroundings.nanoseconds)
        return try IndexBuilder(indexLocation(file)).run(
            store, options, progress: progress, isCancelled: isCancelled)
    }

    /// Takes what was destroyed out of this machine's usual index of the archive.
    ///
    /// What is remembered of backups goes as well.
    func purgeIndex() -> IndexPurge {
        Backup.forgetMemories(of: store, cache: surroundings.cacheFolder)
        let options = IndexOptions(
            isFull: false, readers: surroundings.processors,
            generation: (try? generation()).flatMap { $0 }, now: surroundings.nanoseconds)
        return IndexBuilder(indexLocation(nil)).purge(store, options)
    }

    /// Answers a question from the index, which is brought up to date first where there is none.
    public func find(
        _ query: FindQuery, index file: FilePath?
    ) throws -> FindResults {
        var query = query
        query.year = query.year ?? surroundings.clock.today().year
        let (result, isStale) = try ask(query, at: file)
        let policies = try Policies(reading: store)
        let visible = try isStale ? withoutStorageOnly(result.hits) : result.hits
        let hits = visible.map { hit in
            FindResults.Result(hit, categories: policies.categories, store.description.language)
        }
        let hidden = result.hits.count - visible.count
        return FindResults(total: result.total - hidden, results: hits, isStale: isStale)
    }

    /// What an index that is behind found, but for documents that are only stored by now; what cannot be read hides
    /// nothing.
    private func withoutStorageOnly(_ hits: [FindHit]) throws -> [FindHit] {
        var restricted: [String: Set<String>] = [:]
        return try hits.filter { hit in
            guard hit.kind == .record, let text = hit.number, let item = hit.item,
                let number = ClientNumber(text)
            else { return true }
            if restricted[text] == nil {
                let records = try DossierReader.volumes(number, store).flatMap { volume in
                    let list: RecordList? =
                        try? store.documentIfPresent(volume.path(.records))
                    return list?.records ?? []
                }
                restricted[text] = Set(records.filter(\.isStorageOnly).map(\.item.description))
            }
            return restricted[text]?.contains(item) != true
        }
    }

    /// Asks the index, which is made first when there is none yet.
    private func ask(_ query: FindQuery, at file: FilePath?) throws -> (FindResult, Bool) {
        let location = indexLocation(file)
        if let index = try? SQLiteIndex(location), let answer = try? index.find(query) {
            let current = try generation()
            return (answer, try current == nil || index.generation() != current)
        }
        _ = try updateIndex(at: file, full: false)
        return (try SQLiteIndex(location).find(query), false)
    }

    /// A word that changes with every act: the number of the next event.
    ///
    /// Nil where the ledger is damaged: whether the index is stale is then unknown, which hinders
    /// nobody from finding a document.
    private func generation() throws -> String? {
        do {
            return "\(try Ledger(store: store).head().nextSequence)"
        } catch is LedgerError {
            return nil
        }
    }
}

extension FindResults.Result {
    /// What the index found.
    fileprivate init(_ hit: FindHit, categories: CategoryPolicy, _ language: Language) {
        self.init(title: hit.title)
        number = hit.number
        name = hit.name
        year = hit.year
        category = hit.category
        let policy = hit.category.flatMap { categories.category(number: $0) }
        categoryName = policy.map { language == .chinese ? $0.name : $0.english }
        path = hit.path
        status = hit.status?.rawValue
        item = hit.item
        paperPlace = hit.place
    }
}
