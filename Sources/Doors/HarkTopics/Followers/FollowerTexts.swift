import HarkWeb

extension TopicsDoor {
    /// The sentences of the page of sources.
    static let followerTexts = TextCatalogue([
        "topics.followers.title": [.english: "Sources", .italian: "Fonti"],
        "topics.followers.lead": [
            .english: "What the house listens to by itself: each source goes on from where it was, after a broken line as after a restart.",
            .italian: "Che cosa la casa ascolta da sola: ogni fonte riprende da dov’era, dopo una linea caduta come dopo un riavvio.",
        ],
        "topics.followers.none": [.english: "No source is registered yet.", .italian: "Nessuna fonte è ancora registrata."],
        "topics.followers.new": [.english: "A new source", .italian: "Una nuova fonte"],
        "topics.followers.add": [.english: "Listen to it", .italian: "Ascoltala"],
        "topics.followers.start": [.english: "Start", .italian: "Avvia"],
        "topics.followers.stop": [.english: "Stop", .italian: "Ferma"],
        "topics.followers.remove": [.english: "Remove", .italian: "Rimuovi"],
        "topics.followers.added": [.english: "{0} is listened to.", .italian: "{0} viene ascoltata."],
        "topics.followers.done_start": [.english: "{0} starts.", .italian: "{0} si avvia."],
        "topics.followers.done_stop": [.english: "{0} is stopped.", .italian: "{0} è ferma."],
        "topics.followers.done_remove": [.english: "{0} was removed; its posts stay.", .italian: "{0} è stata rimossa; i suoi post restano."],
        "topics.followers.unknown": [.english: "There is no such source.", .italian: "Non c’è una fonte così."],
        "topics.followers.until": [.english: "Tried again:", .italian: "Si riprova:"],
        "topics.followers.has_secret": [.english: "with credentials", .italian: "con credenziali"],
        "topics.followers.all_languages": [.english: "all languages", .italian: "tutte le lingue"],
        "topics.followers.kind": [.english: "Kind", .italian: "Tipo"],
        "topics.followers.kind.mastodon": [.english: "Mastodon, a public stream", .italian: "Mastodon, un flusso pubblico"],
        "topics.followers.kind.jetstream": [.english: "Bluesky, by Jetstream", .italian: "Bluesky, con Jetstream"],
        "topics.followers.kind.ndjson": [.english: "JSON lines at an address", .italian: "Righe JSON a un indirizzo"],
        "topics.followers.kind.file": [.english: "JSON lines in a growing file", .italian: "Righe JSON in un file che cresce"],
        "topics.followers.kind.feed": [.english: "RSS or Atom", .italian: "RSS o Atom"],
        "topics.followers.kind.sample": [.english: "The posts that come with Hark", .italian: "I post forniti con Hark"],
        "topics.followers.name": [.english: "Name", .italian: "Nome"],
        "topics.followers.name.help": [
            .english: "Small letters, digits, dots and dashes; it is part of the posts’ source.",
            .italian: "Lettere minuscole, cifre, punti e trattini; fa parte della fonte dei post.",
        ],
        "topics.followers.about": [.english: "Description", .italian: "Descrizione"],
        "topics.followers.about.help": [.english: "What it is for.", .italian: "A che cosa serve."],
        "topics.followers.address": [.english: "Address", .italian: "Indirizzo"],
        "topics.followers.address.help": [
            .english: "https://… of an instance, stream, file or feed; wss://… of a Jetstream; or the name of a file in the folder “incoming”.",
            .italian: "https://… di un’istanza, un flusso, un file o un feed; wss://… di un Jetstream; o il nome di un file nella cartella “incoming”.",
        ],
        "topics.followers.languages": [.english: "Languages", .italian: "Lingue"],
        "topics.followers.languages.help": [
            .english: "Such as en, it; empty keeps all that the house takes.", .italian: "Per esempio en, it; vuoto tiene tutte quelle che la casa accetta.",
        ],
        "topics.followers.interval_seconds": [.english: "Seconds between two looks", .italian: "Secondi tra due controlli"],
        "topics.followers.interval_seconds.help": [
            .english: "For feeds and files; empty for the usual ones.", .italian: "Per feed e file; vuoto per quelli consueti.",
        ],
        "topics.followers.secret": [.english: "Credentials", .italian: "Credenziali"],
        "topics.followers.secret.help": [
            .english: "A token, name:password, or for JSON lines the four of OAuth 1.0a with spaces between: consumer key, consumer secret, token, token secret. "
                + "Kept sealed and never shown again.",
            .italian: "Un token, nome:password, o per righe JSON le quattro di OAuth 1.0a separate da spazi: consumer key, consumer secret, token, token secret. "
                + "Conservate sigillate e mai più mostrate.",
        ],
        "topics.followers.state.stopped": [.english: "stopped", .italian: "ferma"],
        "topics.followers.state.connecting": [.english: "connecting", .italian: "in connessione"],
        "topics.followers.state.following": [.english: "listening", .italian: "in ascolto"],
        "topics.followers.state.waiting": [.english: "waiting", .italian: "in attesa"],
        "topics.followers.fact.posts": [.english: "Posts", .italian: "Post"],
        "topics.followers.fact.edits": [.english: "Changed", .italian: "Modificati"],
        "topics.followers.fact.withdrawals": [.english: "Taken back", .italian: "Ritirati"],
        "topics.followers.fact.ignored": [.english: "Ignored", .italian: "Ignorati"],
        "topics.followers.fact.unreadable": [.english: "Unreadable", .italian: "Illeggibili"],
        "topics.followers.fact.bytes": [.english: "Bytes", .italian: "Byte"],
        "topics.followers.fact.reconnects": [.english: "Connected again", .italian: "Riconnessioni"],
        "topics.followers.fact.lag": [.english: "Behind", .italian: "Ritardo"],
        "topics.followers.fact.last_post": [.english: "Last post", .italian: "Ultimo post"],
        "topics.followers.name_taken": [.english: "There is a source of this name already.", .italian: "C’è già una fonte con questo nome."],
        "topics.followers.bad_name": [
            .english: "A name is 1 to 40 small letters, digits, dots and dashes.", .italian: "Un nome ha da 1 a 40 lettere minuscole, cifre, punti e trattini.",
        ],
        "topics.followers.bad_about": [.english: "This is too long.", .italian: "Questo è troppo lungo."],
        "topics.followers.bad_kind": [.english: "There is no such kind of source.", .italian: "Non c’è un tipo di fonte così."],
        "topics.followers.bad_address": [.english: "This is no address of its kind.", .italian: "Questo non è un indirizzo del suo tipo."],
        "topics.followers.bad_open": [
            .english: "Credentials go over TLS, or to this machine only: name an address that begins with https or wss.",
            .italian: "Le credenziali viaggiano su TLS, o solo verso questa macchina: indica un indirizzo che comincia con https o wss.",
        ],
        "topics.followers.bad_languages": [
            .english: "A language is two or three small letters, such as en.", .italian: "Una lingua ha due o tre lettere minuscole, come en.",
        ],
        "topics.followers.bad_interval_seconds": [
            .english: "It must be from 1 to 86400 seconds.", .italian: "Devono essere da 1 a 86400 secondi.",
        ],
        "topics.followers.bad_secret": [
            .english: "Credentials are printable letters of ASCII.", .italian: "Le credenziali sono lettere stampabili ASCII.",
        ],
    ])
}
