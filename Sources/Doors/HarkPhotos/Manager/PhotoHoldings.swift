public import HarkWeb

/// What the manager asks of the place where photos are kept.
public protocol PhotoHoldings: Sendable {
    /// All keys with the files that they lead to (003-31), the oldest first.
    /// - Parameter after: the place of the last one of the page before, 0 for the first page.
    func keys(after: Int, limit: Int) async throws -> [HeldPhoto]

    /// Holds every key against the contents and every content against the keys. Cost: all names of the store are read.
    func check() async throws -> HoldingsReport

    /// Takes all photos of everybody out of use; for a day they can be had back (003-34). Accounts and backups stay.
    /// - Parameter act: noted in the same transaction.
    /// - Returns: how many.
    func deleteAll(noting act: Act) async throws -> Int

    /// Has back what was deleted within the last day, but for keys that were taken anew.
    /// - Returns: how many.
    func restoreAll(noting act: Act) async throws -> Int

    /// How many photos could be had back.
    func restorable() async throws -> Int
}

/// A key with the file that it leads to.
public struct HeldPhoto: Sendable, Equatable, Encodable {
    /// Grows with each photo.
    public let place: Int
    public let owner: String, key: String
    /// The name of its file in the object store.
    public let object: String
    public let bytes: Int

    public init(place: Int, owner: String, key: String, object: String, bytes: Int) {
        (self.place, self.owner, self.key, self.object, self.bytes) = (place, owner, key, object, bytes)
    }
}

/// Keys held against contents (003-31).
public struct HoldingsReport: Sendable, Equatable, Encodable {
    public let photos: Int, objects: Int
    /// Keys whose file is not there.
    public let missing: [HeldPhoto]
    /// Files that no key leads to.
    public let orphans: [String]

    public init(photos: Int, objects: Int, missing: [HeldPhoto], orphans: [String]) {
        (self.photos, self.objects, self.missing, self.orphans) = (photos, objects, missing, orphans)
    }

    public var isConsistent: Bool { missing.isEmpty && orphans.isEmpty }
}
