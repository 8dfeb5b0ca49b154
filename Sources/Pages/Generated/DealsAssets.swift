// swift-format-ignore-file
// Made by scripts/embed from Assets/Deals. Change those files, and run it again.

extension AssetFile {
  static let inDeals: [AssetFile] = [
    AssetFile(path: "Deals/deal-journey.mustache", text: ####"""
<section class="section" aria-labelledby="d-j" id="journey"><div class="section-head"><h2 id="d-j">{{t.deals.journey}}</h2>{{#hasJourney}}<span class="note">{{journeyCount}}</span>{{/hasJourney}}{{#hasModels}}<form action="{{modelPath}}#journey" class="inline-form"><select class="select" name="model" aria-label="{{t.deals.model}}">{{#models}}<option value="{{modelValue}}"{{#isChosen}} selected{{/isChosen}}>{{modelWords}}</option>{{/models}}</select><button class="btn btn-sm">{{t.records.show}}</button></form>{{/hasModels}}</div>
{{#hasJourney}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.records.when}}</th><th scope="col">{{t.deals.touch}}</th><th scope="col">{{t.companies.person}}</th><th scope="col">{{t.terms.dimension-channel}}</th>{{#hasCredit}}<th scope="col" class="num">{{t.deals.credit}}</th><th scope="col" class="num">{{t.records.field-amount}}</th>{{/hasCredit}}</tr></thead><tbody>
{{#steps}}<tr><td><time datetime="{{stepInstant}}" title="{{stepAt}}">{{stepDay}}</time></td><th scope="row"><span class="stage {{stepTeam}}"><span class="glyph {{stepTeam}}" aria-hidden="true"></span>{{stepKind}}<span class="sr"> {{stepSide}}</span></span> <span class="muted sm">{{stepWhat}}</span></th><td><a class="plain" href="{{stepHref}}">{{stepWho}}</a></td><td>{{stepChannel}}</td>{{#hasCredit}}<td class="num">{{stepCredit}}</td><td class="num">{{#stepMoney}}{{> fig}}{{/stepMoney}}</td>{{/hasCredit}}</tr>
{{/steps}}</tbody></table></div>{{#journeyCut}}<p class="muted xs">{{.}}</p>{{/journeyCut}}{{/hasJourney}}{{^hasJourney}}<p class="muted sm">{{t.deals.no-journey}}</p>{{/hasJourney}}</section>
"""####),
    AssetFile(path: "Deals/deal.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{name}}</h1><p class="muted">{{#hasCompany}}<a href="{{companyHref}}">{{company}}</a> · {{/hasCompany}}{{#ownerName}}<span class="who"><span class="avatar is-sales" aria-hidden="true">{{ownerInitials}}</span>{{ownerName}}</span>{{/ownerName}}{{^ownerName}}{{t.records.nobody}}{{/ownerName}} · {{> status-mark}} · <b class="num">{{amount}}</b></p></div><div class="acts">{{#mayEdit}}<a class="btn{{^canClose}} btn-primary{{/canClose}}" href="{{editHref}}">{{t.records.edit}}</a>{{/mayEdit}}</div></div>
{{#voided}}<p class="error-box">{{{icon.risk}}}{{.}}</p>{{/voided}}
{{#isWon}}<div class="won-band" role="status"><b class="num">{{amount}}</b><p>{{wonWords}}</p></div>{{/isWon}}
<div class="split split-wide"><div>
<section aria-labelledby="d-p" id="people"><div class="section-head"><h2 id="d-p">{{t.deals.people}}</h2><span class="note">{{t.deals.people-help}}</span></div>
{{#hasPeople}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.companies.person}}</th><th scope="col">{{t.companies.email}}</th><th scope="col">{{t.deals.attached}}</th><th scope="col"><span class="sr">{{t.deals.actions}}</span></th></tr></thead><tbody>{{#people}}<tr><th scope="row"><a href="{{personHref}}">{{personName}}</a>{{#isPrimary}} <span class="chip">{{t.deals.primary}}</span>{{/isPrimary}}</th><td>{{personEmail}}</td><td>{{attached}}</td><td>{{#mayEdit}}<form method="post" action="{{peopleAction}}" class="inline-form">{{> form-token}}<input type="hidden" name="contact" value="{{personId}}">{{#canBePrimary}}<button class="btn btn-sm" name="do" value="primary">{{t.deals.make-primary}}</button>{{/canBePrimary}}<button class="btn btn-sm btn-quiet" name="do" value="detach">{{t.deals.detach}}</button></form>{{/mayEdit}}</td></tr>{{/people}}</tbody></table></div>{{/hasPeople}}{{^hasPeople}}<p class="muted sm">{{t.deals.no-people}}</p>{{/hasPeople}}
{{#mayEdit}}<form action="{{dealHref}}#people" class="inline-form gap-sm" role="search"><div class="field"><label for="f-find">{{t.deals.attach-find}}</label><input class="input" id="f-find" name="find" type="search" autocomplete="off" required maxlength="200"{{#find}} value="{{.}}"{{/find}}></div><button class="btn">{{{icon.search}}}{{t.deals.find}}</button></form>
{{#wasSought}}{{#hasHits}}<ul class="bare">{{#hits}}<li><a href="{{hitHref}}">{{hitName}}</a> <span class="muted">{{hitEmail}}</span> <span class="muted">{{hitCompany}}</span><form method="post" action="{{peopleAction}}" class="inline-form">{{> form-token}}<input type="hidden" name="contact" value="{{hitId}}"><button class="btn btn-sm" name="do" value="attach">{{t.deals.attach}}</button></form></li>{{/hits}}</ul>{{/hasHits}}{{^hasHits}}<p class="muted sm">{{t.deals.no-hits}}</p>{{/hasHits}}{{/wasSought}}{{/mayEdit}}</section>
{{> deal-journey}}
{{> record-changes}}
</div><aside class="side">
{{#canClose}}<section aria-labelledby="d-o"><h2 id="d-o">{{t.deals.close}}</h2><div class="outcomes">
{{#winForm}}<details{{#isOpenForm}} open{{/isOpenForm}}><summary class="btn btn-primary">{{{icon.kept}}}{{t.deals.win}}</summary><form method="post" action="{{outcomeAction}}" class="closing">{{> form-token}}<input type="hidden" name="do" value="{{closeName}}">{{#closeFields}}{{> field}}{{/closeFields}}<button class="btn btn-primary">{{t.deals.win-do}}</button></form></details>{{/winForm}}
{{#loseForm}}<details{{#isOpenForm}} open{{/isOpenForm}}><summary class="btn">{{t.deals.lose}}</summary><form method="post" action="{{outcomeAction}}" class="closing">{{> form-token}}<input type="hidden" name="do" value="{{closeName}}">{{#closeFields}}{{> field}}{{/closeFields}}<button class="btn btn-danger">{{t.deals.lose-do}}</button></form></details>{{/loseForm}}</div></section>{{/canClose}}
{{#canReopen}}{{#reopenForm}}<details{{#isOpenForm}} open{{/isOpenForm}}><summary class="btn btn-sm">{{t.deals.reopen}}</summary><form method="post" action="{{outcomeAction}}" class="closing">{{> form-token}}<input type="hidden" name="do" value="{{closeName}}">{{#closeFields}}{{> field}}{{/closeFields}}<button class="btn">{{t.deals.reopen-do}}</button></form></details>{{/reopenForm}}{{/canReopen}}
<datalist id="reasons">{{#reasonOptions}}<option value="{{.}}"></option>{{/reasonOptions}}</datalist>
<section aria-labelledby="d-f"><h2 id="d-f">{{t.companies.facts}}</h2><dl class="dl">{{#facts}}<dt>{{label}}</dt><dd>{{value}}</dd>{{/facts}}</dl></section>
{{> record-notes}}
</aside></div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Deals/deals.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.frame.page-deals}}</h1><p class="muted">{{found}} · <b>{{sum}}</b>{{#unconverted}} · {{.}}{{/unconverted}}</p></div><div class="acts"><nav class="seg" aria-label="{{t.deals.view}}"><a href="{{tableHref}}"{{#isTable}} aria-current="true"{{/isTable}}>{{t.deals.table}}</a><a href="{{boardHref}}"{{#isBoard}} aria-current="true"{{/isBoard}}>{{t.deals.board}}</a></nav>{{#mayEdit}}<a class="btn btn-primary" href="{{newHref}}">{{{icon.plus}}}{{t.companies.new-deal}}</a>{{/mayEdit}}</div></div>
{{#unread}}<p class="toast is-risk" role="alert">{{.}}</p>{{/unread}}
{{#isTable}}<nav class="seg tabs" aria-label="{{t.records.field-outcome}}">{{#outcomes}}<a href="{{tabHref}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{tabWords}} <span class="muted">{{tabCount}} · {{tabSum}}</span></a>{{/outcomes}}</nav>{{/isTable}}
<details class="more-filters"{{#isFiltered}} open{{/isFiltered}}><summary class="btn btn-sm">{{{icon.filter}}}{{t.records.filter}}</summary>
<form class="filters" action="{{path}}" role="search" aria-label="{{t.records.filter}}">{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}{{#filters}}{{#isChoice}}{{> field-select}}{{/isChoice}}{{^isChoice}}{{> field}}{{/isChoice}}{{/filters}}<p class="filter-acts"><button class="btn">{{t.records.show}}</button>{{#isFiltered}}<a class="btn btn-quiet" href="{{clearHref}}">{{t.records.clear}}</a>{{/isFiltered}}</p></form></details>
{{#isTable}}{{#hasLines}}<div class="scroll"><table class="table deals"><caption class="sr">{{t.frame.page-deals}}</caption><thead><tr>{{#heads}}{{> sort-head}}{{/heads}}<th scope="col">{{t.records.field-outcome}}</th><th scope="col">{{t.records.field-stage}}</th><th scope="col">{{t.records.field-kind}}</th><th scope="col">{{t.records.field-company}}</th><th scope="col">{{t.records.owner}}</th></tr></thead><tbody>
{{#lines}}<tr><th scope="row"><a href="{{href}}">{{name}}</a></th><td class="num">{{amount}}{{#ownAmount}} <span class="muted xs">{{.}}</span>{{/ownAmount}}</td><td>{{created}}</td><td>{{closed}}</td><td>{{> status-mark}}</td><td>{{stage}}</td><td>{{kind}}</td><td>{{#hasCompany}}<a class="plain" href="{{companyHref}}">{{company}}</a>{{/hasCompany}}</td><td>{{#owner}}<span class="who"><span class="avatar is-sales" aria-hidden="true">{{ownerInitials}}</span>{{owner}}</span>{{/owner}}</td></tr>
{{/lines}}</tbody></table></div>
<nav class="pager" aria-label="{{t.deals.pages}}">{{#firstHref}}<a class="btn btn-sm" href="{{.}}">{{t.records.first}}</a>{{/firstHref}}{{#nextHref}}<a class="btn btn-sm" rel="next" href="{{.}}">{{t.records.next}}</a>{{/nextHref}}</nav>{{/hasLines}}
{{^hasLines}}<div class="empty">{{{icon.deals}}}<h2>{{#isEmpty}}{{t.deals.none-yet}}{{/isEmpty}}{{^isEmpty}}{{t.deals.none-found}}{{/isEmpty}}</h2><p>{{#isEmpty}}{{t.deals.none-yet-help}}{{/isEmpty}}{{^isEmpty}}{{t.companies.none-found-help}}{{/isEmpty}}</p></div>{{/hasLines}}{{/isTable}}
{{#isBoard}}<p class="muted sm board-help">{{t.deals.board-help}}</p><div class="board" data-board tabindex="0" role="group" aria-label="{{t.deals.board}}">
{{#lanes}}<section class="lane" data-stage="{{laneStage}}" aria-labelledby="{{laneId}}"><h2 id="{{laneId}}"><a class="plain" href="{{laneHref}}">{{laneName}}</a><span class="muted num">{{laneCount}}</span></h2><p class="num strong">{{laneSum}}</p>
{{#cards}}<article class="card"><p><a href="{{href}}">{{name}}</a></p><p class="num strong">{{amount}}</p><p class="muted xs">{{#hasCompany}}{{company}} · {{/hasCompany}}{{age}}{{#owner}} · {{owner}}{{/owner}}</p>{{#mayMove}}<form method="post" action="{{moveAction}}" class="inline-form">{{> form-token}}<input type="hidden" name="back" value="{{back}}"><select class="select" name="stage" aria-label="{{moveLabel}}">{{#isNowhere}}<option value="" selected>{{t.deals.no-stage}}</option>{{/isNowhere}}{{#stages}}<option{{#isChosen}} selected{{/isChosen}}>{{stageValue}}</option>{{/stages}}</select><button class="btn btn-sm">{{t.deals.move}}</button></form>{{/mayMove}}</article>{{/cards}}
{{#laneMore}}<p class="muted xs">{{.}}</p>{{/laneMore}}</section>{{/lanes}}
</div>{{^hasLanes}}<div class="empty">{{{icon.deals}}}<h2>{{t.deals.none-found}}</h2></div>{{/hasLanes}}{{/isBoard}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Deals/deals.texts", text: ####"""
# Deals: their list and board, one of them, and its form.

[found]
en.one: {n} deal
en.other: {n} deals
it.one: {n} trattativa
it.other: {n} trattative
fr.one: {n} affaire
fr.other: {n} affaires
ro.one: {n} tranzacție
ro.few: {n} tranzacții
ro.other: {n} de tranzacții

[unconverted]
en.one: {n} without an exchange rate
en.other: {n} without an exchange rate
it.one: {n} senza tasso di cambio
it.other: {n} senza tasso di cambio
fr.one: {n} sans taux de change
fr.other: {n} sans taux de change
ro.one: {n} fără curs de schimb
ro.few: {n} fără curs de schimb
ro.other: {n} fără curs de schimb

[touch-count]
en.one: {n} touch that counts
en.other: {n} touches that count
it.one: {n} interazione che conta
it.other: {n} interazioni che contano
fr.one: {n} interaction qui compte
fr.other: {n} interactions qui comptent
ro.one: {n} interacțiune care contează
ro.few: {n} interacțiuni care contează
ro.other: {n} de interacțiuni care contează

[touch-cut]
en: The last {shown} are shown; credit is over all.
it: Sono mostrate le ultime {shown}; il credito è su tutte.
fr: Les {shown} dernières sont affichées ; le crédit porte sur toutes.
ro: Sunt afișate ultimele {shown}; creditul este calculat pe toate.

[view]
en: Table or board
it: Tabella o lavagna
fr: Tableau ou colonnes
ro: Tabel sau panou

[table]
en: Table
it: Tabella
fr: Liste
ro: Tabel

[board]
en: Board
it: Lavagna
fr: Colonnes
ro: Panou

[board-help]
en: Open deals by stage of the pipeline, the largest first. Drag a card, or choose its stage.
it: Trattative aperte per fase della pipeline, prima le più grandi. Trascina una scheda o scegline la fase.
fr: Affaires ouvertes par étape du pipeline, les plus grandes d’abord. Glissez une carte ou choisissez son étape.
ro: Tranzacții deschise pe etape din pipeline, cele mai mari primele. Trageți un card sau alegeți etapa.

[pages]
en: Pages of deals
it: Pagine di trattative
fr: Pages d’affaires
ro: Pagini de tranzacții

[all]
en: All
it: Tutte
fr: Toutes
ro: Toate

[name]
en: Deal
it: Trattativa
fr: Affaire
ro: Tranzacție

[amount]
en: Amount
it: Importo
fr: Montant
ro: Sumă

[created]
en: Opened
it: Aperta il
fr: Ouverte le
ro: Deschisă la

[closed]
en: Closed
it: Chiusa il
fr: Close le
ro: Închisă la

[words]
en: Deal or company begins with
it: Trattativa o azienda inizia con
fr: L’affaire ou l’entreprise commence par
ro: Tranzacția sau compania începe cu

[created-from]
en: Opened from
it: Aperta dal
fr: Ouverte du
ro: Deschisă de la

[created-to]
en: Opened to
it: Aperta al
fr: Ouverte au
ro: Deschisă până la

[closed-from]
en: Closed from
it: Chiusa dal
fr: Close du
ro: Închisă de la

[closed-to]
en: Closed to
it: Chiusa al
fr: Close au
ro: Închisă până la

[least]
en: Amount from
it: Importo da
fr: Montant de
ro: Sumă de la

[most]
en: Amount to
it: Importo fino a
fr: Montant jusqu’à
ro: Sumă până la

[no-stage]
en: No pipeline stage
it: Nessuna fase della pipeline
fr: Aucune étape du pipeline
ro: Fără etapă din pipeline

[lane-more]
en: The {shown} largest of {all}
it: Le {shown} più grandi di {all}
fr: Les {shown} plus grandes sur {all}
ro: Cele mai mari {shown} din {all}

[move]
en: Move
it: Sposta
fr: Déplacer
ro: Mută

[move-label]
en: Pipeline stage of {name}
it: Fase della pipeline di {name}
fr: Étape du pipeline de {name}
ro: Etapa din pipeline a tranzacției {name}

[moved]
en: The deal was moved.
it: La trattativa è stata spostata.
fr: L’affaire a été déplacée.
ro: Tranzacția a fost mutată.

[none-yet]
en: No deals yet
it: Ancora nessuna trattativa
fr: Pas encore d’affaires
ro: Încă nu există tranzacții

[none-yet-help]
en: They come with an import, or are made here.
it: Arrivano con un’importazione, oppure si creano qui.
fr: Elles viennent avec un import, ou se créent ici.
ro: Apar printr-un import sau se creează aici.

[none-found]
en: No deal passes these filters
it: Nessuna trattativa corrisponde ai filtri
fr: Aucune affaire ne passe ces filtres
ro: Nicio tranzacție nu corespunde filtrelor

[edit]
en: Edit deal
it: Modifica trattativa
fr: Modifier l’affaire
ro: Modifică tranzacția

[with]
en: With {name} as its first contact.
it: Con {name} come primo contatto.
fr: Avec {name} comme premier contact.
ro: Cu {name} ca prim contact.

[company-hint]
en: One that is not there yet is made.
it: Se non c’è ancora, viene creata.
fr: Si elle n’existe pas encore, elle est créée.
ro: Dacă nu există încă, se creează.

[currency-hint]
en: Three letters, as EUR
it: Tre lettere, come EUR
fr: Trois lettres, comme EUR
ro: Trei litere, ca EUR

[kind-derived]
en: By earlier wins
it: In base alle vincite precedenti
fr: Selon les gains précédents
ro: După câștigurile anterioare

[probability-hint]
en: 0 to 100 %
it: Da 0 a 100 %
fr: De 0 à 100 %
ro: De la 0 la 100 %

[made]
en: The deal was made.
it: La trattativa è stata creata.
fr: L’affaire a été créée.
ro: Tranzacția a fost creată.

[people]
en: People on it
it: Persone coinvolte
fr: Personnes concernées
ro: Persoane implicate

[people-help]
en: anyone can be attached at any time
it: chiunque si può aggiungere in ogni momento
fr: chacun peut être ajouté à tout moment
ro: oricine poate fi adăugat oricând

[attached]
en: Since
it: Dal
fr: Depuis
ro: Din

[actions]
en: Actions
it: Azioni
fr: Actions
ro: Acțiuni

[primary]
en: Primary
it: Principale
fr: Principal
ro: Principal

[make-primary]
en: Make primary
it: Rendi principale
fr: Rendre principal
ro: Fă principal

[detach]
en: Detach
it: Togli
fr: Retirer
ro: Scoate

[attach]
en: Attach
it: Aggiungi
fr: Ajouter
ro: Adaugă

[attach-find]
en: Attach somebody: name or e-mail
it: Aggiungi qualcuno: nome o e-mail
fr: Ajouter quelqu’un : nom ou e-mail
ro: Adaugă pe cineva: nume sau e-mail

[find]
en: Find
it: Cerca
fr: Chercher
ro: Caută

[no-people]
en: Nobody is on this deal yet.
it: Ancora nessuno su questa trattativa.
fr: Personne sur cette affaire pour l’instant.
ro: Nimeni nu este încă pe această tranzacție.

[no-hits]
en: Nobody found who is not on it already.
it: Nessun risultato che non ci sia già.
fr: Personne de trouvé qui n’y soit déjà.
ro: Nu s-a găsit nimeni care să nu fie deja aici.

[people-attach]
en: The contact is on the deal now.
it: Il contatto è ora sulla trattativa.
fr: Le contact est maintenant sur l’affaire.
ro: Contactul este acum pe tranzacție.

[people-detach]
en: The contact is off the deal.
it: Il contatto non è più sulla trattativa.
fr: Le contact n’est plus sur l’affaire.
ro: Contactul nu mai este pe tranzacție.

[people-primary]
en: The primary contact was changed.
it: Il contatto principale è cambiato.
fr: Le contact principal a changé.
ro: Contactul principal a fost schimbat.

[close]
en: Close the deal
it: Chiudi la trattativa
fr: Clore l’affaire
ro: Închide tranzacția

[win]
en: Won
it: Vinta
fr: Gagnée
ro: Câștigată

[lose]
en: Lost
it: Persa
fr: Perdue
ro: Pierdută

[win-do]
en: Mark as won
it: Segna come vinta
fr: Marquer comme gagnée
ro: Marchează ca fiind câștigată

[lose-do]
en: Mark as lost
it: Segna come persa
fr: Marquer comme perdue
ro: Marchează ca fiind pierdută

[reopen]
en: Open it again
it: Riaprila
fr: La rouvrir
ro: Redeschide

[reopen-do]
en: Open the deal again
it: Riapri la trattativa
fr: Rouvrir l’affaire
ro: Redeschide tranzacția

[on-day]
en: On which day
it: In che giorno
fr: Quel jour
ro: În ce zi

[day-hint]
en: Empty means now
it: Vuoto significa adesso
fr: Vide signifie maintenant
ro: Gol înseamnă acum

[is-won]
en: Won. Well done!
it: Vinta. Ottimo lavoro!
fr: Gagnée. Bravo !
ro: Câștigată. Felicitări!

[is-lost]
en: The deal is lost; its reason is kept.
it: La trattativa è persa; il motivo è registrato.
fr: L’affaire est perdue ; le motif est conservé.
ro: Tranzacția este pierdută; motivul a fost păstrat.

[is-reopened]
en: The deal is open again.
it: La trattativa è di nuovo aperta.
fr: L’affaire est de nouveau ouverte.
ro: Tranzacția este din nou deschisă.

[won-words]
en: Won by {who} in {days}. What led to it is below.
it: Vinta da {who} in {days}. Sotto c’è che cosa ha portato fin qui.
fr: Gagnée par {who} en {days}. Ce qui y a mené est ci-dessous.
ro: Câștigată de {who} în {days}. Mai jos este ce a dus la ea.

[the-team]
en: both teams
it: i due team
fr: les deux équipes
ro: ambele echipe

[voided]
en: Its close was cancelled as wrong: the deal counts as open.
it: La sua chiusura è stata annullata perché errata: la trattativa conta come aperta.
fr: Sa clôture a été annulée car erronée : l’affaire compte comme ouverte.
ro: Închiderea ei a fost anulată ca greșită: tranzacția contează ca deschisă.

[journey]
en: What led to it
it: Che cosa ha portato qui
fr: Ce qui y a mené
ro: Ce a dus la ea

[touch]
en: Touch
it: Interazione
fr: Interaction
ro: Interacțiune

[credit]
en: Credit
it: Credito
fr: Crédit
ro: Credit

[model]
en: Attribution model
it: Modello di attribuzione
fr: Modèle d’attribution
ro: Model de atribuire

[no-journey]
en: No touch of its people counts for it.
it: Nessuna interazione delle sue persone conta.
fr: Aucune interaction de ses personnes ne compte.
ro: Nicio interacțiune a persoanelor sale nu contează.
"""####),
  ]
}
