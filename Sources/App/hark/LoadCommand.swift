import ArgumentParser
import Foundation
import HarkCore
import HarkLoad

/// `hark load`: asks a running Hark as many visitors would.
struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Ask a running Hark as many visitors would, and report as ApacheBench does.",
        discussion: """
            NAME is one of
              comments        page, list and 10 % posts, each post read back: 100,000 requests over 10,000 connections
              comments-new    posts comments, every text new (--batch N: N comments a request)
              comments-post   the documents' script: 30 posts of hello0 … hello29 to /api/foo
              comments-get    the documents' script: 30 times GET /api/fooGet
              documents       hands in 120 files of 0.45 to 1.6 MB and waits until all are counted; needs --token
              analytics       asks for topics of the last 7 days, 400 questions, 8 at once (001-77)
              photos          keeps and gets photos of 100 kB, half of each (003-50); --reads 80, --bytes N, --by-second; needs --token
              get PATH        GET of one path, again and again, or of several: get '/api/v1/photos/{}' --of 100
              ramp PATH       500 threads that start over 25 s, a round of them every 25 s

            ab's -n, -c and -s mean what they mean there. With --pace each connection asks every so many seconds, and an answer's time is
            counted from the moment its request was due.

            hark load get /healthz -n 30000 -c 5000 -s 9999
            hark load comments --compare documented
            hark load ramp /comments --duration 600
            hark load get /comments -c 10000 --pace 2 --duration 20
            hark load analytics -n 400 -p 8
            hark load analytics --clean -c 200 --pace 5 --duration 60 --topics FILE
            hark load documents -n 120 -c 4      with a token in HARK_TOKEN; HARK_DOCUMENTS_PACE=10 hark serve makes each file last 10 s
            """)

    @Argument(help: "What to ask: comments, comments-new, comments-post, comments-get, documents, analytics, photos, get or ramp.") var name: LoadName
    @Argument(help: "The path, for get and ramp.") var path: String?
    @OptionGroup var options: LoadOptions

    func run() async throws {
        let target = try LoadTarget(url: options.url, allowedHost: options.host)
        let plan = options.plan(for: name)
        if name == .documents { return try await handIn(target, plan) }
        let form = RequestForm(authority: target.authority, keepAlive: plan.keepAlive, token: try name.token(options))
        let workload = try name.workload(form: form, path: path, options: options)
        let report = try await LoadRun(target: target, plan: plan, workload: workload, watcher: watcher(plan)).run()
        print(options.json ? try HarkJSON.string(report) : report.text)
        if options.compare == .documented, !options.json { print("\n" + report.besideDocumentedRun) }
        if let file = options.store {
            try LoadRecord(name: name.rawValue, run: report, measuredAt: SystemClock().now).append(to: file)
        }
        guard report.isClean else { throw ExitCode.failure }
    }

    private func handIn(_ target: LoadTarget, _ plan: LoadPlan) async throws {
        guard path == nil, let count = plan.requests else { throw ValidationError("documents takes no path and needs a number of files (-n).") }
        let form = RequestForm(authority: target.authority, keepAlive: plan.keepAlive, token: try options.account())
        let files = DocumentFiles(form: form, run: LoadName.newRun(), count: count, connections: plan.connections, seed: options.seed)
        let line = ProgressLine("counting")
        let run = DocumentsRun(target: target, plan: plan, files: files, waitSeconds: options.wait, watcher: watcher(plan))
        let report = try await run.run { open in line.show(Double(max(0, count - open)) / Double(count)) }
        line.clear()
        print(options.json ? try HarkJSON.string(report) : report.text)
        if let file = options.store {
            try LoadRecord(name: name.rawValue, run: report.uploads, measuredAt: SystemClock().now).append(to: file)
        }
        guard report.isClean else { throw ExitCode.failure }
    }

    /// The scripts print each status code with its number, as the documents' do; other runs show how far they are.
    private func watcher(_ plan: LoadPlan) -> LoadWatcher {
        if name.isScript, !options.json {
            return LoadWatcher { print($0.status, $0.iteration) }
        }
        guard !options.json, let expected = plan.requests else { return .silent }
        return .tenths(of: expected) { complete in
            FileHandle.standardError.write(Data("Completed \(complete) requests\n".utf8))
        }
    }
}
