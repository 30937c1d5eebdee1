import HarkWeb

extension ReviewTexts {
    /// What stands beside each key: when to choose the emotion, and two sentences in which it is that one and no other.
    static let guidance = TextCatalogue([
        "emotions.guide.fear": [
            .english: "Something threatens, now or soon, and the writer feels unsafe.",
            .italian: "Qualcosa minaccia, ora o presto, e chi scrive non si sente al sicuro.",
        ],
        "emotions.guide.fear.1": [.english: "I heard steps behind me in the dark street.", .italian: "Ho sentito dei passi dietro di me nella strada buia."],
        "emotions.guide.fear.2": [.english: "The results come tomorrow and I cannot sleep.", .italian: "Domani arrivano i risultati e non riesco a dormire."],
        "emotions.guide.guilt": [
            .english: "The writer did something, or failed to, and somebody suffered for it. It is about a deed.",
            .italian: "Chi scrive ha fatto qualcosa, o non l'ha fatto, e qualcuno ne ha sofferto. Riguarda un'azione.",
        ],
        "emotions.guide.guilt.1": [
            .english: "He was blamed for my mistake and I said nothing.", .italian: "Hanno incolpato lui del mio errore e io sono rimasto zitto.",
        ],
        "emotions.guide.guilt.2": [
            .english: "I promised to visit my grandmother and never went.", .italian: "Avevo promesso di andare a trovare la nonna e non ci sono mai andato.",
        ],
        "emotions.guide.joy": [
            .english: "Something good has come or is coming: pleasure, relief, pride, love.",
            .italian: "È arrivato o sta arrivando qualcosa di bello: piacere, sollievo, orgoglio, amore.",
        ],
        "emotions.guide.joy.1": [.english: "After four years my brother came home.", .italian: "Dopo quattro anni mio fratello è tornato a casa."],
        "emotions.guide.joy.2": [.english: "She opened the letter: I had passed.", .italian: "Ha aperto la lettera: ero stato promosso."],
        "emotions.guide.anger": [
            .english: "Somebody did wrong, and the writer wants to push back.", .italian: "Qualcuno ha fatto un torto, e chi scrive vuole reagire.",
        ],
        "emotions.guide.anger.1": [.english: "They towed my car although I had paid.", .italian: "Mi hanno portato via l'auto anche se avevo pagato."],
        "emotions.guide.anger.2": [.english: "He read my letters without asking.", .italian: "Ha letto le mie lettere senza chiedere."],
        "emotions.guide.disgust": [
            .english: "Something repels, to the senses or as behaviour, and the writer turns away.",
            .italian: "Qualcosa ripugna, ai sensi o come comportamento, e chi scrive si allontana.",
        ],
        "emotions.guide.disgust.1": [
            .english: "There was hair in the soup, and I had eaten half of it.", .italian: "C'erano capelli nella zuppa, e ne avevo già mangiata metà.",
        ],
        "emotions.guide.disgust.2": [.english: "He laughed while the animal suffered.", .italian: "Rideva mentre l'animale soffriva."],
        "emotions.guide.sadness": [
            .english: "Something is lost or over, and nobody needs to be blamed for it.",
            .italian: "Qualcosa è perduto o finito, e non c'è nessuno da incolpare.",
        ],
        "emotions.guide.sadness.1": [.english: "My oldest friend moved to another country.", .italian: "Il mio più vecchio amico si è trasferito all'estero."],
        "emotions.guide.sadness.2": [
            .english: "We had to sell the house in which I grew up.", .italian: "Abbiamo dovuto vendere la casa in cui sono cresciuto.",
        ],
        "emotions.guide.shame": [
            .english: "The writer feels small before others. It is about who one is, not only about a deed.",
            .italian: "Chi scrive si sente piccolo davanti agli altri. Riguarda ciò che si è, non solo un'azione.",
        ],
        "emotions.guide.shame.1": [.english: "My voice broke in front of the whole class.", .italian: "Mi si è rotta la voce davanti a tutta la classe."],
        "emotions.guide.shame.2": [
            .english: "Everyone in the queue saw that I could not pay.", .italian: "Tutti in fila hanno visto che non potevo pagare.",
        ],
    ])
}
