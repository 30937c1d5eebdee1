"""A person's walk through the gallery, from signing up to deleting, in headless Chromium."""
from harness.pages import PageCase
from harness.photos import large_png, missing, png


class PhotosPage(PageCase):
    def newcomers(self, server):
        """With scripts and without: a browser of somebody who has just signed up, at the gallery."""
        for scripts in (True, False):
            self.reloads = not scripts
            browser = self.browser(server, scripts=scripts)
            self.sign_up(browser, server, f"person-{scripts}".lower())
            browser.open(server.url + "/photos")
            yield browser

    def see(self, browser, look, about, seconds=120):
        def again():
            found = look()
            if not found and self.reloads:
                browser.reload()
            return found
        return browser.wait(again, seconds, about)

    def send(self, browser, button):
        """Presses a button; without scripts another page follows, and a reload before it would take back what was sent."""
        if self.reloads:
            browser.run("document.isLeft = true")
        browser.find(button).click()
        if self.reloads:
            browser.wait(lambda: not browser.run("return document.isLeft === true"), about="the next page")

    def tile(self, browser, key):
        return self.see(browser, lambda: [tile for tile in browser.find_all("ol.gallery li") if key in tile.text], f"the photo {key}")[0]

    def test_a_person_signs_up_keeps_two_photos_and_deletes_one(self):
        server = self.hark()
        for name, seed in (("pier.png", 1), ("market.png", 2)):
            (self.folder / name).write_bytes(png(64, 48, seed=seed))
        for browser in self.newcomers(server):
            self.assertEqual(browser.find("[data-part=empty]").text, "No photo yet.")
            browser.find("#file").type("\n".join(str(self.folder / name) for name in ("pier.png", "market.png")))
            self.send(browser, "form.drop button")
            self.tile(browser, "market")
            self.tile(browser, "pier").find_all("a")[0].click()
            browser.wait(lambda: browser.find("h1").text == "pier", about="the photo's page")
            if not missing():
                self.turn(browser)
            self.label(browser)
            self.rename(browser)
            self.search(browser, server)
            self.delete(browser, server)

    def turn(self, browser):
        def box():
            return [one.attribute("viewBox") for one in browser.find_all("figure.picture svg")]
        self.see(browser, lambda: box() == ["0 0 64 48"], "the picture")
        self.send(browser, "button[value=turn-right]")
        self.see(browser, lambda: box() == ["0 0 48 64"], "the turned picture")

    def label(self, browser):
        browser.find("#label").type("our dog Rex")
        self.send(browser, ".line-form button")
        self.see(browser, lambda: any("our dog Rex" in row.text for row in browser.find_all("table.bars tbody tr")), "the new label")

    def rename(self, browser):
        browser.find("#name").clear()
        browser.find("#name").type("at the pier")
        browser.press("Enter")
        browser.wait(lambda: browser.find("h1").text == "at the pier", 60, about="the new key")

    def search(self, browser, server):
        browser.open(server.url + "/photos?q=rex")
        # The other one looks alike, so that the label may have been learned for it too.
        self.assertIn("at the pier", [tile.text.split("\n")[0] for tile in browser.find_all("ol.gallery li span")])
        self.assertTrue(any("our dog Rex" in album.text for album in browser.find_all(".albums a")))

    def delete(self, browser, server):
        browser.open(server.url + "/photos/view/at%20the%20pier")
        browser.find("button[value=delete]").click()
        browser.wait(lambda: browser.find_all(".flash"), 60, about="the word that it is gone")
        self.assertEqual([tile.text for tile in browser.find_all("ol.gallery li span")], ["market"])

    def test_a_large_photo_goes_in_pieces_and_a_taken_key_is_told(self):
        server = self.hark()
        (self.folder / "large.png").write_bytes(large_png(2_500_000))
        for browser in self.newcomers(server):
            for attempt in range(2):
                browser.find("#file").type(str(self.folder / "large.png"))
                self.send(browser, "form.drop button")
                if attempt == 0:
                    self.tile(browser, "large")
            told = "#uploads .bad" if not self.reloads else ".problem"
            browser.wait(lambda: browser.find_all(told), 60, about="the refusal")
            self.assertIn("already", browser.find(told).text)
            self.assertEqual(len(browser.find_all("ol.gallery li")), 1)

    def test_what_is_no_photo_is_told_of(self):
        server = self.hark()
        (self.folder / "letter.png").write_text("dear all")
        for browser in self.newcomers(server):
            browser.find("#file").type(str(self.folder / "letter.png"))
            self.send(browser, "form.drop button")
            told = "#uploads .bad" if not self.reloads else ".problem"
            browser.wait(lambda: browser.find_all(told), 60, about="the refusal")
            self.assertIn("This is no picture that can be kept here", browser.find(told).text)
