import HarkWorkers

// A worker that can do what no worker should; see Tests/HarkWorkersTests.
WorkerProgram.main(tasks: [
    Echo.self, Refuse.self, Fail.self, Silent.self, Escape.self, Allocate.self, Loop.self, Hold.self, Garbage.self, Leave.self, Crash.self,
])
