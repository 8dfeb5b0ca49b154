import Alignment

/// First and last names of four languages, with accents and without.
struct DemoNames: Sendable {
  struct Language: Sendable {
    let first: [Name]
    let last: [Name]

    fileprivate init(first: String, last: String) {
      self.first = first.split { $0.isWhitespace }.map { Name(String($0)) }
      self.last = last.split { $0.isWhitespace }.map { Name(String($0)) }
    }
  }

  struct Name: Sendable {
    let text: String
    /// Without accents, as people without that key write it.
    let plain: String
    /// Lower-case and without accents, for an address.
    let address: String

    init(_ text: String) {
      self.text = text
      address = TextFolding.folded(text)
      plain = address.prefix(1).uppercased() + address.dropFirst()
    }
  }

  /// Italian, French, Romanian, English: the order of ``DemoMarket/Country/language``.
  let languages = [
    Language(
      first: """
        Giulia Marco Chiara Luca Elena Matteo Francesca Andrea Sara Davide Martina Stefano Paola Simone Laura Fabio
        Valentina Roberto Silvia Nicolò Alessia Pietro Ilaria Enrico Beatrice Tommaso Federica Giorgio Noemi Dario
        Camilla Massimo Lucia Riccardo Teresa Niccolò Serena Vittorio Marta Aurelio
        """,
      last: """
        Marchetti Bellini Fontanari Grassoni Valdarno Montello Castelvi Pellegrosi Brambati Zanollo Carminati Torresi
        Dall'Orto Bassanelli Malaspini Ferrandi Collalto Spinazzi Roncaglia Vettorello Bonfanti Lorenzani Tagliapane
        Moscardi Pratesi Quarteri Salvemi Trevisol Ubaldini Varaldo Zucconi Albertosi Campolongo Durandi Falchetto
        Giordanelli Landucci Morandini Nardelli Ottavian
        """),
    Language(
      first: """
        Camille Julien Élodie Mathieu Hélène Thomas Chloé Antoine Léa Nicolas Aurélie Rémi Juliette Benoît Manon
        Frédéric Sophie Cédric Noémie Étienne Margaux Loïc Inès Grégoire Anaïs Damien Céline Hugo Zoé Clément Agnès
        Bastien Valérie Jérôme Lucie Sébastien Maëlle Gaël Solène Fabrice
        """,
      last: """
        Delacroze Lemarchal Beaumontel Chevrolat Duvernoy Fourcade Garnault Hébrard Jolivette Lagarrigue Marchandot
        Noirel Ormesson Péronnet Quinault Roussillat Séverac Tavernel Vauclair Wauquel Bérangé Cazenave Desmoulins
        Estève Féraudy Guérinel Hautbois Jacquemard Lérandy Montrevel Nivelle Orliac Perrigaud Rochebrun Sauvageol
        Thévenard Valmorin Barthélot Clairvaux Desrosières
        """),
    Language(
      first: """
        Andreea Mihai Ioana Cristian Elena Ștefan Raluca Bogdan Maria Vlad Alexandra Răzvan Gabriela Ionuț Diana Sorin
        Oana Cătălin Simona Florin Mădălina Radu Anca Dragoș Irina Călin Teodora Lucian Bianca Octavian Corina Tudor
        Ileana Marius Ruxandra Șerban Luminița Horia Georgiana Petru
        """,
      last: """
        Munteanca Lupșan Dobrogean Văcăroiu Stănculeț Câmpeanoiu Păltineanu Zărnescu Brădescu Cornățeanu Fântânaru
        Grădișteanu Hârlăoanu Ispășoiu Lăzărean Măgureanca Năsturaș Olăreanu Pârvuleț Răchițeanu Sălișteanu Tărnăveanu
        Ursăcheanu Vâlceanoiu Albăstroiu Băltărețu Crăițescu Drăgănoiu Făgeteanu Gălățescu Hotărani Iezăreanu
        Jidvean Lunguleț Moldoveanoiu Nădlăceanu Orășanu Prundeanu Rovinaru Șoimaru
        """),
    Language(
      first: """
        Hannah Oliver Grace Daniel Emily James Charlotte Thomas Sophie William Amelia George Rachel Edward Lucy
        Benjamin Alice Samuel Rebecca Henry Victoria Matthew Eleanor Jonathan Megan Christopher Olivia Nathan Abigail
        Peter Katherine Simon Joanna Adam Laura Stephen Naomi Martin Claire Robert
        """,
      last: """
        Ashcombe Birkdale Caldwick Dunmoore Elverton Fairhurst Greystead Hartwood Ingleby Kestrell Langmere Marlowe
        Netherby Oakhollow Pemberly Quillan Ravensley Stanmoor Thornbury Underhay Wexley Yarrowby Alderton Brackenhall
        Copperfeld Drayhurst Eastmere Foxcroft Goldthwait Hollowell Kingscot Larkham Millbrook Northwold Penhallow
        Rookwood Silverdale Tidewell Wetherham Windermoor
        """),
  ]
}

/// Names of firms that do not exist: an invented word, a trade, and a side of the compass where those run out.
struct DemoFirms: Sendable {
  private let heads = words(
    "Val Mor Bren Cal Dor Fel Gar Hel Lan Mar Nor Or Pel Quin Ros Sal Tar Ul Ver Zan Ast Bel Cor Ember")
  private let middles = words("mo ve la ri to na di ca ste ra lo be gi su pa fe ro ti da mi")
  private let tails = words("ra nia tek dan lis vor nix ro mar sol plan tis")
  private let trades = words(
    """
    Packaging Foods Castings Plastics Textiles Chemicals Bearings Ceramics Logistics Valves Paper Glass Pumps Tools
    Furniture Cables Dairy Coatings Pharma Timber Gears Robotics Foundry Turbines
    """)
  private let sides = words("Nord Sud Est West Centro Alta Marina Nova")

  static let domainEnd = ".example"

  /// How many names there are; numbers past it come again.
  var count: Int { heads.count * middles.count * tails.count * trades.count * (sides.count + 1) }

  /// The name without legal form, and its domain.
  func name(_ number: Int) -> (name: String, domain: String) {
    let plain = heads.count * middles.count * tails.count * trades.count
    // A step that shares no factor with the count visits every name once, in no order that shows.
    var rest = (number % plain) * 48_271 % plain
    let side = (number / plain) % (sides.count + 1)
    let trade = trades[rest % trades.count]
    rest /= trades.count
    let tail = tails[rest % tails.count]
    rest /= tails.count
    let middle = middles[rest % middles.count]
    let head = heads[rest / middles.count]
    let word = head + middle + tail
    let end = side == 0 ? "" : sides[side - 1]
    return (
      side == 0 ? "\(word) \(trade)" : "\(word) \(trade) \(end)",
      (side == 0 ? "\(word)-\(trade)" : "\(word)-\(trade)-\(end)").lowercased() + DemoFirms.domainEnd
    )
  }
}

private func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }
