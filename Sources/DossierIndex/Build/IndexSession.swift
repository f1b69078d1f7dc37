internal import DossierModel
internal import DossierStore
internal import Foundation

/// The steps of a run, one after the other.
struct IndexSession {
    let store: Store
    let options: IndexOptions
    /// The index file, for messages.
    let place: String
    let progress: (IndexProgress) -> Void
    let isCancelled: () -> Bool

    private static let progressEvery = 256

    func run(_ index: some UpdatableIndex) throws -> IndexSummary {
        let pool = HashPool(store, readers: options.readers)
        defer { pool.stop() }
        return try index.update { update in
            let run = try IndexRun(store, update, options, pool)
            do {
                try readAll(run)
            } catch let error as IndexError where error.code == .cancelled {
                // What was entered is kept; the next run goes on from there.
                try update.saveProgress()
                throw error
            }
            return try finish(run, update)
        }
    }

    private func readAll(_ run: IndexRun) throws {
        try OrderedWalk(store).walk { item in
            try goOn(run)
            return try run.visit(item)
        }
        try run.finishWalk()
        while try run.takeRemaining() { try goOn(run, always: true) }
        guard let grain = run.grainToWait else { return }
        Thread.sleep(forTimeInterval: Double(grain) / 1e9)
        try run.submitFresh()
        while try run.takeRemaining() { try goOn(run, always: true) }
    }

    private func goOn(_ run: IndexRun, always: Bool = false) throws {
        guard always || run.met.isMultiple(of: Self.progressEvery) else { return }
        if isCancelled() { throw IndexError(.cancelled, at: place) }
        progress(run.progress)
    }

    private func finish(_ run: IndexRun, _ update: any IndexUpdate) throws -> IndexSummary {
        var totals = try update.savedTotals()
        if run.isDirty || totals == nil {
            try run.followMovesBetweenVolumes()
            try run.followUnregisteredMoves()
            try run.hideCopies()
            try update.markNewestVolumes()
            totals = nil
        }
        try run.rememberPolicy()
        let present = try totals ?? update.countTotals()
        if totals == nil { try update.finish(present) }
        try update.setFact(IndexFact.generation, options.generation ?? "")
        var summary = run.summary
        summary.dossiers = present.dossiers
        summary.documents = present.documents
        summary.missing = present[.missing]
        summary.waiting = present[.waiting]
        // An index that was just made never held what had been destroyed before.
        if update.run == 1 {
            try update.setFact(IndexFact.purged, "\(present[.destroyed])")
        } else {
            let purged = try update.fact(IndexFact.purged).flatMap { Int($0) } ?? 0
            summary.unpurged = present[.destroyed] > purged ? present[.destroyed] : nil
        }
        summary.unregistered = present[.unregistered] + present[.waiting]
        return summary
    }
}
