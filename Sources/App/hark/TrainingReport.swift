import Foundation
import HarkCore
import HarkLearning
import HarkModels
import HarkPipeline

/// What `hark train --from reviews` prints: what `hark evaluate` prints of the challenger that says most, then the record of each gate.
struct TrainingReport: Encodable {
    let report: LearningCommand.Report

    private var telling: GateRecord? { report.records.first { $0.verdict == .promoted } ?? report.records.first }

    private enum Field: CodingKey { case training, state, champion, challenger, pValue, reason, records }

    /// The fields of the evaluation beside those of the training.
    func encode(to encoder: any Encoder) throws {
        try telling?.evaluation.encode(to: encoder)
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(report.training, forKey: .training)
        try fields.encode(report.state, forKey: .state)
        try fields.encode(telling?.champion, forKey: .champion)
        try fields.encode(telling?.challenger, forKey: .challenger)
        try fields.encode(telling?.test.pValue, forKey: .pValue)
        try fields.encode(report.reason, forKey: .reason)
        try fields.encode(report.records, forKey: .records)
    }

    var text: String {
        get throws {
            let parts = try report.records.map { record in
                let figures = try EvaluationReport(evaluation: record.evaluation, model: record.challenger, json: false).text
                return """
                    \(figures)
                    \(record.verdict.rawValue) against \(record.champion): \(record.reason.sentence)
                      trained on \(record.reviews) reviews and \(record.rehearsed) sentences rehearsed, measured on \(record.gateRows) reviews and \
                    \(record.heldOutRows) sentences held out; \(record.championRight) right before, \(record.challengerRight) after
                    """
            }
            return parts.isEmpty ? report.reason ?? "" : parts.joined(separator: "\n")
        }
    }
}
