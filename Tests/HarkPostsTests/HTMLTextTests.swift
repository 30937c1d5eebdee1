import HarkPosts
import Testing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>One</p><p>Two<br>three<br/>four</p>", "One\n\nTwo\nthree\nfour"), ("plain", "plain"), ("", ""), ("<p></p>", ""), (" \n x \n", "x"),
        ("<p>a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39; &#x1F388; &nbsp;f&hellip;</p>", "a & b <c> \"d\" 'e' 🎈 \u{A0}f…"),
        ("<p>See <a href=\"https://x.example/a?b=1&amp;c=2\"><span class=\"invisible\">https://</span><span>x.example/a</span></a></p>", "See https://x.example/a"),
        ("<ul><li>one</li><li>two</li></ul>after", "one\ntwo\nafter"), ("a<script>var x = '<p>';</script>b<style>p{}</style>c", "abc"),
        ("a<!-- <p>not</p> -->b", "ab"), ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"), ("<3", "<3"), ("a & b &unknown; &#0; &#xD800; &amp", "a & b &unknown; &#0; &#xD800; &amp"),
        ("<a title='>'>x</a>", "x"), ("open <a href=", "open <a href="), ("<P>x</P><BR>y", "x\n\n\ny"), ("città <b>è</b> 東京", "città è 東京"),
        ("&AMP; &eacute;&Eacute;", "&AMP; éÉ"),
    ])
    func whatIsShown(_ html: String, _ text: String) { #expect(HTMLText.plain(html) == text) }

    /// Each would take hours if a part without an end were searched for again at every place.
    @Test func hostileFormsTakeTimeByTheirLength() {
        for part in ["<a ", "<a\"", "<!-- ", "<script>", "&", "</p>", "<a'\"", "<"] {
            #expect(HTMLText.plain(String(repeating: part, count: 200_000)).utf8.count <= 200_000 * part.utf8.count)
        }
    }
}
