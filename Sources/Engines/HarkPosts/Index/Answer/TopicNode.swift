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

    private struct Indexes {
        let forms: TermReportIndex, spelled: TermReportIndex
    }

    private struct State {
        /// Forms that had to be looked up: who asks again asks for the same.
        var learned: [Form: FormCount] = [:]
        /// By group, made when they are first asked for.
        var indexes: [Indexes?] = TermKind.Group.allCases.map { _ in nil }
    }

    let digest: TopicDigest
    /// About how many forms of each list are here.
    package let keeping: Int
    private let state = Mutex(State())
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
    package var byteCount: Int { digest.byteCount + 8 * (digest.forms + digest.spelled).reduce(0) { $0 + $1.count } + 8_000 }

    /// The counts of some forms of a group; nil for those that have to be looked up.
    func counts(of forms: [[UInt8]], _ group: TermKind.Group) -> [FormCount?] {
        let indexes = indexes(group), listed = forms.map { told($0, group, indexes) }
        return state.withLock { state in zip(forms, listed).map { form, count in count ?? state.learned[Form(group: group, folded: form)] } }
    }

    /// Where forms stand in the list of a group; made when it is first asked for.
    func index(_ group: TermKind.Group) -> TermReportIndex { indexes(group).forms }

    /// What the lists tell of a form.
    private func told(_ form: [UInt8], _ group: TermKind.Group, _ indexes: Indexes) -> FormCount? {
        let list = digest.forms[group.rawValue]
        var found: FormCount? = list.rest == 0 ? FormCount() : nil
        list.forEach(form, by: indexes.forms) { listed, count, slack in
            if listed.elementsEqual(form) { found = slack == 0 ? FormCount(count: count + (found?.count ?? 0)) : nil }
        }
        guard found != nil else { return nil }
        digest.spelled[group.rawValue].forEach(form, by: indexes.spelled) { key, count, _ in
            guard TermKey.folded(key).elementsEqual(form) else { return }
            found!.spelled[Array(key.dropFirst(form.count + 1)), default: 0] += count
        }
        return found
    }

    private func indexes(_ group: TermKind.Group) -> Indexes {
        state.withLock { state in
            if let made = state.indexes[group.rawValue] { return made }
            let made = Indexes(forms: .init(of: digest.forms[group.rawValue]), spelled: .init(of: digest.spelled[group.rawValue], by: TermKey.folded))
            state.indexes[group.rawValue] = made
            return made
        }
    }

    func learn(_ form: Form, _ count: FormCount) {
        state.withLock { state in
            if state.learned.count >= Self.mostLearned { state.learned = [:] }
            state.learned[form] = count
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
