import ArgumentParser

/// `make bench`: each figure beside a named peer measured in the same run, since absolute times mean little on shared machines.
@main
struct HarkBenchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hark-benchmarks", abstract: "Measures Hark's engines against named peers.",
        subcommands: [
            DatabaseBenchmark.self, ReadBenchmark.self, MetricsBenchmark.self, SearchBenchmark.self, ObjectsBenchmark.self, QueueBenchmark.self, CacheBenchmark.self,
            IdentitiesBenchmark.self, TopicsBuildBenchmark.self, TopicsAskBenchmark.self,
        ])
}
