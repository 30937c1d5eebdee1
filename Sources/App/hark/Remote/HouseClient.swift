import Foundation
import HarkCore
import HarkHTTP
import HarkWorkers
import NIOCore
import NIOHTTP1

/// A house on another machine, as a worker speaks to it.
struct HouseClient: Sendable {
    enum Trouble: Error, CustomStringConvertible {
        /// It does not answer, or has no time: to be asked again, after so many seconds where it said so.
        case away(String, retryAfter: Double?)
        /// It will not have this worker.
        case refused(String)
        /// The job is no longer ours, or its bytes are gone, or the house makes nothing of the result.
        case over(String)

        var description: String {
            switch self {
            case .away(let reason, _), .refused(let reason), .over(let reason): reason
            }
        }
    }

    private static let answerSeconds = 30.0, resultSeconds = 600.0
    private static let answerLimit = 1 << 20

    let http: HTTPClient
    /// Without a slash at its end.
    let server: String
    let token: String
    /// What this machine is called.
    let machine: String

    /// nil where there is none within the longest wait.
    func receive() async throws -> RemoteOrder? {
        let answer = try await ask(.POST, "?wait=\(Int(RemoteJobs.longestWait))&worker=\(machine)", nil, seconds: Self.answerSeconds)
        return try HarkJSON.decode(Orders.self, from: Data(answer.readableBytesView)).items.first
    }

    /// As they come; who reads them too slowly makes the house wait.
    /// - Parameter seconds: within which all must have come.
    /// - Returns: nil where the job has none.
    func bytes(of order: RemoteOrder, within seconds: Double) async throws -> HouseBytes? {
        guard order.hasBytes else { return nil }
        let response = try await answer(.GET, "/\(order.receipt)/bytes", nil, seconds: seconds)
        guard let count = response.headers.first(name: "Content-Length").flatMap(Int.init) else {
            throw Trouble.over("\(server) does not say how long the text is")
        }
        return HouseBytes(count: count, body: response.body, server: server)
    }

    func extend(_ receipt: Identifier) async throws { _ = try await ask(.POST, "/\(receipt)/extend", nil, seconds: Self.answerSeconds) }

    func finish(_ receipt: Identifier, _ result: [UInt8]) async throws {
        _ = try await ask(.POST, "/\(receipt)/result", ByteBuffer(bytes: result), type: "application/octet-stream", seconds: Self.resultSeconds)
    }

    func fail(_ receipt: Identifier, _ failure: Failure) async throws {
        _ = try await ask(.POST, "/\(receipt)/failure", ByteBuffer(bytes: try HarkJSON.encode(failure)), seconds: Self.answerSeconds)
    }

    /// A try that went wrong.
    struct Failure: Encodable, Sendable {
        enum Kind: String, Encodable {
            /// It may go well another time, it ended its worker, it will never go well, it was not tried.
            case failed, killed, refused, released
        }

        let kind: Kind, reason: String

        init(_ kind: Kind, _ reason: String) {
            self.kind = kind
            self.reason = reason
        }
    }

    private struct Orders: Decodable {
        let items: [RemoteOrder]
    }

    private struct Problem: Decodable {
        let detail: String
    }

    private func ask(
        _ method: HTTPMethod, _ path: String, _ body: ByteBuffer?, type: String = "application/json", seconds: Double
    ) async throws -> ByteBuffer {
        let response = try await answer(method, path, body, type: type, seconds: seconds)
        do { return try await response.body.collect(upTo: Self.answerLimit) } catch let error as CancellationError { throw error } catch {
            throw Trouble.away("\(server) does not answer (\(error))", retryAfter: nil)
        }
    }

    /// An answer of success, whose body has not been read yet.
    private func answer(
        _ method: HTTPMethod, _ path: String, _ body: ByteBuffer?, type: String = "application/json", seconds: Double
    ) async throws -> HTTPAnswer {
        var call = HTTPCall("\(server)/api/v1/work\(path)", headers: ["Authorization": "Bearer \(token)"])
        call.method = method
        if let body {
            call.headers.add(name: "Content-Type", value: type)
            call.body = body
        }
        do {
            let response = try await http.ask(call, within: seconds)
            if (200..<300).contains(response.status.code) { return response }
            throw trouble(response, try await response.body.collect(upTo: Self.answerLimit))
        } catch let trouble as Trouble {
            throw trouble
        } catch let error as CancellationError {
            throw error
        } catch {
            throw Trouble.away("\(server) does not answer (\(error))", retryAfter: nil)
        }
    }

    private func trouble(_ response: HTTPAnswer, _ answer: ByteBuffer) -> Trouble {
        let detail = (try? HarkJSON.decode(Problem.self, from: Data(answer.readableBytesView)))?.detail
        let reason = "\(server) answers \(response.status.code)\(detail.map { ": \($0)" } ?? "")"
        switch response.status.code {
        case 429, 500...: return .away(reason, retryAfter: response.headers.first(name: "Retry-After").flatMap(Double.init))
        case 401, 403: return .refused("\(reason) Give a token of the scope worker.")
        default: return .over(reason)
        }
    }
}
