import ArgumentParser
import Foundation
import HarkLoad

/// What `hark load` may be told; what is left out comes from the named run.
struct LoadOptions: ParsableArguments {
    enum Reference: String, ExpressibleByArgument, CaseIterable { case documented }

    @Option(name: .short, help: "Requests of the whole run.") var n: Int?
    @Option(name: .short, help: "Connections (threads).") var c: Int?
    @Option(name: .short, help: "Seconds to wait for an answer.") var s: Double?
    @Option(name: .short, help: "At most this many at once, each request on a connection of its own.") var p: Int?
    @Flag(name: .short, help: "Accept answers of different lengths (get and ramp).") var l = false
    @Option(help: "Stop after this many seconds.") var duration: Double?
    @Option(help: "Seconds over which the connections begin.") var ramp: Double?
    @Option(help: "Seconds from each request of a connection to its next.") var pace: Double?
    @Option(help: "Seconds of rest after each answer (the documents' scripts have 0.3 commented out).") var pause: Double = 0
    @Option(help: "Comments in one request (comments-new).") var batch: Int = 1
    @Option(help: "A file of topics, one a line, the one asked most first (analytics).", completion: .file()) var topics: String?
    @Flag(help: "Hashtags as the page counts them, not as the documents do (analytics).") var clean = false
    @Option(help: "How many of a hundred requests read, 0 to 100 (photos).") var reads: Int = 50
    @Option(help: "Bytes of a photo (photos).") var bytes: Int = 100_000
    @Option(help: "How many addresses: {} in PATH is 0, 1, 2 … in turn (get and ramp).") var of: Int = 1
    @Option(help: "The token of an account: documents and photos need one, get and ramp may; HARK_TOKEN if not given.") var token: String?
    @Option(help: "Where the chance starts from (documents, photos).") var seed: UInt64 = 1
    @Option(help: "Seconds to wait after the last upload until all is counted (documents).") var wait: Double = 3600
    @Option(help: "Event loops of the asker.") var threads: Int = 2
    @Flag(help: "Report each second by itself, too.") var bySecond = false
    @Option(help: "The running Hark.") var url = "http://127.0.0.1:8080"
    @Option(help: "A host other than this machine that may be asked.") var host: String?
    @Flag(help: "Print the report as JSON.") var json = false
    @Option(help: "Append this run to FILE as a line of JSON: date, machine, report, the documented run beside it.", completion: .file())
    var store: String?
    @Option(help: "Print another run beside this one: documented.") var compare: Reference?

    func validate() throws {
        guard 0...100 ~= reads else { throw ValidationError("--reads must be 0 to 100, got \(reads).") }
        guard 1...100_000 ~= of else { throw ValidationError("--of must be 1 to 100000, got \(of).") }
        guard 1000...20_000_000 ~= bytes else { throw ValidationError("--bytes must be 1000 to 20000000, got \(bytes).") }
    }

    /// - Throws: `ValidationError` where there is no token, or what is given can be none.
    func account() throws -> String {
        guard let token = try givenAccount() else { throw ValidationError("This run needs an account: give a token with --token or in HARK_TOKEN.") }
        return token
    }

    /// - Throws: `ValidationError` where what is given can be no token.
    func givenAccount() throws -> String? {
        guard let token = token ?? ProcessInfo.processInfo.environment["HARK_TOKEN"], !token.isEmpty else { return nil }
        guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw ValidationError("A token has no blanks and no line ends.") }
        return token
    }

    /// - Throws: `ValidationError` where the file cannot be read or holds no topic.
    func topicList() throws -> [String] {
        guard let topics else { return TopicQuestions.common }
        guard let text = try? String(contentsOfFile: topics, encoding: .utf8) else { throw ValidationError("The topics in \(topics) cannot be read.") }
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard !lines.isEmpty else { throw ValidationError("There is no topic in \(topics).") }
        return lines
    }

    func plan(for name: LoadName) -> LoadPlan {
        var plan = name.plan
        plan.connections = p ?? c ?? plan.connections
        if n != nil || duration != nil { (plan.requests, plan.duration) = (n, duration) }
        plan.keepAlive = p == nil
        plan.timeout = s ?? plan.timeout
        plan.threads = threads
        plan.pause = pause
        plan.bySecond = bySecond
        if let pace { (plan.pace, plan.ramp) = (pace, pace) }
        if let ramp { (plan.ramp, plan.opensAhead) = (ramp, false) }
        if name == .ramp { plan.pace = pace ?? plan.ramp }
        return plan
    }
}
