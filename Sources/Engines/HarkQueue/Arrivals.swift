import HarkCore

/// Gives an element whenever there may be something to receive: at once, and then after jobs have come, have come back or have
/// become visible. Several that come together may be one element; one element may find nothing, since another receiver was
/// faster. Ends when the task is cancelled.
public struct Arrivals: AsyncSequence, Sendable {
    let bell: Bell

    public func makeAsyncIterator() -> Iterator { Iterator(bell: bell) }

    public struct Iterator: AsyncIteratorProtocol {
        let bell: Bell
        var seen = -1

        public mutating func next() async -> Void? {
            seen = await bell.wait(after: seen)
            return Task.isCancelled ? nil : ()
        }
    }
}
