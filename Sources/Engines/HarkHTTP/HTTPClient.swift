import Foundation
public import HarkTLS
import NIOCore
import NIOHTTP1
import NIOPosix

/// Asks others over HTTP/1.1 (RFC 9112), each time on a connection of its own.
public struct HTTPClient: Sendable {
    public struct Settings: Sendable {
        /// How often one lets oneself be led on; 0: not at all, the answer that would lead is given as it is.
        public var redirects = 0
        /// Seconds until a connection is there.
        public var connect = 10.0
        /// Seconds without a byte after which the other side counts as gone, and within which the head of an answer has to come; nil: no limit.
        public var silence: Double?

        public init(redirects: Int = 0, silence: Double? = nil) { (self.redirects, self.silence) = (redirects, silence) }
    }

    private let settings: Settings
    private let trust: TLSContext

    /// - Parameter trust: whom to believe who they are.
    public init(_ settings: Settings, trust: TLSContext) { (self.settings, self.trust) = (settings, trust) }

    /// An answer, whatever its status says, once its head is here.
    /// - Parameter seconds: within which all of it has to come; nil: no limit.
    /// - Throws: `HTTPTrouble`, `TLSError`, errors of NIO, `CancellationError`.
    public func ask(_ call: HTTPCall, within seconds: Double? = nil) async throws -> HTTPAnswer {
        let deadline = seconds.map { NIODeadline.now() + Self.time($0) }
        var call = call
        guard var url = URL(string: call.url), let first = WebOrigin(url) else { throw HTTPTrouble.badAddress }
        var origin = first, redirects = 0
        while true {
            let answer = try await exchange(call, url, origin, deadline)
            guard settings.redirects > 0, call.method == .GET, let (next, nextOrigin) = Self.redirect(answer, url) else { return answer }
            redirects += 1
            guard redirects <= settings.redirects else { throw HTTPTrouble.tooManyRedirects }
            if nextOrigin != origin { for name in ["Authorization", "Cookie"] { call.headers.remove(name: name) } }
            (url, origin) = (next, nextOrigin)
        }
    }

    private static func redirect(_ answer: HTTPAnswer, _ url: URL) -> (URL, WebOrigin)? {
        guard [301, 302, 303, 307, 308].contains(answer.status.code), let location = answer.headers.first(name: "Location"),
            let next = URL(string: location, relativeTo: url)?.absoluteURL, let origin = WebOrigin(next)
        else { return nil }
        return (next, origin)
    }

    // MARK: One exchange

    private func exchange(_ call: HTTPCall, _ url: URL, _ origin: WebOrigin, _ deadline: NIODeadline?) async throws -> HTTPAnswer {
        try Task.checkCancellation()
        let loop = MultiThreadedEventLoopGroup.singleton.next(), answer = loop.makePromise(of: HTTPAnswer.self)
        let question = AnswerHandler.Question(head: Self.head(call, url, origin), body: call.body, deadline: deadline)
        ClientBootstrap(group: loop)
            .connectTimeout(Self.time(settings.connect))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { [settings, trust] channel in
                channel.eventLoop.makeCompletedFuture {
                    try origin.encrypt(channel, trust)
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(AnswerHandler(question, answer, silence: settings.silence.map(Self.time)))
                }
            }
            .connect(host: origin.host, port: origin.port)
            .whenFailure { answer.fail($0) }
        return try await withTaskCancellationHandler { try await answer.futureResult.get() } onCancel: { answer.fail(CancellationError()) }
    }

    private static func head(_ call: HTTPCall, _ url: URL, _ origin: WebOrigin) -> HTTPRequestHead {
        var headers = call.headers
        headers.replaceOrAdd(name: "Host", value: origin.name)
        headers.replaceOrAdd(name: "Connection", value: "close")
        if let body = call.body { headers.replaceOrAdd(name: "Content-Length", value: String(body.readableBytes)) }
        return HTTPRequestHead(version: .http1_1, method: call.method, uri: url.requestTarget, headers: headers)
    }

    private static func time(_ seconds: Double) -> TimeAmount { .milliseconds(Int64(seconds * 1000)) }
}
