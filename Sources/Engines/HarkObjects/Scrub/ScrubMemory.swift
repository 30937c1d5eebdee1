import Foundation
import HarkCore
import Logging
import Synchronization

/// The last full pass, in memory and in the file `scrub.json`.
final class ScrubMemory: Sendable {
    private let folder: String
    private let report: Mutex<ScrubReport?>

    /// What cannot be read is taken as never written: the next pass writes it anew.
    init(in folder: String) {
        self.folder = folder
        let data = try? Data(contentsOf: URL(filePath: "\(folder)/scrub.json"))
        report = Mutex(data.flatMap { try? HarkJSON.decode(from: $0) })
    }

    var last: ScrubReport? { report.withLock { $0 } }

    /// Blocks.
    func keep(_ new: ScrubReport) throws {
        report.withLock { $0 = new }
        let file = try File.opened("\(folder)/scrub.new", O_WRONLY | O_CREAT | O_TRUNC)
        try HarkJSON.encode(new).withUnsafeBytes { try file.write($0, at: 0) }
        try file.sync()
        try Folder.rename("\(folder)/scrub.new", to: "\(folder)/scrub.json")
        try Folder.sync(folder)
    }
}
