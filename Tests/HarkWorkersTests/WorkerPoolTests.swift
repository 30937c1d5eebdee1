import Foundation
import HarkCore
import HarkObjects
import HarkQueue
import HarkWorkers
import NIOCore
import Synchronization
import Testing

/// What a pool does with jobs.
@Suite struct WorkerPoolTests {
    @Test func eachJobGetsItsBytesAndIsDoneOnce() async throws {
        try await withPool(policy: .fixed(3)) { test in
            var jobs: [Identifier: Int] = [:]
            for size in [0, 1, 1000, 300_000, 2_000_000] + Array(repeating: 50, count: 20) {
                let name = ObjectName(.processing, "file-\(jobs.count)")
                try await test.put(name, size)
                jobs[try await test.hand("echo", "file", object: name)] = size
            }
            try await test.until("all are done") { test.jobs.seen.results.count == jobs.count }
            for (job, size) in jobs { #expect(test.jobs.seen.results[job] == ["file \(size) of \(size), sum \(size)"]) }
            let counts = try await test.queue.counts()
            #expect(counts.done == jobs.count && counts.visible == 0 && counts.inFlight == 0 && counts.dead == 0)
        }
    }

    @Test func aRefusalIsFinalAndAFailureIsTriedFiveTimes() async throws {
        try await withPool { test in
            let refused = try await test.hand("refuse"), failed = try await test.hand("fail"), fine = try await test.hand("echo", "fine")
            try await test.until("the failing one is given up") { test.jobs.seen.dead[failed] != nil }
            let seen = test.jobs.seen
            #expect(seen.refusals == [refused: "This is no text."])
            #expect(seen.failures == [failed: Array(repeating: "It did not work out.", count: 5)])
            #expect(seen.results == [fine: ["fine 0 of 0, sum 0"]])
        }
    }

    @Test func aJobWhoseBytesAreGoneOrThatIsOverFailsByItself() async throws {
        try await withPool { test in
            let lost = try await test.hand("echo", "", object: ObjectName(.processing, "nowhere"))
            try await test.hand("gone")
            try await test.until("it is given up") { test.jobs.seen.dead[lost] == "Its bytes are no longer there." }
            try await test.until("the other one is done") { try await test.queue.counts().done == 1 }
        }
    }

    /// A worker killed from outside: its job is back at once (this clock does not move by itself), once, and is done.
    @Test func theJobOfAKilledWorkerIsBackAtOnceAndDoneOnce() async throws {
        try await withPool { test in
            let held = try await test.hand("hold")
            try await test.until("it is being worked on") { await test.pool.status().workers.contains { $0.jobs == [0.5] } }
            let victim = try #require(await test.pool.status().workers.first?.processes.first)
            kill(victim, SIGKILL)
            try await test.until("its end is told") { test.jobs.seen.failures[held]?.count == 1 }
            #expect(test.jobs.seen.failures[held]?.first?.hasPrefix("The worker was ended by signal 9") == true)
            try await test.until("it runs alone") { await test.pool.status().workers.contains { $0.isQuarantine && $0.jobs == [0.5] } }
            let counts = try await test.queue.counts()
            #expect(counts.inFlight == 1 && counts.visible == 0)
            // Another worker has taken the place of the killed one.
            let fine = try await test.hand("echo", "fine")
            try await test.until("another job is done") { test.jobs.seen.results[fine] != nil }
        }
    }

    @Test(arguments: ["crash", "leave", "garbage", "allocate"])
    func aPoisonousJobReachesTheDeadLettersAndHoldsUpNobody(task: String) async throws {
        try await withPool(template: WorkerTemplate(memoryMegabytes: 64)) { test in
            let poison = try await test.hand(task)
            var others: [Identifier] = []
            for number in 0..<20 { others.append(try await test.hand("echo", "\(number)")) }
            try await test.until("the others are done") { others.allSatisfy { test.jobs.seen.results[$0]?.count == 1 } }
            try await test.until("it is given up") { test.jobs.seen.dead[poison] != nil }
            #expect(test.jobs.seen.failures[poison]?.count == 5)
            #expect(test.jobs.seen.dead[poison]?.hasPrefix("The worker ") == true)
            #expect(try await test.queue.counts().dead == 1)
            let lives = try await test.pool.lives(100)
            #expect(lives.filter(\.isQuarantine).count == 4)
        }
    }

    @Test func theEndOfAJobWaitsForRoomOnTheDisk() async throws {
        try await withPool { test in
            test.jobs.endsWithoutRoom.withLock { $0 = 3 }
            let job = try await test.hand("echo", "fine")
            try await test.until("its end is kept") {
                test.clock.advance(bySeconds: 0.5)
                return test.jobs.seen.results[job] != nil
            }
            #expect(test.jobs.endsWithoutRoom.withLock { $0 } == 0)
            #expect(test.jobs.seen.results[job] == ["fine 0 of 0, sum 0"])
            #expect(test.jobs.seen.failures.isEmpty)
        }
    }

    @Test func aJobThatTakesTooLongIsEndedWithItsWorker() async throws {
        try await withPool({ $0.jobSeconds = 30 }) { test in
            let slow = try await test.hand("loop")
            try await test.until("it is being worked on") { await test.pool.status().workers.contains { $0.jobs == [0.5] } }
            test.clock.advance(bySeconds: 31)
            try await test.until("it is ended") { test.jobs.seen.failures[slow] == ["The job took longer than 30 seconds."] }
        }
    }

    @Test func aLongJobIsKeptFromOthersForAsLongAsItsWorkerLives() async throws {
        try await withPool(policy: .fixed(2)) { test in
            let long = try await test.hand("hold")
            try await test.until("it is being worked on") { await test.pool.status().workers.contains { $0.jobs == [0.5] } }
            try await test.until("both are there") { await test.pool.status().running == 2 }
            let sleepers = test.clock.sleeperCount
            for beat in 1...10 {
                test.clock.advance(bySeconds: 20)

                try await test.until("it is extended") { await test.pool.beats == beat && test.clock.sleeperCount == sleepers }
            }
            #expect(test.jobs.seen.failures[long] == nil)
            #expect(try await test.queue.counts().visible == 0)
        }
    }

    @Test(arguments: [3600.0, -3600.0, 31_536_000.0] as [Double])
    func settingTheClockGivesNoJobOutTwice(seconds: Double) async throws {
        try await withPool(policy: .fixed(2)) { test in
            let long = try await test.hand("hold")
            try await test.until("it is being worked on") { await test.pool.status().workers.contains { $0.jobs == [0.5] } }
            test.clock.jump(bySeconds: seconds)
            await test.pool.evaluate()
            let fine = try await test.hand("echo", "fine")
            try await test.until("another job is done") { test.jobs.seen.results[fine] != nil }
            let counts = try await test.queue.counts()
            #expect(counts.inFlight == 1 && counts.visible == 0)
            #expect(test.jobs.seen.failures[long] == nil)
        }
    }

    @Test func workersKilledAtRandomLoseNoJobAndDoNoneTwice() async throws {
        try await withPool(policy: .fixed(3)) { test in
            let name = ObjectName(.processing, "file")
            try await test.put(name, 500_000)
            var jobs = try await test.hand("echo", "of many", object: name, count: 200), kills = 0
            try await test.until("all are over, and workers were killed") {
                let workers = await test.pool.status().workers.filter { !$0.jobs.isEmpty && !$0.isQuarantine }
                if kills < 25, let victim = workers.randomElement()?.processes.randomElement() {
                    kill(victim, SIGKILL)
                    kills += 1
                }
                let counts = try await test.queue.counts()
                guard counts.done + counts.dead == jobs.count else { return false }
                // Workers that were quicker than this test's looks get more to do.
                if kills < 25 { jobs += try await test.hand("echo", "of many", object: name, count: 50) }
                return kills == 25
            }
            try await test.until("each is done once") { jobs.allSatisfy { test.jobs.seen.results[$0]?.count == 1 } }
        }
    }
}

/// How a pool stops.
@Suite struct PoolDrainTests {
    @Test func aJobThatIsNotDoneIsGivenBackAsIfItHadNotBeenReceived() async throws {
        let left = Left()
        try await withPool(policy: .fixed(2)) { test in
            try await test.hand("hold")
            try await test.until("it is being worked on") { await test.pool.status().workers.contains { $0.jobs == [0.5] } }
            left.keep(await test.pool.status().workers.flatMap(\.processes))
        } after: { test in
            #expect(try await test.queue.counts().visible == 1)
            let job = try #require(try await test.queue.receive(1, worker: "w").first)
            #expect(job.receiveCount == 1 && !job.isQuarantined)
            #expect(test.jobs.seen.failures.isEmpty)
            // Its processes have been waited for: none is left.
            for process in left.processes { #expect(kill(process, 0) != 0) }
            let lives = try await test.pool.lives(10)
            #expect(lives.count == 2 && lives.allSatisfy { $0.state == .ended && $0.reason == "the house stops" })
        }
    }

    @Test func workersMayEndTheirJobsForAWhileAndNoLonger() async throws {
        try await withPool(policy: .fixed(2), { $0.drainSeconds = 5 }) { test in
            try await test.hand("hold")
            try await test.until("it is being worked on") { await test.pool.status().workers.contains { $0.jobs == [0.5] } }
        } stopping: { test in
            try await test.until("the idle one has left") { await test.pool.status().workers.map(\.state) == [.stopping] }
            #expect(await test.pool.status().jobsInHand == 1)
            test.clock.advance(bySeconds: 5)
        } after: { test in
            let counts = try await test.queue.counts()
            #expect(counts.visible == 1 && test.jobs.seen.failures.isEmpty)
        }
    }

    @Test func aPoolThatIsCancelledGivesItsJobsBackToo() async throws {
        try await withPool(policy: .fixed(0)) { _ in } after: { test in
            let pool = test.makePool()
            let run = Task { try await pool.run() }
            try await pool.adopt(.fixed(3), by: "ann")
            _ = try await test.hand("hold", count: 10)
            try await test.until("three are being worked on") { await pool.status().workers.filter { $0.jobs == [0.5] }.count == 3 }
            run.cancel()
            try await run.value
            #expect(try await test.queue.counts().visible == 10)
            #expect(test.jobs.seen.failures.isEmpty)
        }
    }

    @Test func aResultThatWaitsForThePaceIsKeptWhenThePoolStops() async throws {
        try await withPool({ $0.pace = 10 }) { test in
            let job = try await test.hand("echo", "paced")
            try await test.until("it lasts") { await test.pool.paces == 1 }
            #expect(test.jobs.seen.results[job] == nil)
            test.clock.advance(bySeconds: 10)
            try await test.until("it is done") { test.jobs.seen.results[job] != nil }
            try await test.hand("echo", "cut short")
            try await test.until("the next one lasts") { await test.pool.paces == 1 }
        } after: { test in
            #expect(test.jobs.seen.results.count == 2)
        }
    }
}
