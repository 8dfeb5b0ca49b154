CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'hook')),
  purpose TEXT NOT NULL,
  destination TEXT NOT NULL CHECK (destination <> ''),
  reader TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  content TEXT NOT NULL,
  html TEXT NOT NULL,
  message_id TEXT NOT NULL UNIQUE,
  changeset_id INTEGER NOT NULL REFERENCES changeset (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  next_at INTEGER NOT NULL,
  settled_at INTEGER,
  reason TEXT,
  answer_code INTEGER,
  answer TEXT,
  CHECK ((state = 'waiting') = (settled_at IS NULL))
) STRICT;
CREATE INDEX outbox_due ON outbox (kind, next_at) WHERE state = 'waiting';
CREATE INDEX outbox_state ON outbox (state, id);
