"""A person's walk through the page of models, in headless Chromium."""
import unittest

from harness import webdriver
from harness.lessons import Teacher
from harness.server import PASSWORD, Case
from harness.webdriver import Browser


@unittest.skipIf(webdriver.missing(), webdriver.missing())
class ModelsPage(Case):
    def browser(self, server, **options):
        browser = Browser(**options)
        self.addCleanup(browser.close)
        browser.open(server.url + "/sign-in")
        browser.find("#username").type("teacher")
        browser.find("#password").type(PASSWORD)
        browser.press("Enter")
        browser.wait(lambda: "/sign-in" not in browser.url, about="the end of signing in")
        return browser

    def test_an_operator_trains_reads_why_and_goes_back_without_scripts(self):
        server = self.hark(environment={"HARK_LEARNING_NIGHTLY": "off", "HARK_DOORS_COMMENTS_TIER": "fast"})
        teacher = Teacher(server)
        bundled = teacher.champion()
        teacher.correct()
        browser = self.browser(server, scripts=False)
        browser.open(server.url + "/models")
        self.assertIn(bundled, browser.find("main").text)
        browser.find('form[action="/models/train"] input[value="sentiment"] ~ button').click()
        browser.wait(lambda: "waits for its turn" in browser.find(".flash").text, about="the word that it waits")

        def promoted():
            browser.open(server.url + "/models")
            return teacher.champion() != bundled and "It is better: it mends" in browser.find("main").text

        browser.wait(promoted, about="the promotion")
        page = browser.find("main").text
        for words in ("learned here", "promoted", "grimbly", "corrected"):
            self.assertIn(words, page)
        self.assertTrue(browser.find_all("table.confusion td.right"))
        browser.find('form[action="/models/rollback"] button').click()
        browser.wait(lambda: bundled in browser.find(".flash").text, about="the word that the old one answers")
        self.assertEqual(teacher.champion(), bundled)

    def test_the_page_fits_a_small_screen(self):
        server = self.hark(environment={"HARK_LEARNING_NIGHTLY": "off"})
        Teacher(server)
        for width in (360, 1200):
            with self.subTest(width=width):
                browser = self.browser(server, width=width)
                browser.open(server.url + "/models")
                self.assertTrue(browser.find_all(".model"))
                self.assertLessEqual(browser.run("return document.documentElement.scrollWidth"), width)


if __name__ == "__main__":
    unittest.main()
