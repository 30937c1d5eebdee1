"""A person's walk through the Topics page, in headless Chromium."""
import json
import os
import time
import unittest
from pathlib import Path
from urllib.parse import quote

from harness import webdriver
from harness.server import PASSWORD, Case
from harness.webdriver import Browser

HOUR = 3600


@unittest.skipIf(webdriver.missing(), webdriver.missing())
class TopicsPage(Case):
    def house(self, posts=None):
        server = self.hark()
        server.add_account("olga", "operator")
        self.bearer = {"Authorization": f"Bearer {server.sign_in('olga')}"}
        self.say(server, posts if posts is not None else self.posts())
        return server

    @staticmethod
    def posts():
        """Three days of weather among other things, and one storm an hour ago."""
        now, texts = time.time(), []
        for hour in range(72):
            for number in range(6):
                texts.append((now - hour * HOUR - 300 - number, f"rain over the harbour again, number {hour}-{number} #weather @ada"))
            texts += [(now - hour * HOUR - 600 - number, f"the train to the hills left on time, number {hour}-{number}") for number in range(30)]
        for number in range(80):
            texts.append((now - 1.5 * HOUR - number, f"RT @mara: what a storm with rain and thunder #storm{number % 25}"))
        texts += [(now - 60, "مطر rain اليوم 🌧️ #weather"), (now - 50, "sun & <b>clouds</b> #weather"),
                  (now - 40, f"sun {'unending' * 40} #{'tag' * 40} @{'name' * 40}")]
        return [
            {"id": str(number), "text": text, "lang": "en", "place": "Genova" if number % 3 else "Torino",
             "created_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))} for number, (at, text) in enumerate(texts)]

    def say(self, server, posts):
        body = "".join(json.dumps(post) + "\n" for post in posts)
        answer = server.client().request(
            "POST", "/api/v1/posts", body=body.encode(), headers={"Content-Type": "application/x-ndjson"} | self.bearer)
        self.assertEqual((answer.status, answer.json["stored"]), (200, len(posts)), answer)

    def browser(self, server, path="/topics", **options):
        browser = Browser(**options)
        self.addCleanup(browser.close)
        browser.open(server.url + path)
        return browser

    def ask(self, browser, text, span="24h"):
        browser.find("#q").clear()
        browser.find("#q").type(text)
        browser.find(f"input[name=last][value='{span}']").click()
        browser.find("form.ask button[type=submit]").click()
        return browser.wait(lambda: browser.find_all("#summary"), about="the answer")[0].text

    def test_a_question_is_answered_with_charts_tables_and_posts(self):
        browser = self.browser(self.house())
        self.assertRegex(self.ask(browser, "rain", "3d"), r"^rain: 5\d\d posts$")
        self.assertEqual(browser.find(".retweets").text, "Number of retweets related to the topic: 80")
        self.assertTrue(browser.find_all("svg.hours rect.peak"), "the storm stands out")
        self.assertIn("storm", browser.find(".peaks").text)
        heads = [head.text for head in browser.find_all("#hashtags-heading ~ details th[scope=col]")]
        self.assertEqual(heads, ["Tags", "occurrences"])
        self.assertEqual(len(browser.find_all("#hashtags-heading ~ details tbody tr")), 20)
        self.assertEqual(len(browser.find_all(".posts > li")), 20)
        self.assertTrue(browser.find_all("#cloud-title") and browser.find_all("#places-heading"))
        self.shoot(browser, "topics")
        browser.find("a[rel=next]").click()
        browser.wait(lambda: "after=" in browser.run("return location.search"), about="the next page")
        self.assertEqual(len(browser.find_all(".posts > li")), 20)
        browser.find(".rooms a:not([aria-current])").click()
        browser.wait(lambda: browser.find_all(".posts .facts strong"), about="the most repeated")

    def test_nothing_found_is_said_once_and_in_red(self):
        browser = self.browser(self.house([]))
        self.ask(browser, "unheard")
        self.assertEqual(browser.run("return document.body.innerText.split('No tweet related to the topic').length - 1"), 1)
        self.assertRegex(browser.run("return getComputedStyle(document.querySelector('.none')).color"), r"rgb\((1[5-9]\d|2\d\d), ")
        self.assertFalse(browser.find_all(".retweets"))

    def test_posts_that_arrive_are_counted_and_the_answer_follows(self):
        server = self.house([])
        browser = self.browser(server, "/topics?q=lighthouse")
        browser.wait(lambda: browser.find_all(".live.on"), about="the line to the house")
        self.say(server, [{"id": "l1", "text": "the lighthouse is lit", "lang": "en"}])
        browser.wait(lambda: "lighthouse: 1 post" in browser.find("#summary").text, about="the answer with the new post")
        self.assertRegex(browser.find("[data-live-text]").text, r"[1-9]")

    def test_a_permanent_link_shows_the_same_numbers_later(self):
        server = self.house()
        browser = self.browser(server, "/topics?q=harbour")
        total = browser.find("#summary").text
        link = browser.find("[data-permalink]").attribute("href")
        self.say(server, [{"id": "late", "text": "harbour, once more", "lang": "en"}])
        browser.open(link if link.startswith("http") else server.url + link)
        self.assertEqual(browser.find("#summary").text, total)
        self.assertIn("the same numbers", browser.find(".banner").text)

    def sign_in(self, server, **options):
        browser = self.browser(server, "/sign-in", **options)
        browser.find("#username").type("olga")
        browser.find("#password").type(PASSWORD)
        browser.find("main form button").click()
        browser.wait(lambda: "olga" in browser.find(".who").text, about="olga")
        return browser

    def test_an_old_permanent_link_says_what_has_expired(self):
        server = self.house()
        now, browser = time.time(), self.browser(server, "/topics?q=harbour&last=7d")
        total = int(browser.find("#summary").text.split()[1])
        moments = [time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now + days * 86_400)) for days in (-11, -2)]
        # As somebody made it nine days ago, when seven posts more were there.
        browser.open(f"{server.url}/topics/at/0123456789abcdef?q=harbour&from={moments[0]}&to={moments[1]}&at=9999&total={total + 7}")
        self.assertRegex(browser.find(".banner").text, r"^Fewer by \d+ than .* posts from before .* have expired since")
        self.assertIn("Ask again now", browser.find("[aria-labelledby=share]").text)
        self.shoot(browser, "topics-expired")

    def test_a_threshold_is_told_on_the_page(self):
        server = self.house()
        browser = self.sign_in(server, width=360)
        browser.open(server.url + "/topics?q=storm")
        browser.find("#alert option[value=threshold]").click()
        browser.find("#threshold").clear()
        browser.find("#threshold").type("5")
        browser.find(".save button").click()
        browser.wait(lambda: browser.find_all(".saved li"), about="the saved topic")
        self.assertIn("from 5 posts an hour on", browser.find(".saved").text)
        # The storm was an hour and a half ago; now it comes back.
        self.say(server, [{"id": f"back{number}", "text": f"the storm is back, {number}", "lang": "en"} for number in range(6)])

        def told():
            browser.reload()
            return browser.find_all(".alerts li")
        browser.wait(told, seconds=240, about="the alert")
        self.assertRegex(browser.find(".alerts").text, r"storm: 6 posts")
        self.assertLessEqual(self.overflow(browser), 0)
        self.shoot(browser, "topics-alert-360")

    def test_names_are_hidden_in_an_export_for_others(self):
        server = self.house()
        browser = self.browser(server, "/topics?q=harbour")
        link = browser.find("[aria-labelledby=share] a[href*='mask=1']").attribute("href")
        text = server.client().get(link.removeprefix(server.url)).text
        self.assertIn("@…", text)
        self.assertNotIn("@ada", text)

    def test_refused_lines_are_looked_at_and_forgotten(self):
        server = self.house([])
        server.client().request(
            "POST", "/api/v1/posts", body=b'<b>no post</b>\n{"id": "long", "text": "' + b"w" * 3000 + b"\n",
            headers={"Content-Type": "application/x-ndjson"} | self.bearer)
        browser = self.sign_in(server, width=360)
        browser.open(server.url + "/topics")
        browser.find(".stream a[href='/topics/dead-letters']").click()
        browser.wait(lambda: len(browser.find_all(".refused")) == 2, about="both lines")
        self.assertIn("<b>no post</b>", browser.find(".followers").text)
        self.assertLessEqual(self.overflow(browser), 0)
        self.shoot(browser, "topics-refused-360")
        browser.find("button[value='replay:all']").click()
        browser.wait(lambda: "Stored: 0, refused again: 2." in "".join(flash.text for flash in browser.find_all(".flash")), about="what became of them")
        browser.find("button[value='forget:all']").click()
        browser.wait(lambda: "Nothing was refused." in browser.find("main").text, about="none left")

    def test_a_topic_is_saved_compared_and_deleted(self):
        server = self.house()
        browser = self.sign_in(server)
        browser.open(server.url + "/topics?q=rain")
        self.assertIn("In the buffer", browser.find(".stream").text)
        browser.find("#alert option[value=daily]").click()
        browser.find(".save button").click()
        browser.wait(lambda: browser.find_all(".saved li"), about="the saved topic")
        self.assertIn("once a day", browser.find(".saved").text)
        browser.find(".saved button").click()
        browser.wait(lambda: browser.find_all(".flash") and not browser.find_all(".saved li"), about="it gone")
        browser.open(server.url + "/topics/compare?a=rain&b=sun&last=3d")
        self.assertEqual(len(browser.find_all(".sides > section")), 2)
        self.shoot(browser, "topics-compare")

    def test_it_works_without_scripts_and_by_keyboard_at_360_pixels(self):
        browser = self.browser(self.house(), width=360, scripts=False)
        browser.find("#q").type("rain")
        browser.press("Enter")
        browser.wait(lambda: browser.find_all("svg.hours"), about="the answer")
        self.shoot(browser, "topics-360")

    def test_nothing_overflows_sideways_and_strange_texts_stay_texts(self):
        server = self.house()
        for width in (360, 1200):
            browser = self.browser(server, "/topics?q=rain%20sun&last=3d", width=width)
            for path in (None, "/topics", "/topics/compare?a=" + "long" * 60 + "&b=rain", "/topics?q=" + "long" * 200, "/topics?q=" + quote("مطر")):
                if path:
                    browser.open(server.url + path)
                self.assertLessEqual(self.overflow(browser), 0, f"{path} at {width}")
        browser.open(server.url + "/topics?q=" + quote("مطر"))
        self.assertEqual(browser.find("#summary").text, "مطر: 1 post")
        self.assertEqual(browser.run("return getComputedStyle(document.querySelector('#summary')).direction"), "ltr")
        browser.open(server.url + "/topics?q=sun")
        self.assertIn("<b>clouds</b>", browser.find(".posts").text)
        self.assertEqual(browser.run("return document.querySelector('.posts li p').dir"), "auto")

    @staticmethod
    def overflow(browser):
        """By how much the page is wider than its window."""
        return browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def shoot(self, browser, name):
        """A picture of the page, where HARK_SCREENSHOTS names a folder."""
        if os.environ.get("HARK_SCREENSHOTS"):
            browser.screenshot(Path(os.environ["HARK_SCREENSHOTS"]) / f"{name}.png")
