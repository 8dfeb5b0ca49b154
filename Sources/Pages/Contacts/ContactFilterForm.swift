import Alignment
package import Reports

/// The form that narrows a list of contacts: everything in the address, so that a list can be bookmarked and sent.
package struct ContactFilterForm {
  let finder: ContactFinder
  let reader: Reader
  let colleagues: Colleagues
  let value: (String) -> String?

  /// - Parameter value: what the address says under a name.
  package init(
    _ finder: ContactFinder, reader: Reader, colleagues: Colleagues, value: @escaping (String) -> String?
  ) {
    self.finder = finder
    self.reader = reader
    self.colleagues = colleagues
    self.value = value
  }

  /// Names that the form sends; what else stands in the address goes along hidden.
  package static let names: Set<String> = [
    "q", "stage", "team", "owner", "resting", "next", "channel", "country", "persona", "industry", "company_size",
    "created_from", "created_to", "touched_from", "touched_to", "machine", "after",
  ]

  package var fields: Fields {
    let form = FormFields(reader, values: value)
    let any = reader.text("contacts.any")
    return [
      "q": form.text("q", "contacts.words", type: "search", limit: 200),
      "choices": [
        form.choice("stage", "contacts.stage", Stage.allCases.map { ($0.name, reader.stage($0)) }, empty: any),
        form.choice("team", "contacts.team", Team.allCases.map { ($0.rawValue, reader.team($0)) }, empty: any),
        form.choice(
          "owner", "contacts.owner",
          [("me", reader.text("contacts.owner-me")), ("none", reader.text("contacts.owner-none"))]
            + colleagues.options, empty: any),
        form.choice(
          "next", "contacts.next",
          ContactFilter.Next.allCases.map { ($0.rawValue, reader.text("contacts.next-\($0.rawValue)")) }, empty: any),
        form.choice(
          "resting", "contacts.resting",
          Resting.allCases.map { ($0.name.split(separator: " ").joined(separator: "-"), reader.resting($0)) },
          empty: any),
        form.choice("channel", "contacts.channel", channels, empty: any),
      ] + segments.map { form.choice($0.name, $0.label, $0.options, empty: any) },
      "days": ["created", "touched"].flatMap { name in
        ["from", "to"].map { form.text("\(name)_\($0)", "contacts.\(name)-\($0)", type: "date") }
      },
      "isMachineOnly": value("machine") == "1",
    ]
  }

  private var channels: [(value: String, label: String)] {
    finder.index.channels.texts.map { ($0, reader.value($0, of: .channel)) }.sorted { $0.label < $1.label }
  }

  /// Country, persona, industry and size, as far as the data has them.
  private var segments: [(name: String, label: String, options: [(value: String, label: String)])] {
    [(Dimension.country, "country"), (.persona, "persona"), (.industry, "industry"), (.companySize, "company_size")]
      .compactMap { dimension, name in
        var texts: Set<String> = []
        for owner in [FieldOwner.contact, .company] {
          let key = dimension == .companySize ? "company-size" : name
          if let column = finder.index.fields[FieldKey(owner, key)] { texts.formUnion(column.dictionary.texts) }
        }
        texts.remove(TextDictionary.none)
        guard !texts.isEmpty else { return nil }
        // A select of thousands helps nobody; the address can still ask for any.
        let options = texts.sorted().prefix(200).map { ($0, reader.value($0, of: dimension)) }
        return (
          name, "terms.dimension-\(dimension.name)",
          options + [(TextDictionary.none, reader.value(TextDictionary.none, of: dimension))]
        )
      }
  }
}
