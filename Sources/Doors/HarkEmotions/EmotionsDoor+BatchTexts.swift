import HarkWeb

extension EmotionsDoor {
    static let batchTexts = TextCatalogue([
        "emotions.batches": [.english: "Many sentences at once", .italian: "Molte frasi insieme"],
        "emotions.batches.lead": [
            .english: "Hand in up to 100,000 sentences, a line each or as a column of a CSV file; they are judged in the background.",
            .italian: "Consegna fino a 100.000 frasi, una per riga o come colonna di un file CSV; vengono giudicate in secondo piano.",
        ],
        "emotions.batches.mine": [.english: "My batches", .italian: "Le mie consegne"],
        "emotions.batch.file": [.english: "File", .italian: "File"],
        "emotions.batch.file.help": [
            .english: "A .csv or .tsv file is read by columns, any other by lines. At most 32 MiB.",
            .italian: "Un file .csv o .tsv si legge per colonne, ogni altro per righe. Al massimo 32 MiB.",
        ],
        "emotions.batch.column.label": [.english: "Column with the sentences", .italian: "Colonna con le frasi"],
        "emotions.batch.column.help": [
            .english: "Its name, or its number from 1. Left empty, it is found by its name or its length.",
            .italian: "Il suo nome, o il suo numero da 1. Se vuoto, si trova dal nome o dalla lunghezza.",
        ],
        "emotions.batch.lines": [.english: "Or a sentence a line", .italian: "Oppure una frase per riga"],
        "emotions.batch.tier": [.english: "Model", .italian: "Modello"],
        "emotions.choice.auto": [.english: "fast where it is sure, else accurate", .italian: "rapido dove è sicuro, altrimenti accurato"],
        "emotions.choice.accurate": [.english: "accurate", .italian: "accurato"],
        "emotions.choice.fast": [.english: "fast", .italian: "rapido"],
        "emotions.batch.review": [.english: "Put them into the review queue", .italian: "Mettile nella coda di revisione"],
        "emotions.batch.send": [.english: "Hand in", .italian: "Consegna"],
        "emotions.batch.state.queued": [.english: "queued", .italian: "in coda"],
        "emotions.batch.state.running": [.english: "running", .italian: "in corso"],
        "emotions.batch.state.done": [.english: "done", .italian: "finito"],
        "emotions.batch.state.cancelled": [.english: "cancelled", .italian: "annullato"],
        "emotions.batch.state.failed": [.english: "failed", .italian: "fallito"],
        "emotions.batch.progress": [.english: "{0} of {1} rows", .italian: "{0} di {1} righe"],
        "emotions.batch.bad": [.english: "{0} could not be judged", .italian: "{0} non giudicabili"],
        "emotions.batch.result": [.english: "Download the result", .italian: "Scarica il risultato"],
        "emotions.batch.again": [.english: "Look again", .italian: "Guarda di nuovo"],
        "emotions.batch.cancel": [.english: "Cancel", .italian: "Annulla"],
        "emotions.batch.deleted": [.english: "The batch is deleted.", .italian: "La consegna è eliminata."],
        "emotions.batch.unknown": [.english: "There is no batch with this id.", .italian: "Non c'è alcuna consegna con questo id."],
        "emotions.batch.not_done": [.english: "This batch is not done yet.", .italian: "Questa consegna non è ancora finita."],
        "emotions.batch.empty": [.english: "There are no rows in this file.", .italian: "Non ci sono righe in questo file."],
        "emotions.batch.header_alone": [
            .english: "There are no rows below the names of the columns.", .italian: "Non ci sono righe sotto i nomi delle colonne.",
        ],
        "emotions.batch.utf16": [.english: "This file is UTF-16; save it as UTF-8.", .italian: "Questo file è UTF-16; salvalo come UTF-8."],
        "emotions.batch.too_many": [
            .english: "A batch has at most 100,000 rows. Nothing of it was kept.",
            .italian: "Una consegna ha al massimo 100.000 righe. Non ne è stato conservato nulla.",
        ],
        "emotions.batch.too_many_open": [
            .english: "Too many of your batches wait. Hand in the next when one is done.",
            .italian: "Troppe tue consegne aspettano. Consegna la prossima quando una è finita.",
        ],
        "emotions.batch.column": [
            .english: "There is no such column. Choose one by its name or its number: {0}.",
            .italian: "Non c'è questa colonna. Scegline una per nome o per numero: {0}.",
        ],
        "emotions.older": [.english: "Older", .italian: "Precedenti"],
    ])
}
