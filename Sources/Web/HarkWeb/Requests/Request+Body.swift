import HarkCore
public import Hummingbird
public import NIOCore

extension Request {
    /// The whole body, at most what the route reads.
    /// - Throws: `.tooLarge`, before anything is read where the length was announced.
    public func body(_ context: HarkContext, limit: Int? = nil) async throws -> ByteBuffer {
        let limit = min(limit ?? context.bodyLimit, context.bodyLimit)
        if let announced = headers[.contentLength].flatMap(Int.init), announced > limit { throw Self.tooLarge(limit) }
        do {
            return try await body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw Self.tooLarge(limit)
        }
    }

    /// The body as a value of `type`, read strictly.
    /// - Throws: `.unsupportedType` when it says to be something else than JSON; what `HarkJSON.request` throws.
    public func json<Value: Decodable>(as type: Value.Type = Value.self, _ context: HarkContext, limit: Int? = nil) async throws -> Value {
        _ = try mediaType(oneOf: ["application/json"])
        return try HarkJSON.request(type, from: try await body(context, limit: limit))
    }

    /// The fields of a form. The house has checked its CSRF token already.
    public func form(_ context: HarkContext) async throws -> FormFields {
        _ = try mediaType(oneOf: ["application/x-www-form-urlencoded"])
        return FormFields(String(buffer: try await body(context)))
    }

    /// The body's media type without its parameters, in lower case; the first of `allowed` where the request names none.
    /// - Throws: `.unsupportedType` for any other.
    public func mediaType(oneOf allowed: [String]) throws -> String {
        guard let header = headers[.contentType] else { return allowed[0] }
        if allowed.contains(header) { return header }
        let type = header.prefix { $0 != ";" }.lowercased().trimmingBlanks
        guard allowed.contains(type) else {
            throw HarkError(.unsupportedType, "Send this as \(allowed.joined(separator: " or ")).", textKey: "web.unsupported_type", arguments: allowed)
        }
        return type
    }

    static func tooLarge(_ limit: Int) -> HarkError {
        HarkError(.tooLarge, "This is too large: at most \(limit) bytes are read here.", textKey: "web.too_large", arguments: ["\(limit)"])
    }

    /// The value of a cookie; nil where the browser sent none of this name.
    package func cookie(_ name: String) -> Substring? {
        for header in headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let pair = pair.drop { $0 == " " }
                if pair.hasPrefix(name), pair.dropFirst(name.count).first == "=" { return pair.dropFirst(name.count + 1) }
            }
        }
        return nil
    }
}

extension String {
    var trimmingBlanks: String {
        let start = drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
