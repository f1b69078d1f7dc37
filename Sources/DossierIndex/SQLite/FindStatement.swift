internal import DossierModel
internal import GRDB

/// A question as SQL: a table `hits` with its ranks, ready to be counted and to be listed.
///
/// Each term is looked up once: in the texts of entries (`own`), in the identities of dossiers
/// (`named`) and in whole cards (`told`). All that a person typed goes in as bound arguments.
struct FindStatement {
    /// The common table expressions that end with `hits`.
    private(set) var sql = ""
    /// What is bound.
    private(set) var arguments: [String: (any DatabaseValueConvertible)?] = [:]

    private var tables: [String] = []
    private var dossierConditions = ["n.newest = 1"]
    private var entryConditions = ["e.hidden = 0"]
    private var dossierRanks: [String] = []
    private var entryRanks: [String] = []

    /// The statement for a question, given the names of the categories by number.
    init(_ query: FindQuery, categories: [Int: [String]]) {
        for (index, term) in SearchTerm.terms(query.text ?? "").enumerated() {
            add(term, index, categories)
        }
        arguments["year"] = query.year ?? Int.max
        addFilters(query)
        addEntryFilters(query)
        finish()
    }

    private mutating func add(_ term: SearchTerm, _ index: Int, _ categories: [Int: [String]]) {
        arguments["term\(index)"] = term.phrase
        arguments["name\(index)"] = "identity : \(term.phrase)"
        tables.append(
            """
            own\(index) (id) AS
                (SELECT rowid FROM entryText WHERE words MATCH :term\(index))
            """)
        for (table, argument) in [("named", "name"), ("told", "term")] {
            tables.append(
                """
                \(table)\(index) (dossier) AS (SELECT dossier FROM volumes WHERE id IN
                    (SELECT rowid FROM volumeText WHERE volumeText MATCH :\(argument)\(index)))
                """)
        }
        let numbers = categories.filter { $0.value.contains(where: term.matches) }.keys.sorted()
        let list = numbers.map(String.init).joined(separator: ", ")
        dossierConditions.append("n.dossier IN told\(index)")
        dossierRanks.append("(CASE WHEN n.dossier IN named\(index) THEN 3 ELSE 2 END)")
        entryConditions.append(
            "(e.id IN own\(index) OR n.dossier IN named\(index) OR e.category IN (\(list)))")
        entryRanks.append("(CASE WHEN e.id IN own\(index) THEN 2 ELSE 1 END)")
    }

    private mutating func addFilters(_ query: FindQuery) {
        if let department = query.department {
            arguments["department"] = department.description
            dossierConditions.append("n.department = :department")
            entryConditions.append("(n.department = :department OR e.department = :department)")
        }
        add(query.grade?.description, "grade", "n.currentGrade")
        add(query.kind?.rawValue, "kind", "n.kind")
        if let number = query.number {
            arguments["number"] = number.uppercased()
            let condition = """
                n.dossier IN (SELECT w.dossier FROM numbers x JOIN volumes w ON w.id = x.volume
                    WHERE x.number = :number)
                """
            dossierConditions.append(condition)
            entryConditions.append(condition)
        }
    }

    /// A condition on the dossier, for itself and for all that lies in it.
    private mutating func add(_ value: String?, _ name: String, _ column: String) {
        guard let value else { return }
        arguments[name] = value
        dossierConditions.append("\(column) = :\(name)")
        entryConditions.append("\(column) = :\(name)")
    }

    /// Conditions that no dossier can meet.
    private mutating func addEntryFilters(_ query: FindQuery) {
        let filters: [(String, String, (any DatabaseValueConvertible)?)] = [
            ("category", "e.category = :category", query.category),
            ("status", "e.state = :status", query.status?.code),
            ("from", "e.formed >= :from", query.from?.description),
            ("to", "e.formed <= :to", query.to?.description),
        ]
        for (name, condition, value) in filters {
            guard let value else { continue }
            arguments[name] = value
            entryConditions.append(condition)
            dossierConditions.append("false")
        }
    }

    private mutating func finish() {
        tables.append(
            """
            hits AS (
                SELECT 0 AS kind, \(Self.sum(dossierRanks)) AS rank, n.number, n.name, p.year,
                    NULL AS category, coalesce(n.name, n.number) AS title, p.key AS path,
                    NULL AS state, NULL AS item, NULL AS formed, NULL AS place
                FROM volumes n JOIN volumes p ON p.id = (
                    SELECT id FROM volumes w WHERE w.dossier = n.dossier
                    ORDER BY w.year <= :year DESC, w.year DESC, w.id DESC LIMIT 1)
                WHERE \(Self.all(dossierConditions))
                UNION ALL
                SELECT CASE WHEN e.record IS NULL THEN 2 ELSE 1 END, \(Self.sum(entryRanks)),
                    v.number, n.name, v.year, e.category, e.title, e.path, e.state, e.item,
                    e.formed, e.place
                FROM entries e LEFT JOIN volumes v ON v.id = e.volume
                    LEFT JOIN volumes n ON n.dossier = v.dossier AND n.newest = 1
                WHERE \(Self.all(entryConditions))
            )
            """)
        sql = "WITH " + tables.joined(separator: ",\n")
    }

    private static func sum(_ ranks: [String]) -> String {
        ranks.isEmpty ? "0" : ranks.joined(separator: " + ")
    }

    private static func all(_ conditions: [String]) -> String {
        conditions.isEmpty ? "true" : conditions.joined(separator: " AND ")
    }

    /// How hits are ordered: by rank, then category, date and item number (rule NUM-13), then by what
    /// makes the order total.
    static let order = """
        ORDER BY rank DESC, kind = 0 DESC, category IS NULL, category, formed IS NULL, formed,
            item IS NULL, length(item), item, number IS NULL, number, year, path, title
        """
}
