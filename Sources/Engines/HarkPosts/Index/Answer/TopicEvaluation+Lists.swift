/// The most frequent forms of many segments, exactly, although each portion of them tells only its own most frequent ones.
///
/// After Cao & Wang 2004 ("TPUT"): what is told gives a count that the last of the list reaches at least, and how much any form can have beyond what is
/// told of it. Forms that may reach that count are looked up in the segments of the portions that did not tell them; where even a form that
/// nobody told might reach it, there is no list.
extension TopicEvaluation {
    /// A list of an answer; nil where the nodes keep too few forms to be sure.
    func list(_ group: TermKind.Group, _ limit: Int) async throws -> [TopicCount]? {
        guard let counts = try await first(limit, group) else { return nil }
        return zip(try await texts(of: counts, group), counts).map { TopicCount($0, $1.count) }
    }

    /// Folded forms with their counts, the highest first, ties by their bytes.
    func first(_ limit: Int, _ group: TermKind.Group) async throws -> [FoldedCount]? {
        guard limit > 0, !portions.isEmpty else { return [] }
        let told = try await crew.run { [nodes] in
            FormSums.first(limit, of: nodes.map { $0.digest.forms[group.rawValue] }) { nodes[$0].index(group) }.first(limit)
        }
        guard let (known, uncertain) = told else { return nil }
        let counts = try await counts(of: uncertain, group)
        var best = Best(limit: limit, FoldedCount.isBefore)
        for count in known { best.offer(count) }
        for (form, count) in zip(uncertain, counts) { best.offer(FoldedCount(folded: form, count: count.count)) }
        return best.sorted()
    }

    /// How forms are shown: words folded, tags and names as they were written most often, ties by the bytes.
    func texts(of counts: [FoldedCount], _ group: TermKind.Group) async throws -> [String] {
        guard group != .words else { return counts.map { String(decoding: $0.folded, as: UTF8.self) } }
        let all = try await self.counts(of: counts.map(\.folded), group)
        return zip(counts, all).map { count, found in
            var spelled = found.spelled
            let asFolded = found.count - spelled.values.reduce(0, +)
            if asFolded > 0 { spelled[count.folded] = asFolded }
            let best = spelled.min { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
            return String(decoding: best?.key ?? count.folded, as: UTF8.self)
        }
    }

    /// How often each form occurs in all portions together: told, or looked up in their segments.
    func counts(of forms: [[UInt8]], _ group: TermKind.Group) async throws -> [TopicNode.FormCount] {
        guard !forms.isEmpty else { return [] }
        // In one go: handing each portion to a lane would cost more.
        var told = try await crew.run { [nodes] in nodes.map { $0.counts(of: forms, group) } }
        let gaps = told.map { counts in counts.indices.filter { counts[$0] == nil } }
        let open = portions.indices.filter { !gaps[$0].isEmpty }.flatMap { place in portions[place].parts.map { (portion: place, part: $0) } }
        let found = try await crew.map(open.count) { [self] place, _ in
            let rows = rows(open[place].part), segment = parts[open[place].part].segment
            return gaps[open[place].portion].map { form in rows.isEmpty ? TopicNode.FormCount() : segment.count(group, forms[form], in: rows) }
        }
        for (place, counts) in zip(open, found) {
            for (form, count) in zip(gaps[place.portion], counts) { told[place.portion][form] = (told[place.portion][form] ?? .init()) + count }
        }
        for place in portions.indices {
            for form in gaps[place] { portions[place].node!.learn(.init(group: group, folded: forms[form]), told[place][form]!) }
        }
        return forms.indices.map { form in told.reduce(TopicNode.FormCount()) { $0 + $1[form]! } }
    }
}
