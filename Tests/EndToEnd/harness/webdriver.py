"""A browser driven over the W3C WebDriver protocol: chromedriver's JSON, spoken with the standard library."""
import base64
import http.client
import json
import os
import re
import shutil
import subprocess
import tempfile
import time

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the name that the standard gives an element's reference
GONE = ("stale", "no such element", "does not belong to the document")  # what the driver says of an element of a page that was left
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": "\ue00d", "Shift": "\ue008"}


def missing():
    """What keeps the browser's tests from running, or None."""
    lacking = [name for name in ("chromium", "chromedriver") if not shutil.which(name)]
    return f"{' and '.join(lacking)} not installed: make test-deps" if lacking else None


class BrowserError(Exception):
    pass


class Missing(AssertionError):
    """Nothing on the page matches. Within `Browser.wait` it counts as not yet: the page may just be changing."""


def is_gone(problem):
    return any(words in str(problem) for words in GONE)


class Element:
    """What a selector found. One that was the first to be found is looked for again where the page put another in its place meanwhile: pages are
    alive."""

    def __init__(self, browser, reference, selector=None):
        self.browser, self.reference, self.selector = browser, reference, selector

    def _path(self, rest):
        return f"/element/{self.reference}/{rest}"

    def _ask(self, method, rest, body=None):
        try:
            return self.browser.call(method, self._path(rest), body)
        except BrowserError as problem:
            if not self.selector or not is_gone(problem):
                raise
            self.reference = self.browser.find(self.selector).reference
            return self._ask(method, rest, body)

    def click(self):
        self._ask("POST", "click", {})

    def type(self, text):
        self._ask("POST", "value", {"text": text})

    def clear(self):
        self._ask("POST", "clear", {})

    @property
    def text(self):
        return self._ask("GET", "text")

    def attribute(self, name):
        return self._ask("GET", f"attribute/{name}")

    @property
    def shown(self):
        return self._ask("GET", "displayed")

    def find_all(self, selector):
        return self.browser._elements(self._path("elements"), selector)


class Browser:
    """One window of headless Chromium with a profile of its own."""

    def __init__(self, width=1200, height=900, language="en", scripts=True):
        self._profile = tempfile.mkdtemp(prefix="hark-browser-")
        self._driver = subprocess.Popen(
            [shutil.which("chromedriver"), "--port=0"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, env=os.environ | {"HOME": self._profile, "LANGUAGE": language})
        self._session = ""
        try:
            self._connect()
            self._open(width, height, language, scripts)
        except BaseException:
            self.close()
            raise

    def _connect(self):
        for line in self._driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self._connection = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=300)
                return
        raise BrowserError("chromedriver ended at its start")

    def _open(self, width, height, language, scripts):
        preferences = {"intl.accept_languages": language, "profile.managed_default_content_settings.javascript": 1 if scripts else 2}
        arguments = [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run", f"--lang={language}",
            f"--user-data-dir={self._profile}/profile", f"--window-size={width},{height}", "--disable-background-networking"]
        chrome = {"binary": shutil.which("chromium"), "args": arguments, "prefs": preferences}
        if width < 500:  # a window is never so narrow: a phone is a screen of its own
            chrome["mobileEmulation"] = {"deviceMetrics": {"width": width, "height": height, "pixelRatio": 2.0}}
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": chrome}}})
        self._session = f"/session/{answer['sessionId']}"

    def call(self, method, path, body=None):
        self._connection.request(
            method, self._session + path, None if body is None else json.dumps(body), {"Content-Type": "application/json"})
        value = json.loads(self._connection.getresponse().read())["value"]
        if isinstance(value, dict) and "error" in value:
            raise BrowserError(f"{value['error']}: {value['message'].splitlines()[0]}")
        return value

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def reload(self):
        self.call("POST", "/refresh", {})

    @property
    def url(self):
        return self.call("GET", "/url")

    @property
    def source(self):
        return self.call("GET", "/source")

    def _elements(self, path, selector):
        found = self.call("POST", path, {"using": "css selector", "value": selector})
        return [Element(self, entry[ELEMENT]) for entry in found]

    def find_all(self, selector):
        return self._elements("/elements", selector)

    def find(self, selector):
        found = self.find_all(selector)
        if not found:
            raise Missing(f"nothing on {self.url} matches {selector}\n{self.source[:4000]}")
        return Element(self, found[0].reference, selector)

    def run(self, script, *arguments):
        """Runs a script in the page (the driver can, even where the page's own scripts are off) and returns its value."""
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def press(self, *keys):
        """Presses and releases keys one after another, wherever the focus is: names of KEYS, or text."""
        actions = []
        for key in keys:
            for letter in [KEYS[key]] if key in KEYS else key:
                actions += [{"type": "keyDown", "value": letter}, {"type": "keyUp", "value": letter}]
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def wait(self, condition, seconds=120, about="the page"):
        """Asks until `condition()` gives something true, and returns that. Stale and missing elements count as not yet."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                if value := condition():
                    return value
            except Missing:
                pass
            except BrowserError as problem:
                if not is_gone(problem):
                    raise
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds} s for {about}\n{self.url}\n{self.source[:4000]}")
            time.sleep(0.05)

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("GET", "/screenshot")))

    def close(self):
        try:
            if self._session:
                self.call("DELETE", "")
        except (OSError, BrowserError, http.client.HTTPException):
            pass
        self._driver.terminate()
        self._driver.wait(120)
        self._driver.stdout.close()
        shutil.rmtree(self._profile, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
        return False
