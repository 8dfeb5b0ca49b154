// swift-format-ignore-file
// Made by scripts/embed from Assets/Money. Change those files, and run it again.

extension AssetFile {
  static let inMoney: [AssetFile] = [
    AssetFile(path: "Money/campaign.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{name}}</h1><p class="muted">{{period}}</p></div><div class="acts">{{#mayEditMoney}}<a class="btn btn-primary" href="{{newCostHref}}">{{{icon.plus}}}{{t.campaigns.new-cost}}</a>{{/mayEditMoney}}</div></div>
<ul class="tally">{{#figures}}<li><b>{{#figure}}{{> fig}}{{/figure}}</b><span>{{figureName}}</span></li>{{/figures}}</ul>
<div class="split split-2 section">
<section aria-labelledby="m-c"><h2 id="m-c">{{t.campaigns.by-content}}</h2>{{#hasParts}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.terms.dimension-content}}</th><th scope="col" class="num">{{t.terms.column-touches}}</th><th scope="col" class="num">{{t.terms.column-contacts}}</th></tr></thead><tbody>{{#contents}}<tr><th scope="row">{{partName}}</th><td class="num">{{partTouches}}</td><td class="num">{{partContacts}}</td></tr>{{/contents}}</tbody></table></div>{{/hasParts}}{{^hasParts}}<p class="muted sm">{{t.campaigns.nothing}}</p>{{/hasParts}}</section>
<div>
<section aria-labelledby="m-h"><h2 id="m-h">{{t.campaigns.by-channel}}</h2>{{#hasParts}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.terms.dimension-channel}}</th><th scope="col" class="num">{{t.terms.column-touches}}</th><th scope="col" class="num">{{t.terms.column-contacts}}</th></tr></thead><tbody>{{#channels}}<tr><th scope="row">{{partName}}</th><td class="num">{{partTouches}}</td><td class="num">{{partContacts}}</td></tr>{{/channels}}</tbody></table></div>{{/hasParts}}{{^hasParts}}<p class="muted sm">{{t.campaigns.nothing}}</p>{{/hasParts}}</section>
<section class="section" aria-labelledby="m-k"><h2 id="m-k">{{t.campaigns.costs}}</h2>{{#hasCosts}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.campaigns.days}}</th><th scope="col">{{t.terms.dimension-channel}}</th><th scope="col" class="num">{{t.records.field-amount}}</th></tr></thead><tbody>{{#costs}}<tr><th scope="row">{{#costMayEdit}}<a href="{{costHref}}">{{costDays}}</a>{{/costMayEdit}}{{^costMayEdit}}{{costDays}}{{/costMayEdit}}</th><td>{{costChannel}}</td><td class="num">{{costAmount}}</td></tr>{{/costs}}</tbody></table></div>{{/hasCosts}}{{^hasCosts}}<p class="muted sm">{{t.campaigns.no-costs}}</p>{{/hasCosts}}</section>
<section class="section" aria-labelledby="m-b"><div class="section-head"><h2 id="m-b">{{t.campaigns.brought}}</h2><span class="note">{{broughtCount}}</span></div>{{#hasBrought}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.companies.person}}</th><th scope="col">{{t.records.when}}</th><th scope="col">{{t.terms.column-stage}}</th></tr></thead><tbody>{{#brought}}<tr><th scope="row"><a href="{{contactHref}}">{{contactName}}</a></th><td>{{day}}</td><td><span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span></td></tr>{{/brought}}</tbody></table></div>{{/hasBrought}}</section>
</div></div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Money/campaigns.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.frame.page-campaigns}}</h1><p class="muted">{{period}}</p></div><div class="acts"><a class="btn" href="{{costsHref}}">{{t.campaigns.costs}}</a><a class="btn" href="{{goalsHref}}">{{t.campaigns.goals}}</a></div></div>
{{#hasLines}}<div class="scroll"><table class="table"><caption class="sr">{{t.frame.page-campaigns}}</caption><thead><tr>{{#heads}}{{> sort-head}}{{/heads}}</tr></thead><tbody>
{{#lines}}<tr><th scope="row"><a href="{{campaignHref}}">{{campaign}}</a></th>{{#cells}}<td class="num">{{> fig}}</td>{{/cells}}</tr>
{{/lines}}</tbody>{{#hasTotal}}<tfoot><tr><th scope="row">{{t.campaigns.everything}}</th>{{#total}}<td class="num">{{> fig}}</td>{{/total}}</tr></tfoot>{{/hasTotal}}</table></div>{{#cut}}<p class="muted xs">{{.}}</p>{{/cut}}
<p class="muted xs">{{t.campaigns.help}}</p>{{/hasLines}}
{{^hasLines}}<div class="empty">{{{icon.campaigns}}}<h2>{{t.campaigns.none}}</h2><p>{{t.campaigns.none-help}}</p></div>{{/hasLines}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Money/campaigns.texts", text: ####"""
# Campaigns, costs and goals.

[costs]
en: Costs
it: Costi
fr: Coûts
ro: Costuri

[goals]
en: Goals
it: Obiettivi
fr: Objectifs
ro: Obiective

[new-cost]
en: New cost
it: Nuovo costo
fr: Nouveau coût
ro: Cost nou

[edit-cost]
en: Edit cost
it: Modifica costo
fr: Modifier le coût
ro: Modifică costul

[new-goal]
en: New goal
it: Nuovo obiettivo
fr: Nouvel objectif
ro: Obiectiv nou

[edit-goal]
en: Edit goal
it: Modifica obiettivo
fr: Modifier l’objectif
ro: Modifică obiectivul

[return]
en: Return
it: Ritorno
fr: Retour
ro: Randament

[everything]
en: All of the period
it: Tutto il periodo
fr: Toute la période
ro: Toată perioada

[help]
en: Touches are the campaign’s own; leads, customers and revenue go by the contact’s first source. Return: won for each unit spent, less that unit.
it: Le interazioni sono della campagna stessa; lead, clienti e ricavi seguono la prima fonte del contatto. Ritorno: vinto per ogni unità spesa, meno quell’unità.
fr: Les interactions sont celles de la campagne ; leads, clients et chiffre d’affaires suivent la première source du contact. Retour : gagné pour chaque unité dépensée, moins cette unité.
ro: Interacțiunile sunt ale campaniei; leadurile, clienții și veniturile urmează prima sursă a contactului. Randament: câștigat pentru fiecare unitate cheltuită, minus acea unitate.

[none]
en: No campaign in this period
it: Nessuna campagna in questo periodo
fr: Aucune campagne dans cette période
ro: Nicio campanie în această perioadă

[none-help]
en: Campaigns come with touches: utm_campaign, or a column of an import.
it: Le campagne arrivano con le interazioni: utm_campaign, o una colonna di un’importazione.
fr: Les campagnes viennent avec les interactions : utm_campaign, ou une colonne d’un import.
ro: Campaniile apar odată cu interacțiunile: utm_campaign sau o coloană dintr-un import.

[nothing]
en: Nothing in this period.
it: Niente in questo periodo.
fr: Rien dans cette période.
ro: Nimic în această perioadă.

[by-content]
en: By content
it: Per contenuto
fr: Par contenu
ro: După conținut

[by-channel]
en: By channel
it: Per canale
fr: Par canal
ro: După canal

[days]
en: Days
it: Giorni
fr: Jours
ro: Zile

[no-costs]
en: No costs are written down for it in this period.
it: Nessun costo registrato in questo periodo.
fr: Aucun coût enregistré pour cette période.
ro: Nu sunt costuri înregistrate în această perioadă.

[brought]
en: Whom it brought first
it: Chi ha portato per prima
fr: Qui elle a amené en premier
ro: Pe cine a adus prima

[brought-count]
en.one: {n} contact
en.other: {n} contacts
it.one: {n} contatto
it.other: {n} contatti
fr.one: {n} contact
fr.other: {n} contacts
ro.one: {n} contact
ro.few: {n} contacte
ro.other: {n} de contacte

[cost-count]
en.one: {n} cost
en.other: {n} costs
it.one: {n} costo
it.other: {n} costi
fr.one: {n} coût
fr.other: {n} coûts
ro.one: {n} cost
ro.few: {n} costuri
ro.other: {n} de costuri

[cost-help]
en: Spread evenly over their days. A change counts from now on; past days keep what was known.
it: Distribuiti in modo uniforme sui giorni. Una modifica vale da ora; i giorni passati conservano ciò che si sapeva.
fr: Répartis également sur leurs jours. Une modification compte désormais ; les jours passés gardent ce qui était connu.
ro: Repartizate uniform pe zilele lor. O modificare contează de acum; zilele trecute păstrează ce se știa.

[first]
en: From
it: Dal
fr: Du
ro: De la

[last]
en: To, inclusive
it: Al, incluso
fr: Au, inclus
ro: Până la, inclusiv

[none-written]
en: No costs yet
it: Ancora nessun costo
fr: Pas encore de coûts
ro: Încă nu există costuri

[none-written-help]
en: With them every channel and campaign shows its return.
it: Con i costi ogni canale e campagna mostra il suo ritorno.
fr: Avec eux, chaque canal et campagne montre son retour.
ro: Cu ele, fiecare canal și campanie își arată randamentul.

[campaign-hint]
en: A campaign, a channel or a source: one of the three at least
it: Una campagna, un canale o una fonte: almeno uno dei tre
fr: Une campagne, un canal ou une source : au moins l’un des trois
ro: O campanie, un canal sau o sursă: cel puțin una dintre ele

[removed]
en: Removed. Past days keep it.
it: Rimosso. I giorni passati lo conservano.
fr: Retiré. Les jours passés le gardent.
ro: Eliminat. Zilele trecute îl păstrează.

[remove-help]
en: It counts no more from now on; past days keep it.
it: Da ora non conta più; i giorni passati lo conservano.
fr: Il ne compte plus désormais ; les jours passés le gardent.
ro: Nu mai contează de acum; zilele trecute îl păstrează.

[cost-kept]
en: The cost was written down.
it: Il costo è stato registrato.
fr: Le coût a été enregistré.
ro: Costul a fost înregistrat.

[goal-kept]
en: The goal is set.
it: L’obiettivo è fissato.
fr: L’objectif est fixé.
ro: Obiectivul este stabilit.

[measure]
en: Measure
it: Misura
fr: Mesure
ro: Indicator

[target]
en: Target
it: Traguardo
fr: Cible
ro: Țintă

[target-hint]
en: A count; for revenue an amount
it: Un numero; per i ricavi un importo
fr: Un nombre ; un montant pour le chiffre d’affaires
ro: Un număr; pentru venituri o sumă

[actual]
en: So far
it: Finora
fr: Jusqu’ici
ro: Până acum

[progress]
en: Progress
it: Avanzamento
fr: Avancement
ro: Progres

[progress-of]
en: {part} of the goal for {measure}
it: {part} dell’obiettivo di {measure}
fr: {part} de l’objectif de {measure}
ro: {part} din obiectivul pentru {measure}

[no-goals]
en: No goals yet
it: Ancora nessun obiettivo
fr: Pas encore d’objectifs
ro: Încă nu există obiective

[no-goals-help]
en: A goal is a line on the charts of both teams.
it: Un obiettivo è una linea sui grafici dei due team.
fr: Un objectif est une ligne sur les graphiques des deux équipes.
ro: Un obiectiv este o linie pe graficele ambelor echipe.

[goal-help]
en: One goal for a measure and its days: setting it again changes it.
it: Un obiettivo per misura e giorni: fissarlo di nuovo lo cambia.
fr: Un objectif par mesure et jours : le fixer à nouveau le change.
ro: Un obiectiv pe indicator și zile: stabilirea din nou îl schimbă.
"""####),
    AssetFile(path: "Money/costs.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.campaigns.costs}}</h1><p class="muted">{{found}}. {{t.campaigns.cost-help}}</p></div><div class="acts"><a class="btn" href="{{campaignsHref}}">{{t.frame.page-campaigns}}</a></div></div>
{{#mayEdit}}<section aria-labelledby="k-n" id="new"><h2 id="k-n">{{t.campaigns.new-cost}}</h2>{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<form method="post" action="{{action}}" class="filters">{{> form-token}}{{#fields}}{{> field}}{{/fields}}<p class="filter-acts"><button class="btn btn-primary">{{t.records.save}}</button></p></form>{{#lists}}<datalist id="{{listId}}">{{#listOptions}}<option value="{{.}}"></option>{{/listOptions}}</datalist>{{/lists}}</section>{{/mayEdit}}
<section class="section" aria-label="{{t.campaigns.costs}}">{{#hasCosts}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.campaigns.days}}</th><th scope="col">{{t.terms.dimension-campaign}}</th><th scope="col">{{t.terms.dimension-channel}}</th><th scope="col">{{t.terms.dimension-source}}</th><th scope="col" class="num">{{t.records.field-amount}}</th></tr></thead><tbody>
{{#costs}}<tr><th scope="row">{{#costMayEdit}}<a href="{{costHref}}">{{costDays}}</a>{{/costMayEdit}}{{^costMayEdit}}{{costDays}}{{/costMayEdit}}</th><td>{{costCampaign}}</td><td>{{costChannel}}</td><td>{{costSource}}</td><td class="num">{{costAmount}}</td></tr>
{{/costs}}</tbody></table></div>{{#nextHref}}<nav class="pager" aria-label="{{t.campaigns.costs}}"><a class="btn btn-sm" rel="next" href="{{.}}">{{t.records.next}}</a></nav>{{/nextHref}}{{/hasCosts}}
{{^hasCosts}}<div class="empty"><h2>{{t.campaigns.none-written}}</h2><p>{{t.campaigns.none-written-help}}</p></div>{{/hasCosts}}</section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Money/goals.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.campaigns.goals}}</h1><p class="muted">{{t.campaigns.goal-help}}</p></div><div class="acts"><a class="btn" href="{{campaignsHref}}">{{t.frame.page-campaigns}}</a></div></div>
{{#mayEdit}}<section aria-labelledby="g-n" id="new"><h2 id="g-n">{{t.campaigns.new-goal}}</h2>{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<form method="post" action="{{action}}" class="filters">{{> form-token}}{{#fields}}{{#isChoice}}{{> field-select}}{{/isChoice}}{{^isChoice}}{{> field}}{{/isChoice}}{{/fields}}<p class="filter-acts"><button class="btn btn-primary">{{t.records.save}}</button></p></form></section>{{/mayEdit}}
<section class="section" aria-label="{{t.campaigns.goals}}">{{#hasGoals}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.campaigns.measure}}</th><th scope="col">{{t.campaigns.days}}</th><th scope="col" class="num">{{t.campaigns.target}}</th><th scope="col" class="num">{{t.campaigns.actual}}</th><th scope="col">{{t.campaigns.progress}}</th></tr></thead><tbody>
{{#goals}}<tr><th scope="row">{{#goalMayEdit}}<a href="{{goalHref}}">{{goalMeasure}}</a>{{/goalMayEdit}}{{^goalMayEdit}}{{goalMeasure}}{{/goalMayEdit}}</th><td>{{goalDays}}</td><td class="num">{{goalTarget}}</td><td class="num">{{goalActual}}</td><td>{{#hasPart}}<progress max="100" value="{{goalPercent}}" aria-label="{{goalLabel}}"></progress> <span class="num">{{goalPart}}</span>{{/hasPart}}</td></tr>
{{/goals}}</tbody></table></div>{{/hasGoals}}{{^hasGoals}}<div class="empty"><h2>{{t.campaigns.no-goals}}</h2><p>{{t.campaigns.no-goals-help}}</p></div>{{/hasGoals}}</section>
{{/main}}{{/frame}}
"""####),
  ]
}
