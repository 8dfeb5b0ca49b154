#!/usr/bin/env python3
"""ChannelAttribution's side of the Markov model of order 1 and of the heuristics, on the same journeys.

    channelattribution_markov.py FOLDER [--runs 5] [--seconds 100] [--out FILE]

The package reads path strings with counts, so the journeys are first written as such and equal paths added up:
that takes `paths_ms`, stands beside, and is left out of the comparison. Timed is the package's own call alone,
with its default settings (100,000 simulations to start with, convergence at 5 %, one core, and no more output
than asked). It simulates; Accord solves the chain exactly, so the two agree within the simulation's error, while
its heuristics must agree to rounding.

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

from tables import COUNTED, opened
from timing import entry, log, once, write

VERSION = "2.2.5"

PATHS = f"""
WITH journey AS (
  SELECT t.contact_id, string_agg(t.channel, ' > ' ORDER BY t.happened) AS path,
    any_value(d.outcome) IS NOT DISTINCT FROM 'won' AS is_won, any_value(d.amount) AS amount
  FROM touch t
  JOIN contact c ON c.id = t.contact_id
  LEFT JOIN deal d ON d.contact_id = t.contact_id
  WHERE (d.closed_at IS NULL OR t.happened <= d.closed_at) AND {COUNTED}
  GROUP BY t.contact_id)
SELECT path, count(*) FILTER (is_won) AS conversions,
  coalesce(sum(amount) FILTER (is_won), 0) AS revenue,
  count(*) FILTER (NOT is_won) AS nulls
FROM journey
GROUP BY path
"""


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
    log(f"ChannelAttribution {VERSION}; {len(paths)} paths made in {paths_ms / 1000:.1f} s")

    markov_times, markov = repeated(
        lambda: quiet(
            lambda: peer.markov_model(
                paths, "path", "conversions", var_value="revenue", var_null="nulls", flg_pro=False, verbose=False
            )
        ),
        given.runs, given.seconds, "markov_model",
    )
    heuristic_times, heuristics = repeated(
        lambda: quiet(
            lambda: peer.heuristic_models(paths, "path", "conversions", var_value="revenue", flg_pro=False)
        ),
        given.runs, given.seconds, "heuristic_models",
    )
    table = markov["result"] if isinstance(markov, dict) else markov
    write(
        {
            "peer": f"ChannelAttribution {VERSION}",
            "paths": len(paths),
            "paths_ms": round(paths_ms, 3),
            "markov-1": entry(
                markov_times,
                {
                    row.channel_name: {"credit": row.total_conversions, "revenue": row.total_conversion_value}
                    for row in table.itertuples()
                },
            ),
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
