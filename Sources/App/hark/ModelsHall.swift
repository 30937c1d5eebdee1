import Foundation
import HarkCore
import HarkModels
import HarkWorkers
import Logging
import ServiceLifecycle

/// The models that answer, and the processes behind the accurate tier. What is not there is a line in the log and a name in `/readyz`;
/// the rest answers.
struct ModelsHall {
    let shelf: ModelShelf
    /// Computes features of texts, for the accurate tier and for learning.
    let features: InferencePool
    private let state: InferenceState

    init(_ settings: InferenceSettings, library: ModelLibrary = .ofThisProcess(), clock: any WallClock, logger: Logger) {
        let shelf = ModelShelf()
        var encoders: [EncoderFiles] = [], missing: [TextTask: String] = [:]
        for task in TextTask.allCases {
            do { shelf.put(try library.fastModel(for: task)) } catch {
                logger.error("no fast model: its door gives no labels", metadata: ["task": "\(task.rawValue)", "error": "\(error)"])
            }
            do {
                encoders.append(try library.encoder(for: task))
                shelf.put(try library.head(for: task))
            } catch {
                logger.warning("no accurate model: the fast one answers", metadata: ["task": "\(task.rawValue)", "error": "\(error)"])
                missing[task] = "\(error)"
            }
        }
        self.shelf = shelf
        state = InferenceState(missing: missing)
        features = InferencePool(
            models: encoders, settings: settings, program: .ofThisProcess(environment: ProcessInfo.processInfo.environment), state: state,
            clock: clock, logger: logger)
    }

    var services: [any Service] { [features] }

    /// Runs `body` while texts can be encoded: for a command, where no service group runs the processes.
    func running(_ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup { group in
            group.addTask { [features] in try await features.run() }
            // What is asked before they run is refused; they say so within their first steps.
            while !(await features.isReadyForTexts) { await Task.yield() }
            defer { group.cancelAll() }
            try await body()
        }
    }

    /// Both tiers of `task`, whichever of them are there; nil where none is.
    func tiers(of task: TextTask) -> TieredUnderstanding? {
        guard shelf.fast(task) != nil || shelf.head(task) != nil else { return nil }
        return TieredUnderstanding(task, shelf: shelf, source: features)
    }

    /// The names of models that do not answer, such as `emotion-accurate`.
    var checks: [@Sendable () async -> String?] {
        TextTask.allCases.flatMap { task in
            [
                { @Sendable [shelf] in shelf.fast(task) == nil ? "\(task.rawValue)-fast" : nil },
                { @Sendable [state] in state.trouble(with: task) == nil ? nil : "\(task.rawValue)-accurate" },
            ]
        }
    }
}
