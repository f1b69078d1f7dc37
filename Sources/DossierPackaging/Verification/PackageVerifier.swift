internal import DossierModel
internal import DossierStore
internal import DossierTar
internal import SystemPackage

/// Verifies any bag, ours or foreign, from the outside: without an archive, trusting nothing.
public struct PackageVerifier {
    /// Is told from time to time how many bytes were read; what it throws ends the work.
    public typealias Progress = (Int64) throws -> Void

    private let trust: PackageTrust
    private let limits: ReadingLimits

    /// A verifier that believes this and nothing else.
    public init(trust: PackageTrust = PackageTrust()) {
        self.init(trust: trust, limits: ReadingLimits())
    }

    /// A verifier that reads no more than this.
    init(trust: PackageTrust = PackageTrust(), limits: ReadingLimits) {
        self.trust = trust
        self.limits = limits
    }

    /// Reads a package once and judges it.
    ///
    /// A foreign tar whose manifests turn out to use a rare algorithm is read a second time.
    ///
    /// - Parameters:
    ///   - source: What is to be verified.
    ///   - progress: Is told how far reading is.
    /// - Returns: What was found; damage that ends reading is a finding too.
    /// - Throws: `notAPackage` for what is none; what reading the file met; what `progress` throws.
    public func verify(
        _ source: PackageSource, progress: @escaping Progress = { _ in }
    ) throws -> PackageReport {
        switch source {
        case .folder(let path):
            let inspection = try FolderReading.read(path, progress: progress)
            return report(inspection, nil, SideFiles(), fileName: nil)
        case .file(let path):
            return try verify(path, progress)
        case .stream(let source):
            let opened = try OpenedFile("-", with: trust.opening, from: source)
            let outcome = try TarReading.read(limits, progress: progress, source: opened.read)
            return report(
                outcome.inspection, try Self.summary(outcome, opened), SideFiles(), fileName: nil,
                isEncrypted: opened.isEncrypted)
        }
    }

    private func verify(
        _ path: FilePath, _ progress: @escaping Progress
    ) throws -> PackageReport {
        let place = VisibleText.of(path.string)
        guard let name = path.lastNameBytes, let relative = RelativePath(name: name) else {
            throw PackageError(.notAPackage, place: place)
        }
        let folder = try ExternalFolder(path.removingLastComponent())
        var opened = try open(relative, in: folder, place)
        let read = { (algorithms: Algorithms?) throws in
            try TarReading.read(
                limits, algorithms: algorithms, progress: progress, source: opened.read)
        }
        do {
            var outcome = try read(nil)
            let needed = Algorithms(manifests: outcome.inspection.manifests.map(\.name))
            if outcome.summary != nil, !outcome.inspection.algorithms.covers(needed) {
                opened = try open(relative, in: folder, place)
                outcome = try read(needed)
            }
            let beside = try SideFiles(
                beside: path, of: MonthVerdict.packages(outcome.inspection))
            return report(
                outcome.inspection, try Self.summary(outcome, opened), beside,
                fileName: name, isEncrypted: opened.isEncrypted)
        } catch let error as PackageError {
            throw PackageError(error.code, place: place, why: error.why)
        }
    }

    private func open(
        _ path: RelativePath, in folder: ExternalFolder, _ place: String
    ) throws -> OpenedFile {
        try OpenedFile(place, with: trust.opening, from: Self.source(try folder.open(path)))
    }

    /// What the end of the tar told, with the digest of the file as it is stored.
    private static func summary(
        _ outcome: TarReading.Outcome, _ opened: OpenedFile
    ) throws -> TarSummary? {
        guard var summary = outcome.summary, opened.isEncrypted else { return outcome.summary }
        // Only its end tells that the whole of an encrypted file was authentic.
        while try !opened.read().isEmpty {}
        summary.fileDigest = opened.stored.digest
        summary.fileSize = opened.stored.size
        return summary
    }

    private static func source(_ reader: ContentReader) -> Encryption.Source {
        {
            var buffer = [UInt8](repeating: 0, count: 256 << 10)
            let count = try reader.read(into: &buffer)
            if count < buffer.count { buffer.removeLast(buffer.count - count) }
            return buffer
        }
    }

    // MARK: The report

    private func report(
        _ inspection: BagInspection, _ summary: TarSummary?, _ beside: SideFiles,
        fileName: [UInt8]?, isEncrypted: Bool = false
    ) -> PackageReport {
        let isFolder = inspection.isFolder
        let isWhole = isFolder || summary != nil
        var bag = BagVerdict(inspection, isWhole: isWhole)
        let isMonth = MonthVerdict.isMonth(inspection, bag.information)
        if isMonth { bag.checkName(fileName) }
        bag.checkFile(summary, beside, fileName)
        if !isMonth, trust.proves {
            bag.findings.add(.notProved, VisibleText.of(fileName ?? inspection.top.name ?? []))
        }
        let name = inspection.top.name.map { VisibleText.of($0) }
        var report = PackageReport(
            kind: isMonth ? .month : .bag,
            container: isFolder ? .folder : .init(summary?.compression), name: name,
            version: bag.declaration.version.description, documents: inspection.payload.files,
            bytes: inspection.payload.bytes, digest: summary?.digest,
            fileDigest: summary?.fileDigest, findings: bag.findings.findings,
            omitted: bag.findings.omitted, authenticity: .notChecked)
        report.isEncrypted = isEncrypted
        if report.kind == .month, isWhole {
            let verdict = MonthVerdict(
                bag, inspection, name: name, digest: summary?.digest, proof: beside.proof,
                trust: trust)
            report.findings = verdict.findings.findings
            report.omitted = verdict.findings.omitted
            report.authenticity = verdict.authenticity
            report.month = MonthFacts(verdict, inspection)
            if let totals = inspection.month.handOver?.totals {
                report.documents = totals.documents
                report.bytes = Int64(totals.bytes)
            }
        }
        report.settle()
        return report
    }
}

extension PackageReport.Container {
    /// The container of a tar; that of a tar which broke off is not told from its end.
    init(_ compression: TarCompression?) {
        switch compression {
        case .gzip: self = .tarGzip
        case .zstd: self = .tarZstd
        case .some(.none), nil: self = .tar
        }
    }
}
