import DossierModel
import SystemPackage
import TestSupport

/// Gives ids as ever, while somebody saves a file whenever an act asks for one.
struct BusyIdentitySource: IdentitySource {
    private let host = FixedIdentitySource(seed: 7_000)
    private let file: FilePath

    init(_ file: FilePath) { self.file = file }

    func randomBytes(_ count: Int) -> [UInt8] {
        try? HostFiles.write(file, Array("别人改的".utf8))
        return host.randomBytes(count)
    }

    func milliseconds() -> UInt64 { host.milliseconds() }
}
