import Foundation
import HarkCore
import HarkHTTP
import HarkTLS
import NIOCore
import NIOHTTP1

/// HTTP as followers ask: long answers, few redirects, and troubles told in a sentence. The system's authorities are trusted, and those that a setting names. Addresses
/// are the operators' choice, those of their own network too; no stranger can name one.
struct FollowerHTTP: Sendable {
    let client: HTTPClient
    /// Whom sources are believed by, over HTTP and WebSocket alike.
    let trust: TLSContext

    /// - Throws: where the authorities cannot be read.
    init(_ settings: FollowersSettings) throws {
        trust = try TLSContext.client(authorities: settings.authorities)
        client = HTTPClient(HTTPClient.Settings(redirects: 5, silence: settings.silence), trust: trust)
    }

    /// An answer of success, or one of `statuses`, whose body has not been read yet.
    /// - Throws: `FollowerTrouble`.
    func get(_ url: String, headers: HTTPHeaders, or statuses: [UInt] = []) async throws -> HTTPAnswer {
        var call = HTTPCall(url, headers: headers)
        call.headers.add(name: "User-Agent", value: "Hark")
        let response = try await troubled { try await client.ask(call) }
        if 200..<300 ~= response.status.code || statuses.contains(response.status.code) { return response }
        let reason = "The source answers \(response.status.code) \(response.status.reasonPhrase)"
        switch response.status.code {
        case 429, 500...: throw FollowerTrouble.away(reason, retryAfter: response.headers.first(name: "Retry-After").flatMap(Double.init))
        default: throw FollowerTrouble.refused(reason)
        }
    }

    /// A whole answer of at most `limit` bytes.
    func body(of response: HTTPAnswer, limit: Int) async throws -> ByteBuffer {
        try await troubled {
            do { return try await response.body.collect(upTo: limit) } catch is NIOTooManyBytesError {
                throw FollowerTrouble.refused("The source answers with more than \(limit) bytes")
            }
        }
    }

    /// Calls `body` with each piece as it comes; returns when the answer is complete.
    func forEachPiece(of response: HTTPAnswer, _ body: (ByteBuffer) async throws -> Void) async throws {
        var pieces = response.body.makeAsyncIterator()
        while true {
            // What the body throws is no trouble of the connection.
            guard let piece = try await Self.next(&pieces) else { return }
            try await body(piece)
        }
    }

    private static func next(_ pieces: inout HTTPAnswerBody.Iterator) async throws -> ByteBuffer? {
        do { return try await pieces.next() } catch let error as CancellationError { throw error } catch {
            throw FollowerTrouble.away("The connection to the source broke (\(error))", retryAfter: nil)
        }
    }

    private func troubled<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let error as CancellationError { throw error } catch let trouble as FollowerTrouble {
            throw trouble
        } catch {
            try Task.checkCancellation()
            throw FollowerTrouble.away("The source cannot be reached (\(error))", retryAfter: nil)
        }
    }

    /// `name:password` goes by the basic scheme, anything else as a bearer token.
    static func authorization(_ secret: String?) -> HTTPHeaders {
        guard let secret, !secret.isEmpty else { return [:] }
        let value = secret.contains(":") ? "Basic \(Data(secret.utf8).base64EncodedString())" : "Bearer \(secret)"
        return ["Authorization": value]
    }
}
