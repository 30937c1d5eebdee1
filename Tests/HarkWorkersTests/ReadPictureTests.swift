import Foundation
import HarkCore
import HarkImages
import HarkModels
import HarkWorkers
import Testing

/// Pictures in the jail. Without libvips these are left out.
@Suite(.enabled(if: PictureLibrary.isInstalled(), "libvips is not installed"))
struct ReadPictureTests {
    /// What the checkout has; the models are there after `make deps`.
    private static let tools = PictureTools.ofThisProcess()

    private func worker() async throws -> TestedWorker {
        var launch = TestWorker.launch(megabytes: 1024)
        launch.environment[ReadPicture.orderVariable] = try HarkJSON.string(Self.tools)
        return await TestedWorker(launch)
    }

    /// A JPEG of 640 × 480 pixels. Not made here: the library is for one thread of a process, and tests run side by side.
    private func picture(_ name: String = "lighthouse.jpg") throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appending(path: "Sources/Doors/HarkPhotos/Samples/\(name)")))
    }

    private func report(_ worker: TestedWorker, _ bytes: [UInt8], _ steps: [PictureStep]) async throws -> WorkerEvent? {
        try await worker.does(ReadPicture.name, HarkJSON.string(PictureOrder(steps: steps)), [bytes])
    }

    @Test func aPictureComesBackSmallAndLabelled() async throws {
        let worker = try await worker()
        #expect(worker.jail == JailReport.ofThisMachine())
        let event = try await report(worker, picture(), PictureStep.allCases)
        guard case .result(let result)? = event else { Issue.record("no result: \(String(describing: event))"); return }
        let report = try PictureReport(result: result)
        #expect(report.width == 640)
        #expect(report.height == 480)
        let thumb = report.thumb ?? [], view = report.view ?? []
        let thumbWidth: Int = try ImageHeader.read(thumb, total: thumb.count).width, viewWidth: Int = try ImageHeader.read(view, total: view.count).width
        #expect(thumbWidth == 320)
        #expect(viewWidth == 640)
        #expect(report.versions == Self.tools.versions)
        guard Self.tools.labels != nil else { print("no model of labels: fetch it with make deps"); return }
        #expect(report.labels?.count == 10 && report.features?.count == 1280)
        let confidences = report.labels?.map(\.confidence) ?? []
        #expect(confidences == confidences.sorted(by: >) && confidences.allSatisfy { 0...1 ~= $0 })
        let length: Float = (report.features ?? []).reduce(0) { $0 + $1 * $1 }
        #expect(abs(length - 1) < 1e-3)
    }

    @Test func aPictureIsTurnedFirst() async throws {
        let worker = try await worker()
        for (orientation, width, height) in [(1, 640, 480), (2, 640, 480), (6, 480, 640), (8, 480, 640)] {
            let order = try HarkJSON.string(PictureOrder(steps: [.renditions], orientation: orientation))
            guard case .result(let result)? = try await worker.does(ReadPicture.name, order, [picture()]) else { Issue.record("no result"); return }
            let report = try PictureReport(result: result), view = report.view ?? []
            let header = try ImageHeader.read(view, total: view.count)
            let sides: [Int] = [report.width, report.height, header.width, header.height]
            #expect(sides == [width, height, width, height], "\(orientation)")
        }
    }

    @Test(arguments: [("AVIF", HEIFSamples.avif), ("HEIC", HEIFSamples.heic)])
    func picturesOfPhonesAreReadInTheJail(_ name: String, _ bytes: [UInt8]) async throws {
        let worker = try await worker()
        for _ in 0..<2 {
            let event = try await report(worker, bytes, [.renditions])
            // An installation may lack libheif, or one of its decoders: the doctor says so.
            if case .refused(let reason)? = event, ["cannot be shown by this installation", "plugin", "Unsupported"].contains(where: reason.contains) {
                print("skipped: \(name): libvips has no decoder for it here")
                return
            }
            guard case .result(let result)? = event else { Issue.record("no result: \(String(describing: event))"); return }
            let report = try PictureReport(result: result), thumb = report.thumb ?? []
            let header = try ImageHeader.read(thumb, total: thumb.count)
            let sides: [Int] = [header.width, header.height]
            #expect(sides == [96, 64])
        }
    }

    /// libvips's threads put a WebP into memory, and none of them can be started again in the jail. By itself each ends after 15 seconds without work,
    /// by the library's own clock: so this one test waits.
    @Test func aWorkerThatHasRestedReadsAFormatThatComesWhole() async throws {
        let worker = try await worker()
        try await Task.sleep(for: .seconds(17))
        let event = try await report(worker, picture("menu.webp"), [.renditions])
        guard case .result? = event else { Issue.record("no result: \(String(describing: event))"); return }
    }

    @Test func whatIsBrokenIsRefusedAndTheWorkerGoesOn() async throws {
        let worker = try await worker(), whole = try picture()
        for broken in [Array(whole.prefix(whole.count / 2)), Array("text".utf8), [], bomb] {
            guard case .refused(let reason)? = try await report(worker, broken, [.renditions]) else { Issue.record("not refused: \(broken.count)"); continue }
            #expect(!reason.isEmpty && !reason.contains("\n"))
        }
        let event = try await report(worker, whole, [.renditions])
        guard case .result? = event else { Issue.record("no result: \(String(describing: event))"); return }
    }

    /// A PNG that says it has 60,000 by 60,000 pixels.
    private var bomb: [UInt8] {
        let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        return header + [0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, 8, 2, 0, 0, 0, 0, 0, 0, 0] as [UInt8]
    }
}
