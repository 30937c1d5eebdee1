import HarkCore
import HarkPosts
import HarkWeb

/// The posts of an answer, page by page.
struct TopicPostsView {
    let reply: TopicReply
    let context: HarkContext

    var fields: Fields {
        var fields: [String: any Sendable] = [
            "orders": TopicQuestion.Order.allCases.map { order in
                var question = reply.question
                (question.order, question.after) = (order, nil)
                return Fields([
                    "link": address(question) + "#posts", "text": context.text("topics.order.\(order.rawValue)"), "isChosen": order == reply.question.order,
                ])
            },
            "items": reply.answer.posts.enumerated().map { item($1, place: $0) },
            "isEmpty": reply.answer.posts.isEmpty && reply.answer.unreadable == 0,
        ]
        if reply.answer.unreadable > 0 { fields["unreadable"] = context.text("topics.unreadable", reply.answer.unreadable.grouped(context.language)) }
        if let next = reply.answer.next {
            // Later pages show the data of the first one, so that none is missed or seen twice while more arrive.
            let question = reply.question.fixed(reply.request, through: reply.answer.through)
            fields["older"] = Link.to("/topics", question.parameters + [("after", next.text)]) + "#posts"
        }
        return Fields(fields)
    }

    private func address(_ question: TopicQuestion) -> String { Link.to("/topics", question.parameters) }

    private func item(_ kept: KeptPost, place: Int) -> Fields {
        let post = kept.post, text = DisplayText.cleaned(post.text)
        var fields: [String: any Sendable] = [
            "text": text, "time": post.createdAt.html, "source": post.source, "language": post.language,
        ]
        if post.language != "und" { fields["langTag"] = post.language }
        fields["user"] = post.user
        fields["place"] = post.place
        if !reply.answer.sentiment.isUnknown {
            fields["feeling"] = Fields([
                "tone": kept.mood.isPositive ? "good" : "bad", "text": context.text(kept.mood.isPositive ? "topics.positive" : "topics.negative"),
            ])
        }
        if reply.answer.repetitions.count > place {
            fields["repeated"] = context.text("topics.repeated", reply.answer.repetitions[place].grouped(context.language))
        }
        return Fields(fields)
    }
}
