"""A person's walk through the Comments page, in headless Chromium."""
import os

from harness.pages import PageCase


class CommentsPage(PageCase):
    start = "/comments"

    def write(self, browser, text):
        browser.find("#content").type(text)
        browser.find("form.write button[type=submit]").click()
        return browser.wait(lambda: browser.find_all("section.result"), about="the result")[0]

    def row(self, browser, text, seconds=120):
        """The list's row that holds a text, as soon as it is there."""
        def look():
            return [row for row in browser.find_all("#comments li.comment") if text in row.text]
        return browser.wait(look, seconds, f"a row with “{text}”")[0]

    def test_a_person_writes_and_sees_positive_and_it_survives_a_restart(self):
        server = self.hark()
        browser = self.browser(server)
        result = self.write(browser, "what a lovely morning")
        self.assertRegex(result.text, r"Positive\s+\d+ % sure")
        self.assertIn("Positive", self.row(browser, "what a lovely morning").text)
        port = server.port
        server.terminate()
        self.hark(port=port)
        browser.reload()
        self.assertIn("Positive", self.row(browser, "what a lovely morning").text)
        if os.environ.get("HARK_SCREENSHOT"):
            browser.screenshot(os.environ["HARK_SCREENSHOT"])

    def test_reloading_after_writing_does_not_write_twice(self):
        server = self.hark()
        browser = self.browser(server)
        self.write(browser, "only once")
        browser.reload()
        browser.reload()
        self.assertEqual(len(server.client().all_comments()), 1)

    def test_one_click_of_an_operator_corrects_a_label(self):
        server = self.hark()
        server.client().comment("what a lovely morning")
        server.add_account("olga", "operator")
        browser = self.browser(server)
        self.sign_in(browser, server, "olga")
        browser.open(server.url + "/comments")
        self.row(browser, "lovely").find_all("button.correct")[0].click()
        browser.wait(lambda: any("now Negative" in notice.text for notice in browser.find_all(".flash")), about="the new label")
        row = self.row(browser, "lovely")
        self.assertIn("Negative", row.text)
        self.assertIn("checked by a person", row.text)
        item = server.client().all_comments()[0]
        self.assertEqual((item["label"], item["predicted"], item["decided"]), ("Negative", "Positive", True))

    def test_one_click_of_a_visitor_suggests_another_label(self):
        server = self.hark()
        server.client().comment("what a lovely morning")
        browser = self.browser(server)
        self.row(browser, "lovely").find_all("button.correct")[0].click()
        notice = browser.wait(lambda: browser.find_all(".flash"), about="the thanks")[0]
        self.assertIn("suggestion", notice.text)
        self.assertEqual(server.client().all_comments()[0]["label"], "Positive")

    def test_filter_and_search_show_what_was_asked_for(self):
        server = self.hark()
        client = server.client()
        for text in ("what a lovely morning", "this is terrible, I hate it", "a lovely evening, thank you so much"):
            client.comment(text)
        browser = self.browser(server)
        browser.find("#q").type("lovely")
        browser.find("form.filter button").click()
        browser.wait(lambda: "q=lovely" in browser.url and len(browser.find_all("#comments li.comment")) == 2, about="two rows")
        browser.open(f"{server.url}/comments")
        browser.run("document.querySelector('#label').value = 'Negative'")
        browser.find("form.filter button").click()
        browser.wait(lambda: "label=Negative" in browser.url, about="the filter")
        rows = browser.find_all("#comments li.comment")
        self.assertEqual(["terrible" in row.text for row in rows], [True])

    def test_search_finds_a_part_of_a_word_and_a_word_inside_chinese(self):
        server = self.hark()
        server.client().comment("unbelievable service")
        server.client().comment("今天的早餐非常好吃")
        browser = self.browser(server)
        for asked, found in (("believ", "unbelievable service"), ("早餐", "今天的早餐非常好吃")):
            browser.open(f"{server.url}/comments")
            browser.find("#q").type(asked)
            browser.find("form.filter button").click()
            browser.wait(lambda: "q=" in browser.url, about="the search")
            self.row(browser, found)
            self.assertEqual(len(browser.find_all("#comments li.comment")), 1)

    def test_everything_is_reached_and_done_by_keyboard_alone(self):
        server = self.hark()
        browser = self.browser(server)
        for _ in range(30):
            browser.press("Tab")
            if browser.run("return document.activeElement.id") == "content":
                break
        else:
            self.fail("the text field was not reached by thirty tabs")
        outline = browser.run(
            "const style = getComputedStyle(document.activeElement); return style.outlineStyle + style.outlineWidth + style.boxShadow")
        self.assertNotEqual(outline, "none0pxnone", "the focus cannot be seen")
        browser.press("typed by keyboard, wonderful", "Tab", "Enter")
        self.assertIn("Positive", browser.wait(lambda: browser.find_all("section.result"), about="the result")[0].text)
        reached = set()
        for _ in range(40):
            browser.press("Tab")
            reached.add(browser.run("const a = document.activeElement; return a.id || a.className || a.tagName"))
        self.assertLessEqual({"q", "label"}, reached)
        self.assertTrue(any("correct" in name for name in reached), reached)

    def test_a_phone_needs_no_sideways_scroll(self):
        server = self.hark()
        client = server.client()
        for text in ("W" * 400, "https://example.org/" + "long/" * 60, "short and sweet", "مرحبا بكم جميعا في هذا الصباح الجميل"):
            client.comment(text)
        browser = self.browser(server, width=360, height=740)
        for path in ("/comments", "/", "/comments?q=nothing-like-it", "/no-such-page"):
            browser.open(server.url + path)
            wide, room = browser.run("return [document.documentElement.scrollWidth, window.innerWidth]")
            self.assertEqual((path, room), (path, 360))
            self.assertLessEqual(wide, 360, f"{path} is {wide} wide")
        browser.open(server.url + "/comments")
        self.write(browser, "from a phone, lovely")
        self.assertLessEqual(browser.run("return document.documentElement.scrollWidth"), 360)

    def test_without_scripts_writing_correcting_and_searching_still_work(self):
        server = self.hark()
        browser = self.browser(server, scripts=False)
        self.assertIn("Positive", self.write(browser, "no scripts, still great").text)
        self.row(browser, "no scripts").find_all("button.correct")[0].click()
        browser.wait(lambda: browser.find_all(".flash"), about="the thanks")
        browser.find("#q").type("great")
        browser.find("form.filter button").click()
        self.row(browser, "no scripts")

    def test_anothers_comment_arrives_without_a_reload(self):
        server = self.hark()
        browser = self.browser(server)
        browser.run("window.sameLoad = true")
        server.client().comment("written by somebody else, marvellous")
        row = self.row(browser, "written by somebody else")
        self.assertIn("Positive", row.text)
        self.assertTrue(browser.run("return window.sameLoad"))

    def test_a_page_in_italian_for_a_browser_that_prefers_it(self):
        browser = self.browser(self.hark(), language="it")
        self.assertEqual(browser.run("return document.documentElement.lang"), "it")
        self.assertEqual(browser.find("h1").text, "Commenti")
        self.assertRegex(self.write(browser, "what a lovely morning").text, r"Positivo\s+sicuro al \d+ %")

    def test_what_was_typed_is_shown_as_text_never_run(self):
        server = self.hark()
        server.client().comment("<script>window.harmed = 1</script><img src=x onerror='window.harmed = 1'>")
        browser = self.browser(server)
        self.row(browser, "<script>window.harmed")
        server.client().comment("<b>live</b><img src=y onerror='window.harmed = 1'>")
        self.row(browser, "<b>live</b>")
        self.assertIsNone(browser.run("return window.harmed || null"))

    def test_a_refused_comment_keeps_what_was_typed_and_says_why(self):
        browser = self.browser(self.hark())
        browser.run("document.querySelector('#content').value = 'x'.repeat(5001)")
        browser.find("form.write button[type=submit]").click()
        problem = browser.wait(lambda: browser.find_all("#content-problem"), about="the reason")[0]
        self.assertIn("5,000", problem.text)
        self.assertEqual(browser.run("return document.querySelector('#content').value.length"), 5001)

    def test_every_field_and_picture_has_a_name_for_a_screen_reader(self):
        server = self.hark()
        server.client().comment("what a lovely morning")
        browser = self.browser(server)
        nameless = browser.run("""
            const named = e => e.labels?.length || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.textContent.trim();
            return [...document.querySelectorAll('input:not([type=hidden]), textarea, select, button, a, svg, img')]
              .filter(e => !named(e) && !e.alt && e.getAttribute('aria-hidden') !== 'true' && !e.querySelector?.('title')).map(e => e.outerHTML)""")
        self.assertEqual(nameless, [])
        self.assertEqual(browser.run("return document.querySelectorAll('main').length"), 1)
        self.assertEqual(browser.run("return document.querySelectorAll('h1').length"), 1)
