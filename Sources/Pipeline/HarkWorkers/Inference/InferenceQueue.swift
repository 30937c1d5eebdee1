package import HarkModels

/// A part of a request that goes to a process as a whole.
package struct InferencePiece: Equatable {
    /// The request that it is of.
    package let request: Int
    let task: TextTask
    /// For the encoder's quick step.
    let isQuick: Bool
    /// UTF-8, and each text's place in its request.
    package let texts: [[UInt8]]
    let places: [Int]
    /// Uptime in microseconds.
    let since: Int64
    /// A process has ended over it: it is tried once more, alone.
    package var isSecondTry = false

    package init(request: Int, task: TextTask, isQuick: Bool = false, texts: [[UInt8]], places: [Int], since: Int64) {
        (self.request, self.task, self.isQuick, self.texts, self.places, self.since) = (request, task, isQuick, texts, places, since)
    }
}

/// What waits for an inference process: single texts of people before the lines of batches, but never only they.
///
/// A value without clock or I/O. Batches are not waited for: whatever is here when a process has become free goes together.
package struct InferenceQueue {
    /// As many texts go to a process at once.
    package static let batchTexts = 32
    /// A request of more texts than this is a batch of somebody who can wait.
    package static let smallTexts = 4
    /// As many batches of small requests in a row go before large ones.
    private static let smallTurns = 3

    private var again: [InferencePiece] = [], small: [InferencePiece] = [], large: [InferencePiece] = []
    private var turns = 0

    package init() {}

    package private(set) var textCount = 0
    package var isEmpty: Bool { textCount == 0 }

    /// When the one that has waited longest came.
    package var oldest: Int64? { [again.first, small.first, large.first].compactMap { $0?.since }.min() }

    package mutating func add(_ piece: InferencePiece, isSmall: Bool) {
        if isSmall { small.append(piece) } else { large.append(piece) }
        textCount += piece.texts.count
    }

    /// A piece whose process has ended goes first, and alone.
    package mutating func retry(_ piece: InferencePiece) {
        var piece = piece
        piece.isSecondTry = true
        again.append(piece)
        textCount += piece.texts.count
    }

    /// What the next free process is to do: pieces of one task and step, of `batchTexts` texts at most.
    package mutating func next() -> [InferencePiece] {
        let batch: [InferencePiece]
        if !again.isEmpty {
            batch = [again.removeFirst()]
        } else if !small.isEmpty, large.isEmpty || turns < Self.smallTurns {
            turns += 1
            batch = Self.take(from: &small)
        } else {
            turns = 0
            batch = Self.take(from: &large)
        }
        textCount -= batch.reduce(0) { $0 + $1.texts.count }
        return batch
    }

    /// Everything that waits, and nothing waits any more.
    package mutating func empty() -> [InferencePiece] {
        defer { (again, small, large, textCount) = ([], [], [], 0) }
        return again + small + large
    }

    private static func take(from line: inout [InferencePiece]) -> [InferencePiece] {
        guard let first = line.first else { return [] }
        var batch: [InferencePiece] = [], texts = 0, rest: [InferencePiece] = []
        for piece in line {
            let fits = piece.task == first.task && piece.isQuick == first.isQuick && texts + piece.texts.count <= batchTexts
            if fits || batch.isEmpty {
                batch.append(piece)
                texts += piece.texts.count
            } else {
                rest.append(piece)
            }
        }
        line = rest
        return batch
    }
}
