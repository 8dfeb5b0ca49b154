import Alignment
import Reports

/// Contacts of somebody's that were on our pages within the last day [P25].
struct BackOnSiteList {
  let back: [BackOnSite]
  let scene: HomeScene

  private var reader: Reader { scene.reader }

  var fields: Fields {
    [
      "backNote": reader.count("sales.back-note", back.count),
      "visitors": back.prefix(SalesPage.mostListed).map(line), "hasVisitors": !back.isEmpty,
    ]
  }

  private func line(_ visitor: BackOnSite) -> Fields {
    let id = visitor.contact.rawValue
    let href = scene.link(toContact: id)
    let team = reader.owners[visitor.stage]
    return [
      "visitorName": scene.contacts[id]?.text ?? reader.stage(visitor.stage),
      "visitorCompany": scene.contacts[id]?.company ?? "", "visitorHasCompany": scene.contacts[id]?.company != nil,
      "visitorHref": href ?? "", "visitorIsLink": href != nil,
      "visitorStage": reader.stage(visitor.stage), "visitorTeam": team.cssClass,
      "visitorDid": [reader.touchKind(visitor.kind), visitor.subject].compactMap { $0 }.joined(separator: ": "),
      "visitorAt": reader.relative(visitor.at), "visitorOwner": visitor.owner,
      "visitorInitials": visitor.owner.initials,
    ]
  }
}
