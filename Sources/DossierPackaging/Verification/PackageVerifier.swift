import DossierModel

/// Verifies any bag, ours or foreign, from the outside: without an archive, trusting nothing.
public struct PackageVerifier {
    /// Is told from time to time how many bytes were read; what it throws ends the work.
    public typealias Progress = (Int64) throws -> Void

    /// A verifier.
    public init() {}

    /// Reads a package once and judges it.
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
            return report(inspection, .folder, isWhole: true, name: nil)
        default: throw PackageError(.notAPackage, place: "")
        }
    }

    private func report(
        _ inspection: BagInspection, _ container: PackageReport.Container, isWhole: Bool,
        name: String?
    ) -> PackageReport {
        let verdict = BagVerdict(inspection, isWhole: isWhole)
        return PackageReport(
            kind: .bag, container: container, name: name, version: "",
            documents: inspection.payload.files, bytes: inspection.payload.bytes,
            findings: verdict.findings.findings, omitted: verdict.findings.omitted,
            authenticity: .notChecked)
    }
}
