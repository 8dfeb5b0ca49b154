// swift-format-ignore-file
// Made by scripts/embed from Assets/Cases. Change those files, and run it again.

extension AssetFile {
  static let inCases: [AssetFile] = [
    AssetFile(path: "Cases/case.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><p class="sm"><a href="{{back}}">{{t.cases.title}}</a></p><h1>{{what}}</h1><p>{{lead}}</p></div></div>
{{#decision}}<section class="section card" aria-labelledby="c-d"><div class="section-head"><h2 id="c-d">{{answer}}</h2><span class="note">{{by}}</span></div>{{#noteLines}}<p>{{.}}</p>{{/noteLines}}<p class="sm"><strong>{{t.cases.outcome}}</strong> {{outcome}}</p></section>{{/decision}}
{{#mayAnswer}}<section class="section" aria-labelledby="c-a"><h2 id="c-a">{{t.cases.answer}}</h2><form method="post" action="{{action}}" class="formbox">{{> form-token}}{{#answerField}}{{> field-select}}{{/answerField}}{{#noteField}}{{> field}}{{/noteField}}<button class="btn btn-primary">{{t.cases.give}}</button></form></section>{{/mayAnswer}}
{{#waits}}<p class="status is-risk">{{{icon.clock}}}{{t.cases.state-open}}</p>{{/waits}}
{{#hasRows}}<section class="section" aria-labelledby="c-r" id="rows"><div class="section-head"><h2 id="c-r">{{t.cases.rows}}</h2><span class="note">{{count}}</span></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.cases.contact}}</th><th scope="col">{{t.cases.company}}</th><th scope="col">{{t.cases.rep}}</th><th scope="col">{{t.cases.rejected}}</th><th scope="col">{{t.cases.remark}}</th></tr></thead><tbody>
{{#rows}}<tr><th scope="row"><a href="{{href}}">{{contact}}</a></th><td>{{company}}</td><td>{{rep}}</td><td><time datetime="{{instant}}">{{rejected}}</time></td><td>{{remark}}</td></tr>{{/rows}}
</tbody></table></div>{{#more}}<nav class="pager"><a class="btn btn-sm" href="{{.}}">{{t.cases.next}}</a></nav>{{/more}}</section>{{/hasRows}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Cases/cases.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><p class="sm"><a href="{{back}}">{{t.frame.page-marketing}}</a></p><h1>{{heading}}</h1><p>{{help}}</p></div></div>
<nav class="seg dims" aria-label="{{t.cases.title}}">{{#tabs}}<a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a>{{/tabs}}</nav>
{{#isEmpty}}<div class="empty">{{{icon.kept}}}<p>{{empty}}</p><p class="muted sm">{{emptyHelp}}</p></div>{{/isEmpty}}
{{^isEmpty}}<div class="scroll"><table class="table"><thead><tr>{{#heads}}<th scope="col"{{#isNumber}} class="num"{{/isNumber}}>{{head}}</th>{{/heads}}</tr></thead><tbody>
{{#cases}}<tr><th scope="row"><a href="{{href}}">{{what}}</a></th><td>{{reason}}</td><td class="num"><a class="fig" href="{{href}}">{{count}}</a></td><td><time datetime="{{instant}}">{{opened}}</time></td><td><span class="status{{#isOpen}} is-risk{{/isOpen}}">{{answer}}</span></td><td>{{outcome}}</td></tr>{{/cases}}
{{#bought}}<tr><th scope="row"><a href="{{href}}">{{contact}}</a></th><td>{{company}}</td><td>{{reason}}</td><td>{{rep}}</td><td>{{rejected}}</td><td><a href="{{dealHref}}">{{deal}}</a></td><td>{{won}}</td><td class="num">{{amount}}</td></tr>{{/bought}}
</tbody></table></div>{{#more}}<nav class="pager"><a class="btn btn-sm" href="{{.}}">{{t.cases.next}}</a></nav>{{/more}}{{/isEmpty}}
{{#mayAnswer}}<section class="section" aria-labelledby="c-t"><details{{#isWrong}} open{{/isWrong}}><summary class="btn" id="c-t">{{t.cases.threshold}}</summary><form method="post" action="{{action}}" class="formbox">{{> form-token}}<div class="split split-2">{{#fields}}{{> field}}{{/fields}}</div><button class="btn">{{t.settings.save}}</button></form></details></section>{{/mayAnswer}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Cases/cases.texts", text: ####"""
# Cases of rejections, and who bought all the same.

[title]
en: Cases of rejections
it: Casi di rifiuto
fr: Cas de refus
ro: Cazuri de respingere

[help]
en: What sales gives back for the same reason asks marketing for an answer. Those who rejected hear of it.
it: Ciò che le vendite restituiscono per lo stesso motivo chiede una risposta al marketing. Chi ha rifiutato ne viene informato.
fr: Ce que les ventes rendent pour la même raison attend une réponse du marketing. Ceux qui ont refusé en sont informés.
ro: Ce returnează vânzările din același motiv cere un răspuns de la marketing. Cei care au respins sunt informați.

[empty]
en: No case is open.
it: Nessun caso aperto.
fr: Aucun cas ouvert.
ro: Niciun caz deschis.

[empty-help]
en: {count} rejections with the same reason, from the same source, campaign or rule, within {days} days open one.
it: {count} rifiuti con lo stesso motivo, dalla stessa fonte, campagna o regola, in {days} giorni ne aprono uno.
fr: {count} refus pour la même raison, de la même source, campagne ou règle, en {days} jours en ouvrent un.
ro: {count} respingeri cu același motiv, din aceeași sursă, campanie sau regulă, în {days} zile deschid unul.

[open]
en: Open
it: Aperti
fr: Ouverts
ro: Deschise

[answered]
en: Answered
it: Con risposta
fr: Avec réponse
ro: Cu răspuns

[bought]
en: Rejected but bought
it: Rifiutati ma hanno comprato
fr: Refusés mais acheteurs
ro: Respinși, dar au cumpărat

[bought-help]
en: The contact or its company is in a deal won within 365 days of the rejection.
it: Il contatto o la sua azienda è in una trattativa vinta entro 365 giorni dal rifiuto.
fr: Le contact ou son entreprise figure dans une affaire gagnée dans les 365 jours suivant le refus.
ro: Contactul sau firma sa se află într-o afacere câștigată în 365 de zile de la respingere.

[bought-empty]
en: Nobody who was rejected has bought since.
it: Nessuno dei rifiutati ha comprato da allora.
fr: Aucun refusé n’a acheté depuis.
ro: Nimeni dintre cei respinși nu a cumpărat de atunci.

[what]
en: What is rejected
it: Che cosa viene rifiutato
fr: Ce qui est refusé
ro: Ce se respinge

[reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[rejections]
en: Rejections
it: Rifiuti
fr: Refus
ro: Respingeri

[opened]
en: Opened
it: Aperto
fr: Ouvert
ro: Deschis

[answer]
en: Answer
it: Risposta
fr: Réponse
ro: Răspuns

[outcome]
en: Outcome
it: Esito
fr: Résultat
ro: Rezultat

[outcome-words]
en: {before} in the {days} days before, {after} in the {days} days after
it: {before} nei {days} giorni prima, {after} nei {days} giorni dopo
fr: {before} dans les {days} jours avant, {after} dans les {days} jours après
ro: {before} în cele {days} zile dinainte, {after} în cele {days} zile de după

[outcome-so-far]
en: {before} in the {days} days before, {after} since
it: {before} nei {days} giorni prima, {after} da allora
fr: {before} dans les {days} jours avant, {after} depuis
ro: {before} în cele {days} zile dinainte, {after} de atunci

[ground-source]
en: Source {value}
it: Fonte {value}
fr: Source {value}
ro: Sursa {value}

[ground-campaign]
en: Campaign {value}
it: Campagna {value}
fr: Campagne {value}
ro: Campania {value}

[ground-rule]
en: Rule of the definition: {value}
it: Regola della definizione: {value}
fr: Règle de la définition : {value}
ro: Regula definiției: {value}

[grades]
en: fit and interest
it: adeguatezza e interesse
fr: adéquation et intérêt
ro: potrivire și interes

[answer-keep]
en: Keep it
it: Si mantiene
fr: On garde
ro: Se păstrează

[answer-change-rule]
en: Change the rule
it: Cambiare la regola
fr: Changer la règle
ro: Se schimbă regula

[answer-drop-source]
en: Drop the source
it: Lasciare la fonte
fr: Abandonner la source
ro: Se renunță la sursă

[answer-mend-data]
en: Mend the data
it: Correggere i dati
fr: Corriger les données
ro: Se corectează datele

[state-open]
en: waits for marketing
it: attende il marketing
fr: attend le marketing
ro: așteaptă marketingul

[note]
en: What follows, and why
it: Che cosa segue, e perché
fr: Ce qui suit, et pourquoi
ro: Ce urmează și de ce

[note-hint]
en: Those who rejected read it.
it: Lo legge chi ha rifiutato.
fr: Ceux qui ont refusé le liront.
ro: Îl citesc cei care au respins.

[give]
en: Answer
it: Rispondi
fr: Répondre
ro: Răspunde

[given]
en: Answered; those who rejected hear of it.
it: Risposta data; chi ha rifiutato ne viene informato.
fr: Réponse donnée ; ceux qui ont refusé en sont informés.
ro: S-a răspuns; cei care au respins sunt informați.

[answered-by]
en: {name}, {when}
it: {name}, {when}
fr: {name}, {when}
ro: {name}, {when}

[rows]
en: Its rejections
it: I suoi rifiuti
fr: Ses refus
ro: Respingerile sale

[contact]
en: Contact
it: Contatto
fr: Contact
ro: Contact

[company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[rep]
en: Rejected by
it: Rifiutato da
fr: Refusé par
ro: Respins de

[rejected]
en: Rejected
it: Rifiutato
fr: Refusé
ro: Respins

[won]
en: Won
it: Vinto
fr: Gagné
ro: Câștigat

[deal]
en: Deal
it: Trattativa
fr: Affaire
ro: Afacere

[remark]
en: Remark
it: Nota
fr: Remarque
ro: Observație

[threshold]
en: When a case opens
it: Quando si apre un caso
fr: Quand un cas s’ouvre
ro: Când se deschide un caz

[count]
en: Rejections
it: Rifiuti
fr: Refus
ro: Respingeri

[days]
en: within days
it: entro giorni
fr: en jours
ro: în zile

[next]
en: More
it: Altri
fr: Suite
ro: Mai multe

[to-answer]
en.one: {n} case of rejections waits for an answer
en.other: {n} cases of rejections wait for an answer
it.one: {n} caso di rifiuto attende una risposta
it.other: {n} casi di rifiuto attendono una risposta
fr.one: {n} cas de refus attend une réponse
fr.other: {n} cas de refus attendent une réponse
ro.one: {n} caz de respingere așteaptă un răspuns
ro.few: {n} cazuri de respingere așteaptă un răspuns
ro.other: {n} de cazuri de respingere așteaptă un răspuns

[see]
en: Cases of rejections
it: Casi di rifiuto
fr: Cas de refus
ro: Cazuri de respingere

[reason-bad-fit]
en: bad fit
it: profilo non adatto
fr: profil inadapté
ro: profil nepotrivit

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
it: nessun potere di decidere
fr: pas de pouvoir de décision
ro: fără putere de decizie

[reason-no-need]
en: no need
it: nessun bisogno
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
it: dati errati
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

[amount]
en: Amount
it: Importo
fr: Montant
ro: Sumă
"""####),
  ]
}
