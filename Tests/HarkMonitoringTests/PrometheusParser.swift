import Testing

/// Reads Prometheus' text form 0.0.4 strictly: what the format does not allow is a thrown problem, not skipped.
struct PrometheusParser {
    struct Sample: Equatable {
        var name: String, labels: [String: String], value: Double
    }

    struct Problem: Error { let line: String, reason: String }

    private(set) var samples: [Sample] = []
    private(set) var types: [String: String] = [:]
    private(set) var help: [String: String] = [:]
    private var finished: Set<String> = []
    private var current: String?

    init(_ text: String) throws {
        guard text.isEmpty || text.hasSuffix("\n") else { throw Problem(line: String(text.suffix(40)), reason: "no line end at the end") }
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { try read(String(line)) }
        try checkHistograms()
    }

    func value(_ name: String, _ labels: [String: String] = [:]) -> Double? {
        samples.first { $0.name == name && $0.labels == labels }?.value
    }

    private mutating func read(_ line: String) throws {
        if line.hasPrefix("# HELP ") { return try readHelp(line) }
        if line.hasPrefix("# TYPE ") { return try readType(line) }
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        let sample = try parseSample(line)
        try enter(family(of: sample.name), line)
        guard !samples.contains(where: { $0.name == sample.name && $0.labels == sample.labels }) else {
            throw Problem(line: line, reason: "a sample twice")
        }
        samples.append(sample)
    }

    private mutating func readHelp(_ line: String) throws {
        let parts = line.dropFirst(7).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, isName(parts[0], colons: true), help[parts[0]] == nil else { throw Problem(line: line, reason: "help") }
        try enter(parts[0], line)
        help[parts[0]] = try unescaped(parts[1], quotes: false, line)
    }

    private mutating func readType(_ line: String) throws {
        let parts = line.dropFirst(7).split(separator: " ").map(String.init)
        guard parts.count == 2, isName(parts[0], colons: true), types[parts[0]] == nil,
            ["counter", "gauge", "histogram", "summary", "untyped"].contains(parts[1])
        else { throw Problem(line: line, reason: "type") }
        try enter(parts[0], line)
        types[parts[0]] = parts[1]
    }

    /// All lines of a family stand together.
    private mutating func enter(_ family: String, _ line: String) throws {
        guard family != current else { return }
        if let current { finished.insert(current) }
        guard !finished.contains(family) else { throw Problem(line: line, reason: "the family comes a second time") }
        current = family
    }

    private func family(of name: String) -> String {
        for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
            let family = String(name.dropLast(suffix.count))
            if types[family] == "histogram" { return family }
        }
        return name
    }

    private func parseSample(_ line: String) throws -> Sample {
        var rest = Array(line.unicodeScalars)[...]
        let name = String(String.UnicodeScalarView(rest.prefix { $0 != "{" && $0 != " " }))
        guard isName(name, colons: true) else { throw Problem(line: line, reason: "name") }
        rest = rest.dropFirst(name.unicodeScalars.count)
        var labels: [String: String] = [:]
        if rest.first == "{" {
            rest = rest.dropFirst()
            while rest.first != "}" {
                let label = String(String.UnicodeScalarView(rest.prefix { $0 != "=" }))
                rest = rest.dropFirst(label.unicodeScalars.count + 1)
                guard isName(label, colons: false), labels[label] == nil, rest.first == "\"" else { throw Problem(line: line, reason: "label") }
                rest = rest.dropFirst()
                var raw = String.UnicodeScalarView()
                while let next = rest.popFirst(), next != "\"" {
                    raw.append(next)
                    if next == "\\", let escaped = rest.popFirst() { raw.append(escaped) }
                }
                labels[label] = try unescaped(String(raw), quotes: true, line)
                if rest.first == "," { rest = rest.dropFirst() } else if rest.first != "}" { throw Problem(line: line, reason: "labels") }
            }
            rest = rest.dropFirst()
        }
        guard rest.first == " " else { throw Problem(line: line, reason: "no space before the value") }
        return Sample(name: name, labels: labels, value: try number(String(String.UnicodeScalarView(rest.dropFirst())), line))
    }

    private func number(_ text: String, _ line: String) throws -> Double {
        switch text {
        case "+Inf": return .infinity
        case "-Inf": return -.infinity
        case "NaN": return .nan
        default:
            guard let value = Double(text), text.utf8.allSatisfy({ "0123456789+-.e".utf8.contains($0) }) else {
                throw Problem(line: line, reason: "value")
            }
            return value
        }
    }

    private func isName(_ text: String, colons: Bool) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39 ~= first) else { return false }
        return text.utf8.allSatisfy { byte in
            0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == UInt8(ascii: "_") || (colons && byte == UInt8(ascii: ":"))
        }
    }

    private func unescaped(_ text: String, quotes: Bool, _ line: String) throws -> String {
        var result = String.UnicodeScalarView(), rest = text.unicodeScalars[...]
        while let next = rest.popFirst() {
            guard next == "\\" else {
                result.append(next)
                continue
            }
            switch rest.popFirst() {
            case "\\": result.append("\\")
            case "n": result.append("\n")
            case "\"" where quotes: result.append("\"")
            default: throw Problem(line: line, reason: "escape")
            }
        }
        return String(result)
    }

    /// Buckets grow, the last is +Inf and equals the count.
    private func checkHistograms() throws {
        for (family, type) in types where type == "histogram" {
            for count in samples where count.name == "\(family)_count" {
                let buckets = samples.filter { sample in
                    sample.name == "\(family)_bucket" && sample.labels.filter { $0.key != "le" } == count.labels
                }
                let bounds = try buckets.map { try number($0.labels["le"] ?? "", family) }
                guard bounds == bounds.sorted(), bounds.last == .infinity, buckets.map(\.value) == buckets.map(\.value).sorted(),
                    buckets.last?.value == count.value, value("\(family)_sum", count.labels) != nil
                else { throw Problem(line: family, reason: "histogram") }
            }
        }
    }
}
