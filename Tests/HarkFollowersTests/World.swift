import CoreMetrics
import Foundation
import HarkCore
import HarkDatabase
import HarkFollowers
import HarkPosts
import Logging
import Synchronization

/// A house that keeps what followers bring in memory, and fails when told to.
final class House: Sendable {
    enum Heard: Equatable {
        case posts([String]), edit(String), withdrawal(String)
    }

    private struct State {
        var heard: [Heard] = []
        var troubles: [any Error] = []
        var unreadable = 0
    }

    private let state = Mutex(State())

    var unreadable: Int { state.withLock { $0.unreadable } }
    var heard: [Heard] { state.withLock { $0.heard } }
    var ids: [String] { heard.flatMap { if case .posts(let ids) = $0 { ids } else { [String]() } } }

    /// The next calls fail in this way, one each.
    func fail(_ troubles: any Error...) { state.withLock { $0.troubles += troubles } }

    private func note(_ heard: Heard, unreadable: Int = 0) throws {
        try state.withLock { state in
            if !state.troubles.isEmpty { throw state.troubles.removeFirst() }
            state.unreadable += unreadable
            if heard != .posts([]) { state.heard.append(heard) }
        }
    }

    var sink: FollowerSink {
        FollowerSink(
            take: { try self.note(.posts($0.posts.map(\.id)), unreadable: $0.unreadable.count) }, replace: { try self.note(.edit($0.id)) }, withdraw: { try self.note(.withdrawal("\($0) \($1)")) })
    }
}

/// A value that several tasks of a test see.
final class Shared<Value: Sendable>: Sendable {
    private let state: Mutex<Value>
    init(_ value: Value) { state = Mutex(value) }

    var value: Value {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    func change(_ body: (inout Value) -> Void) { state.withLock { body(&$0) } }
}

/// A source that says what a test wants.
struct Script: FollowedSource {
    let says: @Sendable (FollowerCursor?, FollowerFeed) async throws -> Void
    func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws { try await says(cursor, feed) }
}

/// Everything that one follower needs.
struct World {
    let database: SQLiteDatabase
    let store: FollowerStore
    let folder: String
    let house = House()
    let clock = ManualClock()
    let status = FollowerStatus()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let follower: Follower

    static func with(_ body: @Sendable (World) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-followers-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(FollowerStore.migrations)
        let world = try World(database, folder)
        try await database.write { [world] in try world.store.add(world.follower, secret: "token-17", in: $0) }
        do { try await body(world) } catch {
            try await world.close()
            throw error
        }
        try await world.close()
    }

    private init(_ database: SQLiteDatabase, _ folder: String) throws {
        self.database = database
        self.folder = folder
        store = FollowerStore(database: database, seal: FollowerSeal(secret: Array(repeating: 7, count: 32)))
        let new = NewFollower(name: "one", kind: .ndjson, address: "https://x.example/", languages: [], secret: "token-17")
        follower = try new.checked(as: Identifier(high: 17, low: 17), by: "olga", at: clock.now)
    }

    private func close() async throws {
        try await database.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    func run(_ source: any FollowedSource, random: @escaping @Sendable () -> Double = { 0.5 }) -> FollowerRun {
        FollowerRun(
            follower: follower, delivery: delivery, store: store, status: status, longestPause: 60, clock: clock, logger: logger, random: random,
            source: { source })
    }

    var delivery: FollowerDelivery {
        FollowerDelivery(follower: follower, sink: house.sink, store: store, status: status, linger: 0, clock: clock,
            metrics: NOOPMetricsHandler.instance, logger: logger)
    }

    var place: Int64? {
        get async throws { try await store.cursor(of: follower.id)?.place }
    }
}

/// Gives others their turn until `condition` holds; false where it does not within a minute.
func eventually(_ condition: @Sendable () async throws -> Bool) async rethrows -> Bool {
    let deadline = ContinuousClock.now + .seconds(300)
    while ContinuousClock.now < deadline {
        if try await condition() { return true }
        await Task.yield()
    }
    return false
}

func post(_ id: String) -> Post { Post(id: id, source: "test", createdAt: Timestamp(seconds: 1_700_000_000), text: "post \(id)") }

func event(_ id: String, at place: Int64?) -> FollowedEvent { FollowedEvent(.post(post(id)), bytes: 10, cursor: place.map { FollowerCursor(place: $0) }) }

/// Lines such as `{"id":"7"}`; `{}` is of another kind, all else unreadable.
let testLines = PostLines { line, source, time in
    struct Line: Decodable { let id: String? }
    guard let read = try? HarkJSON.decode(Line.self, from: Data(line)) else { return .unreadable("no JSON") }
    return read.id.map { .post(Post(id: $0, source: source, createdAt: time, text: "post \($0)")) } ?? .nothing
}
