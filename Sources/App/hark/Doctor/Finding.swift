/// One thing that the doctor looked at.
struct Finding: Encodable {
    enum State: String, Encodable { case good, missing, wrong }

    let name: String
    let state: State
    /// What was seen, in one line.
    let detail: String
    /// What to type or change; nil where there is nothing to mend.
    let remedy: String?
    /// Whether Hark can serve without it.
    let required: Bool

    static func good(_ name: String, _ detail: String, required: Bool = true) -> Finding {
        Finding(name: name, state: .good, detail: detail, remedy: nil, required: required)
    }

    static func missing(_ name: String, _ detail: String, mend remedy: String, required: Bool = true) -> Finding {
        Finding(name: name, state: .missing, detail: detail, remedy: remedy, required: required)
    }

    static func wrong(_ name: String, _ detail: String, mend remedy: String, required: Bool = true) -> Finding {
        Finding(name: name, state: .wrong, detail: detail, remedy: remedy, required: required)
    }
}

extension [Finding] {
    /// All that Hark needs to serve is there.
    var isHealthy: Bool { allSatisfy { $0.state == .good || !$0.required } }

    /// A table for a person: what is needed first, each trouble with its remedy below it.
    var text: String {
        let width = map(\.name.count).max() ?? 0
        let needed = filter(\.required).map { $0.lines(width) }, optional = filter { !$0.required }.map { $0.lines(width) }
        let beside = optional.isEmpty ? [] : ["", "Hark serves without these:"] + optional
        return (needed + beside + ["", verdict]).joined(separator: "\n")
    }

    private var verdict: String {
        isHealthy ? "All that Hark needs is here." : "Something that Hark needs is missing: see the lines with “mend it”."
    }
}

extension Finding {
    fileprivate func lines(_ width: Int) -> String {
        let mark = state == .good ? "ok     " : state == .missing ? "missing" : "wrong  "
        let line = "\(mark)  \(name)\(String(repeating: " ", count: width - name.count))  \(detail)"
        return remedy.map { "\(line)\n         mend it: \($0)" } ?? line
    }
}
