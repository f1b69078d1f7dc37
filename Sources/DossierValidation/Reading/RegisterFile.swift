import DossierModel
import DossierStore

/// A register of one year as it was read.
typealias RegisterFile<Entry: RegisterEntry> = ReadFile<Register<Entry>>

extension ReadFile {
    /// The registers of a kind, oldest first.
    static func all<Entry>(
        in store: Store
    ) throws(StoreError) -> [RegisterFile<Entry>] where Value == Register<Entry> {
        try store.registerYears(Entry.registerKind).map {
            RegisterFile<Entry>(Layout.register(Entry.registerKind, year: $0), in: store)
        }
    }
}
