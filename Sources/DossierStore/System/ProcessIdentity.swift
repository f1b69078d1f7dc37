/// Which process on which machine, told so that another process can find out whether it still runs.
public struct ProcessIdentity: Sendable, Hashable {
    /// The name of the machine, for people.
    public var host: String
    /// The permanent id of the machine's installation; empty where there is none.
    public var machine: String
    /// The id of this start of the machine; empty where there is none.
    public var boot: String
    /// The namespace in which the process number counts; containers have their own.
    public var namespace: String
    /// The number of the process.
    public var process: Int32
    /// When the process started, in the clock ticks of its machine since it booted.
    public var started: UInt64

    /// The identity of a process.
    public init(
        host: String, machine: String, boot: String, namespace: String, process: Int32,
        started: UInt64
    ) {
        self.host = host
        self.machine = machine
        self.boot = boot
        self.namespace = namespace
        self.process = process
        self.started = started
    }
}
