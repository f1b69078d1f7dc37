public import DossierModel

/// The right to write, as it stands in `_archive/work/lease/<nonce>.json` for everyone to read.
public struct Lease: Sendable, Hashable {
    /// Who writes, and with which command.
    public var holder: LeaseHolder
    /// In which process on which machine.
    public var process: ProcessIdentity
    /// Since when, by the clock of that machine.
    public var since: Timestamp
    /// When it was last refreshed, by the clock of that machine.
    public var refreshed: Timestamp
    /// What makes this lease different from every other: 32 hexadecimal digits.
    public var nonce: String
    /// How often it was refreshed.
    public var counter: Int

    static let schemaVersion = 1

    /// The name of the lease's file.
    var fileName: [UInt8] { Array((nonce + ".json").utf8) }

    /// Where the lease is written before it is taken.
    var prepared: RelativePath { Layout.work.appending(text: "lease-" + nonce) }

    /// Where a newer state of the lease is written before it replaces the older.
    var next: RelativePath { Layout.work.appending(text: "lease-\(nonce).next.tmp") }
}

extension Lease: JSONRepresentable {
    /// Reads a lease.
    public init(json: JSONValue, at place: String) throws(JSONFault) {
        var reader = try JSONReader(json, at: place)
        try reader.schemaVersion(Self.schemaVersion)
        holder = LeaseHolder(
            person: try reader.stringIfPresent("person") ?? "",
            command: try reader.stringIfPresent("command") ?? "")
        process = ProcessIdentity(
            host: try reader.stringIfPresent("host") ?? "",
            machine: try reader.stringIfPresent("machine") ?? "",
            boot: try reader.stringIfPresent("boot") ?? "",
            namespace: try reader.stringIfPresent("namespace") ?? "",
            process: Int32(try reader.integer("process", in: 0...Int(Int32.max))),
            started: UInt64(try reader.integer("started", in: 0...)))
        since = try reader.parsed("since") { Timestamp($0) }
        refreshed = try reader.parsed("refreshed") { Timestamp($0) }
        nonce = try reader.parsed("nonce") { TransactionID($0)?.description }
        counter = try reader.integer("counter", in: 0...)
        try reader.finish()
    }

    /// The lease as JSON.
    public var json: JSONValue {
        var builder = JSONBuilder()
        builder.add("schemaVersion", Self.schemaVersion)
        builder.add("person", holder.person)
        builder.add("command", holder.command)
        builder.add("host", process.host)
        builder.add("machine", process.machine)
        builder.add("boot", process.boot)
        builder.add("namespace", process.namespace)
        builder.add("process", Int(process.process))
        builder.add("started", Int(clamping: process.started))
        builder.add("since", text: since)
        builder.add("refreshed", text: refreshed)
        builder.add("nonce", nonce)
        builder.add("counter", counter)
        return builder.value
    }
}
