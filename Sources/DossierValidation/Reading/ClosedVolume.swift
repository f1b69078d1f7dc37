import DossierModel

/// What a volume held when its year was closed, and when that was.
struct ClosedVolume: Sendable {
    /// What it held.
    let seal: VolumeSeal
    /// The day of the closing.
    let closed: CalendarDate

    /// A volume of a closing.
    init(_ seal: VolumeSeal, _ closing: YearClosing) {
        self.seal = seal
        closed = closing.registered.at.date
    }
}
