"""What a browser test works with: pages of signed-in people, and the checks that every page has to pass."""
import subprocess

from axe_playwright_python.sync_playwright import Axe

# Rules of axe-core for WCAG 2.2 A and AA, and its best practices for landmarks and headings.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Stage:
    def __init__(self, browser, base, people, screens, program=None):
        self.browser, self.base, self.people, self.screens = browser, base, people, screens
        self.program = program
        self.contexts = []
        self.cookies = {}

    def command(self, words):
        """Runs a command on the company that is served, which must succeed."""
        assert self.program, "the server was not started here"
        done = subprocess.run(self.program + words, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr + done.stdout

    def page(self, role=None, width=1440, height=900, dark=False, script=True, locale="en-GB"):
        """A page of somebody with this role, or of nobody; what its console complains of is kept in `faults`."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            java_script_enabled=script, locale=locale, base_url=self.base)
        self.contexts.append(context)
        page = context.new_page()
        page.faults = []
        page.on("console", lambda line: page.faults.append(line.text) if line.type in ("error", "warning") else None)
        page.on("pageerror", lambda fault: page.faults.append(str(fault)))
        page.on("request", lambda request: page.faults.append("asked another host: " + request.url)
                if not request.url.startswith((self.base, "data:")) else None)
        if role:
            if role not in self.cookies:
                email, password = self.people[role]
                page.goto("/sign-in")
                page.fill("[name=email]", email)
                page.fill("[name=password]", password)
                page.click("main button")
                page.wait_for_url("**/")
                self.cookies[role] = context.cookies()
            else:
                context.add_cookies(self.cookies[role])
        return page

    def open(self, page, path):
        """Opens an address that must answer well, with nothing wrong in the console."""
        page.faults.clear()
        answer = page.goto(path)
        assert answer.status == 200, f"{path} answered {answer.status}"
        assert not page.faults, f"{path}: {page.faults}"
        text = page.inner_text("body")
        assert "{{" not in text and "(unescaped)" not in text, f"{path} shows its template"
        size = len(answer.body())
        assert size < 150_000, f"{path} is {size} bytes"
        return answer

    def rail(self, page):
        """The addresses of the pages at the left."""
        return [link.get_attribute("href") for link in page.query_selector_all("nav.rail a.rail-item")
                if not link.get_attribute("href").startswith("#")]

    def check_access(self, page, path, but=()):
        """axe-core finds nothing, leaving out the rules `but`, and the outline of the page is right."""
        options = {"runOnly": {"type": "tag", "values": TAGS}, "rules": {rule: {"enabled": False} for rule in but}}
        found = Axe().run(page, options=options).response["violations"]
        words = [f"{rule['id']} ({rule['impact']}): " + "; ".join(
            f"{node['target']} {node.get('failureSummary', '')[:200]}" for node in rule["nodes"][:3]) for rule in found]
        assert not words, f"{path}\n  " + "\n  ".join(words)
        assert len(page.query_selector_all("h1")) == 1, f"{path} has not one h1"

    def check_width(self, page, path):
        wide = page.evaluate("document.documentElement.scrollWidth")
        room = page.viewport_size["width"]
        assert wide <= room, f"{path} is {wide} wide in a window of {room}"

    def shoot(self, page, name):
        page.screenshot(path=str(self.screens / f"{name}.png"), full_page=True)

    def close(self):
        for context in self.contexts:
            context.close()
