// swift-format-ignore-file
// Made by scripts/embed from Assets/Search. Change those files, and run it again.

extension AssetFile {
  static let inSearch: [AssetFile] = [
    AssetFile(path: "Search/search-groups.mustache", text: ####"""
{{#groups}}<section class="hits" aria-labelledby="{{groupId}}"><h2 class="sm muted" id="{{groupId}}">{{groupName}}{{#groupMore}} <span class="faint">{{.}}</span>{{/groupMore}}</h2><ul class="choices">{{#hits}}<li><a href="{{hitHref}}"><span>{{#hitTeam}}<span class="glyph {{.}}" aria-hidden="true"></span> {{/hitTeam}}{{hitName}}</span>{{#hitNote}}<span class="muted">{{.}}</span>{{/hitNote}}</a></li>{{/hits}}</ul></section>{{/groups}}{{#isNothing}}<div class="empty"><h2>{{nothing}}</h2><p>{{t.search.nothing-help}}</p></div>{{/isNothing}}
"""####),
    AssetFile(path: "Search/search.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{heading}}</h1></div></div>
<form class="filterbar" action="{{action}}" role="search">{{#field}}{{> search-field}}{{/field}}<button class="btn">{{{icon.search}}}{{t.search.go}}</button></form>
{{#isAsked}}{{> search-groups}}{{/isAsked}}
{{^isAsked}}<p class="muted">{{t.search.ask}}</p>{{/isAsked}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Search/search.texts", text: ####"""
# Search.

[title]
en: Search
it: Cerca
fr: Recherche
ro: Căutare

[results]
en: Results for “{q}”
it: Risultati per “{q}”
fr: Résultats pour « {q} »
ro: Rezultate pentru „{q}”

[nothing]
en: Nothing found for “{q}”
it: Nessun risultato per “{q}”
fr: Aucun résultat pour « {q} »
ro: Niciun rezultat pentru „{q}”

[nothing-help]
en: Search looks for words that begin so: in names, e-mail addresses, companies, deals, campaigns and contents.
it: La ricerca trova parole che iniziano così: in nomi, e-mail, aziende, trattative, campagne e contenuti.
fr: La recherche trouve les mots qui commencent ainsi : dans les noms, e-mails, entreprises, affaires, campagnes et contenus.
ro: Căutarea găsește cuvintele care încep astfel: în nume, adrese de e-mail, companii, tranzacții, campanii și conținuturi.

[ask]
en: Type a name, an e-mail address, a company, a deal, a campaign or a page.
it: Scrivi un nome, un’e-mail, un’azienda, una trattativa, una campagna o una pagina.
fr: Tapez un nom, un e-mail, une entreprise, une affaire, une campagne ou une page.
ro: Scrieți un nume, o adresă de e-mail, o companie, o tranzacție, o campanie sau o pagină.

[contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[companies]
en: Companies
it: Aziende
fr: Entreprises
ro: Companii

[deals]
en: Deals
it: Trattative
fr: Affaires
ro: Tranzacții

[campaigns]
en: Campaigns
it: Campagne
fr: Campagnes
ro: Campanii

[contents]
en: Contents
it: Contenuti
fr: Contenus
ro: Conținuturi

[pages]
en: Pages
it: Pagine
fr: Pages
ro: Pagini

[actions]
en: Actions
it: Azioni
fr: Actions
ro: Acțiuni

[all-contacts]
en.one: Show {n} contact
en.other: Show all {n} contacts
it.one: Mostra {n} contatto
it.other: Mostra tutti i {n} contatti
fr.one: Afficher {n} contact
fr.other: Afficher les {n} contacts
ro.one: Arată {n} contact
ro.few: Arată toate cele {n} contacte
ro.other: Arată toate cele {n} de contacte

[new-contact]
en: New contact
it: Nuovo contatto
fr: Nouveau contact
ro: Contact nou

[new-company]
en: New company
it: Nuova azienda
fr: Nouvelle entreprise
ro: Companie nouă

[new-deal]
en: New deal
it: Nuova trattativa
fr: Nouvelle affaire
ro: Tranzacție nouă

[import]
en: Import a file
it: Importa un file
fr: Importer un fichier
ro: Importă un fișier

[more]
en: {n} in all
it: {n} in tutto
fr: {n} en tout
ro: {n} în total

[go]
en: Search
it: Cerca
fr: Chercher
ro: Caută
"""####),
  ]
}
