public import DossierModel

/// Compares several packages of an archive with one another: each names the one before it.
public enum PackageChain {
    /// What is wrong between packages that were verified together.
    public static func findings(_ reports: [PackageReport]) -> [Finding] {
        let links = reports.compactMap(Link.init)
        let groups = Dictionary(grouping: links) { link in
            "\(link.description.archive.id) \(link.description.package.department)"
        }
        var findings = PackageFindings()
        for key in groups.keys.sorted() {
            let ordered = (groups[key] ?? []).sorted {
                $0.description.range.first < $1.description.range.first
            }
            for (earlier, later) in zip(ordered, ordered.dropFirst()) {
                compare(earlier, later, &findings)
            }
        }
        for link in links {
            compare(link, with: links, &findings)
            checkSubmissions(link, of: links, &findings)
        }
        return findings.findings
    }

    private struct Link {
        let description: PackageDescription
        let facts: MonthFacts
        let digest: ContentDigest?

        init?(_ report: PackageReport) {
            guard let facts = report.month, let description = facts.description else {
                return nil
            }
            self.facts = facts
            self.description = description
            digest = report.digest
        }

        var name: String { description.package.description }
    }

    private static func compare(
        _ earlier: Link, _ later: Link, _ findings: inout PackageFindings
    ) {
        let details = ["previous": earlier.name]
        if earlier.name == later.name {
            guard earlier.digest != later.digest else { return }
            findings.add(.chainBroken, later.name, details)
            return
        }
        guard let previous = later.description.previous else {
            findings.add(.chainBroken, later.name, details)
            return
        }
        guard previous.package == earlier.description.package else {
            findings.add(.chainGap, later.name, ["previous": previous.package.description])
            return
        }
        let follows = later.description.range.first == earlier.description.range.last + 1
        let isSame = earlier.digest.map { $0 == previous.digest } ?? true
        if !follows || !isSame { findings.add(.chainBroken, later.name, details) }
    }

    /// Compares what a company's package says of others with those that are here.
    private static func compare(
        _ link: Link, with all: [Link], _ findings: inout PackageFindings
    ) {
        for other in all where other.description.archive.id == link.description.archive.id {
            guard let digest = other.digest else { continue }
            let package = other.description.package
            let isListed = link.facts.packages.contains {
                $0.package == package && $0.digest != digest
            }
            let isTold = link.facts.packed.contains {
                $0.month == package.month && $0.department == package.department
                    && $0.digest != digest
            }
            guard isListed || isTold else { continue }
            findings.add(.chainDigest, other.name, ["package": link.name])
        }
    }

    /// Whether packages hold no more than was submitted, as the company's lines of the ledger tell.
    private static func checkSubmissions(
        _ link: Link, of all: [Link], _ findings: inout PackageFindings
    ) {
        for other in all where other.description.archive.id == link.description.archive.id {
            let package = other.description.package
            let told = link.facts.submitted.first {
                $0.month == package.month && $0.department == package.department
            }
            // What the company's package holds of its own department, it says itself.
            let isCompany = !other.facts.packages.isEmpty || other.facts.hasLedger
            let range = isCompany ? other.description.own : other.description.range
            guard let told, let range, told.isNil || range.last > told.last else { continue }
            findings.add(
                .chainSubmission, other.name,
                ["package": link.name, "last": "\(told.last)", "found": "\(range.last)"])
        }
    }
}
