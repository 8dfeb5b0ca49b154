import Persistence

extension Schema {
  /// Who may sign in, and what signing in leaves behind. Secrets are here as hashes only.
  ///
  ///     member ── account ──┬── session        a browser that is signed in
  ///                         └── access_link    set-up, invitation, new password: each works once
  ///     member ── api_token                      a program, which acts as the member
  static func accessTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE account (
        member_id \(d.id) REFERENCES member (id),
        email \(d.text) NOT NULL CHECK (email <> ''),
        email_key \(d.text) NOT NULL UNIQUE,
        password_hash \(d.text),
        password_at \(d.integer),
        disabled_at \(d.integer),
        signed_in_at \(d.integer),
        language \(d.text),
        theme \(d.text),
        CHECK ((password_hash IS NULL) = (password_at IS NULL))
      ) \(d.strict)
      """,
      """
      CREATE TABLE session (
        id \(d.id),
        secret_hash \(d.text) NOT NULL UNIQUE,
        member_id \(d.integer) NOT NULL REFERENCES account (member_id),
        created_at \(d.integer) NOT NULL,
        last_seen_at \(d.integer) NOT NULL,
        address \(d.text) NOT NULL,
        agent \(d.text) NOT NULL
      ) \(d.strict)
      """,
      "CREATE INDEX session_member ON session (member_id)",
      """
      CREATE TABLE access_link (
        id \(d.id),
        kind \(d.text) NOT NULL CHECK (kind IN ('set-up', 'invitation', 'reset')),
        token_hash \(d.text) NOT NULL UNIQUE,
        member_id \(d.integer) REFERENCES account (member_id),
        made_by \(d.integer) REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        expires_at \(d.integer) NOT NULL,
        ended_at \(d.integer),
        CHECK ((kind = 'set-up') = (member_id IS NULL)),
        CHECK (created_at < expires_at)
      ) \(d.strict)
      """,
      "CREATE INDEX access_link_member ON access_link (member_id)",
      """
      CREATE TABLE api_token (
        id \(d.id),
        name \(d.text) NOT NULL CHECK (name <> ''),
        secret_hash \(d.text) NOT NULL UNIQUE,
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        rights \(d.text) NOT NULL,
        created_at \(d.integer) NOT NULL,
        expires_at \(d.integer),
        last_used_at \(d.integer),
        revoked_at \(d.integer)
      ) \(d.strict)
      """,
      """
      CREATE TABLE sign_in (
        id \(d.id),
        at \(d.integer) NOT NULL,
        kind \(d.text) NOT NULL,
        member_id \(d.integer) REFERENCES member (id),
        email_code \(d.text),
        actor_id \(d.integer) REFERENCES member (id),
        detail \(d.text),
        address \(d.text) NOT NULL,
        agent \(d.text) NOT NULL
      ) \(d.strict)
      """,
      """
      CREATE TABLE failure_count (
        subject \(d.text) PRIMARY KEY,
        failures \(d.integer) NOT NULL CHECK (failures >= 0),
        last_at \(d.integer) NOT NULL,
        told_at \(d.integer)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX failure_count_last ON failure_count (last_at)",
      """
      CREATE TABLE secret_key (
        name \(d.text) PRIMARY KEY,
        value \(d.text) NOT NULL CHECK (length(value) = 43),
        created_at \(d.integer) NOT NULL
      ) \(d.strictWithoutRowid)
      """,
    ] + idempotencyTables(d)
  }
}
