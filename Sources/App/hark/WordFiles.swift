import Dispatch
import Foundation
import HarkWords
import Synchronization

/// Counts the words of files: one file at a time on each core, answers in the order of the files.
struct WordFiles {
    private static let blockBytes = 256 << 10
    /// What all counters may take together.
    private static let memoryBytes = 32 << 20

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let settings: WordCounterSettings

    /// Hands out each file's count as soon as those of the files before it are out; a file that cannot be counted is named on standard
    /// error. How many those were.
    func count(_ files: [String], _ answer: @escaping (String, WordCount) throws -> Void) throws -> Int {
        let workers = min(files.count, ProcessInfo.processInfo.activeProcessorCount)
        var settings = settings
        settings.memoryBytes = Self.memoryBytes / max(1, workers)
        let counting = settings
        let next = Atomic(0), counts = Counts(files)
        let queue = DispatchQueue(label: "hark.words", attributes: .concurrent)
        for _ in 0..<workers {
            queue.async {
                while true {
                    let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard place < files.count else { return }
                    counts.put(Result { try Self.count(files[place], counting) }, at: place)
                }
            }
        }
        var failed = 0
        for (place, file) in files.enumerated() {
            switch counts.take(place) {
            case .success(let count): try answer(file, count)
            case .failure(let error):
                failed += 1
                FileHandle.standardError.write(Data("hark: \(file): \(error)\n".utf8))
            }
        }
        return failed
    }

    /// The words of one file, or of standard input for `-`.
    static func count(_ file: String, _ settings: WordCounterSettings) throws -> WordCount {
        let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var counter = WordCounter(settings)
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockBytes, alignment: 64)
        defer { block.deallocate() }
        while true {
            let count = read(descriptor, block.baseAddress, block.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure() }
            if count == 0 { return try counter.finish() }
            try counter.update(UnsafeRawBufferPointer(rebasing: block[..<count]))
        }
    }

    private static func failure() -> Failure { Failure(description: "It cannot be read: \(String(cString: strerror(errno))).") }
}

/// The files' counts, put in any order and taken in theirs.
private final class Counts: Sendable {
    private let places: [Place]

    private final class Place: Sendable {
        let count = Mutex<Result<WordCount, any Error>?>(nil)
        let isThere = DispatchSemaphore(value: 0)
    }

    init(_ files: [String]) { places = files.map { _ in Place() } }

    func put(_ count: Result<WordCount, any Error>, at place: Int) {
        places[place].count.withLock { $0 = count }
        places[place].isThere.signal()
    }

    /// Waits for it.
    func take(_ place: Int) -> Result<WordCount, any Error> {
        places[place].isThere.wait()
        return places[place].count.withLock { $0! }
    }
}
