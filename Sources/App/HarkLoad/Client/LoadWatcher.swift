import Synchronization

/// Whoever wants to see a run as it goes. Called on event loops: must be quick.
public struct LoadWatcher: Sendable {
    private let onAnswer: @Sendable (LoadAnswer) -> Void

    public init(onAnswer: @escaping @Sendable (LoadAnswer) -> Void) { self.onAnswer = onAnswer }

    public static let silent = LoadWatcher { _ in }

    /// Calls `report` with the number of complete requests at each tenth of `expected`, as ApacheBench does, for runs of more than
    /// 150 requests.
    public static func tenths(of expected: Int, report: @escaping @Sendable (Int) -> Void) -> LoadWatcher {
        guard expected > 150 else { return .silent }
        let counter = Counter(), step = max(expected / 10, 100)
        return LoadWatcher { _ in
            let complete = counter.increment()
            if complete % step == 0 { report(complete) }
        }
    }

    func answered(_ answer: LoadAnswer) { onAnswer(answer) }

    private final class Counter: Sendable {
        private let value = Atomic(0)
        func increment() -> Int { value.wrappingAdd(1, ordering: .relaxed).newValue }
    }
}
