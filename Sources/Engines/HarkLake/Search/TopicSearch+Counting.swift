import HarkCore
import HarkPosts

extension TopicSearch {
    /// Counts what was not counted before, and keeps what will not change.
    func counted(
        _ request: TopicRequest, _ asked: SegmentRequest, _ data: SearchedData, _ view: PostsView
    ) async throws -> (TopicEvaluation, TopicAnswer) {
        let plan = TopicPortions(data, data.parts.indices, request, asked, view)
        var keeping = TopicNode.usual
        while true {
            let evaluation = try await evaluated(plan, asked, data, keeping: &keeping)
            if let answer = try await evaluation.answer(top: request.top, rawRetweets: request.rawTokens) { return (evaluation, answer) }
            keeping = TopicNode.more(keeping)
        }
    }

    /// What portions say, by what is known of them and by counting the rest.
    /// - Parameter keeping: how many forms are kept of each list; raised to what was kept of any of them before.
    func evaluated(
        _ plan: TopicPortions, _ asked: SegmentRequest, _ data: SearchedData, keeping: inout Int
    ) async throws -> TopicEvaluation {
        var portions = plan.all.map { known($0, data) }
        keeping = max(keeping, portions.compactMap { $0.node?.keeping }.max() ?? 0)
        for place in portions.indices { portions[place].forget(below: keeping) }
        let evaluation = try await TopicEvaluation(data.parts, asked, crew, portions: portions, keeping: keeping)
        digests.keep(evaluation.portions.map { $0.node! }, plan.all.map(\.key))
        return evaluation
    }

    /// A portion with what was counted of it before: of all of it, or of its parts.
    private func known(_ portion: TopicPortions.Portion, _ data: SearchedData) -> TopicEvaluation.Portion {
        let node = portion.key.flatMap { known($0, portion.parts, data) }
        guard node == nil else { return TopicEvaluation.Portion(portion.parts, node: node) }
        let pieces = zip(portion.parts, portion.pieces).compactMap { part, key in known(key, [part], data).map { (part, $0) } }
        return TopicEvaluation.Portion(portion.parts, pieces: Dictionary(uniqueKeysWithValues: pieces))
    }

    /// What was counted under a key; of a file also what was counted before its posts were in it.
    private func known(_ key: DigestShelf.Key, _ parts: [Int], _ data: SearchedData) -> TopicNode? {
        if let node = digests.node(key) { return node }
        guard parts.count == 1, case .file = data.origins[parts[0]], let posts = data.settled(parts[0]) else { return nil }
        var former = key
        former.posts = [posts.formerID]
        return digests.node(former)?.moved(to: data.parts[parts[0]].segment)
    }
}

extension TopicEvaluation.Portion {
    /// Drops what keeps fewer forms than are needed.
    fileprivate mutating func forget(below keeping: Int) {
        if let node, node.keeping < keeping { self.node = nil }
        pieces = pieces.filter { $0.value.keeping >= keeping }
    }
}
