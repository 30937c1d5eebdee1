import HarkCore
import HarkPosts
import HarkWeb

extension TopicAnswer {
    /// As CONTRACT has it, and more beside: `{query, from, to, total, …, posts, took_ms, engine, …}`.
    /// - Parameter permalink: where this very answer can be read again.
    func write(_ question: TopicQuestion, _ request: TopicRequest, permalink: String, to json: inout JSONWriter) {
        json.beginObject()
        writeHead(question, request, to: &json)
        json.name("posts")
        json.beginArray()
        for (place, post) in posts.enumerated() { post.write(repeated: repetitions.count > place ? repetitions[place] : nil, to: &json) }
        json.endArray()
        if uncounted > 0 { json.count("uncounted", uncounted) }
        if unreadable > 0 { json.count("unreadable", unreadable) }
        json.name("next")
        if let next { json.string(next.text) } else { json.null() }
        json.name("permalink")
        json.string(permalink)
        json.name("took_ms")
        json.decimal(tookMilliseconds)
        json.name("engine")
        json.string(engine.rawValue)
        json.endObject()
    }

    /// Everything but the posts, within an object that is open.
    func writeHead(_ question: TopicQuestion, _ request: TopicRequest, to json: inout JSONWriter) {
        json.text("query", question.text)
        json.text("canonical", request.query.canonical)
        json.text("from", request.from.description)
        json.text("to", request.to.description)
        json.count("at", Int(clamping: through))
        json.name("newest")
        if let newest { json.string(newest.description) } else { json.null() }
        json.count("total", total)
        json.count("retweets", retweets)
        json.list("hashtags", hashtags) { $1.pair("tag", $0.text, $0.count) }
        json.list("mentions", mentions) { $1.pair("name", $0.text, $0.count) }
        json.list("words", words) { $1.pair("word", $0.text, $0.count) }
        json.list("per_hour", perHour) { $1.pair("hour", $0.hour.description, $0.count) }
        json.list("places", places) { $1.pair("place", $0.text, $0.count) }
        json.name("sentiment")
        json.beginObject()
        json.count("positive", sentiment.positive)
        json.count("negative", sentiment.negative)
        json.count("undecided", sentiment.undecided)
        json.endObject()
        json.list("peaks", peaks) { $0.write(to: &$1) }
    }
}

extension TopicPeak {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.text("hour", hour.description)
        json.count("count", count)
        json.name("expected")
        json.decimal(expected)
        json.name("score")
        json.decimal(score)
        json.list("words", words) { $1.string($0) }
        json.name("post")
        if let post { post.write(repeated: repetitions, to: &json) } else { json.null() }
        json.endObject()
    }
}

extension KeptPost {
    /// - Parameter repeated: how often its body was said, where that was counted.
    func write(repeated: Int? = nil, to json: inout JSONWriter) {
        json.beginObject()
        json.text("id", post.id)
        json.text("source", post.source)
        json.text("created_at", post.createdAt.description)
        json.text("lang", post.language)
        json.name("user")
        if let user = post.user { json.string(user) } else { json.null() }
        json.text("text", post.text)
        json.name("mood")
        json.decimal(Double(mood.level) / 255)
        json.name("place")
        if let place = post.place { json.string(place) } else { json.null() }
        // Four decimals are eleven metres; the other exports have all that is kept.
        json.name("lat")
        if let position = post.position { json.decimal(position.latitude) } else { json.null() }
        json.name("lon")
        if let position = post.position { json.decimal(position.longitude) } else { json.null() }
        if let repeated { json.count("count", repeated) }
        json.endObject()
    }
}

extension JSONWriter {
    mutating func text(_ name: StaticString, _ value: String) {
        self.name(name)
        string(value)
    }

    mutating func count(_ name: StaticString, _ value: Int) {
        self.name(name)
        integer(value)
    }

    mutating func list<Item>(_ name: StaticString, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void) {
        self.name(name)
        beginArray()
        for item in items { write(item, &self) }
        endArray()
    }

    /// `{"tag":"storm","count":3}`
    mutating func pair(_ name: StaticString, _ value: String, _ count: Int) {
        beginObject()
        text(name, value)
        self.count("count", count)
        endObject()
    }
}
