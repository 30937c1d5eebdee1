import Foundation
import HarkCore
import HarkFollowers
import Testing

@Suite struct FeedTests {
    @Test func rss2() throws {
        let feed = try #require(FeedDocument("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:media="m" xmlns:dc="d" xmlns:content="c"><channel><title>News</title><link>https://n.example</link><language>en-gb</language>
            <image><title>Not this</title><link>nor this</link></image>
            <item><title>Rain &amp; wind</title><link>https://n.example/1</link><guid isPermaLink="false">tag:1</guid>
              <description><![CDATA[<p>Much <b>rain</b> in the north&hellip;</p>]]></description><media:title>Not this</media:title>
              <pubDate>Sat, 07 Sep 2002 00:00:01 GMT</pubDate><dc:creator>Ada</dc:creator></item>
            <item><title>No guid</title><link>https://n.example/2</link><description>&lt;b&gt;Escaped&lt;/b&gt; twice &amp;amp; more</description></item>
            </channel></rss>
            """))
        #expect(feed.language == "en-gb" && feed.entries.count == 2)
        #expect(feed.entries[0].text == "Rain & wind\nMuch rain in the north…\nhttps://n.example/1")
        #expect(feed.entries[0].identity == "tag:1" && feed.entries[0].author == "Ada" && feed.entries[0].date.hasPrefix("Sat, 07"))
        #expect(feed.entries[1].text == "No guid\nEscaped twice & more\nhttps://n.example/2" && feed.entries[1].identity == "https://n.example/2")
    }

    @Test func atom() throws {
        let feed = try #require(FeedDocument("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Blog</title><id>urn:feed</id><updated>2003-12-13T18:30:02Z</updated>
            <author><name>Feed author</name></author>
            <entry><title type="html">Atom &amp;amp; robots</title><link rel="edit" href="https://x.example/edit"/><link href="https://x.example/1"/>
              <id>urn:1</id><updated>2003-12-14T00:00:00Z</updated><published>2003-12-13T18:30:02.25Z</published><author><name>Bo</name></author>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Some <em>text</em>.</div></content></entry>
            </feed>
            """))
        let entry = try #require(feed.entries.first)
        #expect(feed.language == "en" && feed.entries.count == 1)
        #expect(entry.identity == "urn:1" && entry.link == "https://x.example/1" && entry.author == "Bo" && entry.date == "2003-12-13T18:30:02.25Z")
        #expect(entry.title == "Atom &amp; robots" && entry.text.hasPrefix("Atom & robots\n"))
        #expect(entry.text.contains("Some") && entry.text.contains("text"))
    }

    @Test func rss1AndPrefixes() throws {
        let rdf = try #require(FeedDocument("""
            <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>T</title><dc:language>it</dc:language></channel>
            <item rdf:about="https://x.example/9"><title>Uno</title><link>https://x.example/9</link><dc:date>2020-01-02T03:04:05+01:00</dc:date></item></rdf:RDF>
            """))
        #expect(rdf.language == "it" && rdf.entries.map(\.identity) == ["https://x.example/9"] && rdf.entries[0].date == "2020-01-02T03:04:05+01:00")
        let prefixed = try #require(FeedDocument("<atom:feed><atom:entry><atom:id>1</atom:id><atom:title>One</atom:title></atom:entry></atom:feed>"))
        #expect(prefixed.entries.map(\.title) == ["One"])
    }

    @Test func whatIsNoFeedIsNone() {
        for text in ["", "{}", "<html><body>x</body></html>", String(repeating: "<a>", count: 5000), "a < b"] {
            #expect(FeedDocument(text) == nil, "\(text.prefix(20))")
        }
    }

    @Test func brokenFormIsForgiven() throws {
        let feed = try #require(FeedDocument("<rss><channel><item><title>A & B < C<br></title><link>l</link></item><item><title>Open"))
        #expect(feed.entries.count == 2 && feed.entries[0].title.hasPrefix("A & B < C") && feed.entries[0].link == "l")
    }

    /// Declared entities are not known, so the "billion laughs" stay some bytes, and no file is read.
    @Test func anEntityBombIsSomeBytes() throws {
        let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
        let feed = try #require(FeedDocument("""
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">\(levels)<!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>&l9;&f;</title></item></channel></rss>
            """))
        #expect(feed.entries.map(\.title) == ["&l9;&f;"])
    }

    @Test func largeDocumentsTakeTheirSharesOfTimeAndNoMore() throws {
        // Each of these would take minutes if anything in it went over the text again and again.
        for part in ["<link/>", "<a b='", "&", "<!-- ", "<![CDATA[x]]>", "<item/>", "</x>"] {
            let text = "<rss><channel>" + String(repeating: part, count: 30_000)
            _ = FeedDocument(text)
        }
    }

    @Test func encodings() {
        #expect(FeedText.decoded(Array("\u{FEFF}<a>è</a>".utf8)) == "<a>è</a>")
        #expect(FeedText.decoded(Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + [0xE8, 0x80]).hasSuffix("è€"))
        let wide = "<a>è🎈</a>".utf16
        #expect(FeedText.decoded([0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == "<a>è🎈</a>")
        #expect(FeedText.decoded([0xFE, 0xFF] + wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] } + [0]) == "<a>è🎈</a>")
    }

    @Test(arguments: [
        ("Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07T00:00:01.000000Z"), ("7 Sep 2002 09:30 +0200", "2002-09-07T07:30:00.000000Z"),
        ("Sat, 07 Sep 02 00:00:01 EST", "2002-09-07T05:00:01.000000Z"), ("Mon, 1 January 2024 10:00:00 PDT", "2024-01-01T17:00:00.000000Z"),
        ("2003-12-13T18:30:02.25+01:00", "2003-12-13T17:30:02.250000Z"),
    ])
    func dates(_ text: String, _ expected: String) { #expect(FeedDate.time(text)?.description == expected) }

    @Test(arguments: ["", "yesterday", "Sat, 31 Foo 2002 00:00:01 GMT", "1 Jan 2024", "1 Jan 2024 25:00:00 GMT", "1 Jan 2024 10:00:00 MARS"])
    func whatIsNoDateIsNone(_ text: String) { #expect(FeedDate.time(text) == nil) }
}
