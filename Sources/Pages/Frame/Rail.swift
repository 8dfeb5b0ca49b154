/// The list of pages at the left, in the order that serves the person's role.
struct Rail {
  let viewer: Frame.Viewer
  let current: Path
  let state: PageState
  /// How many hand-offs wait, as it is written; empty for none.
  let handoffs: String

  private struct Entry {
    let path: Path
    let icon: Icon
    /// The path whose pages count as this entry's.
    let family: Set<Path>

    init(_ path: Path, _ icon: Icon, _ family: Set<Path> = []) {
      self.path = path
      self.icon = icon
      self.family = family.union([path])
    }
  }

  private static let entries: [Entry] = [
    Entry(.overview, .overview),
    Entry(.inbox, .inbox, [.inboxTeam, .handoff]),
    Entry(.marketing, .marketing, [.cases, .rejectionCase, .boughtAnyway]),
    Entry(.sales, .sales),
    Entry(.contacts, .contacts, [.contact, .newContact, .editContact, .contactMerge]),
    Entry(.companies, .companies, [.company, .newCompany, .editCompany]),
    Entry(.deals, .deals, [.deal, .newDeal, .editDeal]),
    Entry(.closedLoop, .closedLoop, [.closedLoopHolds, .closedLoopJourneys]),
    Entry(.funnel, .funnel),
    Entry(.agreement, .agreement, [.definition]),
    Entry(.plan, .plan),
    Entry(.campaigns, .campaigns, [.campaign, .costs, .cost, .goals, .goal]),
    Entry(.personas, .person, [.persona]),
    Entry(.library, .library),
    Entry(.meetings, .meetings),
    Entry(.data, .data, [.uploads, .upload, .imports, .importRun, .importUndo, .radar, .machines, .doctor, .glossary]),
    Entry(
      .settings, .settings,
      [.stages, .channels, .people, .member, .tokens, .salesTeam, .alertRules, .alertRule, .audit, .me]),
  ]

  /// Those a phone shows without opening the rest.
  private static let major: Set<Path> = [.overview, .inbox, .contacts, .agreement]

  /// Groups, each with a gap before it.
  private static let groups: [[Path]] = [
    [.overview, .inbox, .marketing, .sales, .contacts, .companies, .deals],
    [.closedLoop, .funnel, .agreement, .plan],
    [.campaigns, .personas, .library, .meetings, .data, .settings],
  ]

  func items(for reader: Reader) -> [Fields] {
    var fields: [Fields] = []
    for (number, group) in Rail.groups.enumerated() {
      if number > 0 { fields.append(["isGap": true, "isItem": false]) }
      for path in ordered(group) {
        guard let entry = Rail.entries.first(where: { $0.path == path }), viewer.pages.contains(path) else { continue }
        fields.append([
          "isGap": false, "isItem": true, "href": state.link(to: path), "icon": entry.icon.svg,
          "label": reader.text("frame.page-\(path.key)"), "isCurrent": entry.family.contains(current),
          "isMinor": !Rail.major.contains(path), "isInbox": path == .inbox,
          "inboxCount": path == .inbox ? handoffs : "",
        ])
      }
    }
    return fields
  }

  /// A rep's inbox and a marketer's home come first; the other team's home goes last of its group.
  private func ordered(_ group: [Path]) -> [Path] {
    let sells = !viewer.roles.isDisjoint(with: ["rep", "head-of-sales"])
    let markets = !viewer.roles.isDisjoint(with: ["marketer", "head-of-marketing"])
    guard sells != markets else { return group }
    let first: [Path] = sells ? [.overview, .inbox, .sales] : [.overview, .marketing]
    let last: [Path] = sells ? [.marketing] : [.sales]
    let lead = first.filter(group.contains)
    return lead + group.filter { !lead.contains($0) && !last.contains($0) } + last.filter(group.contains)
  }
}

extension Path {
  /// The case's name in the form of a text key: `closed-loop`.
  package var key: String {
    var key = ""
    for character in "\(self)" {
      if character.isUppercase { key += "-" + character.lowercased() } else { key.append(character) }
    }
    return key
  }
}
