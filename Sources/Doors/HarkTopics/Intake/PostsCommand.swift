package import Foundation
public import HarkCore
import Synchronization

/// What `hark posts` asks for, as JSON on the house's own socket.
public enum PostsCommand: Codable, Sendable {
    /// Takes in the posts of these files, which the house reads itself; answers `IntakeReport` when all of it is on disk.
    /// - Parameter id: by which `progress` is asked for.
    case importFiles([String], id: Identifier)
    /// How far an import is, 0 to 1, as `Progress`.
    case progress(Identifier)

    public struct Progress: Codable, Sendable {
        public let share: Double
    }
}

/// Imports that run, by their ids.
package final class PostImports: Sendable {
    private let intake: PostIntake
    private let running = Mutex<[Identifier: Double]>([:])

    package init(intake: PostIntake) { self.intake = intake }

    /// - Throws: what is wrong with a file, naming it; what was kept before stays.
    package func perform(_ command: PostsCommand) async throws -> Data {
        switch command {
        case .importFiles(let paths, let id): try HarkJSON.encode(try await importFiles(paths, id))
        case .progress(let id): try HarkJSON.encode(PostsCommand.Progress(share: running.withLock { $0[id] ?? 0 }))
        }
    }

    private func importFiles(_ paths: [String], _ id: Identifier) async throws -> IntakeReport {
        defer { running.withLock { _ = $0.removeValue(forKey: id) } }
        let sizes = paths.map { (try? FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int) ?? 0 }
        let total = max(1, sizes.reduce(0, +))
        var report = IntakeReport(), before = 0
        for (path, size) in zip(paths, sizes) {
            let done = before
            let pieces = UnpackedPieces(path: path) { [self] bytes in
                running.withLock { $0[id] = min(1, Double(done + bytes) / Double(total)) }
            }
            do { report += try await intake.take(lines: pieces, isPatient: true) } catch let error as HarkError {
                var named = error
                named.detail = "\(path): \(error.problems.first?.detail ?? error.detail)"
                named.problems = []
                throw named
            }
            before += size
        }
        return report
    }
}
