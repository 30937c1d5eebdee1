import HarkWeb

extension ManagerDoor {
    /// The sentences of the page of costs.
    static let costTexts: [String: [Language: String]] = [
        "costs.title": [.english: "Costs", .italian: "Costi"],
        "costs.lead": [
            .english: "What a photo store costs for six months, in US dollars: in the documented cloud, and on a machine of your own.",
            .italian: "Quanto costa per sei mesi un archivio di foto, in dollari USA: nel cloud documentato e su una macchina propria.",
        ],
        "costs.documented": [.english: "As documented", .italian: "Come documentato"],
        "costs.documented.lead": [
            .english: "100 requests a day of each user. Each line is the documents' own; what is odd about them stands below.",
            .italian: "100 richieste al giorno per utente. Ogni riga è quella dei documenti; che cosa non torna è detto sotto.",
        ],
        "costs.users": [.english: "users", .italian: "utenti"],
        "costs.service": [.english: "Service", .italian: "Servizio"],
        "costs.upfront": [.english: "Upfront", .italian: "Anticipo"],
        "costs.monthly": [.english: "Monthly", .italian: "Al mese"],
        "costs.six_months": [.english: "Six months", .italian: "Sei mesi"],
        "costs.configuration": [.english: "For", .italian: "Per"],
        "costs.total": [.english: "Total", .italian: "Totale"],
        "costs.service.functions": [.english: "Functions (calls a month)", .italian: "Funzioni (chiamate al mese)"],
        "costs.service.database": [.english: "Database (reserved for a year)", .italian: "Database (riservato per un anno)"],
        "costs.service.machines": [.english: "Machines", .italian: "Macchine"],
        "costs.service.recognition": [.english: "Recognition (images a month)", .italian: "Riconoscimento (immagini al mese)"],
        "costs.service.names": [.english: "Names (zones)", .italian: "Nomi (zone)"],
        "costs.service.objects": [.english: "Objects", .italian: "Oggetti"],
        "costs.slip.functions": [
            .english: "Functions are printed as 1.28 a month; the price that the other rows follow gives 0.13.",
            .italian: "Le funzioni sono stampate a 1.28 al mese; il prezzo seguito dalle altre righe dà 0.13.",
        ],
        "costs.slip.machines": [
            .english: "Machines are printed as 54.56 a month and 315.36 for six: that is not six times 54.56, it is six times 52.56.",
            .italian: "Le macchine sono stampate a 54.56 al mese e 315.36 per sei: non è sei volte 54.56, è sei volte 52.56.",
        ],
        "costs.slip.total": [.english: "By the prices alone the total is {0}.", .italian: "Secondo i soli prezzi il totale è {0}."],
        "costs.asked": [.english: "For your own figures", .italian: "Per le tue cifre"],
        "costs.field.users": [.english: "Users", .italian: "Utenti"],
        "costs.field.requests": [.english: "Requests of each a day", .italian: "Richieste di ciascuno al giorno"],
        "costs.field.photos": [.english: "Photos of each", .italian: "Foto di ciascuno"],
        "costs.field.photo_mb": [.english: "MB of a photo", .italian: "MB di una foto"],
        "costs.field.recognitions": [.english: "Recognitions of each a month", .italian: "Riconoscimenti di ciascuno al mese"],
        "costs.count": [.english: "Work it out", .italian: "Calcola"],
        "costs.cloud": [.english: "In the documented cloud", .italian: "Nel cloud documentato"],
        "costs.house": [.english: "On one machine", .italian: "Su una macchina"],
        "costs.house.requests": [.english: "Requests a second at the peak", .italian: "Richieste al secondo al massimo"],
        "costs.house.network": [.english: "Network at the peak", .italian: "Rete al massimo"],
        "costs.house.cores": [.english: "Cores", .italian: "Core"],
        "costs.house.memory": [.english: "Memory", .italian: "Memoria"],
        "costs.house.disk": [.english: "Disk, all twice", .italian: "Disco, tutto doppio"],
        "costs.house.watts": [.english: "Power", .italian: "Potenza"],
        "costs.house.machine": [.english: "Machine, six months of three years", .italian: "Macchina, sei mesi su tre anni"],
        "costs.house.power": [.english: "Electricity for six months", .italian: "Elettricità per sei mesi"],
        "costs.house.total": [.english: "Total", .italian: "Totale"],
        "costs.house.fits": [.english: "One machine bears this.", .italian: "Una macchina basta."],
        "costs.house.too_much": [
            .english: "This is more than one machine bears: 64 cores, 1 TB of memory, 400 TB of disk, 10 Gbit/s.",
            .italian: "È più di quanto regga una macchina: 64 core, 1 TB di memoria, 400 TB di disco, 10 Gbit/s.",
        ],
        "costs.house.assumptions": [
            .english: "Assumed, and nobody's offer: {0} dollars for a machine, {1} for a core, {2} for a GB of memory, {3} for a TB of disk, {4} for a kWh; {5} photos a second of a core; a busiest second of ten times the average; a tenth of the photos in memory. Your own time is not counted.",
            .italian: "Supposto, e non è un'offerta: {0} dollari per una macchina, {1} per un core, {2} per un GB di memoria, {3} per un TB di disco, {4} per un kWh; {5} foto al secondo per core; un secondo di punta pari a dieci volte la media; un decimo delle foto in memoria. Il tuo tempo non è contato.",
        ],
    ]
}
