/// Words with their counts that did not fit into memory, in sorted runs on disk.
///
/// Runs stand one behind the other in a file; when there are `fanIn` of them they are merged to one run in the file of the next level
/// and theirs is emptied, so that few files are open and each word is written again only now and then. Where there is no further
/// file the runs of the last one stay as they are.
final class Spill {
    private static let fanIn = 32

    private let place: SpillPlace
    private let bufferBytes: Int
    private var levels: [Level] = []

    private struct Level {
        let file: SpillFile
        var runs: [SpillRun] = []
    }

    init(_ place: SpillPlace, bufferBytes: Int) {
        self.place = place
        self.bufferBytes = bufferBytes
    }

    var isEmpty: Bool { levels.allSatisfy(\.runs.isEmpty) }

    /// Writes the words of `table` and empties it.
    func add(_ table: inout WordTable) throws {
        let writer = RunWriter(try file(0), bufferBytes: bufferBytes)
        try table.forEachSorted { try writer.append($0, $1) }
        table.removeAll()
        try add(writer.finish(), level: 0)
    }

    /// Hands out each word once, in the order of its bytes, with all its counts added up.
    func merged(_ body: (UnsafeRawBufferPointer, Int) throws -> Void) throws {
        try RunMerge.merge(levels.flatMap(\.runs), bufferBytes: bufferBytes, body)
    }

    private func file(_ level: Int) throws -> SpillFile {
        if level == levels.count { levels.append(Level(file: try SpillFile(place, number: level))) }
        return levels[level].file
    }

    private func add(_ run: SpillRun, level: Int) throws {
        levels[level].runs.append(run)
        guard levels[level].runs.count == Self.fanIn, place.hasFile(level + 1) else { return }
        let writer = RunWriter(try file(level + 1), bufferBytes: bufferBytes)
        try RunMerge.merge(levels[level].runs, bufferBytes: bufferBytes) { try writer.append($0, $1) }
        let larger = try writer.finish()
        levels[level].runs = []
        levels[level].file.empty()
        try add(larger, level: level + 1)
    }
}

/// Where words may be put that do not fit into memory.
public enum SpillPlace: Sendable, Equatable {
    /// Nowhere: a text with too many different words is refused.
    case nowhere
    /// In files of this folder. They have no name, so nothing stays in it, not even after a crash.
    case folder(String)
    /// In these files, open for reading and writing, for a process that can open none itself. They are emptied, and stay open.
    case files([Int32])

    func hasFile(_ number: Int) -> Bool {
        switch self {
        case .nowhere: false
        case .folder: true
        case .files(let files): number < files.count
        }
    }
}
