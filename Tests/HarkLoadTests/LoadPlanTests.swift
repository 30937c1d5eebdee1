import HarkCore
import HarkLoad
import Testing

@Suite("Load plan")
struct LoadPlanTests {
    @Test("Threads start evenly over the ramp-up", arguments: [(10, 100.0, 10.0), (30, 120, 4), (500, 25, 0.05)])
    func ramp(threads: Int, ramp: Double, every: Double) {
        var plan = LoadPlan(connections: threads, requests: threads)
        plan.ramp = ramp
        for thread in 0..<threads { #expect(abs(plan.beginning(of: thread) - Double(thread) * every) < 1e-9) }
        #expect(plan.due(3, iteration: 1) == nil)
    }

    @Test("A repeated ramp makes each thread ask once a round")
    func repeatedRamp() {
        var plan = LoadPlan(connections: 500, requests: 12_000)
        plan.ramp = 25
        plan.pace = 25
        #expect(plan.due(0, iteration: 24) == 600)
        #expect(plan.due(499, iteration: 1) == 24.95 + 25)
        #expect(plan.share(of: 499) == 24)
    }

    @Test("The shares of all connections add up to the requests and differ by one at most", arguments: [(100_000, 10_000), (100_911, 10_000), (7, 3)])
    func shares(requests: Int, connections: Int) {
        let plan = LoadPlan(connections: connections, requests: requests)
        let shares = (0..<connections).map(plan.share)
        #expect(shares.reduce(0, +) == requests)
        #expect(shares.max()! - shares.min()! <= 1)
    }

    @Test("A plan that cannot be is refused with a reason")
    func refusals() {
        #expect(throws: HarkError.self) { try LoadPlan(connections: 0, requests: 1).validate() }
        #expect(throws: HarkError.self) { try LoadPlan(connections: 10, requests: 9).validate() }
        #expect(throws: HarkError.self) { try LoadPlan(connections: 1).validate() }
        var backwards = LoadPlan(connections: 1, requests: 1)
        backwards.pace = -1
        #expect(throws: HarkError.self) { try backwards.validate() }
    }

    @Test("Only this machine is asked, unless another host is named on purpose")
    func targets() throws {
        #expect(try LoadTarget(url: "http://127.0.0.1:8080") == LoadTarget(host: "127.0.0.1", port: 8080))
        #expect(try LoadTarget(url: "http://[::1]:81/").authority == "[::1]:81")
        #expect(try LoadTarget(url: "http://localhost").port == 80)
        #expect(try LoadTarget(url: "http://hark.example:8080", allowedHost: "hark.example").host == "hark.example")
        for url in ["http://hark.example", "http://127.evil.example", "https://127.0.0.1", "127.0.0.1:8080", "http://127.0.0.1/x", "http://"] {
            #expect(throws: HarkError.self) { try LoadTarget(url: url) }
        }
    }
}
