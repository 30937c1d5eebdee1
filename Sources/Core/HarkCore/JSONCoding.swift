public import Foundation

/// The one JSON coder of the house: keys in snake_case, times as RFC 3339 (`Timestamp` writes itself), keys sorted so
/// that equal values give equal bytes.
public enum HarkJSON {
    public static func encode(_ value: some Encodable) throws -> Data { try encoder.encode(value) }

    public static func decode<Value: Decodable>(_ type: Value.Type = Value.self, from data: Data) throws -> Value {
        try decoder.decode(type, from: data)
    }

    public static func string(_ value: some Encodable) throws -> String { String(decoding: try encode(value), as: UTF8.self) }

    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    private static let decoder: JSONDecoder = {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return decoder
    }()
}
