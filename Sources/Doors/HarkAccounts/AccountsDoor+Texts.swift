public import HarkWeb

extension AccountsDoor {
    public static let texts: TextCatalogue = {
        var texts = entryTexts
        for more in [fieldTexts, pageTexts, tokenTexts, factorTexts] { texts.merge(more) }
        return texts
    }()

    private static let entryTexts = TextCatalogue([
        "accounts.signed_in": [.english: "You are signed in.", .italian: "Hai effettuato l'accesso."],
        "accounts.signed_out": [.english: "You are signed out.", .italian: "Sei uscito."],
        "accounts.sign_up": [.english: "Create an account", .italian: "Crea un account"],
        "accounts.sign_up.lead": [
            .english: "A name and a password are enough; the rest is up to you.",
            .italian: "Bastano un nome e una password; il resto è facoltativo.",
        ],
        "accounts.new_here": [.english: "New here?", .italian: "È la prima volta?"],
        "accounts.have_one": [.english: "You have an account?", .italian: "Hai già un account?"],
        "accounts.closed": [
            .english: "New accounts are made by an admin here.", .italian: "Qui i nuovi account li crea un amministratore.",
        ],
        "accounts.setup": [.english: "Set up this house", .italian: "Configura questa casa"],
        "accounts.setup.hint": [.english: "Nobody runs this house yet.", .italian: "Nessuno gestisce ancora questa casa."],
        "accounts.setup.lead": [
            .english: "Make the account of the one who runs this house. It can do everything.",
            .italian: "Crea l'account di chi gestisce questa casa. Può fare tutto.",
        ],
        "accounts.setup.code": [.english: "Setup code", .italian: "Codice di configurazione"],
        "accounts.setup.help": [.english: "Hark printed it when it started.", .italian: "Hark lo ha stampato all'avvio."],
        "accounts.setup.make": [.english: "Create the administrator", .italian: "Crea l'amministratore"],
        "accounts.setup.wrong": [
            .english: "This is not the code. Look at what Hark printed when it last started.",
            .italian: "Non è il codice giusto. Guarda che cosa ha stampato Hark all'ultimo avvio.",
        ],
        "accounts.setup.done": [
            .english: "This house is set up already. Sign in instead.", .italian: "Questa casa è già configurata. Accedi, invece.",
        ],
        "accounts.taken": [
            .english: "This name is taken, or one that looks like it.", .italian: "Questo nome, o uno che gli somiglia, è già in uso.",
        ],
        "accounts.unknown": [.english: "There is no such account.", .italian: "Questo account non esiste."],
        "accounts.last_admin": [
            .english: "This is the last administrator. Make another one first.",
            .italian: "È l'ultimo amministratore. Prima creane un altro.",
        ],
    ])

    private static let fieldTexts = TextCatalogue([
        "accounts.username": [.english: "Name", .italian: "Nome utente"],
        "accounts.username.help": [
            .english: "2 to 40 letters and digits, with . _ - between them.", .italian: "Da 2 a 40 lettere e cifre, con . _ - fra di esse.",
        ],
        "accounts.password": [.english: "Password", .italian: "Password"],
        "accounts.password.help": [
            .english: "At least 8 characters. A few words in a row are good.", .italian: "Almeno 8 caratteri. Alcune parole di seguito vanno bene.",
        ],
        "accounts.password.length": [.english: "A password has 8 to 200 characters.", .italian: "Una password ha da 8 a 200 caratteri."],
        "accounts.password.name": [.english: "The password must not be the name.", .italian: "La password non deve essere il nome."],
        "accounts.first_name": [.english: "First name (optional)", .italian: "Nome (facoltativo)"],
        "accounts.last_name": [.english: "Last name (optional)", .italian: "Cognome (facoltativo)"],
        "accounts.email": [.english: "E-mail (optional)", .italian: "E-mail (facoltativa)"],
        "accounts.birthday": [.english: "Birthday (optional)", .italian: "Data di nascita (facoltativa)"],
        "accounts.phone": [.english: "Telephone (optional)", .italian: "Telefono (facoltativo)"],
        "accounts.wrong": [.english: "The name or the password is wrong.", .italian: "Il nome o la password non è corretto."],
        "accounts.wrong.password": [.english: "The password is wrong.", .italian: "La password non è corretta."],
        "accounts.wrong.username": [
            .english: "A name has 2 to 40 letters and digits of one alphabet, with . _ - between them.",
            .italian: "Un nome ha da 2 a 40 lettere e cifre di un solo alfabeto, con . _ - fra di esse.",
        ],
        "accounts.wrong.name": [.english: "At most 100 characters.", .italian: "Al massimo 100 caratteri."],
        "accounts.wrong.email": [
            .english: "An e-mail address looks like ada@example.org.", .italian: "Un indirizzo e-mail è come ada@example.org.",
        ],
        "accounts.wrong.birthday": [
            .english: "A birthday is a day since 1900, such as 1990-12-31.", .italian: "Una data di nascita va dal 1900 in poi, come 1990-12-31.",
        ],
        "accounts.wrong.phone": [
            .english: "Digits, blanks and signs, such as +39 06 123456.", .italian: "Cifre, spazi e segni, come +39 06 123456.",
        ],
    ])
}
