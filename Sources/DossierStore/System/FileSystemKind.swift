/// The kind of file system that something lies on.
public struct FileSystemKind: Sendable, Hashable {
    /// The name of the kind, or its number in hexadecimal digits.
    public let name: String
    /// Whether this machine alone holds it, so that its answers about renames and times can be
    /// believed; what is not known counts as a network (design §5).
    public let isLocal: Bool

    /// A kind of file system.
    public init(name: String, isLocal: Bool) {
        self.name = name
        self.isLocal = isLocal
    }

    /// Whether the permission bits of its files say who may write; elsewhere they are made up from
    /// options of the mount, and the server's own lists decide.
    public var keepsModes: Bool {
        let made = [
            "vfat", "exfat", "ntfs3", "iso9660", "cifs", "smb3", "smb", "fuse", "9p", "vboxsf",
        ]
        return !made.contains(name)
    }

    /// The kind with that number in `<linux/magic.h>`.
    init(linuxType type: Int64) {
        let local: [Int64: String] = [
            0xEF53: "ext4", 0x5846_5342: "xfs", 0x9123_683E: "btrfs", 0x0102_1994: "tmpfs",
            0x794C_7630: "overlay", 0x2FC1_2FC1: "zfs", 0xF2F5_2010: "f2fs",
            0xCA45_1A4E: "bcachefs", 0x7366_746E: "ntfs3", 0x2011_BAB0: "exfat", 0x4D44: "vfat",
            0x3153_464A: "jfs", 0x5265_4973: "reiserfs", 0x8584_58F6: "ramfs", 0x9660: "iso9660",
            0x7371_7368: "squashfs", 0x482B: "hfsplus",
        ]
        let remote: [Int64: String] = [
            0x6969: "nfs", 0xFF53_4D42: "cifs", 0xFE53_4D42: "smb3", 0x517B: "smb",
            0x6573_5546: "fuse", 0x0102_1997: "9p", 0x00C3_6400: "ceph",
            0x786F_4256: "vboxsf",
        ]
        let name = local[type] ?? remote[type] ?? String(type, radix: 16)
        self.init(name: name, isLocal: local[type] != nil)
    }
}
