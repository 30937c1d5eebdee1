import Foundation
import HarkCore
import HarkImages
import HarkModels
import Synchronization

/// What a worker for pictures does: the bytes of a file in, a `PictureReport` out. Everything it needs is opened before the jail closes.
public struct ReadPicture: WorkerTask {
    public static let name = "picture"
    /// The environment variable that names the tools to open, as JSON of `PictureTools`.
    public static let orderVariable = "HARK_WORKER_PICTURES"

    public static let thumbSide = 320, viewSide = 1600
    /// How large a picture is decoded at most: enough to read small print, and 12 MB.
    public static let workSide = 2048

    /// Opened by the process's only thread before its first job, which holds the lock while it uses them.
    private static let opened = Mutex<OpenedTools?>(nil)

    public init() {}

    /// Opens the tools that `order` names. Throws where one of them cannot be used at all.
    public static func prepare(_ order: String) throws {
        let tools = try HarkJSON.decode(PictureTools.self, from: Data(order.utf8))
        try opened.withLock { $0 = try OpenedTools(tools) }
    }

    public func run(_ input: WorkerInput, _ output: WorkerOutput) throws {
        let order = try HarkJSON.decode(PictureOrder.self, from: Data(input.parameters))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(input.byteCount)
        while try input.next({ bytes.append(contentsOf: $0) }) {}
        let report = try Self.opened.withLock { tools in
            guard let tools else { throw WorkerRefusal("This worker was not told how to read pictures.") }
            do { return try tools.report(on: bytes, order.steps, orientation: order.orientation ?? 1) } catch let refusal as ImageRefusal { throw WorkerRefusal("\(refusal)") }
        }
        output.finish(try report.result)
    }
}

/// The tools themselves. For one thread.
package final class OpenedTools {
    private let library: PictureLibrary
    private let labeler: ImageLabeler?
    private let reader: ImageTextReader?
    private let versions: PictureVersions

    package init(_ tools: PictureTools) throws {
        guard let file = tools.library else { throw WorkerRefusal(tools.missing.first ?? "libvips is not installed.") }
        library = try PictureLibrary(file: file)
        labeler = try tools.labels.map(ImageLabeler.init)
        reader = try tools.reading.map(ImageTextReader.init)
        versions = tools.versions
    }

    /// - Throws: `ImageRefusal` where the picture is at fault.
    package func report(on bytes: [UInt8], _ steps: [PictureStep], orientation: Int = 1) throws -> PictureReport {
        let header = try ImageHeader.read(bytes, total: bytes.count)
        var report = PictureReport(width: header.width, height: header.height, versions: PictureVersions(), milliseconds: [:])
        var picture = try timed("decode", &report) { _ in try library.decode(bytes, side: ReadPicture.workSide) }
        // A turn that stands behind the pixels is only known now.
        if (picture.width > picture.height) != (header.width > header.height), picture.width != picture.height {
            (report.width, report.height) = (header.height, header.width)
        }
        picture = picture.turned(orientation)
        if orientation >= 5 { (report.width, report.height) = (report.height, report.width) }
        for step in PictureStep.allCases where steps.contains(step) {
            try timed(step.rawValue, &report) { try take(step, picture, &$0) }
        }
        return report
    }

    private func take(_ step: PictureStep, _ picture: RGBImage, _ report: inout PictureReport) throws {
        switch step {
        case .renditions:
            report.thumb = try library.jpeg(picture, side: ReadPicture.thumbSide, quality: 78)
            report.view = try library.jpeg(picture, side: ReadPicture.viewSide, quality: 82)
            report.versions.renditions = versions.renditions
        case .labels:
            guard let labeler else { return }
            let answer = try labeler.labels(of: picture)
            (report.labels, report.features) = (answer.labels, answer.features)
            report.versions.labels = versions.labels
        case .text:
            guard let reader else { return }
            report.lines = try reader.read(picture)
            report.versions.text = versions.text
        }
    }

    private func timed<Answer>(_ name: String, _ report: inout PictureReport, _ body: (inout PictureReport) throws -> Answer) rethrows -> Answer {
        let start = ContinuousClock.now
        let answer = try body(&report)
        let taken = ContinuousClock.now - start
        report.milliseconds[name] = (taken / .milliseconds(1) * 10).rounded() / 10
        return answer
    }
}
