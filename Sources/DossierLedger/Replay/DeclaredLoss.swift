import DossierModel

/// Events that were lost by a restoration, as the event `restored` says (design §4).
struct DeclaredLoss: Sendable {
    /// The epoch that ended.
    var epoch: Int
    /// How many events were kept.
    var kept: Int
    /// The size of the newest checkpoint that was known of what was lost; nil where none was.
    var size: Int?
    /// The root of that checkpoint.
    var root: ContentDigest?

    /// What an event declares: whatever was behind the last event that was kept; nil for another event.
    ///
    /// Receivers whose checkpoints nobody had at hand are the ordinary case: what they hold is lost too.
    init?(_ event: Event) {
        guard event.action == .restored,
            let epoch = event.facts[.epoch].flatMap({ Int($0) }),
            let last = event.facts[.last].flatMap({ Int($0) }), last < Int.max
        else { return nil }
        self.epoch = epoch - 1
        kept = last + 1
        size = event.facts[.lost].flatMap { Int($0) }
        root = event.facts[.lostRoot].flatMap { ContentDigest($0) }
    }

    /// Whether a checkpoint of that epoch or an earlier one is of events that were not kept.
    ///
    /// One of the size of the newest that was known must have its root: another is another history.
    func covers(_ head: TreeHead, epoch: Int) -> Bool {
        epoch <= self.epoch && head.size > kept
            && (head.size != size || root == nil || head.root == root)
    }

    /// What is to be told of a checkpoint that is covered.
    func finding(_ name: String, _ signed: SignedCheckpoint) -> Finding {
        HistoryRule.declaredLoss.finding(
            name,
            [
                "origin": signed.checkpoint.origin, "size": "\(signed.head.size)",
                "first": "\(kept)", "last": "\(signed.head.size - 1)",
            ])
    }
}
