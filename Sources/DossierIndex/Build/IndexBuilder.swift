internal import DossierModel
public import DossierStore
internal import Foundation

/// Brings the index of an archive up to date.
///
/// The tree is walked once and compared with what the index remembers of it; only what is new or
/// differs is read. Nothing is written into the archive, so that a read-only one is indexed like
/// any other. An index that is damaged, of another version or of another archive is replaced.
public struct IndexBuilder: Sendable {
    /// Where the index lies.
    public let location: IndexLocation

    /// A builder of the index at that place.
    public init(_ location: IndexLocation) {
        self.location = location
    }

    /// Walks the archive and updates the index.
    ///
    /// - Parameters:
    ///   - store: The archive.
    ///   - options: How to go about it.
    ///   - progress: Is told from time to time how far the run is.
    ///   - isCancelled: Is asked often; what was done until it says yes is kept.
    /// - Returns: what was found.
    /// - Throws: ``IndexError``, also `cancelled`; `StoreError` when the root cannot be walked.
    public func run(
        _ store: Store, _ options: IndexOptions,
        progress: @escaping (IndexProgress) -> Void = { _ in },
        isCancelled: @escaping () -> Bool = { false }
    ) throws -> IndexSummary {
        let start = options.now()
        var attempts = 0
        while true {
            attempts += 1
            do {
                let index = try SQLiteIndex(location)
                let session = IndexSession(
                    store: store, options: options, place: location.place, progress: progress,
                    isCancelled: isCancelled)
                var summary = try session.run(index)
                if let count = summary.unpurged { try index.rewrite(purged: count) }
                summary.seconds = Double(options.now() - start) / 1_000_000_000
                return summary
            } catch  where attempts == 1 && SQLiteIndex.isDamage(error) {
                try location.discard()
            } catch {
                throw (error as? any ExplainedError) ?? IndexError(error, at: location)
            }
        }
    }
}
