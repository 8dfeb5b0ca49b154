#!/usr/bin/env python3
"""DuckDB's side of the rule-based models and the funnel, on the same files and by the same rules.

    duckdb_attribution.py FOLDER [--runs 5] [--threads 2] [--as-of DAY] [--visits] [--out FILE]

FOLDER holds touches.csv, contacts.csv and deals.csv as the benchmark's generator writes them. The answer is
one JSON object: per figure every run's milliseconds and what came out, so that the benchmark can check that
both sides say the same. Six models at once: first, last, last non-direct, linear, U (40/20/40 with the lead
touch), time decay with a half-life of 7 days; look-back 90 days inclusive. Revenue is asked twice: split to the cent
by largest remainder, deal by deal, as the rules have it (`attribution`, see largest_remainder.py), and summed as
floating point (`attribution_uncut`).

With --visits every form and download of the data is a page view, so that visits have to be collapsed, and with
--as-of only deals closed by the end of that day (UTC) are read, with what had happened by then.

What makes it easier for DuckDB than the rules in full: every deal has one contact and every contact at most one
deal and no two touches of a contact share an instant, so that journeys need no merging and no tie-break; without
--visits no visit has two page views, and with it the page view before each in its visit is a column that is there
before the clock starts; every fact is of a history load, so that as-of looks at instants alone.

Several formulations of the same question were written; each is tried on the data at hand and the fastest is the
one that is timed. In floating point, on 2 threads, 1 M contacts, 10 M touches, milliseconds (all converting / 3 % won):

    materialised   785 /  78   GROUP BY per deal, joined back to the touches, the journeys held once
    inlined        975 / 125   the same, the journeys computed twice
    lists         1370 /  72   list(...) per deal, then unnest
    list lambdas  1330 /  72   list(...) per deal, list_filter for the key touches, then unnest
    windows       1640 /  88   seven window functions over one partition

Three more were slower and are left out: grouping by deal and channel before the windows (2.8 times the first at
a tenth of the size), one aggregate with a FILTER for every channel and no way back to the touches (3.6 times),
role credits by arg_min and arg_max with one join per model (1.2 times).
"""
import argparse
import datetime

import largest_remainder
from tables import COUNTED, opened
from timing import entry, log, measured, once, write

LOOK_BACK = 90 * 86_400_000
HALF_LIFE = 7 * 86_400_000

# The page views of a visit are one touch: the first of those in the window.
FIRST_OF_VISIT = f"AND (t.view_before IS NULL OR t.view_before < d.closed_at - {LOOK_BACK})"


def journeys(visits, as_of):
    """One row per counted touch of a won deal's journey."""
    until = f"AND d.closed_at < {milliseconds(as_of)} + 86400000" if as_of else ""
    return f"""
SELECT d.contact_id AS deal, t.channel, t.happened, c.lead_at, d.amount,
  pow(2, (t.happened - d.closed_at) / {HALF_LIFE}.0) AS decay
FROM touch t
JOIN deal d ON d.contact_id = t.contact_id
JOIN contact c ON c.id = t.contact_id
WHERE d.outcome = 'won'
  AND t.happened <= d.closed_at
  AND t.happened >= d.closed_at - {LOOK_BACK}
  AND {COUNTED} {until} {FIRST_OF_VISIT if visits else ""}
"""


def milliseconds(day):
    """The first instant of a day, UTC."""
    return int(datetime.datetime.fromisoformat(day).replace(tzinfo=datetime.timezone.utc).timestamp()) * 1000


# The key touches of a journey by their instants, its length and its sum of decay.
KEYS = """
SELECT deal, min(happened) AS f, max(happened) AS l,
  max(happened) FILTER (channel <> 'direct') AS spoken,
  max(happened) FILTER (happened <= lead_at) AS lead,
  count(*) AS n, sum(decay) AS whole
FROM journey
GROUP BY deal
"""

