"""How the server answers under load: latency by page, beside a hello-world server on the same machine.

    python3 Benchmarks/load/load.py --program .build/release/accord --database demo.sqlite --out Benchmarks/load.json

Starts the program on a demo company (made by `accord demo --no-serve` with the size wanted), signs in, and measures

- cold: each page once, with a question nobody asked before, alone;
- load: 32 connections at one request a second each over all pages, a fifth of the questions new, five touches a second
  arriving through `accord import` beside the server;
- again: one question without pause;
- health: /health while questions that take long run;
- storm: pages while others sign in without pause (Argon2id);
- memory of the server, sizes of pages, style and script.

Only the standard library. Times are of the whole answer, on one connection kept open each.
"""
import argparse
import asyncio
import http.client
import json
import os
import pathlib
import random
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

PAGES = ["/", "/marketing", "/sales", "/closed-loop", "/closed-loop/journeys", "/funnel", "/contacts", "/companies",
         "/deals", "/campaigns", "/search?q=an", "/data", "/contacts?stage=mql&sort=last-touch"]
DIMENSIONS = ["channel", "source", "campaign", "content", "landing-page", "owner", "side", "country"]
MODELS = ["first", "last", "linear", "u", "w", "time-decay", "j", "full-path"]


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0


class Connection:
    """One connection of a signed-in browser, kept open."""

    def __init__(self, host, port, cookie):
        self.host, self.port, self.cookie = host, port, cookie
        self.reader = self.writer = None

    async def get(self, path):
        """Status, bytes and milliseconds."""
        begun = time.perf_counter()
        for attempt in (1, 2):
            try:
                if self.writer is None:
                    self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
                self.writer.write(
                    f"GET {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nCookie: {self.cookie}\r\n\r\n".encode())
                await self.writer.drain()
                head = await self.reader.readuntil(b"\r\n\r\n")
                status = int(head.split(b" ", 2)[1])
                match = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
                body = await self.reader.readexactly(int(match.group(1))) if match else b""
                return status, body, (time.perf_counter() - begun) * 1_000
            except (OSError, asyncio.IncompleteReadError):
                self.writer = None
                if attempt == 2:
                    raise


