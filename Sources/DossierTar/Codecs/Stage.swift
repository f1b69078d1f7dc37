internal import Foundation

/// A thread that codes blocks, and the two short queues between it and its owner.
///
/// The owner does all reading and writing itself, so neither a source nor a sink ever leaves its
/// thread. It never waits on one queue while the other needs it, hence no deadlock.
final class Stage<Codec: BlockCodec>: @unchecked Sendable {
    /// How large blocks should be: large enough that handing one over costs nothing beside it.
    static var blockSize: Int { 256 << 10 }
    /// How many blocks may wait in each queue.
    private static var depth: Int { 8 }

    // All below is touched only between `lock` and `unlock` of the condition.
    private let condition = NSCondition()
    private var input: [[UInt8]] = []
    private var isInputEnded = false
    private var output: [[UInt8]] = []
    private var result: Result<Codec.Summary, TarError>?
    private var isStopped = false

    /// Starts the thread, on which `make` is called.
    init(_ make: @escaping @Sendable () throws(TarError) -> Codec) {
        Thread.detachNewThread { [self] in run(make) }
    }

    /// Lets the thread end; what it holds is lost.
    func stop() {
        condition.withLock {
            isStopped = true
            condition.broadcast()
        }
    }

    // MARK: The owner's side

    /// Gives a block, and takes what is ready meanwhile.
    func give(_ block: [UInt8], _ take: ([UInt8]) throws -> Void) throws {
        while true {
            let (isGiven, ready) = try exchange(block).get()
            for block in ready { try take(block) }
            if isGiven { return }
        }
    }

    /// Says that no more blocks come, takes what is left, and returns what the codec says at the end.
    func end(_ take: ([UInt8]) throws -> Void) throws -> Codec.Summary {
        condition.withLock {
            isInputEnded = true
            condition.broadcast()
        }
        while let block = try next({ nil }) { try take(block) }
        return try summary()
    }

    /// The next block that comes out; nil at the end.
    ///
    /// `source` gives what goes in, nil at its end.
    func next(_ source: () throws -> [UInt8]?) throws -> [UInt8]? {
        while true {
            switch turn() {
            case .hungry:
                let block = try source()
                condition.withLock {
                    if let block { input.append(block) } else { isInputEnded = true }
                    condition.broadcast()
                }
            case .block(let block): return block
            case .ended(let result):
                _ = try result.get()
                return nil
            }
        }
    }

    /// What the codec says at the end, known once ``next(_:)`` returned nil.
    func summary() throws(TarError) -> Codec.Summary {
        guard let result = condition.withLock({ result }) else { throw TarError(.wrongOrder) }
        return try result.get()
    }

    private enum Turn {
        case hungry
        case block([UInt8])
        case ended(Result<Codec.Summary, TarError>)
    }

    private func turn() -> Turn {
        condition.withLock {
            while true {
                // Feeding comes first, lest the thread starve while its owner works on a block.
                if !isInputEnded, result == nil, input.count < 2 { return .hungry }
                if !output.isEmpty {
                    defer { condition.broadcast() }
                    return .block(output.removeFirst())
                }
                if let result { return .ended(result) }
                condition.wait()
            }
        }
    }

    private func exchange(
        _ block: [UInt8]
    ) -> Result<(isGiven: Bool, ready: [[UInt8]]), TarError> {
        condition.withLock {
            while input.count >= Self.depth, output.isEmpty, result == nil { condition.wait() }
            if case .failure(let error) = result { return .failure(error) }
            let isGiven = input.count < Self.depth
            if isGiven { input.append(block) }
            defer {
                output.removeAll()
                condition.broadcast()
            }
            return .success((isGiven, output))
        }
    }

    // MARK: The thread's side

    private func run(_ make: () throws(TarError) -> Codec) {
        let outcome: Result<Codec.Summary, TarError>
        do throws(TarError) {
            var codec = try make()
            while let block = nextInput() { try codec.feed(block, emit) }
            if isUnwanted() { throw TarError(.wrongOrder) }
            outcome = .success(try codec.finish(emit))
        } catch {
            outcome = .failure(error)
        }
        condition.withLock {
            result = outcome
            input = []
            condition.broadcast()
        }
    }

    private func isUnwanted() -> Bool { condition.withLock { isStopped } }

    private func nextInput() -> [UInt8]? {
        condition.withLock {
            while input.isEmpty, !isInputEnded, !isStopped { condition.wait() }
            guard !isStopped, !input.isEmpty else { return nil }
            condition.broadcast()
            return input.removeFirst()
        }
    }

    private func emit(_ block: [UInt8]) throws(TarError) {
        let isWanted = condition.withLock {
            while output.count >= Self.depth, !isStopped { condition.wait() }
            output.append(block)
            condition.broadcast()
            return !isStopped
        }
        // Nobody sees this error; it ends the thread.
        if !isWanted { throw TarError(.wrongOrder) }
    }
}
