"""What tests of pages share: a browser of their own, signing up and signing in."""
import unittest

from harness import webdriver
from harness.server import PASSWORD, Case
from harness.webdriver import Browser


@unittest.skipIf(webdriver.missing(), webdriver.missing())
class PageCase(Case):
    #: Where a browser begins unless a test says otherwise.
    start = "/"

    def browser(self, server, path=None, **options):
        """A browser at a page of the server, closed at the test's end."""
        browser = Browser(**options)
        self.addCleanup(browser.close)
        browser.open(server.url + (path or self.start))
        return browser

    def name_oneself(self, browser, name):
        browser.find("#username").type(name)
        browser.find("#password").type(PASSWORD)

    def sign_up(self, browser, server, name):
        browser.open(server.url + "/sign-up")
        self.name_oneself(browser, name)
        browser.find("main form button").click()
        browser.wait(lambda: browser.find(".who a").text == name, about="the name in the bar")

    def sign_in(self, browser, server, name):
        browser.open(server.url + "/sign-in")
        self.name_oneself(browser, name)
        browser.press("Enter")
        browser.wait(lambda: "/sign-in" not in browser.url, about="the end of signing in")
