import HarkCore
import HarkDatabase

/// The area at the beginnings of minutes. Each kept minute has its neighbour where the curve bends, so that what lies between two
/// kept ones is a straight line: an average needs two rows, however long its period.
extension QueueRecord {
    /// Minutes that can be asked for: a day, and one more hour.
    static let keptMinutes: Int64 = 25 * 60

    /// The area at `moment`, which lies at or after `time`.
    func area(at moment: Timestamp) -> Int { area + visible * Int((moment.microseconds - time.microseconds) / 1000) }

    /// Brings time and area to `now`, before a count changes.
    mutating func advance(to now: Timestamp, in writer: any SQLWriter) throws {
        if now.minute > time.minute {
            for minute in Set([time.minute + 1, now.minute]) {
                try keepMinute(minute, area: area(at: Timestamp(minute: minute)), in: writer)
            }
            try forgetMinutes(before: now.minute - Self.keptMinutes, in: writer)
        }
        area = area(at: now)
        time = now
    }

    func keepMinute(_ minute: Int64, area: Int, in writer: any SQLWriter) throws {
        try writer.execute(
            "INSERT INTO queue_minute (queue, minute, area) VALUES (?, ?, ?) ON CONFLICT (queue, minute) DO NOTHING", id, minute, area)
    }

    /// The last one before `oldest` stays: a line begins there.
    private func forgetMinutes(before oldest: Int64, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            DELETE FROM queue_minute WHERE queue = ? AND minute < (SELECT MAX(minute) FROM queue_minute WHERE queue = ? AND minute <= ?)
            """, id, id, oldest)
    }

    /// Visible jobs on average from `start` to `now`; since the first minute that is kept, where `start` lies before it.
    func averageVisible(from start: Timestamp, to now: Timestamp, in reader: any SQLReader) throws -> Double {
        guard let begin = try keptPoint(at: start, now, in: reader) else { return Double(visible) }
        let milliseconds = Double(now.microseconds - begin.time.microseconds) / 1000
        guard milliseconds > 0 else { return Double(visible) }
        return max(0, (Double(area(at: now)) - begin.area) / milliseconds)
    }

    /// A point of the area's curve, read off between the kept minutes around `moment`.
    private func keptPoint(at moment: Timestamp, _ now: Timestamp, in reader: any SQLReader) throws -> (time: Timestamp, area: Double)? {
        let next = try reader.firstRow(
            "SELECT minute, area FROM queue_minute WHERE queue = ? AND minute > ? ORDER BY minute LIMIT 1", id, moment.minute)
        let last = try reader.firstRow(
            "SELECT minute, area FROM queue_minute WHERE queue = ? AND minute <= ? ORDER BY minute DESC LIMIT 1", id, moment.minute)
        // After the last kept minute the curve ends at the latest change, or goes on straight from there.
        let end = try next.map { (time: Timestamp(minute: Int64(try $0.int(0))), area: Double(try $0.int(1))) }
        guard let last else { return end }
        let begin = (time: Timestamp(minute: Int64(try last.int(0))), area: Double(try last.int(1)))
        if end == nil, moment >= time { return (moment, Double(area(at: moment))) }
        let (to, area) = end ?? (time, Double(self.area))
        let length = to.seconds(since: begin.time)
        guard length > 0 else { return begin }
        let share = max(0, moment.seconds(since: begin.time)) / length
        return (max(moment, begin.time), begin.area + (area - begin.area) * share)
    }
}
