public import HarkCore
public import ServiceLifecycle
import Synchronization

/// One line of JSON per request: when, which, how it ended, how long it took; never what was in it.
///
/// A request appends bytes to one of a few buffers; a task writes them on a lane of its own ten times a second. When the disk or the
/// pipe is slower than the requests, lines are dropped and a line says how many: logging holds up nobody. Lines of the same
/// tenth of a second may stand out of order; their times do not lie.
public final class RequestLog: Service {
    /// Buffers, so that requests on different cores do not wait for each other.
    private final class Shard: Sendable {
        let state = Mutex(State())
    }

    private struct State {
        var bytes: [UInt8] = []
        var dropped = 0
        /// The second whose text `prefix` is: writing a time means writing its microseconds.
        var second = Int64.min
        var prefix: [UInt8] = []
    }

    private let clock: any WallClock
    private let build: [UInt8]
    private let lane = SerialLane("request-log")
    private let sink: @Sendable ([UInt8]) -> Void
    private let shards = (0..<8).map { _ in Shard() }
    /// Bytes that a buffer holds at most between two writings.
    private static let capacity = 2 << 20

    /// - Parameters:
    ///   - build: names the program's build in every line.
    ///   - sink: takes whole lines; may block.
    public init(clock: any WallClock, build: String, sink: @escaping @Sendable ([UInt8]) -> Void) {
        self.clock = clock
        self.build = Array(",\"build\":\"\(build)\"}\n".utf8)
        self.sink = sink
    }

    static func fragment(method: String, template: String) -> [UInt8] {
        Array("\",\"method\":\"\(method)\",\"route\":\"\(template)\",\"status\":".utf8)
    }

    private static let info = Array("Z\",\"level\":\"info\",\"id\":\"".utf8)
    private static let error = Array("Z\",\"level\":\"error\",\"id\":\"".utf8)
    private static let duration = Array(",\"duration_us\":".utf8)

    func append(id: String, fragment: [UInt8], status: Int, nanoseconds: Int64) {
        let microseconds = clock.now.microseconds
        // Ids differ in their first letter like dice.
        shards[Int((id.utf8.first ?? 0) & 7)].state.withLock { state in
            guard state.bytes.count < Self.capacity else {
                state.dropped += 1
                return
            }
            Self.appendTime(microseconds, to: &state)
            state.bytes += status >= 500 ? Self.error : Self.info
            state.bytes += id.utf8
            state.bytes += fragment
            Self.append(Int64(status), digits: 3, to: &state.bytes)
            state.bytes += Self.duration
            Self.append(nanoseconds / 1000, digits: 1, to: &state.bytes)
            state.bytes += build
        }
    }

    private static func appendTime(_ microseconds: Int64, to state: inout State) {
        let second = microseconds / 1_000_000
        if second != state.second {
            state.second = second
            state.prefix = Array("{\"time\":\"\(Timestamp(microseconds: second * 1_000_000).description.prefix(20))".utf8)
        }
        state.bytes += state.prefix
        append(microseconds % 1_000_000, digits: 6, to: &state.bytes)
    }

    /// Decimal digits, with zeros in front where there are fewer than `digits`.
    private static func append(_ number: Int64, digits: Int, to bytes: inout [UInt8]) {
        if number >= 10 || digits > 1 { append(number / 10, digits: digits - 1, to: &bytes) }
        bytes.append(UInt8(48 + number % 10))
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while !Task.isCancelled {
                do { try await clock.sleep(for: 0.1) } catch { break }
                await flush()
            }
        }
        await flush()
    }

    /// Writes what has gathered.
    public func flush() async {
        var bytes: [UInt8] = [], dropped = 0
        for shard in shards {
            shard.state.withLock { state in
                bytes += state.bytes
                dropped += state.dropped
                state.bytes.removeAll(keepingCapacity: state.bytes.count < 1 << 16)
                state.dropped = 0
            }
        }
        if dropped > 0 {
            bytes += "{\"time\":\"\(clock.now)\",\"level\":\"warning\",\"message\":\"\(dropped) requests were not logged\"}\n".utf8
        }
        guard !bytes.isEmpty else { return }
        // A task of its own: the last lines are written although the service is being stopped. The sink cannot throw.
        await Task { [lane, sink, bytes] in try? await lane.run { sink(bytes) } }.value
    }
}
