"""From the touch that makes an MQL to the rep's screen, while 500 touches a second arrive.

    python3 Benchmarks/load/mql_latency.py --program .build/release/accord --database demo.sqlite

Serves a demo company, signs a rep in, and keeps the event stream open as the page does. Touches are posted to
`POST /api/v1/imports`, `--rate` a second in all; beside page views of everybody, `--mqls` a second ask for a demo: people who
never were MQL, and whom the rep owns. As the page's script does, the inbox is loaded 50 ms after the stream says that
hand-offs changed, and its next pages where a name may stand there; five more pages of the head's are open beside. Told is the
time from the beginning of the post to the end of the page that shows the name, of those whom the definition made MQL. The
database is changed: give it a copy.

Only the standard library.
"""
import argparse
import asyncio
import html
import json
import pathlib
import random
import re
import sqlite3
import subprocess
import sys
import time
import urllib.parse

from load import Connection, line, served, signed_in


class Poster(Connection):
    """A connection of a program that hands files over."""

    def __init__(self, host, port, token):
        super().__init__(host, port, "")
        self.token = token

    async def post(self, rows, name):
        body = ("message_id,contact_email,at,kind,landing_page,source,medium\n" + "".join(rows)).encode()
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        path = f"/api/v1/imports?kind=touches&mapping=accord&history=false&file_name={name}.csv"
        self.writer.write(
            (f"POST {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nAuthorization: Bearer {self.token}\r\n"
             f"Content-Type: text/csv\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body)
        await self.writer.drain()
        head = await self.reader.readuntil(b"\r\n\r\n")
        match = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
        answer = await self.reader.readexactly(int(match.group(1))) if match else b""
        status = int(head.split(b" ", 2)[1])
        if status != 202:
            sys.exit(f"a post of touches answered {status}: {answer[:300]!r}")
        return answer


class Rep:
    """A rep who has the inbox open."""

    def __init__(self, host, port, cookie, found, path="/inbox"):
        self.connection = Connection(host, port, cookie)
        self.host, self.port, self.cookie, self.found, self.path = host, port, cookie, found, path
        self.wanted = asyncio.Event()
        self.pages = []

    async def listen(self):
        reader, writer = await asyncio.open_connection(self.host, self.port)
        writer.write(f"GET /events HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nCookie: {self.cookie}\r\n\r\n".encode())
        await writer.drain()
        try:
            while True:
                text = await reader.readline()
                if not text:
                    return
                if text.startswith(b"event: handoffs"):
                    self.wanted.set()
        finally:
            writer.close()

    async def look(self):
        while True:
            await self.wanted.wait()
            await asyncio.sleep(0.05)
            self.wanted.clear()
            path = self.path
            for _ in range(6):
                status, body, spent = await self.connection.get(path)
                self.pages.append(spent)
                body = body.decode()
                after = re.search(r'rel="next" href="([^"]+)"', body)
                if not self.found(body) or not after:
                    break
                path = html.unescape(after.group(1))


async def measure(given, base, rep, head, members, token, candidates, others):
    place = urllib.parse.urlsplit(base)
    host, port = place.hostname, place.port
    begun, told = {}, {}

    def found(page):
        now = time.perf_counter()
        for name in [name for name in begun if name not in told and f">{name}<" in page]:
            told[name] = (now - begun[name]) * 1_000
        return len(told) < len(begun)

    cookie = signed_in(host, port, *head)
    reps = [Rep(host, port, signed_in(host, port, *rep), found)]
    reps += [Rep(host, port, cookie, lambda page: False, f"/inbox?rep={member}") for member in members[:5]]
    tasks = [asyncio.create_task(work) for rep in reps for work in (rep.listen(), rep.look())]
    poster = Poster(host, port, token)
    dice = random.Random(given.seed)
    end = time.perf_counter() + given.seconds
    number, posts, due_mqls = 0, [], 0.0
    parts = given.posts
    while time.perf_counter() < end and candidates:
        start = time.perf_counter()
        rows = []
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime())
        due_mqls += given.mqls / parts
        for _ in range(given.rate // parts):
            number += 1
            kind, page, email = "page-view", "/blog/planning", dice.choice(others)
            if due_mqls >= 1 and candidates:
                due_mqls -= 1
                name, email = candidates.pop()
                kind, page = "form", "/demo"
                begun[name] = start
            rows.append(f"latency-{given.seed}-{int(end)}-{number},{email},{stamp}Z,{kind},{page},google,organic\n")
        await poster.post(rows, f"touches-{number}")
        posts.append((time.perf_counter() - start) * 1_000)
        await asyncio.sleep(max(0, 1 / parts - (time.perf_counter() - start)))
    spent = given.seconds
    await asyncio.sleep(4)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(f"  {number} touches posted in {len(posts)} posts, {number / spent:.0f} a second; {len(begun)} asked for a demo")
    rows = [line("a post", posts), line("the inbox page", [spent for rep in reps for spent in rep.pages])]
    return begun, told, rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--database", required=True, help="a demo company, which is changed")
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--rate", type=int, default=500, help="touches a second")
    parser.add_argument("--mqls", type=float, default=3, help="requests for a demo a second")
    parser.add_argument("--posts", type=int, default=10, help="posts a second")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--out")
    given = parser.parse_args()
    server, people, base = served(given.program, given.database)
    try:
        password = next(iter(people.values()))[1]
        store = sqlite3.connect(given.database, timeout=60)
        roles = dict(store.execute("SELECT role, min(member_id) FROM account JOIN member_role USING (member_id) GROUP BY role"))
        emails = dict(store.execute("SELECT member_id, email FROM account"))
        members = [row[0] for row in store.execute("SELECT member_id FROM member_role WHERE role = 'rep' ORDER BY 1 DESC")]
        # At work, never MQL, each name once: the rep's.
        candidates = store.execute(
            """SELECT name, email, id FROM contact WHERE resting = 0 AND email IS NOT NULL AND name IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM transition WHERE contact_id = contact.id AND to_stage >= 3)
               AND name IN (SELECT name FROM contact GROUP BY name HAVING count(*) = 1)
               ORDER BY id DESC LIMIT 4000""").fetchall()
        store.executemany("UPDATE contact SET owner_id = ? WHERE id = ?", [(roles["rep"], row[2]) for row in candidates])
        store.commit()
        store.close()
        candidates = [(name, email) for name, email, _ in candidates]
        store = sqlite3.connect(f"file:{given.database}?mode=ro", uri=True)
        accounts = {role: (emails[member], password) for role, member in roles.items()}
        token = subprocess.run(
            [given.program, "--database", given.database, "--quiet", "token", "add", "Load", "--right", "import-data",
             "--member", accounts["administrator"][0]], check=True, capture_output=True, text=True).stdout.split()[-1]
        others = [row[0] for row in store.execute(
            "SELECT email FROM contact WHERE email IS NOT NULL ORDER BY id LIMIT 5000")]
        last = store.execute("SELECT max(id) FROM transition").fetchone()[0]
        store.close()
        random.Random(given.seed).shuffle(candidates)
        asked, told, rows = asyncio.run(
            measure(given, base, accounts["rep"], accounts["head-of-sales"], members, token, candidates, others))
        store = sqlite3.connect(f"file:{given.database}?mode=ro", uri=True)
        made = {row[0] for row in store.execute(
            """SELECT contact.name FROM transition JOIN contact ON contact.id = contact_id JOIN handoff USING (contact_id)
               WHERE transition.id > ? AND to_stage = 3""", (last,))} & set(asked)
        unseen = sorted(made - set(told))
        rows.append(line("from the post to the screen", [told[name] for name in made if name in told]))
        print(f"  MQLs handed off: {len(made)}; not seen on a page: {len(unseen)} {unseen[:3]}")
        if given.out:
            pathlib.Path(given.out).write_text(json.dumps({"rows": rows, "mqls": len(made), "unseen": len(unseen)}) + "\n")
    finally:
        server.terminate()
        try:
            server.wait(30)
        except subprocess.TimeoutExpired:
            server.kill()


if __name__ == "__main__":
    main()
