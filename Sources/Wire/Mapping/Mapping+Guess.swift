import Alignment

extension Mapping {
  /// A mapping for a file that nobody has described, by the names of its columns; a beginning for a form.
  ///
  /// Names are compared without case, spaces and signs, in English, Italian, French and Romanian. Columns that say
  /// nothing become custom fields where the kind has them. May lack what it needs: see ``init(draft:)``.
  package static func guessed(_ kind: ImportKind, header: [String], source: String) -> Mapping {
    var mapping = Mapping(kind: kind, source: source)
    mapping.skipsMissingColumns = true
    var taken: Set<ColumnTarget> = []
    var choices: [(column: String, target: ColumnTarget?)] = []
    let offered = Set(ColumnTarget.choices(of: kind))
    for column in header where !column.trimmed.isEmpty {
      let word = folded(column)
      let target = (names[word] ?? []).first { offered.contains($0) && !taken.contains($0) }
      if let target {
        taken.insert(target)
        choices.append((column, target))
      } else if ColumnTarget.hasProperties(kind) {
        choices.append((column, .property(column.trimmed)))
      }
    }
    // A contact's row is a touch only where a person says so.
    if kind == .contacts { choices.removeAll { if case .touch? = $0.target { true } else { false } } }
    return mapping.setting(choices, header: header)
  }

  private static func folded(_ text: String) -> String {
    TextFolding.folded(text).filter { $0.isLetter || $0.isNumber }
  }

  /// What a name may mean, the likeliest first.
  private static let names: [String: [ColumnTarget]] = {
    var names: [String: [ColumnTarget]] = [:]
    for (targets, words) in vocabulary {
      let targets = targets.split(separator: " ").compactMap { ColumnTarget(key: String($0)) }
      for word in words.split(separator: " ") { names[String(word), default: []] += targets }
    }
    return names
  }()

  private static let vocabulary: [(String, String)] = [
    ("field:id", "id recordid identifier identificativo codice identifiant identificator cod leadid prospectid"),
    ("contact:id", "contactid idcontatto idcontact mqlid leadid customerid"),
    ("field:email contact:address", "email mail emailaddress indirizzoemail adresseemail courriel adresaemail"),
    ("contact:address", "contactemail emailcontatto emailducontact"),
    ("field:name", "name fullname nome nominativo nom nomcomplet nume numecomplet dealname nomeaffare"),
    ("field:phone", "phone phonenumber telephone mobile telefono cellulare telephoneportable telefon mobil"),
    ("field:title", "title jobtitle titolo ruolo qualifica fonction poste functie functia"),
    ("field:persona", "persona buyerpersona"),
    ("field:country", "country countryregion paese nazione pays tara"),
    ("field:industry", "industry sector settore industria secteur industrie sectorul"),
    ("field:domain", "domain domainname website companydomainname dominio sitoweb domaine siteweb domeniu"),
    ("field:size field:company_size", "size companysize employees numberofemployees dipendenti effectif angajati"),
    ("field:created", "created createdat createdate createddate creationdate datacreazione datecreation datacrearii"),
    ("field:next_action", "nextaction nextactionat nextactivitydate prossimaazione prochaineaction urmatoareaactiune"),
    ("field:amount", "amount value dealvalue cost spend importo valore costo montant valeur cout suma valoare"),
    ("field:currency touch:currency", "currency currencycode valuta devise moneda"),
    ("field:stage", "stage dealstage lifecyclestage fase etape etapa"),
    ("field:probability", "probability probabilita probabilite probabilitate"),
    ("field:outcome", "outcome status dealstatus esito stato resultat statut rezultat stare"),
    ("field:loss_reason", "lossreason closedlostreason motivoperdita motifdeperte motivpierdere"),
    ("field:kind touch:kind", "kind type dealtype tipo tipologia genre tip"),
    ("field:expected_close", "expectedclose closedate expectedclosedate chiusuraprevista clotureprevue"),
    ("field:closed", "closed closedat closeddate wondate datachiusura datecloture datainchiderii"),
    ("field:campaign touch:campaign", "campaign campaignname utmcampaign campagna campagne campania"),
    ("field:channel touch:channel", "channel channelgroup canale canal"),
    ("field:source touch:source", "source utmsource leadsource fonte sorgente origine sursa origin"),
    ("touch:medium", "medium utmmedium mezzo"),
    ("touch:content", "content utmcontent contenuto contenu continut"),
    ("touch:at", "at date time timestamp occurredat happenedat data datetime instant momento eventtime"),
    ("touch:url", "url pageurl page pagina"), ("touch:referrer", "referrer referer"),
    ("touch:landing", "landing landingpage"), ("touch:visitor", "visitor visitorid anonymousid clientid"),
    ("touch:message_id", "messageid eventid"), ("touch:agent", "useragent agent"),
    ("field:from", "from start startdate periodstart dal inizio debut dela inceput"),
    ("field:to", "to end enddate periodend al fine fin panala sfarsit"),
    ("field:measure", "measure metric goal misura obiettivo mesure objectif masura obiectiv"),
    ("field:target", "target targetvalue traguardo cible tinta"),
    ("field:team", "team squadra equipe echipa"), ("field:roles", "role roles ruoli roluri"),
    ("field:manager", "manager responsabile responsable"), ("field:region", "region regione regiune office"),
    ("field:day", "day date data giorno jour ziua zi"), ("field:rate", "rate exchangerate cambio tasso taux curs"),
    ("company:name", "company companyname account accountname azienda societa entreprise societe companie firma"),
    ("company:address", "companydomain emaildomain dominioazienda"),
    ("company:id", "companyid accountid associatedcompanyid"),
    ("owner:name", "owner ownername contactowner dealowner salesrep salesagent proprietario proprietaire"),
    ("owner:address", "owneremail"), ("owner:id", "ownerid srid"),
    ("stage:prospect", "prospectat becameaprospectdate"), ("stage:lead", "leadat becamealeaddate leaddate"),
    ("stage:mql", "mqlat mqldate becameamarketingqualifiedleaddate qualifiedon"),
    ("stage:sql", "sqlat sqldate becameasalesqualifiedleaddate"),
    ("stage:opportunity", "opportunityat becameanopportunitydate"),
    ("stage:customer", "customerat customersince becameacustomerdate"),
  ]
}
