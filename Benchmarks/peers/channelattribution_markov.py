#!/usr/bin/env python3
"""ChannelAttribution's side of the Markov model of order 1 and of the heuristics, on the same journeys.

    channelattribution_markov.py FOLDER [--runs 5] [--seconds 100] [--out FILE]

The package reads path strings, so the journeys are first written as such: that takes `paths_ms`, stands beside, and
is left out of the comparison. Timed is the package's own call alone, on a row per journey (`markov-1`), and on rows
of equal paths added up (`markov-1-added-up`; the heuristics too), with its default settings (100,000 simulations to
start with, convergence at 5 %, one core, and no more output than asked). It simulates; Accord solves the chain
exactly, so the two agree within the simulation's error, while its heuristics must agree to rounding. So that more
than that can be checked, the same paths' chain is also solved here, plainly: one system of linear equations for
each value removed (`exact`, untimed).

Journeys: the counted touches of a contact up to the close of its deal, or all of them where it has no deal; won
deals convert, the others do not. A run that would take more than `--seconds` in all is run less often, at least
once, and the answer says how often.
"""
import argparse
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):
    # It greets on standard output.
    import ChannelAttribution as peer

import numpy

from tables import COUNTED, opened
from timing import entry, log, once, write

VERSION = "2.2.5"

JOURNEYS = f"""
WITH journey AS (
  SELECT t.contact_id, string_agg(t.channel, ' > ' ORDER BY t.happened) AS path,
    any_value(d.outcome) IS NOT DISTINCT FROM 'won' AS is_won, any_value(d.amount) AS amount
  FROM touch t
  JOIN contact c ON c.id = t.contact_id
  LEFT JOIN deal d ON d.contact_id = t.contact_id
  WHERE (d.closed_at IS NULL OR t.happened <= d.closed_at) AND {COUNTED}
  GROUP BY t.contact_id)"""

# A row per journey.
EACH = f"""{JOURNEYS}
SELECT path, is_won::INTEGER AS conversions, CASE WHEN is_won THEN amount ELSE 0 END AS revenue,
  (NOT is_won)::INTEGER AS nulls
FROM journey
"""

# Equal paths added up.
PATHS = f"""{JOURNEYS}
SELECT path, count(*) FILTER (is_won) AS conversions,
  coalesce(sum(amount) FILTER (is_won), 0) AS revenue,
  count(*) FILTER (NOT is_won) AS nulls
FROM journey
GROUP BY path
"""


def exact(paths):
    """Each channel's credit under Markov's model of order 1, by solving the chain once a removal."""
    texts = sorted({text for path in paths["path"] for text in path.split(" > ")})
    places = {text: place for place, text in enumerate(texts)}
    start, count = len(texts), len(texts)
    moves = numpy.zeros((count + 1, count + 2))
    for path, converting, null in zip(paths["path"], paths["conversions"], paths["nulls"]):
        state = start
        for text in path.split(" > "):
            moves[state, places[text]] += converting + null
            state = places[text]
        moves[state, count] += converting
        moves[state, count + 1] += null
    chances = moves / moves.sum(axis=1, keepdims=True)

    def converts(without):
        kept = [state for state in range(count + 1) if state != without]
        among = chances[numpy.ix_(kept, kept[:-1])]
        system = numpy.eye(len(kept)) - numpy.hstack([among, numpy.zeros((len(kept), 1))])
        return numpy.linalg.solve(system, chances[kept, count])[-1]

    whole = converts(None)
    effects = [1 - converts(place) / whole for place in range(count)]
    conversions = float(paths["conversions"].sum())
    return {text: conversions * effect / sum(effects) for text, effect in zip(texts, effects)}


def repeated(work, runs, seconds, what):
    """Up to `runs` timed runs, fewer where they would take longer than `seconds`; no warm-up beyond the first."""
    times = []
    answer = None
    while len(times) < runs and (not times or sum(times) + max(times) < seconds * 1000):
        took, answer = once(work)
        times.append(took)
        log(f"  {what}: {took:.0f} ms")
    return times, answer


def quiet(call):
    """The call's answer, without what the package prints."""
    with contextlib.redirect_stdout(io.StringIO()):
        return call()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=100)
    parser.add_argument("--out")
    given = parser.parse_args()

    database = opened(given.folder, 2)
    paths_ms, paths = once(lambda: database.execute(PATHS).df())
    journeys = database.execute(EACH).df()
    log(f"ChannelAttribution {VERSION}; {len(journeys)} paths, {len(paths)} of them different")

    def chain(rows):
        return quiet(
            lambda: peer.markov_model(
                rows, "path", "conversions", var_value="revenue", var_null="nulls", flg_pro=False, verbose=False
            )
        )

    markov_times, markov = repeated(lambda: chain(journeys), given.runs, given.seconds, "markov_model")
    added_times, added = repeated(lambda: chain(paths), given.runs, given.seconds, "markov_model, paths added up")
    heuristic_times, heuristics = repeated(
        lambda: quiet(
            lambda: peer.heuristic_models(paths, "path", "conversions", var_value="revenue", flg_pro=False)
        ),
        given.runs, given.seconds, "heuristic_models",
    )

    def shares(answer):
        table = answer["result"] if isinstance(answer, dict) else answer
        return {
            row.channel_name: {"credit": row.total_conversions, "revenue": row.total_conversion_value}
            for row in table.itertuples()
        }

    write(
        {
            "peer": f"ChannelAttribution {VERSION}",
            "paths": len(paths),
            "paths_ms": round(paths_ms, 3),
            "exact": exact(paths),
            "markov-1": entry(markov_times, shares(markov)),
            "markov-1-added-up": entry(added_times, shares(added)),
            "heuristics": entry(
                heuristic_times,
                {
                    row.channel_name: {
                        "first": {"credit": row.first_touch_conversions, "revenue": row.first_touch_value},
                        "last": {"credit": row.last_touch_conversions, "revenue": row.last_touch_value},
                        "linear": {"credit": row.linear_touch_conversions, "revenue": row.linear_touch_value},
                    }
                    for row in heuristics.itertuples()
                },
            ),
        },
        given.out,
    )


if __name__ == "__main__":
    main()
