public import HarkWeb

extension TopicsDoor {
    public static let texts: TextCatalogue = {
        var texts = pageTexts
        texts.merge(followerTexts)
        return texts
    }()

    private static let pageTexts = TextCatalogue([
        "topics.title": [.english: "Topics", .italian: "Argomenti"],
        "topics.lead": [
            .english: "Ask what is being said about something: how much, when, where, in which words and in what mood.",
            .italian: "Chiedi che cosa si dice di qualcosa: quanto, quando, dove, con quali parole e con quale umore.",
        ],
    ])
}
