/// A route as `/openapi.json` describes it (OpenAPI 3.1, Operation Object).
public struct Operation: Sendable {
    /// Unique over the house, such as `createComment`.
    public let id: String
    public let summary: String
    public let parameters: [Parameter]
    public let body: Body?
    /// What it answers when all is well, by status. The problems that any route of its kind may answer are added by the house;
    /// `problems` names those that only this one has.
    public let answers: [Answer]
    public let problems: [Int]

    public init(
        _ id: String, _ summary: String, parameters: [Parameter] = [], body: Body? = nil, answers: [Answer], problems: [Int] = []
    ) {
        self.id = id
        self.summary = summary
        self.parameters = parameters
        self.body = body
        self.answers = answers
        self.problems = problems
    }

    /// A parameter of the query or the path. Path parameters are required.
    public struct Parameter: Sendable {
        public enum Place: String, Sendable { case query, path, header }
        public let name: String, place: Place, schema: Schema, summary: String

        public init(_ name: String, in place: Place = .query, _ schema: Schema, _ summary: String) {
            self.name = name
            self.place = place
            self.schema = schema
            self.summary = summary
        }
    }

    /// The bodies it reads, by media type.
    public struct Body: Sendable {
        public let content: [(type: String, schema: Schema)]
        public let isRequired: Bool

        public init(_ content: [(type: String, schema: Schema)], isRequired: Bool = true) {
            self.content = content
            self.isRequired = isRequired
        }

        public static func json(_ schema: Schema) -> Body { Body([("application/json", schema)]) }
    }

    public struct Answer: Sendable {
        public let status: Int, summary: String, type: String?, schema: Schema?

        public init(_ status: Int, _ summary: String, type: String? = nil, _ schema: Schema? = nil) {
            self.status = status
            self.summary = summary
            self.type = type
            self.schema = schema
        }

        public static func json(_ status: Int, _ summary: String, _ schema: Schema) -> Answer {
            Answer(status, summary, type: "application/json", schema)
        }

        public static let page = Answer(200, "The page.", type: "text/html", .string())
        public static let redirect = Answer(303, "Done; see the page named in Location.")
    }
}
