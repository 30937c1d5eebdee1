import HarkCore
import HTTPTypes
import Hummingbird
import NIOCore

/// The routes of the house itself.
enum HouseRoutes {
    static let all: [Route] = [
        Route(.get, "/", audience: .person, Operation("frontPage", "The front page.", answers: [.page]), handler: front),
        Route(
            .get, "/healthz", Operation("health", "Whether the program runs.", answers: [.json(200, "It runs.", healthSchema)]),
            handler: health),
        Route(
            .get, "/readyz",
            Operation(
                "readiness", "Whether the house takes requests, and what in it does not work.",
                answers: [.json(200, "It takes requests.", readinessSchema), .json(503, "It starts or closes.", readinessSchema)]),
            handler: readiness),
        Route(
            .get, "/metrics",
            Operation(
                "metrics", "All metrics in Prometheus' text form.",
                answers: [Operation.Answer(200, "The metrics.", type: "text/plain", .string())]), handler: metrics),
        Route(
            .get, "/openapi.json",
            Operation("description", "This description.", answers: [.json(200, "OpenAPI 3.1.", .object([], additional: true))]),
            handler: description),
    ]

    private static let healthSchema = Schema.object([.init("status", .choice(["ok"]))])
    private static let readinessSchema = Schema.object([
        .init("status", .choice(["starting", "ready", "draining"])), .init("degraded", .array(.string())),
    ])

    private static let healthy = Response.bytes(
        ByteBuffer(string: "{\"status\":\"ok\"}"), type: "application/json", headers: [.cacheControl: "no-store"])

    private static func health(_ request: Request, context: HarkContext) async throws -> Response { healthy }

    private struct ReadinessAnswer: Encodable {
        let status: String, degraded: [String]
    }

    private static func readiness(_ request: Request, context: HarkContext) async throws -> Response {
        let readiness = try context.requireHouse.readiness
        let state = readiness.current
        return try .json(
            ReadinessAnswer(status: state.rawValue, degraded: state == .ready ? await readiness.degraded() : []),
            status: state == .ready ? .ok : .serviceUnavailable, headers: [.cacheControl: "no-store"])
    }

    private static func metrics(_ request: Request, context: HarkContext) async throws -> Response {
        let text = try await context.requireHouse.metricsText()
        return .bytes(
            ByteBuffer(string: text), type: "text/plain; version=0.0.4; charset=utf-8", headers: [.cacheControl: "no-store"])
    }

    private static func description(_ request: Request, context: HarkContext) async throws -> Response {
        .json(try context.requireHouse.openAPI, headers: [.cacheControl: "no-cache"])
    }

    private struct FrontPage: PageModel {
        let title: String
        let doors: [Fields]
        func child(named name: String) -> Any? { name == "doors" ? doors : nil }
    }

    private static func front(_ request: Request, context: HarkContext) async throws -> Response {
        let house = try context.requireHouse
        let doors = house.navigation.map { Fields(["path": $0.path, "text": context.text($0.textKey)]) }
        return try house.pages.render("web/front", FrontPage(title: context.text("web.front.name"), doors: doors), context)
    }
}

extension HarkContext {
    /// The house; there for every request that came through it.
    var requireHouse: House {
        get throws {
            guard let house else { throw HarkError(.internal, "Something went wrong.").logged("a handler ran outside the house") }
            return house
        }
    }
}
