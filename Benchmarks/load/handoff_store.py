"""Puts years of hand-offs into a demo company: rows as the use cases write them, in bulk.

    accord --database base.sqlite demo --contacts 20000 --no-serve
    python3 Benchmarks/load/handoff_store.py base.sqlite handoffs.sqlite --past 10000000 --open 1000000
    accord --database handoffs.sqlite doctor          # at a smaller size: nothing fails

Contacts that it adds become MQL again and again, months apart: handed to reps in turns, tried, accepted and recycled, or
rejected and recycled; a part of the last ones is open: never tried, tried and not reached, reached and not decided.
Clocks, timers, events, scores, cycles and the kept results of the agreement stand as the program would have left them.
The agreement and the definition of the demo company begin that many years ago instead of one.

Only the standard library.
"""
import argparse
import datetime
import hashlib
import re
import shutil
import sqlite3
import subprocess
import sys
import time

HOUR = 3_600_000
DAY = 24 * HOUR
REASONS = ["bad-timing", "no-budget", "no-need", "no-authority", "other"]


def say(words, begun):
    print(f"{time.monotonic() - begun:7.1f} s  {words}", file=sys.stderr, flush=True)


def backdate(store, years):
    """The first version of both documents begins years ago, and so does the workspace."""
    first = datetime.date.today() - datetime.timedelta(days=365 * years + 7)
    first -= datetime.timedelta(days=first.weekday())
    at = int(datetime.datetime.combine(first, datetime.time(), datetime.timezone.utc).timestamp() * 1000)
    for number, content in store.execute("SELECT id, content FROM signed_document WHERE version = 1").fetchall():
        text = re.sub(r"(?m)^starts: .*$", f"starts: {first}", content, count=1)
        seal = hashlib.sha256(text.encode()).hexdigest()
        store.execute(
            "UPDATE signed_document SET content = ?, content_hash = ?, starts_on = ?, created_at = ?, proposed_at = ?"
            " WHERE id = ?", (text, seal, (first - datetime.date(1970, 1, 1)).days, at - 6 * DAY, at - 6 * DAY, number))
        store.execute("UPDATE signature SET content_hash = ?, at = ? WHERE document_id = ?", (seal, at - 4 * DAY, number))
    store.execute("DELETE FROM agreement_result_row")
    store.execute("DELETE FROM agreement_result")
    store.execute("UPDATE workspace SET go_live = ?", (at,))
    store.commit()
    return at