def signed_in(host, port, email, password):
    connection = http.client.HTTPConnection(host, port, timeout=60)
    connection.request("POST", "/sign-in", urllib.parse.urlencode({"email": email, "password": password}),
                       {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    answer.read()
    cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    if answer.status != 303:
        sys.exit(f"signing in answered {answer.status}")
    return "; ".join(cookies)


def question(path, dice):
    """A question that nobody asked before: other days, dimension and model."""
    start = 2024 * 12 + dice.randrange(22)
    first = f"{start // 12}-{start % 12 + 1:02}-{dice.randrange(1, 28):02}"
    mark = "&" if "?" in path else "?"
    more = ""
    if path.startswith("/closed-loop"):
        more = f"&by={dice.choice(DIMENSIONS)}&model={dice.choice(MODELS)}"
    return f"{path}{mark}period={first}..2026-{dice.randrange(1, 10):02}-{dice.randrange(1, 28):02}{more}"


async def cold(host, port, cookie, dice, rounds):
    connection = Connection(host, port, cookie)
    rows = {}
    for path in PAGES:
        times = []
        size = 0
        for _ in range(rounds):
            status, body, spent = await connection.get(question(path, dice))
            if status != 200:
                print(f"  {path} answered {status}", file=sys.stderr)
            times.append(spent)
            size = max(size, len(body))
        rows[path] = {"median_ms": round(statistics.median(times), 1), "max_ms": round(max(times), 1), "bytes": size}
    return rows


async def load(host, port, cookie, dice, seconds, connections=32, fresh=0.2):
    times = {path: [] for path in PAGES}
    bad = 0
    end = time.perf_counter() + seconds

    async def person(number):
        nonlocal bad
        connection = Connection(host, port, cookie)
        await asyncio.sleep(number / connections)
        while time.perf_counter() < end:
            begun = time.perf_counter()
            path = dice.choice(PAGES)
            status, _, spent = await connection.get(question(path, dice) if dice.random() < fresh else path)
            if status == 200:
                times[path].append(spent)
            else:
                bad += 1
            await asyncio.sleep(max(0, 1 - (time.perf_counter() - begun)))

    await asyncio.gather(*(person(number) for number in range(connections)))
    return times, bad


async def repeated(host, port, cookie, path, seconds):
    connection = Connection(host, port, cookie)
    times = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        times.append((await connection.get(path))[2])
    return times


async def health(host, port, cookie, dice):
    """/health while questions over all models run."""
    slow = [Connection(host, port, cookie).get(question("/closed-loop", dice) + "&model=all") for _ in range(4)]
    work = asyncio.gather(*slow)
    connection, times = Connection(host, port, cookie), []
    while not work.done():
        times.append((await connection.get("/health"))[2])
        await asyncio.sleep(0.02)
    answers = await work
    return times, max(spent for _, _, spent in answers)


async def storm(host, port, cookie, dice, email, seconds):
    """Pages while eight others sign in without pause."""
    loop = asyncio.get_running_loop()
    end = time.perf_counter() + seconds

    def guess():
        count = 0
        while time.perf_counter() < end:
            connection = http.client.HTTPConnection(host, port, timeout=60)
            body = urllib.parse.urlencode({"email": email, "password": "wrong " + str(dice.random())})
            connection.request("POST", "/sign-in", body, {"Content-Type": "application/x-www-form-urlencoded"})
            connection.getresponse().read()
            count += 1
        return count

    others = [loop.run_in_executor(None, guess) for _ in range(8)]
    times, bad = await load(host, port, cookie, dice, seconds, connections=8, fresh=0)
    return [spent for each in times.values() for spent in each], sum(await asyncio.gather(*others)), bad


def memory(process):
    """Resident megabytes, now and at the most."""
    text = pathlib.Path(f"/proc/{process}/status").read_text()
    return {name: round(int(re.search(key + r":\s+(\d+)", text).group(1)) / 1024)
            for name, key in (("resident_mb", "VmRSS"), ("peak_mb", "VmHWM"))}


class Arrivals:
    """Five touches a second of contacts that are there, by small imports beside the server."""

    def __init__(self, program, database):
        self.program, self.database, self.number, self.failed = program, database, 0, 0
        self.folder = tempfile.mkdtemp(prefix="accord-load-")
        store = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        self.people = [row[0] for row in store.execute("SELECT email FROM contact WHERE email IS NOT NULL LIMIT 5000")]
        store.close()

    async def run(self, seconds):
        end = time.perf_counter() + seconds
        dice = random.Random(os.getpid())
        while time.perf_counter() < end:
            begun = time.perf_counter()
            file = f"{self.folder}/touches-{self.number}.csv"
            with open(file, "w") as out:
                out.write("message_id,contact_email,at,kind,source,medium\n")
                for row in range(5):
                    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
                    out.write(f"load-{os.getpid()}-{self.number}-{row},{dice.choice(self.people)},{now},page-view,google,organic\n")
            child = await asyncio.create_subprocess_exec(
                self.program, "--quiet", "--database", self.database, "import", "touches", file,
                stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
            self.failed += await child.wait() != 0
            self.number += 1
            await asyncio.sleep(max(0, 1 - (time.perf_counter() - begun)))


def greeted(program, seconds):
    """The yardstick: what the HTTP library alone takes, by the same client."""
    port = 18000 + os.getpid() % 1000
    server = subprocess.Popen([program, str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                http.client.HTTPConnection("127.0.0.1", port, timeout=1).connect()
                break
            except OSError:
                time.sleep(0.1)
        return line("hello-world, one after the other", asyncio.run(repeated("127.0.0.1", port, "", "/", seconds)))
    finally:
        server.kill()


def served(program, database, patience=300):
    """A server of a demo company once it answers; by role an address and the password; where it is served."""
    log = tempfile.TemporaryFile("w+")
    server = subprocess.Popen([program, "--database", database, "demo", "--port", "0"], stdout=log, stderr=log)
    begun = time.monotonic()
    text = ""
    while "The closed loop:" not in text:
        if server.poll() is not None or time.monotonic() - begun > patience:
            server.kill()
            sys.exit("the server did not start:\n" + text)
        time.sleep(0.1)
        log.seek(0)
        text = log.read()
    people = {words[2]: (words[0], words[1]) for words in map(str.split, text.splitlines())
              if len(words) == 3 and "@" in words[0]}
    return server, people, text.split("Served on ")[1].split()[0].replace("localhost", "127.0.0.1")


def line(name, times):
    print(f"  {name:34} {len(times):6}  p50 {percentile(times, .5):8.1f}  p95 {percentile(times, .95):8.1f}"
          f"  p99 {percentile(times, .99):8.1f}  max {max(times, default=0):8.1f} ms")
    return {"name": name, "count": len(times), "p50_ms": round(percentile(times, .5), 1),
            "p95_ms": round(percentile(times, .95), 1), "p99_ms": round(percentile(times, .99), 1),
            "max_ms": round(max(times, default=0), 1)}


async def measure(given, base, people, process):
    dice = random.Random(given.seed)
    place = urllib.parse.urlsplit(base)
    host, port = place.hostname, place.port
    email, password = people["operations"]
    cookie = signed_in(host, port, email, password)
    report = {"memory_at_start": memory(process)}
    print("alone, a new question each time")
    report["cold"] = await cold(host, port, cookie, dice, given.rounds)
    for path, row in report["cold"].items():
        print(f"  {path:44} median {row['median_ms']:8.1f}  max {row['max_ms']:8.1f} ms  {row['bytes'] / 1000:6.1f} kB")
    print(f"{given.seconds} s of 32 connections, one request a second each, a fifth new, touches arriving")
    arrivals = Arrivals(given.program, given.database)
    (times, bad), _ = await asyncio.gather(load(host, port, cookie, dice, given.seconds), arrivals.run(given.seconds))
    report["load"] = [line(path, spent) for path, spent in times.items()]
    report["load"].append(line("all", [spent for each in times.values() for spent in each]))
    report["not_answered"] = bad
    report["touches_arrived"] = (arrivals.number - arrivals.failed) * 5
    print(f"  not answered: {bad}")
    report["again"] = line("one question again and again", await repeated(host, port, cookie, "/closed-loop?period=all", 5))
    spent, slowest = await health(host, port, cookie, dice)
    report["health"] = line(f"/health while {slowest:.0f} ms questions run", spent)
    spent, guesses, bad = await storm(host, port, cookie, dice, "nobody@example.org", 5)
    report["storm"] = line(f"pages while {guesses} sign in", spent)
    report["memory_at_end"] = memory(process)
    print(f"  memory: {report['memory_at_end']}")
    return report


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--database", required=True, help="a demo company that is there already")
    parser.add_argument("--hello", help="a hello-world server of the same library, as the yardstick")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    server, people, base = served(given.program, given.database)
    try:
        report = asyncio.run(measure(given, base, people, server.pid))
        if given.hello:
            report["hello"] = greeted(given.hello, 5)
        begun = time.monotonic()
        server.terminate()
        server.wait(30)
        report["stop_s"] = round(time.monotonic() - begun, 1)
        print(f"  ended {report['stop_s']} s after SIGTERM")
        pathlib.Path(given.out).write_text(json.dumps(report, indent=1) + "\n")
    finally:
        server.kill()


if __name__ == "__main__":
    main()
