public import DossierModel

/// Paper that somebody hands in (rules STO-1, NUM-14).
public struct PaperReceipt: Sendable {
    /// The cabinet, shelf and position.
    public var place: String
    /// The box or folder.
    public var box: String?
    /// Who hands it in; nil where nobody says.
    public var handedInBy: StaffID?
    /// On which day it was received; today unless said otherwise.
    public var day: CalendarDate?

    /// Paper that lies at a place.
    public init(
        place: String, box: String? = nil, handedInBy: StaffID? = nil, day: CalendarDate? = nil
    ) {
        self.place = place
        self.box = box
        self.handedInBy = handedInBy
        self.day = day
    }
}
