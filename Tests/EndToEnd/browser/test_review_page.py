"""Reviewing sentences with one key each, in headless Chromium."""
import unittest

from harness import emotions, webdriver
from harness.server import PASSWORD, Case
from harness.webdriver import Browser

LABELS = ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"]
SENTENCES = [f"yesterday I met person number {number} and did not know what to think" for number in range(6)]


@unittest.skipIf(webdriver.missing(), webdriver.missing())
class ReviewPage(Case):
    def house(self, sentences=SENTENCES):
        server = self.hark(environment=emotions.environment())
        visitor = server.client()
        for text in sentences:
            self.assertEqual(visitor.post("/api/v1/emotions", {"text": text}).status, 201)
        server.add_account("olga", "operator")
        return server

    def browser(self, server, path="/emotions/review", **options):
        browser = Browser(**options)
        self.addCleanup(browser.close)
        browser.open(server.url + "/sign-in")
        browser.find("#username").type("olga")
        browser.find("#password").type(PASSWORD)
        browser.press("Enter")
        browser.wait(lambda: "/sign-in" not in browser.url, about="the end of signing in")
        browser.open(server.url + path)
        return browser

    def shown(self, browser):
        return browser.find("#sentence").text

    def decided(self, server):
        """What is decided, by sentence."""
        return {item["text"]: item["label"] for item in server.client().get("/api/v1/emotions?limit=100").json["items"]}

    def test_one_key_a_decision_and_the_next_sentence_is_there_without_a_load(self):
        server = self.house()
        browser = self.browser(server)
        browser.run("window.sameLoad = true")
        expected = {}
        for key in ("3", "7", "Enter"):
            text = self.shown(browser)
            expected[text] = LABELS[int(key) - 1] if key.isdigit() else browser.find("#approve").attribute("value")
            browser.press(key)
            browser.wait(lambda: self.shown(browser) != text, about="the next sentence")
        browser.wait(lambda: self.decided(server) == expected, about="the decisions in the house")
        self.assertTrue(browser.run("return window.sameLoad === true"))
        browser.wait(lambda: browser.find("#pace").text.startswith("3 today"), about="the pace")

    def test_the_day_is_that_of_the_readers_zone(self):
        server = self.house(SENTENCES[:2])
        browser = self.browser(server)
        zone = browser.run("return Intl.DateTimeFormat().resolvedOptions().timeZone")
        self.assertEqual(browser.call("GET", "/cookie/hark_zone")["value"], zone)
        browser.wait(lambda: browser.find("#pace").text.startswith("0 today"), about="the pace")

    def test_keys_work_with_caps_lock_and_on_keyboards_without_digits(self):
        server = self.house()
        browser = self.browser(server)
        first = self.shown(browser)
        browser.press("S")
        second = browser.wait(lambda: self.shown(browser) != first and self.shown(browser), about="the second sentence")
        press = "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: arguments[0], code: arguments[1], bubbles: true}))"
        browser.run(press, "F2", "F2")
        browser.run(press, "é", "Digit2")
        browser.wait(lambda: self.decided(server) == {second: "guilt"}, about="the decision by the key's place")

    def test_skip_and_undo_by_key(self):
        server = self.house()
        browser = self.browser(server)
        first = self.shown(browser)
        browser.press("s")
        second = browser.wait(lambda: self.shown(browser) != first and self.shown(browser), about="the second sentence")
        browser.press("1")
        browser.wait(lambda: self.decided(server) == {second: "fear"}, about="the decision")
        browser.press("u")
        browser.wait(lambda: self.decided(server) == {} and self.shown(browser) == second, about="the decision taken back")
        browser.press("u")
        browser.wait(lambda: self.shown(browser) == first, about="the skip taken back")

    def test_keys_faster_than_the_house_answers_lose_nothing(self):
        server = self.house()
        browser = self.browser(server)
        browser.press("1", "2")
        browser.wait(lambda: len(self.decided(server)) == 2, about="two decisions")
        browser.wait(lambda: browser.find("#reviewing").attribute("aria-busy") != "true", about="the third sentence")
        for count in range(3, 7):
            browser.wait(lambda: browser.find_all("#reviewing") and browser.find("#reviewing").attribute("aria-busy") != "true", about="a sentence")
            browser.press("3")
            browser.wait(lambda: len(self.decided(server)) == count, about=f"{count} decisions")
        browser.wait(lambda: "Nothing waits" in browser.find("form.reviewing").text, about="the end of the queue")
        self.assertEqual(set(self.decided(server)), set(SENTENCES))

    def test_without_scripts_each_button_answers_with_the_next_sentence(self):
        server = self.house(SENTENCES[:3])
        browser = self.browser(server, scripts=False)
        first = self.shown(browser)
        browser.find("button.choice[value=shame]").click()
        browser.wait(lambda: self.shown(browser) != first, about="the second sentence")
        second = self.shown(browser)
        browser.find("button[value=skip]").click()
        browser.wait(lambda: self.shown(browser) not in (first, second), about="the third sentence")
        self.assertEqual(self.decided(server), {first: "shame"})
        browser.find("button[value=undo]").click()
        browser.wait(lambda: self.shown(browser) == second, about="the skipped one again")
        browser.find("button[value=undo]").click()
        browser.wait(lambda: self.shown(browser) == first and not self.decided(server), about="the decided one again")
        for _ in range(3):
            text = self.shown(browser)
            browser.find("#approve").click()
            browser.wait(lambda: not browser.find_all("#sentence") or self.shown(browser) != text, about="the next")
        self.assertIn("Nothing waits", browser.find("form.reviewing").text)
        self.assertEqual(len(self.decided(server)), 3)

    def test_all_results_of_a_search_are_decided_and_taken_back_without_scripts(self):
        server = self.house()
        browser = self.browser(server, "/emotions/review/search?words=person+numb", scripts=False)
        self.assertEqual(len(browser.find_all("section li.card")), 6)
        browser.find("#label option[value=joy]").click()
        browser.find("button[value=decide]").click()
        browser.wait(lambda: set(self.decided(server).values()) == {"joy"} and len(self.decided(server)) == 6, about="all decided")
        browser.open(server.url + "/emotions/review/search")
        self.assertIn("6 decided", browser.find("ol.found").text)
        browser.find("button[value^='undo:']").click()
        browser.wait(lambda: self.decided(server) == {}, about="all taken back")

    def test_a_phone_needs_no_sideways_scroll_in_both_languages(self):
        server = self.house(["W" * 400, "مرحبا بكم جميعا في هذا الصباح الجميل"])
        for language in ("en", "it"):
            browser = self.browser(server, width=360, height=740, language=language)
            for path in ("/emotions/review", "/emotions/review?order=label&label=joy", "/emotions/review/search?words=W"):
                browser.open(server.url + path)
                self.assertLessEqual(browser.run("return document.documentElement.scrollWidth"), 360, path)

    def test_every_key_stands_beside_its_button_with_guidance(self):
        server = self.house(SENTENCES[:1])
        browser = self.browser(server)
        rows = browser.find_all("ol.guide > li")
        self.assertEqual([row.find_all("button")[0].attribute("value") for row in rows], LABELS)
        for number, row in enumerate(rows, 1):
            self.assertEqual(row.find_all("kbd")[0].text, str(number))
            self.assertEqual(len(row.find_all(".help li")), 2)
