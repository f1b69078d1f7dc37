internal import DossierModel
internal import Foundation
internal import SystemPackage

/// Reads a large file back from the disk while it is still being written.
///
/// On a thread of its own each part that is whole is flushed, let go of by the machine, read, and
/// compared with what was handed to it. Not for several owners at once.
final class ReadBack: @unchecked Sendable {
    /// A part of the file.
    private struct Part {
        var range: Range<Int64>
        var checksum: UInt64
    }

    /// How large a part is at least, in bytes.
    private static let length: Int64 = 32 << 20

    private let file: NewFile
    private let system: any SystemCalls
    // The owner's.
    private var checksum = XXHash64()
    private var start: Int64 = 0
    private var end: Int64 = 0
    private var isStarted = false
    // All below is touched only while the condition is locked.
    private let condition = NSCondition()
    private var parts: [Part] = []
    private var isOver = false
    private var result: Result<Void, StoreError>?

    init(_ file: NewFile, _ system: any SystemCalls) {
        self.file = file
        self.system = system
    }

    // MARK: The owner's side

    /// Notes what was written.
    ///
    /// - Throws: what the reader met so far.
    func note(_ bytes: ArraySlice<UInt8>) throws(StoreError) {
        checksum.update(bytes)
        end += Int64(bytes.count)
        guard end - start >= Self.length else { return }
        if !isStarted {
            isStarted = true
            Thread.detachNewThread { [self] in run() }
        }
        let part = endPart()
        let early = condition.withLock {
            parts.append(part)
            condition.broadcast()
            return result
        }
        try early?.get()
    }

    /// Reads what is left, behind the last flush.
    ///
    /// - Throws: `replacementNotKept` when something came back that is not what was written; what
    ///   reading met.
    func finish() throws(StoreError) {
        try stop().get()
        try check(endPart())
    }

    /// Ends the thread, and waits for it.
    @discardableResult
    func stop() -> Result<Void, StoreError> {
        guard isStarted else { return .success(()) }
        return condition.withLock {
            isOver = true
            condition.broadcast()
            while true {
                if let result { return result }
                condition.wait()
            }
        }
    }

    private func endPart() -> Part {
        let part = Part(range: start..<end, checksum: checksum.value)
        checksum = XXHash64()
        start = end
        return part
    }

    // MARK: The thread's side

    private func run() {
        let outcome = Result { () throws(StoreError) in
            while let part = next() {
                try file.synchronize()
                try check(part)
            }
        }
        condition.withLock {
            result = outcome
            condition.broadcast()
        }
    }

    private func next() -> Part? {
        condition.withLock {
            while parts.isEmpty, !isOver { condition.wait() }
            return parts.isEmpty ? nil : parts.removeFirst()
        }
    }

    private func check(_ part: Part) throws(StoreError) {
        let file = file.handle.descriptor
        system.uncache(file)
        var checksum = XXHash64()
        var position = part.range.lowerBound
        var buffer = [UInt8](
            repeating: 0,
            count: min(ContentReader.pieceLength, Int(part.range.upperBound - position)))
        while position < part.range.upperBound {
            let count = try located(self.file.place, .read) { () throws(Errno) in
                try system.read(file, at: position, into: &buffer)
            }
            guard count > 0 else { break }
            let wanted = min(count, Int(part.range.upperBound - position))
            checksum.update(buffer[..<wanted])
            position += Int64(wanted)
        }
        guard checksum.value == part.checksum else {
            throw StoreError(.replacementNotKept, self.file.place, .read)
        }
    }
}
