internal import DossierModel
internal import DossierStore

/// The newest card of a dossier with the two files beside it, while somebody fills them in.
struct CardInHand {
    /// The volume with its card.
    var state: VolumeState
    /// The files beside it.
    var files: FieldFiles
    /// The card as it was read.
    let cardBefore: Card
    /// The files as they were read.
    let filesBefore: FieldFiles

    init(_ state: VolumeState, from store: Store) throws(StoreError) {
        self.state = state
        files = try FieldFiles(reading: state, from: store)
        cardBefore = state.card
        filesBefore = files
    }

    /// Whether anything differs from what was read.
    var isChanged: Bool {
        state.card != cardBefore || files.persons != filesBefore.persons
            || files.credit != filesBefore.credit
    }
}
