# Reads Swift files as tokens, with comments and string literals left out, and refuses imports that the
# table does not allow. Called by scripts/arrows with `table` as `target: module module;...`.
# Interpolations inside a string belong to the string.

BEGIN {
  lines = split(table, line, ";")
  for (i = 1; i <= lines; i++) {
    if (split(line[i], side, ":") < 2) continue
    target = side[1]
    gsub(/ /, "", target)
    known[target] = 1
    count = split(side[2], module, " ")
    for (j = 1; j <= count; j++) allowed[target, module[j]] = 1
    allowed[target, "Swift"] = 1
    if ((target, "Foundation") in allowed) allowed[target, "FoundationEssentials"] = 1
  }
  split("struct class enum protocol typealias func let var", word, " ")
  for (i in word) isKind[word[i]] = 1
}

FNR == 1 {
  split(FILENAME, part, "/")
  target = part[1]
  if (!(target in known)) refuse("the target " target " is not in the table")
  comment = 0      # depth of block comments
  string = 0       # depth of string literals, one inside the interpolation of the other
  before = ""      # the token before
  spaced = 0       # whether blanks are between: `try !x` is no `try!`
  importing = 0    # 1 after `import`, 2 after a kind
  asking = 0       # 1 after canImport, 2 after its parenthesis
}

{
  if ($0 ~ /(^|[^A-Za-z0-9_])(TODO|FIXME)([^A-Za-z0-9_]|$)/) refuse("unfinished work is not for the sources")
  # A one-line literal ends with its line, whatever was read into it.
  while (string && !isLong[string]) string--
  scan($0)
}

END { exit bad }

function refuse(why) {
  printf "%s:%d: %s\n", FILENAME, FNR, why
  bad = 1
}

function scan(text,    hashes, mark, name) {
  while (text != "") {
    if (comment) {
      if (match(text, /\/\*|\*\//)) {
        comment += substr(text, RSTART, 2) == "/*" ? 1 : -1
        text = substr(text, RSTART + 2)
        continue
      }
      return
    }
    if (string && !parens[string]) {
      text = inString(text)
      continue
    }
    if (substr(text, 1, 2) == "//") return
    if (substr(text, 1, 2) == "/*") { comment = 1; text = substr(text, 3); continue }
    if (match(text, /^#*"/)) {
      hashes = RLENGTH - 1
      text = substr(text, hashes + 1)
      string++
      parens[string] = 0
      pounds[string] = substr("################", 1, hashes)
      isLong[string] = substr(text, 1, 3) == "\"\"\""
      text = substr(text, isLong[string] ? 4 : 2)
      continue
    }
    if (match(text, /^`?[A-Za-z_][A-Za-z0-9_]*`?/)) {
      name = substr(text, 1, RLENGTH)
      text = substr(text, RLENGTH + 1)
      token(name)
      continue
    }
    mark = substr(text, 1, 1)
    text = substr(text, 2)
    if (string) {
      # Code inside an interpolation: its closing parenthesis leads back to the literal.
      if (mark == "(") parens[string]++
      if (mark == ")" && --parens[string] == 0) continue
    }
    if (mark ~ /[ \t\r]/) spaced = 1
    else token(mark)
  }
}

# Reads the literal to its end or to an interpolation; gives what is left of the line.
function inString(text,    i, size, closing, escape) {
  closing = (isLong[string] ? "\"\"\"" : "\"") pounds[string]
  escape = "\\" pounds[string]
  size = length(text)
  for (i = 1; i <= size; i++) {
    if (substr(text, i, length(escape)) == escape) {
      if (substr(text, i + length(escape), 1) == "(") {
        parens[string] = 1
        return substr(text, i + length(escape) + 1)
      }
      i += length(escape)
      continue
    }
    if (substr(text, i, length(closing)) == closing) {
      text = substr(text, i + length(closing))
      string--
      return text
    }
  }
  return ""
}

function token(name,    bare) {
  bare = name
  gsub(/`/, "", bare)
  if (importing == 1 && name in isKind) { importing = 2; before = name; return }
  if (importing) { imported(bare); importing = 0 }
  else if (name == "import" && before != "." && before != "func") importing = 1
  else if (name == "canImport") asking = 1
  else if (asking == 1) asking = name == "(" ? 2 : 0
  else if (asking == 2) { imported(bare); asking = 0 }
  else if (name == "testable" && before == "@") refuse("@testable where package access will do")
  else if (name == "unsafe" && target != "SQLiteDriver" && target != "Secrets" && target != "Delivery") unsafe()
  else if (name == "unchecked" && before == "@" && target != "SQLiteDriver") refuse("@unchecked outside the driver")
  else if (name == "!" && before == "try" && !spaced) refuse("try! in the sources")
  else if (name == "fatalError") refuse("fatalError in the sources")
  before = name
  spaced = 0
}

function imported(name) {
  if (!((target, name) in allowed)) refuse(target " may not import " name)
}

function unsafe() {
  if (target == "Reports" && (fence == "" || fence == FILENAME)) fence = FILENAME
  else refuse("`unsafe` outside the driver" (target == "Reports" ? " and " fence : ""))
}
