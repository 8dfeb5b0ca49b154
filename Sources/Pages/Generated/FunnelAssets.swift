// swift-format-ignore-file
// Made by scripts/embed from Assets/Funnel. Change those files, and run it again.

extension AssetFile {
  static let inFunnel: [AssetFile] = [
    AssetFile(path: "Funnel/funnel.mustache", text: ####"""
{{<frame}}{{$page-class}} p-funnel{{/page-class}}{{$main}}
<div class="page-head"><div><h1>{{t.frame.page-funnel}}</h1><p>{{lead}}</p></div>
<div class="acts"><a class="btn" href="{{csvHref}}" download>{{{icon.download}}}{{t.receipts.csv}}</a><a class="btn btn-quiet" href="{{jsonHref}}">{{t.receipts.json}}</a></div></div>
{{#form}}<form class="choose" action="{{action}}">{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}{{#selects}}<label class="field"><span>{{selectLabel}}</span><select class="select" name="{{selectName}}">{{#options}}<option value="{{optionValue}}"{{#isChosen}} selected{{/isChosen}}>{{optionLabel}}</option>{{/options}}</select></label>{{/selects}}<button class="btn">{{t.funnel.show}}</button></form>{{/form}}
{{#isEmpty}}<p class="empty">{{emptyWords}}</p>{{/isEmpty}}
{{#drawing}}<section class="section">{{> chart-figure}}{{#notes}}<p class="sm muted">{{.}}</p>{{/notes}}</section>{{/drawing}}
{{#table}}{{> sheet-table}}{{/table}}
<section class="section" aria-labelledby="h-velocity"><div class="section-head"><h2 id="h-velocity">{{t.funnel.velocity}}</h2><span class="note">{{t.funnel.velocity-note}}</span></div>{{#velocity}}{{> sheet-table}}{{/velocity}}</section>
{{#segments}}<section class="section" aria-labelledby="h-segments"><div class="section-head"><h2 id="h-segments">{{segmentsTitle}}</h2><span class="note">{{t.funnel.segments-note}}</span></div>
<nav class="seg dims" aria-label="{{t.closed-loop.dimensions}}">{{#tabs}}<a href="{{choiceHref}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{choiceName}}</a>{{/tabs}}</nav>{{#segmentsTable}}{{> sheet-table}}{{/segmentsTable}}</section>{{/segments}}
{{#months}}<section class="section" aria-labelledby="h-months"><div class="section-head"><h2 id="h-months">{{t.funnel.months}}</h2><span class="note">{{t.funnel.months-note}}</span></div><div class="scroll chart">{{{monthsDrawing}}}</div><div class="chart">{{#monthsTable}}{{> chart-table}}{{/monthsTable}}</div></section>{{/months}}
{{#leaks}}<section class="section" aria-labelledby="h-leaks"><div class="section-head"><h2 id="h-leaks">{{t.funnel.leaks}}</h2><span class="note">{{t.funnel.leaks-note}}</span>{{#radarIsLink}}<a class="more" href="{{radarHref}}">{{t.funnel.leaks-open}}</a>{{/radarIsLink}}</div>{{#hasRadar}}{{#radarTable}}{{> sheet-table}}{{/radarTable}}{{/hasRadar}}{{^hasRadar}}<p class="muted">{{t.funnel.leaks-past}}</p>{{/hasRadar}}</section>{{/leaks}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Funnel/funnel.texts", text: ####"""
# The funnel: stages, drop-off, velocity, segments, months, and where contacts wait.

[lead-cohort]
en: Of the {unit} that first entered {stage} in the period, how many have reached each later stage.
it: Di quanti ({unit}) sono entrati per la prima volta in {stage} nel periodo, quanti hanno raggiunto ogni fase successiva.
fr: De ceux ({unit}) qui sont entrés pour la première fois dans {stage} pendant la période, combien ont atteint chaque étape suivante.
ro: Din cei ({unit}) intrați prima dată în {stage} în perioadă, câți au ajuns la fiecare etapă următoare.

[lead-flow]
en: Entries into each stage in the period, whoever made them. Their ratios are no conversion rates.
it: Ingressi in ogni fase nel periodo, chiunque li abbia fatti. I loro rapporti non sono tassi di conversione.
fr: Entrées dans chaque étape pendant la période, quels qu’en soient les auteurs. Leurs rapports ne sont pas des taux de conversion.
ro: Intrări în fiecare etapă în perioadă, indiferent ale cui. Rapoartele lor nu sunt rate de conversie.

[young]
en: {share} entered less than 90 days ago and may still move on.
it: Il {share} è entrato da meno di 90 giorni e può ancora avanzare.
fr: {share} sont entrés il y a moins de 90 jours et peuvent encore avancer.
ro: {share} au intrat acum mai puțin de 90 de zile și mai pot avansa.

[immature]
en: {n} entered less than {days} ago: not judged yet, and in no row.
it: {n} sono entrati da meno di {days}: non ancora giudicati, e in nessuna riga.
fr: {n} sont entrés il y a moins de {days} : pas encore jugés, et dans aucune ligne.
ro: {n} au intrat acum mai puțin de {days}: nu sunt judecați încă și nu apar pe niciun rând.

[reading]
en: Reading
it: Lettura
fr: Lecture
ro: Citire

[count]
en: Count
it: Conta
fr: Compter
ro: Numără

[from]
en: From stage
it: Dalla fase
fr: À partir de l’étape
ro: De la etapa

[within]
en: Time to convert
it: Tempo per convertire
fr: Délai de conversion
ro: Timp de conversie

[at-all]
en: At all
it: Senza limite
fr: Sans limite
ro: Fără limită

[show]
en: Show
it: Mostra
fr: Afficher
ro: Arată

[steps]
en: Reached
it: Raggiunto
fr: Atteint
ro: Au ajuns

[steps-note]
en: with the share of the stage before
it: con la quota della fase precedente
fr: avec la part de l’étape précédente
ro: cu ponderea din etapa anterioară

[chart]
en: Funnel: {list}.
it: Funnel: {list}.
fr: Entonnoir : {list}.
ro: Pâlnie: {list}.

[lost]
en: Went no further
it: Non sono andati oltre
fr: N’ont pas avancé
ro: Nu au mers mai departe

[drop]
en: The largest drop is from {from} to {to}: {n} of {all} went no further.
it: La perdita più grande è da {from} a {to}: {n} su {all} non sono andati oltre.
fr: La plus grande perte est de {from} à {to} : {n} sur {all} n’ont pas avancé.
ro: Cea mai mare pierdere este de la {from} la {to}: {n} din {all} nu au mers mai departe.

[velocity]
en: Days from stage to stage
it: Giorni da fase a fase
fr: Jours d’une étape à l’autre
ro: Zile de la o etapă la alta

[velocity-note]
en: of those who entered the later stage in the period
it: di chi è entrato nella fase successiva nel periodo
fr: de ceux qui sont entrés dans l’étape suivante pendant la période
ro: ale celor intrați în etapa următoare în perioadă

[segments]
en: {path}, by {dimension}
it: {path}, per {dimension}
fr: {path}, par {dimension}
ro: {path}, după {dimension}

[segments-note]
en: those of the period, with the 95 % interval
it: quelli del periodo, con l’intervallo al 95 %
fr: ceux de la période, avec l’intervalle à 95 %
ro: cei din perioadă, cu intervalul de 95 %

[interval]
en: {name}: {rate}, 95 % interval {low} to {high}
it: {name}: {rate}, intervallo al 95 % da {low} a {high}
fr: {name} : {rate}, intervalle à 95 % de {low} à {high}
ro: {name}: {rate}, interval de 95 % de la {low} la {high}

[months]
en: Month by stage
it: Mese per fase
fr: Mois par étape
ro: Lună după etapă

[months-note]
en: new entries of each month; darker is more, within a stage
it: nuovi ingressi di ogni mese; più scuro è di più, nella stessa fase
fr: nouvelles entrées de chaque mois ; plus foncé signifie plus, dans une même étape
ro: intrări noi în fiecare lună; mai închis înseamnă mai mult, în aceeași etapă

[months-label]
en: Entries into each stage over {n} months.
it: Ingressi in ogni fase in {n} mesi.
fr: Entrées dans chaque étape sur {n} mois.
ro: Intrări în fiecare etapă pe {n} luni.

[leaks]
en: Where contacts wait, and for how long
it: Dove aspettano i contatti, e da quanto
fr: Où les contacts attendent, et depuis quand
ro: Unde așteaptă contactele și de cât timp

[leaks-note]
en: as things stand now; days since they came to the stage
it: come stanno le cose ora; giorni da quando sono nella fase
fr: état actuel ; jours depuis l’arrivée à l’étape
ro: situația de acum; zile de când au ajuns la etapă

[leaks-open]
en: Open the radar
it: Apri il radar
fr: Ouvrir le radar
ro: Deschide radarul

[leaks-past]
en: As of a past day there is no telling: owners and next dates are kept as they stand now.
it: Per un giorno passato non si può dire: responsabili e prossime date sono quelli di ora.
fr: Pour un jour passé, on ne peut le dire : responsables et prochaines dates sont ceux d’aujourd’hui.
ro: Pentru o zi trecută nu se poate spune: responsabilii și datele următoare sunt cele de acum.

[empty]
en: Nobody entered {stage} in this period. Choose a longer one, or import contacts.
it: Nessuno è entrato in {stage} in questo periodo. Scegline uno più lungo, o importa contatti.
fr: Personne n’est entré dans {stage} pendant cette période. Choisissez-en une plus longue, ou importez des contacts.
ro: Nimeni nu a intrat în {stage} în această perioadă. Alege una mai lungă sau importă contacte.
"""####),
  ]
}
