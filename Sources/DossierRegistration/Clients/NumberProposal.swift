public import DossierModel
public import DossierStore

/// Proposes the number of a dossier: initials from the name, and a digit for a tie.
public struct NumberProposal {
    private let company: CompanyCode
    private let today: CalendarDate
    private var registers: RegisterShelf

    /// A proposer for an archive on a day.
    public init(store: Store, today: CalendarDate) {
        company = store.description.company
        self.today = today
        registers = RegisterShelf(store: store)
    }

    /// The number that a dossier would get, and the initials without the digit of a tie.
    ///
    /// - Throws: `noInitials`, `dateInFuture`, or what reading the registers met.
    public func propose(
        for new: NewDossier
    ) throws -> (number: ClientNumber, initials: Initials) {
        var copy = self
        return try copy.free(for: new)
    }

    private mutating func free(
        for new: NewDossier
    ) throws -> (number: ClientNumber, initials: Initials) {
        let initials = try Self.initials(of: new)
        let number = try Self.number(
            for: new, initials, company: company, today: today, registers: &registers)
        return (number, initials)
    }

    /// The initials that were given, or those of the name.
    static func initials(of new: NewDossier) throws(RegistrationError) -> Initials {
        if let initials = new.initials { return initials }
        guard let initials = Initials(proposedFor: new.name) else {
            throw RegistrationError(.noInitials, new.name, rule: "NUM-4")
        }
        return initials
    }

    /// The first number that was never given: without a digit, else with 2, 3 … (design §3.3).
    static func number(
        for new: NewDossier, _ initials: Initials, company: CompanyCode, today: CalendarDate,
        registers: inout RegisterShelf
    ) throws -> ClientNumber {
        let month = new.setUp ?? today.yearMonth
        guard month <= today.yearMonth else {
            throw RegistrationError(.dateInFuture, month.description, rule: "NUM-4")
        }
        var tie = 1
        while true {
            let number = ClientNumber(
                company: company, department: new.department, grade: new.grade, setUp: month,
                abbreviation: initials.text + (tie == 1 ? "" : "\(tie)"))
            guard let number else {
                throw RegistrationError(.noInitials, new.name, rule: "NUM-4")
            }
            if try !registers.isTaken(number) { return number }
            tie += 1
        }
    }
}
