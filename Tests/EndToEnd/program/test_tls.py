"""TLS from PEM files: the page comes over https, http leads there, and browsers are told to stay."""
import shutil
import ssl
import subprocess
import unittest

from harness.client import Client
from harness.server import Case


@unittest.skipUnless(shutil.which("openssl"), "openssl not installed: make test-deps")
class TLS(Case):
    def test_https_from_pem_files(self):
        certificate, key = self.folder / "certificate.pem", self.folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate],
            check=True, capture_output=True)
        server = self.hark(environment={"HARK_TLS_CERTIFICATE": str(certificate), "HARK_TLS_KEY": str(key)})
        self.assertEqual(server.scheme, "https")
        context = ssl.create_default_context(cafile=certificate)
        answer = Client("127.0.0.1", server.port, tls=context).get("/healthz")
        self.assertEqual(answer.status, 200)
        self.assertIn("max-age", answer.headers.get("strict-transport-security", ""))
