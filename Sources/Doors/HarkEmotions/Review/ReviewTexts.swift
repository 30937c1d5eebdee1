import HarkWeb

/// The sentences of the queue's pages.
enum ReviewTexts {
    static let all: TextCatalogue = {
        var texts = page
        for part in [orders, search, guidance] { texts.merge(part) }
        return texts
    }()

    private static let page = TextCatalogue([
        "emotions.review.title": [.english: "Reviewing", .italian: "Revisione"],
        "emotions.review.lead": [
            .english: "One sentence after another: a key from 1 to 7 names its emotion, Enter agrees with the model. The models learn from it.",
            .italian: "Una frase dopo l'altra: un tasto da 1 a 7 ne indica l'emozione, Invio conferma il modello. I modelli imparano da qui.",
        ],
        "emotions.review.order": [.english: "Order", .italian: "Ordine"],
        "emotions.review.label": [.english: "Predicted as", .italian: "Prevista come"],
        "emotions.review.show": [.english: "Show", .italian: "Mostra"],
        "emotions.review.pace": [.english: "{0} today · {1} a minute", .italian: "{0} oggi · {1} al minuto"],
        "emotions.review.says": [.english: "The model says", .italian: "Il modello dice"],
        "emotions.review.enter": [.english: "Enter", .italian: "Invio"],
        "emotions.review.approve": [.english: "Approve", .italian: "Approva"],
        "emotions.review.skip": [.english: "Skip", .italian: "Salta"],
        "emotions.review.undo": [.english: "Undo", .italian: "Annulla"],
        "emotions.review.undone": [.english: "Your last act is taken back.", .italian: "La tua ultima azione è annullata."],
        "emotions.review.offline": [
            .english: "The last decision did not arrive. Try again.", .italian: "L'ultima decisione non è arrivata. Riprova.",
        ],
        "emotions.review.gold.mark": [
            .english: "Known for sure: measure reviewers by it", .italian: "Nota con certezza: misura i revisori con questa",
        ],
        "emotions.review.figures": [.english: "How well it goes", .italian: "Come sta andando"],
        "emotions.review.agreement": [
            .english: "Of {0} sentences that two people judged, they agree on {1} %. Cohen's kappa is {2} ± {3} (95 %).",
            .italian: "Su {0} frasi giudicate da due persone, l'accordo è del {1} %. Il kappa di Cohen è {2} ± {3} (95 %).",
        ],
        "emotions.review.agreement.none": [
            .english: "One sentence in twenty goes to a second reviewer. So far {0} were judged twice: too few to say how far people agree.",
            .italian: "Una frase su venti va a un secondo revisore. Finora {0} giudicate due volte: troppo poche per misurare l'accordo.",
        ],
        "emotions.review.likely": [
            .english: "{0} of {1} decisions are likely wrong; by estimate {2} % of all are.",
            .italian: "{0} decisioni su {1} sono probabilmente sbagliate; secondo la stima lo è il {2} %.",
        ],
        "emotions.review.gold": [.english: "On sentences whose label is known", .italian: "Sulle frasi con etichetta nota"],
        "emotions.review.gold.none": [
            .english: "Nobody has judged a sentence whose label is known yet.", .italian: "Nessuno ha ancora giudicato una frase con etichetta nota.",
        ],
        "emotions.review.reviewer": [.english: "Reviewer", .italian: "Revisore"],
        "emotions.review.asked": [.english: "Judged", .italian: "Giudicate"],
        "emotions.review.right": [.english: "Right", .italian: "Giuste"],
        "emotions.review.held": [
            .english: "Another reviewer has this sentence in hand.", .italian: "Un altro revisore ha in mano questa frase.",
        ],
        "emotions.review.decided_meanwhile": [
            .english: "Another reviewer has decided this sentence in the meantime.", .italian: "Nel frattempo un altro revisore ha deciso questa frase.",
        ],
        "emotions.review.nothing_to_undo": [.english: "There is nothing to take back.", .italian: "Non c'è nulla da annullare."],
        "emotions.review.nothing": [
            .english: "Nothing waits for review in this order.", .italian: "In quest'ordine non c'è nulla da rivedere.",
        ],
        "emotions.review.readers": [
            .english: "Only those who may decide get sentences to review.", .italian: "Le frasi da rivedere vanno solo a chi può decidere.",
        ],
    ])

