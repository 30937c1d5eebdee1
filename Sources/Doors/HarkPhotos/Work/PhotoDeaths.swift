import HarkCore
public import HarkDatabase
public import HarkQueue
import ServiceLifecycle

/// What becomes of a photo whose job was given up, however that came: it has failed, with the reason, in the write that buries the job; its
/// owner's open page hears of it after that.
public struct PhotoDeaths: Sendable {
    private let store: PhotoStore
    private let dead: AsyncStream<Int>, tell: AsyncStream<Int>.Continuation
    /// How many may wait to be told of; a page that was not told is right after a reload.
    private static let untold = 1000

    public init(database: any SQLDatabase) {
        store = PhotoStore(database: database)
        (dead, tell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Self.untold))
    }

    /// For the queue of the photos' jobs (`JobQueue.whenDead`).
    public func note(_ letter: DeadLetter, in writer: any SQLWriter) throws {
        // A payload that nobody can read belongs to no photo.
        guard let order = try? PhotoJob(payload: letter.payload), let photo = try store.current(order, in: writer) else { return }
        let fault = PhotoFault("photos.gave_up", "\(letter.receiveCount)", letter.reason)
        try store.setState(.failed, error: fault.text, of: photo.number, in: writer)
        tell.yield(photo.number)
    }

    /// Tells `announce` of each photo until the house stops.
    struct Teller: Service {
        let deaths: PhotoDeaths
        let announce: @Sendable (Photo) -> Void

        func run() async throws {
            await cancelWhenGracefulShutdown { [store = deaths.store] in
                for await number in deaths.dead {
                    // A write comes after the one that buried it. Where it cannot be read now, the next look at the page shows it.
                    if let photo = try? await store.database.write({ try store.photo(number, in: $0) }) { announce(photo) }
                }
            }
        }
    }
}
