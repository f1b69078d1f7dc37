internal import Foundation

/// A queue between a thread that reads ahead and one that writes, which holds so much and no more.
///
/// Whoever waits is woken when there is something worth waking up for: small files would else make
/// both threads wait for each other at every one of them.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
    /// How much it may hold before whoever fills it waits, in whatever unit the elements are weighed.
    private let limit: Int

    // All below is touched only while the condition is locked.
    private let condition = NSCondition()
    private var elements: [(element: Element?, weight: Int)] = []
    private var next = 0
    private var weight = 0
    private var end: Result<Void, any Error>?
    private var isClosed = false
    /// Whether whoever fills it waits until half of it is taken.
    private var isFull = false

    /// How many elements are worth waking up for, however little they weigh.
    private static var handful: Int { 32 }

    init(limit: Int) {
        self.limit = limit
    }

    /// Adds an element, when there is room; false when nobody wants it any more.
    func push(_ element: Element, weight: Int) -> Bool {
        condition.withLock {
            while isFull, !isClosed { condition.wait() }
            guard !isClosed else { return false }
            elements.append((element, weight))
            self.weight += weight
            isFull = self.weight >= limit
            let isMuch = self.weight >= limit / 8 || elements.count - next >= Self.handful
            if isFull || isMuch { condition.broadcast() }
            return true
        }
    }

    /// Says that no more come, or why not.
    func finish(_ result: Result<Void, any Error>) {
        condition.withLock {
            end = result
            condition.broadcast()
        }
    }

    /// Takes the next element; nil behind the last.
    func pop() throws -> Element? {
        try condition.withLock {
            while next == elements.count, end == nil { condition.wait() }
            guard next < elements.count else {
                try end?.get()
                return nil
            }
            let (element, weight) = elements[next]
            // What was taken is not held a moment longer: it may be large.
            elements[next].element = nil
            next += 1
            if next == elements.count || next == 1_024 {
                elements.removeFirst(next)
                next = 0
            }
            self.weight -= weight
            if isFull, self.weight <= limit / 2 {
                isFull = false
                condition.broadcast()
            }
            return element
        }
    }

    /// Lets whoever fills it stop.
    func close() {
        condition.withLock {
            isClosed = true
            elements = []
            next = 0
            weight = 0
            isFull = false
            condition.broadcast()
        }
    }
}
