// swift-format-ignore-file
// Made by scripts/embed from Assets/Agreement. Change those files, and run it again.

extension AssetFile {
  static let inAgreement: [AssetFile] = [
    AssetFile(path: "Agreement/agreement-result.mustache", text: ####"""
{{<frame}}{{$main}}
<div class="page-head"><div><h1>{{heading}}</h1><p>{{lead}}</p><p class="muted sm">{{period}} · {{version}}{{#isKept}} · {{t.agreement.kept-note}}{{/isKept}}</p></div><div class="acts"><a class="btn" href="{{back}}">{{t.agreement.back}}</a><a class="btn" href="{{csvHref}}" download>{{{icon.download}}}{{t.agreement.csv}}</a></div></div>
<dl class="hero-side">{{#facts}}<div><dt>{{factLabel}}</dt><dd><span class="num fig-lg">{{factFigure}}</span> <span class="muted">{{factOf}}</span></dd><dd>{{#factStatus}}{{> status-mark}}{{/factStatus}}</dd>{{#factRun}}<dd class="xs muted">{{.}}</dd>{{/factRun}}</div>{{/facts}}</dl>
<section class="section" aria-labelledby="h-rows"><div class="section-head"><h2 id="h-rows">{{t.agreement.rows}}</h2></div>
{{^hasLines}}<p class="sm muted">{{t.agreement.no-rows}}</p>{{/hasLines}}
{{#hasLines}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.agreement.who}}</th><th scope="col">{{t.agreement.company}}</th><th scope="col">{{t.agreement.entered}}</th>{{#hasValue}}<th scope="col" class="num">{{t.agreement.expected}}</th>{{/hasValue}}<th scope="col">{{t.agreement.outcome}}</th></tr></thead>
<tbody>{{#lines}}<tr><th scope="row"><a href="{{lineHref}}">{{lineName}}</a></th><td>{{lineCompany}}</td><td class="nowrap">{{lineEntered}}</td>{{#hasValue}}<td class="num">{{lineAmount}}</td>{{/hasValue}}<td>{{#lineOutcome}}{{> status-mark}}{{/lineOutcome}}{{#lineDiffers}} <span class="xs muted">{{lineStrict}}</span>{{/lineDiffers}}{{#lineLater}} <span class="xs muted">{{.}}</span>{{/lineLater}}</td></tr>{{/lines}}</tbody></table></div>{{/hasLines}}
{{#next}}<p class="pager"><a class="btn" href="{{.}}">{{t.agreement.more}}</a></p>{{/next}}</section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Agreement/agreement.mustache", text: ####"""
{{<frame}}{{$page-class}} p-agreement{{/page-class}}{{$main}}
<div class="page-head"><div><h1>{{t.frame.page-agreement}}</h1><p>{{lead}}</p></div><div class="acts"><a class="btn" href="{{definitionHref}}">{{t.agreement.definition}}</a><a class="btn" href="{{excusesHref}}">{{t.agreement.excuses}}</a>{{#mayPropose}}{{^isEmpty}}<a class="btn" href="{{proposalHref}}">{{t.agreement.propose}}</a>{{/isEmpty}}{{/mayPropose}}</div></div>
{{#isEmpty}}<div class="empty"><p>{{t.agreement.empty}}</p><p class="muted sm">{{t.agreement.empty-how}}</p>{{#mayPropose}}<a class="btn btn-primary" href="{{proposalHref}}">{{t.agreement.propose}}</a>{{/mayPropose}}</div>{{/isEmpty}}
{{#notInForce}}<p class="case">{{{icon.agreement}}}<span>{{notInForce}}</span></p>{{/notInForce}}
{{#hasColumns}}<h2 class="sr">{{t.agreement.promises}}</h2>
{{#isWaitingForStart}}<p class="case">{{{icon.clock}}}<span>{{t.agreement.first-period}}</span></p>{{/isWaitingForStart}}
{{#columns}}{{> promises}}{{/columns}}
<p class="legend strip-key"><span><svg class="strip" width="12" height="16" aria-hidden="true"><rect class="kept" y="1.5" width="12" height="12" rx="2"/></svg>{{t.agreement.key-kept}}</span><span><svg class="strip" width="13" height="16" aria-hidden="true"><rect class="broken" x=".5" y="2" width="11" height="11" rx="2"/><path class="x" d="M3.5 5l5 5m0-5-5 5"/></svg>{{t.agreement.key-broken}}</span><span><svg class="strip" width="13" height="16" aria-hidden="true"><rect class="run" x=".5" y="2" width="11" height="11" rx="2"/></svg>{{t.agreement.key-running}}</span><span>{{t.agreement.past-note}}</span><span class="push"><a class="fig" href="{{excusesHref}}">{{excuseWords}}</a></span></p>
<nav class="seg" aria-label="{{t.agreement.reading}}">{{#choices}}<a href="{{choiceHref}}"{{#choiceIsOpen}} aria-current="true"{{/choiceIsOpen}}>{{choiceLabel}}</a>{{/choices}}</nav>{{/hasColumns}}
{{#hasProposal}}{{#proposal}}<section class="section" aria-labelledby="h-proposal"><div class="section-head"><h2 id="h-proposal">{{proposalTitle}}</h2><span class="note">{{proposalNote}}</span><a class="more" href="{{proposalLink}}">{{t.agreement.read}}</a></div>
{{#proposalHasChanges}}<h3 class="sm muted">{{t.agreement.proposal-changes}}</h3><ul class="bare changes">{{#proposalChanges}}<li>{{.}}</li>{{/proposalChanges}}</ul>{{/proposalHasChanges}}</section>{{/proposal}}{{/hasProposal}}
{{#hasPapers}}<div class="split split-2 section">{{#hasSignatures}}{{#signatures}}{{> signatures}}{{/signatures}}{{/hasSignatures}}{{#versions}}{{> versions}}{{/versions}}</div>{{/hasPapers}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Agreement/agreement.texts", text: ####"""
# The page of the agreement, and what is behind its figures.

[lead]
en: Version {n}, in force since {day}. Signed by {first} and {second}.
it: Versione {n}, in vigore da {day}. Firmata da {first} e {second}.
fr: Version {n}, en vigueur depuis {day}. Signée par {first} et {second}.
ro: Versiunea {n}, în vigoare din {day}. Semnată de {first} și {second}.

[lead-none]
en: What marketing and sales promise each other, signed by both heads.
it: Ciò che marketing e vendite si promettono, firmato dai due responsabili.
fr: Ce que marketing et ventes se promettent, signé par les deux responsables.
ro: Ce își promit marketingul și vânzările, semnat de ambii șefi.

[promises]
en: Promises of both sides
it: Promesse delle due parti
fr: Promesses des deux côtés
ro: Promisiunile ambelor părți

[none-in-force]
en: No version is in force now: it takes the signature of both heads, and its first day.
it: Nessuna versione è in vigore: servono la firma dei due responsabili e il suo primo giorno.
fr: Aucune version n’est en vigueur : il faut la signature des deux responsables, et son premier jour.
ro: Nicio versiune nu este în vigoare: e nevoie de semnătura ambilor șefi și de prima ei zi.

[first-period]
en: The first whole period after its start is the first that is judged.
it: Il primo periodo intero dopo l’inizio è il primo a essere giudicato.
fr: La première période entière après son début est la première jugée.
ro: Prima perioadă întreagă după început este prima judecată.

[empty]
en: Here both teams’ promises stand beside each other: how many MQLs and how good, how soon they are answered and decided, and what was kept.
it: Qui stanno una accanto all’altra le promesse dei due team: quanti MQL e quanto buoni, in quanto tempo ricevono risposta e decisione, e ciò che è stato mantenuto.
fr: Ici les promesses des deux équipes se font face : combien de MQL et de quelle qualité, sous quel délai ils reçoivent réponse et décision, et ce qui a été tenu.
ro: Aici stau față în față promisiunile celor două echipe: câte MQL și cât de bune, în cât timp primesc răspuns și decizie, și ce s-a respectat.

[empty-how]
en: A head proposes a version; it holds once both have signed.
it: Un responsabile propone una versione; vale quando hanno firmato entrambi.
fr: Un responsable propose une version ; elle vaut dès que les deux ont signé.
ro: Un șef propune o versiune; e valabilă după ce au semnat amândoi.

[propose]
en: Propose a version
it: Proponi una versione
fr: Proposer une version
ro: Propuneți o versiune

[definition]
en: Definition of an MQL
it: Definizione di MQL
fr: Définition d’un MQL
ro: Definiția unui MQL

[with-excuses]
en: With excuses
it: Con giustificazioni
fr: Avec excuses
ro: Cu scuze

[without-excuses]
en: Without excuses
it: Senza giustificazioni
fr: Sans excuses
ro: Fără scuze

[reading]
en: How excuses count
it: Come contano le giustificazioni
fr: Comment comptent les excuses
ro: Cum contează scuzele

[key-kept]
en: kept
it: mantenuta
fr: tenue
ro: respectată

[key-broken]
en: broken
it: non mantenuta
fr: non tenue
ro: nerespectată

[key-running]
en: running
it: in corso
fr: en cours
ro: în curs

[past-note]
en: Past squares keep the version of their day.
it: I quadretti passati mantengono la versione del loro giorno.
fr: Les carrés passés gardent la version de leur jour.
ro: Pătratele trecute păstrează versiunea zilei lor.

[excused]
en: Excused in the last 13 weeks: marketing {marketing}, sales {sales}
it: Giustificati nelle ultime 13 settimane: marketing {marketing}, vendite {sales}
fr: Excusé ces 13 dernières semaines : marketing {marketing}, ventes {sales}
ro: Scuzat în ultimele 13 săptămâni: marketing {marketing}, vânzări {sales}

[no-time]
en: none
it: niente
fr: rien
ro: nimic

[excuses]
en: Excused time
it: Tempo giustificato
fr: Temps excusé
ro: Timp scuzat

[proposal]
en: Proposal: version {n}
it: Proposta: versione {n}
fr: Proposition : version {n}
ro: Propunere: versiunea {n}

[proposal-note]
en: In force from {day}, once both have signed
it: In vigore da {day}, quando hanno firmato entrambi
fr: En vigueur à partir de {day}, dès que les deux ont signé
ro: În vigoare din {day}, după ce semnează amândoi

[proposal-changes]
en: What it changes
it: Che cosa cambia
fr: Ce qu’elle change
ro: Ce schimbă

[read]
en: Read the whole text
it: Leggi tutto il testo
fr: Lire tout le texte
ro: Citiți tot textul

[receipt-heading]
en: {measure}, period to {when}
it: {measure}, periodo fino a {when}
fr: {measure}, période jusqu’à {when}
ro: {measure}, perioada până la {when}

[kept-note]
en: Kept as it was judged then.
it: Conservato com’è stato giudicato allora.
fr: Conservé tel que jugé alors.
ro: Păstrat așa cum a fost judecat atunci.

[periods]
en.one: {n} period
en.other: {n} periods
it.one: {n} periodo
it.other: {n} periodi
fr.one: {n} période
fr.other: {n} périodes
ro.one: {n} perioadă
ro.few: {n} perioade
ro.other: {n} de perioade

[run]
en: Judged over {periods}: {good} of {total}
it: Giudicato su {periods}: {good} di {total}
fr: Jugé sur {periods} : {good} sur {total}
ro: Judecat pe {periods}: {good} din {total}

[unnamed]
en: Contact {id}
it: Contatto {id}
fr: Contact {id}
ro: Contact {id}

[else]
en: without excuses: {outcome}
it: senza giustificazioni: {outcome}
fr: sans excuses : {outcome}
ro: fără scuze: {outcome}

[counts-from]
en: counts from {when}
it: conta da {when}
fr: compte dès {when}
ro: contează din {when}

[outcome-open]
en: Open
it: Aperto
fr: Ouvert
ro: Deschis

[outcome-kept]
en: Kept
it: Mantenuto
fr: Tenu
ro: Respectat

[outcome-counts]
en: Counts
it: Conta
fr: Compte
ro: Contează

[outcome-broken]
en: Not kept
it: Non mantenuto
fr: Non tenu
ro: Nerespectat

[outcome-left]
en: Left the count
it: Escluso dal conteggio
fr: Sorti du compte
ro: Scos din calcul

[outcome-elsewhere]
en: Counts in another period
it: Conta in un altro periodo
fr: Compte dans une autre période
ro: Contează în altă perioadă

[who]
en: Who
it: Chi
fr: Qui
ro: Cine

[company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[entered]
en: MQL since
it: MQL dal
fr: MQL depuis
ro: MQL din

[outcome]
en: Outcome
it: Esito
fr: Résultat
ro: Rezultat

[expected]
en: Expected revenue
it: Ricavi attesi
fr: Revenu attendu
ro: Venit așteptat

[rows]
en: Behind the figure
it: Dietro la cifra
fr: Derrière le chiffre
ro: În spatele cifrei

[no-rows]
en: Nothing fell into this period.
it: Nulla è caduto in questo periodo.
fr: Rien n’est tombé dans cette période.
ro: Nimic nu a căzut în această perioadă.

[csv]
en: Download as CSV
it: Scarica come CSV
fr: Télécharger en CSV
ro: Descărcați ca CSV

[more]
en: More
it: Altri
fr: Suite
ro: Mai multe

[back]
en: Back to the agreement
it: Torna all’accordo
fr: Retour à l’accord
ro: Înapoi la acord

[by-day]
en: MQLs by day
it: MQL per giorno
fr: MQL par jour
ro: MQL pe zile

[day]
en: Day
it: Giorno
fr: Jour
ro: Zi

[against]
en: This period against the promise
it: Questo periodo rispetto alla promessa
fr: Cette période face à la promesse
ro: Această perioadă față de promisiune
"""####),
    AssetFile(path: "Agreement/excuse-error.texts", text: ####"""
# Why time is not excused, by code.

[own-time]
en: Time is excused by the other team’s head, never by the own.
it: Il tempo è giustificato dal responsabile dell’altro team, mai dal proprio.
fr: Le temps est excusé par le responsable de l’autre équipe, jamais par le sien.
ro: Timpul este scuzat de șeful celeilalte echipe, niciodată de al celei proprii.

[not-head]
en: Only the head of marketing and the head of sales excuse time.
it: Solo i responsabili di marketing e vendite giustificano il tempo.
fr: Seuls les responsables du marketing et des ventes excusent du temps.
ro: Doar șefii marketingului și vânzărilor scuză timp.

[granted-already]
en: This was granted before.
it: È già stato concesso.
fr: C’était déjà accordé.
ro: A fost deja acordat.

[reason-missing]
en: A reason is needed; everybody sees it.
it: Serve un motivo; lo vedono tutti.
fr: Il faut une raison ; tout le monde la voit.
ro: E nevoie de un motiv; îl văd toți.

[ends-before-start]
en: The excused time ends before it starts.
it: Il tempo giustificato finisce prima di iniziare.
fr: Le temps excusé finit avant de commencer.
ro: Timpul scuzat se încheie înainte de a începe.
"""####),
    AssetFile(path: "Agreement/excuses.mustache", text: ####"""
{{<frame}}{{$main}}
<div class="page-head"><div><h1>{{t.excuses.heading}}</h1><p>{{t.excuses.lead}}</p></div><div class="acts"><a class="btn" href="{{back}}">{{t.agreement.back}}</a></div></div>
{{#fault}}<div class="error-box" role="alert">{{{icon.risk}}}<p>{{fault}}</p></div>{{/fault}}
<div class="split split-wide section"><section aria-labelledby="h-list"><div class="section-head"><h2 id="h-list">{{t.excuses.list}}</h2></div>
{{^hasExcuses}}<p class="sm muted">{{t.excuses.none}}</p>{{/hasExcuses}}
{{#hasExcuses}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.excuses.team}}</th><th scope="col">{{t.excuses.when}}</th><th scope="col">{{t.excuses.reason}}</th><th scope="col">{{t.excuses.state}}</th></tr></thead>
<tbody>{{#rows}}<tr><th scope="row"><span class="team {{excuseTeam}}">{{excuseTeamName}}</span><br><span class="xs muted">{{excuseWho}}</span></th><td class="nowrap">{{excuseFrom}}<br>{{excuseTo}}</td><td class="wrap">{{excuseReason}}</td><td>{{#excuseState}}{{> status-mark}}{{/excuseState}}{{#excuseGrants}}<br><span class="xs muted">{{.}}</span>{{/excuseGrants}}{{#canGrant}}<form method="post" action="{{grantAction}}">{{> form-token}}<button class="btn btn-sm" aria-label="{{grantLabel}}">{{t.excuses.grant}}</button></form>{{/canGrant}}</td></tr>{{/rows}}</tbody></table></div>{{/hasExcuses}}</section>
{{#isHead}}<section aria-labelledby="h-ask"><div class="section-head"><h2 id="h-ask">{{t.excuses.ask-heading}}</h2></div><form method="post" action="{{action}}" class="stack-form">{{> form-token}}{{#teamField}}{{> field-select}}{{/teamField}}{{#personField}}{{> field-select}}{{/personField}}{{#fromField}}{{> field}}{{/fromField}}{{#toField}}{{> field}}{{/toField}}{{#reasonField}}{{> field}}{{/reasonField}}<p class="row-acts"><button class="btn btn-primary">{{t.excuses.ask}}</button></p></form></section>{{/isHead}}</div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Agreement/excuses.texts", text: ####"""
# Time that one team excuses the other.

[heading]
en: Excused time
it: Tempo giustificato
fr: Temps excusé
ro: Timp scuzat

[lead]
en: Clocks of a promise do not run in excused time. Only the other team’s head grants it; joint time takes both. Every result stands with and without.
it: Nel tempo giustificato gli orologi delle promesse non corrono. Lo concede solo il responsabile dell’altro team; il tempo comune richiede entrambi. Ogni risultato è mostrato con e senza.
fr: Pendant le temps excusé, les délais d’une promesse ne courent pas. Seul le responsable de l’autre équipe l’accorde ; le temps commun demande les deux. Chaque résultat est montré avec et sans.
ro: În timpul scuzat, ceasurile promisiunilor nu merg. Îl acordă doar șeful celeilalte echipe; timpul comun cere acordul ambilor. Fiecare rezultat apare cu și fără.

[team]
en: Whose time
it: Tempo di chi
fr: Temps de qui
ro: Timpul cui

[team-hint]
en: Of the other team it is granted at once; of your own it waits for the other head.
it: Per l’altro team è concesso subito; per il proprio attende l’altro responsabile.
fr: Pour l’autre équipe il est accordé aussitôt ; pour la vôtre il attend l’autre responsable.
ro: Pentru cealaltă echipă se acordă imediat; pentru a dumneavoastră așteaptă celălalt șef.

[person]
en: Person
it: Persona
fr: Personne
ro: Persoană

[everyone]
en: The whole team
it: Tutto il team
fr: Toute l’équipe
ro: Toată echipa

[from]
en: From
it: Da
fr: De
ro: De la

[to]
en: To
it: A
fr: À
ro: Până la

[reason]
en: Reason
it: Motivo
fr: Raison
ro: Motiv

[reason-hint]
en: Everybody sees it, for good.
it: Lo vedono tutti, per sempre.
fr: Tout le monde la voit, pour toujours.
ro: Îl văd toți, pentru totdeauna.

[ask]
en: Excuse this time
it: Giustifica questo tempo
fr: Excuser ce temps
ro: Scuzați acest timp

[ask-heading]
en: Ask for time, or grant it
it: Chiedi tempo o concedilo
fr: Demander du temps, ou l’accorder
ro: Cereți timp sau acordați-l

[grant]
en: Grant
it: Concedi
fr: Accorder
ro: Acordați

[granted]
en: Granted
it: Concesso
fr: Accordé
ro: Acordat

[marked]
en: Marked: one person leads both teams, so it changes no status
it: Segnato: una persona guida entrambi i team, quindi non cambia lo stato
fr: Marqué : une personne dirige les deux équipes, aucun état ne change
ro: Marcat: o persoană conduce ambele echipe, deci nu schimbă starea

[waits]
en: Waits for {team}
it: In attesa di {team}
fr: Attend {team}
ro: Așteaptă {team}

[by]
en: {name}, {when}
it: {name}, {when}
fr: {name}, {when}
ro: {name}, {when}

[asked]
en: Asked. It counts once the other head has granted it.
it: Chiesto. Conta quando l’altro responsabile l’ha concesso.
fr: Demandé. Cela compte dès que l’autre responsable l’a accordé.
ro: Cerut. Contează după ce celălalt șef îl acordă.

[done]
en: The time is excused.
it: Il tempo è giustificato.
fr: Le temps est excusé.
ro: Timpul este scuzat.

[none]
en: No time was excused.
it: Nessun tempo giustificato.
fr: Aucun temps excusé.
ro: Niciun timp scuzat.

[list]
en: Asked and granted
it: Chiesto e concesso
fr: Demandé et accordé
ro: Cerut și acordat

[when]
en: When
it: Quando
fr: Quand
ro: Când

[state]
en: State
it: Stato
fr: État
ro: Stare

[granted-by]
en: Granted by
it: Concesso da
fr: Accordé par
ro: Acordat de
"""####),
    AssetFile(path: "Agreement/promise.mustache", text: ####"""
<li class="promise"><div class="what"><b>{{promiseTitle}}</b><span class="muted">{{promiseWords}}</span></div><div class="got"><span>{{#promiseFigure}}{{> fig}}{{/promiseFigure}} <span class="muted">{{promiseOf}}</span></span>{{#promiseStatus}}{{> status-mark}}{{/promiseStatus}}</div><div class="bar">{{{promiseBar}}}</div><div class="hist">{{{promiseStrip}}}<span class="xs muted">{{promiseTally}}</span></div></li>
"""####),
    AssetFile(path: "Agreement/promise.texts", text: ####"""
# Promises of the agreement in words: what is promised, how it stands.

[measure-volume]
en: Volume
it: Volume
fr: Volume
ro: Volum

[measure-quality]
en: Quality
it: Qualità
fr: Qualité
ro: Calitate

[measure-value]
en: Value
it: Valore
fr: Valeur
ro: Valoare

[measure-speed]
en: Speed
it: Rapidità
fr: Rapidité
ro: Rapiditate

[measure-persistence]
en: Persistence
it: Perseveranza
fr: Persévérance
ro: Perseverență

[measure-decision]
en: Decision
it: Decisione
fr: Décision
ro: Decizie

[measure-conversion]
en: Conversion
it: Conversione
fr: Conversion
ro: Conversie

[words-volume]
en: {goal} MQLs by {deadline}
it: {goal} MQL entro {deadline}
fr: {goal} MQL avant {deadline}
ro: {goal} MQL până la {deadline}

[words-value]
en: {goal} of expected revenue
it: {goal} di ricavi attesi
fr: {goal} de revenu attendu
ro: {goal} venit așteptat

[words-quality]
en: {goal} warm or perfect
it: {goal} tiepidi o perfetti
fr: {goal} tièdes ou parfaits
ro: {goal} calde sau perfecte

[words-speed-attempt]
en: {goal} tried within {time}
it: {goal} cercati entro {time}
fr: {goal} appelés sous {time}
ro: {goal} contactate în {time}

[words-speed-contact]
en: {goal} reached within {time}
it: {goal} raggiunti entro {time}
fr: {goal} joints sous {time}
ro: {goal} găsite în {time}

[words-persistence]
en: {goal} get {attempts} in {days}
it: {goal} con {attempts} in {days}
fr: {goal} avec {attempts} en {days}
ro: {goal} cu {attempts} în {days}

[words-decision]
en: {goal} decided by {deadline}
it: {goal} decisi entro {deadline}
fr: {goal} décidés avant {deadline}
ro: {goal} decise până la {deadline}

[words-conversion]
en: {goal} of MQLs become SQL in {days}
it: {goal} degli MQL diventa SQL in {days}
fr: {goal} des MQL deviennent SQL en {days}
ro: {goal} dintre MQL devin SQL în {days}

[attempts]
en.one: {n} attempt
en.other: {n} attempts
it.one: {n} tentativo
it.other: {n} tentativi
fr.one: {n} tentative
fr.other: {n} tentatives
ro.one: {n} încercare
ro.few: {n} încercări
ro.other: {n} de încercări

[answer-attempt]
en: first attempt
it: primo tentativo
fr: première tentative
ro: prima încercare

[answer-contact]
en: person reached
it: persona raggiunta
fr: personne jointe
ro: persoană găsită

[deadline-day]
en: {time} each day
it: le {time} di ogni giorno
fr: {time} chaque jour
ro: {time} în fiecare zi

[deadline-month]
en: {time} on day {n} of the month
it: le {time} del giorno {n} del mese
fr: {time} le {n} du mois
ro: {time} în ziua {n} a lunii

[deadline-last]
en: {time} on the month’s last day
it: le {time} dell’ultimo giorno del mese
fr: {time} le dernier jour du mois
ro: {time} în ultima zi a lunii

[deadline-moves]
en: {deadline}, or the next working day
it: {deadline}, o il giorno lavorativo dopo
fr: {deadline}, ou le jour ouvré suivant
ro: {deadline} sau ziua lucrătoare următoare

[working]
en: {time} of working time
it: {time} lavorative
fr: {time} ouvrées
ro: {time} lucrătoare

[all-mqls]
en: all MQLs
it: tutti gli MQL
fr: tous les MQL
ro: toate MQL

[status-kept]
en: Kept
it: Mantenuta
fr: Tenue
ro: Respectată

[status-broken]
en: Broken
it: Non mantenuta
fr: Non tenue
ro: Nerespectată

[status-on-track]
en: On track
it: In linea
fr: En bonne voie
ro: Pe drumul bun

[status-at-risk]
en: At risk
it: A rischio
fr: Menacée
ro: În pericol

[status-none]
en: Too few cases to judge
it: Troppi pochi casi per giudicare
fr: Trop peu de cas pour juger
ro: Prea puține cazuri pentru a judeca

[still-open]
en.one: {n} open
en.other: {n} open
it.one: {n} aperto
it.other: {n} aperti
fr.one: {n} ouvert
fr.other: {n} ouverts
ro.one: {n} deschis
ro.few: {n} deschise
ro.other: {n} deschise

[of]
en: of {goal}
it: di {goal}
fr: sur {goal}
ro: din {goal}

[counts]
en: {good} of {total}
it: {good} di {total}
fr: {good} sur {total}
ro: {good} din {total}

[no-cases]
en: no cases yet
it: ancora nessun caso
fr: aucun cas encore
ro: încă niciun caz

[not-begun]
en: First period to come
it: Primo periodo in arrivo
fr: Première période à venir
ro: Prima perioadă urmează

[ends]
en: ends {when}
it: finisce {when}
fr: se termine {when}
ro: se încheie {when}

[next-deadline]
en: next deadline {when}
it: prossima scadenza {when}
fr: prochaine échéance {when}
ro: următorul termen {when}

[bar]
en: {actual}, promised {goal}
it: {actual}, promesso {goal}
fr: {actual}, promis {goal}
ro: {actual}, promis {goal}

[square]
en: {when}: {status}, {figure}
it: {when}: {status}, {figure}
fr: {when} : {status}, {figure}
ro: {when}: {status}, {figure}

[tally]
en: {kept} of {all} kept
it: {kept} di {all} mantenute
fr: {kept} sur {all} tenues
ro: {kept} din {all} respectate

[none-past]
en: none judged yet
it: ancora nessuna giudicata
fr: aucune jugée encore
ro: încă niciuna judecată

[joint]
en: Joint promise
it: Promessa comune
fr: Promesse commune
ro: Promisiune comună

[side-marketing]
en: Marketing promises
it: Promesse del marketing
fr: Promesses du marketing
ro: Promisiunile marketingului

[side-sales]
en: Sales promises
it: Promesse delle vendite
fr: Promesses des ventes
ro: Promisiunile vânzărilor

[side-both]
en: Joint promises
it: Promesse comuni
fr: Promesses communes
ro: Promisiuni comune

[no-promises]
en: No promises on this side.
it: Nessuna promessa da questa parte.
fr: Aucune promesse de ce côté.
ro: Nicio promisiune de această parte.

[part-title]
en: Title
it: Titolo
fr: Titre
ro: Titlu

[part-starts]
en: First day
it: Primo giorno
fr: Premier jour
ro: Prima zi

[part-currency]
en: Currency
it: Valuta
fr: Devise
ro: Monedă

[part-hours]
en: Working hours
it: Orario di lavoro
fr: Heures de travail
ro: Program de lucru

[part-holidays]
en: Holidays
it: Giorni festivi
fr: Jours fériés
ro: Zile libere

[added]
en: {subject} added: {words}
it: {subject}, nuova: {words}
fr: {subject} : ajout, {words}
ro: {subject}, nou: {words}

[removed]
en: {subject} removed, was: {words}
it: {subject}, tolta, era: {words}
fr: {subject} : retrait, était {words}
ro: {subject}, eliminat, era: {words}

[changed]
en: {subject} changed
it: {subject}, cambiato
fr: {subject} : changement
ro: {subject}, schimbat
"""####),
    AssetFile(path: "Agreement/promises.mustache", text: ####"""
<div class="mirror mirror-full">{{#sides}}<section class="mirror-side {{sideTeam}}" aria-label="{{sideTitle}}"><h3><span class="team {{sideTeam}}">{{sideTitle}}</span> <span class="muted">{{sideNote}}</span></h3>
{{#sideIsEmpty}}<p class="sm muted">{{t.promise.no-promises}}</p>{{/sideIsEmpty}}{{^sideIsEmpty}}<ul>{{#sideLines}}{{> promise}}{{/sideLines}}</ul>{{/sideIsEmpty}}</section>{{/sides}}</div>
{{#hasJoint}}{{#jointLines}}<section class="joint is-joint" aria-label="{{jointTitle}}: {{promiseTitle}}"><div class="what"><span><span class="team is-joint">{{jointTitle}}</span></span><span>{{promiseWords}}</span></div><div class="bar">{{{promiseBar}}}</div><div class="got"><span>{{#promiseFigure}}{{> fig}}{{/promiseFigure}} <span class="muted">{{promiseOf}}</span></span>{{#promiseStatus}}{{> status-mark}}{{/promiseStatus}}</div><div class="hist">{{{promiseStrip}}}<span class="xs muted">{{promiseTally}}</span></div></section>{{/jointLines}}{{/hasJoint}}
"""####),
  ]
}
