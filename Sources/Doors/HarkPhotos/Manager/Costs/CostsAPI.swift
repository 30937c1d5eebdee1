import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/costs` and `/photos/costs`: what a photo store costs (003-53…57).
struct CostsAPI: Sendable {
    let pages: Pages

    static let users = 1...10_000_000, amounts = 0...100_000

    private struct Answer: Encodable {
        let documented: [CostTable], byPrices: [CostTable], asked: CostTable, house: HouseCosts
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let load = try Self.load(QueryParameters(request))
        return try .json(
            Answer(documented: CostTable.documented, byPrices: CostTable.byPrices, asked: CostTable(of: load), house: HouseCosts(load)))
    }

    func page(_ request: Request, context: HarkContext) async throws -> Response {
        try pages.render("manager/costs", CostsPage(context: context, load: try Self.load(QueryParameters(request))), context)
    }

    private static func load(_ parameters: QueryParameters) throws -> CostLoad {
        var load = CostLoad(users: try parameters.int("users", in: users, default: 100))
        load.requests = Double(try parameters.int("requests", in: amounts, default: Int(load.requests)))
        load.photos = Double(try parameters.int("photos", in: amounts, default: Int(load.photos)))
        load.photoMB = Double(try parameters.int("photo_mb", in: 1...1000, default: Int(load.photoMB)))
        load.recognitions = Double(try parameters.int("recognitions", in: amounts, default: Int(load.recognitions)))
        return load
    }

    // MARK: As `/openapi.json` describes them

    private static let parameters: [Operation.Parameter] = [
        .init("users", .integer(minimum: users.lowerBound, maximum: users.upperBound), "How many people; 100 if not given."),
        .init("requests", .integer(minimum: 0, maximum: amounts.upperBound), "Of each, a day; 100 if not given."),
        .init("photos", .integer(minimum: 0, maximum: amounts.upperBound), "Of each, in all; 500 if not given."),
        .init("photo_mb", .integer(minimum: 1, maximum: 1000), "Of a photo; 2 if not given."),
        .init("recognitions", .integer(minimum: 0, maximum: amounts.upperBound), "Of each, a month; 50 if not given."),
    ]
    private static let table = Schema.object([
        .init("users", .integer()), .init("lines", .array(.object([], additional: true))), .init("total", .number(minimum: 0)),
    ])
    static let operation = Operation(
        "showCosts", "What a photo store costs for six months: as documented, by the prices alone, for the load that is asked for, and on a machine of one's own.",
        parameters: parameters,
        answers: [
            .json(
                200, "The costs, in dollars.",
                .object([
                    .init("documented", .array(table)), .init("by_prices", .array(table)), .init("asked", table),
                    .init("house", .object([], additional: true)),
                ]))
        ])
    static let pageOperation = Operation("photosCostsPage", "The page of what a photo store costs.", parameters: parameters, answers: [.page])
}
