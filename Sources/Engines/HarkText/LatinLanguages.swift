/// Tells the languages of the Latin script apart: words that are frequent in one language vote for it, each the less
/// the more languages have it, and so do letters that few languages use.
struct LatinLanguages: Sendable {
    static let shared = LatinLanguages()

    private let languages: [String]
    /// Hash of a folded word to the languages that have it, a bit each.
    private let words: [UInt64: UInt32]
    private let letters: [UInt32: UInt32]

    /// A guess needs this much evidence, and must lead English by this much: a wrong "not English" is worse than "und".
    private let least = 0.9, lead = 0.5

    init() {
        languages = Self.profiles.map(\.language)
        var words: [UInt64: UInt32] = [:], letters: [UInt32: UInt32] = [:]
        for (place, profile) in Self.profiles.enumerated() {
            for word in profile.words.split(separator: " ") {
                var word = String(word)
                let hash = word.withUTF8 { TextHash.bytes($0.baseAddress.unsafelyUnwrapped, count: $0.count) }
                words[hash, default: 0] |= 1 << UInt32(place)
            }
            for letter in profile.letters.unicodeScalars { letters[letter.value, default: 0] |= 1 << UInt32(place) }
        }
        self.words = words
        self.letters = letters
    }

    func guess(_ text: UnsafeRawBufferPointer, _ count: LetterCount) -> String {
        var votes = [Double](repeating: 0, count: languages.count), total = 0.0
        func vote(_ voters: UInt32, _ weight: Double) {
            for place in votes.indices where voters >> UInt32(place) & 1 == 1 { votes[place] += weight / Double(voters.nonzeroBitCount) }
        }
        TextWords.forEach(in: text) { word in
            total += 1
            if let voters = words[TextHash.bytes(word.baseAddress.unsafelyUnwrapped, count: word.count)] { vote(voters, 1) }
        }
        for (letter, times) in count.special {
            if let voters = letters[letter] { vote(voters, min(2, Double(times)) * 0.6) }
        }
        let best = votes.indices.max { votes[$0] < votes[$1] } ?? 0
        if best == 0 || votes[0] >= votes[best] - lead { return votes[0] > 0.3 ? "en" : "und" }
        return votes[best] >= max(least, 0.04 * total) ? languages[best] : "und"
    }

    private struct Profile: Sendable {
        let language: String, words: String
        var letters = ""
    }

