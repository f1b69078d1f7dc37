import DossierModel
import SystemPackage

/// A package that is to be handed over, as verifying found it.
struct HandOffSource {
    var file: FilePath
    /// Its name here.
    var name: RelativePath
    /// Its name where it goes.
    var target: RelativePath
    var package: PackageReference
    var range: PackageRange
    var fileDigest: ContentDigest
    /// The file of proof that lies beside it.
    var proof: [UInt8]
    var documents: Int
    var bytes: Int

    /// What the register of copies says of it.
    var content: CopyContent {
        CopyContent(
            package: package.package.description, digest: package.digest,
            month: package.package.month, department: package.package.department,
            first: range.first, last: range.last)
    }
}
