// swift-format-ignore-file
// Made by scripts/embed from Assets/Definition. Change those files, and run it again.

extension AssetFile {
  static let inDefinition: [AssetFile] = [
    AssetFile(path: "Definition/definition-cell.mustache", text: ####"""
{{<frame}}{{$main}}
<div class="page-head"><div><h1>{{heading}}</h1><p>{{lead}}</p></div><div class="acts"><a class="btn" href="{{back}}">{{t.definition.back}}</a></div></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.agreement.who}}</th><th scope="col">{{t.agreement.company}}</th><th scope="col" class="num">{{t.definition.score-fit}}</th><th scope="col" class="num">{{t.definition.score-interest}}</th></tr></thead>
<tbody>{{#lines}}<tr><th scope="row"><a href="{{lineHref}}">{{lineName}}</a></th><td>{{lineCompany}}</td><td class="num">{{lineFit}}</td><td class="num">{{lineInterest}}</td></tr>{{/lines}}</tbody></table></div>
{{#next}}<p class="pager"><a class="btn" href="{{.}}">{{t.agreement.more}}</a></p>{{/next}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Definition/definition.mustache", text: ####"""
{{<frame}}{{$page-class}} p-definition{{/page-class}}{{$main}}
<div class="page-head"><div><h1>{{t.definition.heading}}</h1><p>{{lead}}</p></div><div class="acts"><a class="btn" href="{{agreementHref}}">{{t.definition.agreement}}</a>{{#differenceHref}}<a class="btn" href="{{.}}">{{t.definition.read-proposal}}</a>{{/differenceHref}}{{#mayPropose}}{{^isEmpty}}<a class="btn" href="{{proposalHref}}">{{t.agreement.propose}}</a>{{/isEmpty}}{{/mayPropose}}</div></div>
{{#isEmpty}}<div class="empty"><p>{{t.definition.empty}}</p><p class="muted sm">{{t.definition.empty-how}}</p>{{#mayPropose}}<a class="btn btn-primary" href="{{proposalHref}}">{{t.agreement.propose}}</a>{{/mayPropose}}</div>{{/isEmpty}}
{{#hasDefinition}}<div class="split def-split"><section aria-labelledby="h-matrix"><div class="section-head"><h2 id="h-matrix">{{t.definition.fit-interest}}</h2>{{#hasMatrix}}<span class="note"><b>{{contacts}}</b>{{#excluded}}, {{excluded}}{{/excluded}}; {{t.definition.matrix-note}}</span>{{/hasMatrix}}</div>
{{#hasMatrix}}<div class="scroll">{{{matrix}}}</div>
<ul class="quads bare">{{#quadrants}}<li><span class="glyph {{quadrantTeam}}" aria-hidden="true"></span><b>{{quadrantCount}} {{quadrantName}}</b> <span class="muted">{{quadrantWho}}</span></li>{{/quadrants}}</ul>{{#matrixTable}}{{> chart-table}}{{/matrixTable}}{{/hasMatrix}}{{^hasMatrix}}<p class="sm muted">{{t.definition.loading}}</p>{{/hasMatrix}}</section>
<div><section aria-labelledby="h-mql"><div class="section-head"><h2 id="h-mql">{{t.definition.mql}}</h2></div><p><b>{{mqlWords}}</b></p>{{#note}}<p class="sm muted">{{.}}</p>{{/note}}
<dl class="dl">{{#hasTriggers}}<dt>{{t.definition.triggers}}</dt><dd>{{#triggers}}<p>{{ruleName}}{{#ruleWords}} <span class="xs muted">{{.}}</span>{{/ruleWords}}</p>{{/triggers}}</dd>{{/hasTriggers}}{{#hasExclusions}}<dt>{{t.definition.exclusions}}</dt><dd>{{#exclusions}}<p>{{ruleName}}{{#ruleWords}} <span class="xs muted">{{.}}</span>{{/ruleWords}}</p>{{/exclusions}}</dd>{{/hasExclusions}}<dt>{{t.definition.thresholds}}</dt><dd>{{#thresholdWords}}<p>{{.}}</p>{{/thresholdWords}}</dd></dl></section>
<div class="gap-top"></div>{{#hasSignatures}}{{#signatures}}{{> signatures}}{{/signatures}}{{/hasSignatures}}</div></div>
<div class="split split-2 section"><section aria-labelledby="h-fit"><div class="section-head"><h2 id="h-fit">{{t.definition.fit}}</h2><span class="note">{{t.definition.fit-note}}</span></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.definition.rule}}</th><th scope="col" class="num">{{t.definition.points}}</th></tr></thead><tbody>{{#fitRules}}<tr><th scope="row" class="wrap">{{ruleName}}{{#ruleWords}}<br><span class="xs muted">{{.}}</span>{{/ruleWords}}</th><td class="num">{{rulePoints}}</td></tr>{{/fitRules}}</tbody></table></div></section>
<section aria-labelledby="h-interest"><div class="section-head"><h2 id="h-interest">{{t.definition.interest}}</h2><span class="note">{{t.definition.interest-note}}</span></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.definition.rule}}</th><th scope="col" class="num">{{t.definition.points}}</th><th scope="col" class="num">{{t.definition.at-most-head}}</th></tr></thead><tbody>{{#interestRules}}<tr><th scope="row" class="wrap">{{ruleName}}{{#ruleWords}}<br><span class="xs muted">{{.}}</span>{{/ruleWords}}</th><td class="num">{{rulePoints}}</td><td class="num">{{ruleCap}}</td></tr>{{/interestRules}}{{#hasDeductions}}{{#deductions}}<tr><th scope="row" class="wrap">{{t.definition.deductions}}: {{ruleName}}{{#ruleWords}}<br><span class="xs muted">{{.}}</span>{{/ruleWords}}</th><td class="num">{{rulePoints}}</td><td class="num"></td></tr>{{/deductions}}{{/hasDeductions}}</tbody></table></div><p class="xs muted">{{interestCap}}</p></section></div>
<section class="section" aria-labelledby="h-trial"><div class="section-head"><h2 id="h-trial">{{t.definition.trial}}</h2></div><p class="sm muted">{{t.definition.trial-what}} {{t.later.now-plan}}</p></section>{{/hasDefinition}}
{{#hasPapers}}{{^hasDefinition}}{{#hasSignatures}}{{#signatures}}{{> signatures}}{{/signatures}}{{/hasSignatures}}{{/hasDefinition}}<div class="section">{{#versions}}{{> versions}}{{/versions}}</div>{{/hasPapers}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Definition/definition.texts", text: ####"""
# The page of the definition of an MQL, and its rules in words.

[lead-in-force]
en: Version {n} is in force since {day}.
it: La versione {n} è in vigore da {day}.
fr: La version {n} est en vigueur depuis {day}.
ro: Versiunea {n} este în vigoare din {day}.

[lead-none]
en: No definition is in force.
it: Nessuna definizione è in vigore.
fr: Aucune définition n’est en vigueur.
ro: Nicio definiție nu este în vigoare.

[lead-waiting]
en: Version {n}, proposed by {name}, waits to be signed.
it: La versione {n}, proposta da {name}, attende le firme.
fr: La version {n}, proposée par {name}, attend d’être signée.
ro: Versiunea {n}, propusă de {name}, așteaptă semnăturile.

[heading]
en: Definition of an MQL
it: Definizione di MQL
fr: Définition d’un MQL
ro: Definiția unui MQL

[fit-interest]
en: Fit and interest
it: Idoneità e interesse
fr: Adéquation et intérêt
ro: Potrivire și interes

[fit]
en: Fit
it: Idoneità
fr: Adéquation
ro: Potrivire

[interest]
en: Interest
it: Interesse
fr: Intérêt
ro: Interes

[matrix-note]
en: the stronger the colour, the more bought
it: più forte il colore, più hanno comprato
fr: plus la couleur est forte, plus ont acheté
ro: cu cât culoarea e mai puternică, cu atât mai mulți au cumpărat

[matrix-label]
en: Contacts by fit and interest, {count} in all, with the share that bought
it: Contatti per idoneità e interesse, {count} in tutto, con la quota che ha comprato
fr: Contacts par adéquation et intérêt, {count} en tout, avec la part qui a acheté
ro: Contacte după potrivire și interes, {count} în total, cu partea care a cumpărat

[contacts]
en.one: {n} contact
en.other: {n} contacts
it.one: {n} contatto
it.other: {n} contatti
fr.one: {n} contact
fr.other: {n} contacts
ro.one: {n} contact
ro.few: {n} contacte
ro.other: {n} de contacte

[excluded]
en.one: {n} excluded
en.other: {n} excluded
it.one: {n} escluso
it.other: {n} esclusi
fr.one: {n} exclu
fr.other: {n} exclus
ro.one: {n} exclus
ro.few: {n} excluși
ro.other: {n} excluși

[bought]
en: {share} won
it: {share} clienti
fr: {share} clients
ro: {share} clienți

[bought-head]
en: Share that bought
it: Quota che ha comprato
fr: Part qui a acheté
ro: Partea care a cumpărat

[cell]
en: Cell
it: Casella
fr: Case
ro: Celulă

[count]
en: Contacts
it: Contatti
fr: Contacts
ro: Contacte

[cell-title]
en: {cell}: {count}
it: {cell}: {count}
fr: {cell} : {count}
ro: {cell}: {count}

[threshold]
en: from {points}
it: da {points}
fr: dès {points}
ro: de la {points}

[worked-perfect]
en: sales first
it: vendite, per primi
fr: ventes, en premier
ro: vânzări, primii

[worked-warm]
en: sales next
it: vendite, poi
fr: ventes, ensuite
ro: vânzări, apoi

[worked-curious]
en: marketing
it: marketing
fr: marketing
ro: marketing

[worked-cold]
en: marketing
it: marketing
fr: marketing
ro: marketing

[loading]
en: The matrix comes as soon as the journeys are read.
it: La matrice arriva appena letti i percorsi.
fr: La matrice vient dès que les parcours sont lus.
ro: Matricea apare imediat ce se citesc traseele.

[fit-note]
en: 0 to 100; who they are
it: da 0 a 100; chi sono
fr: 0 à 100 ; qui ils sont
ro: 0–100; cine sunt

[interest-note]
en: 0 to 100; what they did
it: da 0 a 100; che cosa hanno fatto
fr: 0 à 100 ; ce qu’ils ont fait
ro: 0–100; ce au făcut

[rule]
en: Rule
it: Regola
fr: Règle
ro: Regulă

[points]
en: Points
it: Punti
fr: Points
ro: Puncte

[at-most-head]
en: At most
it: Al massimo
fr: Au plus
ro: Cel mult

[total-cap]
en: All together at most {n}
it: In tutto al massimo {n}
fr: Au plus {n} en tout
ro: În total cel mult {n}

[at-most-points]
en: at most {n}
it: al massimo {n}
fr: au plus {n}
ro: cel mult {n}

[deductions]
en: Taken off
it: Tolti
fr: Retirés
ro: Scăzute

[mql]
en: When a contact becomes MQL
it: Quando un contatto diventa MQL
fr: Quand un contact devient MQL
ro: Când devine un contact MQL

[grades]
en: Fit {fit} and interest {interest}, or better
it: Idoneità {fit} e interesse {interest}, o meglio
fr: Adéquation {fit} et intérêt {interest}, ou mieux
ro: Potrivire {fit} și interes {interest}, sau mai bine

[only-triggers]
en: Only by a trigger
it: Solo per un evento
fr: Seulement par un déclencheur
ro: Doar printr-un declanșator

[triggers]
en: By itself
it: Da solo
fr: À lui seul
ro: Prin sine

[exclusions]
en: Never
it: Mai
fr: Jamais
ro: Niciodată

[thresholds]
en: Grades
it: Voti
fr: Notes
ro: Note

[fit-thresholds]
en: Fit: A from {a}, B from {b}, C from {c}
it: Idoneità: A da {a}, B da {b}, C da {c}
fr: Adéquation : A dès {a}, B dès {b}, C dès {c}
ro: Potrivire: A de la {a}, B de la {b}, C de la {c}

[interest-thresholds]
en: Interest: 1 from {a}, 2 from {b}, 3 from {c}
it: Interesse: 1 da {a}, 2 da {b}, 3 da {c}
fr: Intérêt : 1 dès {a}, 2 dès {b}, 3 dès {c}
ro: Interes: 1 de la {a}, 2 de la {b}, 3 de la {c}

[either]
en: {first} or {last}
it: {first} o {last}
fr: {first} ou {last}
ro: {first} sau {last}

[interest-kind]
en: {kinds}, {rule}
it: {kinds}, {rule}
fr: {kinds}, {rule}
ro: {kinds}, {rule}

[is]
en: {field} is {values}
it: {field}: {values}
fr: {field} : {values}
ro: {field}: {values}

[is-not]
en: {field} is not {values}
it: {field}: non {values}
fr: {field} : pas {values}
ro: {field}: nu {values}

[between]
en: {field} from {low} to {high}
it: {field} da {low} a {high}
fr: {field} de {low} à {high}
ro: {field} de la {low} la {high}

[at-least]
en: {field} at least {low}
it: {field} almeno {low}
fr: {field} au moins {low}
ro: {field} cel puțin {low}

[at-most]
en: {field} at most {high}
it: {field} al massimo {high}
fr: {field} au plus {high}
ro: {field} cel mult {high}

[known]
en: {field} is known
it: {field} noto
fr: {field} connu
ro: {field} cunoscut

[missing]
en: {field} is missing
it: {field} mancante
fr: {field} manquant
ro: {field} lipsă

[part-page]
en: Page
it: Pagina
fr: Page
ro: Pagina

[part-campaign]
en: Campaign
it: Campagna
fr: Campagne
ro: Campania

[part-content]
en: Content
it: Contenuto
fr: Contenu
ro: Conținutul

[part-channel]
en: Channel
it: Canale
fr: Canal
ro: Canalul

[part-source]
en: Source
it: Fonte
fr: Source
ro: Sursa

[by-team]
en: by {team}
it: di {team}
fr: de {team}
ro: de la {team}

[stage]
en: {stage} or later
it: {stage} o oltre
fr: {stage} ou plus loin
ro: {stage} sau mai departe

[rests]
en: {resting}
it: {resting}
fr: {resting}
ro: {resting}

[no-decay]
en: does not fade
it: non svanisce
fr: ne s’efface pas
ro: nu se stinge

[half-life]
en: halves in {time}
it: dimezza in {time}
fr: diminue de moitié en {time}
ro: se înjumătățește în {time}

[least-fit]
en: fit {fit} or better
it: idoneità {fit} o meglio
fr: adéquation {fit} ou mieux
ro: potrivire {fit} sau mai bine

[any]
en: any
it: qualsiasi
fr: tout
ro: oricare

[change-name]
en: Name
it: Nome
fr: Nom
ro: Nume

[change-note]
en: Note
it: Nota
fr: Note
ro: Notă

[change-starts]
en: First day
it: Primo giorno
fr: Premier jour
ro: Prima zi

[change-fit]
en: Fit
it: Idoneità
fr: Adéquation
ro: Potrivire

[change-interest]
en: Interest
it: Interesse
fr: Intérêt
ro: Interes

[change-kind]
en: Touches
it: Interazioni
fr: Interactions
ro: Interacțiuni

[change-touch-rule]
en: Interest
it: Interesse
fr: Intérêt
ro: Interes

[change-deduction]
en: Taken off
it: Tolti
fr: Retirés
ro: Scăzute

[change-threshold]
en: Threshold
it: Soglia
fr: Seuil
ro: Prag

[change-mql]
en: MQL
it: MQL
fr: MQL
ro: MQL

[change-trigger]
en: By itself
it: Da solo
fr: À lui seul
ro: Prin sine

[change-exclusion]
en: Never
it: Mai
fr: Jamais
ro: Niciodată

[empty]
en: Here both teams say what a good lead is: who fits, what shows interest, and from when sales takes over.
it: Qui i due team dicono che cos’è un buon lead: chi è adatto, che cosa mostra interesse e da quando tocca alle vendite.
fr: Ici les deux équipes disent ce qu’est un bon lead : qui convient, ce qui montre l’intérêt, et quand les ventes prennent le relais.
ro: Aici cele două echipe spun ce este un lead bun: cine se potrivește, ce arată interes și de când preiau vânzările.

[empty-how]
en: A head proposes a version; it holds once both have signed.
it: Un responsabile propone una versione; vale quando hanno firmato entrambi.
fr: Un responsable propose une version ; elle vaut dès que les deux ont signé.
ro: Un șef propune o versiune; e valabilă după ce au semnat amândoi.

[read-proposal]
en: Read the proposal
it: Leggi la proposta
fr: Lire la proposition
ro: Citiți propunerea

[agreement]
en: Agreement
it: Accordo
fr: Accord
ro: Acord

[cell-heading]
en: {cell}: fit {fit}, interest {interest}
it: {cell}: idoneità {fit}, interesse {interest}
fr: {cell} : adéquation {fit}, intérêt {interest}
ro: {cell}: potrivire {fit}, interes {interest}

[cell-lead]
en: {count}, by today’s scores, the most interested first.
it: {count}, secondo i punteggi di oggi, i più interessati per primi.
fr: {count}, selon les scores d’aujourd’hui, les plus intéressés d’abord.
ro: {count}, după scorurile de azi, cei mai interesați primii.

[score-fit]
en: Fit
it: Idoneità
fr: Adéquation
ro: Potrivire

[score-interest]
en: Interest
it: Interesse
fr: Intérêt
ro: Interes

[back]
en: Back to the definition
it: Torna alla definizione
fr: Retour à la définition
ro: Înapoi la definiție

[remark-field]
en: No contact or company has a field “{field}” yet: its rules hold for nobody until one has.
it: Nessun contatto o azienda ha ancora un campo «{field}»: le sue regole non valgono per nessuno finché non c’è.
fr: Aucun contact ni entreprise n’a encore de champ « {field} » : ses règles ne valent pour personne d’ici là.
ro: Niciun contact și nicio firmă nu are încă un câmp „{field}”: regulile lui nu se aplică nimănui până atunci.

[remark-nearest]
en: Did you mean “{name}”?
it: Intendevi «{name}»?
fr: Vouliez-vous dire « {name} » ?
ro: Ați vrut să scrieți „{name}”?

[remark-grade]
en: All fit rules together give {points} points: nobody reaches grade {grade}.
it: Tutte le regole di idoneità insieme danno {points} punti: nessuno raggiunge il grado {grade}.
fr: Toutes les règles d’adéquation réunies donnent {points} points : personne n’atteint la note {grade}.
ro: Toate regulile de potrivire dau împreună {points} puncte: nimeni nu atinge nota {grade}.

[trial]
en: Trial on your history
it: Prova sulla vostra storia
fr: Essai sur votre historique
ro: Probă pe istoricul dumneavoastră

[trial-what]
en: Who would have become MQL under a proposal, week by week, how much work that makes for sales, and how many of them bought.
it: Chi sarebbe diventato MQL con una proposta, settimana per settimana, quanto lavoro porta alle vendite e quanti hanno comprato.
fr: Qui serait devenu MQL avec une proposition, semaine par semaine, quel travail cela donne aux ventes, et combien ont acheté.
ro: Cine ar fi devenit MQL după o propunere, săptămână de săptămână, câtă muncă aduce vânzărilor și câți au cumpărat.
"""####),
  ]
}
