"""Accord's own CSV files as native DuckDB tables: what both peers in Python start from.

Texts that repeat become ENUMs, instants 64-bit milliseconds, and touches lie sorted by contact and time, which is
the layout that suits DuckDB best here. None of this is timed as part of a query.
"""
import pathlib

import duckdb

MILLISECONDS = """
CREATE MACRO milliseconds(text) AS epoch_ms(CAST(text AS TIMESTAMP));
"""

TOUCH = """
CREATE TABLE touch AS
SELECT CAST(contact_id AS INTEGER) AS contact_id, milliseconds("at") AS happened,
  kind, channel, source, campaign, content, side
FROM read_csv(?, all_varchar = true, nullstr = '')
ORDER BY 1, 2;
"""

# Every second touch of a visit becomes a page view, and each page view knows the one before it in its visit.
VISITS = """
CREATE TABLE touch AS
SELECT * EXCLUDE (earlier, before),
  CASE WHEN kind = 'page-view' AND before = 'page-view' AND happened - earlier <= 1800000 THEN earlier END AS view_before
FROM (
  SELECT * REPLACE (CASE WHEN kind IN ('form', 'download') THEN 'page-view' ELSE kind END AS kind),
    lag(happened) OVER w AS earlier,
    lag(CASE WHEN kind IN ('form', 'download') THEN 'page-view' ELSE kind END) OVER w AS before
  FROM plain
  WINDOW w AS (PARTITION BY contact_id ORDER BY happened))
ORDER BY contact_id, happened;
DROP TABLE plain;
"""

CONTACT = """
CREATE TABLE contact AS
SELECT CAST(id AS INTEGER) AS id, milliseconds(created_at) AS created_at,
  milliseconds(lead_at) AS lead_at, milliseconds(mql_at) AS mql_at
FROM read_csv(?, all_varchar = true, nullstr = '')
ORDER BY 1;
"""

DEAL = """
CREATE TABLE deal AS
SELECT CAST(contact_id AS INTEGER) AS contact_id, CAST(amount AS DOUBLE) AS amount, outcome,
  milliseconds(created_at) AS created_at, milliseconds(closed_at) AS closed_at
FROM read_csv(?, all_varchar = true, nullstr = '')
ORDER BY 1;
"""

ENUMERATED = {
    "touch": ["kind", "channel", "source", "campaign", "content", "side"],
    "deal": ["outcome"],
}

# Values that the queries name must be in the type, whether a file has them or not.
NAMED = {"kind": ["asset-opened"], "channel": ["direct"], "side": ["marketing"], "outcome": ["won", "lost"]}

# Which touches count (domain rules): marketing's, assets opened, and sales touches before the MQL entry.
COUNTED = """(t.side = 'marketing' OR t.kind = 'asset-opened' OR c.mql_at IS NULL OR t.happened < c.mql_at)"""


def opened(folder, threads, visits=False):
    """A database in `folder` with the three tables filled from its CSV files; with visits to collapse if wanted."""
    folder = pathlib.Path(folder)
    path = folder / "peer.duckdb"
    path.unlink(missing_ok=True)
    database = duckdb.connect(str(path))
    database.execute(f"SET threads = {threads}")
    database.execute("SET TimeZone = 'UTC'")
    database.execute(MILLISECONDS)
    for statement, name in ((TOUCH, "touches"), (CONTACT, "contacts"), (DEAL, "deals")):
        database.execute(statement, [str(folder / f"{name}.csv")])
    if visits:
        database.execute("ALTER TABLE touch RENAME TO plain")
        database.execute(VISITS)
    for table, columns in ENUMERATED.items():
        for column in columns:
            named = ", ".join(f"('{value}')" for value in NAMED.get(column, ["(none)"]))
            database.execute(
                f"CREATE TYPE {column}_name AS ENUM (SELECT DISTINCT value FROM (SELECT {column} AS value FROM {table} "
                f"WHERE {column} IS NOT NULL UNION ALL SELECT * FROM (VALUES {named})) ORDER BY 1)"
            )
            database.execute(f"ALTER TABLE {table} ALTER {column} TYPE {column}_name")
    database.execute("CHECKPOINT")
    return database
