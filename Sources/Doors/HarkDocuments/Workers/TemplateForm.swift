import HarkCore
import HarkWeb
import HarkWorkers

/// A worker's template as a program sends it.
struct TemplateRequest: Decodable {
    let template: WorkerTemplate

    private enum Field: String, CodingKey { case threads, memoryMegabytes, environment }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        template = try WorkerTemplate(
            threads: fields.decode(Int.self, forKey: .threads), memoryMegabytes: fields.decode(Int.self, forKey: .memoryMegabytes),
            // Left out is none; null is nothing that an environment can be.
            environment: fields.contains(.environment) ? fields.decode([String: String].self, forKey: .environment) : [:]
        ).checked()
    }
}

/// A worker's template as a person fills it in.
struct TemplateForm: Sendable {
    /// As typed.
    var threads: String, memory: String, environment: String

    static let threadsPattern = "^([1-9]|1[0-6])$"
    /// 32 to 65536.
    static let memoryPattern =
        "^(3[2-9]|[4-9][0-9]|[1-9][0-9]{2,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-6])$"
    /// At most 32 lines, each empty or NAME=value.
    static let environmentPattern: String = {
        let line = "(\(WorkerTemplate.namePattern)=\(WorkerTemplate.valuePattern))?"
        return "^\(line)(\\r?\\n\(line)){0,31}$"
    }()

    init(_ form: FormFields) {
        threads = form.text("threads")
        memory = form.text("memory_megabytes")
        environment = form.text("environment")
    }

    init(_ template: WorkerTemplate) {
        threads = "\(template.threads)"
        memory = "\(template.memoryMegabytes)"
        environment = template.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
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
        guard let number = Int(text), "\(number)" == text else { throw HarkError.unacceptable(field, "\(field) must be a whole number.") }
        return number
    }

    /// Of a name that comes twice, the later line.
    private func variables() throws -> [String: String] {
        // A browser ends its lines with both characters, which are one `Character` to Swift.
        let lines = environment.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        var variables: [String: String] = [:]
        for line in lines where !line.isEmpty {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw HarkError.unacceptable("environment", "environment has one NAME=value in each line.") }
            variables[parts[0]] = parts[1]
        }
        guard lines.count <= WorkerTemplate.mostVariables else {
            throw HarkError.unacceptable("environment", "environment has at most \(WorkerTemplate.mostVariables) lines.")
        }
        return variables
    }
}

extension WorkerTemplate {
    /// In the audit log; what stands in the environment is nobody's business there.
    var subject: String { "threads \(threads), \(memoryMegabytes) MB, \(environment.count) variables" }
}
