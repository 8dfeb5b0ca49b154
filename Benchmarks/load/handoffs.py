"""Pages and sweeps of a store with a million open hand-offs and ten million past ones.

    python3 Benchmarks/load/handoffs.py --program .build/release/accord --database handoffs.sqlite

Serves what `handoff_store.py` made and measures, each page alone on one connection: the inbox of a rep and, for the head, of
others, its lists and next pages, dossiers, the team, the agreement with its receipts, overview, sales and marketing; then what
a minute of sweeps costs in processor time of the whole process, with nobody asking and timers coming due as they do; and
memory. Only the standard library.
"""
import argparse
import asyncio
import html
import json
import os
import pathlib
import random
import re
import sqlite3
import sys
import time
import urllib.parse
import urllib.request

from load import Connection, line, memory, served, signed_in


def links(page, pattern):
    return [html.unescape(found) for found in re.findall(rf'href="({pattern}[^"]*)"', page.decode())]


SERVER = 0


def ticks(process):
    """Seconds of processor time so far."""
    words = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def told(name, spent, before):
    """A row of the table, with the processor time of the whole process for each page beside."""
    row = line(name, spent)
    row["processor_ms"] = round((ticks(SERVER) - before) * 1_000 / len(spent), 1)
    print(f"{'':44}processor time {row['processor_ms']} ms each")
    return row


async def times(connection, name, paths, most=150_000):
    spent, size, before = [], 0, ticks(SERVER)
    for path in paths:
        status, body, took = await connection.get(path)
        if status != 200:
            print(f"  {path} answered {status}", file=sys.stderr)
        spent.append(took)
        size = max(size, len(body))
    if not spent:
        return {"name": name, "count": 0}
    row = told(name, spent, before)
    row["first_ms"], row["bytes"] = round(spent[0], 1), size
    if size > most:
        print(f"    its largest page has {size} bytes")
    return row


async def follow(connection, name, path, pattern, count):
    """A page, and its next ones."""
    spent, before = [], ticks(SERVER)
    for _ in range(count):
        status, body, took = await connection.get(path)
        spent.append(took)
        after = [link for link in links(body, pattern) if "after=" in link]
        if status != 200 or not after:
            break
        path = after[-1]
    return told(name, spent, before)


async def measure(given, base, people, members):
    place = urllib.parse.urlsplit(base)
    host, port = place.hostname, place.port
    dice = random.Random(1)
    rep = Connection(host, port, signed_in(host, port, *people["rep"]))
    head = Connection(host, port, signed_in(host, port, *people["head"]))
    marketer = Connection(host, port, signed_in(host, port, *people["marketer"]))
    count = given.rounds
    rows = []

    async def add(*arguments):
        rows.append(await times(*arguments))

    await add(rep, "agreement, first after the start", ["/agreement"])
    await add(rep, "inbox of a rep", ["/inbox"] * count)
    others = dice.sample(members, min(count, len(members)))
    await add(head, "inbox of others, as the head", [f"/inbox?rep={member}" for member in others])
    rows.append(await follow(head, "inbox, next pages", f"/inbox?rep={others[0]}", "/inbox", count))
    for tab in ["waiting", "decided", "back"]:
        await add(head, f"inbox, {tab}", [f"/inbox?tab={tab}&rep={member}" for member in others])
    rows.append(await follow(head, "decided, next pages", f"/inbox?tab=decided&rep={others[0]}", "/inbox", count))
    _, body, _ = await head.get(f"/inbox?rep={others[0]}")
    dossiers = sorted(set(links(body, "/handoffs/")))
    await add(head, "dossiers", dossiers[:count])
    await add(head, "team", ["/inbox/team"] * max(5, count // 3))
    await add(head, "agreement", ["/agreement"] * count)
    await add(head, "agreement, without excuses", ["/agreement?excuses=without"] * (count // 3))
    _, body, _ = await head.get("/agreement")
    receipts = sorted(set(links(body, "/agreement/")))
    receipts = [link for link in receipts if re.search(r"/\d+$", link.split("?")[0])]
    await add(head, "agreement, receipts", receipts[:3 * count])
    if receipts:
        rows.append(await follow(head, "a receipt, next pages", receipts[0], "/agreement/", count))
    for name, path, connection in [("overview", "/", head), ("sales", "/sales", head), ("marketing", "/marketing", marketer)]:
        await add(connection, f"{name}, first", [path])
        await add(connection, name, [path] * count)
    return rows


def swept(base):
    """How many sweeps there were, and their seconds in all."""
    text = urllib.request.urlopen(base + "/metrics", timeout=60).read().decode()
    return tuple(float(re.search(rf"accord_sweep_seconds_{part} (\S+)", text).group(1)) for part in ("count", "sum"))


def idle(process, base, database, seconds):
    """What a minute costs while nobody asks: its sweeps, and the whole process; and how many timers came due meanwhile."""
    store = sqlite3.connect(f"file:{database}?mode=ro", uri=True)

    def waiting():
        return store.execute("SELECT count(*) FROM timer INDEXED BY timer_due WHERE done_at IS NULL").fetchone()[0]

    left, before, sweeps, begun = waiting(), ticks(process), swept(base), time.monotonic()
    time.sleep(seconds)
    count, took = (now - then for now, then in zip(swept(base), sweeps))
    part = 60 / (time.monotonic() - begun)
    row = {"name": "minute", "sweeps": round(count * part), "sweeps_s": round(took * part, 3),
           "processor_s": round((ticks(process) - before) * part, 2), "timers": round((left - waiting()) * part)}
    print(f"  a minute with nobody asking: {row['sweeps']} sweeps of {row['sweeps_s']} s together, {row['timers']} timers came due;"
          f" {row['processor_s']} s of processor time of the whole process")
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--database", required=True)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--idle", type=int, default=60)
    parser.add_argument("--out")
    given = parser.parse_args()
    begun = time.monotonic()
    global SERVER
    server, people, base = served(given.program, given.database, patience=600)
    SERVER = server.pid
    try:
        started = time.monotonic() - begun
        print(f"  started in {started:.1f} s, {memory(server.pid)}, load {os.getloadavg()[0]:.1f}")
        password = next(iter(people.values()))[1]
        store = sqlite3.connect(f"file:{given.database}?mode=ro", uri=True)
        for name, role in [("rep", "rep"), ("head", "head-of-sales"), ("marketer", "head-of-marketing")]:
            email = store.execute("SELECT email FROM account JOIN member_role USING (member_id) WHERE role = ? ORDER BY member_id LIMIT 1", (role,)).fetchone()[0]
            people[name] = (email, password)
        members = [row[0] for row in store.execute("SELECT member_id FROM member_role WHERE role = 'rep'")]
        size = store.execute("SELECT (SELECT count(*) FROM handoff INDEXED BY handoff_open WHERE state <= 2), max(id) FROM handoff").fetchone()
        store.close()
        print(f"  {size[0]} open hand-offs of {size[1]}")
        rows = asyncio.run(measure(given, base, people, members))
        print(f"  {memory(server.pid)}, load {os.getloadavg()[0]:.1f}")
        if given.idle:
            rows.append(idle(server.pid, base, given.database, given.idle))
        rows.append({"name": "memory", **memory(server.pid)})
        if given.out:
            pathlib.Path(given.out).write_text(json.dumps(
                {"open": size[0], "all": size[1], "started_s": round(started, 1), "rows": rows}, indent=1) + "\n")
        begun = time.monotonic()
        server.terminate()
        server.wait(60)
        print(f"  ended {time.monotonic() - begun:.1f} s after SIGTERM")
    finally:
        server.kill()


if __name__ == "__main__":
    main()
