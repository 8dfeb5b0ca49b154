#!/bin/sh
# sqlite3's side of the import: `.import` of the very rows that Accord stored, into the very table.
#
#   sqlite_import.sh ACCORD.sqlite FOLDER [RUNS] [OUT]
#
# The table's definition and indexes are read from an Accord database and its rows written to FOLDER as CSV in
# the table's column order, untimed. Then an empty file with that table is loaded RUNS times (default 5), after
# one trial each of four ways, of which the fastest is the one that is timed: indexes in place or built at the
# end, rollback journal or write-ahead log. Cache and durability are Accord's own: 512 MB, synchronous = FULL, and
# 2 MB and two threads while an index is sorted at the end, which is faster here.
#
# What makes it easier for sqlite3: its rows hold ids ready to be stored, where Accord reads texts, finds the
# contacts and numbers the terms; columns that are empty in all rows are left out of its table, because `.import`
# knows no NULL; and references are not checked (its default).
# The answer is JSON: every run's milliseconds, the way taken, and the number of rows.
set -eu

source_=$1
folder=$2
runs=${3:-5}
command -v sqlite3 >/dev/null || { echo "there is no sqlite3" >&2; exit 1; }

now() { date +%s%N | sed 's/N$/000000000/'; }
ask() { sqlite3 -batch -readonly "$source_" "$1"; }

mkdir -p "$folder"
rows="$folder/touch.csv"
target="$folder/peer.sqlite"

# Columns with a value somewhere; those of one row are, in the benchmark's data, those of all.
columns=""
empty=""
for column in $(ask "SELECT name FROM pragma_table_info('touch') ORDER BY cid"); do
  if [ "$(ask "SELECT count(*) FROM (SELECT 1 FROM touch WHERE $column IS NOT NULL LIMIT 1)")" = 1 ]; then
    columns="$columns${columns:+, }$column"
  else
    empty="$empty $column"
  fi
done
definition=$(ask "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'touch'")
for column in $empty; do definition=$(printf '%s\n' "$definition" | sed "/^ *$column /d"); done
# The last column may have been one of them: no comma before the parenthesis.
definition="$(printf '%s\n' "$definition" | tr '\n' ' ' | sed 's/, *)\( *STRICT\)/)\1/');"
indexes=$(ask "SELECT sql || ';' FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'touch' AND sql IS NOT NULL")

sqlite3 -batch -readonly -csv "$source_" "SELECT $columns FROM touch ORDER BY id" > "$rows"
count=$(ask "SELECT count(*) FROM touch")
echo "sqlite3 $(sqlite3 --version | cut -d ' ' -f 1): $count rows, without the empty columns:${empty:- none}" >&2

# load WAY JOURNAL: milliseconds of one load into an empty file.
load() {
  rm -f "$target" "$target-wal" "$target-shm" "$target-journal"
  first=$indexes
  last=""
  if [ "$1" = after ]; then first=""; last=$indexes; fi
  sqlite3 -batch "$target" "PRAGMA journal_mode = $2; $definition $first" > /dev/null
  begun=$(now)
  sqlite3 -batch "$target" > /dev/null <<SQL
PRAGMA synchronous = FULL;
PRAGMA cache_size = -524288;
PRAGMA wal_autocheckpoint = 20000;
.import --csv "$rows" touch
PRAGMA cache_size = -2048;
PRAGMA threads = 2;
$last
SQL
  ended=$(now)
  stored=$(sqlite3 -batch "$target" "SELECT count(*) FROM touch")
  if [ "$stored" != "$count" ]; then echo "sqlite3 stored $stored of $count rows" >&2; exit 1; fi
  echo $(((ended - begun) / 1000000))
}

best=""
trials=""
for way in before after; do
  for journal in DELETE WAL; do
    took=$(load $way $journal)
    echo "  indexes $way, journal $journal: $took ms" >&2
    trials="$trials${trials:+, }\"indexes $way, $journal\": $took"
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; best_way=$way; best_journal=$journal; fi
  done
done

times=""
run=0
while [ $run -lt "$runs" ]; do
  times="$times${times:+, }$(load $best_way $best_journal)"
  run=$((run + 1))
done
rm -f "$rows" "$target" "$target-wal" "$target-shm"

if [ -n "${4:-}" ]; then exec > "$4"; fi
median=$(printf '%s\n' "$times" | tr ',' '\n' | tr -d ' ' | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }')
cat <<JSON
{
 "peer": "sqlite3 $(sqlite3 --version | cut -d ' ' -f 1)",
 "import-touches": {
  "ms": [$times],
  "median_ms": $median,
  "result": {"rows": $count, "way": "indexes $best_way, $best_journal"},
  "trials": {$trials}
 }
}
JSON
