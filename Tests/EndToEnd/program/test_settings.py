"""Settings, doctor, and life elsewhere: flags win over HARK_… variables, which win over the file; secrets are never printed."""
import json
import os
import pwd
import shutil
import stat
import subprocess
import unittest

from harness.server import PROGRAM, ROOT, Case, Hark, clean_environment, command


class Settings(Case):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "hark.yaml"
        self.file.write_text("http:\n  port: 7001\nlog_level: warning\n")

    def printed(self, *arguments, environment=None):
        run = command("serve", "--print-config", "--data", self.data, *arguments, environment=environment)
        self.assertEqual(run.returncode, 0, run.stderr)
        return run.stdout

    def test_flags_win_over_the_environment_and_that_over_the_file(self):
        from_file = self.printed("--config", self.file)
        from_environment = self.printed("--config", self.file, environment={"HARK_PORT": "7002"})
        from_flag = self.printed("--config", self.file, "--port", "7003", environment={"HARK_PORT": "7002"})
        self.assertRegex(from_file, r"\b7001\b")
        self.assertRegex(from_environment, r"\b7002\b")
        self.assertNotRegex(from_environment, r"\b7001\b")
        self.assertRegex(from_flag, r"\b7003\b")
        self.assertNotRegex(from_flag, r"\b700[12]\b")

    def test_a_wrong_value_stops_the_start_and_names_what_is_allowed(self):
        run = command("serve", "--data", self.data, environment={"HARK_PORT": "ninety"}, seconds=20)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("port", run.stderr)
        self.assertIn("ninety", run.stderr)

    def test_a_pace_is_a_number_of_seconds(self):
        for given in ("10s", "10"):
            self.assertIn("documents.pace: 10 ", self.printed("--pace", given))
        run = command("serve", "--data", self.data, "--pace", "soon", seconds=20)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("pace must be a whole number", run.stderr)

    def test_an_unknown_command_is_a_usage_error(self):
        self.assertEqual(command("listen").returncode, 2)
        self.assertEqual(command("serve", "--no-such-flag").returncode, 2)

    def test_help_names_every_command(self):
        shown = command("--help")
        self.assertEqual(shown.returncode, 0)
        for name in ("serve", "label", "evaluate", "train", "ledger", "load", "doctor"):
            self.assertRegex(shown.stdout, rf"(?m)^\s+{name}\b")
            self.assertEqual(command(name, "--help").returncode, 0, name)


class Doctor(Case):
    def findings(self, *arguments, environment=None):
        run = command("doctor", "--json", "--data", self.data, *arguments, environment=environment)
        report = json.loads(run.stdout)
        self.assertEqual(run.returncode, 0 if report["healthy"] else 1)
        return {finding["name"]: finding for finding in report["findings"]}

    def test_all_that_is_needed_is_here_and_nothing_was_made(self):
        findings = self.findings()
        self.assertEqual([name for name, finding in findings.items() if finding["required"] and finding["state"] != "good"], [])
        self.assertFalse(self.data.exists())

    def test_a_running_server_is_seen(self):
        self.assertIn("none", self.findings()["server"]["detail"])
        self.hark()
        self.assertIn("running", self.findings()["server"]["detail"])

    def test_what_is_missing_comes_with_the_command_that_mends_it(self):
        alone = self.folder / "alone"
        shutil.copy(PROGRAM, alone)
        run = command("doctor", "--data", self.data, program=alone, environment={"PATH": "/nowhere"})
        self.assertEqual(run.returncode, 1)
        self.assertRegex(run.stdout, r"missing +sentiment model .*\n +mend it: .*HARK_HOME")
        self.assertRegex(run.stdout, r"missing +chromium .*\n +mend it: make test-deps")

    def test_settings_that_cannot_be_used_are_a_finding(self):
        file = self.folder / "hark.yaml"
        file.write_text("http:\n  tls:\n    certificate: /etc/hark/none.pem\n    key: /etc/hark/none.pem\n")
        self.assertEqual(self.findings("--config", file)["TLS certificate"]["state"], "wrong")
        self.assertEqual(self.findings(environment={"HARK_PORT": "ninety"})["settings"]["state"], "wrong")


class Elsewhere(Case):
    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("runuser"), "needs root, to become another user")
    def test_program_and_models_copied_elsewhere_run_as_another_user(self):
        user = pwd.getpwnam("nobody")
        os.chmod(self.folder, 0o755)
        copy = self.folder / "hark"
        shutil.copytree(ROOT / "Models", self.folder / "Models")
        shutil.copy(PROGRAM, copy)
        self.data.mkdir()
        os.chown(self.data, user.pw_uid, user.pw_gid)
        for path in [copy, *self.folder.joinpath("Models").rglob("*")]:
            path.chmod(path.stat().st_mode | stat.S_IROTH | (stat.S_IXOTH if path.is_dir() or path == copy else 0))
        libraries = swift_libraries(self.folder)
        environment = {"LD_LIBRARY_PATH": libraries, "HOME": str(self.folder)}
        server = Hark(self.data, program=copy, wrap=["runuser", "-u", "nobody", "--"], environment=environment, cwd=self.folder)
        self.addCleanup(server.kill)
        server.start()
        self.assertEqual(server.client().comment("what a lovely morning")["label"], "Positive")
        self.assertEqual((self.data / "hark.db").stat().st_uid, user.pw_uid)
        label = subprocess.run(
            ["runuser", "-u", "nobody", "--", str(copy), "label", "--task", "sentiment"], input="what a lovely morning\n", text=True,
            capture_output=True, cwd=self.folder, env=clean_environment(environment))
        self.assertRegex(label.stdout, r"^positive\t0\.\d{4}\twhat a lovely morning\n$", label.stderr)


def swift_libraries(folder):
    """A copy of the toolchain's libraries that the program needs, readable by everyone: an empty machine has the same."""
    target = folder / "lib"
    target.mkdir()
    for line in subprocess.run(["ldd", str(PROGRAM)], capture_output=True, text=True, check=True).stdout.splitlines():
        path = line.split("=>")[-1].split("(")[0].strip()
        if "/swift/" in path:
            shutil.copy(path, target)
    os.chmod(target, 0o755)
    return str(target)
