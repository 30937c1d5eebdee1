"""A person's walk through the pages of the Documents door, in headless Chromium."""
from harness.pages import PageCase

TEXTS = {"harbour.txt": "the boat and the lamp and the boat", "market.txt": "il pane il pane il limone the boat"}
ODD_NAMES = (
    "a-name-without-any-place-to-break-" * 7 + ".txt", "رسالة قديمة جدا.txt", "🐢🏠 letter 👩‍👩‍👧.txt", "<b>bold & \"quoted\" 100%.txt")


class DocumentsPage(PageCase):
    def newcomers(self, server):
        """With scripts and without: a browser of somebody who has just signed up, at the documents' page."""
        for scripts in (True, False):
            self.reloads = not scripts
            browser = self.browser(server, scripts=scripts)
            self.sign_up(browser, server, f"person-{scripts}".lower())
            browser.open(server.url + "/documents")
            yield browser

    def files(self, texts):
        for name, text in texts.items():
            (self.folder / name).write_text(text)
        return "\n".join(str(self.folder / name) for name in texts)

    def hand_in(self, browser, texts):
        browser.find("#file").type(self.files(texts))
        browser.find("form.drop button").click()

    def row(self, browser, name, *words, seconds=120):
        """The list's row of a document, as soon as it says all these words; without scripts the page is asked for anew."""
        def look():
            found = [row for row in browser.find_all("li.document") if name in row.text and all(word in row.text for word in words)]
            if not found and self.reloads:
                browser.reload()
            return found
        return browser.wait(look, seconds, f"{name} with {words}")[0]

    def test_a_person_signs_up_hands_two_files_in_and_sees_their_words(self):
        server = self.hark()
        for browser in self.newcomers(server):
            self.assertEqual(browser.find("[data-part=empty]").text, "No document yet. Yours could be the first.")
            self.hand_in(browser, TEXTS)
            if not self.reloads:
                browser.wait(lambda: len(browser.find_all("#uploads li")) == 2, about="a line for each file")
            else:
                flash = browser.wait(lambda: browser.find_all(".flash"), about="the word that they are taken")[0]
                self.assertEqual(flash.text, "Handed in: 2 new, 0 that were here already.")
            self.row(browser, "harbour.txt", "done", "the 3", "and 2", "boat 2", "lamp 1")
            self.row(browser, "market.txt", "done", "il 3", "pane 2")
            self.assertIn("2 documents", browser.find("[data-part=counts]").text)
            self.look_at_one(browser, server)
            self.compare(browser, server)
            self.delete(browser, server)

    def look_at_one(self, browser, server):
        self.row(browser, "harbour.txt").find_all(".name a")[0].click()
        browser.wait(lambda: browser.find("h1").text == "harbour.txt", about="the document's page")
        self.assertIn("8 words, 4 of them different.", browser.find("[data-part=state]").text)
        rows = [row.text.split() for row in browser.find_all("table.bars tbody tr")]
        self.assertEqual(rows, [["the", "3"], ["and", "2"], ["boat", "2"], ["lamp", "1"]])
        self.assertTrue(browser.find("figure.cloud svg").shown)
        self.assertIn("Queued", browser.find("ol.way").text)

    def compare(self, browser, server):
        browser.open(server.url + "/documents/compare")
        for field, name in (("a", "harbour.txt"), ("b", "market.txt")):
            [option for option in browser.find_all(f"#{field} option") if option.text == name][0].click()
        browser.find("form.filter button").click()
        browser.wait(lambda: browser.find_all("table.both"), about="the comparison")
        shared = {row.text.split()[0] for row in browser.find_all("tr.shared")}
        self.assertEqual(shared, {"the", "boat"})

    def delete(self, browser, server):
        browser.open(server.url + "/documents")
        self.row(browser, "market.txt").find_all("button[value^=delete]")[0].click()
        browser.wait(lambda: [row for row in browser.find_all("li.document")] and len(browser.find_all("li.document")) == 1, about="one row less")
        self.assertIn("harbour.txt", browser.find("li.document").text)

    def test_the_page_says_what_is_wrong_and_what_was_here_already(self):
        server, self.reloads = self.hark(environment={"HARK_DOORS_DOCUMENTS_FILE_MB": "1"}), True
        browser = self.browser(server, scripts=False, language="it")
        self.sign_up(browser, server, "ada")
        browser.open(server.url + "/documents")
        self.hand_in(browser, {"good.txt": "uno due", "large.txt": "a " * (600 << 10)})
        problem = browser.wait(lambda: browser.find_all(".problem"), about="what is wrong")[0]
        self.assertIn("large.txt", problem.text)
        self.row(browser, "good.txt", "finito")
        browser.open(server.url + "/documents")
        self.hand_in(browser, {"good.txt": "uno due"})
        flash = browser.wait(lambda: browser.find_all(".flash"), about="the word that it is here")[0]
        self.assertEqual(flash.text, "Consegnati: 0 nuovi, 1 che c'erano già.")
        (self.folder / "picture.txt").write_bytes(bytes(range(256)) * 10)
        browser.find("#file").type(str(self.folder / "picture.txt"))
        browser.find("form.drop button").click()
        row = self.row(browser, "picture.txt", "non riuscito", "Questo non è un testo.")
        row.find_all("button[value^=retry]")[0].click()
        browser.wait(lambda: browser.find_all(".flash"), about="the word that it is queued again")

    def test_odd_names_are_shown_as_they_are(self):
        server = self.hark()
        for browser in self.newcomers(server):
            self.hand_in(browser, {name: f"word {number}" for number, name in enumerate(ODD_NAMES)})
            for name in ODD_NAMES:
                link = self.row(browser, name, "done").find_all(".name a")[0]
                self.assertEqual((link.text, link.attribute("dir")), (name, "auto"))
            self.assertEqual(browser.find_all(".name b"), [])

    def test_a_phone_needs_no_sideways_scroll_and_everything_has_a_name(self):
        server, self.reloads = self.hark(), False
        server.add_account("ada", "operator")
        browser = self.browser(server, "/", width=360, height=740)
        self.sign_in(browser, server, "ada")
        browser.open(server.url + "/documents")
        self.hand_in(browser, {name: f"{'extraordinarily' * 12} word {number}" for number, name in enumerate(ODD_NAMES)} | {"last.txt": "one two"})
        self.check(browser, "the list while files are on their way")
        for name in (*ODD_NAMES, "last.txt"):
            self.row(browser, name, "done")
        # In one go: the list may be drawn anew between two questions.
        ids = browser.run("return [...document.querySelectorAll('li.document')].map(row => row.id.slice(2))")
        pages = ["/documents", "/documents/compare", f"/documents/compare?a={ids[-1]}&b={ids[-2]}", "/documents/workers", "/documents/run"]
        for path in pages + [f"/documents/{id}" for id in ids]:
            browser.open(server.url + path)
            self.check(browser, path)

    def check(self, browser, path):
        browser.run("for (const d of document.querySelectorAll('details')) d.open = true")
        wide = browser.run("return document.documentElement.scrollWidth")
        self.assertLessEqual(wide, 360, f"{path} is {wide} wide")
        nameless = browser.run("""
            const named = e => e.labels?.length || e.getAttribute('aria-label') || e.textContent.trim();
            return [...document.querySelectorAll('input:not([type=hidden]), select, button, a, summary')]
              .filter(e => !named(e)).map(e => e.outerHTML)""")
        self.assertEqual((path, nameless), (path, []))
        self.assertEqual((path, browser.run("return document.querySelectorAll('h1').length")), (path, 1))
        repeated = browser.run(
            "const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i)")
        self.assertEqual((path, repeated), (path, []))

    def test_equal_shares_are_equal_bars_however_long_a_name_is(self):
        server, self.reloads = self.hark(), False
        browser = self.browser(server)
        self.sign_up(browser, server, "ada")
        browser.open(server.url + "/documents")
        self.hand_in(browser, {ODD_NAMES[0]: "one two one", "short.txt": "one three one"})
        for name in (ODD_NAMES[0], "short.txt"):
            self.row(browser, name, "done")
        # In one go: the list may be drawn anew between two questions.
        ids = browser.run("return [...document.querySelectorAll('li.document')].map(row => row.id.slice(2))")
        for width in (1200, 700):
            browser.call("POST", "/window/rect", {"width": width, "height": 900})
            browser.open(f"{server.url}/documents/compare?a={ids[0]}&b={ids[1]}")
            bars = browser.run("return [...document.querySelectorAll('tr.shared rect')].map(bar => bar.getBoundingClientRect().width)")
            self.assertEqual(len(bars), 2)
            self.assertAlmostEqual(bars[0], bars[1], delta=2)
            self.assertGreater(bars[0], 20)

    def change_template(self, browser, memory):
        field = browser.find("#memory_megabytes")
        field.clear()
        field.type("a lot")
        browser.find("form[action='/documents/workers/template'] button").click()
        problem = browser.wait(lambda: browser.find_all(".problem"), about="what is wrong")[0]
        self.assertEqual(problem.text, "memory_megabytes must be a whole number.")
        field = browser.find("#memory_megabytes")
        self.assertEqual(field.attribute("aria-invalid"), "true")
        field.clear()
        field.type(str(memory))
        browser.find("form[action='/documents/workers/template'] button").click()
        browser.wait(lambda: browser.find_all(".flash"), about="the word that it is used")
        self.assertIn(f"1 thread, {memory} MB. New workers start", browser.find("[data-part=template]").text)
        self.assertIn(f"1 thread, {memory} MB", browser.find("[data-part=changes]").text)

    def test_an_operator_pauses_tries_a_policy_and_applies_it(self):
        server, self.reloads = self.hark(), True
        server.add_account("olga", "operator")
        for scripts in (True, False):
            with self.subTest(scripts=scripts):
                browser = self.browser(server, "/", scripts=scripts)
                self.sign_in(browser, server, "olga")
                browser.open(server.url + "/documents/workers")
                self.assertTrue(browser.find("[data-part=figures]").text)
                browser.find("button[value=pause]").click()
                browser.wait(lambda: browser.find_all("button[value=resume]"), about="the pause")
                browser.open(server.url + "/documents")
                self.hand_in(browser, {f"waits-{scripts}.txt": f"so and so {scripts}"})
                self.row(browser, f"waits-{scripts}.txt", "queued")
                browser.open(server.url + "/documents/workers")
                self.assertIn(f"waits-{scripts}.txt", browser.find("section[aria-labelledby=queue] table").text)
                browser.find("button[value=resume]").click()
                browser.wait(lambda: browser.find_all("button[value=pause]"), about="the end of the pause")
                [option for option in browser.find_all("#type option") if option.attribute("value") == "target"][0].click()
                browser.find("button[value=try]").click()
                browser.wait(lambda: browser.find_all("section[role=status] table"), about="the dry run")
                self.assertIn("Replayed from the moments at which each of the", browser.find("section[role=status]").text)
                browser.find("button[value=apply]").click()
                browser.wait(lambda: browser.find_all(".flash"), about="the word that it applies")
                self.assertEqual(browser.run("return document.getElementById('type').value"), "target")
                self.change_template(browser, memory=400 + scripts)
                self.assertIn("objects.scrub", browser.find("section[aria-labelledby=chores]").text)
                browser.find("a[href='/documents/workers?span=86400']").click()
                browser.wait(lambda: "span=86400" in browser.url, about="the charts of a day")
                browser.open(server.url + "/documents")
                self.row(browser, f"waits-{scripts}.txt", "done")