# A role without a touch gives its share to the other; roles on one touch add up; with no other touch the 20 %
# go to the roles.
U_SHAPED = """
CASE
  WHEN n = 1 THEN 1.0
  WHEN lead IS NULL OR lead = f THEN CASE WHEN happened = f THEN 0.8 ELSE 0.2 / (n - 1) END
  WHEN n = 2 THEN 0.5
  WHEN happened = f OR happened = lead THEN 0.4
  ELSE 0.2 / (n - 2)
END
"""

MODELS = ["first", "last", "last-non-direct", "linear", "u", "time-decay"]


# What a touch takes under each model.
WEIGHTS = f"""
    CAST(happened = f AS INTEGER) AS a,
    CAST(happened = l AS INTEGER) AS b,
    CAST(happened = coalesce(spoken, l) AS INTEGER) AS c,
    CAST(1 AS DOUBLE) / n AS d,
    CAST({U_SHAPED} AS DOUBLE) AS e,
    decay / whole AS g"""


def by_channel(places):
    """Credit and revenue of each model per channel, of rows that hold a touch and its journey's keys."""
    return f"""
SELECT channel,
  sum(a), sum(b), sum(c), sum(d), sum(e), sum(g),
  sum(amount * a), sum(amount * b), sum(amount * c), sum(amount * d), sum(amount * e), sum(amount * g)
FROM (SELECT channel, amount, {WEIGHTS} FROM {places})
GROUP BY channel
ORDER BY channel
"""


KEYED = "(SELECT journey.*, f, l, spoken, lead, n, whole FROM journey JOIN keys USING (deal))"


def to_the_cent(journeys):
    """The same question with every deal's cents."""
    return largest_remainder.formulations(largest_remainder.parts(KEYED, journeys, KEYS, WEIGHTS))


def formulations(journeys):
    """The same question, asked in several ways."""
    return {
        "materialised": f"WITH journey AS MATERIALIZED ({journeys}), keys AS ({KEYS}) {by_channel(KEYED)}",
        "inlined": f"WITH journey AS NOT MATERIALIZED ({journeys}), keys AS ({KEYS}) {by_channel(KEYED)}",
        "windows": f"""
WITH journey AS ({journeys}),
keyed AS (
  SELECT *, min(happened) OVER w AS f, max(happened) OVER w AS l,
    max(happened) FILTER (channel <> 'direct') OVER w AS spoken,
    max(happened) FILTER (happened <= lead_at) OVER w AS lead,
    count(*) OVER w AS n, sum(decay) OVER w AS whole
  FROM journey
  WINDOW w AS (PARTITION BY deal))
{by_channel("keyed")}""",
        "lists": f"""
WITH journey AS ({journeys}),
held AS (
  SELECT deal, any_value(amount) AS amount, min(happened) AS f, max(happened) AS l,
    max(happened) FILTER (channel <> 'direct') AS spoken,
    max(happened) FILTER (happened <= lead_at) AS lead,
    count(*) AS n, sum(decay) AS whole,
    list(channel) AS channels, list(happened) AS instants, list(decay) AS decays
  FROM journey
  GROUP BY deal),
keyed AS (
  SELECT amount, f, l, spoken, lead, n, whole,
    unnest(channels) AS channel, unnest(instants) AS happened, unnest(decays) AS decay
  FROM held)
{by_channel("keyed")}""",
        "list lambdas": f"""
WITH journey AS ({journeys}),
held AS (
  SELECT deal, any_value(amount) AS amount, any_value(lead_at) AS lead_at,
    list(channel) AS channels, list(happened) AS instants, list(decay) AS decays
  FROM journey
  GROUP BY deal),
found AS (
  SELECT *, list_min(instants) AS f, list_max(instants) AS l,
    list_max(list_filter(instants, lambda x, i: channels[i] <> 'direct')) AS spoken,
    list_max(list_filter(instants, lambda x: x <= lead_at)) AS lead,
    len(instants) AS n, list_sum(decays) AS whole
  FROM held),
keyed AS (
  SELECT amount, f, l, spoken, lead, n, whole,
    unnest(channels) AS channel, unnest(instants) AS happened, unnest(decays) AS decay
  FROM found)
{by_channel("keyed")}""",
    }


