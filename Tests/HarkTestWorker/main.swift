import HarkDocuments
import HarkWorkers

// A worker that can do what no worker should, or with `keep PROGRAM` the keeper of one; see Tests/HarkWorkersTests.
if CommandLine.arguments.count == 3 { await keepWorker(CommandLine.arguments[2]) }
DocumentsDoor.prepareWorker()
WorkerProgram.main(tasks: [
    Echo.self, Scribble.self, CountWords.self, Refuse.self, Fail.self, Silent.self, Escape.self, Allocate.self, Loop.self, Hold.self, Garbage.self, Leave.self, Crash.self,
])
