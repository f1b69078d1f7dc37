internal import DossierModel

/// The tree as an unfinished transaction will leave it: where the content of a path lies until then.
struct Overlay: Sendable {
    private let transaction: TransactionID?
    private var changes: [RelativePath: Change] = [:]
    private var directoryMoves: [(order: Int, from: RelativePath, to: RelativePath)] = []
    private var names: [RelativePath?: [DirectoryEntry]] = [:]

    /// What a transaction does to one path, and as which of its steps.
    private struct Change {
        var order: Int
        var effect: Effect
    }

    private enum Effect {
        case made
        case staged(Int)
        case moved(from: RelativePath)
        case gone
    }

    /// A tree that nothing will change.
    init() {
        transaction = nil
    }

    init(_ journal: Journal) {
        transaction = journal.transaction
        for (order, step) in journal.steps.enumerated() { add(step, order) }
    }

    var isEmpty: Bool { transaction == nil }

    private mutating func add(_ step: Step, _ order: Int) {
        switch step {
        case .makeDirectory(let path): set(path, .made, order, .directory)
        case .place(let staged, let path, _, _), .ledgerPart(let staged, let path, _):
            set(path, .staged(staged), order, .file)
        case .move(let from, let path, _):
            set(from, .gone, order, nil)
            set(path, .moved(from: from), order, .file)
        case .moveDirectory(let from, let path, _):
            directoryMoves.append((order, from, path))
            names[path.parent, default: []].append(
                DirectoryEntry(name: path.lastName, kind: .directory))
        case .remove(let path, _): set(path, .gone, order, nil)
        }
    }

    private mutating func set(
        _ path: RelativePath, _ effect: Effect, _ order: Int, _ kind: FileKind?
    ) {
        changes[path] = Change(order: order, effect: effect)
        guard let kind else { return }
        names[path.parent, default: []].append(DirectoryEntry(name: path.lastName, kind: kind))
    }

    /// Where to look for the content of a path, first place first; none when it will be gone.
    func places(of path: RelativePath) -> [RelativePath] {
        isEmpty ? [path] : places(of: path, before: .max)
    }

    private func places(of path: RelativePath, before limit: Int) -> [RelativePath] {
        let move = directoryMoves.last {
            $0.order < limit && (path.isInside($0.from) || path.isInside($0.to))
        }
        if let change = changes[path], change.order < limit, change.order > move?.order ?? -1 {
            return places(of: path, change)
        }
        guard let move else { return [path] }
        guard path.isInside(move.to) else { return [] }
        let earlier = path.relative(to: move.to).map(move.from.appending) ?? move.from
        return [path] + places(of: earlier, before: move.order)
    }

    private func places(of path: RelativePath, _ change: Change) -> [RelativePath] {
        switch change.effect {
        case .gone: return []
        case .made: return [path] + staging
        case .staged(let number): return staged(number) + [path]
        case .moved(let from): return [path] + places(of: from, before: change.order)
        }
    }

    /// The staging folder stands for a folder that is still to be made.
    var staging: [RelativePath] { transaction.map { [$0.staging] } ?? [] }

    private func staged(_ number: Int) -> [RelativePath] {
        transaction.map { [$0.staged(number)] } ?? []
    }

    /// The names that the transaction puts into a directory; nil is the root.
    func added(in directory: RelativePath?) -> [DirectoryEntry] { names[directory] ?? [] }

    /// Whether the transaction makes a folder of that path.
    func makes(_ path: RelativePath) -> Bool {
        if case .made? = changes[path]?.effect { return true }
        return false
    }

    /// Whether the transaction does anything to a path.
    func concerns(_ path: RelativePath) -> Bool {
        changes[path] != nil
            || directoryMoves.contains { path.isInside($0.from) || path.isInside($0.to) }
    }
}
