public import HarkCore
import Synchronization

/// Bytes by key in bounded memory, for as many callers as like to: what one node of a pool holds.
///
/// A get costs some hundred nanoseconds and copies nothing. What does not fit makes others leave, by the policy; a value larger than the
/// whole node is not taken. Nothing here knows whether a value is still true: that is `CachePool`'s.
public final class CacheNode: Sendable {
    private let contents: Mutex<NodeContents>
    private let clock: any WallClock

    /// - Parameter clock: for values that expire; others never ask it.
    public init(_ settings: CacheNodeSettings, clock: any WallClock = SystemClock()) {
        contents = Mutex(NodeContents(settings))
        self.clock = clock
    }

    /// Counts as a request and as a use.
    public func value(for key: CacheKey) -> CacheValue? {
        key.bytes.withUnsafeBytes { value(for: BorrowedKey(bytes: $0, hash: key.hash)) }
    }

    /// The same for a key that is not worth a `CacheKey`.
    func value(for key: BorrowedKey) -> CacheValue? { contents.withLock { $0.value(for: key, clock) } }

    /// Copies the bytes once. Whatever was there under the key is gone, also where the new value is not taken.
    @discardableResult
    public func put(_ value: CacheValue, for key: CacheKey, _ mode: PutMode = .always, expires: Timestamp? = nil) -> PutOutcome {
        // Copied before anybody has to wait for it.
        let block = EntryBlock(key: key, value: value, expires: expires?.microseconds ?? 0)
        return contents.withLock { $0.put(block, hash: key.hash, mode, clock) }
    }

    /// Another end for a value that is there.
    /// - Returns: whether there was one.
    @discardableResult
    public func touch(_ key: CacheKey, expires: Timestamp?) -> Bool {
        contents.withLock { $0.touch(key, expires: expires, clock) }
    }

    /// - Returns: whether there was one.
    @discardableResult
    public func remove(_ key: CacheKey) -> Bool {
        contents.withLock { $0.remove(key, clock) }
    }

    public func removeAll() { contents.withLock { $0.removeAll() } }

    /// Removes what `isForeign` says of its key. Cost: a look at every entry, with everybody else waiting.
    public func removeAll(where isForeign: @Sendable (CacheKey) -> Bool) {
        contents.withLock { $0.removeAll(where: isForeign) }
    }

    public var statistics: CacheStatistics { contents.withLock { $0.statistics() } }

    /// A smaller capacity makes entries leave at once; another policy goes on with what is there.
    public var settings: CacheNodeSettings {
        get { contents.withLock { $0.settings } }
        set { contents.withLock { $0.adopt(newValue) } }
    }

    /// The least recently used first (003-32). Cost: a sort of all entries.
    public func keys(limit: Int = .max) -> [CachedKey] { contents.withLock { $0.keys(limit: limit) } }
}

/// What people choose for a node.
public struct CacheNodeSettings: Sendable, Codable, Equatable {
    /// Of memory, with all that the node needs for itself.
    public var capacityBytes: Int
    public var policy: CachePolicy

    public init(capacityBytes: Int, policy: CachePolicy = .standard) {
        self.capacityBytes = capacityBytes
        self.policy = policy
    }
}

/// When a put is one.
public enum PutMode: Sendable, Equatable {
    case always
    /// Only under a key that has no value.
    case ifAbsent
    /// Only under a key that has one.
    case ifPresent
    /// Only in place of the value with this `CacheValue.version`.
    case ifVersion(UInt64)
}

public enum PutOutcome: Sendable, Equatable {
    case stored
    /// There is none where one had to be, or one where none might be.
    case notStored
    /// Another value is there than the one to be replaced.
    case otherVersion
    /// There is none to be replaced.
    case notFound
    /// Larger than the node.
    case tooLarge
}

/// A key with what a person may want to know of it.
public struct CachedKey: Sendable, Equatable {
    public let key: CacheKey
    /// Of the value alone.
    public let bytes: Int
}
