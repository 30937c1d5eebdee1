extension MetricsRegistry {
    /// All series in Prometheus' text form 0.0.4 (`text/plain; version=0.0.4`).
    ///
    /// Counters end in `_total`, timers in `_seconds`; histograms are shown at powers of two, which are exact bounds of their finer
    /// buckets. Characters that Prometheus does not allow in names become `_`.
    public var prometheusText: String {
        var text = PrometheusText(help: help)
        for (key, instrument) in instruments {
            switch instrument {
            case .counter(let counter): text.add(key, type: "counter", [("", nil, counter.total)])
            case .gauge(let gauge): text.add(key, type: "gauge", gauge.value.map { [("", nil, $0)] } ?? [])
            case .histogram(let histogram): text.add(key, histogram.snapshot(), shownEvery: 4, scale: 1)
            case .timer(let histogram): text.add(key, histogram.snapshot(), shownEvery: 1, scale: 1e-9)
            }
        }
        text.add(SeriesKey(.counter, "hark_series_refused", []), type: "counter", [("", nil, Double(refused))])
        return text.text
    }
}

/// Writes the text form; see "Exposition formats" in Prometheus' documentation.
private struct PrometheusText {
    let help: [String: String]
    private(set) var text = ""
    /// The type under which a name was shown first. Another one under the same name would make the whole text unreadable.
    private var types: [String: String] = [:]

    init(help: [String: String]) { self.help = help }

    /// One sample per suffix: `("_bucket", bound of `le` or nil, value)`.
    mutating func add(_ key: SeriesKey, type: String, _ samples: [(suffix: String, bound: Double?, value: Double)]) {
        let name = Self.name(of: key)
        guard !samples.isEmpty, types[name, default: type] == type else { return }
        if types.updateValue(type, forKey: name) == nil { addHead(name, type, help[key.name]) }
        let labels = key.labels.map { "\(Self.allowed($0.name, colons: false))=\"\(Self.escaped($0.value, quotes: true))\"" }
        for sample in samples {
            let all = labels + (sample.bound.map { ["le=\"\(Self.number($0))\""] } ?? [])
            text += "\(name)\(sample.suffix)\(all.isEmpty ? "" : "{\(all.joined(separator: ","))}") \(Self.number(sample.value))\n"
        }
    }

    mutating func add(_ key: SeriesKey, _ histogram: HistogramSnapshot, shownEvery octaves: Int, scale: Double) {
        guard !histogram.counts.isEmpty else { return }
        let shown = histogram.layout.shownBounds(every: octaves).map { bound, index in
            (suffix: "_bucket", bound: Optional(bound * scale), value: Double(histogram.cumulative(index)))
        }
        // The count is taken from the buckets, so that it equals the last of them even while others record.
        let count = Double(histogram.count)
        let whole = [("_bucket", Optional(Double.infinity), count), ("_sum", nil, histogram.sum * scale), ("_count", nil, count)]
        add(key, type: "histogram", shown + whole)
    }

    private mutating func addHead(_ name: String, _ type: String, _ help: String?) {
        if let help { text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n" }
        text += "# TYPE \(name) \(type)\n"
    }

    private static func name(of key: SeriesKey) -> String {
        let name = allowed(key.name, colons: true)
        switch key.kind {
        case .counter: return name.hasSuffix("_total") ? name : name + "_total"
        case .timer: return name.hasSuffix("_seconds") ? name : name + "_seconds"
        case .gauge, .histogram: return name
        }
    }

    private static func allowed(_ name: String, colons: Bool) -> String {
        let fitting = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_": return scalar
            case ":" where colons: return scalar
            default: return "_"
            }
        }
        let text = String(String.UnicodeScalarView(fitting))
        return text.isEmpty || text.first?.isNumber == true ? "_" + text : text
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    }
}
