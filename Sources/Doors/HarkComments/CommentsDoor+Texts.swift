public import HarkWeb

extension CommentsDoor {
    public static let texts = TextCatalogue([
        "comments.title": [.english: "Comments", .italian: "Commenti"],
        "comments.lead": [
            .english: "Write something, and see at once how it sounds. Everything written here is kept.",
            .italian: "Scrivi qualcosa e vedi subito come suona. Tutto ciò che si scrive qui viene conservato.",
        ],
        "comments.write": [.english: "Your comment", .italian: "Il tuo commento"],
        "comments.send": [.english: "Send", .italian: "Invia"],
        "comments.limit": [.english: "At most 5,000 characters.", .italian: "Al massimo 5.000 caratteri."],
        "comments.search": [.english: "Search", .italian: "Cerca"],
        "comments.search.label": [.english: "Search the comments", .italian: "Cerca nei commenti"],
        "comments.show": [.english: "Show", .italian: "Mostra"],
        "comments.all": [.english: "All", .italian: "Tutti"],
        "comments.Positive": [.english: "Positive", .italian: "Positivo"],
        "comments.Negative": [.english: "Negative", .italian: "Negativo"],
        "comments.confidence": [.english: "{0} % sure", .italian: "sicuro al {0} %"],
        "comments.decided": [.english: "checked by a person", .italian: "verificato da una persona"],
        "comments.unsupported": [
            .english: "The model has not learned this language ({0}): take the label as a guess.",
            .italian: "Il modello non conosce questa lingua ({0}): l'etichetta è solo un'ipotesi.",
        ],
        "comments.similar": [.english: "almost the same as another one", .italian: "quasi uguale a un altro"],
        "comments.correct.Positive": [.english: "No, it is positive", .italian: "No, è positivo"],
        "comments.correct.Negative": [.english: "No, it is negative", .italian: "No, è negativo"],
        "comments.hide": [.english: "Hide", .italian: "Nascondi"],
        "comments.suggested": [
            .english: "Thank you. Your suggestion is kept for the operator of this site.",
            .italian: "Grazie. Il tuo suggerimento è stato conservato per chi gestisce questo sito.",
        ],
        "comments.corrected.Positive": [.english: "The label is now Positive.", .italian: "L'etichetta ora è Positivo."],
        "comments.corrected.Negative": [.english: "The label is now Negative.", .italian: "L'etichetta ora è Negativo."],
        "comments.operators": [.english: "Only an operator may hide a comment.", .italian: "Solo chi gestisce il sito può nascondere un commento."],
        "comments.pages": [.english: "Pages of comments", .italian: "Pagine di commenti"],
        "comments.hidden": [.english: "The comment is hidden.", .italian: "Il commento è nascosto."],
        "comments.result": [.english: "Your comment is", .italian: "Il tuo commento è"],
        "comments.already": [
            .english: "This comment was already here; it is counted once.",
            .italian: "Questo commento c'era già; viene contato una volta sola.",
        ],
        "comments.chart": [
            .english: "Share of positive comments, last 24 hours", .italian: "Quota di commenti positivi, ultime 24 ore",
        ],
        "comments.total": [.english: "{0} comments, {1} % positive", .italian: "{0} commenti, {1} % positivi"],
        "comments.none": [
            .english: "No comment yet. Yours could be the first.", .italian: "Ancora nessun commento. Il tuo può essere il primo.",
        ],
        "comments.nothing": [.english: "No comment found.", .italian: "Nessun commento trovato."],
        "comments.older": [.english: "Older", .italian: "Precedenti"],
        "comments.newest": [.english: "Newest", .italian: "Più recenti"],
        "comments.export": [.english: "All as CSV", .italian: "Tutti in CSV"],
        "comments.blank": [
            .english: "A comment needs at least one visible character.",
            .italian: "Un commento ha bisogno di almeno un carattere visibile.",
        ],
        "comments.too_long": [
            .english: "A comment has at most 5,000 characters (40,000 bytes).",
            .italian: "Un commento ha al massimo 5.000 caratteri (40.000 byte).",
        ],
        "comments.unknown": [.english: "There is no comment with this id.", .italian: "Non c'è alcun commento con questo id."],
        "comments.no_model": [
            .english: "No sentiment model is installed, so no comment can be labelled. `hark doctor` says how to get it.",
            .italian: "Nessun modello è installato, quindi nessun commento può essere classificato. `hark doctor` dice come rimediare.",
        ],
    ])
}
