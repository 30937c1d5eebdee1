/// A JSON Schema (2020-12) as OpenAPI 3.1 uses it: the subset that Hark's routes need.
public indirect enum Schema: Sendable {
    case string(format: String? = nil, minLength: Int? = nil, maxLength: Int? = nil, pattern: String? = nil)
    case choice([String])
    case integer(minimum: Int? = nil, maximum: Int? = nil)
    case number(minimum: Double? = nil, maximum: Double? = nil)
    case boolean
    case array(Schema, minItems: Int? = nil, maxItems: Int? = nil)
    /// Fields in the order of the table; those not named in `optional` are required; others are refused in requests.
    case object([Field], additional: Bool = false)
    /// Fields of any name that the pattern takes, at most `most` of them.
    case map(names: String, values: Schema, most: Int)
    case nullable(Schema)
    case anyOf([Schema])
    /// A schema of the components, by its name.
    case reference(String)
    case anything

    public struct Field: Sendable {
        public let name: String, schema: Schema, isRequired: Bool

        public init(_ name: String, _ schema: Schema, required isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }
    }

    public static let identifier = Schema.string(pattern: "^[0-7][0-9a-hjkmnp-tv-z]{25}$")
    /// `next` of a list's page, for the parameter that asks for the page after it.
    public static let cursor = Schema.string(minLength: 1, maxLength: 12, pattern: "^(0|[1-9a-v][0-9a-v]{0,11})$")
    /// One server-sent event, as a client reads it.
    public static let event = Schema.object([
        Field("id", .string(), required: false), Field("event", .string(), required: false), Field("data", .string(), required: false),
        Field("retry", .integer(), required: false),
    ], additional: true)
    public static let time = Schema.string(format: "date-time")

    /// A page of a list: `{items, next}`.
    public static func list(of item: Schema) -> Schema {
        .object([Field("items", .array(item)), Field("next", .nullable(.string()))])
    }
}
