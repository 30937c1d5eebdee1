import HarkCore
import HarkQueue
import Logging

/// Keeping jobs in hand.
extension WorkerPool {
    /// Keeps the jobs in hand hidden from others, three times within their time-out.
    func beat() async {
        while await sleeps(queue.settings.visibilitySeconds / 3) {
            await extendAll()
            beats += 1
        }
    }

    private func extendAll() async {
        let receipts = Array(inHand.keys)
        guard !receipts.isEmpty else { return }
        do {
            let held = try await queue.extend(receipts, by: queue.settings.visibilitySeconds)
            for receipt in receipts where !held.contains(receipt) {
                // Somebody else has the job by now; a second result would change nothing, so the work is in vain.
                inHand[receipt]?.process.kill()
            }
        } catch {
            logger.error("jobs in hand not extended", metadata: ["pool": "\(name)", "error": "\(error)"])
        }
    }

    /// False once the task is cancelled.
    func sleeps(_ seconds: Double) async -> Bool {
        do {
            try await clock.sleep(for: seconds)
            return true
        } catch {
            return false
        }
    }
}
