import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers

/// What the documents show of a run on five pages (004b-39): the bucket, the queue, the group, its instances and the metric, and the
/// times of each file.
struct RunReport: Sendable {
    static let files = 200

    let view: PoolView
    /// Of each bucket: how many objects, and their bytes.
    let buckets: [(name: String, count: Int, bytes: Int)]
    /// The newest files that are done or failed, the latest first.
    let documents: [Document]
    let madeAt: Timestamp

    init(_ acts: WorkersActs, for caller: Caller, at now: Timestamp) async throws {
        view = try await PoolView(acts, at: now, .threeHours, withJobs: false)
        madeAt = now
        let seen = caller.documentsSeen
        (documents, buckets) = try await acts.store.database.read { [store = acts.store] reader in
            let all = try store.documents(seen, limit: Self.files, in: reader)
            let total = try store.size(seen, in: reader)
            return (all, ["uploading", "processing"].map { ($0, total.count, total.bytes) })
        }
    }

    /// Each section: its title, its columns, its rows.
    func sections(_ context: HarkContext) -> [(key: String, columns: [String], rows: [[String]])] {
        let policy = view.status.policy
        return [
            ("bucket", ["name", "objects", "bytes"], buckets.map { [$0.name, "\($0.count)", DocumentRow.size($0.bytes)] }),
            (
                "queue", ["name", "visible", "in_flight", "dead", "oldest", "done"],
                [[
                    view.queueName, "\(view.counts.visible)", "\(view.counts.inFlight)", "\(view.counts.dead)",
                    view.counts.oldestSeconds.map(DocumentPage.duration) ?? "–", "\(view.counts.done)",
                ]]
            ),
            (
                "group", ["policy", "min", "desired", "max", "running", "cooldown"],
                [[
                    policy.rule.type, "\(policy.min)", "\(view.status.desired)", "\(policy.max)", "\(view.status.running)",
                    DocumentPage.duration(view.status.cooldownSeconds),
                ]]
            ),
            (
                "instances", ["name", "state", "started", "ended", "jobs", "checks"],
                view.lives.map {
                    [
                        "worker \($0.number)", context.text("documents.workers.state.\($0.state.rawValue)"), Self.time($0.startedAt),
                        $0.endedAt.map(Self.time) ?? "–", "\(view.done(by: $0))", view.checks(of: $0),
                    ]
                }
            ),
            (
                "metric", ["time", "visible", "in_flight", "oldest", "running", "desired"],
                view.minutes.suffix(180).map {
                    [
                        Self.time(Timestamp(minute: $0.minute)), "\($0.visible)", "\($0.inFlight)", DocumentPage.duration($0.oldestSeconds),
                        "\($0.running)", "\($0.desired)",
                    ]
                }
            ),
            ("files", ["file", "size", "state", "queued", "waited", "took", "worker"], documents.map { file($0, context) }),
        ]
    }

    private func file(_ document: Document, _ context: HarkContext) -> [String] {
        let waited = document.times.startedAt.map { DocumentPage.duration($0.seconds(since: document.times.queuedAt)) } ?? "–"
        return [
            document.name, DocumentRow.size(document.byteCount), context.text(document.state.textKey), Self.time(document.times.queuedAt), waited,
            document.seconds.map(DocumentPage.duration) ?? "–", document.worker ?? "–",
        ]
    }

    private static func time(_ moment: Timestamp) -> String { "\(moment.description.prefix(19))Z".replacing("T", with: " ") }

    func markdown(_ context: HarkContext) -> String {
        var text = "# \(context.text("documents.run.title"))\n\n\(context.text("documents.run.made", Self.time(madeAt)))\n"
        for section in sections(context) {
            text += "\n## \(context.text("documents.run.\(section.key)"))\n\n"
            text += Self.row(section.columns.map { context.text("documents.run.column.\($0)") })
            text += Self.row(section.columns.map { _ in "---" })
            for row in section.rows { text += Self.row(row) }
        }
        return text
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")) |\n"
    }
}

/// The report as a page.
struct RunPage: PageModel {
    let report: RunReport
    let context: HarkContext

    var title: String { context.text("documents.run.title") }
    var stylesheets: [String] { ["documents.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "rooms": DocumentRooms.html(context, current: "/documents/run")
        case "made": report.madeAt.html
        case "charts": report.view.charts(context)
        case "sections":
            report.sections(context).map { section in
                Fields([
                    "key": section.key, "title": context.text("documents.run.\(section.key)"),
                    "columns": section.columns.map { context.text("documents.run.column.\($0)") },
                    "rows": section.rows.map { Fields(["cells": $0]) }, "isEmpty": section.rows.isEmpty,
                ])
            }
        default: nil
        }
    }
}
