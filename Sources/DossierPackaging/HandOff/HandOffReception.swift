public import DossierLedger
public import DossierModel
internal import DossierStore
public import SystemPackage

/// Receives packages far from their archive: with nothing but them, and what the receiver held.
public struct HandOffReception {
    /// Something that the receiver held before: a checkpoint, or an earlier package.
    public enum Held: Sendable {
        case checkpoint(SignedCheckpoint)
        case package(FilePath)
    }

    /// What came of looking at the packages.
    public struct Result: Sendable {
        /// The packages that were handed over.
        public var reports: [PackageReport]
        /// Everything that was found, in them and between them.
        public var findings: [Finding]
        /// The cover list that lay beside them.
        public var cover: HandOffCover?
        /// The receipt that can be signed; nil where an error was found.
        public var receipt: HandOffReceipt?
    }

    private let trust: PackageTrust
    private let held: [Held]
    private let now: (_ isSandbox: Bool) throws -> Timestamp

    /// A reception.
    ///
    /// - Parameters:
    ///   - trust: The key and the private keys that the receiver has.
    ///   - held: What the receiver held before.
    ///   - now: The time of the receipt, given whether the packages are of a sandbox.
    public init(
        trust: PackageTrust, held: [Held], now: @escaping (_ isSandbox: Bool) throws -> Timestamp
    ) {
        self.trust = trust
        self.held = held
        self.now = now
    }

    /// Verifies packages and compares them with one another, with what was held, and with the list.
    ///
    /// - Parameters:
    ///   - files: The packages.
    ///   - progress: Is told how many bytes were read; what it throws ends the work.
    /// - Returns: what was found, and the receipt that can be signed.
    /// - Throws: `notMonthly`, `badHeld`; what reading met.
    public func receive(
        _ files: [FilePath], progress: @escaping PackageVerifier.Progress = { _ in }
    ) throws -> Result {
        var trust = self.trust
        var earlier: [PackageReport] = []
        for held in held {
            switch held {
            case .checkpoint(let signed): trust.held.append(signed)
            case .package(let file):
                let report = try verify(file, trust, progress)
                guard report.valid else {
                    throw HandOffError(
                        .badHeld, VisibleText.of(file.string), findings: report.findings)
                }
                earlier.append(report)
                if let signed = report.month?.checkpoint { trust.held.append(signed) }
            }
        }
        let reports = try files.map { try verify($0, trust, progress) }
        var result = Result(reports: reports, findings: reports.flatMap(\.findings))
        result.findings += PackageChain.strangers(reports + earlier)
        result.findings += PackageChain.findings(earlier + reports)
        result.findings += PackageChain.missing(reports)
        try compareCover(files, &result)
        if result.findings.allSatisfy({ $0.severity < .error }) {
            result.receipt = try receipt(files, result)
        }
        return result
    }

    private func verify(
        _ file: FilePath, _ trust: PackageTrust, _ progress: @escaping PackageVerifier.Progress
    ) throws -> PackageReport {
        let report = try PackageVerifier(trust: trust).verify(.file(file), progress: progress)
        guard report.kind == .month, !report.valid || report.month?.description != nil else {
            throw HandOffError(.notMonthly, VisibleText.of(file.string))
        }
        return report
    }

    // MARK: The cover list

    private func compareCover(_ files: [FilePath], _ result: inout Result) throws {
        guard let first = files.first, let cover = try Self.cover(beside: first, naming: files)
        else {
            let place = files.first.map { VisibleText.of($0.string) } ?? ""
            result.findings.append(PackageRule.coverMissing.finding(place))
            return
        }
        result.cover = cover
        let list = HandOffCover.name(cover.id).description
        for (file, report) in zip(files, result.reports) {
            let name = file.lastComponent?.string ?? ""
            let item = cover.items.first { $0.file.utf8.elementsEqual(name.utf8) }
            let isSame =
                item?.fileDigest == report.fileDigest && item?.package.digest == report.digest
                && item?.documents == report.documents
                && cover.archive == report.month?.description?.archive.id
            if !isSame {
                result.findings.append(
                    PackageRule.coverDisagrees.finding(
                        VisibleText.of(name), ["list": list]))
            }
        }
        let given = files.map { Array(($0.lastComponent?.string ?? "").utf8) }
        for item in cover.items where !given.contains(Array(item.file.utf8)) {
            result.findings.append(
                PackageRule.coverIncomplete.finding(
                    VisibleText.of(item.file),
                    ["list": list, "package": item.package.package.description]))
        }
    }

    /// The cover list that lies beside a package and names it, the newest where there are several.
    private static func cover(
        beside file: FilePath, naming files: [FilePath]
    ) throws -> HandOffCover? {
        guard let folder = try ExternalFolder.ifPresent(file.removingLastComponent()),
            let name = file.lastComponent?.string
        else { return nil }
        var covers: [HandOffCover] = []
        folder.walk { step in
            guard case .found(let path, let status) = step, status.kind == .file,
                HandOffCover.isName(path.lastName)
            else { return .skip }
            if let bytes = try? folder.open(path).bytes(limit: 1 << 20),
                let cover = try? HandOffCover(document: bytes),
                cover.items.contains(where: { $0.file.utf8.elementsEqual(name.utf8) })
            {
                covers.append(cover)
            }
            return .proceed
        }
        return covers.max { $0.sent.at < $1.sent.at }
    }

    // MARK: The receipt

    private func receipt(_ files: [FilePath], _ result: Result) throws -> HandOffReceipt? {
        var items: [HandOffItem] = []
        for (file, report) in zip(files, result.reports) {
            guard let month = report.month?.description, let digest = report.digest,
                let stored = report.fileDigest
            else { return nil }
            items.append(
                HandOffItem(
                    package: PackageReference(package: month.package, digest: digest),
                    file: VisibleText.of(file.lastComponent?.string ?? ""), fileDigest: stored,
                    documents: report.documents, bytes: Int(report.bytes)))
        }
        guard let origin = result.reports.first?.month?.description?.archive else { return nil }
        return HandOffReceipt(
            handOff: result.cover?.id, archive: origin.id, items: items,
            authenticity: Self.weakest(result.reports.map(\.authenticity)),
            findings: Set(result.findings.map(\.rule)).sorted(), at: try now(origin.sandbox))
    }

    /// What can be said of all packages together.
    private static func weakest(
        _ all: [PackageReport.Authenticity]
    ) -> PackageReport.Authenticity {
        for one in [PackageReport.Authenticity.failed, .notChecked, .sandbox]
        where all.contains(one) {
            return one
        }
        return .proved
    }
}
