import Synchronization

/// What some segments say about a topic, to be kept from one search to the next: for segments that do not change it stays true.
package final class TopicNode: Sendable {
    /// Forms that are kept of each list when nothing else is said.
    package static let usual = 1_000

    /// How many forms are kept where so many were too few.
    package static func more(_ keeping: Int) -> Int { keeping > 1 << 20 ? .max : keeping * 8 }

    struct Form: Hashable, Sendable {
        let group: TermKind.Group
        let folded: [UInt8]
    }

    /// How often a form occurs, and how often it is written otherwise than folded.
    struct FormCount: Sendable {
        var count = 0
        var spelled: [[UInt8]: Int] = [:]

        static func + (left: FormCount, right: FormCount) -> FormCount {
            FormCount(count: left.count + right.count, spelled: left.spelled.merging(right.spelled, uniquingKeysWith: +))
        }
    }

    let digest: TopicDigest
    /// About how many forms of each list are here.
    package let keeping: Int
    /// Forms that had to be looked up: who asks again asks for the same.
    private let learned = Mutex<[Form: FormCount]>([:])
    private static let mostLearned = 500

    /// - Parameters:
    ///   - digests: one of each part.
    ///   - limit: how many of the newest rows are told.
    init(joining digests: [TopicDigest], newest limit: Int, keeping: Int) {
        digest = TopicDigest(joining: digests, newest: limit, keeping: keeping)
        self.keeping = keeping
    }

    private init(_ digest: TopicDigest, keeping: Int) { (self.digest, self.keeping) = (digest, keeping) }

    /// The same of the same posts, now that all of them are in one segment.
    package func moved(to segment: any PostSegment) -> TopicNode {
        var digest = digest
        digest.newest = digest.newest.compactMap { placed in
            segment.row(of: placed.row.sequence).map { .init(part: 0, row: .init(rank: placed.row.rank, sequence: placed.row.sequence, row: $0)) }
        }
        return TopicNode(digest, keeping: keeping)
    }

    /// About what it takes in memory.
    package var byteCount: Int { digest.byteCount + 8_000 }

    /// The counts of some forms of a group; nil for those that have to be looked up.
    func counts(of forms: [[UInt8]], _ group: TermKind.Group) -> [FormCount?] {
        let list = digest.forms[group.rawValue]
        var wanted = TermTable(), found: [FormCount?] = forms.map { _ in list.rest == 0 ? FormCount() : nil }
        for form in forms { _ = form.withUnsafeBytes { wanted.number(of: $0) } }
        list.forEach { form, count, slack in
            if let place = wanted.find(form) { found[Int(place)] = slack == 0 ? FormCount(count: count + (found[Int(place)]?.count ?? 0)) : nil }
        }
        digest.spelled[group.rawValue].forEach { key, count, _ in
            guard let place = wanted.find(TermKey.folded(key)), found[Int(place)] != nil else { return }
            found[Int(place)]!.spelled[Array(key.dropFirst(TermKey.folded(key).count + 1)), default: 0] += count
        }
        return learned.withLock { learned in
            zip(forms, found).map { form, count in count ?? learned[Form(group: group, folded: form)] }
        }
    }

    func learn(_ form: Form, _ count: FormCount) {
        learned.withLock { learned in
            if learned.count >= Self.mostLearned { learned = [:] }
            learned[form] = count
        }
    }
}

extension PostSegment {
    /// How often a form occurs in some rows, found by going through those that hold it.
    func count(_ group: TermKind.Group, _ folded: [UInt8], in rows: RowSet) -> TopicNode.FormCount {
        var found = TopicNode.FormCount()
        for kind in TermKind.allCases where kind.group == group {
            guard let base = find(kind, folded) else { continue }
            var here = RowSet(count: self.rows)
            insertRows(of: base, into: &here)
            here.formIntersection(rows)
            here.forEach { row in
                forEachTerm(of: row) { term in
                    if term == base {
                        found.count += 1
                    } else if group != .words, self.base(of: term) == base {
                        found.count += 1
                        found.spelled[Array(TermKey.spelling(key(of: term))), default: 0] += 1
                    }
                }
            }
        }
        return found
    }
}
