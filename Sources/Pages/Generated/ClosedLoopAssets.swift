// swift-format-ignore-file
// Made by scripts/embed from Assets/ClosedLoop. Change those files, and run it again.

extension AssetFile {
  static let inClosedLoop: [AssetFile] = [
    AssetFile(path: "ClosedLoop/closed-loop-holds.mustache", text: ####"""
{{#hasPairs}}<p class="muted sm">{{count}}</p><ul class="concl">{{#pairs}}<li>{{> closed-loop-verdict}}</li>{{/pairs}}</ul>{{/hasPairs}}{{^hasPairs}}<p class="muted">{{t.closed-loop.pairs-none}}</p>{{/hasPairs}}
"""####),
    AssetFile(path: "ClosedLoop/closed-loop-journeys.mustache", text: ####"""
<div class="split split-2 section">
{{#frequent}}<section aria-labelledby="h-paths"><div class="section-head"><h2 id="h-paths">{{t.closed-loop.frequent}}</h2><span class="note">{{t.closed-loop.frequent-note}}</span></div>
{{#hasLines}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.terms.column-path}}</th><th class="num" scope="col">{{conversionWord}}</th>{{#hasValue}}<th class="num" scope="col">{{t.terms.column-revenue}}</th>{{/hasValue}}</tr></thead><tbody>{{#lines}}<tr><th scope="row"><span class="pathline">{{#steps}}{{#isLater}}<span class="faint">{{{icon.right}}}</span>{{/isLater}}<span>{{stepName}}</span>{{/steps}}</span></th><td class="num">{{#times}}{{> fig}}{{/times}}</td>{{#hasValue}}<td class="num">{{#revenue}}{{> fig}}{{/revenue}}</td>{{/hasValue}}</tr>{{/lines}}</tbody></table></div>{{/hasLines}}{{^hasLines}}<p class="muted">{{t.closed-loop.nothing}}</p>{{/hasLines}}</section>{{/frequent}}
{{#assisting}}<section aria-labelledby="h-content"><div class="section-head"><h2 id="h-content">{{t.closed-loop.assisting}}</h2><span class="note">{{t.closed-loop.assisting-note}}</span></div>
{{#hasLines}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.terms.column-content}}</th><th class="num" scope="col">{{t.terms.column-assists}}</th><th class="num" scope="col">{{t.terms.column-touches}}</th>{{#hasValue}}<th class="num" scope="col">{{t.terms.column-revenue}}</th>{{/hasValue}}</tr></thead><tbody>{{#lines}}<tr><th scope="row">{{contentName}}</th><td class="num">{{#assists}}{{> fig}}{{/assists}}</td><td class="num">{{#touches}}{{> fig}}{{/touches}}</td>{{#hasValue}}<td class="num">{{#revenue}}{{> fig}}{{/revenue}}</td>{{/hasValue}}</tr>{{/lines}}</tbody></table></div>{{/hasLines}}{{^hasLines}}<p class="muted">{{t.closed-loop.nothing}}</p>{{/hasLines}}</section>{{/assisting}}
</div>
"""####),
    AssetFile(path: "ClosedLoop/closed-loop-models.mustache", text: ####"""
<p class="muted sm">{{t.closed-loop.models-note}}</p>
<div class="scroll"><table class="table models"><thead><tr><th scope="col">{{dimension}}</th><th scope="col" class="num">{{t.terms.column-share_min}}</th><th scope="col" class="num">{{t.terms.column-share_max}}</th><th scope="col" class="num">{{t.closed-loop.rank-column}}</th>{{#modelHeads}}<th scope="col" class="num"><a class="plain" href="{{modelHref}}">{{modelName}}</a></th>{{/modelHeads}}</tr></thead>
<tbody>{{#rows}}<tr><th scope="row">{{lineName}}</th><td class="num">{{lowest}}</td><td class="num">{{highest}}</td><td class="num">{{rank}}</td>{{#shares}}<td class="num">{{> fig}}</td>{{/shares}}</tr>{{/rows}}</tbody></table></div>
{{#hasNext}}<p><a class="btn btn-sm" href="{{nextHref}}" rel="next">{{t.closed-loop.next}}</a></p>{{/hasNext}}{{#hasBegin}}<p><a class="btn btn-sm" href="{{beginHref}}">{{t.closed-loop.begin}}</a></p>{{/hasBegin}}
"""####),
    AssetFile(path: "ClosedLoop/closed-loop-pairs.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><p class="sm muted"><a href="{{backHref}}">{{t.closed-loop.back}}</a></p><h1>{{t.closed-loop.pairs}}</h1></div></div>
{{> closed-loop-holds}}{{/main}}{{/frame}}
"""####),
    AssetFile(path: "ClosedLoop/closed-loop-paths.mustache", text: ####"""
{{<frame}}{{$page-class}} p-closed-loop{{/page-class}}{{$main}}<div class="page-head"><div><p class="sm muted"><a href="{{backHref}}">{{t.closed-loop.back}}</a></p><h1>{{t.closed-loop.journeys}}</h1></div></div>
{{> closed-loop-journeys}}{{/main}}{{/frame}}
"""####),
    AssetFile(path: "ClosedLoop/closed-loop-table.mustache", text: ####"""
<div class="scroll"><table class="table loop"><caption class="sr">{{caption}}</caption>
<thead><tr class="group"><td></td><th colspan="7" scope="colgroup">{{groupEntries}}</th><th colspan="4" scope="colgroup" class="gap">{{groupWord}} {{#groupModel}}{{> term}}{{/groupModel}}</th><td colspan="{{#hasValue}}3{{/hasValue}}{{^hasValue}}2{{/hasValue}}"></td></tr>
<tr>{{#headings}}<th scope="col"{{#isWide}} colspan="2"{{/isWide}} class="{{#isFigure}}num{{/isFigure}}{{#isGap}} gap{{/isGap}}"{{#isSorted}} aria-sort="{{sortedWord}}"{{/isSorted}}>{{#hasTerm}}{{#headTerm}}{{> term}}{{/headTerm}}{{#headIsLink}}<a class="plain sorter" href="{{headHref}}"><span class="sr">{{headWords}}</span>{{#isSorted}}{{sortedArrow}}{{/isSorted}}{{^isSorted}}<span aria-hidden="true">↓</span>{{/isSorted}}</a>{{/headIsLink}}{{/hasTerm}}{{^hasTerm}}{{#headIsLink}}<a class="plain" href="{{headHref}}">{{headWords}}{{#isSorted}} <span aria-hidden="true">{{sortedArrow}}</span>{{/isSorted}}</a>{{/headIsLink}}{{^headIsLink}}{{headWords}}{{/headIsLink}}{{/hasTerm}}</th>{{/headings}}</tr></thead>
<tbody>{{#lines}}
<tr><th scope="row">{{lineName}}</th>{{#entries}}<td class="num">{{> fig}}</td>{{/entries}}<td class="num">{{#rate}}{{> fig}}{{/rate}}</td><td class="cell-chart ci">{{{interval}}}</td>{{#hasReturn}}{{#money}}<td class="num gap strong">{{#moneyIsLink}}<a class="fig" href="{{moneyHref}}">{{moneyHead}}<span class="faint">{{moneyCents}}</span>{{moneyTail}}</a>{{/moneyIsLink}}{{^moneyIsLink}}<span class="num">{{moneyHead}}<span class="faint">{{moneyCents}}</span>{{moneyTail}}</span>{{/moneyIsLink}}</td>{{/money}}{{/hasReturn}}{{^hasReturn}}<td class="num gap strong">{{#credit}}{{> fig}}{{/credit}}</td>{{/hasReturn}}<td class="num">{{#share}}{{> fig}}{{/share}}</td><td class="cell-chart wide">{{{range}}}</td><td class="num">{{#hasRank}}<span class="nowrap">{{rank}} <span class="muted">{{rankRange}}</span></span>{{/hasRank}}</td><td class="num gap">{{#cost}}{{> fig}}{{/cost}}</td>{{#hasReturn}}<td class="num{{#isBackUnknown}} faint{{/isBackUnknown}}">{{#back}}{{> fig}}{{/back}}</td>{{/hasReturn}}<td class="num">{{#assists}}{{> fig}}{{/assists}}</td></tr>{{/lines}}
</tbody>
{{#footer}}<tfoot><tr><th scope="row">{{t.closed-loop.attributed}}</th>{{#totalEntries}}<td class="num">{{> fig}}</td>{{/totalEntries}}<td class="num">{{#totalRate}}{{> fig}}{{/totalRate}}</td><td></td><td class="num gap">{{#hasValue}}{{#attributed}}{{> fig}}{{/attributed}}{{/hasValue}}{{^hasValue}}{{#credit}}{{> fig}}{{/credit}}{{/hasValue}}</td><td class="num">{{allShare}}</td><td></td><td></td><td class="num gap">{{totalCost}}</td>{{#hasValue}}<td class="num">{{totalBack}}</td>{{/hasValue}}<td></td></tr>
{{#hasValue}}<tr class="sub"><th scope="row">{{t.closed-loop.no-touch}}</th><td colspan="7"></td><td class="num gap">{{#unattributed}}{{> fig}}{{/unattributed}}</td><td colspan="6"></td></tr>
<tr><th scope="row">{{t.closed-loop.booked}}</th><td colspan="7"></td><td class="num gap">{{#booked}}{{> fig}}{{/booked}}</td><td colspan="6" class="sm">{{#adds}}{{> status-mark}}{{/adds}}</td></tr>{{/hasValue}}</tfoot>{{/footer}}
</table></div>
{{#isCut}}<nav class="acts pages" aria-label="{{t.receipts.rows}}"><span class="muted sm">{{shown}}</span>{{#hasBegin}}<a class="btn btn-sm" href="{{beginHref}}">{{t.closed-loop.begin}}</a>{{/hasBegin}}{{#hasNext}}<a class="btn btn-sm" href="{{nextHref}}" rel="next">{{t.closed-loop.next}}</a>{{/hasNext}}</nav>{{/isCut}}
{{#hasUnconverted}}<p class="muted sm">{{unconverted}}</p>{{/hasUnconverted}}
"""####),
    AssetFile(path: "ClosedLoop/closed-loop-verdict.mustache", text: ####"""
<span class="status status-soft {{#holds}}is-kept{{/holds}}{{^holds}}is-risk{{/holds}}">{{#holds}}{{{icon.kept}}}{{/holds}}{{^holds}}{{{icon.risk}}}{{/holds}}{{word}}</span><span>{{sentence}}</span>
"""####),
    AssetFile(path: "ClosedLoop/closed-loop.mustache", text: ####"""
{{<frame}}{{$page-class}} p-closed-loop{{/page-class}}{{$main}}
<div class="page-head"><div><h1>{{t.frame.page-closed-loop}}</h1><p>{{lead}}</p></div>
{{#form}}<form class="modelform" action="{{action}}">{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
{{#models}}<label for="model" class="sm muted">{{selectLabel}}</label><select class="select" id="model" name="{{selectName}}">{{#options}}<option value="{{optionValue}}"{{#isChosen}} selected{{/isChosen}}>{{optionLabel}}</option>{{/options}}</select>{{/models}}
<details class="drop drop-end"><summary class="btn">{{{icon.filter}}}{{t.closed-loop.choices}}</summary><div class="drop-body drop-form">{{#more}}<label class="field"><span>{{selectLabel}}</span><select class="select" name="{{selectName}}">{{#options}}<option value="{{optionValue}}"{{#isChosen}} selected{{/isChosen}}>{{optionLabel}}</option>{{/options}}</select></label>{{/more}}<button class="btn btn-sm">{{t.closed-loop.show}}</button></div></details>
<button class="btn">{{t.closed-loop.show}}</button><a class="btn" href="{{csvHref}}" download>{{{icon.download}}}{{t.receipts.csv}}</a><a class="btn btn-quiet" href="{{jsonHref}}">{{t.receipts.json}}</a></form>{{/form}}</div>
<div class="dims-line"><nav class="seg dims" aria-label="{{t.closed-loop.dimensions}}">{{#tabs}}<a href="{{choiceHref}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{choiceName}}</a>{{/tabs}}</nav>
<details class="drop"><summary class="btn btn-sm{{#isSegment}} is-on{{/isSegment}}">{{segmentName}}{{{icon.chevron}}}</summary><div class="drop-body"><ul class="choices">{{#segments}}<li><a href="{{choiceHref}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{choiceName}}</a></li>{{/segments}}</ul></div></details></div>
{{#isEmpty}}<div class="empty"><p>{{t.closed-loop.empty}}</p>{{#mayImport}}<p><a class="btn btn-primary" href="{{importHref}}">{{t.closed-loop.import}}</a></p>{{/mayImport}}</div>{{/isEmpty}}
{{#loop}}{{> closed-loop-table}}{{/loop}}
{{#models}}{{> closed-loop-models}}{{/models}}
{{#underAll}}<section class="section" aria-labelledby="h-all"><div class="section-head"><h2 id="h-all">{{underTitle}}</h2><span class="note">{{t.closed-loop.under-all-note}}</span>{{#isOneModel}}<a class="more" href="{{modelsHref}}">{{t.closed-loop.side-by-side}}</a>{{/isOneModel}}{{^isOneModel}}<a class="more" href="{{oneHref}}">{{t.closed-loop.one-model}}</a>{{/isOneModel}}</div>
{{#hasConclusions}}<ul class="concl">{{#conclusions}}<li>{{> closed-loop-verdict}}</li>{{/conclusions}}</ul>{{/hasConclusions}}
<details class="pairs" data-load="{{pairsHref}}"><summary>{{t.closed-loop.pairs}}</summary><p><a class="btn btn-sm" href="{{pairsHref}}">{{t.closed-loop.pairs-open}}</a></p></details></section>{{/underAll}}
{{#flow}}<section class="section" aria-labelledby="h-flow"><div class="section-head"><h2 id="h-flow">{{flowTitle}}</h2><span class="note">{{flowNote}}</span></div>
<div class="scroll chart">{{{drawing}}}</div><div class="chart">{{#table}}{{> chart-table}}{{/table}}</div></section>{{/flow}}
{{#journeysHref}}<div data-load="{{journeysHref}}" data-now><p class="section"><a class="btn btn-sm" href="{{journeysHref}}">{{t.closed-loop.journeys}}</a></p></div>{{/journeysHref}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "ClosedLoop/closed-loop.texts", text: ####"""
# What brought the revenue: dimensions, models, what holds whatever the model.

[lead]
en: {deals} deals won, {booked} booked. {model}.
it: {deals} trattative vinte, {booked} di ricavi. {model}.
fr: {deals} affaires gagnées, {booked} de chiffre d’affaires. {model}.
ro: {deals} tranzacții câștigate, venituri de {booked}. {model}.

[lead-credit]
en: {n} conversions with a touch. {model}.
it: {n} conversioni con un’interazione. {model}.
fr: {n} conversions avec une interaction. {model}.
ro: {n} conversii cu o interacțiune. {model}.

[model]
en: Model
it: Modello
fr: Modèle
ro: Model

[show]
en: Show
it: Mostra
fr: Afficher
ro: Arată

[choices]
en: More choices
it: Altre scelte
fr: Plus de choix
ro: Mai multe opțiuni

[conversion]
en: What counts as a conversion
it: Che cosa conta come conversione
fr: Ce qui compte comme conversion
ro: Ce se consideră conversie

[look-back]
en: Touches before the conversion
it: Interazioni prima della conversione
fr: Interactions avant la conversion
ro: Interacțiuni înainte de conversie

[look-back-none]
en: All, however long before
it: Tutte, anche le più vecchie
fr: Toutes, même les plus anciennes
ro: Toate, oricât de vechi

[look-back-days]
en: Of the last {days}
it: Degli ultimi {days}
fr: Des derniers {days}
ro: Din ultimele {days}

[sides]
en: Whose touches
it: Interazioni di chi
fr: Interactions de qui
ro: Interacțiunile cui

[repeats]
en: Repeats
it: Ripetizioni
fr: Répétitions
ro: Repetări

[deals]
en: Which deals
it: Quali trattative
fr: Quelles affaires
ro: Ce tranzacții

[dimensions]
en: Dimension
it: Dimensione
fr: Dimension
ro: Dimensiune

[segments]
en: Segments
it: Segmenti
fr: Segments
ro: Segmente

[by-first]
en: By first {dimension}
it: Per primo valore: {dimension}
fr: Selon la première valeur : {dimension}
ro: După prima valoare: {dimension}

[by-value]
en: By {dimension}
it: Per {dimension}
fr: Par {dimension}
ro: După {dimension}

[revenue-by]
en: Revenue,
it: Ricavi,
fr: Chiffre d’affaires,
ro: Venituri,

[credit-by]
en: Credit,
it: Credito,
fr: Crédit,
ro: Credit,

[deals-column]
en: Deals
it: Trattative
fr: Affaires
ro: Tranzacții

[won-column]
en: Won
it: Vinte
fr: Gagnées
ro: Câștigate

[rate-column]
en: Lead to customer, 95 %
it: Da lead a cliente, 95 %
fr: Du lead au client, 95 %
ro: De la lead la client, 95 %

[range-column]
en: Credit, {n} models
it: Credito, {n} modelli
fr: Crédit, {n} modèles
ro: Credit, {n} modele

[rank-column]
en: Rank
it: Posto
fr: Rang
ro: Loc

[rank-range]
en: ({best}–{worst})
it: ({best}–{worst})
fr: ({best}–{worst})
ro: ({best}–{worst})

[no-cost]
en: no cost
it: nessun costo
fr: sans coût
ro: fără cost

[interval]
en: {hits} of {of}, {rate}, 95 % interval {low} to {high}
it: {hits} su {of}, {rate}, intervallo al 95 % da {low} a {high}
fr: {hits} sur {of}, {rate}, intervalle à 95 % de {low} à {high}
ro: {hits} din {of}, {rate}, interval de 95 % de la {low} la {high}

[range]
en: {name}: {share} of the credit with {model}, from {low} to {high} over {n} models
it: {name}: {share} del credito con {model}, da {low} a {high} su {n} modelli
fr: {name} : {share} du crédit avec {model}, de {low} à {high} sur {n} modèles
ro: {name}: {share} din credit cu {model}, de la {low} la {high} pe {n} modele

[attributed]
en: Attributed
it: Attribuito
fr: Attribué
ro: Atribuit

[no-touch]
en: No touch recorded
it: Nessuna interazione registrata
fr: Aucune interaction enregistrée
ro: Nicio interacțiune înregistrată

[booked]
en: Booked
it: Registrato
fr: Comptabilisé
ro: Înregistrat

[adds-up]
en: adds up to the cent
it: torna al centesimo
fr: juste au centime près
ro: se potrivește la cent

[adds-up-not]
en: does not add up
it: non torna
fr: ne tombe pas juste
ro: nu se potrivește

[unconverted]
en.one: {n} deal has no exchange rate and is outside all amounts.
en.other: {n} deals have no exchange rate and are outside all amounts.
it.one: {n} trattativa è senza cambio e resta fuori da tutti gli importi.
it.other: {n} trattative sono senza cambio e restano fuori da tutti gli importi.
fr.one: {n} affaire est sans taux de change et reste hors de tous les montants.
fr.other: {n} affaires sont sans taux de change et restent hors de tous les montants.
ro.one: {n} tranzacție nu are curs de schimb și rămâne în afara sumelor.
ro.few: {n} tranzacții nu au curs de schimb și rămân în afara sumelor.
ro.other: {n} de tranzacții nu au curs de schimb și rămân în afara sumelor.

[empty]
en: Nothing here yet for this question. Revenue is told from the touches before a win: import touches and deals, or choose a longer period.
it: Ancora nulla per questa domanda. I ricavi si leggono dalle interazioni prima della vendita: importa interazioni e trattative, o scegli un periodo più lungo.
fr: Encore rien pour cette question. Le chiffre d’affaires se lit dans les interactions avant la vente : importez interactions et affaires, ou choisissez une période plus longue.
ro: Încă nimic pentru această întrebare. Veniturile se citesc din interacțiunile dinaintea vânzării: importă interacțiuni și tranzacții sau alege o perioadă mai lungă.

[import]
en: Import data
it: Importa i dati
fr: Importer des données
ro: Importă date

[next]
en: Next rows
it: Righe successive
fr: Lignes suivantes
ro: Rândurile următoare

[begin]
en: First rows
it: Prime righe
fr: Premières lignes
ro: Primele rânduri

[shown]
en: {first} to {last} of {all}
it: da {first} a {last} di {all}
fr: de {first} à {last} sur {all}
ro: de la {first} la {last} din {all}

[under-all]
en: Under all {n} models
it: Con tutti i {n} modelli
fr: Selon les {n} modèles
ro: Cu toate cele {n} modele

[under-all-note]
en: Which conclusions do not depend on the choice of model
it: Quali conclusioni non dipendono dalla scelta del modello
fr: Quelles conclusions ne dépendent pas du choix du modèle
ro: Ce concluzii nu depind de alegerea modelului

[side-by-side]
en: Compare models side by side
it: Confronta i modelli fianco a fianco
fr: Comparer les modèles côte à côte
ro: Compară modelele alăturat

[one-model]
en: Back to one model
it: Torna a un modello
fr: Revenir à un modèle
ro: Înapoi la un model

[holds]
en: Holds
it: Vale
fr: Vaut
ro: Se menține

[depends]
en: Depends
it: Dipende
fr: Dépend
ro: Depinde

[always-first]
en: {name} comes first under every model.
it: {name} è al primo posto con ogni modello.
fr: {name} arrive en tête selon tous les modèles.
ro: {name} este pe primul loc cu orice model.

[first-depends]
en: Which comes first depends on the model: {list}.
it: Chi sia al primo posto dipende dal modello: {list}.
fr: Qui arrive en tête dépend du modèle : {list}.
ro: Cine este pe primul loc depinde de model: {list}.

[first-part]
en: {name} in {n}
it: {name} in {n}
fr: {name} dans {n}
ro: {name} în {n}

[always-rank]
en: {name} keeps rank {rank} under every model.
it: {name} resta al posto {rank} con ogni modello.
fr: {name} garde le rang {rank} selon tous les modèles.
ro: {name} rămâne pe locul {rank} cu orice model.

[always-pays]
en: {name} earns back its cost under every model: return {low} to {high}.
it: {name} ripaga il suo costo con ogni modello: rendimento da {low} a {high}.
fr: {name} rembourse son coût selon tous les modèles : rendement de {low} à {high}.
ro: {name} își acoperă costul cu orice model: randament de la {low} la {high}.

[never-pays]
en: {name} does not earn back its cost under any model: return {low} to {high}.
it: {name} non ripaga il suo costo con nessun modello: rendimento da {low} a {high}.
fr: {name} ne rembourse son coût selon aucun modèle : rendement de {low} à {high}.
ro: {name} nu își acoperă costul cu niciun model: randament de la {low} la {high}.

[sometimes-pays]
en: {name} earns back its cost under {n} of {all} models.
it: {name} ripaga il suo costo con {n} modelli su {all}.
fr: {name} rembourse son coût selon {n} modèles sur {all}.
ro: {name} își acoperă costul cu {n} din {all} modele.

[pairs]
en: Which of two brings more, judged by 1,000 resamples
it: Quale di due porta di più, giudicato con 1.000 ricampionamenti
fr: Lequel de deux apporte le plus, jugé par 1 000 rééchantillonnages
ro: Care din două aduce mai mult, judecat prin 1.000 de reeșantionări

[pairs-open]
en: Judge the pairs
it: Giudica le coppie
fr: Juger les paires
ro: Judecă perechile

[pairs-count]
en.one: {n} of {all} pairs holds: the one has more credit than the other under every compared model, and in 95 % of the resamples.
en.other: {n} of {all} pairs hold: the one has more credit than the other under every compared model, and in 95 % of the resamples.
it.one: {n} coppia su {all} regge: una ha più credito dell’altra con ogni modello confrontato, e nel 95 % dei ricampionamenti.
it.other: {n} coppie su {all} reggono: una ha più credito dell’altra con ogni modello confrontato, e nel 95 % dei ricampionamenti.
fr.one: {n} paire sur {all} tient : l’une a plus de crédit que l’autre selon chaque modèle comparé, et dans 95 % des rééchantillonnages.
fr.other: {n} paires sur {all} tiennent : l’une a plus de crédit que l’autre selon chaque modèle comparé, et dans 95 % des rééchantillonnages.
ro.one: {n} pereche din {all} se menține: una are mai mult credit decât cealaltă cu fiecare model comparat și în 95 % din reeșantionări.
ro.few: {n} perechi din {all} se mențin: una are mai mult credit decât cealaltă cu fiecare model comparat și în 95 % din reeșantionări.
ro.other: {n} de perechi din {all} se mențin: una are mai mult credit decât cealaltă cu fiecare model comparat și în 95 % din reeșantionări.

[pair-holds]
en: {a} brings more than {b}, whatever the model.
it: {a} porta più di {b}, qualunque sia il modello.
fr: {a} apporte plus que {b}, quel que soit le modèle.
ro: {a} aduce mai mult decât {b}, indiferent de model.

[pair-depends]
en: Whether {a} or {b} brings more depends on the model, or on chance.
it: Se porti di più {a} o {b} dipende dal modello, o dal caso.
fr: Que {a} ou {b} apporte le plus dépend du modèle, ou du hasard.
ro: Dacă aduce mai mult {a} sau {b} depinde de model sau de întâmplare.

[pairs-none]
en: There are not two values to compare.
it: Non ci sono due valori da confrontare.
fr: Il n’y a pas deux valeurs à comparer.
ro: Nu există două valori de comparat.

[back]
en: Back to the closed loop
it: Torna al ciclo chiuso
fr: Revenir à la boucle fermée
ro: Înapoi la circuitul închis

[flow]
en: From first {dimension} to outcome
it: Dal primo valore ({dimension}) all’esito
fr: De la première valeur ({dimension}) au résultat
ro: De la prima valoare ({dimension}) la rezultat

[flow-note]
en.one: The {n} lead of the period, where it is by now
en.other: The {n} leads of the period, where they are by now
it.one: Il {n} lead del periodo, dove si trova ora
it.other: I {n} lead del periodo, dove si trovano ora
fr.one: Le {n} lead de la période, où il en est
fr.other: Les {n} leads de la période, où ils en sont
ro.one: {n} lead al perioadei, unde a ajuns
ro.few: Cele {n} leaduri ale perioadei, unde au ajuns
ro.other: Cele {n} de leaduri ale perioadei, unde au ajuns

[flow-label]
en: Of {all} leads {qualified} became MQL, {customers} are customers, and {open} have an open deal.
it: Di {all} lead, {qualified} sono diventati MQL, {customers} sono clienti e {open} hanno una trattativa aperta.
fr: Sur {all} leads, {qualified} sont devenus MQL, {customers} sont clients et {open} ont une affaire ouverte.
ro: Din {all} leaduri, {qualified} au devenit MQL, {customers} sunt clienți și {open} au o tranzacție deschisă.

[qualified]
en: Became MQL
it: Diventati MQL
fr: Devenus MQL
ro: Au devenit MQL

[unqualified]
en: Not yet MQL
it: Non ancora MQL
fr: Pas encore MQL
ro: Încă nu MQL

[others]
en: Others
it: Altri
fr: Autres
ro: Altele

[journeys]
en: Frequent paths and content that assists
it: Percorsi frequenti e contenuti che aiutano
fr: Parcours fréquents et contenus qui aident
ro: Drumuri frecvente și conținut care ajută

[frequent]
en: Frequent paths
it: Percorsi frequenti
fr: Parcours fréquents
ro: Drumuri frecvente

[frequent-note]
en: in order, repeats folded
it: in ordine, ripetizioni unite
fr: dans l’ordre, répétitions réunies
ro: în ordine, repetările unite

[between]
en: {n} more
it: altri {n}
fr: {n} autres
ro: încă {n}

[assisting]
en: Content that assists
it: Contenuti che aiutano
fr: Contenus qui aident
ro: Conținut care ajută

[assisting-note]
en: in the journey of a conversion, not as its last touch
it: nel percorso di una conversione, non come ultima interazione
fr: dans le parcours d’une conversion, sans en être la dernière interaction
ro: în drumul unei conversii, nu ca ultimă interacțiune

[nothing]
en: Nothing in this period.
it: Nulla in questo periodo.
fr: Rien dans cette période.
ro: Nimic în această perioadă.

[models-note]
en: Share of all credit under each model. The largest of each model is in bold.
it: Quota di tutto il credito con ogni modello. La più grande di ogni modello è in grassetto.
fr: Part de tout le crédit selon chaque modèle. La plus grande de chaque modèle est en gras.
ro: Ponderea din tot creditul cu fiecare model. Cea mai mare din fiecare model este îngroșată.

[caption]
en: Entries, conversion, revenue and cost by {dimension}
it: Ingressi, conversione, ricavi e costo per {dimension}
fr: Entrées, conversion, chiffre d’affaires et coût par {dimension}
ro: Intrări, conversie, venituri și cost după {dimension}
"""####),
  ]
}
