import HarkText

/// The language of a post that says none.
///
/// Measured on shared posts of which their source says that they are English (223,383): 96 % are told as English, 3 % not told, 1 % told as
/// another language, some of them rightly; of 2,988 that are said to be Spanish, 74 % and 6 %, the other ones being a mix of English, tickers
/// and other languages.
public enum PostLanguages {
    /// What the post says, or where it says `und`, what its text tells.
    public static func language(of post: Post) -> String { post.language == "und" ? detect(post.text) : post.language }

    /// The ISO 639-1 code of the language that a post's words are probably in, `und` where they do not tell. Links, names and tags are left
    /// out: they are the same in every language. Cost: about 5 µs.
    public static func detect(_ text: String) -> String {
        let words = PlainWords(text)
        let guess = words.written.withUnsafeBytes { LanguageGuess.language(of: $0) }
        // The guess goes by small words, and headlines have none.
        return guess == "und" && words.hasEnglish ? "en" : guess
    }

    /// Frequent English words of four letters and more that the languages around it do not have.
    fileprivate static let english = Set(
        """
        able about above accident account across actually afternoon ahead airline almost already always amazing announces another answer anyone \
        anything arrives asks attack available away awesome awful awkward backs battle beach beats because become before begin begins behind \
        below better between beyond birthday blood blows board bored boring both bought bread break breakfast breaking bring brings broke broken \
        brother build building built busy buying call calling calls cancelled catch change changes charge cheap check cheers child children \
        church claim claims class clean clear close closed clothes cloud coffee cold college coming companies company complete completely \
        congrats congratulations court crash crazy cuts daily dark daughter days deal death debt delay delayed deserve despite died dinner doing \
        done doubt down dream drink drive driver driving drop drops during early earnings earth easy eating either election else ends enjoy \
        enough estate even evening ever every everybody everyone everything exactly excellent excited expected eyes faces fails faith fall falls \
        family father fault feel feeling feelings feels felt fight fighting finally find fired first fish five fixed flight flying following \
        forecast forget former forward found four free freedom freezing friday friend friends from full funding funny future gave gets getting \
        gift gives giving gone gonna goodnight gotta government great green growing growth guess guys hair half happened happiness happy hard \
        hate have headache health hear heard hearing heart heat heavy hello help helps here high higher highest hire history hits hold holding \
        holiday home homework hoping horse hospital hours house housing huge human hundred hungry hurt hurts husband increases industry inside \
        interesting invest investing investors issue issues itself jobs join joins joke july jump jumps keep keeping keeps kick kids kill killed \
        kind kitchen knew knows lack lady late later latest laugh launches laws lazy leaders leads learn learned learning least leave leaves \
        leaving left less lets level life light listen listening little lives living loan lonely long longer look looking looks lord lose loses \
        losing loss lost lots loud loved lovely loves lower lowest luck lucky lunch major make makes making many march market markets married \
        match matter maybe meal mean means meet meeting million mind minutes missed missing mistake moment monday money months more mother mouth \
        move movie moving much murder must myself near nearly never news next nice night nobody noise nothing november number numbers october \
        offer offers officer officials often older oldest once only open opening opens order others outside overall owner paid paper parents \
        past pays peace people perfect picture pictures pink plan plane planning plans play played player players playing please plenty police \
        poor posted power praise pray president pretty price prices problem profit profits promise proud public pull quarter question questions \
        quick quiet quit quite rain raining rainy raise raises reach reached reaches read reading ready realize really reason relax released \
        remember report reports results return review reviews rich ride right rise rises rising road room rough round rules running runs safe \
        safety said sales saturday save saved saving says scared school score search season seat second seeing seeks seems seen sell selling \
        sells send sends sense sent september serious shame shares shoes shoot short should show shower shows sick sign signs silly since sister \
        sits sitting skin sleep sleeping sleepy slow small smart smell smile snow someone something sometimes songs soon sore sorry sound sounds \
        south speak speaking speech speed spend spent spring stand standing starting starts state states stay stayed staying steal step stick \
        still stock stocks stole stop stopped stops storm strange street strong stuck student students study stuff stupid such sucks summer \
        sunday sunny sunshine support supports sure surgery sweet swimming taken takes taking talk talking taste teacher tears tells tested \
        testing tests than thank thankful thanks that their them then there these they thing things think thinking third thirty this those \
        though thought thoughts thousand three through throw thursday ticket tickets time times tired together told tomorrow tonight took touch \
        tough town traders traffic train trapped travel treatment tree tried trip trouble true trust truth trying tuesday turn turned turning \
        turns twice ugly under understand unless until updated upset used using vaccine visit voice vote wait waiting wake walk walked walking \
        wall want wanted wants warm warning wash watch watched watching water wear wearing weather wedding wednesday week weekend weekly weeks \
        weird welcome went were west what when where which while white whole whose wife will window winner winning wins winter wish with within \
        without woke woman women wonder wonderful words work worked workers working works world worried worry worse worst worth would wrong year \
        years yesterday young younger your yours yourself yummy
        """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) })
}

/// The words of a post without what is the same in every language.
private struct PlainWords {
    /// As they were written, spaces between: accents tell languages apart, and folding takes them away.
    private(set) var written: [UInt8] = []
    private(set) var hasEnglish = false

    init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            PostTokens.forEach(in: bytes) { kind, folded, range in
                // Nor does "com" in "example.com" make a post Portuguese.
                guard kind == .word, range.lowerBound == 0 || bytes[range.lowerBound - 1] != UInt8(ascii: ".") else { return }
                written.append(contentsOf: bytes[range])
                written.append(UInt8(ascii: " "))
                if !hasEnglish, folded.count > 3 { hasEnglish = PostLanguages.english.contains(Array(folded)) }
            }
        }
    }
}
