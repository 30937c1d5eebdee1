public import HarkDatabase
public import HarkQueue
public import ServiceLifecycle

/// What becomes of an item whose job was given up, however that came: its last worker said so or fell silent, or the house was killed over it. It has
/// failed, with the reason, in the write that buries the job; its owner's open page hears of it after that.
public struct JobDeaths<Item: Sendable>: Sendable {
    private let bury: @Sendable (DeadLetter, any SQLWriter) throws -> Item?
    private let dead: AsyncStream<Item>, tell: AsyncStream<Item>.Continuation

    /// - Parameter bury: writes down that a job's item has failed; nil where the payload belongs to none.
    public init(_ bury: @escaping @Sendable (DeadLetter, any SQLWriter) throws -> Item?) {
        self.bury = bury
        // So many may wait to be told of; a page that was not told is right after a reload.
        (dead, tell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1000))
    }

    /// For the queue of the items' jobs (`JobQueue.whenDead`).
    public func note(_ letter: DeadLetter, in writer: any SQLWriter) throws {
        if let item = try bury(letter, writer) { tell.yield(item) }
    }

    /// Tells of each item until the house stops.
    /// - Parameter announce: looks the item up by a write, which comes after the one that buried it, and tells whoever looks at it.
    public func teller(_ announce: @escaping @Sendable (Item) async -> Void) -> some Service { Teller(dead: dead, announce: announce) }

    private struct Teller: Service {
        let dead: AsyncStream<Item>
        let announce: @Sendable (Item) async -> Void

        func run() async throws {
            await cancelWhenGracefulShutdown { for await item in dead { await announce(item) } }
        }
    }
}
