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
    public static let time = Schema.string(format: "date-time")

    /// A page of a list: `{items, next}`.
    public static func list(of item: Schema) -> Schema {
        .object([Field("items", .array(item)), Field("next", .nullable(.string()))])
    }
}
