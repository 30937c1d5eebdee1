"""TLS from PEM files: the page comes over https, http leads there, and browsers are told to stay."""
import shutil
import socket
import ssl
import subprocess
import unittest

from harness.client import Client
from harness.server import Case, command


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@unittest.skipUnless(shutil.which("openssl"), "openssl not installed: make test-deps")
class TLS(Case):
    def make_certificate(self):
        certificate, key = self.folder / "certificate.pem", self.folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate],
            check=True, capture_output=True)
        return certificate, key

    def test_files_that_are_no_chain_and_key_stop_the_start(self):
        certificate, _ = self.make_certificate()
        refused = command(
            "serve", "--port", "0", "--data", self.data,
            environment={"HARK_HTTP_TLS_CERTIFICATE": str(certificate), "HARK_HTTP_TLS_KEY": str(certificate)})
        self.assertEqual(refused.returncode, 1, refused.stderr)
        self.assertIn("must be a certificate chain and its key as PEM", refused.stderr)

    def test_https_from_pem_files(self):
        certificate, key = self.make_certificate()
        plain = free_port()
        server = self.hark(environment={
            "HARK_HTTP_TLS_CERTIFICATE": str(certificate), "HARK_HTTP_TLS_KEY": str(key), "HARK_HTTP_REDIRECT_PORT": str(plain)})
        self.assertEqual(server.scheme, "https")
        context = ssl.create_default_context(cafile=certificate)
        answer = Client("127.0.0.1", server.port, tls=context).get("/healthz")
        self.assertEqual(answer.status, 200)
        self.assertIn("max-age", answer.headers.get("strict-transport-security", ""))
        led = Client("127.0.0.1", plain).get("/comments?q=tea", Host="localhost")
        self.assertIn(led.status, (301, 307, 308))
        self.assertRegex(led.headers["location"], r"^https://.*/comments\?q=tea$")
