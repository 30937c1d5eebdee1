import HarkDatabase

/// How far posts have been delivered: the number of the last log that is in files, and the last sequence that was ever given out in it or
/// before. Written in the transaction that enters the files, so a log is delivered once, whatever is killed.
struct DeliveryMark: Sendable {
    static let migration = Migration(
        "buffer.1-delivered",
        ["CREATE TABLE buffer_delivered (id INTEGER PRIMARY KEY CHECK (id = 1), log INTEGER NOT NULL, sequence INTEGER NOT NULL)"])

    var log = 0
    var sequence: UInt64 = 0

    init() {}

    /// What holds in this reader's snapshot.
    init(in reader: any SQLReader) throws {
        guard let row = try reader.firstRow("SELECT log, sequence FROM buffer_delivered") else { return }
        log = try row.int(0)
        sequence = UInt64(try row.int(1))
    }

    /// - Parameter sequence: the last of the log; nil where it has no post.
    static func set(log: Int, sequence: UInt64?, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO buffer_delivered (id, log, sequence) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE
            SET log = excluded.log, sequence = CASE WHEN excluded.sequence > buffer_delivered.sequence THEN excluded.sequence ELSE buffer_delivered.sequence END
            """, log, Int(sequence ?? 0))
    }
}
