import Foundation
import HarkCore
import HarkModels
import HarkWorkers

/// How much of what a table says is seen or read in its pictures.
struct PictureEvaluation {
    private var first = 0, firstFive = 0, count = 0
    private var readings: [ReadingAccuracy] = []
    private var seconds = 0.0

    /// Goes through the whole table, one picture after the other in this thread.
    init(truth path: String, tools: OpenedTools) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw HarkError(.notFound, "\(path) cannot be read.") }
        let rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        guard let heading = rows.first, let file = heading.firstIndex(of: "file"), let column = heading.firstIndex(where: { ["label", "text"].contains($0) }) else {
            throw HarkError.unacceptable("truth", "\(path) has no columns file and label or text.")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent(), step: PictureStep = heading[column] == "label" ? .labels : .text
        for row in rows.dropFirst() where row.count == heading.count {
            try take(PictureFile.bytes(folder.appending(path: row[file]).path), row[column], step, tools)
        }
    }

    private mutating func take(_ bytes: [UInt8], _ truth: String, _ step: PictureStep, _ tools: OpenedTools) throws {
        let start = ContinuousClock.now, report = try tools.report(on: bytes, [step])
        seconds += (ContinuousClock.now - start) / .seconds(1)
        count += 1
        if let labels = report.labels {
            if labels.first?.name == truth { first += 1 }
            if labels.prefix(5).contains(where: { $0.name == truth }) { firstFive += 1 }
        }
        if let lines = report.lines {
            let read = lines.map(\.text).joined(separator: " ")
            readings.append(ReadingAccuracy(read: read, truth: truth.replacingOccurrences(of: " | ", with: " ")))
        }
    }

    var text: String {
        var lines = ["pictures \(count), \(decimal(Double(count) / max(seconds, 1e-9), 1)) a second in one thread"]
        if !readings.isEmpty {
            let words = readings.reduce(0) { $0 + $1.words }, found = readings.reduce(0) { $0 + $1.wordsFound }
            lines.append("words read \(decimal(Double(found) / Double(max(1, words)), 4)), mean of pictures \(mean(\.wordRecall))")
            lines.append("characters, mean of pictures \(mean(\.characters))")
        } else {
            lines.append("top-1 \(decimal(Double(first) / Double(max(1, count)), 4)), top-5 \(decimal(Double(firstFive) / Double(max(1, count)), 4))")
        }
        return lines.joined(separator: "\n")
    }

    private func mean(_ path: KeyPath<ReadingAccuracy, Double>) -> String {
        decimal(readings.reduce(0) { $0 + $1[keyPath: path] } / Double(max(1, readings.count)), 4)
    }

    private func decimal(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
}
