public import HarkWeb

extension EmotionsDoor {
    public static let texts: TextCatalogue = {
        var texts = pageTexts
        texts.merge(refusalTexts)
        texts.merge(ReviewTexts.all)
        texts.merge(batchTexts)
        return texts
    }()

    /// The English sentences are those of the documents where there are any (002-01 to -06).
    private static let pageTexts = TextCatalogue([
        "emotions.title": [.english: "Emotions", .italian: "Emozioni"],
        "emotions.lead": [
            .english: "Write a sentence, and see which of seven emotions it tells. Nothing is kept until you decide.",
            .italian: "Scrivi una frase e vedi quale di sette emozioni racconta. Niente viene conservato finché non decidi.",
        ],
        "emotions.input": [.english: "Input sentence", .italian: "Frase"],
        "emotions.submit": [.english: "Submit", .italian: "Invia"],
        "emotions.limit": [.english: "At most 5,000 characters.", .italian: "Al massimo 5.000 caratteri."],
        "emotions.classified": [.english: "Sentiment classified as:", .italian: "Sentimento classificato come:"],
        "emotions.acceptance": [.english: "Acceptance", .italian: "Accettazione"],
        "emotions.acceptance.text": [
            .english: "Click Approve to accept classification result.",
            .italian: "Premi Approva per accettare il risultato della classificazione.",
        ],
        "emotions.approve": [.english: "Approve", .italian: "Approva"],
        "emotions.reclassification": [.english: "Reclassification", .italian: "Riclassificazione"],
        "emotions.reclassification.text": [
            .english: "Click a choice below to revise classification result.",
            .italian: "Scegli qui sotto per correggere il risultato della classificazione.",
        ],
        "emotions.said.approved": [
            .english: "Acceptance successfully approved.", .italian: "Accettazione approvata con successo.",
        ],
        "emotions.said.revised": [
            .english: "Reclassification result successfully revised.", .italian: "Risultato della riclassificazione corretto con successo.",
        ],
        // As the documents spell it (D-18), in every language.
        "emotions.said.documented.revised": [
            .english: "Reclassification result succesfully revised.", .italian: "Reclassification result succesfully revised.",
        ],
        "emotions.said.suggested": [
            .english: "Thank you. Somebody who runs this site has decided this sentence; your word is kept as a suggestion.",
            .italian: "Grazie. Chi gestisce questo sito ha già deciso questa frase; la tua parola è conservata come suggerimento.",
        ],
        "emotions.said.undone": [.english: "The decision is taken back.", .italian: "La decisione è annullata."],
        "emotions.close": [.english: "Close this message", .italian: "Chiudi questo messaggio"],
        "emotions.recorded": [.english: "Recorded: {0}", .italian: "Registrato: {0}"],
        "emotions.confidence": [.english: "{0} % sure", .italian: "sicuro al {0} %"],
        "emotions.tier.fast": [.english: "fast model", .italian: "modello rapido"],
        "emotions.tier.accurate": [.english: "accurate model", .italian: "modello accurato"],
        "emotions.scores": [.english: "All seven", .italian: "Tutte e sette"],
        "emotions.why": [.english: "Why", .italian: "Perché"],
        "emotions.why.words": [
            .english: "Without these words it would be less sure: {0}", .italian: "Senza queste parole sarebbe meno sicuro: {0}",
        ],
        "emotions.more": [.english: "More", .italian: "Altro"],
        "emotions.export": [.english: "Export CSV", .italian: "Esporta CSV"],
        "emotions.history": [.english: "My history", .italian: "La mia cronologia"],
        "emotions.undo": [.english: "Undo", .italian: "Annulla"],
        "emotions.hide": [.english: "Hide", .italian: "Nascondi"],
        "emotions.delete": [.english: "Delete", .italian: "Elimina"],
        "emotions.deleted": [.english: "The sentence is deleted.", .italian: "La frase è eliminata."],
        "emotions.hidden": [.english: "The sentence is hidden.", .italian: "La frase è nascosta."],
        "emotions.state.predicted": [.english: "predicted, not kept", .italian: "prevista, non conservata"],
        "emotions.state.approved": [.english: "approved", .italian: "approvata"],
        "emotions.state.revised": [.english: "revised", .italian: "corretta"],
        "emotions.label.fear": [.english: "fear", .italian: "paura"],
        "emotions.label.guilt": [.english: "guilt", .italian: "senso di colpa"],
        "emotions.label.joy": [.english: "joy", .italian: "gioia"],
        "emotions.label.anger": [.english: "anger", .italian: "rabbia"],
        "emotions.label.disgust": [.english: "disgust", .italian: "disgusto"],
        "emotions.label.sadness": [.english: "sadness", .italian: "tristezza"],
        "emotions.label.shame": [.english: "shame", .italian: "vergogna"],
    ])

    private static let refusalTexts = TextCatalogue([
        "emotions.blank": [
            .english: "A sentence needs at least one visible character.",
            .italian: "Una frase ha bisogno di almeno un carattere visibile.",
        ],
        "emotions.too_long": [
            .english: "A sentence has at most 5,000 characters (40,000 bytes).",
            .italian: "Una frase ha al massimo 5.000 caratteri (40.000 byte).",
        ],
        "emotions.binary": [
            .english: "This looks like a file, not like a sentence.", .italian: "Questo sembra un file, non una frase.",
        ],
        "emotions.unknown": [.english: "There is no sentence with this id.", .italian: "Non c'è alcuna frase con questo id."],
        "emotions.no_such_label": [
            .english: "A label is one of fear, guilt, joy, anger, disgust, sadness, shame.",
            .italian: "Un'etichetta è una tra fear, guilt, joy, anger, disgust, sadness, shame.",
        ],
        "emotions.no_model": [
            .english: "No emotion model is installed, so no sentence can be judged. `hark doctor` says how to get it.",
            .italian: "Nessun modello delle emozioni è installato, quindi nessuna frase può essere giudicata. `hark doctor` dice come rimediare.",
        ],
        "emotions.nothing_to_undo": [.english: "There is no decision to take back.", .italian: "Non c'è alcuna decisione da annullare."],
        "emotions.not_yours": [
            .english: "Only your own decision can be taken back.", .italian: "Si può annullare solo la propria decisione.",
        ],
        "emotions.not_author": [
            .english: "Only who wrote a sentence first, or an operator, may delete it.",
            .italian: "Solo chi ha scritto per primo una frase, o chi gestisce il sito, può eliminarla.",
        ],
        "emotions.operators": [
            .english: "Only an operator may hide a sentence.", .italian: "Solo chi gestisce il sito può nascondere una frase.",
        ],
    ])
}