# Reached ignores order: who is at a later stage has reached the earlier ones. Times are between explicit entries.
FUNNEL = """
WITH entry AS (
  SELECT c.created_at AS contact, c.lead_at AS lead, c.mql_at AS mql,
    d.created_at AS opportunity,
    CASE WHEN d.outcome = 'won' THEN d.closed_at END AS customer
  FROM contact c
  LEFT JOIN deal d ON d.contact_id = c.id)
SELECT
  count(*),
  count(coalesce(lead, mql, opportunity, customer)),
  count(coalesce(mql, opportunity, customer)),
  count(coalesce(opportunity, customer)),
  count(customer),
  quantile_cont((lead - contact) / 86400000.0, [0.5, 0.9]),
  quantile_cont((mql - lead) / 86400000.0, [0.5, 0.9]),
  quantile_cont((opportunity - mql) / 86400000.0, [0.5, 0.9]),
  quantile_cont((customer - opportunity) / 86400000.0, [0.5, 0.9])
FROM entry
"""


def figures(rows):
    """Rows of a formulation as {channel: {model: {credit, revenue}}}."""
    return {
        row[0] or "(none)": {
            model: {"credit": row[1 + number], "revenue": row[7 + number]} for number, model in enumerate(MODELS)
        }
        for row in rows
    }


def funnel_figures(rows):
    """The one row of the funnel as a list of stages."""
    row = rows[0]
    stages = ["contact", "lead", "mql", "opportunity", "customer"]
    times = [None, *row[5:]]
    return [
        {
            "stage": stage,
            "entered": row[number],
            "median_days": times[number][0] if times[number] else None,
            "p90_days": times[number][1] if times[number] else None,
        }
        for number, stage in enumerate(stages)
    ]


def attribution(database, statements, runs):
    """The fastest formulation, timed; what the others took; and the answer."""
    trials = {}
    answer = None
    for name, statement in statements.items():
        times, rows = measured(lambda: database.execute(statement).fetchall(), 2)
        trials[name] = round(min(times), 3)
        log(f"  {name}: {min(times):.0f} ms")
        found = figures(rows)
        if answer is not None:
            agree(answer, found, name)
        answer = found
    best = min(trials, key=trials.get)
    times, rows = measured(lambda: database.execute(statements[best]).fetchall(), runs)
    return entry(times, figures(rows), formulation=best, trials=trials)


def agree(one, other, name):
    """Stops where two formulations do not say the same: then one of them is wrong, and so is its time."""
    for channel, models in one.items():
        for model, values in models.items():
            if abs(values["credit"] - other[channel][model]["credit"]) > 1e-6 * max(1, values["credit"]):
                raise SystemExit(f"{name} differs at {channel}, {model}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--as-of")
    parser.add_argument("--visits", action="store_true")
    parser.add_argument("--out")
    given = parser.parse_args()

    took, database = once(lambda: opened(given.folder, given.threads, given.visits))
    version = database.execute("SELECT version()").fetchone()[0]
    log(f"DuckDB {version}, {given.threads} threads; tables filled in {took / 1000:.1f} s")
    answer = {"peer": f"DuckDB {version}", "threads": given.threads, "load_ms": round(took, 3)}
    read = journeys(given.visits, given.as_of)
    answer["attribution"] = attribution(database, to_the_cent(read), given.runs)
    answer["attribution_uncut"] = attribution(database, formulations(read), given.runs)
    if not given.as_of:
        times, rows = measured(lambda: database.execute(FUNNEL).fetchall(), given.runs)
        answer["funnel"] = entry(times, funnel_figures(rows))
    write(answer, given.out)


if __name__ == "__main__":
    main()
