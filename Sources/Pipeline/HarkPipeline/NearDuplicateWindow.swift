public import HarkCore
import Synchronization

/// Remembers what was said within the last minute and finds what says almost the same: fingerprints (SimHash; Charikar 2002)
/// that differ in at most three of 64 bits (the threshold of Manku, Jain & Das Sarma 2007).
///
/// Two fingerprints that differ in three bits agree in at least one of four 16-bit bands, so only those in a common band are
/// compared. Kept in memory: after a restart the window starts empty.
public final class NearDuplicateWindow: Sendable {
    fileprivate struct Entry {
        let id: Identifier, fingerprint: UInt64, time: Timestamp
    }

    fileprivate struct State {
        var entries: [Entry] = []
        /// Index into `entries` of the first that is still within the window.
        var first = 0
        /// For each band (in the upper two bits of the key) and its value the places of the latest entries, plus `offset`.
        var bands: [UInt32: [Int]] = [:]
        /// How many entries were dropped from the front of `entries` so far.
        var offset = 0
    }

    private let seconds: Double
    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: most items remembered; beyond it the oldest are forgotten early.
    public init(seconds: Double = 60, limit: Int = 20_000) {
        self.seconds = seconds
        self.limit = limit
    }

    /// The most recent item of the window that says almost the same, if any.
    /// - Complexity: O(items in common bands), at most 4 × 64.
    public func match(_ fingerprint: UInt64, at time: Timestamp) -> Identifier? {
        state.withLock { state in
            state.forget(before: time.advanced(bySeconds: -seconds), keeping: limit)
            return state.match(fingerprint)
        }
    }

    /// Remembers an item that was kept.
    public func remember(_ id: Identifier, fingerprint: UInt64, at time: Timestamp) {
        state.withLock { $0.add(Entry(id: id, fingerprint: fingerprint, time: time)) }
    }

    fileprivate static func keys(_ fingerprint: UInt64) -> [UInt32] {
        (0..<4).map { band in UInt32(band) << 16 | UInt32(truncatingIfNeeded: fingerprint >> (16 * UInt64(band)) & 0xFFFF) }
    }
}

extension NearDuplicateWindow.State {
    fileprivate mutating func forget(before time: Timestamp, keeping limit: Int) {
        while first < entries.count, entries[first].time < time || entries.count - first >= limit { first += 1 }
        guard first > 4096, first > entries.count / 2 else { return }
        entries.removeFirst(first)
        offset += first
        first = 0
        bands = bands.compactMapValues { places in
            let kept = places.filter { $0 >= offset }
            return kept.isEmpty ? nil : kept
        }
    }

    fileprivate func match(_ fingerprint: UInt64) -> Identifier? {
        var best: Int?
        for key in NearDuplicateWindow.keys(fingerprint) {
            for place in bands[key] ?? [] where place >= offset + first && place > best ?? -1 {
                if (entries[place - offset].fingerprint ^ fingerprint).nonzeroBitCount <= 3 { best = place }
            }
        }
        return best.map { entries[$0 - offset].id }
    }

    fileprivate mutating func add(_ entry: NearDuplicateWindow.Entry) {
        let place = offset + entries.count
        entries.append(entry)
        for key in NearDuplicateWindow.keys(entry.fingerprint) {
            bands[key, default: []].append(place)
            if bands[key]!.count > 64 { bands[key]!.removeFirst() }
        }
    }
}
