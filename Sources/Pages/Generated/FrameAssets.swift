// swift-format-ignore-file
// Made by scripts/embed from Assets/Frame. Change those files, and run it again.

extension AssetFile {
  static let inFrame: [AssetFile] = [
    AssetFile(path: "Frame/brand.mustache", text: ####"""
<svg viewBox="0 0 20 20" aria-hidden="true"><circle class="v-m" cx="7.2" cy="10" r="5.7"/><rect class="v-s" x="8" y="4.5" width="11" height="11" rx="1.5"/><path class="v-j" d="M8 6.4a5.7 5.7 0 0 1 0 7.2z M8 4.5h.2v11H8z"/><path class="v-j" d="M8 4.36 A5.7 5.7 0 0 1 12.9 10 A5.7 5.7 0 0 1 8 15.64z"/></svg>
"""####),
    AssetFile(path: "Frame/frame.mustache", text: ####"""
<!doctype html>
<html lang="{{lang}}"{{#frame.theme}} data-theme="{{.}}"{{/frame.theme}}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{frame.title}} · {{t.frame.accord}}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="{{frame.style}}">
<script src="{{frame.script}}" defer></script>
</head>
<body{{#frame.events}} data-events="{{.}}"{{/frame.events}}>
<a class="skip" href="#main">{{t.frame.skip}}</a>
{{#frame.signedIn}}
<div class="app">
<nav class="rail" id="rail" aria-label="{{t.frame.main}}">
<a class="brand" href="{{frame.home}}">{{> brand}}<span>{{t.frame.accord}}</span></a>
<ul>
{{#frame.rail}}{{#isGap}}<li class="minor rail-gap" aria-hidden="true"></li>{{/isGap}}{{#isItem}}<li{{#isMinor}} class="minor"{{/isMinor}}><a class="rail-item" href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{{icon}}}<span>{{label}}</span>{{#isInbox}}<span class="count" id="inbox-count">{{inboxCount}}</span>{{/isInbox}}</a></li>{{/isItem}}{{/frame.rail}}
<li class="phone"><a class="rail-item" href="#rail">{{{icon.more}}}<span>{{t.frame.more}}</span></a></li>
</ul>
<p class="rail-foot">{{frame.workspace}}</p>
</nav>
<div class="main">
<header class="topbar">
{{#frame.bar}}
<details class="drop"><summary class="pick"><span class="sr">{{t.frame.period}}</span>{{{icon.calendar}}}{{period}}{{{icon.chevron}}}</summary>
<div class="drop-body"><ul class="choices">{{#choices}}<li><a href="{{href}}"{{#isChosen}} aria-current="true"{{/isChosen}}><span>{{label}}</span>{{#detail}}<span class="muted">{{detail}}</span>{{/detail}}</a></li>{{/choices}}</ul>
<form class="drop-form" action="{{path}}">{{#hiddenForPeriod}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hiddenForPeriod}}<input type="hidden" name="period" value="custom">
<label class="field"><span>{{t.frame.from}}</span><input class="input" type="date" name="from"{{#from}} value="{{.}}"{{/from}} required></label>
<label class="field"><span>{{t.frame.to}}</span><input class="input" type="date" name="to"{{#to}} value="{{.}}"{{/to}} required></label>
<button class="btn btn-sm">{{t.frame.show}}</button></form></div></details>
<details class="drop wide"><summary class="pick"><span class="k">{{t.frame.against}}</span> {{comparison}}{{{icon.chevron}}}</summary>
<div class="drop-body"><ul class="choices">{{#comparisons}}<li><a href="{{href}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{label}}</a></li>{{/comparisons}}</ul></div></details>
<details class="drop wide"><summary class="pick{{#isPast}} is-past{{/isPast}}"><span class="k">{{t.frame.as-of}}</span> {{asOf}}{{{icon.chevron}}}</summary>
<div class="drop-body"><form class="drop-form" action="{{path}}">{{#hiddenForAsOf}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hiddenForAsOf}}
<label class="field"><span>{{t.frame.as-of-day}}</span><input class="input" type="date" name="as_of" max="{{today}}"{{#asOfDay}} value="{{.}}"{{/asOfDay}}></label>
<button class="btn btn-sm">{{t.frame.show}}</button>{{#isPast}}<a class="btn btn-sm btn-quiet" href="{{asOfClear}}">{{t.frame.as-of-now}}</a>{{/isPast}}<p class="muted xs">{{t.frame.as-of-help}}</p></form></div></details>
{{/frame.bar}}
{{#frame.search}}<form class="search" role="search" action="{{action}}"><label class="sr" for="q">{{t.frame.search-label}}</label>{{{icon.search}}}<input id="q" name="q" type="search" autocomplete="off" placeholder="{{t.frame.search}}"{{#q}} value="{{.}}"{{/q}}><kbd>/</kbd></form>
<a class="icon-btn phone find" href="{{action}}" aria-label="{{t.frame.search-label}}">{{{icon.search}}}</a>{{/frame.search}}
{{#frame.alerts}}<a class="icon-btn" id="bell" href="{{href}}" aria-label="{{label}}">{{{icon.bell}}}{{#newCount}}<span class="dot" aria-hidden="true">{{.}}</span>{{/newCount}}</a>{{/frame.alerts}}
{{#frame.viewer}}<details class="drop drop-end"><summary class="icon-btn" aria-label="{{name}}"><span class="avatar {{team}} avatar-lg" aria-hidden="true">{{initials}}</span></summary>
<div class="drop-body"><ul class="choices"><li><a href="{{me}}"><span>{{name}}</span></a></li></ul><form method="post" action="{{signOut}}"><input type="hidden" name="form_token" value="{{frame.token}}"><button class="btn btn-sm btn-quiet">{{t.frame.sign-out}}</button></form></div></details>{{/frame.viewer}}
</header>
<main class="page{{$page-class}}{{/page-class}}" id="main" tabindex="-1">
{{#frame.notice}}<p class="toast {{kind}}" role="{{#isBad}}alert{{/isBad}}{{^isBad}}status{{/isBad}}">{{sentence}}</p>{{/frame.notice}}
{{#frame.unread}}<p class="toast is-risk" role="alert">{{.}}</p>{{/frame.unread}}
{{#frame.nowOnly}}<p class="toast is-risk" role="status">{{.}}</p>{{/frame.nowOnly}}
{{$main}}{{/main}}
</main>
</div>
</div>
{{/frame.signedIn}}
{{^frame.signedIn}}
<main class="door" id="main" tabindex="-1">
<p class="brand">{{> brand}}<span>{{t.frame.accord}}</span></p>
{{#frame.notice}}<p class="toast {{kind}}" role="alert">{{sentence}}</p>{{/frame.notice}}
{{$door}}{{/door}}
</main>
{{/frame.signedIn}}
</body>
</html>
"""####),
    AssetFile(path: "Frame/frame.texts", text: ####"""
# The frame around every page.

[accord]
en: Accord
it: Accord
fr: Accord
ro: Accord

[skip]
en: Skip to content
it: Vai al contenuto
fr: Aller au contenu
ro: Sari la conținut

[main]
en: Main
it: Principale
fr: Principal
ro: Principal

[more]
en: More
it: Altro
fr: Plus
ro: Mai mult

[period]
en: Period:
it: Periodo:
fr: Période :
ro: Perioada:

[from]
en: From
it: Dal
fr: Du
ro: De la

[to]
en: To
it: Al
fr: Au
ro: Până la

[show]
en: Show
it: Mostra
fr: Afficher
ro: Arată

[against]
en: against
it: rispetto a
fr: par rapport à
ro: față de

[as-of]
en: as of
it: al
fr: au
ro: la data

[as-of-now]
en: now
it: adesso
fr: maintenant
ro: acum

[as-of-day]
en: Facts as they stood at the end of
it: Fatti com’erano alla fine del
fr: Faits tels qu’à la fin du
ro: Fapte așa cum erau la sfârșitul zilei

[as-of-help]
en: Every figure is read as it was known on that day, with the definitions of that day.
it: Ogni cifra è letta come era nota quel giorno, con le definizioni di quel giorno.
fr: Chaque chiffre est lu tel qu’il était connu ce jour-là, avec les définitions de ce jour.
ro: Fiecare cifră este citită așa cum era cunoscută în acea zi, cu definițiile de atunci.

[search]
en: Search or jump to
it: Cerca o vai a
fr: Rechercher ou aller à
ro: Caută sau mergi la

[search-label]
en: Search contacts, companies, deals, pages
it: Cerca contatti, aziende, trattative, pagine
fr: Rechercher contacts, entreprises, affaires, pages
ro: Caută contacte, companii, tranzacții, pagini

[alerts]
en: Alerts
it: Avvisi
fr: Alertes
ro: Alerte

[sign-out]
en: Sign out
it: Esci
fr: Se déconnecter
ro: Deconectare

[all-time]
en: All time
it: Tutto il periodo
fr: Toute la période
ro: Toată perioada

[this-week]
en: This week
it: Questa settimana
fr: Cette semaine
ro: Săptămâna aceasta

[last-week]
en: Last week
it: Settimana scorsa
fr: Semaine dernière
ro: Săptămâna trecută

[this-month]
en: This month
it: Questo mese
fr: Ce mois
ro: Luna aceasta

[last-month]
en: Last month
it: Mese scorso
fr: Mois dernier
ro: Luna trecută

[this-quarter]
en: This quarter
it: Questo trimestre
fr: Ce trimestre
ro: Trimestrul acesta

[last-quarter]
en: Last quarter
it: Trimestre scorso
fr: Trimestre dernier
ro: Trimestrul trecut

[this-year]
en: This year
it: Quest’anno
fr: Cette année
ro: Anul acesta

[last-year]
en: Last year
it: Anno scorso
fr: Année dernière
ro: Anul trecut

[compare-none]
en: nothing
it: niente
fr: rien
ro: nimic

[compare-previous]
en: the period before
it: il periodo prima
fr: la période précédente
ro: perioada anterioară

[compare-last-year]
en: the same period last year
it: lo stesso periodo dell’anno scorso
fr: la même période l’an dernier
ro: aceeași perioadă de anul trecut

[now-only]
en: This page shows how things stand now; the past day does not apply to it.
it: Questa pagina mostra la situazione di adesso; la data passata non vi si applica.
fr: Cette page montre la situation actuelle ; la date passée ne s’y applique pas.
ro: Această pagină arată situația de acum; data trecută nu i se aplică.

[unread]
en: Part of the address could not be read, and its default is shown: {names}.
it: Una parte dell’indirizzo non è leggibile e si mostra il valore predefinito: {names}.
fr: Une partie de l’adresse est illisible ; la valeur par défaut est affichée : {names}.
ro: O parte din adresă nu a putut fi citită; se arată valoarea implicită: {names}.

[page-overview]
en: Overview
it: Panoramica
fr: Vue d’ensemble
ro: Privire de ansamblu

[page-inbox]
en: Inbox
it: Posta dei lead
fr: File des leads
ro: Lista de lucru

[page-marketing]
en: Marketing
it: Marketing
fr: Marketing
ro: Marketing

[page-sales]
en: Sales
it: Vendite
fr: Ventes
ro: Vânzări

[page-contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[page-companies]
en: Companies
it: Aziende
fr: Entreprises
ro: Companii

[page-deals]
en: Deals
it: Trattative
fr: Affaires
ro: Tranzacții

[page-closed-loop]
en: Closed loop
it: Ciclo chiuso
fr: Boucle fermée
ro: Circuit închis

[page-funnel]
en: Funnel
it: Funnel
fr: Entonnoir
ro: Pâlnie

[page-agreement]
en: Agreement
it: Accordo
fr: Accord
ro: Acord

[page-definition]
en: Definition
it: Definizione
fr: Définition
ro: Definiție

[page-plan]
en: Plan
it: Piano
fr: Plan
ro: Plan

[page-campaigns]
en: Campaigns
it: Campagne
fr: Campagnes
ro: Campanii

[page-library]
en: Library
it: Biblioteca
fr: Bibliothèque
ro: Bibliotecă

[page-meetings]
en: Meetings
it: Riunioni
fr: Réunions
ro: Ședințe

[page-data]
en: Data
it: Dati
fr: Données
ro: Date

[page-settings]
en: Settings
it: Impostazioni
fr: Réglages
ro: Setări

[new-alerts]
en.one: {n} new alert
en.other: {n} new alerts
it.one: {n} nuovo avviso
it.other: {n} nuovi avvisi
fr.one: {n} nouvelle alerte
fr.other: {n} nouvelles alertes
ro.one: {n} alertă nouă
ro.few: {n} alerte noi
ro.other: {n} de alerte noi

[page-personas]
en: Personas
it: Personas
fr: Personas
ro: Personas
"""####),
    AssetFile(path: "Frame/icon.svg", text: ####"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="7.2" cy="10" r="5.7" fill="#8a6be0"/><rect x="8" y="4.5" width="11" height="11" rx="1.5" fill="#27978f"/><path d="M8 4.36A5.7 5.7 0 0 1 12.900 10 5.700 5.700 0 0 1 8 15.640z" fill="#bd8412"/></svg>
"""####),
  ]
}
