internal import CDossierSystem
internal import Foundation
internal import SystemPackage

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension HostSystem {
    /// The machine's wall clock, in seconds since 1970.
    public func wallClock() -> Int64 { Self.clock(CLOCK_REALTIME) / 1_000_000_000 }

    /// Nanoseconds since the machine booted, the time it slept included.
    public func bootClock() -> Int64 {
        #if canImport(Darwin)
        // On macOS the monotonic clock goes on while the machine sleeps.
        Self.clock(CLOCK_MONOTONIC)
        #else
        Self.clock(CLOCK_BOOTTIME)
        #endif
    }

    private static func clock(_ id: clockid_t) -> Int64 {
        var time = timespec()
        unsafe _ = clock_gettime(id, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Waits.
    public func sleep(milliseconds: Int) {
        var wanted = timespec(
            tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        var left = timespec()
        while unsafe nanosleep(&wanted, &left) != 0 && errno == EINTR { wanted = left }
    }

    /// Fresh random bytes.
    public func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// Which process this is.
    public func processIdentity() -> ProcessIdentity {
        let number = getpid()
        let namespace = try? FileManager.default.destinationOfSymbolicLink(
            atPath: "/proc/self/ns/pid")
        return ProcessIdentity(
            host: Self.hostName,
            machine: Self.line("/etc/machine-id"),
            boot: Self.line("/proc/sys/kernel/random/boot_id"),
            namespace: namespace ?? "", process: number,
            started: startOfProcess(number) ?? 0)
    }

    /// When the process of that number started, in clock ticks since the machine booted.
    public func startOfProcess(_ number: Int32) -> UInt64? {
        guard let data = FileManager.default.contents(atPath: "/proc/\(number)/stat") else {
            // Without /proc a process that takes a signal of number 0 is there (kill(2)).
            let isThere = kill(number, 0) == 0 || errno == EPERM
            return isThere ? 0 : nil
        }
        // proc_pid_stat(5): the name, in parentheses, may hold anything; field 22 is the start.
        let text = String(decoding: data, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[end...].split(separator: " ")
        return fields.count > 20 ? UInt64(fields[20]) : nil
    }

    /// The name of the machine, without asking the network for it.
    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return "" }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func line(_ path: String) -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
