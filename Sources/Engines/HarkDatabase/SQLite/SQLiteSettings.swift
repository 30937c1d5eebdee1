/// How the embedded database is run. The defaults suit one machine and one program; tests make the limits small.
public struct SQLiteSettings: Sendable {
    /// Threads that read beside the writer, each with a connection of its own, 1 to 64.
    public var readers = 4
    /// Writes, and reads, that may wait; the next one is refused with `.overloaded`.
    public var queueLimit = 8192
    /// Writes committed together at most, so that one group stays short.
    public var groupLimit = 512
    /// Seconds to wait for another program that holds the file, such as a person's `sqlite3`.
    public var busySeconds = 5.0
    /// Pages of the log (4 KiB each) after which it is copied into the file.
    public var checkpointPages = 1000
    /// Pages that the file may have, or nil for as many as the disk takes: lets a test fill the disk.
    public var maximumPages: Int?

    public init() {}
}
