import HarkCore
import HarkWeb
import Testing

@Suite struct RecentCallersTests {
    private let callers = RecentCallers(), proof = RecentCallers.Proof.token([1, 2, 3])
    private let start = Timestamp(seconds: 1000), end = Timestamp(seconds: 1001)

    /// Asked for at `now`; who is found has the number of the finding as their name.
    private func ask(_ found: inout Int, at now: Timestamp) -> String? {
        callers.caller(proof, at: now) {
            found += 1
            return RecentCallers.Finding(Caller(role: .member, proof: .token, username: "\(found)"), until: end)
        }?.username
    }

    @Test func aFindingIsRememberedUpToItsEnd() {
        var found = 0
        #expect(ask(&found, at: start) == "1" && ask(&found, at: start.advanced(bySeconds: 0.9)) == "1")
        #expect(ask(&found, at: end) == "2")
    }

    @Test func nothingIsRememberedFromBeforeItWasForgotten() {
        var found = 0
        _ = ask(&found, at: start)
        callers.forget()
        #expect(ask(&found, at: start) == "2" && ask(&found, at: start) == "2")
    }

    /// What was found is out of date already when rights change while it is looked for.
    @Test func whatIsForgottenDuringTheSearchIsNotRemembered() {
        let first = callers.caller(proof, at: start) {
            callers.forget()
            return RecentCallers.Finding(Caller(role: .admin, proof: .token), until: end)
        }
        #expect(first?.role == .admin)
        #expect(callers.caller(proof, at: start) { nil } == nil)
    }

    @Test func aClockThatWasSetBackMakesNobodyRemembered() {
        var found = 0
        _ = ask(&found, at: start)
        #expect(ask(&found, at: start.advanced(bySeconds: -10)) == "2")
    }

    @Test func whoIsUnknownIsLookedForEachTime() {
        var found = 0
        #expect(callers.caller(proof, at: start) { nil } == nil)
        #expect(ask(&found, at: start) == "1")
    }
}
