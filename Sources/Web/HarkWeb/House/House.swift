import HarkCore
import HarkCrypto
import HTTPTypes
import Hummingbird
import Logging
import Synchronization

/// What all requests share: made once, before the first of them.
final class House: Sendable {
    let table: RouteTable
    let pages: Pages
    let navigation: [NavigationLink]
    let sessions: Sessions
    let access: any Access
    /// Hashes of requests that hold a secret, for idempotency.
    let bodyKey: HMACKey
    /// What sealed answers are kept by.
    let secret: [UInt8]
    let idempotency: Idempotency
    let settings: WebSettings
    let limiter: TokenBuckets?
    /// Wrong tokens: ten at once, then one in five seconds.
    let signInLimiter: TokenBuckets?
    let gates: [ObjectIdentifier: ConcurrencyGate]
    let log: RequestLog
    let unmatched = RouteMetrics(method: "-", template: "-")
    let unmatchedFragment = RequestLog.fragment(method: "-", template: "-")
    let logger: Logger
    let readiness: Readiness
    let metricsText: @Sendable () async -> String
    let openAPI: [UInt8]
    let build: String
    let clock: any WallClock
    let requestIDs = RequestIDs()
    let sessionIDs: IdentifierGenerator
    let inFlight = Atomic<Int>(0)

    var texts: TextCatalogue { pages.texts }

    init(doors: [any Door], pages: Pages, settings: WebSettings, services: HouseServices) throws {
        self.pages = pages
        self.settings = settings
        navigation = doors.compactMap(\.navigation)
        table = try RouteTable(HouseRoutes.all + doors.flatMap(\.routes))
        sessions = Sessions(secret: services.secret, isSecure: settings.usesTLS)
        access = services.access
        bodyKey = HMACKey(derivedFrom: services.secret, for: "hark request body")
        secret = services.secret
        idempotency = services.idempotency
        limiter = settings.rateLimit.map { TokenBuckets(perSecond: $0, burst: 10 * $0, clock: services.clock) }
        signInLimiter = settings.rateLimit.map { _ in TokenBuckets(perSecond: 0.2, burst: 10, clock: services.clock) }
        gates = ConcurrencyGate.gates(for: doors, table: table, limits: services.concurrency)
        log = services.log
        logger = services.logger
        readiness = services.readiness
        metricsText = services.metricsText
        build = services.build
        clock = services.clock
        sessionIDs = IdentifierGenerator(clock: services.clock)
        openAPI = OpenAPIDocument(table: table, doors: doors, build: services.build).json.bytes
    }
}
