#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A moment in UTC as whole microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
/// Compared, paged and stored as its integer; shown and exchanged as RFC 3339 text.
public struct Timestamp: Sendable, Hashable, Comparable {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }
    public init(milliseconds: Int64) { microseconds = milliseconds * 1000 }
    public init(seconds: Double) { microseconds = Int64((seconds * 1_000_000).rounded()) }

    public var seconds: Double { Double(microseconds) / 1_000_000 }

    /// Days, hours and minutes since 1970, rounded down: the keys of partitions and series.
    public var day: Int64 { microseconds.flooredQuotient(86_400_000_000) }
    public var hour: Int64 { microseconds.flooredQuotient(3_600_000_000) }
    public var minute: Int64 { microseconds.flooredQuotient(60_000_000) }

    public init(day: Int64) { microseconds = day * 86_400_000_000 }
    public init(hour: Int64) { microseconds = hour * 3_600_000_000 }
    public init(minute: Int64) { microseconds = minute * 60_000_000 }

    public func advanced(bySeconds seconds: Double) -> Timestamp {
        Timestamp(microseconds: microseconds + Int64((seconds * 1_000_000).rounded()))
    }

    /// Seconds from `other` to this moment; negative when `other` is later.
    public func seconds(since other: Timestamp) -> Double { Double(microseconds - other.microseconds) / 1_000_000 }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

    static func systemNow() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, so that times before 1970 fall into the right day.
    package func flooredQuotient(_ divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
