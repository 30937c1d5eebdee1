import HarkPosts

extension TopicAnswer {
    /// Makes the names in it unreadable (D-38); how often each was said stays.
    mutating func maskNames() {
        for place in mentions.indices { mentions[place].text = MentionMask.mark }
        for place in posts.indices { posts[place].maskNames() }
        for place in peaks.indices { peaks[place].post?.maskNames() }
    }
}

extension KeptPost {
    mutating func maskNames() {
        post.user = nil
        post.text = MentionMask.masked(post.text)
    }
}
