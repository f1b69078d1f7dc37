internal import DossierModel

/// A volume of which something changed, until all its files are read.
struct VolumeWork {
    /// The volume.
    let volume: Volume
    /// The files that were met anew or read again.
    var touched: [FileRow] = []
    /// How many files are still to be read.
    var pending = 0
    /// Whether the walk has gone past the volume.
    var isPassed = false

    /// What its card and records say, once they are read.
    var reading: VolumeReading?

    /// Whether everything about the volume is known.
    var isReady: Bool { isPassed && pending == 0 && reading != nil }
}
