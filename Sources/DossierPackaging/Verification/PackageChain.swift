internal import DossierLedger
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
                ($0.description.range.first, $0.description.package.edition)
                    < ($1.description.range.first, $1.description.package.edition)
            }
            for (earlier, later) in zip(ordered, ordered.dropFirst()) {
                compare(earlier, later, &findings)
            }
        }
        for link in links {
            // That it stands for another package only its event says.
            if links.count > 1, !link.description.replaces.isEmpty, !link.facts.isTold {
                findings.add(
                    .chainUntold, link.name,
                    ["previous": link.description.replaces.last?.package.description ?? ""])
            }
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

        /// The package as it was packed: itself, or what it replaces in the end.
        var original: (package: MonthPackage, digest: ContentDigest?) {
            guard let first = description.replaces.first else {
                return (description.package, digest)
            }
            return (first.package, first.digest)
        }

        /// Whether it is a package, or stands for it.
        func stands(for other: PackageReference) -> Bool {
            description.package == other.package && digest.map { $0 == other.digest } ?? true
                || description.replaces.contains(other)
        }

        /// Whether it is the company's package, which tells of the ledger.
        var isCompany: Bool { facts.checkpoint != nil }
    }

    private static func compare(
        _ earlier: Link, _ later: Link, _ findings: inout PackageFindings
    ) {
        let details = ["previous": earlier.name]
        if earlier.name == later.name {
            guard earlier.digest != later.digest else { return }
            findings.add(.chainFork, later.name, details)
            return
        }
        // The successor beside what it replaces, and another successor of that.
        if let digest = earlier.digest,
            later.stands(
                for: PackageReference(package: earlier.description.package, digest: digest))
        {
            return
        }
        compareEpochs(earlier, later, &findings)
        guard let previous = later.description.previous else {
            findings.add(.chainBroken, later.name, details)
            return
        }
        // Two that go on from one package, or tell the same events, are two histories.
        let isFork =
            earlier.description.previous == previous
            || later.description.range.first <= earlier.description.range.last
        guard !isFork else {
            findings.add(.chainFork, later.name, details)
            return
        }
        guard
            previous.package == earlier.description.package
                || previous.package == earlier.original.package
        else {
            findings.add(.chainGap, later.name, ["previous": previous.package.description])
            return
        }
        let follows = later.description.range.first == earlier.description.range.last + 1
        let isSame = earlier.digest == nil || earlier.stands(for: previous)
        if !follows || !isSame { findings.add(.chainBroken, later.name, details) }
        compareMonths(earlier, later, &findings)
    }

    /// A package after a restore is of another epoch: what lies between may be lost, as declared.
    private static func compareEpochs(
        _ earlier: Link, _ later: Link, _ findings: inout PackageFindings
    ) {
        guard let old = CheckpointOrigin(earlier.description.archive.origin)?.epoch,
            let new = CheckpointOrigin(later.description.archive.origin)?.epoch, old != new
        else { return }
        findings.add(
            .chainOtherEpoch, later.name,
            ["previous": earlier.name, "old": "\(old)", "new": "\(new)"])
    }

    /// The company's package is made every month; a month without one is missing.
    private static func compareMonths(
        _ earlier: Link, _ later: Link, _ findings: inout PackageFindings
    ) {
        guard later.isCompany, earlier.isCompany else { return }
        let months = [earlier, later].map { link in
            let month = link.description.package.month
            return month.year * 12 + month.month
        }
        guard months[1] > months[0] + 1 else { return }
        findings.add(.chainMonth, later.name, ["previous": earlier.name])
    }

    /// Finds packages that do not belong to the first: of other archives, which no chain compares.
    ///
    /// - Parameter reports: The packages that were handed over, and those that the receiver held.
    /// - Returns: a finding for each that is of another archive than the first.
    public static func strangers(_ reports: [PackageReport]) -> [Finding] {
        let links = reports.compactMap(Link.init)
        var findings = PackageFindings()
        guard let first = links.first else { return [] }
        for link in links.dropFirst()
        where link.description.archive.id != first.description.archive.id {
            findings.add(.chainOtherArchive, link.name, ["other": first.name])
        }
        return findings.findings
    }

    /// Finds the departments' packages of a month of which a company's package tells, and which are
    /// not here although others of that month are.
    public static func missing(_ reports: [PackageReport]) -> [Finding] {
        let links = reports.compactMap(Link.init)
        let names = Set(links.map(\.original.package))
        var findings = PackageFindings()
        for link in links {
            for other in link.facts.packages where !names.contains(other.package) {
                findings.add(
                    .chainMissing, link.name, ["package": other.package.description])
            }
        }
        return findings.findings
    }

    /// Compares what a company's package says of others with those that are here.
    private static func compare(
        _ link: Link, with all: [Link], _ findings: inout PackageFindings
    ) {
        for other in all where other.description.archive.id == link.description.archive.id {
            let (package, found) = other.original
            guard let digest = found else { continue }
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
