internal import DossierModel

extension Writer {
    /// The time by the share's own clock, in seconds since 1970: when the lease was last written.
    ///
    /// Clocks of server and client may be an hour apart; what was changed lately is judged by the
    /// clock that stamped it (design §3.6). The server is asked for it: what this machine has just
    /// written it remembers with the time of its own clock.
    public func shareTime() throws(StoreError) -> Int64 {
        try shareMoment() / 1_000_000_000
    }

    /// The same, in nanoseconds, as finely as the share tells it.
    public func shareMoment() throws(StoreError) -> Int64 {
        var latest: Int64 = 0
        for entry in try store.directory.entries(Layout.lease) {
            guard let path = Layout.lease.appending(name: entry.name),
                let status = try store.directory.status(path, isFresh: true)
            else { continue }
            latest = max(latest, status.modified)
        }
        return latest
    }
}
