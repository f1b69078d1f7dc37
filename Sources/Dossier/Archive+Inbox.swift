internal import DossierModel
internal import DossierStore

extension Archive {
    /// How much waits in the inbox: by department, and by name what lies in no known department's
    /// folder.
    func inboxCounts() throws -> (known: [DepartmentCode: Int], elsewhere: [String: Int]) {
        var known: [DepartmentCode: Int] = [:]
        var elsewhere: [String: Int] = [:]
        let departments: DepartmentPolicy = try store.policy()
        let codes = Set(departments.departments.map(\.code))
        let ignored = try IgnoredNames(of: store)
        guard try store.status(store.layout.inbox)?.kind == .directory else { return ([:], [:]) }
        TreeWalker(store).walk(store.layout.inbox) { entry in
            guard case .found(let path, let status) = entry, status.kind != .directory,
                !ignored.ignores(path, isDirectory: false)
            else { return .proceed }
            let name = path.names[1]
            let code = DepartmentCode(String(decoding: name, as: UTF8.self))
            if path.names.count > 2, let code, codes.contains(code) {
                known[code, default: 0] += 1
            } else {
                elsewhere[VisibleText.of(Array(name)), default: 0] += 1
            }
            return .proceed
        }
        return (known, elsewhere)
    }
}
