import HarkCore
import HarkObjects
package import Logging
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Every post that the lake has, by its identity: whether it is here already, and under which sequence. Exact, for as long as posts are
/// kept and across restarts; see Documentation/decisions/0023-a-log-of-frames-and-exact-identities.md. `sequences` may be asked by anybody at any
/// time; what changes files (`keep`, `merge`, `warm`, `forget`) is called on one lane.
package final class PostIdentities: Sendable {
    /// Identities that are entered into filters at a time, while everybody else waits.
    private static let enteredAtOnce = 4096

    private struct State {
        var days: [Int64: IdentityDay]

        /// The bytes of all filters.
        var filterBytes: Int { days.values.reduce(0) { $0 + ($1.filters?.byteCount ?? 0) } }
    }

    package let hash: SipHash
    private let folder: String
    private let logger: Logger
    private let mostMerged: Int, mostFilterBytes: Int
    private let state: Mutex<State>

    /// Opens or makes the folder. A damaged file is put out of the way; `covers` tells then what is missing.
    /// - Parameters:
    ///   - mostMerged: identities in a file that is made of several; 24 bytes of memory for each while it is made.
    ///   - mostFilterBytes: memory of all filters; beyond it the oldest days have none, and the posts of a day without end a crowded one.
    /// - Cost: reads all files once.
    package init(folder: String, logger: Logger, mostMerged: Int = 1 << 21, mostFilterBytes: Int = 64 << 20) throws {
        try Folder.make(folder)
        self.folder = folder
        self.logger = logger
        self.mostMerged = mostMerged
        self.mostFilterBytes = mostFilterBytes
        hash = SipHash(key: try IdentityKey.read(in: folder))
        var days: [Int64: IdentityDay] = [:]
        for name in try Folder.names(in: folder) {
            guard let hour = IdentityFileName.hour(of: name) else {
                if name.hasSuffix(".new") { try Folder.remove("\(folder)/\(name)") }
                continue
            }
            do {
                days[hour.day, default: IdentityDay()].put(try IdentityFile("\(folder)/\(name)", hour: hour))
            } catch {
                logger.error("identities damaged", metadata: ["file": "\(name)", "error": "\(error)"])
                try Folder.rename("\(folder)/\(name)", to: "\(folder)/\(name).damaged")
            }
        }
        state = Mutex(State(days: days))
    }

    package var count: Int { state.withLock { $0.days.values.reduce(0) { $0 + $1.count } } }
    package var filterBytes: Int { state.withLock(\.filterBytes) }
    package var fileCount: Int { state.withLock { $0.days.values.reduce(0) { $0 + $1.files.count } } }

    /// For each identity the latest sequence of its post; nil for a stranger.
    package func sequences(of identities: [PostIdentity]) -> [UInt64?] {
        state.withLock { state in
            let latestFirst = state.days.sorted { $0.key > $1.key }.map(\.value)
            return identities.map { identity in
                for day in latestFirst { if let sequence = day.sequence(of: identity) { return sequence } }
                return nil
            }
        }
    }

    /// Whether the identities of these sequences, of posts that came in this hour, are all here as far as files tell.
    package func covers(_ sequences: ClosedRange<UInt64>, hour: Int64) -> Bool {
        var next = sequences.lowerBound
        for range in files(of: hour).map(\.sequences).sorted(by: { $0.lowerBound < $1.lowerBound }) where range.contains(next) {
            next = range.upperBound + 1
        }
        return next > sequences.upperBound
    }

    /// Writes the identities of posts of one hour; on disk when this returns. Written again, they replace themselves.
    package func keep(_ entries: [(identity: PostIdentity, sequence: UInt64)], hour: Int64) throws {
        let first = entries.lazy.map(\.sequence).min()!, last = entries.lazy.map(\.sequence).max()!
        let path = "\(folder)/\(IdentityFileName.name(hour: hour, first...last))"
        try IdentityFile.write(entries, to: path)
        try Folder.sync(folder)
        try take(try IdentityFile(path, hour: hour))
    }

    /// Makes one file of several of an hour, until there are few. Blocks for as long as that takes; others go on looking up.
    package func merge(currentHour: Int64) throws {
        while let files = state.withLock({ state in state.days.values.lazy.map { [mostMerged] in $0.mergeable(currentHour: currentHour, atMost: mostMerged) }.first { !$0.isEmpty } }) {
            var entries: [(identity: PostIdentity, sequence: UInt64)] = []
            entries.reserveCapacity(files.reduce(0) { $0 + $1.count })
            for file in files { try file.forEach { entries.append(($0, $1)) } }
            let hour = files[0].hour, first = files.map(\.sequences.lowerBound).min()!, last = files.map(\.sequences.upperBound).max()!
            let path = "\(folder)/\(IdentityFileName.name(hour: hour, first...last))"
            try IdentityFile.write(consume entries, to: path)
            try Folder.sync(folder)
            try take(try IdentityFile(path, hour: hour), insteadOf: files)
            for file in files where file.path != path { try Folder.remove(file.path) }
        }
    }

    /// Reads all files for the filters, those of the latest day first, so that strangers are known without a look at the files.
    /// - Throws: `HarkError` where the disk does not give them.
    package func warm() throws {
        let unread = state.withLock { $0.days.filter { $1.filters == nil } }
        for (number, day) in unread.sorted(by: { $0.key > $1.key }) {
            let used = state.withLock(\.filterBytes)
            guard used + IdentityFilter.byteCount(capacity: day.count) <= mostFilterBytes else { return }
            let filters = try IdentityFilters(over: day.files)
            state.withLock { $0.days[number]?.filters = filters }
        }
    }

    /// Forgets the posts that came before an hour.
    package func forget(before hour: Int64) throws {
        let old = state.withLock { state in
            let old = state.days.keys.flatMap { state.days[$0]!.drop(before: hour) }
            state.days = state.days.filter { !$0.value.files.isEmpty }
            return old
        }
        for file in old { try Folder.remove(file.path) }
    }

    private func files(of hour: Int64) -> [IdentityFile] { state.withLock { $0.days[hour.day]?.files.filter { $0.hour == hour } ?? [] } }

    private func take(_ file: IdentityFile, insteadOf merged: [IdentityFile] = []) throws {
        // What is merged was entered before. Nobody misses the file while it is entered: its posts are still in the log's table.
        if merged.isEmpty { try enter(file) }
        state.withLock { $0.days[file.hour.day, default: IdentityDay()].put(file, insteadOf: merged) }
    }

    /// Tells the filters of a file's day of its posts, some at a time.
    private func enter(_ file: IdentityFile) throws {
        let isNew = state.withLock { state in
            guard state.days[file.hour.day] == nil else { return false }
            // A day that begins now has no files that nobody has read.
            state.days[file.hour.day] = IdentityDay(filters: IdentityFilters())
            return true
        }
        if isNew { try condense(before: file.hour.day) }
        var some: [PostIdentity] = [], left = file.count
        some.reserveCapacity(Self.enteredAtOnce)
        try file.forEach { identity, _ in
            some.append(identity)
            guard some.count == min(left, Self.enteredAtOnce) else { return }
            enter(some, of: file.hour.day, andMore: left - some.count)
            left -= some.count
            some.removeAll(keepingCapacity: true)
        }
    }

    /// Gives each day that is over one filter, of the size that it needs: every new post is asked of all of them.
    private func condense(before day: Int64) throws {
        let over = state.withLock { $0.days.filter { $0 < day && !($1.filters?.isOne ?? true) } }
        for (number, old) in over {
            let filters = try IdentityFilters(over: old.files)
            state.withLock { $0.days[number]?.filters = filters }
        }
    }

    private func enter(_ identities: [PostIdentity], of day: Int64, andMore more: Int) {
        state.withLock { state in
            let all = identities.count + more
            guard let bytes = state.days[day]?.filters?.bytesToGrow(for: all) else { return }
            if bytes > 0, makeRoom(bytes, for: day, &state) { state.days[day]!.filters!.grow(for: all) }
            state.days[day]!.filters!.insert(identities)
        }
    }

    /// Takes the filters of the oldest days away until there is room; false where that is not enough.
    private func makeRoom(_ bytes: Int, for day: Int64, _ state: inout State) -> Bool {
        var used = state.filterBytes
        while used + bytes > mostFilterBytes, let oldest = state.days.keys.sorted().first(where: { $0 < day && state.days[$0]?.filters != nil }) {
            used -= state.days[oldest]!.filters!.byteCount
            state.days[oldest]!.filters = nil
        }
        return used + bytes <= mostFilterBytes
    }
}

extension Int64 {
    /// The day of an hour.
    fileprivate var day: Int64 { flooredQuotient(24) }
}
