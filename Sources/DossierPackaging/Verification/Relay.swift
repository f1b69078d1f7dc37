internal import Dispatch
internal import Synchronization

/// Carries what is read to an inspection on a thread of its own, so that reading goes on meanwhile.
///
/// Not more than a few pieces wait; a reader that is quicker than the inspection is held up.
final class Relay: Sendable {
    /// One thing that was read.
    enum Item: Sendable {
        case begin([UInt8], EntryKind)
        case content(ArraySlice<UInt8>)
        case end(isWhole: Bool)
        case finding(PackageRule, [UInt8], [String: String])
    }

    /// How many pieces may wait.
    private static let depth = 8
    /// How many bytes and items make a piece.
    private static let pieceBytes = 1 << 20
    private static let pieceItems = 512

    private let inspection: Mutex<BagInspection>
    private let queue = DispatchQueue(label: "package inspection")
    private let room = DispatchSemaphore(value: Relay.depth)
    private let waiting = Mutex<(items: [Item], bytes: Int)>(([], 0))

    /// A relay to an inspection.
    init(_ inspection: BagInspection) {
        self.inspection = Mutex(inspection)
    }

    /// Hands an item on; only ever called by the one who reads.
    func send(_ item: Item) {
        let piece = waiting.withLock { waiting -> [Item] in
            waiting.items.append(item)
            if case .content(let bytes) = item { waiting.bytes += bytes.count }
            guard waiting.bytes >= Self.pieceBytes || waiting.items.count >= Self.pieceItems else {
                return []
            }
            defer { waiting = ([], 0) }
            return waiting.items
        }
        if !piece.isEmpty { dispatch(piece) }
    }

    /// Waits until everything was inspected.
    func finish() -> BagInspection {
        dispatch(
            waiting.withLock { waiting -> [Item] in
                defer { waiting = ([], 0) }
                return waiting.items
            })
        queue.sync {}
        return inspection.withLock { $0 }
    }

    private func dispatch(_ piece: [Item]) {
        room.wait()
        queue.async { [self] in
            inspection.withLock { inspection in
                for item in piece { Self.take(item, &inspection) }
            }
            room.signal()
        }
    }

    private static func take(_ item: Item, _ inspection: inout BagInspection) {
        switch item {
        case .begin(let name, let kind): inspection.begin(name, kind: kind)
        case .content(let bytes): inspection.content(bytes)
        case .end(let isWhole): inspection.end(isWhole: isWhole)
        case .finding(let rule, let path, let details):
            // What is wrong with the whole is said of the bag.
            let place = path.isEmpty ? inspection.top.name ?? [] : path
            inspection.findings.add(rule, place, details)
        }
    }
}
