public import DossierModel
internal import DossierReport
internal import DossierStore

extension Archive {
    /// The card of a dossier as a page.
    public func cardPage(_ number: ClientNumber) throws -> [UInt8] {
        try cardPage(of: try DossierReader(number, store: store).card.volume)
    }

    /// Where the page of a dossier's card lies.
    public func cardPath(_ number: ClientNumber) throws -> RelativePath {
        try DossierReader(number, store: store).card.volume.path
            .appending(store.layout.cardPage)
    }

    /// Writes every derived page anew.
    ///
    /// - Returns: How many were written, and which could not be.
    /// - Throws: `notPermitted`; what reading the volumes met.
    public func writeAllPages() throws -> Written<Int> {
        var stale: [String] = []
        var written = try write { desk in
            try desk.authority.require(.writePages)
            let done = try PageWriter(archive: self, session: desk.session).writeAll()
            stale = done.stale
            return done.count
        }
        written.stalePages += stale
        return written
    }

    func cardPage(of volume: Volume) throws -> [UInt8] {
        let card = try store.card(of: volume)
        let list = try store.records(of: volume, card: card)
        let records = list.records.filter { $0.tombstone == nil }
        let reader = try DossierReader(besides: volume, card, store: store)
        // An older volume stays as it was when the next was opened, and so does its page; the newest
        // one's tells of every issue, for those of a closed year are solved there.
        let contacts = Dictionary(
            grouping: try reader.communications(through: volume.year), by: \.formingDepartment)
        let content = CardPage.Content(
            context: try pageContext(), card: card,
            projects: try store.entries(.projects, of: volume),
            issues: try reader.issues(through: volume.year),
            communications: contacts.mapValues(\.count),
            categories: categories(records), items: try reader.items())
        return CardPage.html(of: content)
    }

    private func categories(_ records: [Record]) -> [CardPage.Category] {
        let counts = Dictionary(grouping: records, by: \.category)
        return store.description.folders.categories.sorted { $0.key < $1.key }.map {
            CardPage.Category(folder: $0.value, records: counts[$0.key]?.count ?? 0)
        }
    }

    func catalogue(_ year: Int, _ department: DepartmentCode) throws -> CataloguePage.Content {
        let volumes = try VolumeFinder(store: store).volumes(year: year, department: department)
        var content = CataloguePage.Content(
            context: try pageContext(), year: year, department: department, dossiers: [])
        for volume in volumes {
            let read = { () throws(StoreError) in try store.card(of: volume) }
            guard let card = try content.faults.noting(read) else { continue }
            content.dossiers.append(DossierSummary(card: card, records: 0))
        }
        return content
    }

    func rootPage() throws -> [UInt8] {
        let departments: DepartmentPolicy = try store.policy()
        return RootPage.html(
            of: RootPage.Content(
                archive: store.description, departments: departments.departments,
                years: try VolumeFinder(store: store).years()))
    }

    /// The pages of the root (nil) or of a department's folder as they should be; none where a card
    /// that they show cannot be read.
    func pages(above folder: RelativePath?) -> [RelativePath: [UInt8]] {
        guard let folder else {
            return (try? rootPage()).map { [store.layout.rootPage: $0] } ?? [:]
        }
        let names = folder.names.map { String(decoding: $0, as: UTF8.self) }
        guard names.count == 2, let year = Int(names[0]),
            let department = DepartmentCode(names[1]),
            let content = try? catalogue(year, department), content.faults.isEmpty
        else { return [:] }
        return [
            folder.appending(store.layout.cataloguePage): CataloguePage.html(of: content),
            folder.appending(store.layout.catalogueTable): CatalogueCSV.bytes(of: content),
        ]
    }

    private func pageContext() throws -> PageContext {
        try pageContext(store.description.language)
    }

    /// What every page of the archive says, in a language.
    func pageContext(_ language: Language) throws -> PageContext {
        PageContext(
            company: store.description.companyName, sandbox: store.description.sandbox,
            names: try names(language), pages: store.description.folders.pages)
    }
}
