extension Schema {
    /// As JSON Schema 2020-12.
    var json: JSONValue {
        switch self {
        case .string(let format, let minLength, let maxLength, let pattern):
            return .compact(
                ("type", "string"), ("format", format.map(JSONValue.string)), ("minLength", minLength.map(JSONValue.whole)),
                ("maxLength", maxLength.map(JSONValue.whole)), ("pattern", pattern.map(JSONValue.string)))
        case .choice(let choices): return ["type": "string", "enum": .array(choices.map(JSONValue.string))]
        case .integer(let minimum, let maximum):
            return .compact(("type", "integer"), ("minimum", minimum.map(JSONValue.whole)), ("maximum", maximum.map(JSONValue.whole)))
        case .number(let minimum, let maximum):
            return .compact(("type", "number"), ("minimum", minimum.map(JSONValue.number)), ("maximum", maximum.map(JSONValue.number)))
        case .boolean: return ["type": "boolean"]
        case .array(let item, let minItems, let maxItems):
            return .compact(
                ("type", "array"), ("items", item.json), ("minItems", minItems.map(JSONValue.whole)), ("maxItems", maxItems.map(JSONValue.whole)))
        case .object(let fields, let additional): return Self.object(fields, additional)
        case .map(let names, let values, let most):
            return [
                "type": "object", "propertyNames": ["pattern": .string(names)], "additionalProperties": values.json, "maxProperties": .whole(most),
            ]
        case .nullable(let schema): return ["anyOf": [schema.json, ["type": "null"]]]
        case .anyOf(let schemas): return ["anyOf": .array(schemas.map(\.json))]
        case .reference(let name): return ["$ref": .string("#/components/schemas/\(name)")]
        case .anything: return .object([])
        }
    }

    private static func object(_ fields: [Field], _ additional: Bool) -> JSONValue {
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        return .compact(
            ("type", "object"), ("properties", .object(fields.map { .init($0.name, $0.schema.json) })),
            ("required", required.isEmpty ? nil : .array(required)), ("additionalProperties", .boolean(additional)))
    }
}

extension JSONValue {
    static func whole(_ value: Int) -> JSONValue { .integer(Int64(value)) }

    /// An object of those fields that are there.
    static func compact(_ fields: (String, JSONValue?)...) -> JSONValue {
        .object(fields.compactMap { name, value in value.map { Field(name, $0) } })
    }
}
