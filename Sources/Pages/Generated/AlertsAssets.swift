// swift-format-ignore-file
// Made by scripts/embed from Assets/Alerts. Change those files, and run it again.

extension AssetFile {
  static let inAlerts: [AssetFile] = [
    AssetFile(path: "Alerts/alert-mail.mustache", text: ####"""
<!doctype html>
<html lang="{{lang}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{{subject}}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto">
<p>{{greeting}}</p>
{{#groups}}<p style="margin-bottom:4px"><strong>{{sentence}}</strong></p>
<ul style="margin-top:0">{{#lines}}<li>{{#href}}<a href="{{href}}">{{line}}</a>{{/href}}{{^href}}{{line}}{{/href}} <span style="font-size:14px">{{when}}</span></li>
{{/lines}}</ul>
{{/groups}}{{#more}}<p>{{.}}</p>
{{/more}}{{#link}}<p><a href="{{.}}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1f4fd8;color:#ffffff;text-decoration:none">{{act}}</a></p>
{{/link}}<p style="font-size:14px">{{footer}}{{#choose}} {{chooseWords}} <a href="{{.}}">{{.}}</a>{{/choose}}</p>
</div>
</body>
</html>
"""####),
    AssetFile(path: "Alerts/alert-mail.texts", text: ####"""
# Mails of alerts.

[subject-several]
en.one: {n} alert from Accord
en.other: {n} alerts from Accord
it.one: {n} avviso da Accord
it.other: {n} avvisi da Accord
fr.one: {n} alerte d’Accord
fr.other: {n} alertes d’Accord
ro.one: {n} alertă de la Accord
ro.few: {n} alerte de la Accord
ro.other: {n} de alerte de la Accord

[subject-digest]
en: Your alerts of {day}
it: I tuoi avvisi del {day}
fr: Vos alertes du {day}
ro: Alertele dumneavoastră din {day}

[more]
en.one: And {n} more.
en.other: And {n} more.
it.one: E {n} altro.
it.other: E altri {n}.
fr.one: Et {n} autre.
fr.other: Et {n} autres.
ro.one: Și încă {n}.
ro.few: Și încă {n}.
ro.other: Și încă {n}.

[all]
en: All alerts
it: Tutti gli avvisi
fr: Toutes les alertes
ro: Toate alertele

[choose]
en: You choose how you hear of alerts:
it: Scegli tu come ricevere gli avvisi:
fr: Vous choisissez comment recevoir les alertes :
ro: Alegeți cum primiți alertele:

[test]
en: A test: nothing happened.
it: Una prova: non è successo nulla.
fr: Un essai : il ne s’est rien passé.
ro: O probă: nu s-a întâmplat nimic.
"""####),
    AssetFile(path: "Alerts/alert-rule-form.mustache", text: ####"""
<form method="post" action="{{formAction}}" class="formbox">{{> form-token}}<input type="hidden" name="occasion" value="{{occasion}}">{{#conditions}}{{#isChoice}}{{> field-select}}{{/isChoice}}{{^isChoice}}{{> field}}{{/isChoice}}{{/conditions}}
<fieldset class="field{{#channelsError}} is-wrong{{/channelsError}}"{{#channelsError}} aria-describedby="f-channels-e"{{/channelsError}}><legend>{{t.alert-rules.channels}}</legend><div class="checks">{{#channels}}<label class="check"><input type="checkbox" name="{{name}}" value="yes"{{#isChosen}} checked{{/isChosen}}> <span>{{label}}</span></label>{{/channels}}</div>{{#channelsError}}<p class="error" id="f-channels-e">{{{icon.risk}}}{{.}}</p>{{/channelsError}}</fieldset>
{{#hooks}}{{#isChoice}}{{> field-select}}{{/isChoice}}{{^isChoice}}{{> field}}{{/isChoice}}{{/hooks}}
<button class="btn btn-primary" name="do" value="save">{{t.settings.save}}</button></form>
"""####),
    AssetFile(path: "Alerts/alert-rule.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<p><a href="{{back}}">{{t.settings.alerts}}</a></p>
{{> alert-rule-form}}
<form method="post" action="{{formAction}}" class="acts-row">{{> form-token}}{{#isOn}}<button class="btn" name="do" value="off">{{t.alert-rules.switch-off}}</button>{{/isOn}}{{^isOn}}<button class="btn" name="do" value="on">{{t.alert-rules.switch-on}}</button>{{/isOn}}<button class="btn" name="do" value="test">{{t.alert-rules.test}}</button><button class="btn btn-danger" name="do" value="remove">{{t.alert-rules.remove}}</button><span class="muted sm">{{t.alert-rules.remove-help}}</span></form>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Alerts/alert-rules.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<section class="section" aria-labelledby="al-o"><div class="section-head"><h2 id="al-o">{{t.alert-rules.own}}</h2></div>
<form method="post" action="{{ownAction}}" class="formbox">{{> form-token}}<label class="check"><input type="checkbox" name="in_product" value="yes"{{#isInProduct}} checked{{/isInProduct}}> <span>{{t.alert-rules.in-product}}</span></label>{{#ownChoices}}{{> field-select}}{{/ownChoices}}<div class="split split-2">{{#ownTimes}}{{> field}}{{/ownTimes}}</div><button class="btn">{{t.settings.save}}</button></form></section>
<section class="section" aria-labelledby="al-r"><div class="section-head"><h2 id="al-r">{{t.alert-rules.rules}}</h2></div>
{{#isEmpty}}<div class="empty">{{{icon.bell}}}<p>{{t.alert-rules.empty}}</p>{{#mayChange}}<form method="post" action="{{action}}">{{> form-token}}<button class="btn btn-primary" name="do" value="standard">{{t.alert-rules.add-standard}}</button></form>{{/mayChange}}</div>{{/isEmpty}}
{{^isEmpty}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.alert-rules.what}}</th><th scope="col">{{t.alert-rules.whom}}</th><th scope="col">{{t.alert-rules.ways}}</th><th scope="col" class="num">{{t.alert-rules.quiet}}</th><th scope="col">{{t.alert-rules.state}}</th><td></td></tr></thead><tbody>
{{#rows}}<tr><th scope="row">{{what}}{{#name}} <span class="muted">{{.}}</span>{{/name}}</th><td>{{whom}}</td><td>{{ways}}</td><td class="num">{{quiet}}</td><td><span class="status{{#isOn}} is-kept{{/isOn}}">{{state}}</span></td><td class="num">{{#href}}<a class="btn btn-sm" href="{{.}}" aria-label="{{label}}">{{t.alert-rules.change}}</a>{{/href}}</td></tr>{{/rows}}
</tbody></table></div>{{/isEmpty}}</section>
{{#mayChange}}<section class="section" aria-labelledby="al-n" id="new"><div class="section-head"><h2 id="al-n">{{t.alert-rules.new}}</h2></div>
{{#occasions}}<p class="muted sm">{{t.alert-rules.new-help}}</p>{{/occasions}}<nav class="seg dims" aria-label="{{t.alert-rules.new}}">{{#kinds}}<a href="{{href}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a>{{/kinds}}</nav>
{{#hasForm}}{{> alert-rule-form}}{{/hasForm}}</section>{{/mayChange}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Alerts/alert-rules.texts", text: ####"""
# Rules of alerts, and how a person hears of them.

[help]
en: Who hears of what, and how. Machines, our own people and past data never raise an alert.
it: Chi viene avvisato di che cosa, e come. Macchine, persone nostre e dati passati non generano mai avvisi.
fr: Qui est prévenu de quoi, et comment. Machines, collègues et données passées ne déclenchent jamais d’alerte.
ro: Cine este anunțat despre ce și cum. Mașinile, colegii și datele din trecut nu declanșează niciodată alerte.

[own]
en: How you hear of them
it: Come li ricevi tu
fr: Comment vous les recevez
ro: Cum le primiți

[in-product]
en: Show them behind the bell
it: Mostrali dietro la campanella
fr: Les afficher sous la cloche
ro: Afișează-le la clopoțel

[mail]
en: By e-mail
it: Via e-mail
fr: Par e-mail
ro: Prin e-mail

[mail-at-once]
en: As they come
it: Appena arrivano
fr: Dès qu’elles arrivent
ro: Imediat ce apar

[mail-digest]
en: Once a day
it: Una volta al giorno
fr: Une fois par jour
ro: O dată pe zi

[mail-none]
en: Never
it: Mai
fr: Jamais
ro: Niciodată

[digest-hour]
en: Hour of the daily e-mail
it: Ora dell’e-mail giornaliera
fr: Heure de l’e-mail quotidien
ro: Ora e-mailului zilnic

[quiet-from]
en: No e-mail from
it: Nessuna e-mail dalle
fr: Pas d’e-mail de
ro: Niciun e-mail de la

[quiet-until]
en: until
it: alle
fr: à
ro: până la

[quiet-hint]
en: In the workspace’s time. Empty: no quiet hours.
it: Nell’ora dello spazio di lavoro. Vuoto: nessuna ora di silenzio.
fr: À l’heure de l’espace de travail. Vide : aucune heure calme.
ro: La ora spațiului de lucru. Gol: fără ore de liniște.

[rules]
en: Rules
it: Regole
fr: Règles
ro: Reguli

[empty]
en: No rules: nobody hears of anything.
it: Nessuna regola: nessuno viene avvisato.
fr: Aucune règle : personne n’est prévenu.
ro: Nicio regulă: nimeni nu este anunțat.

[add-standard]
en: Add the usual rules
it: Aggiungi le regole consuete
fr: Ajouter les règles habituelles
ro: Adaugă regulile obișnuite

[what]
en: What
it: Che cosa
fr: Quoi
ro: Ce

[whom]
en: Who hears of it
it: Chi viene avvisato
fr: Qui est prévenu
ro: Cine este anunțat

[ways]
en: How
it: Come
fr: Comment
ro: Cum

[quiet]
en: Quiet
it: Silenzio
fr: Silence
ro: Liniște

[state]
en: State
it: Stato
fr: État
ro: Stare

[on]
en: on
it: attiva
fr: active
ro: activă

[off]
en: off
it: spenta
fr: inactive
ro: inactivă

[change]
en: Change
it: Modifica
fr: Modifier
ro: Modifică

[new]
en: New rule
it: Nuova regola
fr: Nouvelle règle
ro: Regulă nouă

[edit]
en: Alert rule
it: Regola di avviso
fr: Règle d’alerte
ro: Regulă de alertă

[new-help]
en: When should somebody be told?
it: Quando avvisare qualcuno?
fr: Quand faut-il prévenir ?
ro: Când trebuie anunțat cineva?

[name]
en: Name
it: Nome
fr: Nom
ro: Nume

[name-hint]
en: If you want one of your own.
it: Se ne vuoi uno tuo.
fr: Si vous en voulez un.
ro: Dacă doriți unul propriu.

[days]
en: Days without a visit
it: Giorni senza visite
fr: Jours sans visite
ro: Zile fără vizită

[pattern]
en: Page
it: Pagina
fr: Page
ro: Pagină

[pattern-hint]
en: A path such as /pricing; * stands for anything.
it: Un percorso come /pricing; * sta per qualsiasi cosa.
fr: Un chemin comme /pricing ; * remplace n’importe quoi.
ro: O cale precum /pricing; * ține loc de orice.

[pattern-any-hint]
en: Path or content of the form; empty: any form.
it: Percorso o contenuto del modulo; vuoto: qualsiasi modulo.
fr: Chemin ou contenu du formulaire ; vide : tous.
ro: Calea sau conținutul formularului; gol: orice formular.

[share]
en: Share of the promised time
it: Quota del tempo promesso
fr: Part du délai promis
ro: Parte din timpul promis

[audience]
en: To whom
it: A chi
fr: À qui
ro: Cui

[to-owner]
en: Whose lead it is
it: Di chi è il lead
fr: Le responsable du prospect
ro: Responsabilul leadului

[to-marketing]
en: Marketing
it: Marketing
fr: Marketing
ro: Marketing

[to-sales]
en: Sales
it: Vendite
fr: Ventes
ro: Vânzări

[to-both]
en: Both teams
it: Entrambi i team
fr: Les deux équipes
ro: Ambele echipe

[channels]
en: How they hear of it
it: Come vengono avvisati
fr: Comment ils sont prévenus
ro: Cum sunt anunțați

[by-product]
en: Bell
it: Campanella
fr: Cloche
ro: Clopoțel

[by-mail]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[by-slack]
en: Web hook, as Slack takes it
it: Web hook, come lo vuole Slack
fr: Web hook, au format de Slack
ro: Web hook, în formatul Slack

[by-json]
en: Web hook, signed JSON
it: Web hook, JSON firmato
fr: Web hook, JSON signé
ro: Web hook, JSON semnat

[hook-none]
en: No web hook
it: Nessun web hook
fr: Aucun web hook
ro: Fără web hook

[hook-form]
en: Web hook
it: Web hook
fr: Web hook
ro: Web hook

[hook-address]
en: Address of the web hook
it: Indirizzo del web hook
fr: Adresse du web hook
ro: Adresa web hookului

[hook-language]
en: Language of the web hook
it: Lingua del web hook
fr: Langue du web hook
ro: Limba web hookului

[quiet-hours]
en: Hours of quiet
it: Ore di silenzio
fr: Heures de silence
ro: Ore de liniște

[quiet-hours-hint]
en: A contact is told of once in this time.
it: Un contatto viene segnalato una volta in questo tempo.
fr: Un contact est signalé une fois dans ce délai.
ro: Un contact este semnalat o singură dată în acest interval.

[quiet-none]
en: none
it: nessuno
fr: aucun
ro: niciuna

[quiet-time]
en: {n} h
it: {n} h
fr: {n} h
ro: {n} h

[switch-on]
en: Switch on
it: Attiva
fr: Activer
ro: Activează

[switch-off]
en: Switch off
it: Spegni
fr: Désactiver
ro: Dezactivează

[test]
en: Try it
it: Prova
fr: Essayer
ro: Încearcă

[remove]
en: Remove
it: Elimina
fr: Supprimer
ro: Șterge

[remove-help]
en: The rule tells of nothing more; what it told stays.
it: La regola non avvisa più; ciò che ha segnalato resta.
fr: La règle ne prévient plus ; ce qu’elle a signalé reste.
ro: Regula nu mai anunță nimic; ce a semnalat rămâne.

[added]
en: The rule is added.
it: La regola è aggiunta.
fr: La règle est ajoutée.
ro: Regula a fost adăugată.

[removed]
en: The rule is removed.
it: La regola è eliminata.
fr: La règle est supprimée.
ro: Regula a fost ștearsă.

[tested]
en: Sent: {n}. See Delivery for what came of it.
it: Inviati: {n}. L’esito è in Consegna.
fr: Envoyés : {n}. Le résultat est dans Livraison.
ro: Trimise: {n}. Rezultatul este în Livrare.

[nothing-to-test]
en: This rule has no web hook, and no e-mail can be sent: there is nothing to try.
it: La regola non ha web hook e non si possono inviare e-mail: non c’è nulla da provare.
fr: Cette règle n’a pas de web hook et aucun e-mail ne peut partir : rien à essayer.
ro: Regula nu are web hook și nu se pot trimite e-mailuri: nu este nimic de încercat.

[is-came-back]
en: Came back after {n} days
it: Tornato dopo {n} giorni
fr: De retour après {n} jours
ro: Revenit după {n} zile

[is-page]
en: Looked at {pattern}
it: Ha guardato {pattern}
fr: A consulté {pattern}
ro: A vizitat {pattern}

[is-form]
en: Sent a form ({pattern})
it: Ha inviato un modulo ({pattern})
fr: A envoyé un formulaire ({pattern})
ro: A trimis un formular ({pattern})

[is-form-any]
en: Sent a form
it: Ha inviato un modulo
fr: A envoyé un formulaire
ro: A trimis un formular

[is-opened]
en: Opened what was sent
it: Ha aperto ciò che è stato inviato
fr: A ouvert ce qui a été envoyé
ro: A deschis ce s-a trimis

[is-clock]
en: {share} of the time to answer is over
it: {share} del tempo per rispondere è passato
fr: {share} du délai de réponse sont écoulés
ro: A trecut {share} din timpul de răspuns

[is-ready]
en: Recycled lead is ready
it: Lead riciclato pronto
fr: Prospect recyclé prêt
ro: Lead reciclat pregătit

[is-handed-over]
en: Hand-off becomes theirs
it: Un passaggio diventa suo
fr: Une transmission lui revient
ro: O predare îi revine

[is-win]
en: A deal is won
it: Una trattativa è vinta
fr: Une affaire est gagnée
ro: O afacere este câștigată

[kind-came-back]
en: Came back to the site
it: Tornato sul sito
fr: Retour sur le site
ro: Revenit pe site

[kind-page]
en: Key page
it: Pagina chiave
fr: Page clé
ro: Pagină importantă

[kind-form]
en: Form
it: Modulo
fr: Formulaire
ro: Formular

[kind-opened]
en: Opened what was sent
it: Aperto ciò che è stato inviato
fr: Envoi ouvert
ro: Deschis ce s-a trimis

[kind-clock]
en: Clock of a hand-off
it: Orologio di un passaggio
fr: Horloge d’une transmission
ro: Ceasul unei predări

[kind-ready]
en: Recycled lead ready
it: Lead riciclato pronto
fr: Prospect recyclé prêt
ro: Lead reciclat pregătit

[kind-handed-over]
en: New hand-off
it: Nuovo passaggio
fr: Nouvelle transmission
ro: Predare nouă

[kind-win]
en: Win
it: Vittoria
fr: Victoire
ro: Câștig
"""####),
    AssetFile(path: "Alerts/alerts.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.alerts.title}}</h1></div><div class="acts">{{#hasUnread}}<form method="post" action="{{action}}">{{> form-token}}<input type="hidden" name="through" value="{{through}}"><button class="btn btn-sm">{{t.alerts.read-all}}</button></form>{{/hasUnread}}<a class="btn btn-sm btn-quiet" href="{{rulesHref}}">{{t.alerts.choose}}</a></div></div>
{{#failure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/failure}}
{{#hasNews}}<section class="section" aria-labelledby="h-news"><div class="section-head"><h2 id="h-news">{{t.alerts.news}}</h2></div>
<ul class="bare">{{#groups}}<li><div>{{#isUnread}}{{{icon.bell}}} <span class="sr">{{t.alerts.unread-mark}}: </span>{{/isUnread}}{{#isUnread}}<strong>{{/isUnread}}{{#href}}<a href="{{href}}">{{sentence}}</a>{{/href}}{{^href}}{{sentence}}{{/href}}{{#isUnread}}</strong>{{/isUnread}}{{#rule}} <span class="muted xs">{{.}}</span>{{/rule}}
{{#isMany}}<ul class="bare">{{#members}}<li>{{#href}}<a href="{{href}}">{{line}}</a>{{/href}}{{^href}}{{line}}{{/href}} <time class="muted xs" datetime="{{instant}}">{{when}}</time></li>{{/members}}</ul>{{/isMany}}</div>
<time class="muted sm push" datetime="{{instant}}" title="{{exact}}">{{when}}</time>
{{#isUnread}}<form method="post" action="{{action}}">{{> form-token}}{{#ids}}<input type="hidden" name="id" value="{{.}}">{{/ids}}<button class="btn btn-sm btn-quiet" aria-label="{{readLabel}}">{{{icon.kept}}}</button></form>{{/isUnread}}</li>
{{/groups}}</ul>{{#older}}<nav class="pager"><a class="btn btn-sm" href="{{.}}">{{t.alerts.older}}</a></nav>{{/older}}</section>{{/hasNews}}
{{#hasTasks}}{{> task-list}}{{/hasTasks}}
{{#lists}}<section class="section" aria-labelledby="{{listId}}"><div class="section-head"><h2 id="{{listId}}">{{listName}}</h2><a class="more" href="{{listHref}}">{{listAll}}</a></div><ul class="bare">{{#people}}<li><a href="{{href}}">{{name}}</a>{{#hasCompany}}<span class="muted">{{company}}</span>{{/hasCompany}}<span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span>{{#isOverdue}}<span class="status is-risk push">{{{icon.risk}}}{{next}}</span>{{/isOverdue}}{{^isOverdue}}<span class="status push">{{{icon.clock}}}{{next}}</span>{{/isOverdue}}</li>{{/people}}</ul></section>{{/lists}}
{{#isNothing}}<div class="empty">{{{icon.bell}}}<h2>{{t.alerts.nothing}}</h2><p>{{t.alerts.nothing-help}}</p></div>{{/isNothing}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Alerts/alerts.texts", text: ####"""
# What happened to a person’s leads, and what waits for them.

[title]
en: Alerts
it: Avvisi
fr: Alertes
ro: Alerte

[tasks]
en: Tasks that are due
it: Attività in scadenza
fr: Tâches à échéance
ro: Sarcini scadente

[overdue]
en: Next actions overdue
it: Prossime azioni in ritardo
fr: Prochaines actions en retard
ro: Acțiuni următoare întârziate

[today]
en: Next actions today
it: Prossime azioni di oggi
fr: Prochaines actions du jour
ro: Acțiuni de astăzi

[all-today]
en.one: Show {n} contact of today
en.other: Show all {n} contacts of today
it.one: Mostra {n} contatto di oggi
it.other: Mostra tutti i {n} contatti di oggi
fr.one: Afficher {n} contact du jour
fr.other: Afficher les {n} contacts du jour
ro.one: Arată {n} contact de astăzi
ro.few: Arată toate cele {n} contacte de astăzi
ro.other: Arată toate cele {n} de contacte de astăzi

[nothing]
en: Nothing waits for you
it: Niente ti aspetta
fr: Rien ne vous attend
ro: Nimic nu vă așteaptă

[nothing-help]
en: What your leads do, tasks that fall due and contacts whose next action is today or overdue come here.
it: Qui arrivano ciò che fanno i tuoi lead, le attività in scadenza e i contatti con la prossima azione per oggi o in ritardo.
fr: Ce que font vos prospects, les tâches à échéance et les contacts dont la prochaine action est pour aujourd’hui ou en retard viennent ici.
ro: Aici apar ce fac leadurile dumneavoastră, sarcinile scadente și contactele cu acțiunea următoare astăzi sau întârziată.

[all-overdue]
en.one: Show {n} overdue contact
en.other: Show all {n} overdue contacts
it.one: Mostra {n} contatto in ritardo
it.other: Mostra tutti i {n} contatti in ritardo
fr.one: Afficher {n} contact en retard
fr.other: Afficher les {n} contacts en retard
ro.one: Arată {n} contact întârziat
ro.few: Arată toate cele {n} contacte întârziate
ro.other: Arată toate cele {n} de contacte întârziate

[news]
en: What happened
it: Che cosa è successo
fr: Ce qui s’est passé
ro: Ce s-a întâmplat

[no-news]
en: Nothing has happened yet that you are told of.
it: Non è ancora successo nulla che ti venga segnalato.
fr: Il ne s’est encore rien passé qui vous soit signalé.
ro: Încă nu s-a întâmplat nimic despre care să fiți anunțat.

[read-all]
en: Mark all as read
it: Segna tutti come letti
fr: Tout marquer comme lu
ro: Marchează tot ca citit

[read-one]
en: Mark as read
it: Segna come letto
fr: Marquer comme lu
ro: Marchează ca citit

[all-read]
en: Marked as read.
it: Segnati come letti.
fr: Marqué comme lu.
ro: Marcat ca citit.

[unread-mark]
en: unread
it: non letto
fr: non lu
ro: necitit

[older]
en: Older
it: Precedenti
fr: Plus anciennes
ro: Mai vechi

[choose]
en: How you hear of alerts
it: Come ricevi gli avvisi
fr: Comment vous recevez les alertes
ro: Cum primiți alertele

[came-back]
en: {name} is back on the site
it: {name} è di nuovo sul sito
fr: {name} est de retour sur le site
ro: {name} este din nou pe site

[page]
en: {name} looked at {subject}
it: {name} ha guardato {subject}
fr: {name} a consulté {subject}
ro: {name} a vizitat {subject}

[form]
en: {name} sent a form ({subject})
it: {name} ha inviato un modulo ({subject})
fr: {name} a envoyé un formulaire ({subject})
ro: {name} a trimis un formular ({subject})

[opened]
en: {name} opened what you sent ({subject})
it: {name} ha aperto ciò che hai inviato ({subject})
fr: {name} a ouvert ce que vous avez envoyé ({subject})
ro: {name} a deschis ce ați trimis ({subject})

[clock]
en: {name}: {share} of the time to answer is over
it: {name}: è passato il {share} del tempo per rispondere
fr: {name} : {share} du délai de réponse sont écoulés
ro: {name}: a trecut {share} din timpul de răspuns

[clock-over]
en: {name}: the time to answer is over
it: {name}: il tempo per rispondere è scaduto
fr: {name} : le délai de réponse est écoulé
ro: {name}: timpul de răspuns a expirat

[ready]
en: {name} is ready again
it: {name} è di nuovo pronto
fr: {name} est de nouveau prêt
ro: {name} este din nou pregătit

[handed-over]
en: New hand-off: {name}
it: Nuovo passaggio: {name}
fr: Nouvelle transmission : {name}
ro: Predare nouă: {name}

[win]
en: Won: {name}, {amount}!
it: Vinto: {name}, {amount}!
fr: Gagné : {name}, {amount} !
ro: Câștigat: {name}, {amount}!

[persona]
en: {member} changed {subject}: please read it
it: {member} ha cambiato {subject}: leggilo
fr: {member} a modifié {subject} : à lire
ro: {member} a modificat {subject}: citiți

[case-opened]
en: Rejections ask for an answer: {subject}
it: I rifiuti chiedono una risposta: {subject}
fr: Des refus attendent une réponse : {subject}
ro: Respingerile cer un răspuns: {subject}

[case-answered]
en: {member} answered your rejections: {answer}
it: {member} ha risposto ai tuoi rifiuti: {answer}
fr: {member} a répondu à vos refus : {answer}
ro: {member} a răspuns la respingerile dumneavoastră: {answer}

[group-came-back]
en.one: {n} lead is back on the site
en.other: {n} leads are back on the site
it.one: {n} lead è di nuovo sul sito
it.other: {n} lead sono di nuovo sul sito
fr.one: {n} prospect est de retour sur le site
fr.other: {n} prospects sont de retour sur le site
ro.one: {n} lead este din nou pe site
ro.few: {n} leaduri sunt din nou pe site
ro.other: {n} de leaduri sunt din nou pe site

[group-page]
en.one: {n} lead looked at a key page
en.other: {n} leads looked at a key page
it.one: {n} lead ha guardato una pagina chiave
it.other: {n} lead hanno guardato una pagina chiave
fr.one: {n} prospect a consulté une page clé
fr.other: {n} prospects ont consulté une page clé
ro.one: {n} lead a vizitat o pagină importantă
ro.few: {n} leaduri au vizitat o pagină importantă
ro.other: {n} de leaduri au vizitat o pagină importantă

[group-form]
en.one: {n} lead sent a form
en.other: {n} leads sent a form
it.one: {n} lead ha inviato un modulo
it.other: {n} lead hanno inviato un modulo
fr.one: {n} prospect a envoyé un formulaire
fr.other: {n} prospects ont envoyé un formulaire
ro.one: {n} lead a trimis un formular
ro.few: {n} leaduri au trimis un formular
ro.other: {n} de leaduri au trimis un formular

[group-opened]
en.one: {n} lead opened what you sent
en.other: {n} leads opened what you sent
it.one: {n} lead ha aperto ciò che hai inviato
it.other: {n} lead hanno aperto ciò che hai inviato
fr.one: {n} prospect a ouvert ce que vous avez envoyé
fr.other: {n} prospects ont ouvert ce que vous avez envoyé
ro.one: {n} lead a deschis ce ați trimis
ro.few: {n} leaduri au deschis ce ați trimis
ro.other: {n} de leaduri au deschis ce ați trimis

[group-clock]
en.one: {n} hand-off needs an answer soon
en.other: {n} hand-offs need an answer soon
it.one: {n} passaggio chiede presto una risposta
it.other: {n} passaggi chiedono presto una risposta
fr.one: {n} transmission attend une réponse
fr.other: {n} transmissions attendent une réponse
ro.one: {n} predare așteaptă un răspuns
ro.few: {n} predări așteaptă un răspuns
ro.other: {n} de predări așteaptă un răspuns

[group-ready]
en.one: {n} lead is ready again
en.other: {n} leads are ready again
it.one: {n} lead è di nuovo pronto
it.other: {n} lead sono di nuovo pronti
fr.one: {n} prospect est de nouveau prêt
fr.other: {n} prospects sont de nouveau prêts
ro.one: {n} lead este din nou pregătit
ro.few: {n} leaduri sunt din nou pregătite
ro.other: {n} de leaduri sunt din nou pregătite

[group-handed-over]
en.one: {n} new hand-off
en.other: {n} new hand-offs
it.one: {n} nuovo passaggio
it.other: {n} nuovi passaggi
fr.one: {n} nouvelle transmission
fr.other: {n} nouvelles transmissions
ro.one: {n} predare nouă
ro.few: {n} predări noi
ro.other: {n} de predări noi

[group-win]
en.one: {n} deal won!
en.other: {n} deals won!
it.one: {n} trattativa vinta!
it.other: {n} trattative vinte!
fr.one: {n} affaire gagnée !
fr.other: {n} affaires gagnées !
ro.one: {n} afacere câștigată!
ro.few: {n} afaceri câștigate!
ro.other: {n} de afaceri câștigate!

[name-of]
en: {name} ({company})
it: {name} ({company})
fr: {name} ({company})
ro: {name} ({company})

[somebody]
en: Somebody
it: Qualcuno
fr: Quelqu’un
ro: Cineva
"""####),
  ]
}
