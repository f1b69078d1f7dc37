import DossierIndex

extension IndexSummary {
    /// Several figures at once.
    func figures(_ paths: KeyPath<IndexSummary, Int>...) -> [Int] {
        paths.map { self[keyPath: $0] }
    }
}
