// swift-format-ignore-file
// Made by scripts/embed from Assets/Companies. Change those files, and run it again.

extension AssetFile {
  static let inCompanies: [AssetFile] = [
    AssetFile(path: "Companies/companies.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.frame.page-companies}}</h1><p class="muted">{{found}}</p></div>{{#mayEdit}}<div class="acts"><a class="btn btn-primary" href="{{newHref}}">{{{icon.plus}}}{{t.companies.new}}</a></div>{{/mayEdit}}</div>
{{#unread}}<p class="toast is-risk" role="alert">{{.}}</p>{{/unread}}
<form class="filters" action="{{path}}" role="search" aria-label="{{t.records.filter}}">{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}{{#filters}}{{#isChoice}}{{> field-select}}{{/isChoice}}{{^isChoice}}{{> field}}{{/isChoice}}{{/filters}}<p class="filter-acts"><button class="btn">{{{icon.filter}}}{{t.records.show}}</button>{{#isFiltered}}<a class="btn btn-quiet" href="{{clearHref}}">{{t.records.clear}}</a>{{/isFiltered}}</p></form>
{{#hasLines}}<div class="scroll"><table class="table"><caption class="sr">{{t.frame.page-companies}}</caption><thead><tr>{{#heads}}{{> sort-head}}{{/heads}}<th scope="col">{{t.companies.stage}}</th></tr></thead><tbody>
{{#lines}}<tr><th scope="row"><a href="{{href}}">{{name}}</a>{{#domain}} <span class="muted sm">{{.}}</span>{{/domain}}</th><td class="num">{{contacts}}</td><td>{{#touchedExact}}<span title="{{.}}">{{/touchedExact}}{{touched}}{{#touchedExact}}</span>{{/touchedExact}}</td><td class="num">{{open}}{{#openCount}} <span class="muted xs">({{.}})</span>{{/openCount}}</td><td class="num">{{won}}{{#wonCount}} <span class="muted xs">({{.}})</span>{{/wonCount}}</td><td>{{#hasStage}}<span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span>{{/hasStage}}</td></tr>
{{/lines}}</tbody></table></div>
<nav class="pager" aria-label="{{t.companies.pages}}">{{#firstHref}}<a class="btn btn-sm" href="{{.}}">{{t.records.first}}</a>{{/firstHref}}{{#nextHref}}<a class="btn btn-sm" rel="next" href="{{.}}">{{t.records.next}}</a>{{/nextHref}}</nav>{{/hasLines}}
{{^hasLines}}<div class="empty">{{{icon.companies}}}<h2>{{#isEmpty}}{{t.companies.none-yet}}{{/isEmpty}}{{^isEmpty}}{{t.companies.none-found}}{{/isEmpty}}</h2><p>{{#isEmpty}}{{t.companies.none-yet-help}}{{/isEmpty}}{{^isEmpty}}{{t.companies.none-found-help}}{{/isEmpty}}</p>{{#isFiltered}}<a class="btn" href="{{clearHref}}">{{t.records.clear}}</a>{{/isFiltered}}</div>{{/hasLines}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Companies/companies.texts", text: ####"""
# Companies: their list, one of them, and its form.

[found]
en.one: {n} company
en.other: {n} companies
it.one: {n} azienda
it.other: {n} aziende
fr.one: {n} entreprise
fr.other: {n} entreprises
ro.one: {n} companie
ro.few: {n} companii
ro.other: {n} de companii

[new]
en: New company
it: Nuova azienda
fr: Nouvelle entreprise
ro: Companie nouă

[edit]
en: Edit company
it: Modifica azienda
fr: Modifier l’entreprise
ro: Modifică compania

[new-deal]
en: New deal
it: Nuova trattativa
fr: Nouvelle affaire
ro: Tranzacție nouă

[show]
en: Which
it: Quali
fr: Lesquelles
ro: Care

[show-all]
en: All
it: Tutte
fr: Toutes
ro: Toate

[show-customers]
en: Customers
it: Clienti
fr: Clients
ro: Clienți

[show-open]
en: With an open deal
it: Con una trattativa aperta
fr: Avec une affaire ouverte
ro: Cu o tranzacție deschisă

[show-none]
en: Without an open or won deal
it: Senza trattative aperte o vinte
fr: Sans affaire ouverte ni gagnée
ro: Fără tranzacții deschise sau câștigate

[name]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[contacts]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[touched]
en: Last touch
it: Ultimo contatto
fr: Dernière interaction
ro: Ultima interacțiune

[open]
en: Open deals
it: Trattative aperte
fr: Affaires ouvertes
ro: Tranzacții deschise

[won]
en: Won
it: Vinto
fr: Gagné
ro: Câștigat

[stage]
en: Furthest stage
it: Fase più avanzata
fr: Étape la plus avancée
ro: Cea mai avansată etapă

[pages]
en: Pages of companies
it: Pagine di aziende
fr: Pages d’entreprises
ro: Pagini de companii

[none-yet]
en: No companies yet
it: Ancora nessuna azienda
fr: Pas encore d’entreprises
ro: Încă nu există companii

[none-yet-help]
en: They come with imported contacts and deals, or are made here.
it: Arrivano con i contatti e le trattative importati, oppure si creano qui.
fr: Elles viennent avec les contacts et affaires importés, ou se créent ici.
ro: Apar odată cu contactele și tranzacțiile importate sau se creează aici.

[none-found]
en: No company passes these filters
it: Nessuna azienda corrisponde ai filtri
fr: Aucune entreprise ne passe ces filtres
ro: Nicio companie nu corespunde filtrelor

[none-found-help]
en: Take one away to see more.
it: Togline uno per vederne di più.
fr: Retirez-en un pour en voir davantage.
ro: Renunțați la unul pentru a vedea mai multe.

[people]
en: People
it: Persone
fr: Personnes
ro: Persoane

[person]
en: Name
it: Nome
fr: Nom
ro: Nume

[email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[in-contacts]
en: In the list of contacts
it: Nell’elenco dei contatti
fr: Dans la liste des contacts
ro: În lista de contacte

[people-count]
en.one: {n} contact
en.other: {n} contacts
it.one: {n} contatto
it.other: {n} contatti
fr.one: {n} contact
fr.other: {n} contacts
ro.one: {n} contact
ro.few: {n} contacte
ro.other: {n} de contacte

[first-of]
en: The first {shown} are shown.
it: Sono mostrati i primi {shown}.
fr: Les {shown} premiers sont affichés.
ro: Sunt afișate primele {shown}.

[no-people]
en: Nobody of this company is known yet.
it: Di questa azienda non si conosce ancora nessuno.
fr: On ne connaît encore personne de cette entreprise.
ro: Încă nu cunoaștem pe nimeni din această companie.

[no-deals]
en: No deals with this company yet.
it: Ancora nessuna trattativa con questa azienda.
fr: Pas encore d’affaires avec cette entreprise.
ro: Încă nu există tranzacții cu această companie.

[deal-sum]
en: {won} won, {open} open
it: {won} vinti, {open} aperti
fr: {won} gagnés, {open} ouverts
ro: {won} câștigați, {open} deschiși

[deal-day]
en: Closed or opened
it: Chiusura o apertura
fr: Clôture ou ouverture
ro: Închidere sau deschidere

[unnamed-deal]
en: Deal {id}
it: Trattativa {id}
fr: Affaire {id}
ro: Tranzacția {id}

[touches]
en: Touches of its people
it: Interazioni delle sue persone
fr: Interactions de ses personnes
ro: Interacțiunile persoanelor sale

[touches-help]
en: the last 30, without machines
it: le ultime 30, senza macchine
fr: les 30 dernières, sans machines
ro: ultimele 30, fără mașini

[no-touches]
en: No touches yet.
it: Ancora nessuna interazione.
fr: Pas encore d’interactions.
ro: Încă nu există interacțiuni.

[facts]
en: About it
it: Informazioni
fr: À propos
ro: Informații

[domain]
en: Domain
it: Dominio
fr: Domaine
ro: Domeniu

[domain-hint]
en: As in its addresses: example.com
it: Come nei suoi indirizzi: example.com
fr: Comme dans ses adresses : example.com
ro: Ca în adresele ei: example.com

[created]
en: Created
it: Creata il
fr: Créée le
ro: Creată la

[made]
en: {name} was made.
it: {name} è stata creata.
fr: {name} a été créée.
ro: {name} a fost creată.

[exists]
en: {name} was there already: here it is. Nothing was changed.
it: {name} c’era già: eccola. Nulla è stato modificato.
fr: {name} existait déjà : la voici. Rien n’a été modifié.
ro: {name} exista deja: iat-o. Nimic nu a fost modificat.
"""####),
    AssetFile(path: "Companies/company.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{name}}</h1><p class="muted">{{#domain}}{{.}} · {{/domain}}{{#ownerName}}<span class="who"><span class="avatar" aria-hidden="true">{{ownerInitials}}</span>{{ownerName}}</span>{{/ownerName}}{{^ownerName}}{{t.records.nobody}}{{/ownerName}}</p></div><div class="acts">{{#mayDeal}}<a class="btn" href="{{newDealHref}}">{{{icon.plus}}}{{t.companies.new-deal}}</a>{{/mayDeal}}{{#mayEdit}}<a class="btn btn-primary" href="{{editHref}}">{{t.records.edit}}</a>{{/mayEdit}}</div></div>
<div class="split split-wide"><div>
<section aria-labelledby="c-p"><div class="section-head"><h2 id="c-p">{{t.companies.people}}</h2><span class="note">{{contactCount}}</span><a class="more" href="{{contactsHref}}">{{t.companies.in-contacts}}</a></div>
{{#hasContacts}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.companies.person}}</th><th scope="col">{{t.companies.email}}</th><th scope="col">{{t.companies.stage}}</th></tr></thead><tbody>{{#contacts}}<tr><th scope="row"><a href="{{href}}">{{contactName}}</a></th><td class="cut">{{email}}</td><td><span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span></td></tr>{{/contacts}}</tbody></table></div>{{#moreContacts}}<p class="muted xs">{{.}}</p>{{/moreContacts}}{{/hasContacts}}{{^hasContacts}}<p class="muted sm">{{t.companies.no-people}}</p>{{/hasContacts}}</section>
<section class="section" aria-labelledby="c-d"><div class="section-head"><h2 id="c-d">{{t.frame.page-deals}}</h2><span class="note">{{dealSum}}</span></div>
{{#hasDeals}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.records.field-name}}</th><th scope="col">{{t.records.field-outcome}}</th><th scope="col" class="num">{{t.records.field-amount}}</th><th scope="col">{{t.companies.deal-day}}</th></tr></thead><tbody>{{#deals}}<tr><th scope="row"><a href="{{href}}">{{dealName}}</a></th><td>{{> status-mark}}</td><td class="num">{{amount}}</td><td>{{day}}</td></tr>{{/deals}}</tbody></table></div>{{/hasDeals}}{{^hasDeals}}<p class="muted sm">{{t.companies.no-deals}}</p>{{/hasDeals}}</section>
<section class="section" aria-labelledby="c-t"><div class="section-head"><h2 id="c-t">{{t.companies.touches}}</h2><span class="note">{{t.companies.touches-help}}</span></div>
{{#hasTouches}}<ol class="timeline">{{#touches}}<li><time datetime="{{touchInstant}}" title="{{touchAt}}">{{touchWhen}}</time><span class="mark {{touchTeam}}" aria-hidden="true"></span><div><b>{{touchKind}}</b> <a class="plain" href="{{touchHref}}">{{touchWho}}</a>{{#touchWhat}}<p class="muted sm">{{.}}</p>{{/touchWhat}}</div></li>{{/touches}}</ol>{{/hasTouches}}{{^hasTouches}}<p class="muted sm">{{t.companies.no-touches}}</p>{{/hasTouches}}</section>
{{> record-changes}}
</div><aside class="side">
<section aria-labelledby="c-f"><h2 id="c-f">{{t.companies.facts}}</h2><dl class="dl">{{#facts}}<dt>{{label}}</dt><dd>{{value}}</dd>{{/facts}}</dl></section>
{{> record-notes}}
</aside></div>
{{/main}}{{/frame}}
"""####),
  ]
}
