import Foundation

/// Words with their counts that did not fit into memory, in sorted runs on disk.
///
/// A run is a file without a name, so nothing stays behind however the program ends. When there are `fanIn` runs of one size they are
/// merged to one of the next, so that few files are open and each word is written again only now and then.
final class Spill {
    private static let fanIn = 32

    private let folder: String
    private let bufferBytes: Int
    private var levels: [[SpillRun]] = []

    init(folder: String, bufferBytes: Int) {
        self.folder = folder
        self.bufferBytes = bufferBytes
    }

    var isEmpty: Bool { levels.allSatisfy(\.isEmpty) }

    /// Writes the words of `table` and empties it.
    func add(_ table: inout WordTable) throws {
        let run = try SpillRun(folder: folder, bufferBytes: bufferBytes)
        try table.forEachSorted { try run.append($0, $1) }
        table.removeAll()
        try run.flush()
        try add(run, level: 0)
    }

    /// Hands out each word once, in the order of its bytes, with all its counts added up.
    func merged(_ body: (UnsafeRawBufferPointer, Int) throws -> Void) throws {
        try RunMerge.merge(levels.flatMap { $0 }, bufferBytes: bufferBytes, body)
    }

    private func add(_ run: SpillRun, level: Int) throws {
        if level == levels.count { levels.append([]) }
        levels[level].append(run)
        guard levels[level].count == Self.fanIn else { return }
        let larger = try SpillRun(folder: folder, bufferBytes: bufferBytes)
        try RunMerge.merge(levels[level], bufferBytes: bufferBytes) { try larger.append($0, $1) }
        try larger.flush()
        levels[level] = []
        try add(larger, level: level + 1)
    }
}
