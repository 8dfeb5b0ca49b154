"""Runs the browser tests against a demo company of its own.

Each function whose name begins with `test_` in the files beside this one is a test: it is given a Stage, and fails by
an assertion. The last line counts: `N passed, M failed`.
"""
import argparse
import importlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

from playwright.sync_api import sync_playwright



here = pathlib.Path(__file__).parent
sys.path.insert(0, str(here))

from stage import Stage  # noqa: E402


def program_path(given):
    if given:
        return given
    for kind in ("release", "debug"):
        path = here.parent.parent / ".build" / kind / "accord"
        if path.exists():
            return str(path)
    sys.exit("There is no program yet: run make build.")


def started(program, folder):
    """The demo company on a free port: the process, its address, the people that it printed, and how it is commanded."""
    log = open(folder / "server.log", "w+")
    environment = dict(os.environ, HOME=str(folder), XDG_DATA_HOME=str(folder), ACCORD_DATABASE="")
    process = subprocess.Popen(
        [program, "--database", str(folder / "demo.sqlite"), "demo", "--contacts", "2000", "--port", "0"],
        stdout=log, stderr=subprocess.STDOUT, env=environment)
    end = time.monotonic() + 120
    while time.monotonic() < end:
        text = (folder / "server.log").read_text()
        if "The closed loop:" in text:
            people = {}
            for line in text.splitlines():
                words = line.split()
                if len(words) == 3 and "@" in words[0]:
                    people[words[2]] = (words[0], words[1])
            command = [program, "--database", str(folder / "demo.sqlite")]
            return process, text.split("Served on ")[1].split()[0], people, command
        if process.poll() is not None:
            break
        time.sleep(0.1)
    process.kill()
    sys.exit("The demo company was not served:\n" + (folder / "server.log").read_text())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chromium", required=True)
    parser.add_argument("--screens", required=True)
    parser.add_argument("--program")
    parser.add_argument("--base", help="a server that runs already, of a demo company")
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    screens = pathlib.Path(given.screens)
    screens.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-browser-"))
    process, command = None, None
    if given.base:
        base = given.base
        word = "both-teams-one-table"
        people = {
            role: (f"{name}@bellavento.example", word)
            for role, name in {
                "marketer": "paul.breval", "rep": "marta.vezzoli", "head-of-marketing": "elisa.corvara",
                "head-of-sales": "bruno.castagnari", "management": "claudia.ferrante",
                "operations": "andrei.lupescu", "administrator": "renata.solmi"}.items()
        }
    else:
        process, base, people, command = started(program_path(given.program), folder)
    passed, failed = 0, 0
    try:
        with sync_playwright() as tools:
            browser = tools.chromium.launch(executable_path=given.chromium, args=["--no-sandbox"])
            for file in sorted(here.glob("*_test.py")):
                module = importlib.import_module(file.stem)
                for name, test in vars(module).items():
                    if not name.startswith("test_") or (given.names and not any(n in name for n in given.names)):
                        continue
                    stage = Stage(browser, base, people, screens, command)
                    begun = time.monotonic()
                    try:
                        test(stage)
                        passed += 1
                        print(f"ok      {name} ({time.monotonic() - begun:.1f} s)")
                    except Exception:
                        failed += 1
                        print(f"FAILED  {name}")
                        print("        " + traceback.format_exc(limit=-3).replace("\n", "\n        "))
                    finally:
                        stage.close()
                    sys.stdout.flush()
            browser.close()
    finally:
        if process:
            process.terminate()
            try:
                process.wait(25)
            except subprocess.TimeoutExpired:
                failed += 1
                print("FAILED  the server did not end within 25 s of SIGTERM")
                process.kill()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
