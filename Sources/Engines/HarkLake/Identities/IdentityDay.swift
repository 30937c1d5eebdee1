/// The files of one day's identities, by hour, and filters over all of them. The filters say of most strangers that they are not here;
/// what they let through is looked for in the files.
struct IdentityDay: Sendable {
    /// Those with the latest sequences first.
    private(set) var files: [IdentityFile] = []
    /// Nil until somebody has read all files for them, and where there is no room for them: then every file has to be looked at.
    var filters: IdentityFilters?

    var count: Int { files.reduce(0) { $0 + $1.count } }

    /// The latest sequence of the post with this identity.
    func sequence(of identity: PostIdentity) -> UInt64? {
        guard filters?.mayContain(identity) ?? true else { return nil }
        var found: UInt64?
        for file in files {
            // An edited post may be in several files; one with lower sequences alone has no later one of it.
            if let found, file.sequences.upperBound < found { break }
            if let sequence = file.sequence(of: identity) { found = max(sequence, found ?? 0) }
        }
        return found
    }

    /// Takes a file in, in place of those that it holds the posts of, and of an older one of its own name.
    mutating func put(_ file: IdentityFile, insteadOf merged: [IdentityFile] = []) {
        files.removeAll { old in old.path == file.path || merged.contains { $0 === old } }
        files.insert(file, at: files.firstIndex { $0.sequences.upperBound < file.sequences.upperBound } ?? files.endIndex)
    }

    /// - Returns: the files of hours before `hour`, which are no longer looked at.
    mutating func drop(before hour: Int64) -> [IdentityFile] {
        let old = files.filter { $0.hour < hour }
        files.removeAll { $0.hour < hour }
        return old
    }

    /// Files of one hour that should become one: those of an hour that is over, or eight of about one size of the hour that runs. So each post
    /// is written some three times at most, however many deliveries an hour has.
    /// - Parameter limit: of identities in one file, since they are sorted in memory.
    func mergeable(currentHour: Int64, atMost limit: Int) -> [IdentityFile] {
        for (hour, files) in Dictionary(grouping: files, by: \.hour).sorted(by: { $0.key < $1.key }) {
            let alike = Dictionary(grouping: files) { ($0.count.bitWidth - $0.count.leadingZeroBitCount) / 3 }.values
            let groups = hour < currentHour ? Self.neighbours(files, atMost: limit) : alike.flatMap { Self.neighbours($0, atMost: limit) }
            if let group = groups.first(where: { $0.count >= (hour < currentHour ? 2 : 8) }) { return group }
        }
        return []
    }

    /// Files by their sequences, together as long as they have room in one.
    private static func neighbours(_ files: [IdentityFile], atMost limit: Int) -> [[IdentityFile]] {
        files.sorted { $0.sequences.lowerBound < $1.sequences.lowerBound }.reduce(into: []) { groups, file in
            let count = groups.last?.reduce(0) { $0 + $1.count } ?? limit
            if count <= limit - file.count { groups[groups.count - 1].append(file) } else { groups.append([file]) }
        }
    }
}
