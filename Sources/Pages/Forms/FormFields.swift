package import Alignment

/// The fields of a form as templates show them: what was typed, and what is wrong with it, at each field.
///
///     let form = FormFields(reader, values: { typed[$0] ?? stored[$0] }, errors: errors)
///     form.text("name", "contacts.name", isRequired: true)       for the partial `field`
///     form.choice("stage", "contacts.stage", options)            for the partial `field-select`
package struct FormFields {
  let reader: Reader
  let values: (String) -> String?
  let errors: FieldErrors?

  package init(_ reader: Reader, values: @escaping (String) -> String?, errors: FieldErrors? = nil) {
    self.reader = reader
    self.values = values
    self.errors = errors
  }

  /// What was typed, without blanks around it.
  package func typed(_ name: String) -> String {
    let text = (values(name) ?? "")[...].drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// One line, or with `rows` several.
  ///
  /// - Parameter label: a text key.
  package func text(
    _ name: String, _ label: String, type: String = "text", isRequired: Bool = false, hint: String? = nil,
    autocomplete: String? = nil, limit: Int? = nil, rows: Int? = nil, list: String? = nil
  ) -> Fields {
    var fields = base(name, label, isRequired, hint)
    fields["type"] = type
    fields["value"] = values(name)
    fields["autocomplete"] = autocomplete ?? "off"
    fields["limit"] = limit.map(String.init)
    fields["rows"] = rows.map(String.init)
    fields["list"] = list
    fields["isArea"] = rows != nil
    return fields
  }

  /// One of several; with an empty first choice where nothing may be chosen.
  package func choice(
    _ name: String, _ label: String, _ options: [(value: String, label: String)], isRequired: Bool = false,
    empty: String? = nil, hint: String? = nil
  ) -> Fields {
    var fields = base(name, label, isRequired, hint)
    let chosen = values(name) ?? ""
    var list: [Fields] = []
    if let empty { list.append(["value": "", "label": empty, "isChosen": chosen.isEmpty]) }
    list += options.map { ["value": $0.value, "label": $0.label, "isChosen": $0.value == chosen] }
    fields["options"] = list
    return fields
  }

  private func base(_ name: String, _ label: String, _ isRequired: Bool, _ hint: String?) -> Fields {
    let sentence = errors?.reasons[name].map { reader.fault($0) }
    return [
      "name": name, "id": "f-\(name)", "label": reader.text(label), "isRequired": isRequired,
      "hint": hint.map { reader.text($0) }, "error": sentence, "isWrong": sentence != nil,
    ]
  }
}

extension Reader {
  /// What is wrong with a field, as a sentence.
  package func fault(_ reason: FieldErrors.Reason) -> String {
    text("field-error.\(reason.code.rawValue)", reason.parameters)
  }
}
