/// Looks for the window with which most is found, by trying: one step, then on if more was found, back if less, by ever smaller steps
/// until something changes (hill climbing as in Caffeine, with half the step and shorter periods).
struct WindowClimber {
    private static let firstStep = 0.03
    /// Periods shorter than this say more of chance than of the window.
    private static let leastPeriod = 10_000

    private var requests = 0, hits = 0
    private var before: Double?
    private var step = Self.firstStep

    /// - Returns: by how much the window's share should change, at the end of a period of four requests an entry.
    mutating func note(isHit: Bool, entries: Int) -> Double? {
        requests += 1
        hits += isHit ? 1 : 0
        guard requests >= max(Self.leastPeriod, 4 * entries) else { return nil }
        let rate = Double(hits) / Double(requests), change = rate - (before ?? 0), isFirst = before == nil
        (requests, hits, before) = (0, 0, rate)
        if isFirst { return nil }
        let direction = change >= 0 ? step.sign : (-step).sign
        let size = abs(change) >= 0.05 ? Self.firstStep : abs(step) * 0.98
        step = direction == .minus ? -size : size
        return step
    }
}
