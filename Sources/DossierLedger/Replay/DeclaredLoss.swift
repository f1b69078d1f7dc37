import DossierModel

/// Events that were lost by a restoration, as the event `restored` says (design §4).
struct DeclaredLoss: Sendable {
    /// The epoch that ended.
    var epoch: Int
    /// How many events were kept.
    var kept: Int
    /// The size of the newest checkpoint that was known of what was lost.
    var size: Int
    /// The root of that checkpoint.
    var root: ContentDigest?

    /// What an event declares; nil where it declares no loss.
    init?(_ event: Event) {
        guard event.action == .restored,
            let epoch = event.facts[.epoch].flatMap({ Int($0) }),
            let last = event.facts[.last].flatMap({ Int($0) }),
            let size = event.facts[.lost].flatMap({ Int($0) }), size > last + 1
        else { return nil }
        self.epoch = epoch - 1
        kept = last + 1
        self.size = size
        root = event.facts[.lostRoot].flatMap { ContentDigest($0) }
    }

    /// Whether a checkpoint of that epoch covers nothing but what was kept and what was declared lost.
    func covers(_ head: TreeHead, epoch: Int) -> Bool {
        epoch == self.epoch && head.size > kept && head.size <= size
            && (head.size < size || root == nil || head.root == root)
    }
}
