public import HarkCore
public import ServiceLifecycle
import Synchronization

/// One line of JSON per request: when, which, how it ended, how long it took; never what was in it.
///
/// A request appends bytes to a buffer; a task writes the buffer on a lane of its own ten times a second. When the disk or the pipe
/// is slower than the requests, lines are dropped and a line says how many: logging holds up nobody.
public final class RequestLog: Service {
    private struct State {
        var bytes: [UInt8] = []
        var dropped = 0
    }

    private let clock: any WallClock
    private let build: [UInt8]
    private let lane = SerialLane("request-log")
    private let sink: @Sendable ([UInt8]) -> Void
    private let state = Mutex(State())
    private static let capacity = 8 << 20

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

    func append(id: String, fragment: [UInt8], status: Int, nanoseconds: Int64) {
        let time = clock.now.description
        state.withLock { state in
            guard state.bytes.count < Self.capacity else {
                state.dropped += 1
                return
            }
            state.bytes.append(contentsOf: "{\"time\":\"".utf8)
            state.bytes.append(contentsOf: time.utf8)
            state.bytes.append(contentsOf: status >= 500 ? "\",\"level\":\"error\",\"id\":\"".utf8 : "\",\"level\":\"info\",\"id\":\"".utf8)
            state.bytes.append(contentsOf: id.utf8)
            state.bytes.append(contentsOf: fragment)
            Self.append(Int64(status), to: &state.bytes)
            state.bytes.append(contentsOf: ",\"duration_us\":".utf8)
            Self.append(nanoseconds / 1000, to: &state.bytes)
            state.bytes.append(contentsOf: build)
        }
    }

    private static func append(_ number: Int64, to bytes: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &bytes) }
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
        let (bytes, dropped) = state.withLock { state in
            defer { state = State() }
            return (state.bytes, state.dropped)
        }
        guard !bytes.isEmpty else { return }
        let note = dropped == 0 ? "" : "{\"time\":\"\(clock.now)\",\"level\":\"warning\",\"message\":\"\(dropped) requests were not logged\"}\n"
        // A task of its own: the last lines are written although the service is being stopped.
        await Task { [lane, sink] in try? await lane.run { sink(bytes + note.utf8) } }.value
    }
}
