internal import SystemPackage

/// An open file or directory that closes itself with its last user.
final class OpenHandle: Sendable {
    let descriptor: Descriptor
    private let system: any SystemCalls

    init(_ descriptor: Descriptor, _ system: any SystemCalls) {
        self.descriptor = descriptor
        self.system = system
    }

    deinit { system.close(descriptor) }
}
