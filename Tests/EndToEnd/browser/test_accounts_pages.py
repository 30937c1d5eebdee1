"""A person's walk through the pages of the Accounts door, in headless Chromium."""
from harness.pages import PageCase
from harness.server import PASSWORD


class AccountsPages(PageCase):
    def test_a_person_signs_up_edits_the_profile_and_leaves_for_good(self):
        server = self.hark()
        for scripts in (True, False):
            browser = self.browser(server, scripts=scripts)
            self.sign_up(browser, server, "ada")
            browser.find(".who a").click()
            browser.wait(lambda: browser.find_all("#first_name"), about="the account's page")[0].type("Ada")
            browser.find("form[action='/account'] button").click()
            browser.wait(lambda: browser.find_all(".flash"), about="the word that it is saved")
            self.assertEqual(browser.find("#first_name").attribute("value"), "Ada")
            browser.find("details summary").click()
            browser.find("#delete_password").type(PASSWORD)
            browser.find("button.danger").click()
            browser.wait(lambda: "/account" not in browser.url, about="the end of the account")
            self.assertEqual(server.client().post("/api/v1/session", {"username": "ada", "password": PASSWORD}).status, 401)

    def test_an_admin_changes_rights_and_a_token_is_seen_once(self):
        server = self.hark()
        server.add_account("ada")
        server.add_account("bob", "member")
        browser = self.browser(server)
        self.sign_in(browser, server, "ada")
        browser.open(server.url + "/users")
        row = [row for row in browser.find_all(".rows .row") if row.text.startswith("bob")][0]
        row.find_all("summary")[0].click()
        row.find_all("input[name=scope-model-writer]")[0].click()
        row.find_all("button")[0].click()
        browser.wait(lambda: browser.find_all(".flash"), about="the change")
        browser.open(server.url + "/audit")
        self.assertIn("bob: member model-writer", browser.find("table").text)
        browser.open(server.url + "/account/tokens")
        browser.find("#name").type("nightly")
        browser.find("main form button").click()
        text = browser.wait(lambda: browser.find_all(".secret"), about="the token")[0].text
        self.assertEqual(server.client().get("/api/v1/account", Authorization=f"Bearer {text}").json["username"], "ada")
        browser.open(server.url + "/account/tokens")
        self.assertEqual((browser.find_all(".secret"), len(browser.find_all(".rows .row"))), ([], 1))

    def test_a_wrong_password_keeps_the_name_and_says_so(self):
        server = self.hark()
        server.add_account("ada")
        browser = self.browser(server, "/sign-in", language="it")
        browser.find("#username").type("ada")
        browser.find("#password").type("wrong")
        browser.press("Enter")
        problem = browser.wait(lambda: browser.find_all(".problem"), about="what is wrong")[0]
        self.assertEqual(problem.text, "Il nome o la password non è corretto.")
        self.assertEqual(browser.find("#username").attribute("value"), "ada")

    def test_a_phone_needs_no_sideways_scroll_and_everything_has_a_name(self):
        server = self.hark()
        server.add_account("ada")
        server.add_account("a-rather-long-name-of-thirty-nine.signs", "operator", "--scope", "web-writer")
        browser = self.browser(server, width=360, height=740)
        paths = ["/sign-in", "/sign-up"]
        for signed_in in (False, True):
            if signed_in:
                self.sign_in(browser, server, "ada")
                paths = ["/account", "/account/second-factor", "/account/tokens", "/users", "/audit"]
            for path in paths:
                browser.open(server.url + path)
                browser.run("for (const d of document.querySelectorAll('details')) d.open = true")
                wide = browser.run("return document.documentElement.scrollWidth")
                self.assertLessEqual(wide, 360, f"{path} is {wide} wide")
                nameless = browser.run("""
                    const named = e => e.labels?.length || e.getAttribute('aria-label') || e.textContent.trim();
                    return [...document.querySelectorAll('input:not([type=hidden]), select, button, a, summary')]
                      .filter(e => !named(e)).map(e => e.outerHTML)""")
                self.assertEqual((path, nameless), (path, []))
                self.assertEqual(browser.run("return document.querySelectorAll('h1').length"), 1)
                repeated = browser.run("const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i)")
                self.assertEqual((path, repeated), (path, []))
