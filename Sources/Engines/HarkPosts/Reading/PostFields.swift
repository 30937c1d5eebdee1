import HarkCore

/// Where a line says what.
struct PostFields {
    private let line: UnsafeRawBufferPointer
    /// By field.
    private var slices = InlineArray<20, JSONSlice?>(repeating: nil)

    /// The fields of the object that a line is, or that is the one element of the list that it is (D-10); nil for a blank line.
    /// A key that comes again counts as the last of its kind, as in Foundation, Python and browsers.
    init?(_ line: UnsafeRawBufferPointer) throws(PostProblem) {
        self.line = line
        let kind: JSONSlice.Kind?
        do throws(JSONProblem) { kind = try read() } catch { throw PostProblem(error) }
        guard let kind else { return nil }
        guard kind == .object else {
            throw PostProblem(code: .unacceptable, detail: "A line is one object, or a list of one object.")
        }
    }

    /// The first of these fields that is said and not null.
    func first(_ field: PostField, _ second: PostField? = nil, _ third: PostField? = nil) -> PostValue? {
        value(of: field) ?? second.flatMap { value(of: $0) } ?? third.flatMap { value(of: $0) }
    }

    private func value(of field: PostField) -> PostValue? {
        slices[field.rawValue].map { PostValue(field: field, slice: $0, bytes: line) }
    }

    /// What stands in the line: `.object` for a list of one object too, nil for nothing.
    private mutating func read() throws(JSONProblem) -> JSONSlice.Kind? {
        if let broken = UTF8Check.firstBroken(in: line) { throw JSONProblem(reason: .utf8, offset: broken) }
        let mark = line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var cursor = JSONCursor(line, in: mark..<line.count)
        guard cursor.skipSpace() else { return nil }
        let kind = try read(&cursor)
        if cursor.skipSpace() { throw JSONProblem(reason: .end, offset: cursor.offset) }
        return kind
    }

    private mutating func read(_ cursor: inout JSONCursor) throws(JSONProblem) -> JSONSlice.Kind {
        switch line[cursor.offset] {
        case UInt8(ascii: "{"):
            try cursor.members { (key, value) throws(JSONProblem) in
                if let field = PostField(key, in: line) { slices[field.rawValue] = value.kind == .null ? nil : value }
            }
            return .object
        case UInt8(ascii: "["):
            var elements: [JSONSlice] = []
            try cursor.elements { (element) throws(JSONProblem) in elements.append(element) }
            guard elements.count == 1, elements[0].kind == .object else { return .array }
            var object = JSONCursor(line, in: elements[0].range)
            return try read(&object)
        default: return try cursor.value().kind
        }
    }
}

/// What a line says of one field.
struct PostValue {
    let field: PostField, slice: JSONSlice, bytes: UnsafeRawBufferPointer

    /// The string, or that of the first of `members` that an object says; a whole number as it is written, where there may be one.
    ///
    /// - Parameter limit: in bytes of UTF-8.
    /// - Returns: nil for an empty string and an object that says none of the members.
    func name(limit: Int, members: [StaticString] = [], mayBeNumber: Bool = false) throws(PostProblem) -> String? {
        guard let (value, text) = try text(limit: limit, members: members, mayBeNumber: mayBeNumber) else { return nil }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw value.problem("it holds a control character") }
        return text
    }

    /// The same for what people write freely: all on one line.
    func line(limit: Int, members: [StaticString]) throws(PostProblem) -> String? {
        guard let (_, text) = try text(limit: limit, members: members, mayBeNumber: false) else { return nil }
        let line = DisplayText.onOneLine(text)
        return line.isEmpty ? nil : line
    }

    private func text(limit: Int, members: [StaticString], mayBeNumber: Bool) throws(PostProblem) -> (PostValue, String)? {
        if slice.kind == .object, !members.isEmpty { return try member(members)?.text(limit: limit, members: [], mayBeNumber: mayBeNumber) }
        let text = try mayBeNumber && slice.kind == .number ? wholeNumber() : string()
        guard text.utf8.count <= limit else { throw problem("it has more than \(limit) bytes") }
        return text.isEmpty ? nil : (self, text)
    }

    func string() throws(PostProblem) -> String {
        guard slice.kind == .string else { throw problem("it should be a string") }
        return JSONText.string(slice, in: bytes)
    }

    func number() throws(PostProblem) -> Double {
        guard slice.kind == .number, let number = Double(String(decoding: bytes[slice.range], as: UTF8.self)) else { throw problem("it should be a number") }
        return number
    }

    /// The numbers of a list; nil for what is none, or holds anything else.
    var numbers: [Double]? {
        guard slice.kind == .array else { return nil }
        var numbers: [Double] = [], count = 0, list = JSONCursor(bytes, in: slice.range)
        // It was read as part of the line, so it cannot fail.
        try? list.elements { (element) throws(JSONProblem) in
            count += 1
            if let number = try? PostValue(field: field, slice: element, bytes: bytes).number() { numbers.append(number) }
        }
        return numbers.count == count ? numbers : nil
    }

    /// What nearly all posts say: a time as RFC 3339 has it, without an escape. Nil for all else.
    var plainTime: Timestamp? {
        slice.kind == .string && !slice.isEscaped ? Timestamp(utf8: UnsafeRawBufferPointer(rebasing: bytes[slice.range])) : nil
    }

    /// A whole number digit by digit, of any length.
    func wholeNumber() throws(PostProblem) -> String {
        let digits = bytes[slice.range]
        let isWhole = slice.kind == .number && digits.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
        guard isWhole else { throw problem("it should be a whole number") }
        return String(decoding: digits, as: UTF8.self)
    }

    func problem(_ what: String) -> PostProblem { .unacceptable(field, what, at: slice.range.lowerBound) }

    /// The first of these members that an object says, the last of each where a key comes again; nil for what is no object.
    func member(_ names: [StaticString]) -> PostValue? {
        guard slice.kind == .object else { return nil }
        var found = [JSONSlice?](repeating: nil, count: names.count)
        var object = JSONCursor(bytes, in: slice.range)
        // It was read as part of the line, so it cannot fail.
        try? object.members { (key, value) throws(JSONProblem) in
            guard let place = names.firstIndex(where: { JSONText.equals(key, $0, in: bytes) }) else { return }
            found[place] = value.kind == .null ? nil : value
        }
        return found.lazy.compactMap { $0 }.first.map { PostValue(field: field, slice: $0, bytes: bytes) }
    }
}
