public import ArgumentParser
public import HarkModels

extension TextTask: ExpressibleByArgument {}
extension Tier: ExpressibleByArgument {}

/// Which model a command asks.
struct ModelOptions: ParsableArguments {
    @Option(help: "What to answer: sentiment or emotion.") var task: TextTask
    @Option(help: "Which model answers: fast or accurate.") var tier: Tier = .fast
    @Option(help: "The folder that holds the models; without it they are looked for at HARK_HOME, beside the program, in ../share/hark and in the checkout.")
    var models: String?

    var library: ModelLibrary { models.map { ModelLibrary(folder: $0) } ?? .ofThisProcess() }

    /// The fast model; throws one line that says what to do where it, or the tier asked for, is not there.
    func fastModel() throws -> FastTextModel {
        guard tier == .fast else {
            throw ModelMissing(task: task, tier: tier, tried: library.folders.map { ModelLibrary.path(of: task, tier, in: $0) })
        }
        return try library.fastModel(for: task)
    }
}
