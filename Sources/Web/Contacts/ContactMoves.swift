import Alignment
import Pages
import Workspace

/// The moves that are offered with a contact: only those that the rules allow, each with its small form.
struct ContactMoves {
  let record: ContactRecord
  let visit: Visit
  let failure: FormFailure?

  init(_ record: ContactRecord, visit: Visit, failure: FormFailure?) {
    self.record = record
    self.visit = visit
    self.failure = failure
  }

  private var reader: Reader { visit.reader }

  var fields: Fields {
    get throws {
      guard visit.may(.moveStages) else { return ["moves": nil] }
      let choices = try visit.workspace.stageChoices(ofContact: record.id, now: visit.now)
      let rests = self.rests(choices)
      let isOpen = failure?.form == "stage"
      let form = FormFields(
        reader, values: { isOpen ? visit.form[$0] : nil }, errors: isOpen ? failure?.errors : nil)
      return [
        "moves": [
          "version": String(record.version), "hasAdvances": !choices.advances.isEmpty, "moveIsOpen": isOpen,
          "stageAction": Path.contactStage.link(record.id),
          "stageField": form.choice("to", "contact.advance", choices.advances.map { ($0.name, reader.stage($0)) }),
          "stageNext": form.text("next_action", "contacts.next", type: "date", hint: "contact.next-hint"),
          "hasRests": !rests.isEmpty, "rests": rests, "restIsOpen": rests.contains { $0["isOpen"] as? Bool == true },
        ] as Fields
      ]
    }
  }

  private func rests(_ choices: StageChoices) -> [Fields] {
    var rests: [Fields] = []
    if choices.mayRecycle { rests.append(rest("recycle", hasDate: true)) }
    if choices.mayReopen { rests.append(rest("reopen")) }
    if choices.mayLose { rests.append(rest("lose", isHard: true)) }
    if choices.mayDisqualify { rests.append(rest("disqualify", isHard: true)) }
    return rests
  }

  private func rest(_ name: String, hasDate: Bool = false, isHard: Bool = false) -> Fields {
    let isOpen = failure?.form == name
    let form = FormFields(
      reader, values: { isOpen ? visit.form[$0] : nil }, errors: isOpen ? failure?.errors : nil)
    var reason = form.text("reason", "contacts.reason", isRequired: true, limit: 500)
    reason["id"] = "f-\(name)-reason"
    return [
      "restDo": name, "restTitle": reader.text("contact.\(name)"), "restAction": Path.contactRest.link(record.id),
      "restReason": reason, "isHard": isHard, "isOpen": isOpen,
      "restUntil": hasDate ? form.text("until", "contacts.until", type: "date", isRequired: true) : nil,
    ]
  }
}
