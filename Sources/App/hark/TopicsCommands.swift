import ArgumentParser

/// `hark topics`: questions about posts, from a terminal.
struct TopicsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics", abstract: "Ask what is said about a topic, or watch posts arrive.",
        subcommands: [TopicsAskCommand.self, TopicsTailCommand.self], defaultSubcommand: TopicsAskCommand.self)
}
