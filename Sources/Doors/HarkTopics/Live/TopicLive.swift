import HarkCore
import HarkWeb
import ServiceLifecycle

/// Tells the open pages that posts arrive: how many have, and up to which moment. A page decides itself when to ask again.
struct TopicLive: Service {
    private static let seconds = 1.0

    let events: LiveEvents
    let clock: any WallClock
    let pulse: @Sendable () -> TopicPulse

    init(clock: any WallClock, pulse: @escaping @Sendable () -> TopicPulse) {
        events = LiveEvents(clock: clock)
        self.clock = clock
        self.pulse = pulse
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var last: TopicPulse?
            while !Task.isCancelled {
                last = tell(after: last)
                do { try await clock.sleep(for: Self.seconds) } catch { return }
            }
        }
    }

    /// Hands what is new to all who listen, and returns what was found.
    func tell(after last: TopicPulse?) -> TopicPulse {
        let now = pulse()
        guard now != last, events.listenerCount > 0 else { return now }
        var json = JSONWriter()
        json.beginObject()
        json.count("kept", now.kept)
        json.name("newest")
        if let newest = now.newest { json.string(newest.description) } else { json.null() }
        json.endObject()
        events.publish(id: "\(now.kept)", event: "posts", data: String(decoding: json.bytes, as: UTF8.self))
        return now
    }
}