def close_periods(given):
    """Serves it until all periods that are over are kept."""
    server = subprocess.Popen([given.program, "--database", given.out, "demo", "--port", "0"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        seen, since, begun = 0, time.monotonic(), time.monotonic()
        while time.monotonic() - since < 8:
            time.sleep(1)
            reader = sqlite3.connect(f"file:{given.out}?mode=ro", uri=True)
            kept = reader.execute("SELECT count(*) FROM agreement_result").fetchone()[0]
            reader.close()
            if kept != seen or kept == 0:
                seen, since = kept, time.monotonic()
            if time.monotonic() - begun > 300 or server.poll() is not None:
                sys.exit("the periods of the past were not kept")
    finally:
        server.terminate()
        server.wait(30)


def make(given):
    begun = time.monotonic()
    shutil.copyfile(given.base, given.out)
    store = sqlite3.connect(given.out)
    start = backdate(store, given.years)
    store.close()
    # Whose periods are over and hold next to nothing is kept by the program itself, so that each has its exact bounds.
    close_periods(given)
    say("periods of the past are kept", begun)

    store = sqlite3.connect(given.out, isolation_level=None)
    run = store.execute
    run("PRAGMA journal_mode = OFF")
    run("PRAGMA synchronous = OFF")
    run("PRAGMA cache_size = -1500000")
    run("PRAGMA temp_store = FILE")
    run("PRAGMA foreign_keys = OFF")
    indexes = run("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ("
                  "'contact', 'transition', 'handoff', 'handoff_event', 'attempt', 'timer', 'mql_cycle', 'change')").fetchall()
    for name, _ in indexes:
        run(f"DROP INDEX {name}")
    run("BEGIN")

    def last(table):
        return run(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]

    now = int(time.time() * 1000)
    total = given.past + given.open
    people = min(total, max(2 * given.open, 1))
    contacts, transitions, handoffs, events = last("contact"), last("transition"), last("handoff"), last("handoff_event")
    changesets, members, changes, terms = last("changeset"), last("member"), last("change"), last("term")
    pace = (now - start - HOUR) / total

    # Reps: those of the company, and as many more as are wanted.
    there = [row[0] for row in run("SELECT member_id FROM member_role WHERE role = 'rep' ORDER BY member_id")]
    for number in range(max(0, given.reps - len(there))):
        members += 1
        run("INSERT INTO member (id, name, team, changeset_id) VALUES (?, ?, 'sales', 1)", (members, f"Rep {number:03}"))
        run("INSERT INTO member_role (member_id, role) VALUES (?, 'rep')", (members,))
        there.append(members)
    run("CREATE TEMP TABLE rep (place INTEGER PRIMARY KEY, id INTEGER NOT NULL)")
    store.executemany("INSERT INTO rep VALUES (?, ?)", enumerate(there))
    reps = len(there)

    # One changeset for each half hour in which things happened.
    span = 30 * 60_000
    slots = (now - start) // span + 1
    run(f"""INSERT INTO changeset (id, at, actor, cause, history)
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {slots})
        SELECT {changesets} + 1 + i, min({now}, {start} + (i + 1) * {span}), 'accord', 'sweep', 0 FROM n""")

    def known(at):
        return f"({changesets} + 1 + max(0, min({slots - 1}, ({at} - {start}) / {span})))"

    # The words of reasons stand among the terms.
    kind = run("SELECT term.kind FROM term JOIN transition ON reason_id = term.id LIMIT 1").fetchone()[0]
    reason = {}
    for words in [code.replace("-", " ") for code in REASONS]:
        found = run("SELECT id FROM term WHERE kind = ? AND text = ?", (kind, words)).fetchone()
        if not found:
            terms += 1
            run("INSERT INTO term (id, kind, text) VALUES (?, ?, ?)", (terms, kind, words))
            found = (terms,)
        reason[words] = found[0]

    # What each hand-off is, from a hash of its number. state: 0 never tried, 1 tried, 2 reached, 3 accepted, 4 rejected.
    least = total - people
    run(f"""CREATE TEMP TABLE lead (
        i INTEGER PRIMARY KEY, contact INTEGER, entry INTEGER, rep INTEGER, next INTEGER, tries INTEGER, first INTEGER,
        state INTEGER, decided INTEGER, is_last INTEGER, cell INTEGER)""")
    run(f"""INSERT INTO lead
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {total}),
        hashed AS (SELECT i, ((i * 2654435761) & 4294967295) >> 3 AS h, (((i * 40503 + 12345) & 16777215) * 2246822519 & 4294967295) >> 5 AS g
          FROM n),
        placed AS (SELECT i, h, g, CAST({start} + HOUR_ + i * {pace} AS INTEGER) AS entry, i >= {least} AS is_last,
          -- Of the last ones the later are open more often.
          i >= {least} AND (g % 1000) < {given.open} * 2000 / {people} * ((i - {least}) * 8 / 10 + {people} / 10) / {people}
            AS is_open FROM hashed),
        judged AS (SELECT *, CASE
          WHEN NOT is_open THEN CASE WHEN h % 100 < 55 THEN 3 ELSE 4 END
          WHEN h % 10 < 4 THEN 0 WHEN h % 10 < 8 THEN 1 ELSE 2 END AS state,
          20 * 60000 + (h / 7 % 27) * HOUR_ + g % HOUR_ AS wait FROM placed),
        timed AS (SELECT *, CASE state WHEN 0 THEN 0 ELSE 1 + h / 13 % 3 END AS wanted FROM judged),
        cut AS (SELECT *, max(0, min(wanted, ({now} - entry - wait) / DAY_ + 1)) AS tries FROM timed),
        whole AS (SELECT *, CASE WHEN state IN (3, 4) THEN entry + wait + (tries - 1) * DAY_ + 60000 + (g / 11 % 40) * HOUR_
          END AS decided FROM cut)
        SELECT i, {contacts} + 1 + i % {people}, entry, h % {reps}, (h / 17) % {reps}, tries,
          CASE WHEN tries > 0 THEN entry + wait END,
          CASE WHEN tries = 0 THEN 0 WHEN state IN (3, 4) AND decided > {now} THEN 2 ELSE state END,
          CASE WHEN tries > 0 AND decided <= {now} THEN decided END, is_last,
          CASE g / 3 % 4 WHEN 0 THEN 1 WHEN 1 THEN 0 WHEN 2 THEN 4 ELSE 2 END
        FROM whole""".replace("HOUR_", str(HOUR)).replace("DAY_", str(DAY)))
    run("UPDATE lead SET rep = (SELECT id FROM rep WHERE place = lead.rep), next = (SELECT id FROM rep WHERE place = lead.next)")
    opened = run("SELECT count(*) FROM lead WHERE state < 3").fetchone()[0]
    say(f"{total - opened} past and {opened} open hand-offs of {people} contacts are thought of", begun)

    # Contacts. The last hand-off says whose it is, and whether it rests.
    company = run("SELECT max(id) FROM company").fetchone()[0]
    until = f"max({now} + DAY_, decided + (5 + i % 120) * DAY_) / DAY_ * DAY_".replace("DAY_", str(DAY))
    run(f"""INSERT INTO contact
        (id, name, email, email_key, phone, title, company_id, owner_id, created_at, resting, resting_until, resting_reason_id,
         next_action_at, next_action_default, postponements, changeset_id)
        SELECT contact, 'Person ' || contact, 'person' || contact || '@load.example', 'person' || contact || '@load.example',
          '+3902' || (1000000 + contact), 'Plant manager', 1 + contact * 7919 % {company}, rep,
          {start} - 30 * {DAY}, state = 4, CASE WHEN state = 4 THEN {until} END,
          CASE WHEN state = 4 THEN {reason['bad timing']} END,
          CASE WHEN state = 4 THEN {until} ELSE max(entry, {now} - 20 * {DAY}) + (i % 40) * {DAY} END, 1, 0, 1
        FROM lead WHERE is_last""")
    # The way along the stages: MQL, SQL where accepted, and back where it went on later or was rejected.
    back = "decided + CASE WHEN state = 3 THEN 10 * {0} ELSE 0 END".format(DAY)
    document = run("SELECT max(id), max(version) FROM signed_document WHERE kind = 'definition'").fetchone()
    run(f"""INSERT INTO transition
        (id, contact_id, at, span, kind, from_stage, to_stage, actor, reason_id, until, definition_version, changeset_id)
        SELECT {transitions} + 1 + i * 3, contact, entry, 0, 0, CASE WHEN i < {people} THEN 0 ELSE 2 END, 3, 1, NULL, NULL,
          {document[1]}, {known('entry')} FROM lead
        UNION ALL SELECT {transitions} + 2 + i * 3, contact, decided, 0, 0, 3, 4, 0, NULL, NULL, NULL, {known('decided')}
          FROM lead WHERE state = 3
        UNION ALL SELECT {transitions} + 3 + i * 3, contact, {back}, 0, 1, CASE state WHEN 3 THEN 4 ELSE 3 END, 2,
          CASE state WHEN 3 THEN 0 ELSE 0 END, {reason['bad timing']},
          CASE WHEN is_last THEN {until} ELSE entry + {int(people * pace) + 30 * DAY} END, NULL, {known(back)}
          FROM lead WHERE state = 4 OR state = 3 AND NOT is_last
        ORDER BY 1""")
    say("contacts and their ways along the stages", begun)

    # Weeks of the agreement, for the promise to decide.
    decisions = [row[0] for row in run("SELECT through_at FROM agreement_result WHERE commitment = 'decision' ORDER BY 1")]
    weeks = [row for row in run("SELECT after_at, through_at FROM agreement_result WHERE commitment = 'speed' ORDER BY 1")]
    while weeks[-1][1] < now:
        weeks.append((weeks[-1][1], weeks[-1][1] + 7 * DAY))
    while decisions[-1] < now + 7 * DAY:
        decisions.append(decisions[-1] + 7 * DAY)
    run("CREATE TEMP TABLE week (n INTEGER PRIMARY KEY, after_at INTEGER, through_at INTEGER, decision_at INTEGER)")
    for number, (after, through) in enumerate(weeks):
        run("INSERT INTO week VALUES (?, ?, ?, ?)", (number, after, through, min(at for at in decisions if at > through)))
    origin, most = weeks[0][0], len(weeks) - 1
    week = f"max(0, min({most}, (entry - {origin} - 1) / {7 * DAY}))"
    quadrant = "CASE WHEN cell / 4 < 2 THEN CASE WHEN cell % 4 < 2 THEN 0 ELSE 1 END ELSE CASE WHEN cell % 4 < 2 THEN 2 ELSE 3 END END"
    reached = "(state >= 2 AND tries > 0)"
    # Late and never tried: given to the next at twice the time.
    moved = f"(first IS NULL AND entry + {2 * DAY} <= {now})"
    second = run("SELECT starts_on FROM signed_document WHERE kind = 'agreement' AND version = 2").fetchone()[0] * DAY
    run(f"""INSERT INTO handoff
        (id, contact_id, entry_at, quadrant, answer_time, answer, in_working_hours, warning_shares, reassignment_share,
         attempts, window_time, decision_at, agreement_version, due_at, state, assignee_id, answered_at, decided_at,
         changeset_id)
        SELECT {handoffs} + 1 + i, contact, entry, {quadrant}, {DAY}, 0, 0, '50 80', 200, 3, {10 * DAY}, week.decision_at,
          CASE WHEN entry < {second} THEN 1 ELSE 2 END, entry + {DAY},
          CASE state WHEN 2 THEN 1 ELSE state END, CASE WHEN {moved} THEN next ELSE rep END, first, decided, {known('entry')}
        FROM lead CROSS JOIN week ON week.n = {week}""")
    say("hand-offs", begun)

    def tried(number):
        return f"first + {number} * {DAY}"

    def event(place, kind, at, by="NULL", subject="NULL", code="NULL", reason_="NULL", note="NULL", where="1"):
        return (f"SELECT {events} + 1 + i * 12 + {place}, {handoffs} + 1 + i, {kind}, {at}, {by}, {subject}, {code}, {reason_},"
                f" {note}, {known(at)} FROM lead WHERE {where}")

    late = f"coalesce(first, {now} + 1)"
    parts = [
        event(0, 0, "entry"), event(1, 1, "entry", subject="rep", code="0", note=f"'in-hours turn:{reps}'"),
        event(2, 3, f"entry + {12 * HOUR}", code="50", where=f"entry + {12 * HOUR} < {late} AND entry + {12 * HOUR} <= {now}"),
        event(3, 3, f"entry + {int(19.2 * HOUR)}", code="80",
              where=f"entry + {int(19.2 * HOUR)} < {late} AND entry + {int(19.2 * HOUR)} <= {now}"),
        event(4, 4, f"entry + {DAY}", where=f"entry + {DAY} < {late} AND entry + {DAY} <= {now}"),
        event(5, 5, f"entry + {2 * DAY}", code="0", where=moved),
        event(6, 1, f"entry + {2 * DAY}", subject="next", code="1", note=f"'turn:{reps}'", where=moved),
    ] + [event(7 + number, 2, tried(number), by="rep", where=f"tries > {number}") for number in range(3)] + [
        event(10, 6, "decided", by="rep", where="state = 3"),
        event(10, 7, "decided", by="rep",
              reason_="CASE i % 5 " + " ".join(f"WHEN {place} THEN '{code}'" for place, code in enumerate(REASONS)) + " END",
              where="state = 4"),
    ]
    run("INSERT INTO handoff_event (id, handoff_id, kind, at, by_id, subject_id, code, reason, note, changeset_id) "
        + " UNION ALL ".join(parts) + " ORDER BY 1")
    say("their histories", begun)
    run("INSERT INTO attempt (event_id, kind, outcome, source, message_id) " + " UNION ALL ".join(
        f"SELECT {events} + 1 + i * 12 + {7 + number}, i % 2, CASE WHEN {reached} AND tries = {number + 1} THEN 0 ELSE 1 END,"
        f" i % 3 = 0, NULL FROM lead WHERE tries > {number}" for number in range(3)) + " ORDER BY 1")
    for kind, step, share in [(0, 50, 50), (0, 80, 80), (1, 100, 100), (2, 200, 200)]:
        due = f"entry + {DAY * share // 100}"
        moot = f"{late} <= {due}" if share < 200 else "first IS NOT NULL AND first <= " + due
        run(f"""INSERT INTO timer (kind, subject_id, step, due_at, done_at, is_moot)
            SELECT {kind}, {handoffs} + 1 + i, {step}, {due}, CASE WHEN {due} <= {now} THEN {due} + 150 END,
              CASE WHEN {due} <= {now} THEN {moot} END FROM lead""")
    run(f"""INSERT OR IGNORE INTO timer (kind, subject_id, step, due_at, done_at, is_moot)
        SELECT 3, contact_id, until, until, CASE WHEN until <= {now} THEN until END, CASE WHEN until <= {now} THEN 1 END
        FROM transition WHERE kind = 1 AND id > {transitions} ORDER BY contact_id, until""")
    say("attempts and timers", begun)

    # What the agreement counts, and the scores of each entry.
    expected = run("SELECT coalesce(max(expected), 0) FROM mql_cycle").fetchone()[0]
    run(f"""INSERT INTO mql_cycle
        (transition_id, entry_at, origin, quadrant, expected, sql_at, persona, industry, company_size, country, changeset_id)
        SELECT {transitions} + 1 + i * 3, entry, 0, {quadrant}, {expected}, CASE WHEN state = 3 THEN decided END, 'Plant manager',
          'Machinery', '201-1000', 'Italy', {known('entry')} FROM lead""")
    run(f"""INSERT INTO mql_score (transition_id, document_id, version, fit, completeness, interest, cell, cause, changeset_id)
        SELECT {transitions} + 1 + i * 3, {document[0]}, {document[1]}, 75 + i % 20, 1, 40 + i % 50, cell, 'grades',
          {known('entry')} FROM lead""")
    for place, (part, rule, points) in enumerate([("fit", "Size we can serve", 40), ("fit", "Country we work in", 35),
                                                  ("interest", "Read the prices", 18), ("interest", "Took a document", 20)]):
        run(f"""INSERT INTO mql_score_reason (transition_id, place, part, rule, points, given, touch_at)
            SELECT {transitions} + 1 + i * 3, {place}, '{part}', '{rule}', {points}, {points},
              CASE WHEN '{part}' = 'interest' THEN entry END FROM lead WHERE is_last""")
    run(f"""INSERT INTO change (id, owner, entity_id, field, at, before_text, after_text, changeset_id)
        SELECT {changes} + 1 + i, 0, contact, 'owner', entry, NULL, CAST(rep AS TEXT), {known('entry')} FROM lead WHERE is_last""")
    say("cycles and scores", begun)

    # Kept results: each case of a period that is over, and what they add up to.
    entered = f"SELECT {transitions} + 1 + i * 3 AS id, entry AS counts, "
    offered = f"SELECT {handoffs} + 1 + i AS id, "
    cases = {
        "volume": entered + "entry AS appeared, 1 AS outcome, entry AS resolved, 1 AS amount FROM lead",
        "value": entered + f"entry AS appeared, 1 AS outcome, entry AS resolved, {expected} AS amount FROM lead",
        "quality": entered + f"entry AS appeared, CASE WHEN {quadrant} <= 1 THEN 1 ELSE 2 END AS outcome, entry AS resolved,"
                             " 1 AS amount FROM lead",
        "conversion": entered + f"entry AS appeared, CASE WHEN state = 3 AND decided <= entry + {30 * DAY} THEN 1 ELSE 2 END"
                                f" AS outcome, CASE WHEN state = 3 AND decided <= entry + {30 * DAY} THEN decided ELSE entry +"
                                f" {30 * DAY} END AS resolved, 1 AS amount FROM lead",
        "speed": offered + f"entry + {DAY} AS counts, entry AS appeared, CASE WHEN {late} <= entry + {DAY} THEN 1 ELSE 2 END AS"
                           f" outcome, min({late}, entry + {DAY}) AS resolved, 1 AS amount FROM lead",
        "decision": offered + "week.decision_at AS counts, entry AS appeared, CASE WHEN decided <= week.decision_at THEN 1 ELSE 2"
                              " END AS outcome, min(coalesce(decided, week.decision_at), week.decision_at) AS resolved, 1 AS amount"
                              f" FROM lead CROSS JOIN week ON week.n = {week}",
        "persistence": offered + f"first + {10 * DAY} AS counts, first AS appeared, CASE WHEN tries >= 3 THEN 1 ELSE 2 END AS"
                                 f" outcome, first + {10 * DAY} AS resolved, 1 AS amount FROM lead WHERE state = 1",
    }
    for name, query in cases.items():
        run("DROP TABLE IF EXISTS period")
        run("CREATE TEMP TABLE period (through_at INTEGER PRIMARY KEY, after_at INTEGER, id INTEGER)")
        run(f"INSERT INTO period SELECT through_at, after_at, id FROM agreement_result WHERE commitment = '{name}'")
        run(f"""INSERT INTO agreement_result_row
              (result_id, case_id, amount, outcome, strict_outcome, appeared_at, resolved_at)
            SELECT r, id, amount, outcome, outcome, appeared, resolved FROM (
              SELECT (SELECT period.id FROM period WHERE through_at >= counts ORDER BY through_at LIMIT 1) AS r,
                (SELECT period.after_at FROM period WHERE through_at >= counts ORDER BY through_at LIMIT 1) AS lower, *
              FROM ({query}))
            WHERE r IS NOT NULL AND counts > lower ORDER BY 1, 2""")
        run(f"""UPDATE agreement_result SET (good, total, run_periods, run_good, run_total, status) = (
              SELECT coalesce(sum(CASE outcome WHEN 1 THEN amount END), 0),
                CASE WHEN is_share THEN coalesce(sum(CASE WHEN outcome IN (1, 2) THEN amount END), 0)
                  ELSE coalesce(sum(CASE outcome WHEN 1 THEN amount END), 0) END, 1,
                coalesce(sum(CASE outcome WHEN 1 THEN amount END), 0),
                CASE WHEN is_share THEN coalesce(sum(CASE WHEN outcome IN (1, 2) THEN amount END), 0)
                  ELSE coalesce(sum(CASE outcome WHEN 1 THEN amount END), 0) END,
                CASE WHEN coalesce(sum(CASE outcome WHEN 1 THEN amount END), 0) * (CASE WHEN is_share THEN 10000 ELSE 1 END)
                  >= target * (CASE WHEN is_share THEN sum(outcome IN (1, 2)) ELSE 1 END) THEN 'kept' ELSE 'broken' END
              FROM agreement_result_row WHERE result_id = agreement_result.id)
            WHERE commitment = '{name}' AND EXISTS (SELECT 1 FROM agreement_result_row WHERE result_id = agreement_result.id)""")
        run(f"""UPDATE agreement_result SET strict_good = good, strict_total = total, strict_run_periods = run_periods,
            strict_run_good = run_good, strict_run_total = run_total, strict_status = status WHERE commitment = '{name}'""")
        say(f"results of {name}", begun)

    # What is kept of reps' days.
    run("DELETE FROM handoff_day")
    run("""INSERT INTO handoff_day (day, assignee_id, handoffs, in_time, open, waiting)
        SELECT due_at / 86400000, assignee_id, count(*), SUM(CASE WHEN answered_at <= due_at THEN 1 ELSE 0 END),
          SUM(CASE WHEN state <= 2 THEN 1 ELSE 0 END),
          SUM(CASE WHEN state <= 2 AND answered_at IS NULL THEN 1 ELSE 0 END)
        FROM handoff WHERE assignee_id IS NOT NULL AND state <> 5 GROUP BY 1, 2""")
    say("days of reps", begun)

    for name, table in [("changeset", "changeset"), ("contact", "contact"), ("transition", "transition"), ("term", "term"),
                        ("handoff", "handoff"), ("handoff_event", "handoff_event"), ("member", "member"), ("change", "change")]:
        run(f"INSERT INTO sequence (name, next) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET next = excluded.next",
            (name, last(table) + 1))
    run(f"UPDATE handoff_mark SET transition_id = {last('transition')}")
    run(f"UPDATE qualifying_mark SET change_id = {last('change')}, contact_id = {last('contact')}")
    run(f"UPDATE alert_mark SET event_id = {last('handoff_event')}, transition_id = {last('transition')},"
        f" changeset_id = {last('changeset')}")
    run(f"UPDATE case_mark SET event_id = {last('handoff_event')}, changeset_id = {last('changeset')}")
    run("COMMIT")
    run("DROP TABLE temp.lead")
    say("written", begun)
    for name, text in indexes:
        run(text)
        say(f"index {name}", begun)
    run("ANALYZE") if given.analyze else None
    run("PRAGMA journal_mode = WAL")
    store.close()
    say("done", begun)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("base", help="a demo company, made with --no-serve")
    parser.add_argument("out")
    parser.add_argument("--program", default=".build/release/accord")
    parser.add_argument("--past", type=int, default=10_000_000)
    parser.add_argument("--open", type=int, default=1_000_000)
    parser.add_argument("--reps", type=int, default=500)
    parser.add_argument("--years", type=int, default=3)
    parser.add_argument("--analyze", action="store_true")
    make(parser.parse_args())


if __name__ == "__main__":
    main()
