public import Configuration
import HarkCore

/// Keys `http.…`, with their defaults.
public struct WebSettings: Sendable {
    /// Key `host`: the address to listen on, default `127.0.0.1`.
    public var host = "127.0.0.1"
    /// Key `port`: 0 to 65535, default 8080; 0 takes a free one.
    public var port = 8080
    /// Keys `tls.certificate` and `tls.key`: PEM files; both or neither. Then `http.redirect_port`, if not 0, answers plain HTTP with
    /// a redirect.
    public var certificateFile: String?
    public var keyFile: String?
    public var redirectPort = 0
    /// Key `cors_origins`: origins separated by commas that may call the API from a page of theirs, such as
    /// `https://example.org`. The documented routes are open to all.
    public var corsOrigins: [String] = []
    /// Key `rate_limit`: requests per second and address, `off` for none; default 500, ten times as many at once. A write counts as five.
    public var rateLimit: Double? = 500
    /// Key `forwarded`: whether the last address of `X-Forwarded-For` counts as the caller's, behind a proxy; default off.
    public var trustsForwarded = false
    /// Key `idle_timeout`: seconds until a silent connection is closed, and until a request's head must be there; 1 to 3600, default 75.
    public var idleTimeout = 75
    /// Key `max_connections`: default 60,000, at most the limit of open files less 512.
    public var maxConnections = 60_000
    /// Key `max_in_flight`: requests that are worked on at once; more get 503. Default 20,000.
    public var maxInFlight = 20_000
    /// Key `compression`: whether texts are sent compressed to those who accept it; default on.
    public var compresses = true
    /// Key `hosts`: host names separated by commas that requests may name; empty for any.
    public var hosts: [String] = []

    public var usesTLS: Bool { certificateFile != nil }

    public init() {}

    /// - Parameter config: scoped to `http`.
    public init(_ config: ConfigReader) throws {
        host = config.string(forKey: "host", default: host)
        port = try config.int("port", in: 0...65_535, default: port)
        certificateFile = config.string(forKey: "tls.certificate")
        keyFile = config.string(forKey: "tls.key")
        guard (certificateFile == nil) == (keyFile == nil) else {
            throw SettingsError("http.tls.certificate and http.tls.key come together or not at all.")
        }
        redirectPort = try config.int("redirect_port", in: 0...65_535, default: redirectPort)
        corsOrigins = Self.list(config.string(forKey: "cors_origins"))
        rateLimit = try Self.rate(config.string(forKey: "rate_limit", default: "500"))
        trustsForwarded = try config.flag("forwarded", default: trustsForwarded)
        idleTimeout = try config.int("idle_timeout", in: 1...3600, default: idleTimeout)
        maxConnections = try config.int("max_connections", in: 16...1_000_000, default: maxConnections)
        maxInFlight = try config.int("max_in_flight", in: 1...1_000_000, default: maxInFlight)
        compresses = try config.flag("compression", default: compresses)
        hosts = Self.list(config.string(forKey: "hosts")).map { $0.lowercased() }
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    }

    private static func rate(_ text: String) throws -> Double? {
        if ["off", "no", "false", "0"].contains(text.lowercased()) { return nil }
        if ["on", "yes", "true"].contains(text.lowercased()) { return WebSettings().rateLimit }
        guard let rate = Double(text), rate >= 1, rate <= 1_000_000 else {
            throw SettingsError("http.rate_limit must be off or requests per second from 1 on, got \"\(text)\".")
        }
        return rate
    }
}
