public import DossierModel

/// What else is to be done around a restoration, by whoever keeps the register of copies.
public struct RestoreHooks {
    /// Called before anything is staged, with the names of the files that count and with what the copy
    /// will hold; what it throws ends the work.
    public var entering: (_ names: [String], _ contents: [CopyContent]) throws -> Void = { _, _ in }
    /// Called with what gives the whole, verified, its names: it may be done while nobody else writes.
    public var publishing: (_ body: () throws -> Void) throws -> Void = { try $0() }
    /// Called when what was staged is gone again.
    public var leaving: () throws -> Void = {}

    /// Nothing else.
    public init() {}
}

extension RestoreSource {
    /// What a copy holds that is restored from it, by reference.
    var content: CopyContent {
        var content = CopyContent()
        content.name = name
        guard let package else { return content }
        content.month = package.package.month
        content.department = package.package.department
        content.first = package.range.first
        content.last = package.range.last
        return content
    }
}
