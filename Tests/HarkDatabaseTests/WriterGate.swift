import Dispatch

/// Holds a thread of the driver (never one of the cooperative pool) until it is opened.
struct WriterGate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func wait() { semaphore.wait() }
    func open() { semaphore.signal() }
}
