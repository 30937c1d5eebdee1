"""An operator's walk through the photo manager, backups and costs, in headless Chromium."""
import os
import unittest
from pathlib import Path


from harness.pages import PageCase
from harness.photos import Keeper, png


class PhotoManagerPage(PageCase):
    def test_an_operator_steers_the_pool_backs_up_and_deletes_all_without_scripts(self):
        server = self.hark()
        ada = Keeper(server, "ada", "admin")
        for number in range(3):
            ada.put(f"photo {number}", png(seed=number))
            ada.bytes_of(f"photo {number}")
        browser = self.browser(server, scripts=False)
        self.sign_in(browser, server, "ada")
        browser.open(server.url + "/photos/manager")
        self.assertEqual(len(browser.find_all("svg.chart")), 5)
        self.assertIn("photo 2", browser.find("main").text)
        nodes = browser.find('input[name="nodes"]')
        nodes.clear()
        nodes.type("3")
        browser.find('form[action="/photos/manager/cache"] button').click()
        browser.wait(lambda: "follows these choices" in browser.find(".flash").text, about="the choice in force")
        self.assertEqual(ada.get("/api/v1/cache").json["running"], 3)
        browser.find("#confirm").type("delete")
        browser.find('button[value="delete-all"]').click()
        browser.wait(lambda: "Nothing was deleted" in browser.find("main").text, about="the refusal")
        browser.find("#confirm").type("delete-all")
        browser.find('button[value="delete-all"]').click()
        browser.wait(lambda: "3 photos are deleted" in browser.find(".flash").text, about="the end of all photos")
        self.assertEqual(ada.photos(), [])
        browser.find('button[value="restore"]').click()
        browser.wait(lambda: "3 photos are back" in browser.find(".flash").text, about="the way back")
        self.assertEqual(len(ada.photos()), 3)
        browser.open(server.url + "/photos/backups")
        browser.find('button[value="create"]').click()
        browser.wait(lambda: "Backed up as users-" in browser.find(".flash").text, about="the backup")
        browser.find('button[value^="verify:"]').click()
        browser.wait(lambda: "is whole: 2 rows, 0 photos" in browser.find(".flash").text, about="the check")
        browser.find('input[name="photos"]').click()
        browser.find('button[value="plan"]').click()
        browser.wait(lambda: "plan is in force" in browser.find(".flash").text, about="the choice of photos")
        browser.find('button[value="create"]').click()
        browser.wait(lambda: "Backed up as users.photos-" in browser.find(".flash").text, about="the backup with photos")
        browser.find('button[value^="verify:users.photos"]').click()
        browser.wait(lambda: "is whole: 5 rows, 3 photos" in browser.find(".flash").text, about="the check of all pictures")
        browser.open(server.url + "/photos/costs")
        for total in ("591.60", "2,695.92", "375,638.28"):
            self.assertIn(total, browser.find("main").text)

    def test_the_pages_fit_a_small_screen(self):
        server = self.hark()
        ada = Keeper(server, "ada", "admin")
        for number in range(30):
            ada.put(f"a rather long name of a photo that somebody took {number}", png(seed=number))
            ada.bytes_of(f"a rather long name of a photo that somebody took {number}")
        ada.request("POST", "/api/v1/backups")
        for width in (360, 1200):
            browser = self.browser(server, width=width)
            self.sign_in(browser, server, "ada")
            for name in ("manager", "backups", "costs"):
                with self.subTest(width=width, page=name):
                    browser.open(f"{server.url}/photos/{name}" + ("?check=1" if name == "manager" else ""))
                    self.assertLessEqual(browser.run("return document.documentElement.scrollWidth"), width)
                    if os.environ.get("HARK_SCREENSHOTS"):
                        browser.screenshot(Path(os.environ["HARK_SCREENSHOTS"]) / f"{name}-{width}.png")


if __name__ == "__main__":
    unittest.main()
