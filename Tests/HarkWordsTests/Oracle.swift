import Foundation

/// The second counter of words, in Python.
enum Oracle {
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

    /// What the oracle says of each text; `nil`, and a line that says so, where there is no Python.
    static func answers(_ texts: [[UInt8]]) throws -> [String]? {
        let input = texts.map { hexadecimal($0) + "\n" }.joined()
        guard let output = try run(["lines"], input: Data(input.utf8)) else { return nil }
        return output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { text(hexadecimal: $0) }
    }

    /// What the oracle says of each file.
    static func answers(files: [URL]) throws -> [String]? {
        try withFolder { folder in
            guard try run(["files", folder.path] + files.map(\.path)) != nil else { return nil }
            return try files.map { try String(contentsOf: folder.appending(path: $0.lastPathComponent), encoding: .utf8) }
        }
    }

    /// The scalars that the oracle's Unicode has assigned and Swift's too.
    static func assigned() throws -> [Unicode.Scalar]? {
        try run(["assigned"])?.split(separator: "\n").flatMap { line -> [Unicode.Scalar] in
            let ends = line.split(separator: "-").map { UInt32($0, radix: 16)! }
            return (ends[0]...ends[1]).compactMap(Unicode.Scalar.init).filter { $0.properties.generalCategory != .unassigned }
        }
    }

    private static let python: String? = try? output(of: "/bin/bash", [root.appending(path: "Scripts/find_python.sh").path])?
        .trimmingCharacters(in: .newlines)

    private static func run(_ arguments: [String], input: Data = Data()) throws -> String? {
        guard let python, !python.isEmpty else {
            print("skipped: there is no Python to ask the oracle with")
            return nil
        }
        return try output(of: python, [tests.appending(path: "Oracle/oracle.py").path] + arguments, input: input)
    }

    private static func output(of program: String, _ arguments: [String], input: Data = Data()) throws -> String? {
        try withFolder { folder in
            let source = folder.appending(path: "input")
            try input.write(to: source)
            let process = Process(), output = Pipe()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
            (process.standardInput, process.standardOutput) = (try FileHandle(forReadingFrom: source), output)
            try process.run()
            let answer = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? String(decoding: answer, as: UTF8.self) : nil
        }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func text(hexadecimal digits: Substring) -> String {
        let values = digits.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        return String(decoding: stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }, as: UTF8.self)
    }
}
