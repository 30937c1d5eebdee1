public import HarkCore
public import NIOCore

extension HarkJSON {
    /// Reads what a client sent, strictly: not JSON is 400 and names the place; a missing, unknown or wrongly typed field is
    /// 422 and names the field by its path, such as `items[3].content`.
    public static func request<Value: Decodable>(_ type: Value.Type = Value.self, from buffer: ByteBuffer) throws -> Value {
        try request(type, from: JSONValue(parsing: buffer))
    }

    public static func request<Value: Decodable>(_ type: Value.Type = Value.self, from json: JSONValue) throws -> Value {
        do {
            return try Value(from: JSONValueDecoder(value: json, path: ""))
        } catch let error as DecodingError {
            throw error.fieldProblem
        }
    }
}

extension DecodingError {
    /// What the standard library says of a choice that there is not names types of this program, and is no sentence.
    private static func sentence(_ description: String, _ path: String) -> String {
        description.hasPrefix("Cannot initialize ") ? "\(path) is none of the values that it may have." : description
    }

    /// From the decodable types of Hark and of the standard library, which throw with a coding path.
    fileprivate var fieldProblem: HarkError {
        let context: Context
        switch self {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found), .dataCorrupted(let found):
            context = found
        @unknown default:
            return HarkError(.unacceptable, "The body cannot be accepted.").logged("\(self)")
        }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return .unacceptable(path.isEmpty ? "body" : path, Self.sentence(context.debugDescription, path))
    }
}

/// `Decoder` over a parsed value. Keys are snake_case outside and camelCase inside; a key that the type does not know is an error,
/// so that a misspelt optional field is not lost in silence.
struct JSONValueDecoder: Decoder {
    let value: JSONValue
    let path: String
    var codingPath: [any CodingKey] { path.isEmpty ? [] : [PathKey(stringValue: path)] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let fields) = value else { throw mismatch("an object") }
        return KeyedDecodingContainer(try KeyedValues<Key>(fields, path: path))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let items) = value else { throw mismatch("a list") }
        return ListedValues(items: items, path: path)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func mismatch(_ expected: String) -> HarkError {
        .unacceptable(path.isEmpty ? "body" : path, "\(path.isEmpty ? "The body" : path) must be \(expected), not \(value.kind).")
    }
}

/// The path of a field as one key, for decodable types that report it.
struct PathKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { value == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        guard case .boolean(let boolean) = value else { throw mismatch("true or false") }
        return boolean
    }

    func decode(_ type: String.Type) throws -> String {
        guard case .string(let text) = value else { throw mismatch("text") }
        return text
    }

    func decode(_ type: Double.Type) throws -> Double {
        switch value {
        case .number(let number): return number
        case .integer(let whole): return Double(whole)
        default: throw mismatch("a number")
        }
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try whole() }
    func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
    func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
    func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
    func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
    func decode(_ type: UInt.Type) throws -> UInt { try whole() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try whole() }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // Its names are what somebody wrote, not fields of ours: they stay as they are.
        if type == [String: String].self, let texts = try texts() as? Value { return texts }
        return try Value(from: self)
    }

    private func texts() throws -> [String: String] {
        guard case .object(let fields) = value else { throw mismatch("an object") }
        return try fields.reduce(into: [:]) { texts, field in
            let text = try JSONValueDecoder(value: field.value, path: path.isEmpty ? field.name : "\(path).\(field.name)").decode(String.self)
            guard texts.updateValue(text, forKey: field.name) == nil else { throw HarkError.unacceptable(path, "A name comes twice.") }
        }
    }

    /// JSON Schema counts 3.0 as an integer too.
    private func whole<Whole: FixedWidthInteger>() throws -> Whole {
        switch value {
        case .integer(let whole): if let exact = Whole(exactly: whole) { return exact }
        case .number(let number): if let exact = Whole(exactly: number) { return exact }
        default: break
        }
        throw mismatch("a whole number from \(Whole.min) to \(Whole.max)")
    }
}
