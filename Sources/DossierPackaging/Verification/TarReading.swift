import DossierModel
import DossierTar

/// Reads a bag out of a tar, once, without unpacking it.
struct TarReading {
    /// What came of it.
    struct Outcome {
        /// What the entries told.
        var inspection: BagInspection
        /// Digests and sizes; nil where reading broke off.
        var summary: TarSummary?
    }

    /// Reads all of it.
    ///
    /// - Parameters:
    ///   - limits: How much is read.
    ///   - algorithms: Which digests to take; nil where that has to be found out.
    ///   - progress: Is told how many bytes of the file were read.
    ///   - source: Gives the file.
    /// - Returns: What the entries told.
    /// - Throws: `notAPackage` where not one entry can be read; what `source` and `progress` throw.
    static func read(
        _ limits: ReadingLimits, algorithms: Algorithms? = nil,
        progress: @escaping (Int64) throws -> Void,
        source: @escaping () throws -> [UInt8]
    ) throws -> Outcome {
        let relay = Relay(BagInspection(algorithms: algorithms))
        var done: Int64 = 0
        var reader = TarReader(limits) {
            let bytes = try source()
            done += Int64(bytes.count)
            try progress(done)
            return bytes
        }
        var entries = 0
        do {
            while let entry = try reader.next() {
                entries += 1
                relay.send(.begin(entry.name, EntryKind(entry.kind)))
                guard entry.kind == .file else { continue }
                while let piece = try reader.read() { relay.send(.content(piece)) }
                relay.send(.end(isWhole: true))
            }
            guard entries > 0 else { throw PackageError(.notAPackage, place: "") }
            let summary = try reader.summary()
            if summary.trailingBytes > 0 {
                relay.send(
                    .finding(.trailingData, [], ["bytes": "\(summary.trailingBytes)"]))
            }
            return Outcome(inspection: relay.finish(), summary: summary)
        } catch let error as TarError where error.exitStatus == .corruptInput {
            relay.send(.end(isWhole: false))
            guard entries > 0 else {
                _ = relay.finish()
                let code: PackageError.Code =
                    error.code == .notATar ? .notAPackage : .brokenOff
                throw PackageError(code, place: "", why: error.code.rawValue)
            }
            relay.send(.finding(rule(of: error), error.name, details(of: error)))
            return Outcome(inspection: relay.finish(), summary: nil)
        } catch {
            _ = relay.finish()
            throw error
        }
    }

    private static func rule(of error: TarError) -> PackageRule {
        switch error.code {
        case .truncated: .truncated
        case .expandsTooMuch, .windowTooLarge: .bomb
        case .tooManyEntries, .nameTooLong, .headerTooLarge: .tooMuch
        case .emptyName, .nameWithNul, .ambiguousName: .nameUnsafe
        default: .damaged
        }
    }

    private static func details(of error: TarError) -> [String: String] {
        [
            "entry": "\(error.entry)", "offset": "\(error.offset)", "why": error.code.rawValue,
            "limit": error.detail,
        ]
    }
}

extension EntryKind {
    /// What an entry of a tar is.
    init(_ kind: TarEntry.Kind) {
        switch kind {
        case .file: self = .file
        case .directory: self = .directory
        case .symbolicLink: self = .link
        case .hardLink: self = .hardLink
        case .device: self = .device
        case .fifo: self = .pipe
        case .sparse, .other: self = .other
        }
    }
}
