import HarkModels
import HarkWorkers
import Testing

/// In which order texts go to processes.
@Suite struct InferenceQueueTests {
    private func piece(_ request: Int, _ task: TextTask = .emotion, texts: Int = 1, since: Int64 = 0) -> InferencePiece {
        InferencePiece(request: request, task: task, texts: Array(repeating: [0x61], count: texts), places: Array(0..<texts), since: since)
    }

    @Test("What waits goes together, one task at a time, in the order of its coming")
    func together() {
        var queue = InferenceQueue()
        for number in 0..<6 { queue.add(piece(number, number == 2 ? .sentiment : .emotion), isSmall: true) }
        #expect(queue.next().map(\.request) == [0, 1, 3, 4, 5])
        #expect(queue.next().map(\.request) == [2])
        #expect(queue.isEmpty && queue.next().isEmpty)
    }

    @Test("The encoder's quick step and the whole of it are asked one at a time")
    func steps() {
        var queue = InferenceQueue()
        for number in 0..<4 {
            queue.add(InferencePiece(request: number, task: .emotion, isQuick: number % 2 == 1, texts: [[0x61]], places: [0], since: 0), isSmall: true)
        }
        #expect(queue.next().map(\.request) == [0, 2])
        #expect(queue.next().map(\.request) == [1, 3])
    }

    @Test("A batch has no more texts than it may, unless one piece alone does")
    func size() {
        var queue = InferenceQueue()
        for number in 0..<40 { queue.add(piece(number), isSmall: true) }
        queue.add(piece(40, texts: InferenceQueue.batchTexts), isSmall: false)
        #expect(queue.textCount == 40 + InferenceQueue.batchTexts)
        #expect(queue.next().count == InferenceQueue.batchTexts)
        #expect(queue.next().count == 40 - InferenceQueue.batchTexts)
        #expect(queue.next().map(\.request) == [40])
        #expect(queue.textCount == 0)
    }

    @Test("People go before batches, but batches are never left standing")
    func turns() {
        var queue = InferenceQueue()
        for number in 0..<4 { queue.add(piece(100 + number, texts: InferenceQueue.batchTexts), isSmall: false) }
        var order: [Int] = []
        for number in 0..<8 {
            queue.add(piece(number), isSmall: true)
            order += queue.next().map(\.request)
        }
        #expect(order == [0, 1, 2, 100, 3, 4, 5, 6, 101] || order == [0, 1, 2, 100, 3, 4, 5, 101])
        #expect(order.filter { $0 >= 100 }.count == 2)
    }

    @Test("What a process has ended over goes first, and alone")
    func retries() {
        var queue = InferenceQueue()
        queue.add(piece(1), isSmall: true)
        queue.retry(piece(7))
        queue.retry(piece(8))
        let first = queue.next()
        #expect(first.map(\.request) == [7] && first.allSatisfy(\.isSecondTry))
        #expect(queue.next().map(\.request) == [8])
        #expect(queue.next().map(\.request) == [1])
    }

    @Test("The oldest is the oldest of all lines, and emptying leaves nothing")
    func oldest() {
        var queue = InferenceQueue()
        #expect(queue.oldest == nil)
        queue.add(piece(1, since: 50), isSmall: true)
        queue.add(piece(2, since: 20), isSmall: false)
        #expect(queue.oldest == 20)
        #expect(queue.empty().map(\.request).sorted() == [1, 2])
        #expect(queue.isEmpty && queue.oldest == nil)
    }
}
