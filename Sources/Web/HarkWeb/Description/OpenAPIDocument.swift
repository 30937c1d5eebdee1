import HarkCore
import HTTPTypes

/// The description of all routes (OpenAPI 3.1), made from the same table that answers them.
struct OpenAPIDocument {
    let table: RouteTable
    let doors: [any Door]
    let build: String

    var json: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Hark", "version": .string(build), "summary": "A listening post that people run themselves.",
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": paths,
            "components": ["schemas": schemas, "securitySchemes": Self.securitySchemes],
        ]
    }

    private var paths: JSONValue {
        let byPath = Dictionary(grouping: table.all, by: \.route.path)
        return .object(byPath.keys.sorted().map { path in
            .init(path, .object(byPath[path, default: []].map { .init($0.route.method.rawValue.lowercased(), operation($0.route)) }))
        })
    }

    private var schemas: JSONValue {
        var fields = [JSONValue.Field("Problem", Self.problem.json)]
        for door in doors {
            for (name, schema) in type(of: door).schemas.sorted(by: { $0.key < $1.key }) { fields.append(.init(name, schema.json)) }
        }
        return .object(fields)
    }

    private static let securitySchemes: JSONValue = [
        "bearer": ["type": "http", "scheme": "bearer", "description": "The token of a session or of an account's own."],
        "session": [
            "type": "apiKey", "in": "cookie", "name": .string(Sessions.cookie),
            "description": "A signed-in browser; writes also need the header X-CSRF-Token or the form field csrf.",
        ],
    ]

    private static let problem = Schema.object(
        [
            .init("type", .string()), .init("title", .string()), .init("status", .integer(minimum: 400, maximum: 599)),
            .init("detail", .string()), .init("code", .choice(HarkError.Code.allCases.map { snakeCase($0.rawValue) })),
            .init("errors", .array(.object([.init("field", .string()), .init("detail", .string())])), required: false),
        ], additional: true)

    private func operation(_ route: Route) -> JSONValue {
        let operation = route.operation
        let isRestricted = route.role > .visitor
        return .compact(
            ("operationId", .string(operation.id)), ("summary", .string(operation.summary)), ("tags", [.string(tag(of: route))]),
            ("parameters", operation.parameters.isEmpty ? nil : .array(operation.parameters.map(parameter))),
            ("requestBody", operation.body.map(requestBody)), ("responses", responses(route)),
            ("security", isRestricted ? (route.audience == .documented ? [["bearer": []]] : [["bearer": []], ["session": []]]) : nil),
            ("x-role", isRestricted ? .string(route.role.name) : nil), ("x-scope", route.scope.map { .string($0.rawValue) }),
            ("x-needs-session", route.needsSession ? true : nil))
    }

    private func tag(of route: Route) -> String {
        let door = doors.first { door in door.routes.contains { $0.path == route.path && $0.method == route.method } }
        return door.map { type(of: $0).name } ?? "house"
    }

    private func parameter(_ parameter: Operation.Parameter) -> JSONValue {
        [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue), "required": .boolean(parameter.place == .path),
            "description": .string(parameter.summary), "schema": parameter.schema.json,
        ]
    }

    private func requestBody(_ body: Operation.Body) -> JSONValue {
        ["required": .boolean(body.isRequired), "content": content(body.content.map { ($0.type, $0.schema) })]
    }

    private func content(_ types: [(type: String, schema: Schema)]) -> JSONValue {
        .object(types.map { .init($0.type, ["schema": $0.schema.json]) })
    }

    private func responses(_ route: Route) -> JSONValue {
        var answers = Dictionary(grouping: route.operation.answers, by: \.status).mapValues { answers in
            JSONValue.compact(
                ("description", .string(answers[0].summary)),
                ("content", Self.types(answers).isEmpty ? nil : content(Self.types(answers))))
        }
        for status in problems(of: route) where answers[status] == nil { answers[status] = problemAnswer(status, route) }
        return .object(answers.keys.sorted().map { .init("\($0)", answers[$0]!) })
    }

    private static func types(_ answers: [Operation.Answer]) -> [(type: String, schema: Schema)] {
        answers.compactMap { answer in answer.type.map { ($0, answer.schema ?? .anything) } }
    }

    /// What any route of this kind may answer, from what the house does before its handler, and what the route adds.
    private func problems(of route: Route) -> Set<Int> {
        let isWrite = ![HTTPRequest.Method.get, .head].contains(route.method)
        var statuses: Set = [400, 401, 429, 500, 503]
        if route.role > .visitor || isWrite { statuses.insert(403) }
        if route.path.contains("{") { statuses.insert(404) }
        if isWrite { statuses.formUnion([409, 413, 415, 422, 507]) }
        return statuses.union(route.operation.problems)
    }

    private func problemAnswer(_ status: Int, _ route: Route) -> JSONValue {
        let type = route.audience == .person ? "text/html" : "application/problem+json"
        let schema: Schema = route.audience == .person ? .string() : .reference("Problem")
        return [
            "description": .string(HarkError.Code.allCases.first { $0.status == status }?.response.reasonPhrase ?? "Refused."),
            "content": content([(type, schema)]),
        ]
    }
}
