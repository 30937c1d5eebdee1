public import HarkCore
import Foundation

/// Where models lie, and how they are found: `HARK_HOME`, beside the program, `../share/hark`, then the checkout that
/// holds the program; the first folder that has the model wins.
public struct ModelLibrary: Sendable {
    /// Folders called `Models`, in the order they are tried.
    public let folders: [String]

    /// One folder only, as `--models` names it.
    public init(folder: String) { folders = [folder] }

    /// - Parameters:
    ///   - home: value of `HARK_HOME`, where it is set.
    ///   - executable: path of the running program.
    public init(home: String?, executable: String) {
        let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
        var folders: [URL] = home.map { [URL(fileURLWithPath: $0).appending(path: "Models")] } ?? []
        folders.append(program.appending(path: "Models"))
        folders.append(program.deletingLastPathComponent().appending(path: "share/hark/Models"))
        var folder = program
        while folder.path.count > 1 {
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) {
                folders.append(folder.appending(path: "Models"))
            }
            folder.deleteLastPathComponent()
        }
        self.folders = folders.map { $0.standardizedFileURL.path }
    }

    /// The library of the running program.
    public static func ofThisProcess() -> ModelLibrary {
        let arguments = ProcessInfo.processInfo.arguments
        let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? arguments[0]
        return ModelLibrary(home: ProcessInfo.processInfo.environment["HARK_HOME"], executable: executable)
    }

    /// The folders in which those lie: the places of a Hark, where other things of it lie too.
    public var homes: [String] { folders.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path } }

    /// Where a model of this task and tier would lie in a folder.
    public static func path(of task: TextTask, _ tier: Tier, in folder: String) -> String {
        "\(folder)/\(task.rawValue)-\(tier.rawValue)/model.hark"
    }

    /// The fast model of `task`. Throws `ModelMissing` where no folder has it, `ModelFileError` where the first found is broken.
    /// Cost: some 10 ms, for checking its hash.
    public func fastModel(for task: TextTask) throws -> FastTextModel {
        let paths = folders.map { Self.path(of: task, .fast, in: $0) }
        guard let path = paths.first(where: FileManager.default.fileExists) else { throw ModelMissing(task: task, tier: .fast, tried: paths) }
        return try FastTextModel(path: path)
    }
}

/// A model that is not installed. Hark never invents a label, so whoever asks is told.
public struct ModelMissing: Error, Sendable, CustomStringConvertible {
    public let task: TextTask, tier: Tier
    /// Paths where it was looked for, in their order.
    public let tried: [String]

    public init(task: TextTask, tier: Tier, tried: [String]) {
        self.task = task
        self.tier = tier
        self.tried = tried
    }

    public var description: String {
        let looked = tried.isEmpty ? "" : " (looked for " + tried.joined(separator: ", ") + ")"
        switch tier {
        case .fast: return "No \(tier.rawValue) model for \(task.rawValue)\(looked); make one with `hark train --task \(task.rawValue) --from FILE.tsv`."
        case .accurate: return "No accurate model for \(task.rawValue) is installed\(looked); use `--tier fast`."
        }
    }

    /// For the web: 503 with the reason; the paths stay in the log.
    public var harkError: HarkError {
        HarkError(.overloaded, "No model for \(task.rawValue) is installed here, so no label can be given. The operator can add one.")
            .retry(after: 60).logged(description, cause: self)
    }
}
