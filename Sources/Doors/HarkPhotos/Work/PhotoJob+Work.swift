import HarkCore
import HarkModels
import HarkObjects
import HarkWorkers
import NIOCore

/// What a photo's job is to the workers that read pictures, and what their report is to the door.
extension PhotoJob {
    func assignment(_ original: PhotoObject) throws -> Assignment {
        let order = PictureOrder(steps: step == .look ? [.renditions, .labels] : [.text], orientation: orientation)
        return Assignment(task: ReadPicture.name, parameters: Array(try HarkJSON.encode(order)), object: original)
    }
}

extension PhotoLook {
    /// - Throws: where the bytes are no report, or one without small pictures.
    init(answer: [UInt8]) throws {
        let report = try PictureReport(result: answer)
        guard let thumb = report.thumb, let view = report.view else {
            throw HarkError(.internal, "The worker made no small pictures.").logged("a report without renditions")
        }
        self.init(
            thumb: ByteBuffer(bytes: thumb), view: ByteBuffer(bytes: view), type: "image/jpeg", version: report.versions.renditions ?? "",
            labels: (report.labels ?? []).map { PhotoFinding.Label(name: $0.name, confidence: $0.confidence, kinds: $0.kinds) },
            labelsVersion: report.versions.labels, features: PhotoFeatures(report.features ?? []))
    }
}

extension PhotoReading {
    /// - Throws: where the bytes are no report.
    init(answer: [UInt8]) throws {
        let report = try PictureReport(result: answer)
        let lines = (report.lines ?? []).map { line in
            PhotoFinding.Line(text: line.text, confidence: line.confidence, box: line.box.map { [$0.x, $0.y] })
        }
        self.init(lines: lines, version: report.versions.text)
    }
}
