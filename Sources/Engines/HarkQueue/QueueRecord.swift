import HarkCore
import HarkDatabase

/// A queue's row: its counts, and the area under the curve of visible jobs over time, from which averages are read.
struct QueueRecord {
    let id: Int
    var isPaused: Bool
    /// The last job number given, without the queue's part.
    var sequence: Int
    /// `visible` counts the quarantined ones too; `quarantined` only those that are visible.
    var visible, quarantined, inFlight, delayed, dead, done, dropped: Int
    /// The queue's time when the counts last changed.
    var time: Timestamp
    /// Visible jobs times milliseconds, since the queue was made.
    var area: Int

    private static let columns = """
        id, paused, sequence, visible, quarantined, in_flight, delayed, dead, done, dropped, time, area
        """

    /// Nil when no queue of this name has been used yet.
    static func find(_ name: String, in reader: any SQLReader) throws -> QueueRecord? {
        try reader.firstRow("SELECT \(columns) FROM queue WHERE name = ?", name).map(QueueRecord.init)
    }

    static func make(_ name: String, at time: Timestamp, in writer: any SQLWriter) throws -> QueueRecord {
        let row = try writer.firstRow(
            """
            INSERT INTO queue (id, name, paused, sequence, visible, quarantined, in_flight, delayed, dead, done, dropped, time, area)
            SELECT COALESCE(MAX(id), 0) + 1, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, ?, 0 FROM queue RETURNING \(columns)
            """, name, time)
        guard let row else { throw HarkError(.internal, "The database could not do this.").logged("no row for queue \(name)") }
        let record = try QueueRecord(row)
        try record.keepMinute(time.minute, area: 0, in: writer)
        return record
    }

    private init(_ row: SQLRow) throws {
        id = try row.int(0)
        isPaused = try row.bool(1)
        sequence = try row.int(2)
        visible = try row.int(3)
        quarantined = try row.int(4)
        inFlight = try row.int(5)
        delayed = try row.int(6)
        dead = try row.int(7)
        done = try row.int(8)
        dropped = try row.int(9)
        time = try row.timestamp(10)
        area = try row.int(11)
    }

    func save(in writer: any SQLWriter) throws {
        try writer.execute(
            """
            UPDATE queue SET paused = ?, sequence = ?, visible = ?, quarantined = ?, in_flight = ?, delayed = ?, dead = ?, done = ?,
                dropped = ?, time = ?, area = ?
            WHERE id = ?
            """, isPaused, sequence, visible, quarantined, inFlight, delayed, dead, done, dropped, time, area, id)
    }

    /// Counts a job that has become visible (`change` 1) or no longer is (-1).
    mutating func countVisible(_ change: Int, quarantined isQuarantined: Bool) {
        visible += change
        if isQuarantined { quarantined += change }
    }
}