    /// Words folded as `Folding` folds them: without accents, ß as ss.
    private static let profiles: [Profile] = [
        Profile(language: "en", words: """
            the of and to a in is i it you that he was for on are with as his they be at one have this from or had by not but what all were \
            we when your can said there use an each which she do how their if will up other about out many then them these so some her would \
            like him into has look more go see no way could my than been who its now did get come made may over me new just know take people \
            good really don didn doesn isn wasn t s m ll re ve d got am lol im u ur dont cant love think going today want work still back too \
            why because off day time great thanks much need hope very here only our us oh well after down should never being had happy miss \
            feel bad best better again last night morning tomorrow haha yes yeah please sorry cool nice awful terrible food service
            """),
        Profile(language: "de", words: """
            der die das und ist ich nicht ein eine einen einem einer zu den dem des es sie er wir ihr mit auf fur von im sich auch als an noch \
            wie aber so bei nur oder aus nach wenn dass war hat habe haben wird werden sind bin bist kann mir mich dir dich uns euch sein seine \
            mein meine dein schon sehr gut mehr was wer wo warum doch ja nein heute morgen immer hier uber vor durch gegen unter zum zur vom am \
            kein keine nichts alles dann jetzt man mal ganz viel wurde konnte musste ware danke bitte schlecht schrecklich essen leider
            """, letters: "äöüß"),
        Profile(language: "fr", words: """
            le la les l un une des du de d et est je tu il elle nous vous ils elles on que qu qui dans pour pas ne n ce c cette ces se s sur avec \
            au aux plus mais ou son sa ses mon ma mes ton ta tes leur y en a sont etait ete etre avoir ai as avons avez ont fait comme tout \
            tous si bien tres trop par sans ca j m t lui quand quoi ou meme aussi encore rien jamais toujours merci bonjour aujourd hui oui non \
            suis faire peut deux c'est nul mauvais horrible
            """, letters: "éèêàçùâîôûëïœ"),
        Profile(language: "es", words: """
            el la los las un una unos unas de del y e es en que no se lo le por con para como pero mas muy su sus mi tu al yo ella nosotros \
            ustedes esta este esto estos ese eso hay son soy eres era fue ser estar estoy tiene tengo hace porque cuando donde quien todo todos \
            nada siempre nunca tambien ya si bien mal hoy manana gracias hola me te nos o sin sobre entre desde hasta muchas mucho bueno buena \
            dia noche comida malo
            """, letters: "ñáéíóúü"),
        Profile(language: "it", words: """
            il lo la i gli le un uno una di del della dei delle dello e che non in per con su da dal dalla al alla nel nella come ma piu sono sei \
            siamo era ho hai ha abbiamo hanno mi ti si ci vi io tu lui lei noi voi loro questo questa questi quello quella anche molto bene \
            male tutto tutti niente sempre mai oggi domani grazie ciao perche quando dove chi cosa se o d l c un essere fare stato solo ancora \
            gia cosi buono bella bello cibo
            """, letters: "èàòùìé"),
        Profile(language: "pt", words: """
            o os as um uma uns umas de do da dos das e que nao em no na nos nas por para com se ao aos mais mas como muito meu minha seu sua eu \
            ele ela eles nos voce voces isso este esta esse essa foi ser estou sou tem tenho ter bem mal tudo nada sempre nunca tambem ja hoje \
            amanha obrigado obrigada porque quando onde quem so ate sem sobre bom boa dia noite pra vai vou comida ruim
            """, letters: "ãõçáéíóúâêô"),
        Profile(language: "nl", words: """
            de het een en van in is ik je dat niet op te zijn met voor er aan die maar om ook als bij wat nog naar dan hij zij we ze u ons heeft \
            heb hebben had was wordt worden kan kunnen zou wel geen meer mijn jouw zijn haar hun dit deze door uit over goed heel veel nu al \
            altijd nooit vandaag morgen dank waarom wie waar hoe toch gewoon lekker slecht eten
            """, letters: "ëïij"),
        Profile(language: "sv", words: """
            och att det som en ett den de jag du han hon vi ni ar inte pa i med for av till om har hade var kan ska skulle sa men eller fran nar \
            da bara ocksa mycket bra dalig min mitt din ditt sig mig dig oss er alla allt nagot inget idag imorgon tack hur varfor vad vem mat
            """, letters: "åäö"),
        Profile(language: "da", words: """
            og at det som en et den de jeg du han hun vi i er ikke pa med for af til om har havde var kan skal skulle sa men eller fra nar da \
            bare ogsa meget god godt darlig min mit din dit sig mig dig os jer alle alt noget intet idag imorgen tak hvordan hvorfor hvad hvem \
            blev blive efter mad
            """, letters: "æøå"),
        Profile(language: "no", words: """
            og a det som en et den de jeg du han hun vi i er ikke pa med for av til om har hadde var kan skal skulle sa men eller fra nar da \
            bare ogsa mye veldig god godt darlig min mitt din ditt seg meg deg oss dere alle alt noe ingenting idag imorgen takk hvordan hvorfor \
            hva hvem ble bli etter mat
            """, letters: "æøå"),
        Profile(language: "fi", words: """
            ja on ei se etta han mina sina me te he oli ovat olen olet olla mutta kun jos niin kuin myos vain tama nyt hyva hyvin paljon kiitos \
            miksi mita missa kuka aina ei koskaan tanaan huomenna minun sinun ole en tai sitten viela ruoka huono
            """, letters: "äö"),
        Profile(language: "pl", words: """
            i w z na nie sie to jest do ze jak co tak ale za od po o dla czy ja ty on ona my wy oni mnie ciebie mi ci go jej ich ten ta te tego \
            tylko juz bardzo dobrze zle wszystko nic zawsze nigdy dzisiaj dzis jutro dziekuje prosze byl byla bylo sa jestem masz mam moze przez \
            przy bez kiedy gdzie kto dlaczego jedzenie
            """, letters: "ąćęłńóśźż"),
        Profile(language: "cs", words: """
            a je se na v ze to s z do i o jak ale za by jsem jsi jsme jste jsou byl byla bylo co tak pro po ja ty on ona my vy oni me te mi ti \
            jeho jeji ten ta uz jen velmi dobre spatne vsechno nic vzdy nikdy dnes zitra dekuji prosim kdyz kde kdo proc muj tvuj nebo jidlo
            """, letters: "áčďéěíňóřšťúůýž"),
        Profile(language: "hu", words: """
            a az es hogy nem is van egy ez azt meg de ha mert csak volt lesz vagyok vagy nagyon jo rossz minden semmi mindig soha ma holnap \
            koszonom miert hol ki mi en te o mi ti ok mar most itt ott nekem neked etel
            """, letters: "áéíóöőúüű"),
        Profile(language: "ro", words: """
            si de la in a nu cu pe este ca un o mai din care sa se am ai are au pentru ce eu tu el ea noi voi ei dar sau foarte bine rau tot \
            nimic mereu niciodata azi maine multumesc cand unde cine lui fi fost sunt esti mancare
            """, letters: "ăâîșțşţ"),
        Profile(language: "tr", words: """
            ve bir bu da de ne icin cok ben sen o biz siz onlar mi mu var yok degil ama gibi daha en her sey hic iyi kotu guzel bugun yarin \
            tesekkurler neden nerede kim nasil olan olarak ile kadar sonra benim senin oldu olur yemek
            """, letters: "çğıöşü"),
        Profile(language: "id", words: """
            yang dan di ke dari ini itu tidak ada dengan untuk pada saya aku kamu dia kami kita mereka akan sudah belum bisa juga atau tapi \
            sangat baik buruk semua selalu hari besok terima kasih kenapa mengapa siapa apa karena adalah lebih makanan enak
            """),
        Profile(language: "vi", words: """
            la va cua khong co toi ban nay do cho voi mot nhung cac duoc rat tot xau trong nguoi da se khi nhu the thi ma ngay hom nay cam on \
            tai sao ai gi
            """, letters: "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ]
}
