import HarkWeb

extension AccountsDoor {
    /// The sentences about second factors.
    static let factorTexts = TextCatalogue([
        "accounts.factor": [.english: "Second factor", .italian: "Secondo fattore"],
        "accounts.factor.lead": [
            .english: "With a second factor nobody gets in who knows your password alone: signing in also asks for a code from an authenticator.",
            .italian: "Con un secondo fattore chi conosce solo la tua password non entra: l'accesso chiede anche il codice di un autenticatore.",
        ],
        "accounts.factor.off": [.english: "You have none.", .italian: "Non ne hai."],
        "accounts.factor.begin": [.english: "Set it up", .italian: "Configuralo"],
        "accounts.factor.tell": [
            .english: "Tell this to your authenticator (an app or a password manager for time-based codes), then type the code that it shows.",
            .italian: "Comunica questo al tuo autenticatore (un'app o un gestore di password per codici a tempo), poi scrivi il codice che mostra.",
        ],
        "accounts.factor.key": [.english: "Key", .italian: "Chiave"],
        "accounts.factor.uri": [.english: "The same as a link", .italian: "La stessa come collegamento"],
        "accounts.factor.confirm": [.english: "Turn it on", .italian: "Attivalo"],
        "accounts.factor.code.help": [.english: "Six digits, new every 30 seconds.", .italian: "Sei cifre, nuove ogni 30 secondi."],
        "accounts.factor.turned_on": [.english: "Your second factor is on.", .italian: "Il secondo fattore è attivo."],
        "accounts.factor.recovery": [
            .english: "If you lose the authenticator, each of these codes lets you in once in its place:",
            .italian: "Se perdi l'autenticatore, ognuno di questi codici ti fa entrare una volta al suo posto:",
        ],
        "accounts.factor.recovery.once": [
            .english: "Keep them where you keep keys: they are shown this once.",
            .italian: "Conservali dove tieni le chiavi: sono mostrati solo questa volta.",
        ],
        "accounts.factor.on": [.english: "on", .italian: "attivo"],
        "accounts.factor.left": [.english: "Codes for recovery left: {0}.", .italian: "Codici di recupero rimasti: {0}."],
        "accounts.factor.drop": [.english: "Turn it off", .italian: "Disattivalo"],
        "accounts.factor.drop.help": [
            .english: "Of the authenticator, or one of the codes for recovery.", .italian: "Dell'autenticatore, o uno dei codici di recupero.",
        ],
        "accounts.factor.dropped": [.english: "Your second factor is off.", .italian: "Il secondo fattore è disattivato."],
        "accounts.factor.already": [
            .english: "There is a second factor already. Turn it off first.", .italian: "C'è già un secondo fattore. Prima disattivalo.",
        ],
        "accounts.factor.not_begun": [
            .english: "Set up a second factor first.", .italian: "Prima configura un secondo fattore.",
        ],
        "accounts.factor.none": [.english: "There is no second factor.", .italian: "Non c'è un secondo fattore."],
        "accounts.factor.take_away": [.english: "Take the second factor away", .italian: "Togli il secondo fattore"],
        "accounts.code": [.english: "Code", .italian: "Codice"],
        "accounts.code.help": [
            .english: "The six digits that your authenticator shows, or one of your codes for recovery.",
            .italian: "Le sei cifre che mostra il tuo autenticatore, o uno dei tuoi codici di recupero.",
        ],
        "accounts.code.needed": [.english: "Give the code of your second factor too.", .italian: "Dai anche il codice del secondo fattore."],
        "accounts.code.wrong": [
            .english: "The code is wrong, or was used already.", .italian: "Il codice non è corretto, o è già stato usato.",
        ],
        "accounts.code.late": [.english: "That took too long. Sign in again.", .italian: "È passato troppo tempo. Accedi di nuovo."],
        "accounts.yes": [.english: "yes", .italian: "sì"],
    ])
}
