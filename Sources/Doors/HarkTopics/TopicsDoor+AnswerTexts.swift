import HarkWeb

extension TopicsDoor {
    /// Those of the empty answer, the retweets and the table of tags stand in the documents (001-28, -30, -31).
    static let answerTexts = TextCatalogue([
        "topics.total": [.english: "{0} posts", .italian: "{0} post"],
        "topics.total.one": [.english: "1 post", .italian: "1 post"],
        "topics.cancelled": [
            .english: "Somebody who looks after this house cancelled this search.", .italian: "Chi cura questa casa ha annullato questa ricerca.",
        ],
        "topics.upto": [.english: "up to", .italian: "fino a"],
        "topics.engine.index": [.english: "from the index", .italian: "dall'indice"],
        "topics.engine.scan": [.english: "by reading the posts", .italian: "leggendo i post"],
        "topics.engine.index+scan": [.english: "from the index and by reading posts", .italian: "dall'indice e leggendo i post"],
        "topics.none": [.english: "No tweet related to the topic", .italian: "Nessun tweet collegato all'argomento"],
        "topics.none.help": [
            .english: "Try a longer interval, fewer or other words, or a word without its ending.",
            .italian: "Prova un intervallo più lungo, meno parole o altre, o una parola senza la sua desinenza.",
        ],
        "topics.retweets": [
            .english: "Number of retweets related to the topic: {0}",
            .italian: "Numero retweets relativi all'argomento: {0}",
        ],
        "topics.retweets.count": [.english: "{0} retweets", .italian: "{0} retweet"],
        "topics.hours": [.english: "Posts per hour", .italian: "Post per ora"],
        "topics.hours.said": [
            .english: "{0} posts in all, the most in the hour of {1}",
            .italian: "{0} post in tutto, il massimo nell'ora di {1}",
        ],
        "topics.hour": [.english: "Hour", .italian: "Ora"],
        "topics.peaks": [.english: "Hours that stand out", .italian: "Ore che spiccano"],
        "topics.peak": [.english: "{0} posts, where about {1} were to be expected", .italian: "{0} post, dove se ne attendevano circa {1}"],
        "topics.peak.new": [.english: "{0} posts, where hardly any were to be expected", .italian: "{0} post, dove non se ne attendeva quasi nessuno"],
        "topics.peak.words": [.english: "What rose most:", .italian: "Che cosa è cresciuto di più:"],
        "topics.repeated": [.english: "said {0} times", .italian: "detto {0} volte"],
        "topics.repeated.none": [.english: "No post was said more than once.", .italian: "Nessun post è stato detto più di una volta."],
        "topics.unreadable": [
            .english: "Posts of this page that cannot be shown, since their file is damaged: {0}. All numbers above are right.",
            .italian: "Post di questa pagina che non si possono mostrare, perché il loro file è danneggiato: {0}. Tutti i numeri qui sopra sono giusti.",
        ],
        "topics.uncounted": [
            .english: "Posts that none of these numbers has, since their files are damaged: {0}.",
            .italian: "Post che mancano in tutti questi numeri, perché i loro file sono danneggiati: {0}.",
        ],
        "topics.unreadable.file": [
            .english: "Some of these posts cannot be read at the moment: their file is damaged.",
            .italian: "Alcuni di questi post non si possono leggere al momento: il loro file è danneggiato.",
        ],
        "topics.table": [.english: "As a table", .italian: "Come tabella"],
        "topics.mood": [.english: "Mood", .italian: "Umore"],
        "topics.mood.positive": [.english: "{0} positive ({1} %)", .italian: "{0} positivi ({1} %)"],
        "topics.mood.negative": [.english: "{0} negative ({1} %)", .italian: "{0} negativi ({1} %)"],
        "topics.mood.unknown": [
            .english: "No model is installed that could tell the mood.",
            .italian: "Nessun modello installato può dire l'umore.",
        ],
        "topics.positive": [.english: "positive", .italian: "positivo"],
        "topics.negative": [.english: "negative", .italian: "negativo"],
        "topics.hashtags": [.english: "Hashtags", .italian: "Hashtag"],
        "topics.mentions": [.english: "Mentions", .italian: "Menzioni"],
        "topics.tags": [.english: "Tags", .italian: "Tags"],
        "topics.occurrences": [.english: "occurrences", .italian: "occorrenze"],
        "topics.words": [.english: "Words", .italian: "Parole"],
        "topics.word": [.english: "Word", .italian: "Parola"],
        "topics.places": [.english: "Places", .italian: "Luoghi"],
        "topics.place": [.english: "Place", .italian: "Luogo"],
        "topics.posts": [.english: "Posts", .italian: "Post"],
        "topics.pages": [.english: "More posts", .italian: "Altri post"],
        "topics.order": [.english: "Order", .italian: "Ordine"],
        "topics.order.newest": [.english: "Newest", .italian: "Più recenti"],
        "topics.order.repeated": [.english: "Most repeated", .italian: "Più ripetuti"],
        "topics.older": [.english: "Next page", .italian: "Pagina successiva"],
        "topics.share": [.english: "Share and take away", .italian: "Condividi e porta via"],
        "topics.masked": [.english: "CSV without names", .italian: "CSV senza nomi"],
        "topics.permalink": [.english: "Permanent link to this answer", .italian: "Link permanente a questa risposta"],
        "topics.permalink.help": [
            .english: "It shows the same numbers later, or says what has expired since.",
            .italian: "Mostra gli stessi numeri anche dopo, o dice che cosa è scaduto nel frattempo.",
        ],
        "topics.now": [.english: "Ask again now", .italian: "Chiedi di nuovo adesso"],
        "topics.link.same": [
            .english: "These are the same numbers as when this address was made.",
            .italian: "Questi sono gli stessi numeri di quando l'indirizzo è stato creato.",
        ],
        "topics.link.expired": [
            .english: "Fewer by {0} than when this address was made: posts from before {1}:00 UTC have expired since, and some may have been withdrawn.",
            .italian: "In meno di quando l'indirizzo è stato creato: {0}. I post precedenti alle {1}:00 UTC sono scaduti nel frattempo, altri possono essere stati ritirati.",
        ],
        "topics.link.withdrawn": [
            .english: "Fewer by {0} than when this address was made: that many posts were withdrawn since.",
            .italian: "In meno di quando l'indirizzo è stato creato: {0}, ritirati nel frattempo.",
        ],
        "topics.link.other": [
            .english: "These are not the numbers for which this address was made: it was changed, or the posts were.",
            .italian: "Questi non sono i numeri per cui l'indirizzo è stato creato: è cambiato l'indirizzo, o sono cambiati i post.",
        ],
    ])
}
