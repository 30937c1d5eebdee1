"""A person's walk through the Emotions page, in headless Chromium: the documents' three scenarios and what goes beyond them."""
import os
import unittest
from pathlib import Path

from harness import emotions, webdriver
from harness.emotions import GUILTY, LONELY
from harness.server import Case, ledger
from harness.webdriver import Browser

LABELS = ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"]


@unittest.skipIf(webdriver.missing(), webdriver.missing())
class EmotionsPage(Case):
    def house(self):
        return self.hark(environment=emotions.environment())

    def browser(self, server, path="/emotions", **options):
        browser = Browser(**options)
        self.addCleanup(browser.close)
        browser.open(server.url + path)
        return browser

    def submit(self, browser, text):
        box = browser.find("#text")
        box.clear()
        box.type(text)
        browser.find("form.ask button[type=submit]").click()
        return browser.wait(lambda: browser.find_all("p.classified"), about="the answer")[0].text

    def banner(self, browser):
        return browser.wait(lambda: browser.find_all(".banner p"), about="the message")[0].text

    def test_scenario_one_the_answer_is_approved_and_recorded(self):
        server = self.house()
        browser = self.browser(server)
        self.assertEqual(browser.find("label[for=text]").text, "Input sentence")
        self.assertEqual(browser.find("form.ask button[type=submit]").text, "Submit")
        self.assertEqual(self.submit(browser, GUILTY), "Sentiment classified as: guilt")
        self.assertEqual(browser.run("return document.querySelector('#text').value"), GUILTY)
        self.assertEqual(ledger(self.data)["emotions"]["received"], 0)
        self.assertEqual(browser.find(".acceptance p").text, "Click Approve to accept classification result.")
        self.shoot(browser, "emotions")
        browser.find("button.approve").click()
        self.assertEqual(self.banner(browser), "Acceptance successfully approved.")
        self.assertIn(";guilt;\n", server.client().get("/getcsv").text)

    def test_scenario_two_the_answer_is_revised_in_place_of_the_prediction(self):
        server = self.house()
        browser = self.browser(server)
        self.assertEqual(self.submit(browser, LONELY), "Sentiment classified as: sadness")
        self.assertEqual(browser.find(".reclassification p").text, "Click a choice below to revise classification result.")
        self.assertEqual([button.text for button in browser.find_all("button.choice")], LABELS)
        browser.find("button.choice[value=joy]").click()
        self.assertEqual(self.banner(browser), "Reclassification result successfully revised.")
        self.assertEqual(browser.find("p.classified").text, "Sentiment classified as: sadness")
        self.assertTrue(browser.find("button.approve").shown and len(browser.find_all("button.choice")) == 7)
        browser.find(".banner .close").click()
        browser.wait(lambda: not browser.find_all(".banner"), about="the message gone")
        item = server.client().get("/api/v1/emotions").json["items"][0]
        self.assertEqual((item["label"], item["predicted"], item["state"]), ("joy", "sadness", "revised"))

    def test_scenario_three_what_was_decided_is_exported_from_the_page(self):
        server = self.house()
        for text, label in ((LONELY, "joy"), (GUILTY, "guilt")):
            emotions.decide(server.client(), text, label)
        browser = self.browser(server)
        link = next(link for link in browser.find_all("a") if link.text == "Export CSV")
        path = link.attribute("href").removeprefix(server.url)
        self.assertEqual(
            server.client().get(path).text.splitlines(),
            ["id,review,sentiment", f"628f1588f783c7a840ed6c190cc2923a,{GUILTY},guilt", f'4538d3d4d2a8a912d348ac276f81b87a,"{LONELY}",joy'])

    def test_all_of_it_works_without_scripts_and_by_keyboard_at_360_pixels(self):
        server = self.house()
        browser = self.browser(server, width=360, scripts=False)
        browser.find("#text").type(GUILTY)
        browser.press("Tab", "Enter")
        browser.wait(lambda: browser.find_all("p.classified"), about="the answer")
        self.assertEqual(len(browser.find_all(".scores li")), 7)
        self.assertTrue(browser.find_all("mark"))
        self.shoot(browser, "emotions-360")
        browser.find("button.approve").type("\ue007")
        self.assertEqual(self.banner(browser), "Acceptance successfully approved.")

    def test_nothing_overflows_sideways(self):
        server = self.house()
        for width in (360, 1200):
            browser = self.browser(server, width=width)
            self.submit(browser, "long" * 300 + " " + GUILTY)
            for path in ("", "/emotions/batches"):
                if path:
                    browser.open(server.url + path)
                wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                self.assertLessEqual(wide, 0, f"{path} at {width}")

    def test_history_undo_and_delete(self):
        server = self.house()
        browser = self.browser(server)
        self.submit(browser, GUILTY)
        browser.find("button.choice[value=shame]").click()
        self.banner(browser)
        self.assertIn("revised", browser.find(".history").text)
        browser.find(".history button[value^=undo]").click()
        browser.wait(lambda: "taken back" in self.banner(browser), about="the decision taken back")
        self.assertEqual(server.client().get("/getcsv").text, "id;review;sentiment;\n")
        browser.find(".history button[value^=delete]").click()
        browser.wait(lambda: browser.find_all(".flash"), about="the deletion")
        self.assertFalse(browser.find_all(".history"))

    def test_a_file_is_handed_in_and_its_result_taken_out(self):
        server = self.house()
        browser = self.browser(server, "/emotions/batches")
        file = Path(self.folder) / "posts.csv"
        file.write_text("n;review\n" + "".join(f"{n};what a lovely day number {n}\n" for n in range(400)) + "400\n")
        browser.find("#file").type(str(file))
        self.shoot(browser, "batches")
        browser.find("main form button[type=submit]").click()
        browser.wait(lambda: "done" in browser.find(".batch").text, about="the end of the batch")
        self.assertIn("401 of 401 rows", browser.find(".batch").text)
        self.assertIn("1 could not be judged", browser.find(".batch").text)
        self.shoot(browser, "batch")
        path = browser.find(".batch a.button").attribute("href").removeprefix(server.url)
        cookie = browser.call("GET", "/cookie/hark_session")["value"]
        result = server.client().get(path, Cookie=f"hark_session={cookie}").text
        self.assertEqual(len(result.splitlines()), 402)

    def shoot(self, browser, name):
        """A picture of the page, where HARK_SCREENSHOTS names a folder."""
        if os.environ.get("HARK_SCREENSHOTS"):
            browser.screenshot(Path(os.environ["HARK_SCREENSHOTS"]) / f"{name}.png")
