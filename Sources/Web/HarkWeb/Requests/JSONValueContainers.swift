import HarkCore

/// The fields of an object, by the names that the decoded type uses.
struct KeyedValues<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private var values: [String: JSONValue] = [:]
    private var outerNames: [String: String] = [:]
    let path: String
    var codingPath: [any CodingKey] { path.isEmpty ? [] : [PathKey(stringValue: path)] }

    init(_ fields: [JSONValue.Field], path: String) throws {
        self.path = path
        for field in fields {
            let name = camelCase(field.name)
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            guard Key(stringValue: name) != nil else {
                throw HarkError.unacceptable(String(place.prefix(200)), "There is no field of this name.")
            }
            guard values.updateValue(field.value, forKey: name) == nil else {
                throw HarkError.unacceptable(String(place.prefix(200)), "The field comes twice, in two spellings.")
            }
            outerNames[name] = field.name
        }
    }

    var allKeys: [Key] { values.keys.compactMap(Key.init(stringValue:)) }
    func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).value == .null }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try decoder(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try decoder(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try decoder(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try decoder(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try decoder(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try decoder(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try decoder(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try decoder(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try decoder(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try decoder(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try decoder(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try decoder(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try decoder(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try decoder(key).decode(type) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try decoder(key).unkeyedContainer() }
    func superDecoder() throws -> any Decoder { throw HarkError(.internal, "Class hierarchies are not read from requests.") }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

    private func decoder(_ key: Key) throws -> JSONValueDecoder {
        let name = outerNames[key.stringValue] ?? snakeCase(key.stringValue)
        let place = path.isEmpty ? name : "\(path).\(name)"
        guard let value = values[key.stringValue] else { throw HarkError.unacceptable(place, "The field \(name) is missing.") }
        return JSONValueDecoder(value: value, path: place)
    }
}

/// The items of a list, one after the other.
struct ListedValues: UnkeyedDecodingContainer {
    let items: [JSONValue]
    let path: String
    var currentIndex = 0
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex >= items.count }
    var codingPath: [any CodingKey] { path.isEmpty ? [] : [PathKey(stringValue: path)] }

    init(items: [JSONValue], path: String) {
        self.items = items
        self.path = path
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, items[currentIndex] == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try next().decode(type) }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> JSONValueDecoder {
        let place = "\(path)[\(currentIndex)]"
        guard !isAtEnd else { throw HarkError.unacceptable(place, "The list is too short.") }
        defer { currentIndex += 1 }
        return JSONValueDecoder(value: items[currentIndex], path: place)
    }
}

/// `created_at` → `createdAt`.
func camelCase(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
    let words = name.split(separator: "_")
    guard let first = words.first else { return name }
    return first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}

/// `createdAt` → `created_at`.
func snakeCase(_ name: String) -> String {
    var result = ""
    for letter in name {
        if letter.isUppercase { result += "_" + letter.lowercased() } else { result.append(letter) }
    }
    return result
}
