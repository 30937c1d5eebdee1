extension TextCatalogue {
    /// The sentences of the house itself.
    static let house = TextCatalogue([
        "web.skip": [.english: "Skip to the content", .italian: "Vai al contenuto"],
        "web.navigation": [.english: "Doors", .italian: "Porte"],
        "web.language": [.english: "Language", .italian: "Lingua"],
        "web.footer": [.english: "Everything here stays on this machine.", .italian: "Tutto resta su questa macchina."],
        "web.api": [.english: "The interface for programs", .italian: "L'interfaccia per i programmi"],
        "web.home": [.english: "To the front page", .italian: "Alla pagina iniziale"],
        "web.request": [.english: "Number of this request:", .italian: "Numero di questa richiesta:"],
        "web.sign_in": [.english: "Sign in", .italian: "Accedi"],
        "web.sign_out": [.english: "Sign out", .italian: "Esci"],
        "web.role.visitor": [.english: "Visitor", .italian: "Visitatore"],
        "web.role.member": [.english: "Member", .italian: "Membro"],
        "web.role.operator": [.english: "Operator", .italian: "Operatore"],
        "web.role.admin": [.english: "Administrator", .italian: "Amministratore"],
        "web.front.name": [.english: "Welcome", .italian: "Benvenuto"],
        "web.front.title": [.english: "A listening post of your own", .italian: "Un posto d'ascolto tutto tuo"],
        "web.front.lead": [
            .english: "What people say comes in through a door, is understood at once, kept, and found again.",
            .italian: "Ciò che le persone dicono entra da una porta, viene capito subito, conservato e ritrovato.",
        ],
        "web.front.promise": [.english: "What you can rely on", .italian: "Su cosa puoi contare"],
        "web.front.kept": [
            .english: "What was accepted is on disk before you are told so.",
            .italian: "Ciò che è stato accettato è su disco prima che tu lo sappia.",
        ],
        "web.front.local": [
            .english: "The models run on this machine; nothing is sent anywhere.",
            .italian: "I modelli girano su questa macchina; nulla viene inviato altrove.",
        ],
        "web.front.learn": [
            .english: "Your corrections make the next answer better.",
            .italian: "Le tue correzioni migliorano la prossima risposta.",
        ],
        "web.unknown_id": [.english: "There is nothing with this id.", .italian: "Non c'è nulla con questo identificativo."],
        "web.unsupported_type": [.english: "This kind of content is not read here.", .italian: "Questo tipo di contenuto non viene letto qui."],
        "web.broken_form": [
            .english: "This form could not be read. Load the page again and send it once more.",
            .italian: "Non è stato possibile leggere questo modulo. Ricarica la pagina e invialo di nuovo.",
        ],
        "web.too_many_parts": [
            .english: "These are too many at once: at most {0}.", .italian: "Sono troppi in una volta: al massimo {0}.",
        ],
        "web.too_large": [
            .english: "This is too large: at most {0} bytes are read here.", .italian: "È troppo grande: qui si leggono al massimo {0} byte.",
        ],
        "web.stale_form": [
            .english: "This form has grown old. Go back, load the page again and send it once more.",
            .italian: "Questo modulo è scaduto. Torna indietro, ricarica la pagina e invialo di nuovo.",
        ],
        "web.slow_down": [
            .english: "Too many requests came from your address. Wait {0} seconds.",
            .italian: "Troppe richieste dal tuo indirizzo. Attendi {0} secondi.",
        ],
        "web.busy": [.english: "Too much is going on at the moment. Try again shortly.", .italian: "In questo momento c'è troppo traffico. Riprova tra poco."],
        "web.must_sign_in": [.english: "Sign in to do this.", .italian: "Accedi per farlo."],
        "web.not_allowed": [.english: "Your role does not allow this.", .italian: "Il tuo ruolo non lo permette."],
        "web.no_token": [
            .english: "A token cannot do this: sign in with name and password.",
            .italian: "Un codice di accesso non basta: accedi con nome e password.",
        ],
        "web.no_page": [.english: "There is no page at this address.", .italian: "Non c'è nessuna pagina a questo indirizzo."],
        "web.no_method": [.english: "This address does not answer that method.", .italian: "Questo indirizzo non accetta questo metodo."],
        "web.internal": [
            .english: "Something went wrong on our side. It was noted; please try again.",
            .italian: "Qualcosa è andato storto da parte nostra. È stato annotato; riprova.",
        ],
        "web.error.malformed": [.english: "This could not be read", .italian: "Non è stato possibile leggerlo"],
        "web.error.unauthenticated": [.english: "Please sign in", .italian: "Accedi, per favore"],
        "web.error.forbidden": [.english: "Not allowed", .italian: "Non consentito"],
        "web.error.notFound": [.english: "Not found", .italian: "Non trovato"],
        "web.error.methodNotAllowed": [.english: "Not possible here", .italian: "Qui non è possibile"],
        "web.error.notAcceptable": [.english: "Not available in this form", .italian: "Non disponibile in questa forma"],
        "web.error.conflict": [.english: "This conflicts with what is there", .italian: "È in conflitto con ciò che c'è già"],
        "web.error.tooLarge": [.english: "Too large", .italian: "Troppo grande"],
        "web.error.unsupportedType": [.english: "Wrong kind of content", .italian: "Tipo di contenuto errato"],
        "web.error.unacceptable": [.english: "This cannot be accepted", .italian: "Non può essere accettato"],
        "web.error.rateLimited": [.english: "A little slower, please", .italian: "Un po' più piano, per favore"],
        "web.error.internal": [.english: "Something went wrong", .italian: "Qualcosa è andato storto"],
        "web.error.overloaded": [.english: "Very busy", .italian: "Molto occupato"],
        "web.error.outOfSpace": [.english: "The disk is full", .italian: "Il disco è pieno"],
    ])
}
