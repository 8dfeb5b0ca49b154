// swift-format-ignore-file
// Made by scripts/embed from Assets/Overview. Change those files, and run it again.

extension AssetFile {
  static let inOverview: [AssetFile] = [
    AssetFile(path: "Overview/overview.mustache", text: ####"""
{{<frame}}{{$page-class}} p-overview{{/page-class}}{{$main}}
<h1 class="sr">{{t.frame.page-overview}}</h1>
{{#hero}}<section class="hero" aria-labelledby="h-revenue">
<div class="hero-figs"><div><h2 id="h-revenue" class="sm muted">{{#term}}{{> term}}{{/term}}</h2>
<p class="hero-main">{{#revenue}}{{> fig}}{{/revenue}}<span class="muted">{{#hasGoal}}{{t.overview.of-goal}} {{#goal}}{{> fig}}{{/goal}} {{/hasGoal}}{{byDay}}</span></p>
{{#isCompared}}<p class="sm muted">{{compared}}</p>{{/isCompared}}
{{^hasGoal}}<p class="sm muted">{{t.overview.no-goal}}{{#mayEditMoney}} <a href="{{goalsHref}}">{{t.overview.set-goal}}</a>{{/mayEditMoney}}</p>{{/hasGoal}}</div>
<dl class="hero-side">{{#sides}}<div><dt>{{sideLabel}}</dt><dd>{{#figure}}{{> fig}}{{/figure}}</dd></div>{{/sides}}</dl></div>
{{#hasChart}}{{#chart}}{{{drawing}}}<div class="chart">{{#table}}{{> chart-table}}{{/table}}</div>{{/chart}}{{/hasChart}}
</section>{{/hero}}
<section class="section" aria-labelledby="h-agreement"><div class="section-head"><h2 id="h-agreement">{{t.frame.page-agreement}}</h2><span class="note">{{t.overview.agreement-note}}</span><a class="more" href="{{agreementHref}}">{{t.overview.agreement-open}}</a></div>
{{#hasPromises}}{{#promises}}{{> promises}}{{/promises}}{{/hasPromises}}{{^hasPromises}}<p class="case">{{{icon.agreement}}}<span class="muted">{{noPromises}}</span></p>{{/hasPromises}}</section>
{{#funnel}}<section class="section" aria-labelledby="h-funnel"><div class="section-head"><h2 id="h-funnel">{{t.frame.page-funnel}}</h2><span class="note">{{#flowTerm}}{{> term}}{{/flowTerm}}{{^isAll}} {{since}}{{/isAll}}</span><a class="more" href="{{funnelHref}}">{{t.overview.funnel-open}}</a></div>
<div class="scroll"><table class="steps"><caption class="sr">{{t.frame.page-funnel}}</caption>
<thead><tr><td></td>{{#columns}}<th scope="col"><span class="stage {{stepTeam}}"><span class="glyph {{stepTeam}}" aria-hidden="true"></span>{{#stepTerm}}{{> term}}{{/stepTerm}}</span></th>{{/columns}}</tr></thead>
<tbody>
<tr><th scope="row">{{t.overview.entered}}</th>{{#columns}}<td>{{#entered}}{{> fig}}{{/entered}}</td>{{/columns}}</tr>
{{#hasPlan}}<tr><th scope="row">{{t.terms.column-goal_due}}</th>{{#columns}}<td class="cell-chart">{{#hasGoal}}{{{planBar}}}{{/hasGoal}}</td>{{/columns}}</tr>
<tr><th scope="row"><span class="sr">{{t.overview.difference}}</span></th>{{#columns}}<td class="muted">{{#hasGoal}}{{#isShort}}{{#shortMark}}{{> status-mark}}{{/shortMark}}{{/isShort}}{{^isShort}}{{planDifference}} <span class="faint">{{planShare}}</span>{{/isShort}}{{/hasGoal}}</td>{{/columns}}</tr>{{/hasPlan}}
<tr><th scope="row">{{t.overview.from-before}}</th>{{#columns}}<td>{{#hasRate}}{{#rate}}{{> fig}}{{/rate}} <span class="muted">{{rateCounts}}</span>{{/hasRate}}{{^hasRate}}<span class="faint">{{#isRatio}}{{ratio}}{{/isRatio}}{{^isRatio}}–{{/isRatio}}</span>{{/hasRate}}</td>{{/columns}}</tr>
{{#isCompared}}<tr><th scope="row">{{comparedWith}}</th>{{#columns}}<td class="muted">{{change}}</td>{{/columns}}</tr>{{/isCompared}}
<tr><th scope="row">{{t.overview.median}}</th>{{#columns}}<td class="muted">{{median}}</td>{{/columns}}</tr>
</tbody></table></div></section>{{/funnel}}
<div class="split split-wide section"><div>
{{#look}}<section aria-labelledby="h-look"><div class="section-head"><h2 id="h-look">{{t.overview.look}}</h2><span class="note">{{t.overview.look-note}}</span></div>
{{#hasFindings}}<ol class="list">{{#findings}}<li><span class="{{lookClass}}">{{{lookIcon}}}</span><div class="body"><b>{{#lookIsLink}}<a class="plain" href="{{lookHref}}">{{sentence}}</a>{{/lookIsLink}}{{^lookIsLink}}{{sentence}}{{/lookIsLink}}</b><p>{{meaning}}</p></div><div class="act">{{#actHasName}}<span class="who"><span class="avatar {{actTeam}}" aria-hidden="true">{{actInitials}}</span>{{actName}}</span>{{/actHasName}}{{^actHasName}}<span class="team {{actTeam}}">{{actTeamName}}</span>{{/actHasName}}</div></li>{{/findings}}</ol>{{/hasFindings}}
{{^hasFindings}}<p>{{#allIsWell}}{{> status-mark}}{{/allIsWell}}</p>{{/hasFindings}}</section>{{/look}}
</div><div>
{{#wins}}<section aria-labelledby="h-wins"><div class="section-head"><h2 id="h-wins">{{t.overview.won}}</h2>{{#hasWins}}<span class="note">{{winsNote}}</span>{{/hasWins}}</div>
{{#hasWins}}<ul class="wins">{{#wins}}<li><b>{{#winIsLink}}<a class="plain" href="{{winHref}}">{{winName}}</a>{{/winIsLink}}{{^winIsLink}}{{winName}}{{/winIsLink}}</b><span class="num">{{#amount}}{{> fig}}{{/amount}}</span><p>{{#winHasOwner}}<span class="who"><span class="avatar is-sales" aria-hidden="true">{{winInitials}}</span>{{winOwner}}</span>{{/winHasOwner}} <span class="muted">{{winStory}}</span></p></li>{{/wins}}</ul>{{/hasWins}}
{{^hasWins}}<p class="sm muted">{{t.overview.no-wins}}</p>{{/hasWins}}</section>{{/wins}}
{{#segments}}{{#hasRates}}<div class="gap-top"></div><section aria-labelledby="h-rates"><div class="section-head"><h2 id="h-rates">{{t.overview.rates}}</h2></div>
{{#lists}}<h3 class="muted rates-head">{{listTitle}}</h3><table class="rates"><tbody>{{#listRows}}<tr><th scope="row">{{rateName}}</th><td class="cell-chart">{{{rateMark}}}</td><td class="num">{{#rateFigure}}{{> fig}}{{/rateFigure}}</td><td class="num muted">{{rateCounts}}</td></tr>{{/listRows}}</tbody></table>{{/lists}}</section>{{/hasRates}}{{/segments}}
{{#radar}}<div class="gap-top"></div><section aria-labelledby="h-radar"><div class="section-head"><h2 id="h-radar">{{t.overview.radar}}</h2>{{#radarIsLink}}<a class="more" href="{{radarHref}}">{{t.overview.radar-open}}</a>{{/radarIsLink}}</div>
<dl class="hero-side"><div><dt>{{#offTerm}}{{> term}}{{/offTerm}}</dt><dd>{{#off}}{{> fig}}{{/off}}</dd></div><div><dt>{{#overdueTerm}}{{> term}}{{/overdueTerm}}</dt><dd>{{#overdue}}{{> fig}}{{/overdue}}</dd></div></dl></section>{{/radar}}
</div></div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Overview/overview.texts", text: ####"""
# The first page.

[of-goal]
en: of
it: di
fr: sur
ro: din

[by-day]
en: to {day}
it: al {day}
fr: au {day}
ro: până la {day}

[by-running-day]
en: by {day}, day {n} of {all}
it: entro il {day}, giorno {n} di {all}
fr: d’ici au {day}, jour {n} sur {all}
ro: până la {day}, ziua {n} din {all}

[no-goal]
en: No goal is set for this period.
it: Nessun obiettivo per questo periodo.
fr: Aucun objectif pour cette période.
ro: Nu există obiectiv pentru această perioadă.

[set-goal]
en: Set a goal
it: Imposta un obiettivo
fr: Fixer un objectif
ro: Stabilește un obiectiv

[behind-plan]
en: Behind plan to date
it: Sotto il piano a oggi
fr: En retard sur le plan
ro: Sub planul la zi

[ahead-plan]
en: Ahead of plan to date
it: Sopra il piano a oggi
fr: En avance sur le plan
ro: Peste planul la zi

[below-goal]
en: Below the goal
it: Sotto l’obiettivo
fr: Sous l’objectif
ro: Sub obiectiv

[above-goal]
en: Above the goal
it: Sopra l’obiettivo
fr: Au-dessus de l’objectif
ro: Peste obiectiv

[booked]
en: Booked
it: Contabilizzati
fr: Comptabilisé
ro: Înregistrate

[compared]
en: {period}: {figure}, {change} since
it: {period}: {figure}, {change} da allora
fr: {period} : {figure}, {change} depuis
ro: {period}: {figure}, {change} de atunci

[compared-so-far]
en: {period} by the same working day: {figure}, {change} since
it: {period} allo stesso giorno lavorativo: {figure}, {change} da allora
fr: {period} au même jour ouvré : {figure}, {change} depuis
ro: {period} la aceeași zi lucrătoare: {figure}, {change} de atunci

[agreement-note]
en: Promises of both sides
it: Le promesse delle due parti
fr: Les promesses des deux côtés
ro: Promisiunile ambelor părți

[agreement-open]
en: Open the agreement
it: Apri l’accordo
fr: Ouvrir l’accord
ro: Deschide acordul

[agreement-past]
en: Promises are shown as they stand now, not as of a past day.
it: Le promesse si mostrano come sono adesso, non a una data passata.
fr: Les promesses sont montrées telles qu’elles sont maintenant, non à une date passée.
ro: Promisiunile se arată așa cum sunt acum, nu la o dată trecută.

[agreement-none]
en: No agreement is in force: once both heads have signed one, each side’s promise stands here beside what came of it.
it: Nessun accordo è in vigore: quando i due responsabili ne avranno firmato uno, qui starà ogni promessa accanto al suo esito.
fr: Aucun accord n’est en vigueur : dès que les deux responsables en auront signé un, chaque promesse sera ici face à son résultat.
ro: Niciun acord nu este în vigoare: după ce ambii șefi semnează unul, aici va sta fiecare promisiune lângă rezultatul ei.

[entries]
en: Entries
it: Ingressi
fr: Entrées
ro: Intrări

[since]
en: in each stage since {day}
it: in ogni fase dal {day}
fr: dans chaque étape depuis le {day}
ro: în fiecare etapă din {day}

[funnel-open]
en: By cohort and segment
it: Per coorte e segmento
fr: Par cohorte et segment
ro: După cohortă și segment

[entered]
en: Entered
it: Entrati
fr: Entrés
ro: Intrați

[difference]
en: Difference from plan
it: Differenza dal piano
fr: Écart avec le plan
ro: Diferența față de plan

[planned]
en: {figure} against {plan} planned to date
it: {figure} contro {plan} previsti a oggi
fr: {figure} contre {plan} prévus à ce jour
ro: {figure} față de {plan} planificate la zi

[short]
en: {n} ({share} short)
it: {n} (manca il {share})
fr: {n} (il manque {share})
ro: {n} (lipsesc {share})

[from-before]
en: From step before
it: Dal passo prima
fr: De l’étape d’avant
ro: De la pasul anterior

[of]
en: {n} of {all}
it: {n} su {all}
fr: {n} sur {all}
ro: {n} din {all}

[of-visits]
en: {share} of visits
it: {share} delle visite
fr: {share} des visites
ro: {share} din vizite

[against]
en: Against {period}
it: Rispetto a {period}
fr: Face à {period}
ro: Față de {period}

[median]
en: Median time
it: Tempo mediano
fr: Temps médian
ro: Timp median

[look]
en: Look here
it: Guarda qui
fr: À regarder
ro: Privește aici

[look-note]
en: What is off, and who can act
it: Che cosa non va, e chi può agire
fr: Ce qui ne va pas, et qui peut agir
ro: Ce nu este în regulă și cine poate acționa

[all-well]
en: Nothing is off.
it: Nulla fuori posto.
fr: Rien à signaler.
ro: Totul este în regulă.

[look-revenue-behind-goal]
en: Revenue is {value}; {against} was due by now
it: I ricavi sono {value}; a oggi erano attesi {against}
fr: Le chiffre d’affaires est de {value} ; {against} étaient attendus à ce jour
ro: Veniturile sunt {value}; până acum erau așteptate {against}

[look-revenue-behind-goal-means]
en: Sales by day and by rep, and the deals nobody has touched, say where.
it: Le vendite per giorno e per venditore, e le trattative ferme, dicono dove.
fr: Les ventes par jour et par commercial, et les affaires dormantes, disent où.
ro: Vânzările pe zile și pe reprezentanți, și tranzacțiile stagnante, arată unde.

[look-pipeline-below-gap]
en: Open deals are worth {value}, and the goal still lacks {against}
it: Le trattative in corso valgono {value}, e all’obiettivo mancano ancora {against}
fr: Les affaires en cours valent {value}, et il manque encore {against} à l’objectif
ro: Tranzacțiile deschise valorează {value}, iar până la obiectiv mai lipsesc {against}

[look-pipeline-below-gap-means]
en: Even if every open deal were won, the goal would be missed: new opportunities are needed.
it: Anche vincendole tutte non si arriva all’obiettivo: servono nuove opportunità.
fr: Même en les gagnant toutes, l’objectif serait manqué : il faut de nouvelles opportunités.
ro: Chiar dacă s-ar câștiga toate, obiectivul n-ar fi atins: e nevoie de oportunități noi.

[look-conversion-fell]
en: {path}: conversion is {value}, {against} in the period before
it: {path}: la conversione è {value}, era {against} nel periodo prima
fr: {path} : la conversion est de {value}, contre {against} la période précédente
ro: {path}: conversia este {value}, față de {against} în perioada anterioară

[look-conversion-fell-means]
en: Both are judged within the same days, and their 95 % intervals do not meet: this is no chance.
it: Entrambe valutate entro gli stessi giorni, e gli intervalli al 95 % non si toccano: non è un caso.
fr: Les deux sont jugées dans le même délai, et leurs intervalles à 95 % ne se touchent pas : ce n’est pas un hasard.
ro: Ambele sunt evaluate în același număr de zile, iar intervalele de 95 % nu se ating: nu e o întâmplare.

[look-off-radar]
en.one: {n} contact is off the radar
en.other: {n} contacts are off the radar
it.one: {n} contatto è fuori dal radar
it.other: {n} contatti sono fuori dal radar
fr.one: {n} contact est hors du radar
fr.other: {n} contacts sont hors du radar
ro.one: {n} contact este în afara radarului
ro.few: {n} contacte sunt în afara radarului
ro.other: {n} de contacte sunt în afara radarului

[look-off-radar-means]
en: No owner, no next date, or a rest without a reason: nobody will come back to them by themselves.
it: Senza responsabile, senza prossima data o in pausa senza motivo: nessuno tornerà da loro.
fr: Sans responsable, sans prochaine date ou en attente sans motif : personne n’y reviendra.
ro: Fără responsabil, fără dată următoare sau în așteptare fără motiv: nimeni nu va reveni la ele.

[look-overdue]
en.one: {n} contact is past the day of its next action
en.other: {n} contacts are past the day of their next action
it.one: {n} contatto ha superato il giorno della prossima azione
it.other: {n} contatti hanno superato il giorno della prossima azione
fr.one: {n} contact a dépassé le jour de sa prochaine action
fr.other: {n} contacts ont dépassé le jour de leur prochaine action
ro.one: {n} contact a depășit ziua acțiunii următoare
ro.few: {n} contacte au depășit ziua acțiunii următoare
ro.other: {n} de contacte au depășit ziua acțiunii următoare

[look-overdue-means]
en: The radar lists them by stage; they stay listed until someone acts.
it: Il radar li elenca per fase; restano in elenco finché qualcuno agisce.
fr: Le radar les liste par étape ; ils y restent jusqu’à ce que quelqu’un agisse.
ro: Radarul le listează pe etape; rămân acolo până când cineva acționează.

[look-nurture-due]
en.one: {n} contact in nurture has come due
en.other: {n} contacts in nurture have come due
it.one: {n} contatto in nurturing è arrivato a scadenza
it.other: {n} contatti in nurturing sono arrivati a scadenza
fr.one: {n} contact en nurturing est arrivé à échéance
fr.other: {n} contacts en nurturing sont arrivés à échéance
ro.one: {n} contact în nurturing a ajuns la scadență
ro.few: {n} contacte în nurturing au ajuns la scadență
ro.other: {n} de contacte în nurturing au ajuns la scadență

[look-nurture-due-means]
en: They stay listed until someone looks again.
it: Restano in elenco finché qualcuno li riguarda.
fr: Ils restent listés jusqu’à ce que quelqu’un regarde à nouveau.
ro: Rămân listate până când cineva se uită din nou.

[look-won-without-contact]
en.one: {n} won deal has no contact
en.other: {n} won deals have no contact
it.one: {n} trattativa vinta è senza contatto
it.other: {n} trattative vinte sono senza contatto
fr.one: {n} affaire gagnée n’a pas de contact
fr.other: {n} affaires gagnées n’ont pas de contact
ro.one: {n} tranzacție câștigată nu are contact
ro.few: {n} tranzacții câștigate nu au contact
ro.other: {n} de tranzacții câștigate nu au contact

[look-won-without-contact-means]
en: Their revenue has no source; attach who bought, and the journey counts.
it: I loro ricavi sono senza fonte; basta collegare chi ha comprato.
fr: Leur chiffre d’affaires n’a pas de source ; rattachez qui a acheté.
ro: Veniturile lor nu au sursă; atașați cine a cumpărat.

[look-unconverted]
en.one: {n} won deal has no exchange rate
en.other: {n} won deals have no exchange rate
it.one: {n} trattativa vinta è senza tasso di cambio
it.other: {n} trattative vinte sono senza tasso di cambio
fr.one: {n} affaire gagnée n’a pas de taux de change
fr.other: {n} affaires gagnées n’ont pas de taux de change
ro.one: {n} tranzacție câștigată nu are curs de schimb
ro.few: {n} tranzacții câștigate nu au curs de schimb
ro.other: {n} de tranzacții câștigate nu au curs de schimb

[look-unconverted-means]
en: They are listed and stand outside totals until the rates are imported.
it: Sono elencate e fuori dai totali finché non si importano i tassi.
fr: Elles sont listées et hors des totaux jusqu’à l’import des taux.
ro: Sunt listate și rămân în afara totalurilor până la importul cursurilor.

[look-leads-without-source]
en: {value} of the leads have no counted touch
it: Il {value} dei lead non ha interazioni conteggiate
fr: {value} des leads n’ont aucune interaction comptée
ro: {value} din leaduri nu au nicio interacțiune numărată

[look-leads-without-source-means]
en: Nobody can say what brought them: look at tracking and at the imports of touches.
it: Nessuno può dire che cosa li abbia portati: controllare il tracciamento e le importazioni.
fr: Personne ne peut dire ce qui les a amenés : vérifiez le suivi et les imports.
ro: Nimeni nu poate spune ce i-a adus: verificați urmărirea și importurile.

[won]
en: Won this week
it: Vinte questa settimana
fr: Gagnées cette semaine
ro: Câștigate săptămâna aceasta

[wins]
en.one: {n} deal, {amount}
en.other: {n} deals, {amount}
it.one: {n} trattativa, {amount}
it.other: {n} trattative, {amount}
fr.one: {n} affaire, {amount}
fr.other: {n} affaires, {amount}
ro.one: {n} tranzacție, {amount}
ro.few: {n} tranzacții, {amount}
ro.other: {n} de tranzacții, {amount}

[win-story]
en: {channel} first, {days}
it: prima {channel}, {days}
fr: d’abord {channel}, {days}
ro: întâi {channel}, {days}

[no-wins]
en: No deal has been won this week yet.
it: Nessuna trattativa vinta questa settimana, per ora.
fr: Aucune affaire gagnée cette semaine pour l’instant.
ro: Nicio tranzacție câștigată săptămâna aceasta, deocamdată.

[rates]
en: Which leads become customers
it: Quali lead diventano clienti
fr: Quels leads deviennent clients
ro: Ce leaduri devin clienți

[best]
en: Most often
it: Più spesso
fr: Le plus souvent
ro: Cel mai des

[worst]
en: Least often
it: Meno spesso
fr: Le moins souvent
ro: Cel mai rar

[interval]
en: {name}: {rate}, 95 % interval {low} to {high}
it: {name}: {rate}, intervallo al 95 % da {low} a {high}
fr: {name} : {rate}, intervalle à 95 % de {low} à {high}
ro: {name}: {rate}, interval de 95 % de la {low} la {high}

[radar]
en: Radar
it: Radar
fr: Radar
ro: Radar

[radar-open]
en: Open the radar
it: Apri il radar
fr: Ouvrir le radar
ro: Deschide radarul
"""####),
  ]
}