    private static let orders = TextCatalogue([
        "emotions.review.order.least_sure": [.english: "Least sure first", .italian: "Prima le meno sicure"],
        "emotions.review.order.newest": [.english: "Newest", .italian: "Più recenti"],
        "emotions.review.order.label": [.english: "By label", .italian: "Per etichetta"],
        "emotions.review.order.tiers_disagree": [.english: "Tiers disagree", .italian: "Modelli in disaccordo"],
        "emotions.review.order.visitors": [.english: "Decided by visitors", .italian: "Decise dai visitatori"],
        "emotions.review.order.likely_wrong": [.english: "Likely wrong decisions", .italian: "Decisioni forse sbagliate"],
        "emotions.review.order.gold": [.english: "Known labels", .italian: "Etichette note"],
        "emotions.review.empty.least_sure": [
            .english: "Nothing waits for review. Sentences come here when somebody asks after them.",
            .italian: "Non c'è nulla da rivedere. Le frasi arrivano qui quando qualcuno le chiede.",
        ],
        "emotions.review.empty.newest": [.english: "Nothing waits for review.", .italian: "Non c'è nulla da rivedere."],
        "emotions.review.empty.label": [
            .english: "No sentence predicted with this label waits.", .italian: "Non ci sono frasi in attesa con questa etichetta.",
        ],
        "emotions.review.empty.tiers_disagree": [
            .english: "No sentence waits on which the fast and the accurate model disagree. They are compared where both answer.",
            .italian: "Non ci sono frasi in attesa su cui i due modelli sono in disaccordo. Si confrontano dove rispondono entrambi.",
        ],
        "emotions.review.empty.visitors": [
            .english: "No decision of a visitor waits.", .italian: "Nessuna decisione dei visitatori è in attesa.",
        ],
        "emotions.review.empty.likely_wrong": [
            .english: "No decision looks wrong.", .italian: "Nessuna decisione sembra sbagliata.",
        ],
        "emotions.review.empty.gold": [
            .english: "You have judged all sentences whose label is known, or there are none by others.",
            .italian: "Hai giudicato tutte le frasi con etichetta nota, o non ce ne sono di altri.",
        ],
    ])

    private static let search = TextCatalogue([
        "emotions.review.search.title": [.english: "Decide a search", .italian: "Decidi una ricerca"],
        "emotions.review.search.lead": [
            .english: "One decision on all sentences that a search finds, and one press that takes it back.",
            .italian: "Una sola decisione per tutte le frasi trovate, e un solo tasto per annullarla.",
        ],
        "emotions.review.search.back": [.english: "Back to the queue", .italian: "Torna alla coda"],
        "emotions.review.search.words": [.english: "Words", .italian: "Parole"],
        "emotions.review.search.predicted": [.english: "Predicted as", .italian: "Prevista come"],
        "emotions.review.search.any": [.english: "Any", .italian: "Qualsiasi"],
        "emotions.review.search.decided": [.english: "Decided ones too", .italian: "Anche quelle decise"],
        "emotions.review.search.find": [.english: "Search", .italian: "Cerca"],
        "emotions.review.search.found": [.english: "The latest of those found", .italian: "Le più recenti tra quelle trovate"],
        "emotions.review.search.nothing": [
            .english: "Nothing found among the latest 20,000 sentences.", .italian: "Nulla tra le ultime 20.000 frasi.",
        ],
        "emotions.review.search.as": [.english: "Decide all as", .italian: "Decidi tutte come"],
        "emotions.review.search.as_predicted": [.english: "as predicted", .italian: "come previsto"],
        "emotions.review.search.decide": [.english: "Decide all", .italian: "Decidi tutte"],
        "emotions.review.search.latest": [.english: "Latest decisions on searches", .italian: "Ultime decisioni su ricerche"],
        "emotions.review.search.none": [.english: "None yet.", .italian: "Ancora nessuna."],
        "emotions.review.search.undo": [.english: "Take all back", .italian: "Annulla tutte"],
        "emotions.review.search.count": [
            .english: "{0} decided, {1} in another's hand", .italian: "{0} decise, {1} in mano ad altri",
        ],
        "emotions.review.search.state.running": [.english: "running", .italian: "in corso"],
        "emotions.review.search.state.done": [.english: "done", .italian: "fatta"],
        "emotions.review.search.state.undoing": [.english: "being taken back", .italian: "in annullamento"],
        "emotions.review.search.state.undone": [.english: "taken back", .italian: "annullata"],
        "emotions.review.search.begun": [
            .english: "Begun. Load this page again to see how far it is.", .italian: "Iniziata. Ricarica la pagina per vedere a che punto è.",
        ],
        "emotions.review.search.undoing": [
            .english: "It is being taken back. What stood before stands again.", .italian: "In annullamento. Torna valido ciò che c'era prima.",
        ],
        "emotions.review.search.empty": [
            .english: "Say which: words, a predicted label, or both.", .italian: "Indica quali: parole, un'etichetta prevista, o entrambe.",
        ],
        "emotions.review.search.too_long": [
            .english: "A search has at most 200 characters.", .italian: "Una ricerca ha al massimo 200 caratteri.",
        ],
        "emotions.review.search.undone_before": [.english: "This was taken back before.", .italian: "Era già stata annullata."],
        "emotions.review.search.unknown": [
            .english: "There is no such decision on a search.", .italian: "Non c'è una tale decisione su una ricerca.",
        ],
    ])
}
