import HarkCore
import HarkWeb
import HarkWorkers

/// A worker's template as a program sends it, or as a person fills it in: the same checks for both.
struct TemplateForm: Sendable, Decodable {
    /// As typed; what a program sends is put into the same words.
    var threads: String, memory: String, environment: String

    private enum Field: String, CodingKey { case threads, memoryMegabytes, environment }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        func number(_ field: Field, _ name: String) throws -> String {
            guard fields.contains(field) else { throw HarkError.unacceptable(name, "\(name) is missing.") }
            return "\(try fields.decode(Int.self, forKey: field))"
        }
        threads = try number(.threads, "threads")
        memory = try number(.memoryMegabytes, "memory_megabytes")
        let variables = try fields.decodeIfPresent([String: String].self, forKey: .environment) ?? [:]
        guard variables.keys.allSatisfy({ !$0.contains("=") }), variables.values.allSatisfy({ !$0.contains("\n") }) else {
            throw HarkError.unacceptable("environment", "environment must be names without = and values of one line.")
        }
        environment = Self.lines(variables)
    }

    init(_ form: FormFields) {
        threads = form.text("threads").filter { !$0.isWhitespace }
        memory = form.text("memory_megabytes").filter { !$0.isWhitespace }
        environment = form.text("environment")
    }

    init(_ template: WorkerTemplate) {
        threads = "\(template.threads)"
        memory = "\(template.memoryMegabytes)"
        environment = Self.lines(template.environment)
    }

    private static func lines(_ variables: [String: String]) -> String {
        variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    }

    /// - Throws: `.unacceptable` with the field that cannot be.
    var template: WorkerTemplate {
        get throws {
            try WorkerTemplate(
                threads: number(threads, "threads"), memoryMegabytes: number(memory, "memory_megabytes"), environment: variables()
            ).checked()
        }
    }

    private func number(_ text: String, _ field: String) throws -> Int {
        guard let number = Int(text) else { throw HarkError.unacceptable(field, "\(field) must be a whole number.") }
        return number
    }

    private func variables() throws -> [String: String] {
        var variables: [String: String] = [:]
        for line in environment.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, variables.updateValue(parts[1], forKey: parts[0]) == nil else {
                throw HarkError.unacceptable("environment", "environment has one NAME=value in each line, each name once.")
            }
        }
        return variables
    }
}

extension WorkerTemplate {
    /// In the audit log; what stands in the environment is nobody's business there.
    var subject: String { "threads \(threads), \(memoryMegabytes) MB, \(environment.count) variables" }
}
