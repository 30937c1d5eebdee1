import Foundation
import HarkCore
import HarkCrypto
public import HarkModels

/// The files of learned models: `<root>/<task>-<tier>/<version>/`, each folder whole or not there.
public struct ModelFiles: Sendable {
    /// `DATA/models`.
    public let root: String

    public init(root: String) { self.root = root }

    /// What a model's own file is called.
    public static func name(_ tier: Tier) -> String { tier == .fast ? "model.hark" : "head.json" }

    public func folder(_ task: TextTask, _ tier: Tier, _ version: String) -> String { "\(root)/\(task.rawValue)-\(tier.rawValue)/\(version)" }

    public func path(_ task: TextTask, _ tier: Tier, _ version: String) -> String { "\(folder(task, tier, version))/\(Self.name(tier))" }

    /// Where a model is written before it is known what it is called.
    func workshop(_ task: TextTask, _ tier: Tier) -> String { "\(root)/\(task.rawValue)-\(tier.rawValue)/.making" }

    /// Gives a finished workshop its version's name. Where equal bytes are there already, file takes the place of file, so that
    /// whoever answers by them never finds none.
    func finish(_ task: TextTask, _ tier: Tier, _ version: String) throws {
        let making = workshop(task, tier), place = folder(task, tier, version)
        try DurableFile.flush(folder: making)
        if FileManager.default.fileExists(atPath: place) {
            for name in try FileManager.default.contentsOfDirectory(atPath: making) { try move("\(making)/\(name)", "\(place)/\(name)") }
            try DurableFile.flush(folder: place)
            try FileManager.default.removeItem(atPath: making)
        } else {
            try move(making, place)
        }
        try DurableFile.flush(folder: URL(fileURLWithPath: place).deletingLastPathComponent().path)
    }

    private func move(_ from: String, _ to: String) throws {
        guard rename(from, to) == 0 else {
            throw HarkError(.internal, "A model could not be written.").logged("\(to): \(String(cString: strerror(errno)))")
        }
    }

    /// An empty folder to make a model in; what a killed training left there is gone.
    func emptyWorkshop(_ task: TextTask, _ tier: Tier) throws -> String {
        let making = workshop(task, tier)
        if FileManager.default.fileExists(atPath: making) { try FileManager.default.removeItem(atPath: making) }
        try FileManager.default.createDirectory(atPath: making, withIntermediateDirectories: true)
        return making
    }

    /// Takes a version's model away and leaves what tells of it.
    func removeModel(_ task: TextTask, _ tier: Tier, _ version: String) throws {
        let path = path(task, tier, version)
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    }

    /// SHA-256 of a model's own file, in hexadecimal.
    public static func sha256(of path: String) throws -> String { SHA256.hash(try Data(contentsOf: URL(fileURLWithPath: path))).hexText }

    /// The rows that a version was taught.
    /// - Throws: `HarkError` `.notFound` where the file is gone, `.internal` where it is not what the fingerprint says.
    public func rows(of version: ModelVersion) throws -> [TrainingRow] {
        let path = "\(folder(version.task, version.tier, version.version))/rows.tsv"
        guard let fingerprint = version.fingerprint, let data = FileManager.default.contents(atPath: path) else {
            throw HarkError(.notFound, "This version was not learned here: nothing is known of its rows.", textKey: "learning.no_rows")
        }
        guard SHA256.hash(data).hexText == fingerprint else {
            throw HarkError(.internal, "The rows of this version are damaged.").logged(path)
        }
        return TrainingRow.all(in: data)
    }
}
