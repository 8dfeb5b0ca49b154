// swift-format-ignore-file
// Made by scripts/embed from Assets/Inbox. Change those files, and run it again.

extension AssetFile {
  static let inInbox: [AssetFile] = [
    AssetFile(path: "Inbox/contact-handoff.mustache", text: ####"""
<section aria-labelledby="h-handoff"><h2 id="h-handoff">{{t.inbox.section}}</h2>{{#handoffs}}<p class="ho-line">{{{ring}}}<span><b>{{hoState}}</b>{{#hoWho}} <span class="who"><span class="avatar is-sales" aria-hidden="true">{{hoInitials}}</span>{{hoWho}}</span>{{/hoWho}}<br><span class="sm"><time datetime="{{hoMachine}}" title="{{hoExact}}">{{hoLeft}}</time> <span class="muted">{{hoFor}}</span></span>{{#hasQuad}} <span class="quad">{{{quad}}}{{quadWords}}</span>{{/hasQuad}}<br><span class="xs muted">{{hoNote}}</span><br><a class="xs" href="{{hoHref}}">{{t.inbox.open-dossier}}</a></span></p>{{/handoffs}}{{^hasHandoffs}}<p class="sm muted">{{t.inbox.contact-none}}</p>{{/hasHandoffs}}
{{#hasScores}}<h2 class="sub">{{t.inbox.why-mql}}</h2><p class="xs muted">{{whyMql}}</p>{{> scores}}{{/hasScores}}</section>
"""####),
    AssetFile(path: "Inbox/dossier.mustache", text: ####"""
<p class="to-list"><a href="{{listHref}}">{{t.inbox.back-to-list}}</a></p>
{{#failure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/failure}}
<header class="dos-head"><div><h2 id="h-dossier" class="h-name"><a href="{{contactHref}}" data-do="o">{{name}}</a></h2><p class="muted">{{job}}{{#hasCompany}} <a href="{{companyHref}}">{{company}}</a>{{/hasCompany}}</p><p class="dos-contact">{{#hasPhone}}<a href="{{phoneHref}}" aria-label="{{phoneLabel}}">{{{icon.phone}}}{{phone}}</a>{{/hasPhone}}{{#hasEmail}}<a href="{{emailHref}}" aria-label="{{emailLabel}}">{{{icon.mail}}}{{email}}</a>{{/hasEmail}}</p></div>
<div>{{#hasQuad}}<span class="quad">{{{quad}}}{{quadWords}}</span>{{/hasQuad}}</div></header>
<div class="dos-acts">
{{#mayAccept}}<form method="post" action="{{acceptAction}}">{{> form-token}}<input type="hidden" name="next" value="{{nextHref}}"><button class="btn btn-primary" data-do="a">{{t.inbox.accept}} <kbd>a</kbd></button></form>
<details class="act" data-do="r"{{#rejectIsOpen}} open{{/rejectIsOpen}}><summary class="btn">{{t.inbox.reject}} <kbd>r</kbd></summary><form class="panel stack-form" method="post" action="{{rejectAction}}">{{> form-token}}<input type="hidden" name="next" value="{{nextHref}}">{{#reasonField}}{{> field-select}}{{/reasonField}}{{#noteField}}{{> field}}{{/noteField}}{{#endingField}}{{> field-select}}{{/endingField}}{{#untilField}}{{> field}}{{/untilField}}<button class="btn btn-danger">{{t.inbox.reject}}</button></form></details>{{/mayAccept}}
{{#mayLog}}<details class="act" data-do="l"{{#logIsOpen}} open{{/logIsOpen}}><summary class="btn">{{t.inbox.log}} <kbd>l</kbd></summary><form class="panel stack-form" method="post" action="{{logAction}}">{{> form-token}}{{#kindField}}{{> field-select}}{{/kindField}}{{#outcomeField}}{{> field-select}}{{/outcomeField}}{{#minutesField}}{{> field-select}}{{/minutesField}}<button class="btn">{{t.inbox.log}}</button></form></details>{{/mayLog}}
{{#mayAsk}}<details class="act"{{#askIsOpen}} open{{/askIsOpen}}><summary class="btn">{{t.inbox.case-ask}}</summary><form class="panel stack-form" method="post" action="{{caseAction}}">{{> form-token}}<p class="sm muted">{{t.inbox.case-help}}</p>{{#groundField}}{{> field-select}}{{/groundField}}<button class="btn">{{t.inbox.case-ask}}</button></form></details>{{/mayAsk}}{{#askedCases}}<a class="btn btn-quiet" href="{{caseHref}}">{{t.inbox.case-see}}: {{caseWords}}</a>{{/askedCases}}
{{#mayTakeOver}}<form method="post" action="{{assigneeAction}}">{{> form-token}}<input type="hidden" name="do" value="take-over"><button class="btn">{{t.inbox.take-over}}</button></form>{{/mayTakeOver}}
{{#mayGiveBack}}<form method="post" action="{{returnAction}}">{{> form-token}}<input type="hidden" name="next" value="{{nextHref}}"><button class="btn btn-quiet" title="{{t.inbox.give-back-help}}">{{t.inbox.give-back}}</button></form>{{/mayGiveBack}}
{{#mayReassign}}<details class="act"{{#giveIsOpen}} open{{/giveIsOpen}}><summary class="btn btn-quiet">{{t.inbox.reassign}}</summary><form class="panel stack-form" method="post" action="{{assigneeAction}}">{{> form-token}}<input type="hidden" name="do" value="reassign">{{#memberField}}{{> field-select}}{{/memberField}}<button class="btn">{{t.inbox.apply}}</button></form></details>{{/mayReassign}}
</div>
<section class="clockline" aria-label="{{t.inbox.clock}}">{{{ring}}}<div><p><b class="{{clockClass}}">{{left}}</b> {{leftFor}} <span class="muted"><time datetime="{{dueMachine}}" title="{{dueExact}}">{{by}}</time>{{#promise}}, {{.}}{{/promise}}</span>{{#flags}} <span class="chip"{{#flagHelp}} title="{{.}}"{{/flagHelp}}>{{flagWords}}</span>{{/flags}}</p>{{{split}}}<p class="muted xs split-words">{{splitWords}}</p><p class="muted xs">{{whyName}}: {{whyYou}}{{#agreement}} · {{.}}{{/agreement}}</p></div></section>
{{#hasAdvice}}<p class="panel advice"><b>{{t.inbox.advice}}</b> {{advice}}</p>{{/hasAdvice}}
<section class="dos-sec" aria-labelledby="h-why"><div class="section-head"><h3 id="h-why">{{t.inbox.why-mql}}</h3><span class="note">{{whyMql}}{{#cycleWords}}, {{.}}{{/cycleWords}}</span></div>
{{#hasScores}}{{> scores}}{{/hasScores}}{{^hasScores}}<p class="sm muted">{{t.inbox.no-scores}}</p>{{/hasScores}}</section>
<section class="dos-sec" aria-labelledby="h-att"><div class="section-head"><h3 id="h-att">{{t.inbox.attempts}}</h3><span class="note">{{attemptsOf}}</span></div>
{{#hasAttempts}}<ul class="bare">{{#attemptLines}}<li>{{#attemptIsReached}}{{{icon.kept}}}{{/attemptIsReached}}{{^attemptIsReached}}{{{icon.clock}}}{{/attemptIsReached}} {{attemptWords}} <span class="push muted"><time datetime="{{attemptMachine}}" title="{{attemptExact}}">{{attemptWhen}}</time></span></li>{{/attemptLines}}</ul>{{/hasAttempts}}{{^hasAttempts}}<p class="sm muted">{{t.inbox.no-attempts}}</p>{{/hasAttempts}}</section>
<section class="dos-sec" aria-labelledby="h-jou"><div class="section-head"><h3 id="h-jou">{{t.inbox.journey}}</h3><span class="note">{{journeyNote}}</span><a class="more" href="{{contactHref}}">{{t.inbox.whole}}</a></div>
{{#hasJourney}}<ul class="bare journey">{{#journey}}<li{{#stepIsSince}} class="is-since"{{/stepIsSince}}><span class="glyph {{stepTeam}}" aria-hidden="true"></span> <span>{{#stepIsMove}}<b>{{stepWords}}</b>{{/stepIsMove}}{{^stepIsMove}}{{stepWords}}{{/stepIsMove}}{{#stepNote}} <span class="muted">{{.}}</span>{{/stepNote}}</span> <span class="push muted"><time datetime="{{stepMachine}}" title="{{stepExact}}">{{stepWhen}}</time></span></li>{{/journey}}</ul>{{/hasJourney}}{{^hasJourney}}<p class="sm muted">{{t.inbox.no-journey}}</p>{{/hasJourney}}</section>
<div class="split split-3 tight dos-sec"><section aria-labelledby="h-com"><h3 id="h-com">{{t.inbox.company}}</h3><p class="muted xs">{{t.inbox.as-offered}}</p><dl class="dl">{{#facts}}<dt>{{factLabel}}</dt><dd>{{factText}}</dd>{{/facts}}{{#hasColleagues}}<dt>{{t.inbox.others-there}}</dt><dd>{{#colleagues}}<a href="{{colleagueHref}}">{{colleagueName}}</a><br>{{/colleagues}}</dd>{{/hasColleagues}}</dl>{{#isChangedSince}}<p class="muted xs">{{t.inbox.changed-since}}</p>{{/isChangedSince}}</section>
<section aria-labelledby="h-rea"><h3 id="h-rea">{{t.inbox.read}}</h3>{{#hasReads}}<ul class="docs">{{#reads}}<li>{{{icon.note}}}<span>{{readName}}<small class="muted">{{readNote}}</small></span></li>{{/reads}}</ul>{{/hasReads}}{{^hasReads}}<p class="sm muted">{{t.inbox.no-read}}</p>{{/hasReads}}</section>
<section aria-labelledby="h-dea"><h3 id="h-dea">{{t.inbox.deals}}</h3>{{#hasDeals}}<ul class="mini">{{#deals}}<li><a href="{{dealHref}}">{{dealName}}</a><span class="num">{{dealAmount}}</span></li>{{/deals}}</ul>{{/hasDeals}}{{^hasDeals}}<p class="sm muted">{{t.inbox.no-deals}}</p>{{/hasDeals}}
<h3 class="sub">{{t.inbox.like}}</h3>{{#hasLikes}}<ul class="mini">{{#likes}}<li><a href="{{likeHref}}">{{likeName}}</a><span class="num">{{likeAmount}}</span></li>{{/likes}}</ul>{{/hasLikes}}{{^hasLikes}}<p class="sm muted">{{t.inbox.no-like}}</p>{{/hasLikes}}</section></div>
<details class="dos-sec"><summary>{{t.inbox.history}}</summary><ul class="bare gap-sm">{{#events}}<li>{{eventWords}} <span class="push muted"><time datetime="{{eventMachine}}">{{eventWhen}}</time></span></li>{{/events}}</ul></details>
{{#hasEarlier}}<section class="dos-sec" aria-labelledby="h-ear"><h3 id="h-ear">{{t.inbox.earlier}}</h3><ul class="bare">{{#earlier}}<li><a href="{{earlierHref}}">{{earlierWhen}}</a> <span class="push muted">{{earlierWords}}</span></li>{{/earlier}}</ul></section>{{/hasEarlier}}
"""####),
    AssetFile(path: "Inbox/handoff.mustache", text: ####"""
{{<frame}}{{$page-class}} p-inbox is-one{{/page-class}}{{$main}}
{{#dossier}}<h1 class="sr">{{name}}</h1>{{/dossier}}
{{> inbox-queue}}
<article class="dossier" id="dossier" aria-labelledby="h-dossier">{{#dossier}}{{> dossier}}{{/dossier}}</article>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Inbox/home-handoffs.mustache", text: ####"""
<section class="section" id="handoffs" aria-labelledby="h-handoffs"><div class="section-head"><h2 id="h-handoffs">{{handoffTitle}}</h2><span class="note">{{handoffNote}}</span></div>
{{#handoffIsPast}}<p class="sm muted">{{t.inbox.home-past}}</p>{{/handoffIsPast}}
{{^handoffIsPast}}{{#hasHandoffTabs}}<nav class="seg dims" aria-label="{{handoffTitle}}">{{#handoffTabs}}<a href="{{tabHref}}"{{#tabIsOpen}} aria-current="true"{{/tabIsOpen}}>{{tabName}}</a>{{/handoffTabs}}</nav>{{/hasHandoffTabs}}
{{#hasHandoffs}}{{#handoffTable}}{{> sheet-table}}{{/handoffTable}}{{/hasHandoffs}}{{^hasHandoffs}}<p class="sm muted">{{t.inbox.home-none}}</p>{{/hasHandoffs}}{{/handoffIsPast}}</section>
{{#hasRejectionPart}}<section class="section" id="rejections" aria-labelledby="h-rejections"><div class="section-head"><h2 id="h-rejections">{{t.inbox.home-rejected}}</h2><span class="note">{{t.inbox.home-rejected-note}}</span></div>
{{#hasRejections}}{{#rejectionTable}}{{> sheet-table}}{{/rejectionTable}}{{/hasRejections}}{{^hasRejections}}<p class="sm muted">{{t.inbox.home-no-rejected}}</p>{{/hasRejections}}</section>{{/hasRejectionPart}}
"""####),
    AssetFile(path: "Inbox/inbox-queue.mustache", text: ####"""
<section class="queue" aria-labelledby="h-queue" data-clock>
<div class="queue-head">{{^isOne}}<h1 id="h-queue">{{heading}}</h1>{{/isOne}}{{#isOne}}<h2 id="h-queue" class="h-name">{{heading}}</h2>{{/isOne}}{{#settingsHref}}<a class="icon-btn" href="{{.}}" aria-label="{{t.inbox.settings-link}}" title="{{t.inbox.settings-link}}">{{{icon.settings}}}</a>{{/settingsHref}}</div>
<nav class="seg dims" aria-label="{{t.inbox.filters}}">{{#tabs}}<a href="{{tabHref}}"{{#tabIsOpen}} aria-current="true"{{/tabIsOpen}}>{{tabName}}{{#tabCount}} <span class="faint">{{.}}</span>{{/tabCount}}</a>{{/tabs}}</nav>
{{#bulkFailure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/bulkFailure}}
{{#isTicking}}<form method="post" action="{{bulkAction}}" id="bulk">{{> form-token}}<input type="hidden" name="back" value="{{here}}">{{/isTicking}}
{{#parts}}<h2 class="queue-h">{{partTitle}}{{#partNote}} <span class="faint">{{.}}</span>{{/partNote}}</h2>
{{#hasRows}}<ul class="inbox-rows" data-inbox>{{#rows}}<li{{#canTick}} class="ticks"{{/canTick}}>{{#canTick}}<label class="tick"><input type="checkbox" name="id" value="{{rowId}}"{{#isTicked}} checked{{/isTicked}}><span class="sr">{{rowTick}}</span></label>{{/canTick}}<a class="row" href="{{rowHref}}"{{#rowIsOpen}} aria-current="true"{{/rowIsOpen}}>{{#hasRing}}{{{ring}}}{{/hasRing}}{{^hasRing}}<span class="row-ic">{{{rowIcon}}}</span>{{/hasRing}}<span class="row-main"><b>{{rowName}}</b>{{#rowCompany}} <span class="muted">{{.}}</span>{{/rowCompany}}</span><span class="row-side strong num">{{rowValue}}</span><span class="why">{{rowWhy}}</span><span class="left {{rowClass}}"><time datetime="{{rowMachine}}" title="{{rowExact}}">{{rowLeft}}</time> <span>{{rowFor}}</span>{{#rowFlag}} <span class="flag">· {{.}}</span>{{/rowFlag}}</span><span class="row-side">{{#hasQuad}}<span class="quad">{{{quad}}}{{quadWords}}</span>{{/hasQuad}}</span></a>{{#rowRefusal}}<p class="error">{{{icon.risk}}}{{.}}</p>{{/rowRefusal}}</li>{{/rows}}</ul>{{/hasRows}}
{{^hasRows}}<p class="queue-none muted sm">{{partEmpty}}</p>{{/hasRows}}{{/parts}}
{{#cutWords}}<p class="queue-none muted xs">{{.}}</p>{{/cutWords}}
{{#hasPager}}<p class="pager">{{#firstHref}}<a class="btn btn-quiet btn-sm" href="{{.}}">{{t.inbox.first-page}}</a>{{/firstHref}}{{#nextHref}}<a class="btn btn-sm" rel="next" href="{{.}}">{{t.inbox.more}}{{{icon.right}}}</a>{{/nextHref}}</p>{{/hasPager}}
{{#isTicking}}<div class="bulkbar" role="group" aria-label="{{t.inbox.ticked}}"><span class="muted sm">{{t.inbox.ticked}}</span>
{{#mayAnswer}}<button class="btn btn-sm" name="do" value="accept">{{t.inbox.accept}}</button>
<details class="drop drop-up"{{#bulkRejectIsOpen}} open{{/bulkRejectIsOpen}}><summary class="btn btn-sm">{{t.inbox.reject}}</summary><div class="drop-body">{{#bulkReason}}{{> field-select}}{{/bulkReason}}{{#bulkNote}}{{> field}}{{/bulkNote}}{{#bulkUntil}}{{> field}}{{/bulkUntil}}<button class="btn btn-sm btn-danger" name="do" value="reject">{{t.inbox.apply}}</button></div></details>{{/mayAnswer}}
{{#mayManage}}<details class="drop drop-up"{{#bulkGiveIsOpen}} open{{/bulkGiveIsOpen}}><summary class="btn btn-sm">{{t.inbox.reassign}}</summary><div class="drop-body">{{#bulkMember}}{{> field-select}}{{/bulkMember}}<button class="btn btn-sm" name="do" value="reassign">{{t.inbox.apply}}</button></div></details>{{/mayManage}}</div></form>{{/isTicking}}
<p class="keys" aria-label="{{t.inbox.keys}}"><span><kbd>j</kbd><kbd>k</kbd> {{t.inbox.key-move}}</span><span><kbd>a</kbd> {{t.inbox.key-accept}}</span><span><kbd>r</kbd> {{t.inbox.key-reject}}</span><span><kbd>l</kbd> {{t.inbox.key-log}}</span><span><kbd>o</kbd> {{t.inbox.key-open}}</span><span><kbd>x</kbd> {{t.inbox.key-tick}}</span></p></section>
"""####),
    AssetFile(path: "Inbox/inbox-team.mustache", text: ####"""
{{<frame}}{{$main}}
<div class="page-head"><div><h1>{{t.inbox.team-title}}</h1><p>{{teamNote}}</p></div><div class="acts">{{#settingsHref}}<a class="btn" href="{{.}}">{{{icon.settings}}}{{t.inbox.settings-link}}</a>{{/settingsHref}}</div></div>
<nav class="seg dims" aria-label="{{t.inbox.filters}}">{{#tabs}}<a href="{{tabHref}}"{{#tabIsOpen}} aria-current="true"{{/tabIsOpen}}>{{tabName}}{{#tabCount}} <span class="faint">{{.}}</span>{{/tabCount}}</a>{{/tabs}}</nav>
{{#hasTeam}}<div class="scroll" data-clock><table class="table"><caption class="sr">{{t.inbox.team-title}}</caption><thead><tr><th scope="col">{{t.inbox.team-rep}}</th><th scope="col" class="num">{{t.inbox.team-open}}</th><th scope="col" class="num">{{t.inbox.team-in-time}}</th><th scope="col" class="num">{{soonHead}}</th><th scope="col" class="num">{{t.inbox.team-overdue}}</th><th scope="col" class="num">{{t.inbox.team-capacity}}</th><th scope="col">{{t.inbox.team-there}}</th></tr></thead><tbody>
{{#team}}<tr><th scope="row"><a href="{{repHref}}"><span class="avatar is-sales" aria-hidden="true">{{repInitials}}</span> {{repName}}</a></th><td class="num"><a class="fig" href="{{repHref}}">{{repOpen}}</a></td><td class="num">{{repInTime}}{{#repOf}} <small class="was">{{.}}</small>{{/repOf}}</td><td class="num">{{repSoon}}</td><td class="num">{{#repIsLate}}<span class="status is-broken">{{{icon.risk}}}{{repOverdue}}</span>{{/repIsLate}}{{^repIsLate}}{{repOverdue}}{{/repIsLate}}</td><td class="num">{{repCapacity}}</td><td>{{repAway}}</td></tr>{{/team}}
</tbody></table></div>{{/hasTeam}}
{{#hasPager}}<p class="pager">{{#firstHref}}<a class="btn btn-quiet btn-sm" href="{{.}}">{{t.inbox.first-page}}</a>{{/firstHref}}{{#nextHref}}<a class="btn btn-sm" rel="next" href="{{.}}">{{t.inbox.more}}{{{icon.right}}}</a>{{/nextHref}}</p>{{/hasPager}}
{{^hasTeam}}<div class="empty"><p>{{t.inbox.team-empty}}</p></div>{{/hasTeam}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Inbox/inbox.mustache", text: ####"""
{{<frame}}{{$page-class}} p-inbox{{/page-class}}{{$main}}
{{> inbox-queue}}
<article class="dossier" id="dossier"{{#hasDossier}} aria-labelledby="h-dossier"{{/hasDossier}}>{{#hasDossier}}{{#dossier}}{{> dossier}}{{/dossier}}{{/hasDossier}}{{^hasDossier}}<p class="muted">{{t.inbox.pick}}</p>{{/hasDossier}}</article>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Inbox/inbox.texts", text: ####"""
# The inbox: hand-offs of a rep, their clocks, the dossier, the team.

[filters]
en: Which hand-offs
it: Quali passaggi
fr: Quelles transmissions
ro: Ce predări

[mine]
en: Mine
it: Miei
fr: Les miennes
ro: Ale mele

[of]
en: Inbox of {name}
it: Posta in arrivo di {name}
fr: Boîte de réception de {name}
ro: Inboxul lui {name}

[waiting]
en: Waiting
it: In attesa
fr: En attente
ro: În așteptare

[decided]
en: Decided
it: Decisi
fr: Décidées
ro: Decise

[back]
en: Coming back
it: Di ritorno
fr: De retour
ro: Revin

[team]
en: Team
it: Squadra
fr: Équipe
ro: Echipa

[list-mine]
en: To contact or decide
it: Da contattare o decidere
fr: À contacter ou à décider
ro: De contactat sau de decis

[list-waiting]
en: Waiting for a rep
it: In attesa di un venditore
fr: En attente d’un commercial
ro: Așteaptă un reprezentant

[list-decided]
en: Decided lately
it: Decisi di recente
fr: Décidées récemment
ro: Decise recent

[list-back]
en: Recycled leads, by the day they come back
it: Lead riciclati, per giorno di ritorno
fr: Leads recyclés, par jour de retour
ro: Leaduri reciclate, după ziua revenirii

[list-tasks]
en: Back now
it: Tornati adesso
fr: De retour maintenant
ro: Reveniți acum

[worth]
en: {n}, worth {amount}
it: {n}, per {amount}
fr: {n}, d’une valeur de {amount}
ro: {n}, în valoare de {amount}

[cut]
en: The {n} that are due first are put in order; more come as these are done.
it: In ordine sono i {n} che scadono prima; gli altri arrivano man mano.
fr: Les {n} dont l’échéance est la plus proche sont classées ; les autres suivent.
ro: Sunt ordonate primele {n} după termen; celelalte urmează pe măsură ce acestea se rezolvă.

[more]
en: More
it: Altri
fr: Suite
ro: Mai multe

[first-page]
en: From the top
it: Dall’inizio
fr: Depuis le début
ro: De la început

[empty-mine]
en: Nothing waits for you. A lead that becomes MQL and fits comes here at once, with its clock.
it: Niente in attesa. Un lead che diventa MQL ed è adatto arriva qui subito, con il suo orologio.
fr: Rien ne vous attend. Un lead qui devient MQL et qui convient arrive ici aussitôt, avec son horloge.
ro: Nimic nu vă așteaptă. Un lead care devine MQL și se potrivește ajunge aici imediat, cu ceasul său.

[empty-other]
en: {name} has no open hand-off.
it: {name} non ha passaggi aperti.
fr: {name} n’a aucune transmission ouverte.
ro: {name} nu are nicio predare deschisă.

[empty-waiting]
en: Every hand-off has a rep.
it: Ogni passaggio ha un venditore.
fr: Chaque transmission a un commercial.
ro: Fiecare predare are un reprezentant.

[empty-decided]
en: Nothing was decided yet. What is accepted or rejected stands here, the last first.
it: Ancora nessuna decisione. Qui compare ciò che viene accettato o rifiutato, dall’ultimo.
fr: Rien n’a encore été décidé. Ce qui est accepté ou refusé apparaît ici, le plus récent d’abord.
ro: Încă nu s-a decis nimic. Aici apare ce este acceptat sau respins, începând cu ultimul.

[empty-back]
en: No recycled lead of yours rests. One that you reject for its timing waits here until its date.
it: Nessun lead riciclato a riposo. Uno rifiutato per tempi sbagliati aspetta qui fino alla sua data.
fr: Aucun lead recyclé en repos. Celui que vous refusez pour son calendrier attend ici jusqu’à sa date.
ro: Niciun lead reciclat în repaus. Cel respins pentru moment nepotrivit așteaptă aici până la data sa.

[pick]
en: Pick a hand-off at the left.
it: Scegli un passaggio a sinistra.
fr: Choisissez une transmission à gauche.
ro: Alegeți o predare din stânga.

[back-to-list]
en: Inbox
it: Posta in arrivo
fr: Boîte de réception
ro: Inbox

[pick-one]
en: Tick {name}
it: Seleziona {name}
fr: Cocher {name}
ro: Bifează {name}

[ticked]
en: With those ticked
it: Con i selezionati
fr: Avec les éléments cochés
ro: Cu cele bifate

[nobody-ticked]
en: Nothing is ticked.
it: Nessuna selezione.
fr: Rien n’est coché.
ro: Nimic nu este bifat.

[apply]
en: Apply
it: Applica
fr: Appliquer
ro: Aplică

[bulk-done]
en.one: {n} done.
en.other: {n} done.
it.one: {n} fatto.
it.other: {n} fatti.
fr.one: {n} traitée.
fr.other: {n} traitées.
ro.one: {n} rezolvată.
ro.few: {n} rezolvate.
ro.other: {n} de predări rezolvate.

[bulk-refused]
en.one: {n} refused; the ticks are kept.
en.other: {n} refused; the ticks are kept.
it.one: {n} rifiutato; la selezione resta.
it.other: {n} rifiutati; la selezione resta.
fr.one: {n} refusée ; les coches restent.
fr.other: {n} refusées ; les coches restent.
ro.one: {n} refuzată; bifele rămân.
ro.few: {n} refuzate; bifele rămân.
ro.other: {n} de predări refuzate; bifele rămân.

[bulk-all]
en: Done: {n}.
it: Fatto: {n}.
fr: Fait : {n}.
ro: Gata: {n}.

[left]
en: {span} left
it: ancora {span}
fr: encore {span}
ro: încă {span}

[over]
en: {span} over
it: scaduto da {span}
fr: dépassé de {span}
ro: depășit cu {span}

[left-none]
en: over now
it: scaduto ora
fr: échu maintenant
ro: expirat acum

[for-attempt]
en: first attempt
it: primo tentativo
fr: première tentative
ro: prima încercare

[for-contact]
en: first contact
it: primo contatto
fr: premier contact
ro: primul contact

[for-decision]
en: decision
it: decisione
fr: décision
ro: decizie

[no-deadline]
en: answered, to decide
it: risposto, da decidere
fr: répondu, à décider
ro: răspuns, de decis

[ring]
en: {share} of the time left
it: resta {share} del tempo
fr: il reste {share} du temps
ro: a rămas {share} din timp

[ring-over]
en: The time is over
it: Il tempo è scaduto
fr: Le temps est écoulé
ro: Timpul a expirat

[ring-done]
en: Answered
it: Risposto
fr: Répondu
ro: S-a răspuns

[by]
en: by {instant}
it: entro {instant}
fr: avant {instant}
ro: până la {instant}

[promise-clock]
en: promised within {span}
it: promesso entro {span}
fr: promis sous {span}
ro: promis în {span}

[promise-working]
en: promised within {span} of working time
it: promesso entro {span} di orario lavorativo
fr: promis sous {span} de temps ouvré
ro: promis în {span} de timp de lucru

[answered-kept]
en: answered in time
it: risposto in tempo
fr: répondu à temps
ro: răspuns la timp

[answered-late]
en: answered late
it: risposto in ritardo
fr: répondu en retard
ro: răspuns cu întârziere

[agreement-version]
en: agreement version {n}
it: accordo versione {n}
fr: accord version {n}
ro: acordul versiunea {n}

[no-agreement]
en: standard promise: no agreement is in force
it: promessa standard: nessun accordo in vigore
fr: promesse standard : aucun accord en vigueur
ro: promisiunea standard: niciun acord în vigoare

[part-person]
en: rep {span}
it: venditore {span}
fr: commercial {span}
ro: reprezentant {span}

[part-out]
en: out of hours {span}
it: fuori orario {span}
fr: hors horaires {span}
ro: în afara orelor {span}

[part-system]
en: system {span}
it: sistema {span}
fr: système {span}
ro: sistem {span}

[part-queue]
en: queue {span}
it: coda {span}
fr: file {span}
ro: coadă {span}

[clock]
en: Clock
it: Orologio
fr: Horloge
ro: Ceas

[clock-label]
en: Of {whole} since the MQL: {parts}
it: Di {whole} dall’MQL: {parts}
fr: Sur {whole} depuis le MQL : {parts}
ro: Din {whole} de la MQL: {parts}

[escalated]
en: escalated
it: segnalato al capo
fr: remonté
ro: escaladat

[warned]
en: {share} of the time over
it: {share} del tempo passato
fr: {share} du temps écoulé
ro: a trecut {share} din timp

[pursued]
en: pursued
it: inseguito
fr: en relance
ro: urmărit

[pursued-help]
en: Tried on schedule and not reached: it is due for its decision when the window ends.
it: Contattato secondo il piano senza risposta: la decisione scade alla fine della finestra.
fr: Relancé selon le plan sans réponse : la décision est due à la fin de la fenêtre.
ro: Încercat conform planului, fără răspuns: decizia e scadentă la sfârșitul ferestrei.

[state-offered]
en: offered
it: offerto
fr: proposée
ro: oferită

[state-working]
en: working
it: in lavorazione
fr: en cours
ro: în lucru

[state-returned]
en: waiting for a rep
it: in attesa di un venditore
fr: en attente d’un commercial
ro: așteaptă un reprezentant

[state-accepted]
en: accepted
it: accettato
fr: acceptée
ro: acceptată

[state-rejected]
en: rejected
it: rifiutato
fr: refusée
ro: respinsă

[state-merged]
en: merged
it: unito
fr: fusionnée
ro: unită

[state-withdrawn]
en: withdrawn
it: ritirato
fr: retirée
ro: retrasă

[at]
en: {title} at
it: {title} presso
fr: {title} chez
ro: {title} la

[call]
en: Call {number}
it: Chiama {number}
fr: Appeler {number}
ro: Sună la {number}

[write]
en: Write to {address}
it: Scrivi a {address}
fr: Écrire à {address}
ro: Scrie la {address}

[accept]
en: Accept
it: Accetta
fr: Accepter
ro: Acceptă

[reject]
en: Reject
it: Rifiuta
fr: Refuser
ro: Respinge

[log]
en: Log attempt
it: Registra tentativo
fr: Noter une tentative
ro: Notează încercarea

[take-over]
en: Take over
it: Prendi in carico
fr: Reprendre
ro: Preia

[give-back]
en: Give back
it: Restituisci
fr: Rendre
ro: Înapoiază

[give-back-help]
en: It goes to the next rep; the clock runs on.
it: Va al venditore successivo; l’orologio continua.
fr: Elle va au commercial suivant ; l’horloge continue.
ro: Trece la următorul reprezentant; ceasul merge mai departe.

[reassign]
en: Give to
it: Assegna a
fr: Confier à
ro: Dă lui

[nobody]
en: nobody
it: nessuno
fr: personne
ro: nimeni

[with]
en: with {name}
it: con {name}
fr: chez {name}
ro: la {name}

[open-contact]
en: Open contact
it: Apri contatto
fr: Ouvrir le contact
ro: Deschide contactul

[advice]
en: Next
it: Prossimo passo
fr: Ensuite
ro: Urmează

[advice-answer-call]
en: Call now: nobody has tried yet.
it: Chiama ora: nessuno ha ancora provato.
fr: Appelez maintenant : personne n’a encore essayé.
ro: Sunați acum: nimeni nu a încercat încă.

[advice-answer-email]
en: Write now: there is no number, and nobody has tried yet.
it: Scrivi ora: non c’è un numero e nessuno ha ancora provato.
fr: Écrivez maintenant : il n’y a pas de numéro et personne n’a essayé.
ro: Scrieți acum: nu există număr și nimeni nu a încercat încă.

[advice-answer-meeting]
en: Meet them: nobody has tried yet.
it: Incontrali: nessuno ha ancora provato.
fr: Rencontrez-les : personne n’a encore essayé.
ro: Întâlniți-i: nimeni nu a încercat încă.

[advice-answer-message]
en: Find a way to reach them: there is neither number nor address.
it: Trova un modo per raggiungerlo: non c’è né numero né indirizzo.
fr: Trouvez comment les joindre : il n’y a ni numéro ni adresse.
ro: Găsiți o cale de contact: nu există nici număr, nici adresă.

[advice-again-call]
en: Call again {when}.
it: Richiama {when}.
fr: Rappelez {when}.
ro: Sunați din nou {when}.

[advice-again-email]
en: Write {when}: the last way did not reach them.
it: Scrivi {when}: l’ultimo tentativo non è arrivato.
fr: Écrivez {when} : la dernière voie n’a pas abouti.
ro: Scrieți {when}: ultima încercare nu a ajuns.

[advice-again-meeting]
en: Try to meet {when}.
it: Prova a incontrarlo {when}.
fr: Essayez de le rencontrer {when}.
ro: Încercați o întâlnire {when}.

[advice-again-message]
en: Send a message {when}.
it: Manda un messaggio {when}.
fr: Envoyez un message {when}.
ro: Trimiteți un mesaj {when}.

[advice-now]
en: now
it: ora
fr: maintenant
ro: acum

[advice-decide]
en: Reached: accept or reject.
it: Raggiunto: accetta o rifiuta.
fr: Joint : acceptez ou refusez.
ro: Contactat: acceptați sau respingeți.

[advice-give-up]
en: Tried as often as promised and not reached: it may be rejected as unreachable.
it: Provato quanto promesso senza risposta: si può rifiutare come irraggiungibile.
fr: Relancé autant que promis sans réponse : on peut refuser pour injoignable.
ro: Încercat de câte ori s-a promis, fără răspuns: poate fi respins ca de negăsit.

[advice-take-over]
en: Nobody has it: take it over, or give it to somebody.
it: Non è di nessuno: prendilo in carico o assegnalo.
fr: Personne ne l’a : reprenez-la ou confiez-la.
ro: Nu este la nimeni: preluați-o sau dați-o cuiva.

[why-you]
en: Why {name}
it: Perché {name}
fr: Pourquoi {name}
ro: De ce {name}

[why-owns-contact]
en: owns the contact
it: è responsabile del contatto
fr: responsable du contact
ro: este responsabil de contact

[why-owns-company]
en: owns the company
it: è responsabile dell’azienda
fr: responsable de l’entreprise
ro: este responsabil de companie

[why-in-hours]
en: is in working hours, others are not
it: è in orario, altri no
fr: est aux heures de travail, d’autres non
ro: este în program, alții nu

[why-only-one]
en: the only one there
it: l’unico presente
fr: seul présent
ro: singurul disponibil

[why-lead]
en: leads sales: no rule found a rep
it: guida le vendite: nessuna regola ha trovato un venditore
fr: dirige les ventes : aucune règle n’a trouvé de commercial
ro: conduce vânzările: nicio regulă nu a găsit un reprezentant

[why-nobody]
en: no rule found anybody
it: nessuna regola ha trovato qualcuno
fr: aucune règle n’a trouvé personne
ro: nicio regulă nu a găsit pe nimeni

[why-rule]
en: by the rule “{name}”
it: per la regola «{name}»
fr: par la règle « {name} »
ro: după regula „{name}”

[why-deputy]
en: stands in for {name}
it: sostituisce {name}
fr: remplace {name}
ro: îl înlocuiește pe {name}

[why-skipped]
en: {names} away
it: assenti: {names}
fr: absents : {names}
ro: absenți: {names}

[why-first-in]
en: first to come in, {when}
it: il primo a entrare, {when}
fr: premier à arriver, {when}
ro: primul care intră, {when}

[why-turn]
en: their turn among {n}
it: di turno tra {n}
fr: son tour parmi {n}
ro: e rândul său din {n}

[why-reassigned]
en: {name} gave it to them
it: assegnato da {name}
fr: confiée par {name}
ro: dată de {name}

[why-taken-over]
en: took it over
it: lo ha preso in carico
fr: l’a reprise
ro: a preluat-o

[why-mql]
en: Why an MQL
it: Perché un MQL
fr: Pourquoi un MQL
ro: De ce un MQL

[why-mql-grades]
en: {grade} under definition version {n}
it: {grade} secondo la definizione versione {n}
fr: {grade} selon la définition version {n}
ro: {grade} după definiția versiunea {n}

[why-mql-trigger]
en: {cause}, under definition version {n}
it: {cause}, secondo la definizione versione {n}
fr: {cause}, selon la définition version {n}
ro: {cause}, după definiția versiunea {n}

[why-mql-hand]
en: made by hand or by another system; scores by definition version {n}
it: fatto a mano o da un altro sistema; punteggi della definizione versione {n}
fr: fait à la main ou par un autre système ; scores de la définition version {n}
ro: făcut manual sau de alt sistem; scoruri după definiția versiunea {n}

[no-scores]
en: No definition was in force at the entry: there are no scores.
it: Nessuna definizione era in vigore all’ingresso: non ci sono punteggi.
fr: Aucune définition n’était en vigueur à l’entrée : il n’y a pas de scores.
ro: Nicio definiție nu era în vigoare la intrare: nu există scoruri.

[cycle]
en: cycle {n}
it: ciclo {n}
fr: cycle {n}
ro: ciclul {n}

[fit]
en: Fit
it: Adeguatezza
fr: Adéquation
ro: Potrivire

[interest]
en: Interest
it: Interesse
fr: Intérêt
ro: Interes

[completeness]
en: {share} of what is asked is known
it: noto {share} di ciò che si chiede
fr: {share} de ce qui est demandé est connu
ro: se știe {share} din ce se cere

[faded]
en: {day}, gave {points}
it: {day}, valeva {points}
fr: {day}, donnait {points}
ro: {day}, valora {points}

[no-points]
en: no points
it: nessun punto
fr: aucun point
ro: niciun punct

[attempts]
en: Attempts
it: Tentativi
fr: Tentatives
ro: Încercări

[attempts-of]
en: {made} of {promised} promised
it: {made} di {promised} promessi
fr: {made} sur {promised} promises
ro: {made} din {promised} promise

[attempts-window]
en: until {day}
it: fino al {day}
fr: jusqu’au {day}
ro: până {day}

[no-attempts]
en: None yet.
it: Ancora nessuno.
fr: Aucune pour l’instant.
ro: Încă niciuna.

[by-integration]
en: reported by a system
it: riferito da un sistema
fr: signalée par un système
ro: raportată de un sistem

[kind-call]
en: Call
it: Chiamata
fr: Appel
ro: Apel

[kind-email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[kind-meeting]
en: Meeting
it: Incontro
fr: Rendez-vous
ro: Întâlnire

[kind-message]
en: Message
it: Messaggio
fr: Message
ro: Mesaj

[outcome-reached]
en: reached
it: raggiunto
fr: joint
ro: contactat

[outcome-no-answer]
en: no answer
it: nessuna risposta
fr: pas de réponse
ro: fără răspuns

[outcome-wrong-number]
en: wrong number
it: numero sbagliato
fr: faux numéro
ro: număr greșit

[outcome-bounced]
en: bounced
it: respinta dal server
fr: rejeté
ro: respins de server

[outcome-meeting-set]
en: meeting set
it: incontro fissato
fr: rendez-vous pris
ro: întâlnire stabilită

[attempt-kind]
en: How
it: Come
fr: Comment
ro: Cum

[attempt-outcome]
en: What came of it
it: Com’è andata
fr: Résultat
ro: Rezultat

[attempt-minutes]
en: When
it: Quando
fr: Quand
ro: Când

[attempt-now]
en: just now
it: proprio ora
fr: à l’instant
ro: chiar acum

[attempt-ago]
en: {n} min ago
it: {n} min fa
fr: il y a {n} min
ro: acum {n} min

[attempt-help]
en: An attempt logged by hand counts at most 15 minutes back.
it: Un tentativo registrato a mano vale al massimo 15 minuti indietro.
fr: Une tentative notée à la main compte au plus 15 minutes en arrière.
ro: O încercare notată manual contează cel mult 15 minute în urmă.

[attempt-logged]
en: Attempt logged.
it: Tentativo registrato.
fr: Tentative notée.
ro: Încercarea a fost notată.

[accepted]
en: {name} is accepted and SQL.
it: {name} è accettato ed è SQL.
fr: {name} est accepté et devient SQL.
ro: {name} este acceptat și este SQL.

[rejected]
en: {name} is rejected.
it: {name} è rifiutato.
fr: {name} est refusé.
ro: {name} este respins.

[given-back]
en: Given back: it went to the next rep.
it: Restituito: è andato al venditore successivo.
fr: Rendue : elle est allée au commercial suivant.
ro: Înapoiată: a trecut la următorul reprezentant.

[given-back-queue]
en: Given back: nobody else is there, so it waits.
it: Restituito: non c’è nessun altro, quindi aspetta.
fr: Rendue : personne d’autre n’est là, elle attend.
ro: Înapoiată: nu mai este nimeni, așa că așteaptă.

[taken-over]
en: It is yours now. The clock runs on.
it: Ora è tuo. L’orologio continua.
fr: Elle est à vous. L’horloge continue.
ro: Acum este a dumneavoastră. Ceasul merge mai departe.

[reassigned]
en: Given to {name}.
it: Assegnato a {name}.
fr: Confiée à {name}.
ro: Dată lui {name}.

[reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[reason-bad-fit]
en: bad fit
it: non adatto
fr: inadapté
ro: nepotrivit

[reason-bad-timing]
en: bad timing
it: momento sbagliato
fr: mauvais moment
ro: moment nepotrivit

[reason-no-budget]
en: no budget
it: nessun budget
fr: pas de budget
ro: fără buget

[reason-no-authority]
en: no authority
it: non decide
fr: sans pouvoir de décision
ro: fără putere de decizie

[reason-no-need]
en: no need
it: nessuna necessità
fr: pas de besoin
ro: fără nevoie

[reason-competitor]
en: competitor
it: concorrente
fr: concurrent
ro: concurent

[reason-duplicate]
en: duplicate
it: doppione
fr: doublon
ro: duplicat

[reason-wrong-data]
en: wrong data
it: dati sbagliati
fr: données erronées
ro: date greșite

[reason-unreachable]
en: unreachable
it: irraggiungibile
fr: injoignable
ro: de negăsit

[reason-other]
en: other
it: altro
fr: autre
ro: altul

[note]
en: Note
it: Nota
fr: Note
ro: Notă

[ending]
en: Then
it: Poi
fr: Ensuite
ro: Apoi

[ending-usual]
en: as the reason says
it: come dice il motivo
fr: selon le motif
ro: după motiv

[ending-recycle]
en: nurture until a date
it: nurturing fino a una data
fr: nurturing jusqu’à une date
ro: nurturing până la o dată

[ending-disqualify]
en: disqualify
it: squalifica
fr: disqualifier
ro: descalifică

[until]
en: Back on
it: Di nuovo il
fr: De retour le
ro: Revine pe

[until-help]
en: Empty: the usual time.
it: Vuoto: il tempo usuale.
fr: Vide : la durée habituelle.
ro: Gol: perioada obișnuită.

[member]
en: To whom
it: A chi
fr: À qui
ro: Cui

[journey]
en: Journey
it: Percorso
fr: Parcours
ro: Parcurs

[journey-note]
en.one: {n} touch in {days}
en.other: {n} touches in {days}
it.one: {n} interazione in {days}
it.other: {n} interazioni in {days}
fr.one: {n} interaction en {days}
fr.other: {n} interactions en {days}
ro.one: {n} interacțiune în {days}
ro.few: {n} interacțiuni în {days}
ro.other: {n} de interacțiuni în {days}

[machines]
en.one: {n} machine touch left out
en.other: {n} machine touches left out
it.one: {n} interazione automatica esclusa
it.other: {n} interazioni automatiche escluse
fr.one: {n} interaction automatique exclue
fr.other: {n} interactions automatiques exclues
ro.one: {n} interacțiune automată exclusă
ro.few: {n} interacțiuni automate excluse
ro.other: {n} de interacțiuni automate excluse

[since]
en.one: {n} since the offer
en.other: {n} since the offer
it.one: {n} dopo l’offerta
it.other: {n} dopo l’offerta
fr.one: {n} depuis l’offre
fr.other: {n} depuis l’offre
ro.one: {n} de la ofertă
ro.few: {n} de la ofertă
ro.other: {n} de la ofertă

[whole]
en: Whole timeline
it: Tutta la cronologia
fr: Toute la chronologie
ro: Toată cronologia

[since-offer]
en: since the offer
it: dopo l’offerta
fr: depuis l’offre
ro: de la ofertă

[no-journey]
en: No touch is recorded.
it: Nessuna interazione registrata.
fr: Aucune interaction enregistrée.
ro: Nicio interacțiune înregistrată.

[when]
en: When
it: Quando
fr: Quand
ro: Când

[what]
en: What
it: Che cosa
fr: Quoi
ro: Ce

[company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[as-offered]
en: as it stood at the offer
it: com’era all’offerta
fr: tel qu’à l’offre
ro: cum era la ofertă

[changed-since]
en: Something was changed since the offer; the contact’s page shows what stands now.
it: Qualcosa è cambiato dopo l’offerta; la pagina del contatto mostra lo stato attuale.
fr: Des données ont changé depuis l’offre ; la page du contact montre l’état actuel.
ro: Ceva s-a schimbat de la ofertă; pagina contactului arată situația actuală.

[others-there]
en: Others there
it: Altri lì
fr: Autres sur place
ro: Alții acolo

[deals]
en: Deals
it: Trattative
fr: Affaires
ro: Tranzacții

[no-deals]
en: No deal yet.
it: Ancora nessuna trattativa.
fr: Aucune affaire pour l’instant.
ro: Încă nicio tranzacție.

[read]
en: Read and watched
it: Letto e visto
fr: Lu et vu
ro: Citit și văzut

[no-read]
en: Nothing is recorded.
it: Niente registrato.
fr: Rien d’enregistré.
ro: Nimic înregistrat.

[like]
en: Similar customers won
it: Clienti simili acquisiti
fr: Clients similaires gagnés
ro: Clienți similari câștigați

[no-like]
en: None of the same industry yet.
it: Ancora nessuno dello stesso settore.
fr: Aucun du même secteur pour l’instant.
ro: Încă niciunul din aceeași industrie.

[history]
en: What happened
it: Che cosa è successo
fr: Historique
ro: Ce s-a întâmplat

[earlier]
en: Earlier hand-offs
it: Passaggi precedenti
fr: Transmissions précédentes
ro: Predări anterioare

[event-made]
en: offered
it: offerto
fr: proposée
ro: oferită

[event-assigned]
en: to {name}
it: a {name}
fr: à {name}
ro: lui {name}

[event-warned]
en: warning: {share} of the time over
it: avviso: passato {share} del tempo
fr: avertissement : {share} du temps écoulé
ro: avertisment: a trecut {share} din timp

[event-escalated]
en: time over, escalated
it: tempo scaduto, segnalato
fr: temps écoulé, remonté
ro: timp expirat, escaladat

[event-ran-out]
en: taken back, the time ran out
it: ripreso, tempo scaduto
fr: reprise, temps écoulé
ro: luată înapoi, timpul a expirat

[event-gave-back]
en: given back
it: restituito
fr: rendue
ro: înapoiată

[event-absence]
en: moved, its rep is away
it: spostato, il venditore è assente
fr: déplacée, son commercial est absent
ro: mutată, reprezentantul este absent

[event-accepted]
en: accepted
it: accettato
fr: acceptée
ro: acceptată

[event-rejected]
en: rejected: {reason}
it: rifiutato: {reason}
fr: refusée : {reason}
ro: respinsă: {reason}

[event-withdrawn]
en: withdrawn
it: ritirato
fr: retirée
ro: retrasă

[event-merged]
en: merged with an older one
it: unito a uno più vecchio
fr: fusionnée avec une plus ancienne
ro: unită cu una mai veche

[event-reopened]
en: open again
it: riaperto
fr: rouverte
ro: redeschisă

[why-line]
en: {cause} · {touch} {when}
it: {cause} · {touch} {when}
fr: {cause} · {touch} {when}
ro: {cause} · {touch} {when}

[why-touch]
en: {touch} {when}
it: {touch} {when}
fr: {touch} {when}
ro: {touch} {when}

[made-by-hand]
en: made MQL by hand
it: reso MQL a mano
fr: passé MQL à la main
ro: făcut MQL manual

[reached-grades]
en: reached {grade}
it: ha raggiunto {grade}
fr: a atteint {grade}
ro: a atins {grade}

[keys]
en: Keyboard
it: Tastiera
fr: Clavier
ro: Tastatură

[key-move]
en: move
it: sposta
fr: déplacer
ro: mută

[key-accept]
en: accept
it: accetta
fr: accepter
ro: acceptă

[key-reject]
en: reject
it: rifiuta
fr: refuser
ro: respinge

[key-log]
en: log attempt
it: registra tentativo
fr: noter une tentative
ro: notează încercarea

[key-open]
en: open contact
it: apri contatto
fr: ouvrir le contact
ro: deschide contactul

[key-tick]
en: tick
it: seleziona
fr: cocher
ro: bifează

[section]
en: Hand-off
it: Passaggio
fr: Transmission
ro: Predare

[contact-none]
en: Not handed to sales so far.
it: Finora non passato alle vendite.
fr: Pas encore transmis aux ventes.
ro: Încă nepredat vânzărilor.

[open-dossier]
en: Open the dossier
it: Apri il dossier
fr: Ouvrir le dossier
ro: Deschide dosarul

[team-title]
en: Team inboxes
it: Posta della squadra
fr: Boîtes de l’équipe
ro: Inboxurile echipei

[team-note]
en: answers in time: of those due in the last {days} days
it: risposte in tempo: di quelle in scadenza negli ultimi {days} giorni
fr: réponses à temps : sur celles dues ces {days} derniers jours
ro: răspunsuri la timp: din cele scadente în ultimele {days} zile

[team-rep]
en: Rep
it: Venditore
fr: Commercial
ro: Reprezentant

[team-open]
en: Open
it: Aperti
fr: Ouvertes
ro: Deschise

[team-in-time]
en: Answered in time
it: Risposte in tempo
fr: Répondu à temps
ro: Răspuns la timp

[team-soon]
en: Due in {span}
it: In scadenza entro {span}
fr: Dues sous {span}
ro: Scadente în {span}

[team-overdue]
en: Overdue
it: In ritardo
fr: En retard
ro: Restante

[team-capacity]
en: Capacity
it: Capacità
fr: Capacité
ro: Capacitate

[team-there]
en: Absence
it: Assenza
fr: Absence
ro: Absență

[team-away]
en: away until {day}
it: assente fino al {day}
fr: absent jusqu’au {day}
ro: absent până {day}

[team-away-deputy]
en: away until {day}, {name} stands in
it: assente fino al {day}, sostituisce {name}
fr: absent jusqu’au {day}, remplacé par {name}
ro: absent până {day}, îl înlocuiește {name}

[team-no-turns]
en: takes no turns
it: fuori dai turni
fr: hors tours
ro: fără ture

[team-of]
en: {n} of {all}
it: {n} di {all}
fr: {n} sur {all}
ro: {n} din {all}

[team-queue]
en: {n} wait for a rep
it: {n} in attesa di un venditore
fr: {n} en attente d’un commercial
ro: {n} așteaptă un reprezentant

[team-empty]
en: Nobody works hand-offs yet. Who has the role of a rep does.
it: Nessuno lavora ancora i passaggi. Lo fa chi ha il ruolo di venditore.
fr: Personne ne traite encore de transmissions. Le rôle de commercial le permet.
ro: Nimeni nu lucrează încă predări. O face cine are rolul de reprezentant.

[settings-link]
en: Capacities, absences and rules
it: Capacità, assenze e regole
fr: Capacités, absences et règles
ro: Capacități, absențe și reguli

[count-label]
en: {n} open
it: {n} aperti
fr: {n} ouvertes
ro: {n} deschise

[refusal-handoff-closed]
en: It is {state}: nothing more is done with it.
it: È {state}: non si fa più nulla.
fr: Elle est {state} : plus rien ne s’y fait.
ro: Este {state}: nu se mai face nimic cu ea.

[refusal-not-yours]
en: It is with somebody else: take it over first.
it: È di un altro: prima prendilo in carico.
fr: Elle est chez quelqu’un d’autre : reprenez-la d’abord.
ro: Este la altcineva: preluați-o mai întâi.

[refusal-already-assigned]
en: They have it already.
it: Ce l’ha già.
fr: Cette personne l’a déjà.
ro: O are deja.

[refusal-not-assigned]
en: Nobody has it, so there is nothing to give back.
it: Non è di nessuno: niente da restituire.
fr: Personne ne l’a : rien à rendre.
ro: Nu este la nimeni: nimic de înapoiat.

[refusal-too-few-attempts]
en: {made} of {promised} promised attempts are logged: unreachable comes after.
it: Registrati {made} tentativi su {promised} promessi: irraggiungibile viene dopo.
fr: {made} tentatives sur {promised} promises sont notées : injoignable vient après.
ro: Sunt notate {made} din {promised} încercări promise: de negăsit vine după.

[refusal-in-the-future]
en: An attempt cannot be logged before it is made.
it: Un tentativo non si registra prima di farlo.
fr: Une tentative ne se note pas avant d’être faite.
ro: O încercare nu se notează înainte de a fi făcută.

[refusal-stated-too-early]
en: At most 15 minutes back.
it: Al massimo 15 minuti indietro.
fr: Au plus 15 minutes en arrière.
ro: Cel mult 15 minute în urmă.

[refusal-before-entry]
en: That was before the contact became MQL.
it: Era prima che il contatto diventasse MQL.
fr: C’était avant que le contact devienne MQL.
ro: A fost înainte ca persoana să devină MQL.

[refusal-note-missing]
en: Say in a note what the other reason is.
it: Scrivi in una nota qual è l’altro motivo.
fr: Dites dans une note quel est l’autre motif.
ro: Spuneți într-o notă care este celălalt motiv.

[refusal-not-rejected]
en: It is {state}: only a rejected one is opened again.
it: È {state}: si riapre solo uno rifiutato.
fr: Elle est {state} : seule une refusée se rouvre.
ro: Este {state}: doar una respinsă se redeschide.

[refusal-same-handoff]
en: A hand-off is not merged with itself.
it: Un passaggio non si unisce con sé stesso.
fr: Une transmission ne se fusionne pas avec elle-même.
ro: O predare nu se unește cu ea însăși.

[refusal-unknown-handoff]
en: There is no such hand-off.
it: Non esiste un passaggio così.
fr: Cette transmission n’existe pas.
ro: Nu există o astfel de predare.

[home-sales]
en: Hand-offs
it: Passaggi
fr: Transmissions
ro: Predări

[home-sales-note]
en: by the MQL entry in the period; merged and withdrawn ones are left out
it: per ingresso MQL nel periodo; esclusi quelli uniti o ritirati
fr: par entrée MQL sur la période ; fusionnées et retirées exclues
ro: după intrarea MQL în perioadă; fără cele unite sau retrase

[home-none]
en: No MQL of this period was handed to sales.
it: Nessun MQL del periodo è stato passato alle vendite.
fr: Aucun MQL de la période n’a été transmis aux ventes.
ro: Niciun MQL din perioadă nu a fost predat vânzărilor.

[home-past]
en: Hand-offs are shown as they are known now: pick no past day.
it: I passaggi si mostrano come sono noti ora: non scegliere un giorno passato.
fr: Les transmissions sont montrées telles que connues maintenant : ne choisissez pas de jour passé.
ro: Predările se arată cum sunt cunoscute acum: nu alegeți o zi trecută.

[home-marketing]
en: What sales made of the MQLs
it: Che cosa ne hanno fatto le vendite
fr: Ce que les ventes ont fait des MQL
ro: Ce au făcut vânzările din MQL-uri

[home-marketing-note]
en: acceptance: accepted of those decided
it: accettazione: accettati tra i decisi
fr: acceptation : acceptés parmi les décidés
ro: acceptare: acceptate din cele decise

[home-rejected]
en: Returned, by reason
it: Restituiti, per motivo
fr: Refusés, par motif
ro: Returnate, după motiv

[home-rejected-note]
en: decided in the period
it: decisi nel periodo
fr: décidés sur la période
ro: decise în perioadă

[home-no-rejected]
en: Nothing came back in this period.
it: Niente è tornato nel periodo.
fr: Rien n’est revenu sur la période.
ro: Nimic nu s-a întors în perioadă.

[case-ask]
en: Ask marketing
it: Chiedi al marketing
fr: Demander au marketing
ro: Întreabă marketingul

[case-help]
en: Opens a case: marketing answers what it changes, and you hear of it.
it: Apre un caso: il marketing risponde che cosa cambia, e tu ne vieni informato.
fr: Ouvre un cas : le marketing répond ce qu’il change, et vous en êtes informé.
ro: Deschide un caz: marketingul răspunde ce schimbă, iar dumneavoastră aflați.

[case-ground]
en: About
it: A proposito di
fr: Au sujet de
ro: Despre

[case-see]
en: Case
it: Caso
fr: Cas
ro: Caz

[case-opened]
en: Marketing was asked.
it: Il marketing è stato interpellato.
fr: Le marketing a été sollicité.
ro: Marketingul a fost întrebat.
"""####),
    AssetFile(path: "Inbox/scores.mustache", text: ####"""
<div class="split split-2 tight">{{#scoreParts}}<div><p class="score"><b>{{score}}</b> {{scoreName}} <span class="chip">{{scoreGrade}}</span></p>{{#scoreNote}}<p class="muted xs">{{.}}</p>{{/scoreNote}}{{#hasReasons}}<ul class="reasons">{{#reasons}}<li><span>{{reasonName}}{{#reasonNote}} <small>{{.}}</small>{{/reasonNote}}</span>{{{reasonBar}}}<span class="pts">{{reasonPoints}}</span></li>{{/reasons}}</ul>{{/hasReasons}}{{^hasReasons}}<p class="sm muted">{{t.inbox.no-points}}</p>{{/hasReasons}}</div>{{/scoreParts}}</div>
"""####),
  ]
}
