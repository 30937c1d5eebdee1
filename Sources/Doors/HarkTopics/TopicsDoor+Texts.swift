public import HarkWeb

extension TopicsDoor {
    public static let texts: TextCatalogue = {
        var texts = questionTexts
        for more in [answerTexts, savedTexts, streamTexts, refusalTexts, followerTexts, deadLetterTexts] { texts.merge(more) }
        return texts
    }()

    private static let questionTexts = TextCatalogue([
        "topics.title": [.english: "Topics", .italian: "Argomenti"],
        "topics.lead": [
            .english: "Ask what is being said about something: how much, when, where, in which words and in what mood.",
            .italian: "Chiedi che cosa si dice di qualcosa: quanto, quando, dove, con quali parole e con quale umore.",
        ],
        "topics.ask": [.english: "Search", .italian: "Cerca"],
        "topics.ask.label": [.english: "Topic", .italian: "Argomento"],
        "topics.ask.help": [
            .english: "Words (any of them), \"a phrase\", #tag, @name, -not this, lang:en, source:mastodon",
            .italian: "Parole (una qualsiasi), \"una frase\", #tag, @nome, -non questo, lang:en, source:mastodon",
        ],
        "topics.interval": [.english: "Interval", .italian: "Intervallo"],
        "topics.last.24h": [.english: "Last 24h", .italian: "Ultime 24 ore"],
        "topics.last.3d": [.english: "Last 3 days", .italian: "Ultimi 3 giorni"],
        "topics.last.7d": [.english: "Last 7 days", .italian: "Ultimi 7 giorni"],
        "topics.more": [.english: "From, to, and other ways to count", .italian: "Da, a, e altri modi di contare"],
        "topics.from": [.english: "From (UTC)", .italian: "Da (UTC)"],
        "topics.to": [.english: "To (UTC)", .italian: "A (UTC)"],
        "topics.calendar": [.english: "Whole days, from midnight in UTC", .italian: "Giorni interi, dalla mezzanotte UTC"],
        "topics.documented": [
            .english: "Exactly these words between blanks, in this case (commas part alternatives)",
            .italian: "Esattamente queste parole tra spazi, con queste maiuscole (le virgole separano alternative)",
        ],
        "topics.raw": [.english: "Count tags as they stand, with all signs", .italian: "Conta i tag come sono scritti, con tutti i segni"],
        "topics.live.count": [.english: "{0} posts kept so far", .italian: "{0} post conservati finora"],
        "topics.examples": [.english: "For example", .italian: "Per esempio"],
        "topics.example.word": [.english: "posts with this word", .italian: "post con questa parola"],
        "topics.example.phrase": [
            .english: "posts with these words, one behind the other",
            .italian: "post con queste parole, una dopo l'altra",
        ],
        "topics.example.tag": [
            .english: "posts with this tag and without that word",
            .italian: "post con questo tag e senza quella parola",
        ],
        "topics.example.any": [.english: "posts with one word or the other", .italian: "post con l'una o l'altra parola"],
    ])

    private static let savedTexts = TextCatalogue([
        "topics.compare": [.english: "Compare two topics", .italian: "Confronta due argomenti"],
        "topics.compare.with": [.english: "Compare with another topic", .italian: "Confronta con un altro argomento"],
        "topics.compare.a": [.english: "One topic", .italian: "Un argomento"],
        "topics.compare.b": [.english: "The other", .italian: "L'altro"],
        "topics.compare.do": [.english: "Compare", .italian: "Confronta"],
        "topics.save": [.english: "Save", .italian: "Salva"],
        "topics.save.title": [.english: "Save this topic", .italian: "Salva questo argomento"],
        "topics.save.hint": [
            .english: "then topics can be saved, and you are told when much is said about one.",
            .italian: "poi puoi salvare gli argomenti e sapere quando se ne parla molto.",
        ],
        "topics.saved": [.english: "Saved topics", .italian: "Argomenti salvati"],
        "topics.saved.done": [.english: "The topic is saved.", .italian: "L'argomento è salvato."],
        "topics.saved.deleted": [.english: "The topic is deleted.", .italian: "L'argomento è eliminato."],
        "topics.delete": [.english: "Delete", .italian: "Elimina"],
        "topics.alert": [.english: "Tell me", .italian: "Avvisami"],
        "topics.alert.none": [.english: "never", .italian: "mai"],
        "topics.alert.daily": [.english: "once a day", .italian: "una volta al giorno"],
        "topics.alert.threshold": [.english: "when an hour has at least so many posts", .italian: "quando un'ora ha almeno tanti post"],
        "topics.alert.threshold.of": [.english: "from {0} posts an hour on", .italian: "da {0} post all'ora in su"],
        "topics.alert.posts": [.english: "Posts an hour", .italian: "Post all'ora"],
        "topics.alerts": [.english: "Alerts", .italian: "Avvisi"],
    ])

