import Persistence

extension Schema {
  /// Members and companies.
  static func peopleTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE member (
        id \(d.id),
        name \(d.text) NOT NULL CHECK (name <> ''),
        email \(d.text),
        team \(d.text) CHECK (team IN ('marketing', 'both', 'sales')),
        manager \(d.text),
        region \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE member_role (
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        role \(d.text) NOT NULL,
        PRIMARY KEY (member_id, role)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE company (
        id \(d.id),
        name \(d.text) NOT NULL,
        name_key \(d.text) NOT NULL,
        domain \(d.text),
        owner_id \(d.integer) REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX company_name ON company (name_key)",
      "CREATE INDEX company_domain ON company (domain)",
    ]
  }
}
