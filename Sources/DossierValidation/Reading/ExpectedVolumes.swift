import DossierModel

/// The volumes that registers and ledger expect in the part of an archive that is validated.
struct ExpectedVolumes: Sendable {
    /// The numbers that were given and are of no volume at all, as far as they are meant.
    private(set) var goneNumbers: Set<ClientNumber> = []
    private let options: ValidationOptions
    /// The years in which there are volumes, by their numbers.
    private let present: [ClientNumber: Set<Int>]
    /// The numbers that dossiers have and had, by the dossiers' ids.
    private var numbers: [String: [ClientNumber]] = [:]

    /// What registers expect where not the whole archive is validated.
    init(
        _ registers: [RegisterFile<NumberEntry>], _ options: ValidationOptions,
        present: [ClientNumber: Set<Int>]
    ) {
        self.options = options
        self.present = present
        for entry in registers.flatMap({ $0.value?.entries ?? [] }) {
            numbers[entry.dossier.description, default: []].append(entry.number)
            guard entry.replacedBy == nil, present[entry.number] == nil else { continue }
            if options.numbers.contains(entry.number)
                || options.place(for: entry.number, in: 1...9999) != nil
            {
                goneNumbers.insert(entry.number)
            }
        }
    }

    /// Where the volume of a dossier in a year would lie; nil where it is there, is not meant, or no
    /// other volume of the dossier is left, of which the register tells.
    func place(of dossier: String, in year: Int) -> RelativePath? {
        let numbers = numbers[dossier] ?? []
        let years = numbers.compactMap { present[$0] }
        guard !years.isEmpty, !years.contains(where: { $0.contains(year) }) else { return nil }
        return numbers.lazy.compactMap { number -> RelativePath? in
            guard let place = options.place(for: number, in: year...year) else { return nil }
            return place.names.count > 1 ? place : Layout.department(year, number.department)
        }.first
    }
}
