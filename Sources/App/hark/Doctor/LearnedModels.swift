import Foundation
import HarkCore
import HarkDatabase

/// What the doctor sees of the models that were learned in a data folder: whether each that should answer can.
struct LearnedModels {
    let folder: String

    /// Nothing where nothing was ever learned.
    func findings() async -> [Finding] {
        let name = "learned models", mend = "go a version back on /models, or train again; until then the model that came with Hark answers"
        guard FileManager.default.fileExists(atPath: "\(folder)/models") else { return [] }
        do {
            let troubles = try await LearningDesk(folder: folder).troubles()
            if troubles.isEmpty { return [.good(name, "each that should answer does", required: false)] }
            return troubles.sorted { $0.key < $1.key }.map { .wrong($0.key, $0.value, mend: mend, required: false) }
        } catch {
            return [.wrong(name, "\(error)", mend: "stop what holds the data folder, or start hark serve", required: false)]
        }
    }
}
