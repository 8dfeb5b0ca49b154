"""The rule-based models split to the cent in SQL: each deal's amount over its channels by largest remainder.

    part    a row per deal and channel: credit under each model
    keyed   whole cents below each share, and the remainder with the channel's place as one number to sort by:
            remainders after rounding to 1e-9, ties by the channel's text
    then    the cents left over of a deal go one each to its largest remainders

Three formulations of the last step; the fastest on the data at hand is the one that is timed. On 2 threads, 1 M
contacts, 10 M touches, all converting, milliseconds:

    sorted lists   2,740   the remainders as a sorted list per deal, cut after as many as cents are left, unnested
    thresholds     2,630   the same list's last remainder that gets a cent, joined back to the parts
    windows        3,550   row_number() over one partition per deal and model

Slower and left out: a deal's parts as lists, unnested (5,000), the sorted list over a window (4,700), a column for
each channel and model with all channels compared with all (3,900 to 10,600).
"""

CUT = ("linear", "u", "decay")


def parts(places, journey, keys, weights):
    """The part of each channel of each deal, in credit and whole cents, with what is left of it."""
    shares = ", ".join(f"round(minor * {model}, 9) AS share_{model}" for model in CUT)
    wholes = ", ".join(f"CAST(floor(share_{model}) AS BIGINT) AS units_{model}" for model in CUT)
    remainders = ", ".join(
        f"CAST(round((share_{model} - units_{model}) * 1e9) AS BIGINT) * 64 + 63 - enum_code(channel) AS key_{model}"
        for model in CUT
    )
    return f"""
WITH journey AS MATERIALIZED ({journey}), keys AS ({keys}),
part AS (
  SELECT deal, channel, CAST(round(any_value(amount) * 100) AS BIGINT) AS minor,
    sum(a) AS first, sum(b) AS last, sum(c) AS spoken, sum(d) AS linear, sum(e) AS u, sum(g) AS decay
  FROM (SELECT deal, channel, amount, {weights} FROM {places})
  GROUP BY deal, channel),
shared AS (SELECT *, {shares} FROM part),
whole AS (SELECT *, {wholes} FROM shared),
keyed AS (SELECT *, {remainders} FROM whole)"""


def left(model):
    """Cents of a deal that its parts' whole cents leave over."""
    return f"CAST(any_value(minor) - sum(units_{model}) AS BIGINT)"


SUMS = """channel, sum(first), sum(last), sum(spoken), sum(linear), sum(u), sum(decay),
  sum(minor * first) / 100.0, sum(minor * last) / 100.0, sum(minor * spoken) / 100.0"""


def formulations(start):
    """The same split, asked in several ways; `start` is what ``parts`` gives."""
    held = start.replace("keyed AS (", "keyed AS MATERIALIZED (")
    lists = ", ".join(
        f"list_reverse_sort(list(key_{model}))[1:{left(model)}] AS held_{model}" for model in CUT)
    unnested = " UNION ALL ".join(
        f"SELECT '{model}' AS model, unnest(held_{model}) AS key FROM held" for model in CUT)
    counts = ", ".join(f"count(*) FILTER (model = '{model}') AS more_{model}" for model in CUT)
    together = ", ".join(f"(sum(units_{model}) + coalesce(any_value(more_{model}), 0)) / 100.0" for model in CUT)
    least = ", ".join(f"list_reverse_sort(list(key_{model}))[{left(model)}] AS least_{model}" for model in CUT)
    reached = ", ".join(
        f"sum(units_{model} + coalesce(key_{model} >= least_{model}, false)::INT) / 100.0" for model in CUT)
    ranked = ", ".join(
        f"""(row_number() OVER (PARTITION BY deal ORDER BY key_{model} DESC)
    <= minor - sum(units_{model}) OVER (PARTITION BY deal))::INT AS more_{model}"""
        for model in CUT
    )
    given = ", ".join(f"sum(units_{model} + more_{model}) / 100.0" for model in CUT)
    return {
        "sorted lists": f"""{held},
held AS MATERIALIZED (SELECT deal, {lists} FROM keyed GROUP BY deal),
more AS (SELECT 63 - (key & 63) AS code, {counts} FROM ({unnested}) GROUP BY code)
SELECT {SUMS}, {together}
FROM keyed LEFT JOIN more ON code = enum_code(channel)
GROUP BY channel
ORDER BY channel""",
        "thresholds": f"""{held},
least AS (SELECT deal, {least} FROM keyed GROUP BY deal)
SELECT {SUMS}, {reached}
FROM keyed JOIN least USING (deal)
GROUP BY channel
ORDER BY channel""",
        "windows": f"""{start},
ranked AS (SELECT *, {ranked} FROM keyed)
SELECT {SUMS}, {given}
FROM ranked
GROUP BY channel
ORDER BY channel""",
    }