    private static let streamTexts = TextCatalogue([
        "topics.stream": [.english: "The stream", .italian: "Il flusso"],
        "topics.stream.rate": [.english: "Posts a second", .italian: "Post al secondo"],
        "topics.stream.kept": [.english: "Kept since the start", .italian: "Conservati dall'avvio"],
        "topics.stream.duplicate": [.english: "Duplicates", .italian: "Duplicati"],
        "topics.stream.buffer": [.english: "In the buffer", .italian: "Nel buffer"],
        "topics.stream.oldest": [.english: "Waits for", .italian: "Attende da"],
        "topics.stream.files": [.english: "Files", .italian: "File"],
        "topics.stream.file_posts": [.english: "Posts in files", .italian: "Post nei file"],
        "topics.stream.file_bytes": [.english: "Size of files", .italian: "Dimensione dei file"],
        "topics.stream.failures": [.english: "Failed deliveries in a row", .italian: "Consegne fallite di fila"],
        "topics.stream.delivery": [.english: "Last delivery:", .italian: "Ultima consegna:"],
        "topics.stream.source": [.english: "Source", .italian: "Fonte"],
        "topics.stream.state": [.english: "State", .italian: "Stato"],
        "topics.stream.lag": [.english: "Behind", .italian: "Ritardo"],
        "topics.stream.charts": [.english: "The last hour", .italian: "L'ultima ora"],
        "topics.stream.charts.none": [
            .english: "The charts begin when the first minute is over.",
            .italian: "I grafici cominciano quando è passato il primo minuto.",
        ],
        "topics.stream.chart.bytes": [.english: "KiB coming in, a second", .italian: "KiB in arrivo al secondo"],
        "topics.stream.chart.requests": [.english: "Requests coming in, a second", .italian: "Richieste in arrivo al secondo"],
        "topics.stream.chart.records": [.english: "Posts written into files, a minute", .italian: "Post scritti nei file al minuto"],
        "topics.stream.chart.success": [.english: "Deliveries that went well, %", .italian: "Consegne riuscite, %"],
        "topics.stream.chart.freshness": [
            .english: "Age of the oldest post when delivered, s",
            .italian: "Età del post più vecchio alla consegna, s",
        ],
        "topics.stream.chart.most": [.english: "most {0}", .italian: "massimo {0}"],
        "topics.stream.chart.nothing": [.english: "no delivery yet", .italian: "ancora nessuna consegna"],
        "topics.stream.chart.said": [.english: "Over the last hour: most {0}, last {1}.", .italian: "Nell'ultima ora: massimo {0}, ultimo {1}."],
    ])

    private static let refusalTexts = TextCatalogue([
        "topics.link.broken": [
            .english: "This address is not whole: it lacks its interval.",
            .italian: "Questo indirizzo non è completo: manca l'intervallo.",
        ],
        "topics.interval.backwards": [
            .english: "The interval ends before it begins.",
            .italian: "L'intervallo finisce prima di cominciare.",
        ],
        "topics.interval.time": [
            .english: "This is no time; it should be such as 2026-01-31T12:00.",
            .italian: "Questo non è un orario; dovrebbe essere come 2026-01-31T12:00.",
        ],
        "topics.no_parquet": [
            .english: "No Parquet can be written here at the moment.",
            .italian: "Al momento qui non si può scrivere Parquet.",
        ],
        "topics.saved.full": [
            .english: "You have saved {0} topics; delete one first.",
            .italian: "Hai salvato {0} argomenti; prima eliminane uno.",
        ],
        "topics.alert.number": [
            .english: "Say from how many posts an hour you want to be told, 1 to 1,000,000.",
            .italian: "Di' da quanti post all'ora vuoi essere avvisato, da 1 a 1.000.000.",
        ],
        "topics.query.long": [.english: "A query has at most {0} bytes.", .italian: "Una ricerca ha al massimo {0} byte."],
        "topics.query.many": [.english: "A query has at most {0} terms.", .italian: "Una ricerca ha al massimo {0} termini."],
        "topics.query.empty": [
            .english: "Say what to look for: a word, a \"phrase\", a #tag or a @name.",
            .italian: "Di' che cosa cercare: una parola, una \"frase\", un #tag o un @nome.",
        ],
        "topics.query.keyword": [
            .english: "Say what to look for: a word, or several with commas between.",
            .italian: "Di' che cosa cercare: una parola, o più d'una separate da virgole.",
        ],
        "topics.query.quote": [.english: "A quotation mark is opened and never closed.", .italian: "Una virgoletta è aperta e mai chiusa."],
        "topics.query.minus": [
            .english: "A filter ({0}:) cannot have a minus before it.",
            .italian: "Un filtro ({0}:) non può avere un meno davanti.",
        ],
        "topics.query.lang": [
            .english: "Behind lang: stands the code of a language, such as en.",
            .italian: "Dopo lang: sta il codice di una lingua, come en.",
        ],
        "topics.query.source": [
            .english: "Behind source: stands the name of a source, such as api.",
            .italian: "Dopo source: sta il nome di una fonte, come api.",
        ],
    ])
}
