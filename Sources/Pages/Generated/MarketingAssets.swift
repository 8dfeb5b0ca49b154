// swift-format-ignore-file
// Made by scripts/embed from Assets/Marketing. Change those files, and run it again.

extension AssetFile {
  static let inMarketing: [AssetFile] = [
    AssetFile(path: "Marketing/marketing.mustache", text: ####"""
{{<frame}}{{$page-class}} p-marketing{{/page-class}}{{$main}}
<div class="page-head"><div><h1>{{t.frame.page-marketing}}</h1><p>{{lead}}</p></div></div>
{{#isEmpty}}<div class="empty"><p>{{t.marketing.empty}}</p><p class="muted sm">{{t.marketing.empty-how}}</p>{{#mayImport}}<a class="btn btn-primary" href="{{dataHref}}">{{t.marketing.import}}</a>{{/mayImport}}</div>{{/isEmpty}}
{{^isEmpty}}
{{> home-tiles}}
{{#hasPromises}}{{#promises}}<section class="section" aria-labelledby="h-promise"><div class="section-head"><h2 id="h-promise">{{t.agreement.against}}</h2><a class="more" href="{{agreementHref}}">{{t.overview.agreement-open}}</a></div>
<div class="split split-2"><ul class="bare promise-list is-marketing">{{#sideLines}}{{> promise}}{{/sideLines}}</ul>{{#hasDays}}{{#days}}{{> chart-figure}}{{/days}}{{/hasDays}}</div></section>{{/promises}}{{/hasPromises}}
{{#casesHref}}<p class="sm"><a href="{{.}}">{{casesLabel}}</a></p>{{/casesHref}}
{{#hasLine}}<div class="section">{{#line}}{{> chart-figure}}{{/line}}</div>{{/hasLine}}
<div class="split split-3 section">{{#monthCharts}}{{> chart-figure}}{{/monthCharts}}</div>
<section class="section" id="sources" aria-labelledby="h-sources"><div class="section-head"><h2 id="h-sources">{{t.marketing.sources}}</h2><span class="note">{{t.marketing.sources-note}}</span></div>
<nav class="seg dims" aria-label="{{t.marketing.sources}}">{{#tabs}}<a href="{{tabHref}}"{{#tabIsOpen}} aria-current="true"{{/tabIsOpen}}>{{tabLabel}}</a>{{/tabs}}</nav>
{{#sources}}{{> sheet-table}}{{/sources}}
{{^hasCosts}}<p class="muted xs">{{t.marketing.no-costs}}{{#mayEditMoney}} <a href="{{costsHref}}">{{t.marketing.add-costs}}</a>{{/mayEditMoney}}</p>{{/hasCosts}}</section>
<div class="split split-2 section"><section aria-labelledby="h-contents"><div class="section-head"><h2 id="h-contents">{{t.marketing.assisting}}</h2><span class="note">{{t.marketing.assisting-note}}</span></div>
{{#hasContents}}{{#contents}}{{> sheet-table}}{{/contents}}{{/hasContents}}{{^hasContents}}<p class="sm muted">{{t.marketing.no-contents}}</p>{{/hasContents}}</section>
{{#hasNurture}}{{#nurture}}{{#isPoolEmpty}}<section><div class="section-head"><h2>{{chartTitle}}</h2></div><p class="sm muted">{{t.marketing.no-nurture}}</p></section>{{/isPoolEmpty}}{{^isPoolEmpty}}{{> chart-figure}}{{/isPoolEmpty}}{{/nurture}}{{/hasNurture}}</div>
{{#handoffPart}}{{> home-handoffs}}{{/handoffPart}}
{{/isEmpty}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Marketing/marketing.texts", text: ####"""
# Marketing's own page.

[lead]
en: Visits, leads and MQLs of {period}, against the goal and earlier months.
it: Visite, lead e MQL di {period}, rispetto all’obiettivo e ai mesi precedenti.
fr: Visites, leads et MQL de {period}, face à l’objectif et aux mois précédents.
ro: Vizite, leaduri și MQL-uri din {period}, față de obiectiv și lunile anterioare.

[due]
en.one: {n} due
en.other: {n} due
it.one: {n} a scadenza
it.other: {n} a scadenza
fr.one: {n} à échéance
fr.other: {n} à échéance
ro.one: {n} la scadență
ro.few: {n} la scadență
ro.other: {n} la scadență

[by-day]
en: MQLs day by day
it: MQL giorno per giorno
fr: MQL jour après jour
ro: MQL-uri zi de zi

[summed]
en: summed over the period; pale is the period before
it: sommati nel periodo; in chiaro il periodo prima
fr: cumulés sur la période ; en pâle la période d’avant
ro: însumate pe perioadă; palid, perioada anterioară

[by-source]
en: What each value brought: {dimension}
it: Che cosa ha portato ogni valore: {dimension}
fr: Ce que chaque valeur a apporté : {dimension}
ro: Ce a adus fiecare valoare: {dimension}

[sources]
en: By first source
it: Per prima fonte
fr: Par première source
ro: După prima sursă

[sources-note]
en: visits are the row’s own; all else goes by how the contact first came
it: le visite sono della riga; il resto va con la prima fonte del contatto
fr: les visites sont celles de la ligne ; le reste suit la première venue du contact
ro: vizitele sunt ale rândului; restul merge după prima venire a contactului

[no-costs]
en: No costs are recorded for these rows: with them, what a lead costs stands here too.
it: Nessun costo registrato per queste righe: con i costi si vede qui anche quanto costa un lead.
fr: Aucun coût enregistré pour ces lignes : avec eux, on voit ici aussi ce que coûte un lead.
ro: Nu există costuri înregistrate pentru aceste rânduri: cu ele se vede aici și cât costă un lead.

[add-costs]
en: Add costs
it: Aggiungi costi
fr: Ajouter des coûts
ro: Adaugă costuri

[assisting]
en: Content that assists
it: Contenuti che aiutano
fr: Contenus qui aident
ro: Conținut care ajută

[assisting-note]
en: in journeys to a win, without being their last touch
it: nei percorsi verso una vittoria, senza esserne l’ultima interazione
fr: dans les parcours vers un gain, sans en être la dernière interaction
ro: în parcursuri spre o câștigare, fără a fi ultima interacțiune

[no-contents]
en: No content stands in the journeys of the deals won in this period. Content comes with touches: downloads, pages, mails.
it: Nessun contenuto nei percorsi delle trattative vinte nel periodo. I contenuti arrivano con le interazioni: download, pagine, e-mail.
fr: Aucun contenu dans les parcours des affaires gagnées sur la période. Les contenus viennent avec les interactions : téléchargements, pages, e-mails.
ro: Niciun conținut în parcursurile tranzacțiilor câștigate în perioadă. Conținutul vine cu interacțiunile: descărcări, pagini, e-mailuri.

[nurture]
en: Nurture pool
it: Contatti in nurturing
fr: Contacts en nurturing
ro: Contacte în nurturing

[nurture-note]
en: contacts by the week they come back
it: contatti per settimana di ritorno
fr: contacts par semaine de retour
ro: contacte după săptămâna revenirii

[nurture-label]
en.one: {n} contact in nurture, {due} due
en.other: {n} contacts in nurture, {due} due
it.one: {n} contatto in nurturing, {due} a scadenza
it.other: {n} contatti in nurturing, {due} a scadenza
fr.one: {n} contact en nurturing, {due} à échéance
fr.other: {n} contacts en nurturing, {due} à échéance
ro.one: {n} contact în nurturing, {due} la scadență
ro.few: {n} contacte în nurturing, {due} la scadență
ro.other: {n} de contacte în nurturing, {due} la scadență

[no-nurture]
en: Nobody is in nurture. A contact that is recycled waits here until its date.
it: Nessuno in nurturing. Un contatto riciclato aspetta qui fino alla sua data.
fr: Personne en nurturing. Un contact recyclé attend ici jusqu’à sa date.
ro: Nimeni în nurturing. Un contact reciclat așteaptă aici până la data sa.

[come-due]
en: due
it: scaduti
fr: échus
ro: scadente

[later]
en: later
it: dopo
fr: après
ro: mai târziu

[empty]
en: Nothing came in during this period.
it: Non è arrivato nulla in questo periodo.
fr: Rien n’est arrivé pendant cette période.
ro: Nu a venit nimic în această perioadă.

[empty-how]
en: Visits, leads and MQLs stand here once contacts and touches are imported, or another period is picked above.
it: Visite, lead e MQL compaiono quando si importano contatti e interazioni, o si sceglie un altro periodo qui sopra.
fr: Visites, leads et MQL apparaissent dès que des contacts et des interactions sont importés, ou qu’une autre période est choisie ci-dessus.
ro: Vizitele, leadurile și MQL-urile apar când se importă contacte și interacțiuni sau se alege altă perioadă mai sus.

[import]
en: Import data
it: Importa dati
fr: Importer des données
ro: Importă date
"""####),
  ]
}
