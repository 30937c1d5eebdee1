import HarkWeb

extension ManagerDoor {
    /// The sentences of the page of backups.
    static let backupTexts: [String: [Language: String]] = [
        "backups.title": [.english: "Backups", .italian: "Copie di sicurezza"],
        "backups.lead": [
            .english: "The tables User_info and User_auth: who there is, and by which password. The newest three are kept, in the folder of the house.",
            .italian: "Le tabelle User_info e User_auth: chi c'è e con quale password. Restano le tre più recenti, nella cartella della casa.",
        ],
        "backups.create": [.english: "Back up now", .italian: "Salva ora"],
        "backups.created": [.english: "Backed up as {0}.", .italian: "Salvato come {0}."],
        "backups.time": [.english: "When", .italian: "Quando"],
        "backups.file": [.english: "File", .italian: "File"],
        "backups.bytes": [.english: "Bytes", .italian: "Byte"],
        "backups.none": [.english: "There is no backup yet.", .italian: "Non c'è ancora nessuna copia."],
        "backups.verify": [.english: "Check", .italian: "Controlla"],
        "backups.verify.label": [.english: "Check {0}", .italian: "Controlla {0}"],
        "backups.verified": [.english: "{0} is whole: {1} rows, {2} photos.", .italian: "{0} è integra: {1} righe, {2} foto."],
        "backups.unknown": [.english: "There is no backup of this name.", .italian: "Non c'è nessuna copia con questo nome."],
        "backups.plan": [.english: "Each day", .italian: "Ogni giorno"],
        "backups.planned": [.english: "The plan is in force.", .italian: "Il piano è in vigore."],
        "backups.next": [.english: "The next one is due", .italian: "La prossima è prevista"],
        "backups.daily_at": [.english: "At this time (UTC)", .italian: "A quest'ora (UTC)"],
        "backups.on": [.english: "Back up each day", .italian: "Salva ogni giorno"],
        "backups.photos": [
            .english: "Back up the photos and their keys too, here and when asked: each picture is copied once",
            .italian: "Salva anche le foto e le loro chiavi, qui e a richiesta: ogni immagine si copia una volta",
        ],
        "backups.with_photos": [.english: "with photos", .italian: "con le foto"],
        "backups.apply": [.english: "Put into force", .italian: "Metti in vigore"],
        "backups.restore": [.english: "Have one back", .italian: "Riprenderne una"],
        "backups.restore.lead": [
            .english: "Stop Hark, then run this on its machine: the user tables become what they were, and everybody signs in anew. Accounts that were made later are gone. A backup with photos brings these back too, with what people said of their labels; later photos and all links are gone.",
            .italian: "Ferma Hark, poi esegui questo sulla sua macchina: le tabelle degli utenti tornano com'erano e tutti accedono di nuovo. Gli account creati dopo non ci sono più. Una copia con le foto riporta anche quelle, con ciò che si è detto delle etichette; le foto successive e tutti i link non ci sono più.",
        ],
    ]
}
