// swift-format-ignore-file
// Made by scripts/embed from Assets/Receipts. Change those files, and run it again.

extension AssetFile {
  static let inReceipts: [AssetFile] = [
    AssetFile(path: "Receipts/receipt.mustache", text: ####"""
{{<frame}}{{$page-class}} p-receipt{{/page-class}}{{$main}}
<div class="page-head"><div><p class="sm muted">{{#hasBack}}<a href="{{backHref}}">{{report}}</a>{{/hasBack}}{{^hasBack}}{{report}}{{/hasBack}} · {{t.receipts.title}}</p><h1>{{heading}}</h1><p>{{phrases}}</p></div>
<div class="acts"><a class="btn" href="{{csvHref}}" download>{{{icon.download}}}{{t.receipts.csv}}</a><a class="btn" href="{{jsonHref}}">{{t.receipts.json}}</a></div></div>
<section class="receipt-head" aria-label="{{t.receipts.proof}}"><p class="fig-xl num">{{figure}}</p><div><p>{{proof}} {{#state}}{{> status-mark}}{{/state}}</p>
{{#hasBases}}<dl class="dl">{{#bases}}<div><dt>{{t.receipts.base}}: {{baseName}}</dt><dd>{{#base}}{{> fig}}{{/base}}</dd></div>{{/bases}}</dl>{{/hasBases}}</div></section>
{{#hasRows}}<section class="section" aria-labelledby="h-rows"><div class="section-head"><h2 id="h-rows">{{t.receipts.rows}}</h2><span class="note">{{shown}}</span></div>
<div class="scroll"><table class="table"><caption class="sr">{{heading}}</caption>
<thead><tr>{{#headings}}<th scope="col"{{#isFigure}} class="num"{{/isFigure}}>{{headWords}}</th>{{/headings}}</tr></thead>
<tbody>{{#lines}}
<tr{{#isOwn}} class="is-own"{{/isOwn}}><th scope="row">{{#rowIsLink}}<a class="plain" href="{{rowHref}}">{{rowName}}</a>{{/rowIsLink}}{{^rowIsLink}}{{rowName}}{{/rowIsLink}}</th>{{#cells}}<td{{#isFigure}} class="num"{{/isFigure}}>{{word}}</td>{{/cells}}</tr>{{/lines}}
</tbody></table></div>
<nav class="acts pages" aria-label="{{t.receipts.rows}}">{{#hasBegin}}<a class="btn" href="{{beginHref}}">{{t.receipts.begin}}</a>{{/hasBegin}}{{#hasNext}}<a class="btn" href="{{nextHref}}" rel="next">{{t.receipts.next}}</a>{{/hasNext}}</nav></section>{{/hasRows}}
{{#isEmpty}}<p class="section muted">{{t.receipts.none}}</p>{{/isEmpty}}
{{#hasPaths}}<section class="section" aria-labelledby="h-paths"><div class="section-head"><h2 id="h-paths">{{t.receipts.paths}}</h2></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.terms.column-path}}</th><th scope="col" class="num">{{t.receipts.converted}}</th><th scope="col" class="num">{{t.receipts.lost}}</th></tr></thead>
<tbody>{{#paths}}<tr><th scope="row">{{steps}}</th><td class="num">{{converted}}</td><td class="num">{{lost}}</td></tr>{{/paths}}</tbody></table></div></section>{{/hasPaths}}
{{#isUnnamed}}<p class="section muted sm">{{t.receipts.unnamed}}</p>{{/isUnnamed}}
{{#isFileUnnamed}}<p class="section muted sm">{{t.receipts.file-unnamed}}</p>{{/isFileUnnamed}}
<p class="muted xs">{{t.receipts.guard}}</p>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Receipts/receipts.texts", text: ####"""
# A figure opened: the rows behind it, and how they come to it.

[title]
en: Receipt
it: Giustificativo
fr: Justificatif
ro: Justificativ

[heading]
en: {figure}, {row}
it: {figure}, {row}
fr: {figure}, {row}
ro: {figure}, {row}

[proof]
en: How it adds up
it: Come si arriva alla cifra
fr: D’où vient le chiffre
ro: Cum se ajunge la cifră

[adds]
en: the rows come to the figure
it: le righe danno la cifra
fr: les lignes donnent le chiffre
ro: rândurile dau cifra

[adds-not]
en: the rows come to {counted}
it: le righe danno {counted}
fr: les lignes donnent {counted}
ro: rândurile dau {counted}

[count]
en.one: {n} row, counted once: {figure}.
en.other: {n} rows, each counted once: {figure}.
it.one: {n} riga, contata una volta: {figure}.
it.other: {n} righe, ciascuna contata una volta: {figure}.
fr.one: {n} ligne, comptée une fois : {figure}.
fr.other: {n} lignes, chacune comptée une fois : {figure}.
ro.one: {n} rând, numărat o dată: {figure}.
ro.few: {n} rânduri, fiecare numărat o dată: {figure}.
ro.other: {n} de rânduri, fiecare numărat o dată: {figure}.

[tally]
en.one: {n} row stands for {figure}.
en.other: {n} rows stand for {figure} in all.
it.one: {n} riga vale {figure}.
it.other: {n} righe valgono {figure} in tutto.
fr.one: {n} ligne vaut {figure}.
fr.other: {n} lignes valent {figure} en tout.
ro.one: {n} rând înseamnă {figure}.
ro.few: {n} rânduri înseamnă {figure} în total.
ro.other: {n} de rânduri înseamnă {figure} în total.

[amount]
en.one: The amount of {n} row is {figure}.
en.other: The amounts of {n} rows add up to {figure}.
it.one: L’importo di {n} riga è {figure}.
it.other: Gli importi di {n} righe sommano a {figure}.
fr.one: Le montant de {n} ligne est de {figure}.
fr.other: Les montants de {n} lignes font au total {figure}.
ro.one: Suma de pe {n} rând este {figure}.
ro.few: Sumele de pe {n} rânduri fac împreună {figure}.
ro.other: Sumele de pe {n} de rânduri fac împreună {figure}.

[credit]
en.one: The part of {n} conversion is {figure}.
en.other: The parts of {n} conversions add up to {figure}.
it.one: La quota di {n} conversione è {figure}.
it.other: Le quote di {n} conversioni sommano a {figure}.
fr.one: La part de {n} conversion est de {figure}.
fr.other: Les parts de {n} conversions font au total {figure}.
ro.one: Partea dintr-o conversie ({n}) este {figure}.
ro.few: Părțile din {n} conversii fac împreună {figure}.
ro.other: Părțile din {n} de conversii fac împreună {figure}.

[share]
en: {count} of {base} are {figure}.
it: {count} su {base} sono il {figure}.
fr: {count} sur {base}, soit {figure}.
ro: {count} din {base} înseamnă {figure}.

[low]
en: For {count} of {base} the 95 % interval (Wilson) begins at {figure}.
it: Per {count} su {base} l’intervallo al 95 % (Wilson) comincia da {figure}.
fr: Pour {count} sur {base}, l’intervalle à 95 % (Wilson) commence à {figure}.
ro: Pentru {count} din {base}, intervalul de 95 % (Wilson) începe la {figure}.

[high]
en: For {count} of {base} the 95 % interval (Wilson) ends at {figure}.
it: Per {count} su {base} l’intervallo al 95 % (Wilson) finisce a {figure}.
fr: Pour {count} sur {base}, l’intervalle à 95 % (Wilson) finit à {figure}.
ro: Pentru {count} din {base}, intervalul de 95 % (Wilson) se termină la {figure}.

[lift]
en: {count} of {base}, over the {mean} of all: {figure} times.
it: {count} su {base}, rispetto al {mean} di tutti: {figure} volte.
fr: {count} sur {base}, rapporté aux {mean} de l’ensemble : {figure} fois.
ro: {count} din {base}, față de {mean} la toate: de {figure} ori.

[median]
en: Half of the {count} took {figure} days or less.
it: Metà dei {count} ha impiegato {figure} giorni o meno.
fr: La moitié des {count} a mis {figure} jours ou moins.
ro: Jumătate din cele {count} au durat {figure} zile sau mai puțin.

[most]
en: Nine in ten of the {count} took {figure} days or less.
it: Nove su dieci dei {count} hanno impiegato {figure} giorni o meno.
fr: Neuf sur dix des {count} ont mis {figure} jours ou moins.
ro: Nouă din zece din cele {count} au durat {figure} zile sau mai puțin.

[touches]
en: Half of the {count} had {figure} touches or fewer.
it: Metà dei {count} ha avuto {figure} interazioni o meno.
fr: La moitié des {count} a eu {figure} interactions ou moins.
ro: Jumătate din cele {count} au avut {figure} interacțiuni sau mai puține.

[average]
en: {sum} shared by the {count} deals that have an amount in the base currency: {figure}.
it: {sum} diviso per le {count} trattative con un importo nella valuta di base: {figure}.
fr: {sum} divisé par les {count} affaires qui ont un montant dans la devise de base : {figure}.
ro: {sum} împărțit la cele {count} tranzacții cu sumă în moneda de bază: {figure}.

[part]
en: {sum} of {base}: {figure}.
it: {sum} su {base}: {figure}.
fr: {sum} sur {base} : {figure}.
ro: {sum} din {base}: {figure}.

[growth]
en: {sum} for {base} spent, less 1: {figure}.
it: {sum} per {base} spesi, meno 1: {figure}.
fr: {sum} pour {base} dépensés, moins 1 : {figure}.
ro: {sum} pentru {base} cheltuiți, minus 1: {figure}.

[markov]
en: Markov’s chain shares all conversions by what would be lost without each value; the row {value} takes {figure}.
it: La catena di Markov divide tutte le conversioni secondo quanto si perderebbe senza ogni valore; alla riga {value} va {figure}.
fr: La chaîne de Markov partage toutes les conversions selon ce qui serait perdu sans chaque valeur ; la ligne {value} reçoit {figure}.
ro: Lanțul Markov împarte toate conversiile după ce s-ar pierde fără fiecare valoare; rândul {value} primește {figure}.

[rank]
en.one: {n} value has more credit: rank {figure}.
en.other: {n} values have more credit: rank {figure}.
it.one: {n} valore ha più credito: posto {figure}.
it.other: {n} valori hanno più credito: posto {figure}.
fr.one: {n} valeur a plus de crédit : rang {figure}.
fr.other: {n} valeurs ont plus de crédit : rang {figure}.
ro.one: {n} valoare are mai mult credit: locul {figure}.
ro.few: {n} valori au mai mult credit: locul {figure}.
ro.other: {n} de valori au mai mult credit: locul {figure}.

[given]
en: This figure is set, or follows from the question: there are no rows behind it.
it: Questa cifra è impostata, o segue dalla domanda: non ha righe.
fr: Ce chiffre est fixé, ou découle de la question : il n’a pas de lignes.
ro: Această cifră este stabilită sau rezultă din întrebare: nu are rânduri.

[base]
en: Out of
it: Su
fr: Sur
ro: Din

[rows]
en: Rows
it: Righe
fr: Lignes
ro: Rânduri

[shown]
en: {first} to {last} of {all}, the largest first
it: da {first} a {last} di {all}, le più grandi per prime
fr: de {first} à {last} sur {all}, les plus grandes d’abord
ro: de la {first} la {last} din {all}, cele mai mari primele

[none]
en: No rows: the figure is nothing.
it: Nessuna riga: la cifra è zero.
fr: Aucune ligne : le chiffre est nul.
ro: Niciun rând: cifra este zero.

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

[who]
en: Who or what
it: Chi o che cosa
fr: Qui ou quoi
ro: Cine sau ce

[unnamed]
en: Names are shown to those who may see contacts; you see counts and numbers.
it: I nomi sono visibili a chi può vedere i contatti; qui si vedono conteggi e numeri.
fr: Les noms sont montrés à qui peut voir les contacts ; vous voyez des comptes et des numéros.
ro: Numele se arată celor care pot vedea contactele; aici se văd numărători și numere.

[file-unnamed]
en: The file has no names: taking contacts’ data out asks for a right of its own.
it: Il file è senza nomi: portare fuori i dati dei contatti richiede un diritto apposito.
fr: Le fichier est sans noms : sortir les données des contacts demande un droit particulier.
ro: Fișierul nu are nume: scoaterea datelor contactelor cere un drept aparte.

[guard]
en: In the CSV a text that a spreadsheet would run as a formula begins with an apostrophe.
it: Nel CSV un testo che un foglio di calcolo eseguirebbe come formula comincia con un apostrofo.
fr: Dans le CSV, un texte qu’un tableur exécuterait comme formule commence par une apostrophe.
ro: În CSV, un text pe care o foaie de calcul l-ar executa ca formulă începe cu un apostrof.

[contact]
en: Contact {id}
it: Contatto {id}
fr: Contact {id}
ro: Contactul {id}

[company]
en: Company {id}
it: Azienda {id}
fr: Entreprise {id}
ro: Compania {id}

[deal]
en: Deal {id}
it: Trattativa {id}
fr: Affaire {id}
ro: Tranzacția {id}

[cost]
en: Cost {id}
it: Costo {id}
fr: Coût {id}
ro: Costul {id}

[touch]
en: Touch {id}
it: Interazione {id}
fr: Interaction {id}
ro: Interacțiunea {id}

[times]
en: Count
it: Quanti
fr: Nombre
ro: Câte

[paths]
en: Ways through it
it: Percorsi che la toccano
fr: Parcours qui y passent
ro: Drumuri prin ea

[converted]
en: Converted
it: Convertiti
fr: Convertis
ro: Convertite

[lost]
en: Came to nothing
it: Finiti in nulla
fr: Sans suite
ro: Fără urmare

[csv]
en: CSV
it: CSV
fr: CSV
ro: CSV

[json]
en: JSON
it: JSON
fr: JSON
ro: JSON

[report-overview]
en: Overview
it: Panoramica
fr: Vue d’ensemble
ro: Prezentare generală

[report-marketing]
en: Marketing
it: Marketing
fr: Marketing
ro: Marketing

[report-sales]
en: Sales
it: Vendite
fr: Ventes
ro: Vânzări

[report-funnel]
en: Funnel
it: Funnel
fr: Entonnoir
ro: Pâlnie

[report-velocity]
en: Velocity
it: Velocità
fr: Vélocité
ro: Viteză

[report-attribution]
en: Attribution
it: Attribuzione
fr: Attribution
ro: Atribuire

[report-conversions]
en: Conversions
it: Conversioni
fr: Conversions
ro: Conversii

[report-paths]
en: Paths
it: Percorsi
fr: Parcours
ro: Drumuri

[report-segments]
en: Segments
it: Segmenti
fr: Segments
ro: Segmente

[report-radar]
en: Radar
it: Radar
fr: Radar
ro: Radar

[report-outcomes]
en: Outcomes
it: Esiti
fr: Résultats
ro: Rezultate

[within]
en: within {days}
it: entro {days}
fr: en {days}
ro: în {days}

[look-back]
en: touches of the last {days}
it: interazioni degli ultimi {days}
fr: interactions des derniers {days}
ro: interacțiuni din ultimele {days}

[all-time]
en: all time
it: sempre
fr: depuis toujours
ro: din totdeauna

[as-of]
en: as of {day}
it: al {day}
fr: au {day}
ro: la {day}

[outcome-customer]
en: Customer
it: Cliente
fr: Client
ro: Client

[outcome-lost-customer]
en: Lost customer
it: Cliente perso
fr: Client perdu
ro: Client pierdut

[outcome-open-deal]
en: Open deal
it: Trattativa aperta
fr: Affaire ouverte
ro: Tranzacție deschisă

[outcome-sales]
en: With sales, no open deal
it: Alle vendite, senza trattativa aperta
fr: Aux ventes, sans affaire ouverte
ro: La vânzări, fără tranzacție deschisă

[outcome-mql]
en: MQL, not yet SQL
it: MQL, non ancora SQL
fr: MQL, pas encore SQL
ro: MQL, încă nu SQL

[outcome-marketing]
en: With marketing
it: Al marketing
fr: Au marketing
ro: La marketing

[outcome-nurture]
en: In nurture
it: In nurturing
fr: En nurturing
ro: În nurturing

[outcome-disqualified]
en: Disqualified
it: Squalificato
fr: Disqualifié
ro: Descalificat

[report-handoffs]
en: Hand-offs
it: Passaggi
fr: Transmissions
ro: Predări

[report-rejections]
en: Returned hand-offs
it: Passaggi restituiti
fr: Transmissions refusées
ro: Predări returnate
"""####),
  ]
}
