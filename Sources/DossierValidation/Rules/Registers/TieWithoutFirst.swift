import DossierModel

/// A number bears the digit of a tie, and the number that it would tie with was never given
/// (design §3.3).
struct TieWithoutFirst: ArchiveRule {
    let definition = RuleDefinition(
        "tie-without-first", .warning, .authenticity, standard: ["1-7"], serves: ["NUM-4"],
        needs: [.wholeArchive])

    func check(_ archive: ArchiveReading, in context: ValidationContext) -> [Finding] {
        guard archive.knowsAll(\.numbers) else { return [] }
        let known = Set(archive.numberEntries.map(\.number))
        let names = Dictionary(
            archive.clientEntries.map { ($0.id, [$0.name] + $0.formerNames) },
            uniquingKeysWith: { first, _ in first })
        return archive.numbers.flatMap { register in
            (register.value?.entries ?? []).compactMap { entry in
                guard let first = Self.first(of: entry.number, names[entry.client] ?? []),
                    !known.contains(first)
                else { return nil }
                return finding(
                    register.path, ["number": "\(entry.number)", "first": "\(first)"])
            }
        }
    }

    func isKeptBack(_ archive: ArchiveReading, in context: ValidationContext) -> Bool {
        archive.lacks(\.numbers) || archive.lacks(\.clients)
    }

    /// The number without the digit of a tie; nil where its digit is part of the client's name, or
    /// nobody can tell.
    private static func first(of number: ClientNumber, _ names: [String]) -> ClientNumber? {
        let letters = String(number.abbreviation.reversed().drop(while: \.isNumber).reversed())
        guard letters != number.abbreviation, !letters.isEmpty,
            names.contains(where: { Initials(proposedFor: $0)?.text == letters })
        else { return nil }
        return ClientNumber(
            company: number.company, department: number.department, grade: number.grade,
            setUp: number.setUp, abbreviation: letters)
    }
}
