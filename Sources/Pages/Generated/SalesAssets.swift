// swift-format-ignore-file
// Made by scripts/embed from Assets/Sales. Change those files, and run it again.

extension AssetFile {
  static let inSales: [AssetFile] = [
    AssetFile(path: "Sales/sales.mustache", text: ####"""
{{<frame}}{{$page-class}} p-sales{{/page-class}}{{$main}}
<div class="page-head"><div><h1>{{t.frame.page-sales}}</h1><p>{{lead}}</p></div></div>
{{#isEmpty}}<div class="empty"><p>{{t.sales.empty}}</p><p class="muted sm">{{t.sales.empty-how}}</p>{{#mayImport}}<a class="btn btn-primary" href="{{dataHref}}">{{t.marketing.import}}</a>{{/mayImport}}</div>{{/isEmpty}}
{{^isEmpty}}
{{> home-tiles}}
{{#hasLine}}<div class="section">{{#line}}{{> chart-figure}}{{/line}}</div>{{/hasLine}}
<section class="section" id="reps" aria-labelledby="h-reps"><div class="section-head"><h2 id="h-reps">{{t.sales.by-rep}}</h2><span class="note">{{t.sales.by-rep-note}}</span></div>
{{#reps}}{{> sheet-table}}{{/reps}}</section>
{{#handoffPart}}{{> home-handoffs}}{{/handoffPart}}
<div class="split split-2 section"><div>{{#pipeline}}{{#hasPipeline}}{{> chart-figure}}{{/hasPipeline}}{{^hasPipeline}}<section><div class="section-head"><h2>{{chartTitle}}</h2></div><p class="sm muted">{{t.sales.no-pipeline}}</p></section>{{/hasPipeline}}{{/pipeline}}
{{#back}}<section class="gap-sm" aria-labelledby="h-back"><div class="gap-top"></div><div class="section-head"><h2 id="h-back">{{t.sales.back}}</h2>{{#hasVisitors}}<span class="note">{{backNote}}</span>{{/hasVisitors}}</div>
{{#hasVisitors}}<ul class="list">{{#visitors}}<li><span class="glyph-wrap"><span class="glyph {{visitorTeam}}" aria-hidden="true"></span></span><div class="body"><b>{{#visitorIsLink}}<a class="plain" href="{{visitorHref}}">{{visitorName}}</a>{{/visitorIsLink}}{{^visitorIsLink}}{{visitorName}}{{/visitorIsLink}}</b>{{#visitorHasCompany}} <span class="muted">{{visitorCompany}}</span>{{/visitorHasCompany}}<p>{{visitorAt}} · {{visitorDid}}</p></div><div class="act"><span class="who"><span class="avatar is-sales" aria-hidden="true">{{visitorInitials}}</span>{{visitorOwner}}</span></div></li>{{/visitors}}</ul>{{/hasVisitors}}
{{^hasVisitors}}<p class="sm muted">{{t.sales.nobody-back}}</p>{{/hasVisitors}}</section>{{/back}}</div>
{{#stale}}<section id="stale" aria-labelledby="h-stale"><div class="section-head"><h2 id="h-stale">{{#staleTerm}}{{> term}}{{/staleTerm}}</h2><span class="note">{{staleNote}}</span></div>
<nav class="seg dims" aria-label="{{t.sales.stale-after}}">{{#choices}}<a href="{{choiceHref}}"{{#choiceIsOpen}} aria-current="true"{{/choiceIsOpen}}>{{choiceLabel}}</a>{{/choices}}</nav>
{{#hasDeals}}<ul class="list">{{#deals}}<li><span class="is-risk">{{{icon.clock}}}</span><div class="body"><b>{{#dealIsLink}}<a class="plain" href="{{dealHref}}">{{dealName}}</a>{{/dealIsLink}}{{^dealIsLink}}{{dealName}}{{/dealIsLink}}</b><p>{{dealSince}}{{#dealHasStage}} · {{dealStage}}{{/dealHasStage}}</p></div><div class="gapfig"><span class="strong">{{dealAmount}}</span>{{#dealHasOwner}}<span class="who"><span class="avatar is-sales" aria-hidden="true">{{dealInitials}}</span>{{dealOwner}}</span>{{/dealHasOwner}}</div></li>{{/deals}}</ul>{{/hasDeals}}
{{^hasDeals}}<p class="sm muted">{{t.sales.no-stale}}</p>{{/hasDeals}}</section>{{/stale}}</div>
{{/isEmpty}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Sales/sales.texts", text: ####"""
# Sales’ own page.

[lead]
en: Sales of {period} by day, by rep and in the pipeline.
it: Vendite di {period} per giorno, per venditore e nella pipeline.
fr: Ventes de {period} par jour, par commercial et dans le pipeline.
ro: Vânzările din {period} pe zile, pe reprezentanți și în pipeline.

[interval]
en: 95 %: {low} to {high}
it: 95 %: da {low} a {high}
fr: 95 % : de {low} à {high}
ro: 95 %: de la {low} la {high}

[lost]
en: {n} lost
it: {n} perse
fr: {n} perdues
ro: {n} pierdute

[open]
en.one: {n} open deal
en.other: {n} open deals
it.one: {n} trattativa in corso
it.other: {n} trattative in corso
fr.one: {n} affaire en cours
fr.other: {n} affaires en cours
ro.one: {n} tranzacție deschisă
ro.few: {n} tranzacții deschise
ro.other: {n} de tranzacții deschise

[by-day]
en: Sales day by day
it: Vendite giorno per giorno
fr: Ventes jour après jour
ro: Vânzări zi de zi

[by-rep]
en: By rep
it: Per venditore
fr: Par commercial
ro: Pe reprezentanți

[by-rep-note]
en: won and lost were closed in the period; open deals stand as of now
it: vinte e perse sono chiuse nel periodo; quelle in corso sono di adesso
fr: gagnées et perdues sont closes sur la période ; celles en cours sont de maintenant
ro: cele câștigate și pierdute s-au închis în perioadă; cele deschise sunt de acum

[pipeline]
en: Pipeline by stage
it: Pipeline per fase
fr: Pipeline par étape
ro: Pipeline pe etape

[pipeline-note]
en: amounts of open deals; how many in brackets
it: importi delle trattative in corso; quante tra parentesi
fr: montants des affaires en cours ; leur nombre entre parenthèses
ro: sumele tranzacțiilor deschise; numărul lor în paranteze

[no-pipeline]
en: No deal is open.
it: Nessuna trattativa in corso.
fr: Aucune affaire en cours.
ro: Nicio tranzacție deschisă.

[stale]
en: Stale deals
it: Trattative ferme
fr: Affaires dormantes
ro: Tranzacții stagnante

[stale-after]
en: Stale after
it: Ferme dopo
fr: Dormantes après
ro: Stagnante după

[stale-note]
en.one: {n} deal, {amount}, no touch for {days} days
en.other: {n} deals, {amount}, no touch for {days} days
it.one: {n} trattativa, {amount}, senza interazioni da {days} giorni
it.other: {n} trattative, {amount}, senza interazioni da {days} giorni
fr.one: {n} affaire, {amount}, sans interaction depuis {days} jours
fr.other: {n} affaires, {amount}, sans interaction depuis {days} jours
ro.one: {n} tranzacție, {amount}, fără interacțiuni de {days} zile
ro.few: {n} tranzacții, {amount}, fără interacțiuni de {days} zile
ro.other: {n} de tranzacții, {amount}, fără interacțiuni de {days} zile

[untouched]
en: last touch {span}
it: ultima interazione {span}
fr: dernière interaction {span}
ro: ultima interacțiune {span}

[no-stale]
en: Every open deal has been touched lately.
it: Tutte le trattative in corso hanno interazioni recenti.
fr: Toutes les affaires en cours ont une interaction récente.
ro: Toate tranzacțiile deschise au interacțiuni recente.

[back]
en: Back on the site today
it: Di nuovo sul sito oggi
fr: De retour sur le site aujourd’hui
ro: Din nou pe site astăzi

[back-note]
en.one: {n} contact with an owner, within a day
en.other: {n} contacts with an owner, within a day
it.one: {n} contatto con responsabile, nell’ultimo giorno
it.other: {n} contatti con responsabile, nell’ultimo giorno
fr.one: {n} contact avec responsable, depuis un jour
fr.other: {n} contacts avec responsable, depuis un jour
ro.one: {n} contact cu responsabil, în ultima zi
ro.few: {n} contacte cu responsabil, în ultima zi
ro.other: {n} de contacte cu responsabil, în ultima zi

[nobody-back]
en: Nobody’s contact was on the site within the last day. It stands here as soon as one comes back.
it: Nessun contatto seguito è stato sul sito nell’ultimo giorno. Comparirà qui appena torna.
fr: Aucun contact suivi n’est venu sur le site depuis un jour. Il apparaîtra ici dès son retour.
ro: Niciun contact urmărit nu a fost pe site în ultima zi. Va apărea aici de îndată ce revine.

[empty]
en: No deal was made, won or lost in this period, and none is open.
it: Nessuna trattativa aperta, vinta o persa nel periodo.
fr: Aucune affaire créée, gagnée ou perdue sur cette période, et aucune en cours.
ro: Nicio tranzacție creată, câștigată sau pierdută în perioadă și niciuna deschisă.

[empty-how]
en: Deals come by import, or are made on their page.
it: Le trattative arrivano con un’importazione o si creano nella loro pagina.
fr: Les affaires arrivent par import ou se créent sur leur page.
ro: Tranzacțiile vin prin import sau se creează pe pagina lor.
"""####),
  ]
}
