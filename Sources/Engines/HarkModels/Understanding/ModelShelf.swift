import Synchronization

/// The models that answer now, one a task and tier. Learning puts new ones while answering goes on: whoever took a model
/// before goes on with it, whoever asks after gets the new one.
public final class ModelShelf: Sendable {
    private struct Models: Sendable {
        var fast: [TextTask: FastTextModel]
        var heads: [TextTask: AccurateHead]
    }

    private let models: Mutex<Models>

    public init(fast: [TextTask: FastTextModel] = [:], heads: [TextTask: AccurateHead] = [:]) {
        models = Mutex(Models(fast: fast, heads: heads))
    }

    public func fast(_ task: TextTask) -> FastTextModel? { models.withLock { $0.fast[task] } }

    public func head(_ task: TextTask) -> AccurateHead? { models.withLock { $0.heads[task] } }

    /// The model answers its task from now on.
    public func put(_ model: FastTextModel) { models.withLock { $0.fast[model.task] = model } }

    public func put(_ head: AccurateHead) { models.withLock { $0.heads[head.task] = head } }

    /// The tier is gone for this task: its file is missing or broken.
    public func remove(_ tier: Tier, for task: TextTask) {
        models.withLock {
            switch tier {
            case .fast: $0.fast[task] = nil
            case .accurate: $0.heads[task] = nil
            }
        }
    }
}
