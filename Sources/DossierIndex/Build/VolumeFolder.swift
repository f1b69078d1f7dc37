internal import DossierModel

/// The folder of a volume that is being entered, told once for all its files.
struct VolumeFolder {
    /// The volume.
    let volume: Volume
    /// The folder below the root.
    let path: RelativePath
    /// The folder in the order of the walk.
    let key: FileKey

    /// The folder of a volume.
    init(_ volume: Volume) {
        self.volume = volume
        path = volume.path
        key = FileKey(path)
    }
}
