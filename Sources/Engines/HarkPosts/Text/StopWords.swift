import HarkText

/// Words so frequent that they tell nothing of what a text is about; folded, so without accents, and cut at apostrophes as
/// `TextWords` cuts ("don't" is "don" and "t").
public struct StopWords: Sendable {
    public static let english = StopWords(englishWords)
    public static let italian = StopWords(italianWords)
    /// Both, and what stands for nothing in any language. Left out of the Italian ones is what English means by itself (*era*, *due*,
    /// *dove*, *male*): posts are mostly English.
    public static let all = StopWords(englishWords + " " + italianWords + " " + signs)

    private let words: Set<[UInt8]>
    private let longest: Int

    /// The words in their order.
    package var sorted: [String] { words.map { String(decoding: $0, as: UTF8.self) }.sorted() }

    private init(_ list: String) {
        words = Set(list.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) })
        longest = words.lazy.map(\.count).max() ?? 0
    }

    /// - Parameter word: folded.
    public func contains(_ word: UnsafeRawBufferPointer) -> Bool { word.count <= longest && words.contains(Array(word)) }

    /// Marks of repeated posts, and what is left of links and of HTML's entities.
    private static let signs = "rt via http https www amp lt gt quot nbsp apos"

    private static let englishWords = """
        a an the and or but nor so yet if then else than as at by for from in into of off on onto out over to up down upon with within without \
        about above across after again against all almost along already also although always am among any anybody anyone anything are aren \
        around away back be became because been before behind being below beside besides between both can cannot cant could couldn d did \
        didn do does doesn doing don done dont during each either else enough even ever every everybody everyone everything few first \
        following get gets getting go goes going gone gonna got gotta had hadn has hasn have haven having he hence her here hers herself him \
        himself his how however i im isn is it its itself ive just keep kept last least less let lets like ll m made make makes making many \
        may maybe me might mine more most much must my myself near need neither never next no nobody none nothing now of often oh ok okay \
        once one only other others our ours ourselves own per perhaps please put quite rather re really s said same saw say says see seen \
        several shall she should shouldn since some somebody someone something soon still such t take taken than that thats the their theirs \
        them themselves there these they thing things this those though three through thru thus till to together too took toward towards \
        two u under until unless ur us used uses using very ve want wants was wasn way we well went were weren what whatever when whenever \
        where whether which while who whole whom whose why will wont would wouldn y yes you your youre yours yourself yourselves yo lol
        """

    private static let italianWords = """
        il lo la gli le un uno una di da del dello della dei degli delle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle al \
        allo alla ai agli alle sul sullo sulla sui sugli sulle col coi con su per tra fra e ed o od ma se che chi cui non come quando perche \
        anche ancora gia piu poi poco molto molti molta molte tanto tanti tutta tutte tutti tutto ogni altro altra altri altre io tu lui lei \
        noi voi loro mi ti si ci vi ne li mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra \
        vostri vostre questo questa questi queste quello quella quelli quelle quel quei sono sei siamo siete essere stato stata stati state \
        stai sta stanno sia siano fosse ho hai ha abbiamo avete hanno avere aveva avevano avuto fa fare fatto dire detto puo posso possono \
        deve devo devono vuole voglio cosi cosa qui qua quindi pero oppure invece dopo prima sempre mai ora oggi ieri solo proprio senza \
        sotto sopra verso contro ecco beh cioe quale quali quanto quanti niente nulla nessuno qualcosa qualcuno qualche c l d dell all dall \
        nell sull un po bene
        """
}
