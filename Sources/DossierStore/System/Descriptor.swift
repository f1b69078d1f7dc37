/// An open file or directory of the operating system.
///
/// Its number is known to ``HostSystem`` alone, so that no call can pass the seam by.
public struct Descriptor: Sendable, Hashable {
    let number: Int32

    init(_ number: Int32) {
        self.number = number
    }
}
