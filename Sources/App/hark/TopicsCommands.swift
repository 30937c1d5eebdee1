import ArgumentParser

/// `hark topics`: questions about posts, from a terminal.
struct TopicsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics", abstract: "Watch posts arrive.", subcommands: [TopicsTailCommand.self])
}
