import Foundation
import HarkDocuments
import HarkWorkers

// A worker that can do what no worker should, or with `keep PROGRAM` the keeper of one,
// or one that encodes texts or reads pictures; see Tests/HarkWorkersTests.
if CommandLine.arguments.count == 3 { await keepWorker(CommandLine.arguments[2]) }
if CommandLine.arguments.last == "broken" { exit(3) }
if CommandLine.arguments.last == "fake-encoder" { WorkerProgram.main(tasks: [FakeEncoder.self]) }
if CommandLine.arguments.last == "encoder" {
    try EncodeTexts.prepare(ProcessInfo.processInfo.environment[EncodeTexts.orderVariable] ?? "[]")
    WorkerProgram.main(tasks: [EncodeTexts.self])
}
if let order = ProcessInfo.processInfo.environment[ReadPicture.orderVariable] {
    try ReadPicture.prepare(order)
    WorkerProgram.main(tasks: [ReadPicture.self])
}
DocumentsDoor.prepareWorker()
WorkerProgram.main(tasks: [
    Echo.self, Scribble.self, CountWords.self, Refuse.self, Fail.self, Silent.self, Escape.self, Allocate.self, Loop.self, Hold.self, Garbage.self, Leave.self, Crash.self,
])
