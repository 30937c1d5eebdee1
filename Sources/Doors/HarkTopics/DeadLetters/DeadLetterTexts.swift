import HarkWeb

extension TopicsDoor {
    static let deadLetterTexts = TextCatalogue([
        "topics.dead.title": [.english: "Lines that were refused", .italian: "Righe rifiutate"],
        "topics.dead.lead": [
            .english: "What came in and is no post, as it was sent. Once that helps it can be handed in again.",
            .italian: "Ciò che è arrivato e non è un post, così come è stato inviato. Quando serve si può consegnare di nuovo.",
        ],
        "topics.dead.none": [.english: "Nothing was refused.", .italian: "Non è stato rifiutato nulla."],
        "topics.dead.count": [.english: "Lines that are kept: {0}", .italian: "Righe conservate: {0}"],
        "topics.dead.replay": [.english: "Hand in again", .italian: "Consegna di nuovo"],
        "topics.dead.replay_all": [.english: "Hand in all again", .italian: "Consegna tutto di nuovo"],
        "topics.dead.forget": [.english: "Forget", .italian: "Dimentica"],
        "topics.dead.forget_all": [.english: "Forget all", .italian: "Dimentica tutto"],
        "topics.dead.forgotten": [.english: "Forgotten.", .italian: "Dimenticato."],
        "topics.dead.replayed": [
            .english: "Handed in again. Stored: {0}, refused again: {1}.",
            .italian: "Consegnato di nuovo. Conservati: {0}, rifiutati di nuovo: {1}.",
        ],
    ])
}
