import Foundation
import HarkCore
import NIOCore

/// Hands in files as a load run does, waits until all are counted, and tells what became of them (004b-35).
public struct DocumentsRun: Sendable {
    private let uploads: LoadRun
    private let files: DocumentFiles
    private let waitSeconds: Double

    /// - Parameter waitSeconds: after the last upload; what is not done then stays in its state in the report.
    public init(target: LoadTarget, plan: LoadPlan, files: DocumentFiles, waitSeconds: Double, watcher: LoadWatcher = .silent) {
        uploads = LoadRun(target: target, plan: plan, workload: files, watcher: watcher)
        self.files = files
        self.waitSeconds = waitSeconds
    }

    /// - Parameter progress: called with how many documents of the run are not done yet.
    /// - Throws: as `LoadRun.run`, and `HarkError` where the server does not say how far it is.
    public func run(progress: @Sendable (Int) -> Void = { _ in }) async throws -> DocumentsReport {
        let report = try await uploads.run()
        guard report.complete > report.non2xx else { return DocumentsReport(uploads: report, outcome: .init()) }
        let clock = ContinuousClock(), deadline = clock.now + .seconds(waitSeconds)
        while clock.now < deadline {
            let open = try await open()
            progress(open)
            if open == 0 { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        return DocumentsReport(uploads: report, outcome: DocumentsReport.Outcome(try await listed()))
    }

    /// How many wait or are being counted. Those that wait are asked for first: one that moves on meanwhile is seen in the second answer.
    private func open() async throws -> Int {
        let queued = try await page("&state=queued").items.count
        return try await queued + page("&state=processing").items.count
    }

    /// All of the run, page by page.
    private func listed() async throws -> [ListedDocuments.Item] {
        var items: [ListedDocuments.Item] = [], after: String?
        repeat {
            let page = try await page(after.map { "&after=\($0)" } ?? "")
            items += page.items
            after = page.next
        } while after != nil
        return items
    }

    private func page(_ condition: String) async throws -> ListedDocuments {
        let answer = try await LoadQuestion(target: uploads.target).ask(files.form.get("\(files.documentPath)?limit=1000&q=\(files.run)\(condition)"))
        return try HarkJSON.decode(from: Data(answer.readableBytesView))
    }
}
