package import HarkCore
package import HarkPosts

/// Where questions are asked: by the page, the API, the command line, exports and alerts alike.
package struct TopicDesk: Sendable {
    package let answers: any TopicAnswering
    package let clock: any WallClock
    /// Whether answers tell who wrote a post (D-38): posts that were kept with their authors stay nameless after that was switched off.
    package let showsAuthors: Bool
    package let running: RunningSearches

    package init(answers: any TopicAnswering, clock: any WallClock, showsAuthors: Bool) {
        self.answers = answers
        self.clock = clock
        self.showsAuthors = showsAuthors
        running = RunningSearches(clock: clock)
    }

    /// - Throws: `.unacceptable` for a question that cannot be read; `.conflict` when it was cancelled; what `TopicAnswering` throws.
    package func ask(_ question: TopicQuestion, explainsPeaks: Bool = true) async throws -> TopicReply {
        let request = try question.request(at: clock.now, explainsPeaks: explainsPeaks)
        var answer = try await running.run(question.text) { [answers] in try await answers.answer(request) }
        if !showsAuthors {
            for place in answer.posts.indices { answer.posts[place].post.user = nil }
            for place in answer.peaks.indices { answer.peaks[place].post?.post.user = nil }
        }
        if let emoji = question.emoji { answer.remove(emoji) }
        return TopicReply(question: question, request: request, answer: answer)
    }

    /// The answer as the API tells it.
    package func json(_ question: TopicQuestion) async throws -> [UInt8] {
        let reply = try await ask(question)
        var json = JSONWriter(reserving: 8192 + 400 * reply.answer.posts.count)
        reply.answer.write(question, reply.request, permalink: TopicPermalink(reply).path, to: &json)
        return json.bytes
    }
}

extension TopicAnswer {
    /// Takes emoji out of the posts that it shows.
    fileprivate mutating func remove(_ emoji: EmojiFilter) {
        for place in posts.indices { posts[place].post.text = emoji.removing(from: posts[place].post.text) }
        for place in peaks.indices {
            guard let text = peaks[place].post?.post.text else { continue }
            peaks[place].post?.post.text = emoji.removing(from: text)
        }
    }
}

/// A question with its answer, and what was asked of the search.
package struct TopicReply: Sendable {
    package let question: TopicQuestion
    package let request: TopicRequest
    package internal(set) var answer: TopicAnswer
}
