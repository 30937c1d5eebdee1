/// Which entry leaves when there is no room.
public enum CachePolicy: String, Sendable, Codable, CaseIterable {
    /// The one that was not used for the longest time (003-26).
    case lru
    /// Any one (003-26).
    case random
    /// The oldest that was not used since a hand last passed it (Zhang et al., NSDI 2024).
    case sieve
    /// The oldest, after a short trial for those that come anew (Yang et al., SOSP 2023).
    case s3FIFO = "s3-fifo"
    /// The one that was asked for less often than who comes, after a short trial: W-TinyLFU with a window of 1 %
    /// (Einziger, Friedman and Manes, ACM ToS 2017).
    case tinyLFU = "tiny-lfu"
    /// The same with the window that finds most of what is asked now (Einziger et al., Middleware 2018).
    case adaptive

    /// The one that is taken where nobody chose: decision 0030.
    public static let standard = CachePolicy.adaptive

    func eviction(capacity: Int) -> Eviction {
        switch self {
        case .lru: LeastRecentlyUsed(capacity: capacity)
        case .random: RandomReplacement(capacity: capacity)
        case .sieve: SIEVE(capacity: capacity)
        case .s3FIFO: S3FIFO(capacity: capacity)
        case .tinyLFU: WindowTinyLFU(capacity: capacity, window: 0.01)
        case .adaptive: WindowTinyLFU(capacity: capacity)
        }
    }
}
