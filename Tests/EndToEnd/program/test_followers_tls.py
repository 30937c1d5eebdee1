"""Sources over TLS: an authority that is trusted, one that is not, and a name that is another's."""
import shutil
import ssl
import subprocess
import unittest

from harness.followers import FollowersCase
from harness.sampled import CREDENTIALS, Sampled
from harness.streams import Jetstream, Mastodon

SECRET = "very-secret-token-4711"


@unittest.skipUnless(shutil.which("openssl"), "openssl not installed: make test-deps")
class SecretLines(FollowersCase):
    def authority(self):
        """The file of an authority of our own, and contexts to serve with: one for localhost, one for another name."""
        def openssl(*arguments):
            subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)

        folder = self.folder / "authority"
        folder.mkdir()
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test authority", "-keyout", folder / "ca.key", "-out", folder / "ca.pem")
        contexts = []
        for name, names in (("good", "DNS:localhost,IP:127.0.0.1"), ("other", "DNS:elsewhere.example")):
            request, file = folder / f"{name}.csr", folder / f"{name}.ext"
            file.write_text(f"subjectAltName={names}\n")
            openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=source", "-keyout", folder / f"{name}.key", "-out", request)
            openssl("x509", "-req", "-in", request, "-CA", folder / "ca.pem", "-CAkey", folder / "ca.key", "-CAcreateserial", "-days", "2",
                    "-extfile", file, "-out", folder / f"{name}.pem")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
            contexts.append(context)
        return folder / "ca.pem", *contexts

    def test_sources_are_followed_over_TLS(self):
        authority, good, _ = self.authority()
        social, sky, sampled = (self.opened(kind(tls=good)) for kind in (Mastodon, Jetstream, Sampled))
        social.token = SECRET
        self.start(environment={"HARK_TOPICS_FOLLOWERS_CA": str(authority)})
        followers = [
            self.follow("social", "mastodon", f"https://localhost:{social.port}", secret=SECRET),
            self.follow("sky", "jetstream", f"wss://localhost:{sky.port}/subscribe"),
            self.follow("sampled", "ndjson", f"https://localhost:{sampled.port}{sampled.path()}", secret=CREDENTIALS)]
        for follower in followers:
            self.until(lambda: self.follower(follower)["state"] == "following", "following")
        social.publish("tlstest social città")
        sky.commit("create", "3a", "tlstest sky 🎈" + "x" * 20_000)
        sampled.publish("tlstest sampled")
        texts = ["tlstest social città", "tlstest sky 🎈" + "x" * 20_000, "tlstest sampled"]
        self.until_kept("tlstest", texts)
        for stream in (social, sky):
            stream.cut()
        social.publish("tlstest again")
        self.until_kept("tlstest", [*texts, "tlstest again"])
        self.balanced()

    def test_whom_nobody_vouches_for_gets_no_credentials(self):
        authority, good, other = self.authority()
        unknown, misnamed = self.opened(Mastodon(token=SECRET, tls=good)), self.opened(Mastodon(token=SECRET, tls=other))
        for environment, stream in (({}, unknown), ({"HARK_TOPICS_FOLLOWERS_CA": str(authority)}, misnamed)):
            self.start(environment=environment)
            follower = self.follow(f"social{stream.port}", "mastodon", f"https://localhost:{stream.port}", secret=SECRET)
            self.until(lambda: self.follower(follower)["state"] == "waiting", "waiting")
            self.assertEqual(stream.requests, [], "nothing was said to it")
            self.server.terminate()
