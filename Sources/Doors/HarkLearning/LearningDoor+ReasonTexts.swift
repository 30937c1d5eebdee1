import HarkWeb

extension LearningDoor {
    /// Why a challenger was promoted or refused, why a training ended, and what cannot be done.
    static let reasonTexts: [String: [Language: String]] = [
        "learning.reason.better": [
            .english: "It is better: it mends {0} rows and breaks {1}, {2}, and no label loses more than 5 points of recall.",
            .italian: "È migliore: corregge {0} righe e ne guasta {1}, {2}, e nessuna etichetta perde più di 5 punti di richiamo.",
        ],
        "learning.reason.no_better": [
            .english: "It is no better: of {2} rows it mends {0} and breaks {1}.",
            .italian: "Non è migliore: di {2} righe ne corregge {0} e ne guasta {1}.",
        ],
        "learning.reason.chance": [
            .english: "It may be chance: it mends {0} rows and breaks {1}, {2}, and 0.05 is asked for.",
            .italian: "Può essere caso: corregge {0} righe e ne guasta {1}, {2}, e si chiede 0,05.",
        ],
        "learning.reason.recall": [
            .english: "It finds less of {0}: {1} points of recall fewer, and at most 5 are borne.",
            .italian: "Trova meno {0}: {1} punti di richiamo in meno, e se ne sopportano al massimo 5.",
        ],
        "learning.reason.same": [
            .english: "The reviews changed nothing: it is the same model.", .italian: "Le revisioni non hanno cambiato nulla: è lo stesso modello.",
        ],
        "learning.reason.no_reviews": [
            .english: "Nothing was reviewed yet that could be learned from.", .italian: "Non è ancora stato rivisto nulla da cui imparare.",
        ],
        "learning.reason.cancelled": [.english: "It was cancelled by {0}.", .italian: "È stato annullato da {0}."],
        "learning.reason.given_up": [.english: "Hark stopped each time it was tried.", .italian: "Hark si è fermato a ogni tentativo."],
        "learning.reason.failed": [.english: "{0}", .italian: "{0}"],
        "learning.no_earlier": [.english: "There is no earlier version to go back to.", .italian: "Non c’è alcuna versione precedente a cui tornare."],
        "learning.file_gone": [
            .english: "The earlier version’s file is gone, so it cannot answer.",
            .italian: "Il file della versione precedente non c’è più, quindi non può rispondere.",
        ],
        "learning.no_rows": [
            .english: "This version was not learned here: nothing is known of its rows.",
            .italian: "Questa versione non è stata appresa qui: delle sue righe non si sa nulla.",
        ],
        "learning.ended": [.english: "This training has ended already.", .italian: "Questo addestramento è già finito."],
        "learning.no_training": [.english: "There is no training with this id.", .italian: "Non c’è alcun addestramento con questo id."],
        "learning.no_task": [.english: "There is no such task.", .italian: "Non c’è un compito con questo nome."],
        "learning.no_version": [.english: "There is no such version.", .italian: "Non c’è una versione con questo nome."],
    ]
}
