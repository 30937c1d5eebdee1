public import ArgumentParser
public import HarkModels

extension TextTask: ExpressibleByArgument {}
extension TierChoice: ExpressibleByArgument {}

/// Which model a command asks.
struct ModelOptions: ParsableArguments {
    @Option(help: "What to answer: sentiment or emotion.") var task: TextTask
    @Option(help: "Which model answers: fast, accurate, or auto for the fast one where it is sure enough.") var tier: TierChoice = .fast
    @Option(help: "The folder that holds the models; without it they are looked for at HARK_HOME, beside the program, in ../share/hark and in the checkout.")
    var models: String?

    var library: ModelLibrary { models.map { ModelLibrary(folder: $0) } ?? .ofThisProcess() }

    /// The models of the tier asked for; throws one line that says what to do where they are not there.
    func tiers() throws -> LocalTiers { try LocalTiers(task, tier, from: library) }
}
