// swift-format-ignore-file
// Made by scripts/embed from Assets/Settings. Change those files, and run it again.

extension AssetFile {
  static let inSettings: [AssetFile] = [
    AssetFile(path: "Settings/audit.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.when}}</th><th scope="col">{{t.settings.who}}</th><th scope="col">{{t.settings.what}}</th><th scope="col">{{t.settings.by}}</th><th scope="col">{{t.settings.address}}</th></tr></thead><tbody>
{{#rows}}<tr><td><time datetime="{{instant}}">{{when}}</time></td><th scope="row">{{who}}</th><td>{{what}}{{#detail}} <span class="muted">{{.}}</span>{{/detail}}</td><td>{{by}}</td><td>{{address}}</td></tr>{{/rows}}
</tbody></table></div>{{#older}}<p class="gap-sm"><a class="btn" href="{{.}}">{{t.settings.older}}</a></p>{{/older}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/channels.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.channel}}</th><th scope="col" class="num">{{t.settings.channel-used}}</th></tr></thead><tbody>
{{#rows}}<tr><th scope="row">{{name}}</th><td class="num">{{touches}}</td></tr>{{/rows}}
</tbody></table></div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/me.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<div class="split split-2">
<section class="section" aria-labelledby="me-p"><h2 id="me-p">{{t.settings.preferences}}</h2>
<form method="post" action="{{preferences}}" class="formbox">{{> form-token}}{{#language}}{{> field-select}}{{/language}}{{#theme}}{{> field-select}}{{/theme}}<button class="btn">{{t.settings.save}}</button></form></section>
<section class="section" aria-labelledby="me-w"><h2 id="me-w">{{t.settings.password}}</h2>
{{#passwordFault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/passwordFault}}
<form method="post" action="{{password}}" class="formbox">{{> form-token}}{{#passwords}}{{> field}}{{/passwords}}<button class="btn">{{t.settings.password-change}}</button></form></section>
</div>
<section class="section" aria-labelledby="me-s"><h2 id="me-s">{{t.settings.sessions}}</h2>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.browser}}</th><th scope="col">{{t.settings.address}}</th><th scope="col">{{t.settings.last-seen}}</th><td></td></tr></thead><tbody>
{{#sessions}}<tr><th scope="row">{{agent}}{{#isThis}} <span class="muted">({{t.settings.session-this}})</span>{{/isThis}}</th><td>{{address}}</td><td><time datetime="{{instant}}" title="{{exact}}">{{seen}}</time></td><td class="num">{{^isThis}}<form method="post" action="{{action}}">{{> form-token}}<button class="btn btn-sm">{{t.settings.session-end}}</button></form>{{/isThis}}</td></tr>{{/sessions}}
</tbody></table></div></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/member.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
{{#secret}}<p class="toast is-kept" role="status">{{.}}</p>{{/secret}}
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<section class="section" aria-labelledby="m-r"><h2 id="m-r">{{t.settings.roles}}</h2>
<form method="post" action="{{action}}" class="formbox">{{> form-token}}<input type="hidden" name="do" value="roles">{{> roles}}<button class="btn btn-primary">{{t.settings.save}}</button></form></section>
<section class="section" aria-labelledby="m-s"><h2 id="m-s">{{t.settings.state}}</h2><p>{{state}}</p>
<div class="row-acts">{{#canLink}}<form method="post" action="{{link}}">{{> form-token}}<button class="btn">{{t.settings.make-link}}</button></form>{{/canLink}}
{{#canDisable}}<form method="post" action="{{action}}">{{> form-token}}<input type="hidden" name="do" value="disable"><button class="btn btn-danger">{{t.settings.disable}}</button></form>{{/canDisable}}
{{#canEnable}}<form method="post" action="{{action}}">{{> form-token}}<input type="hidden" name="do" value="enable"><button class="btn">{{t.settings.enable}}</button></form>{{/canEnable}}</div></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/people.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
{{#secret}}<p class="toast is-kept" role="status">{{.}}</p>{{/secret}}
<section class="section" aria-labelledby="p-l"><h2 class="sr" id="p-l">{{t.settings.people}}</h2>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.name}}</th><th scope="col">{{t.settings.email}}</th><th scope="col">{{t.settings.roles}}</th><th scope="col">{{t.settings.state}}</th><th scope="col">{{t.settings.last-sign-in}}</th></tr></thead><tbody>
{{#rows}}<tr><th scope="row"><a href="{{href}}"><span class="avatar {{team}}" aria-hidden="true">{{initials}}</span> {{name}}</a></th><td>{{email}}</td><td>{{roles}}</td><td>{{state}}</td><td>{{seen}}</td></tr>{{/rows}}
</tbody></table></div></section>
<section class="section" aria-labelledby="p-i"><h2 id="p-i">{{t.settings.invite-somebody}}</h2>
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<form method="post" action="{{action}}" class="formbox">{{> form-token}}{{#fields}}{{> field}}{{/fields}}{{> roles}}<button class="btn btn-primary">{{t.settings.invite}}</button></form></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/roles.mustache", text: ####"""
<fieldset class="field{{#rolesError}} is-wrong{{/rolesError}}"{{#rolesError}} aria-describedby="f-role-e"{{/rolesError}}><legend>{{t.settings.roles}}</legend><div class="checks">{{#roles}}<label class="check"><input type="checkbox" name="role" value="{{value}}"{{#isChosen}} checked{{/isChosen}}> <span>{{label}}</span></label>{{/roles}}</div>{{#rolesError}}<p class="error" id="f-role-e">{{{icon.risk}}}{{.}}</p>{{/rolesError}}</fieldset>
"""####),
    AssetFile(path: "Settings/sales-team.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
{{#failure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/failure}}
<section class="section" aria-labelledby="st-p"><h2 id="st-p">{{t.sales-team.sellers}}</h2>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.name}}</th><th scope="col">{{t.settings.roles}}</th><th scope="col" class="num">{{t.sales-team.capacity}}</th><th scope="col">{{t.sales-team.deputy}}</th><th scope="col">{{t.sales-team.hours}}</th><td></td></tr></thead><tbody>
{{#sellers}}<tr><th scope="row"><span class="avatar is-sales" aria-hidden="true">{{initials}}</span> {{name}}{{#isAway}} <span class="chip">{{t.sales-team.absence-now}}</span>{{/isAway}}</th><td>{{roles}}</td><td class="num">{{capacity}}</td><td>{{deputy}}</td><td>{{hours}}</td><td>{{#mayChange}}<a class="btn btn-sm" href="{{changeHref}}" aria-label="{{changeLabel}}">{{t.sales-team.change}}</a>{{/mayChange}}</td></tr>{{/sellers}}
</tbody></table></div></section>
{{#seller}}<section class="section" id="seller" aria-labelledby="st-s"><h2 id="st-s">{{sellerName}}</h2><form method="post" action="{{sellerAction}}" class="formbox">{{> form-token}}{{#mayManage}}{{#capacityField}}{{> field}}{{/capacityField}}{{#deputyField}}{{> field-select}}{{/deputyField}}{{/mayManage}}
<fieldset class="hours"><legend class="strong sm">{{t.sales-team.hours}}</legend><p class="sm muted">{{t.sales-team.hours-help}}</p>{{#hourFields}}{{> field}}{{/hourFields}}</fieldset><button class="btn btn-primary">{{t.sales-team.save}}</button></form></section>{{/seller}}
<section class="section" id="absences" aria-labelledby="st-a"><h2 id="st-a">{{t.sales-team.absences}}</h2><p class="sm muted">{{t.sales-team.absences-help}}</p>
{{#hasAbsences}}<ul class="bare">{{#absences}}<li><b>{{absenceName}}</b> <span>{{absenceDays}}</span>{{#absenceAction}}<form class="push" method="post" action="{{.}}">{{> form-token}}<button class="btn btn-sm btn-quiet" aria-label="{{t.sales-team.remove}}: {{absenceName}}, {{absenceDays}}">{{t.sales-team.remove}}</button></form>{{/absenceAction}}</li>{{/absences}}</ul>{{/hasAbsences}}{{^hasAbsences}}<p class="sm muted">{{t.sales-team.no-absences}}</p>{{/hasAbsences}}
<form method="post" action="{{absenceAction}}" class="inline-form gap-sm">{{> form-token}}{{#absenceMember}}{{> field-select}}{{/absenceMember}}{{#absenceFrom}}{{> field}}{{/absenceFrom}}{{#absenceUntil}}{{> field}}{{/absenceUntil}}<button class="btn">{{t.sales-team.add-absence}}</button></form></section>
<section class="section" id="rules" aria-labelledby="st-r"><h2 id="st-r">{{t.sales-team.rules}}</h2><p class="sm muted">{{t.sales-team.rules-help}}</p>
{{#hasRules}}<ol class="bare">{{#rules}}<li><span><b>{{ruleName}}</b> <span class="muted">{{ruleWords}}</span><br><span class="sm">→ {{ruleMembers}}</span></span>{{#mayManage}}<span class="push row-acts">{{#ruleCanRise}}<form method="post" action="{{ruleAction}}">{{> form-token}}<input type="hidden" name="do" value="raise"><button class="btn btn-sm btn-quiet" aria-label="{{raiseLabel}}">{{t.sales-team.raise}}</button></form>{{/ruleCanRise}}<form method="post" action="{{ruleAction}}">{{> form-token}}<input type="hidden" name="do" value="remove"><button class="btn btn-sm btn-quiet" aria-label="{{removeLabel}}">{{t.sales-team.remove}}</button></form></span>{{/mayManage}}</li>{{/rules}}</ol>{{/hasRules}}{{^hasRules}}<p class="sm muted">{{t.sales-team.no-rules}}</p>{{/hasRules}}
{{#mayManage}}<details class="gap-sm"{{#ruleIsOpen}} open{{/ruleIsOpen}}><summary class="btn">{{t.sales-team.add-rule}}</summary><form method="post" action="{{rulesAction}}" class="formbox gap-sm">{{> form-token}}{{#ruleNameField}}{{> field}}{{/ruleNameField}}{{#ruleConditions}}<fieldset class="rule-part">{{#conditionLegend}}<legend class="strong sm">{{.}}</legend>{{/conditionLegend}}{{#conditionField}}{{> field-select}}{{/conditionField}}{{#conditionValues}}{{> field}}{{/conditionValues}}</fieldset>{{/ruleConditions}}
<fieldset{{#membersError}} class="is-wrong" aria-describedby="f-members-e"{{/membersError}}><legend class="strong sm">{{t.sales-team.rule-members}}</legend><p class="sm muted">{{t.sales-team.rule-members-help}}</p>{{#ruleMemberChoices}}<label class="check"><input type="checkbox" name="members" value="{{value}}"{{#isChosen}} checked{{/isChosen}}>{{label}}</label>{{/ruleMemberChoices}}{{#membersError}}<p class="error" id="f-members-e">{{{icon.risk}}}{{.}}</p>{{/membersError}}</fieldset><button class="btn btn-primary">{{t.sales-team.add-rule}}</button></form></details>{{/mayManage}}</section>
<section class="section" id="go-live" aria-labelledby="st-g"><h2 id="st-g">{{t.sales-team.go-live}}</h2><p>{{goLive}}</p>{{#goLiveStands}}<p class="sm muted">{{t.sales-team.go-live-stands}}</p>{{/goLiveStands}}
{{#mayMoveGoLive}}<form method="post" action="{{goLiveAction}}" class="inline-form">{{> form-token}}{{#goLiveField}}{{> field}}{{/goLiveField}}<button class="btn">{{t.sales-team.save}}</button></form>{{/mayMoveGoLive}}</section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/sales-team.texts", text: ####"""
# The sales team: capacities, hours, absences, rules by which leads go to reps, go-live.

[help]
en: Who gets leads, when, and by which rules.
it: Chi riceve i lead, quando e con quali regole.
fr: Qui reçoit les leads, quand et selon quelles règles.
ro: Cine primește leaduri, când și după ce reguli.

[sellers]
en: People
it: Persone
fr: Personnes
ro: Persoane

[capacity]
en: Capacity
it: Capacità
fr: Capacité
ro: Capacitate

[capacity-help]
en: Turns beside the others’; 0 takes none.
it: Turni rispetto agli altri; 0 nessuno.
fr: Tours par rapport aux autres ; 0, aucun.
ro: Ture față de ceilalți; 0 înseamnă niciuna.

[no-turns]
en: takes no turns: gets the contacts they own
it: fuori dai turni: riceve i contatti di cui è responsabile
fr: hors tours : reçoit ses propres contacts
ro: fără ture: primește contactele proprii

[deputy]
en: Deputy
it: Sostituto
fr: Remplaçant
ro: Înlocuitor

[hours]
en: Working hours
it: Orario di lavoro
fr: Horaires de travail
ro: Program de lucru

[hours-usual]
en: as the agreement says
it: come dice l’accordo
fr: selon l’accord
ro: după acord

[hours-help]
en: Empty days are off; a week without hours is the agreement’s. 09:00-13:00, 14:00-18:00
it: I giorni vuoti sono liberi; una settimana senza orari segue l’accordo. 09:00-13:00, 14:00-18:00
fr: Les jours vides sont libres ; une semaine sans horaires suit l’accord. 09:00-13:00, 14:00-18:00
ro: Zilele goale sunt libere; o săptămână fără ore urmează acordul. 09:00-13:00, 14:00-18:00

[change]
en: Change
it: Modifica
fr: Modifier
ro: Modifică

[change-of]
en: Change {name}
it: Modifica {name}
fr: Modifier {name}
ro: Modifică: {name}

[saved]
en: {name} is saved.
it: {name}: salvato.
fr: {name} : enregistré.
ro: {name}: salvat.

[absences]
en: Absences
it: Assenze
fr: Absences
ro: Absențe

[absences-help]
en: At the start of an absence what nobody has tried yet goes to the deputy, or is routed again.
it: All’inizio di un’assenza ciò che nessuno ha ancora provato va al sostituto o viene riassegnato.
fr: Au début d’une absence, ce que personne n’a encore essayé va au remplaçant ou est réattribué.
ro: La începutul unei absențe, ce nu a fost încă încercat trece la înlocuitor sau este repartizat din nou.

[no-absences]
en: Nobody is away.
it: Nessuno è assente.
fr: Personne n’est absent.
ro: Nimeni nu este absent.

[absence-of]
en: {from} to {until}
it: dal {from} al {until}
fr: du {from} au {until}
ro: de la {from} până la {until}

[absence-now]
en: away now
it: assente ora
fr: absent maintenant
ro: absent acum

[member]
en: Who
it: Chi
fr: Qui
ro: Cine

[from]
en: First day
it: Primo giorno
fr: Premier jour
ro: Prima zi

[until]
en: Last day
it: Ultimo giorno
fr: Dernier jour
ro: Ultima zi

[add-absence]
en: Add absence
it: Aggiungi assenza
fr: Ajouter une absence
ro: Adaugă absență

[absence-added]
en: The absence is noted.
it: Assenza registrata.
fr: L’absence est notée.
ro: Absența este notată.

[absence-removed]
en: The absence is taken away.
it: Assenza tolta.
fr: L’absence est retirée.
ro: Absența a fost retrasă.

[remove]
en: Take away
it: Togli
fr: Retirer
ro: Retrage

[rules]
en: Territories and segments
it: Territori e segmenti
fr: Territoires et segments
ro: Teritorii și segmente

[rules-help]
en: Asked from the top, after the owner of the contact or company; the first that holds decides. What no rule takes goes round by capacity.
it: Chieste dall’alto, dopo il responsabile del contatto o dell’azienda; decide la prima che vale. Il resto va a turno per capacità.
fr: Lues de haut en bas, après le responsable du contact ou de l’entreprise ; la première qui s’applique décide. Le reste tourne selon la capacité.
ro: Citite de sus în jos, după responsabilul contactului sau al companiei; prima care se aplică decide. Restul merge pe rând, după capacitate.

[no-rules]
en: No rules: owners first, then everybody in turns.
it: Nessuna regola: prima i responsabili, poi tutti a turno.
fr: Aucune règle : d’abord les responsables, puis chacun à son tour.
ro: Nicio regulă: întâi responsabilii, apoi toți pe rând.

[rule-name]
en: Name
it: Nome
fr: Nom
ro: Nume

[rule-field]
en: Field
it: Campo
fr: Champ
ro: Câmp

[rule-values]
en: Values, one a line or with commas
it: Valori, una per riga o con virgole
fr: Valeurs, une par ligne ou séparées par des virgules
ro: Valori, câte una pe rând sau cu virgule

[rule-members]
en: Goes to
it: Va a
fr: Va à
ro: Merge la

[rule-members-help]
en: One person, or several in turns.
it: Una persona, o più a turno.
fr: Une personne, ou plusieurs à tour de rôle.
ro: O persoană sau mai multe pe rând.

[rule-and]
en: And also
it: E inoltre
fr: Et aussi
ro: Și de asemenea

[rule-is]
en: {field} is {values}
it: {field} è {values}
fr: {field} est {values}
ro: {field} este {values}

[add-rule]
en: Add rule
it: Aggiungi regola
fr: Ajouter une règle
ro: Adaugă regulă

[rule-added]
en: The rule “{name}” is added at the end.
it: La regola «{name}» è aggiunta in fondo.
fr: La règle « {name} » est ajoutée à la fin.
ro: Regula „{name}” este adăugată la sfârșit.

[rule-unknown]
en: The rule “{name}” is added. Nobody has {values} yet.
it: La regola «{name}» è aggiunta. Nessuno ha ancora {values}.
fr: La règle « {name} » est ajoutée. Personne n’a encore {values}.
ro: Regula „{name}” este adăugată. Nimeni nu are încă {values}.

[rule-removed]
en: The rule is taken away. Who got leads by it goes on to be told so.
it: La regola è tolta. Chi ha ricevuto lead con essa continua a vederlo.
fr: La règle est retirée. Ceux qui ont reçu des leads par elle continuent de le voir.
ro: Regula a fost retrasă. Cine a primit leaduri prin ea vede în continuare acest lucru.

[rule-raised]
en: The rule is asked sooner.
it: La regola viene chiesta prima.
fr: La règle est lue plus tôt.
ro: Regula este citită mai devreme.

[raise]
en: Up
it: Su
fr: Monter
ro: Sus

[raise-of]
en: Ask “{name}” sooner
it: Chiedi prima «{name}»
fr: Lire « {name} » plus tôt
ro: Citește „{name}” mai devreme

[remove-of]
en: Take “{name}” away
it: Togli «{name}»
fr: Retirer « {name} »
ro: Retrage „{name}”

[go-live]
en: Go-live
it: Avvio
fr: Mise en service
ro: Pornire

[go-live-since]
en: MQLs are handed off since {instant}.
it: Gli MQL vengono passati dal {instant}.
fr: Les MQL sont transmis depuis le {instant}.
ro: MQL-urile sunt predate din {instant}.

[go-live-from]
en: MQLs are handed off from {instant} on.
it: Gli MQL verranno passati dal {instant}.
fr: Les MQL seront transmis à partir du {instant}.
ro: MQL-urile vor fi predate din {instant}.

[go-live-stands]
en: Hand-offs have begun, so the day stands.
it: I passaggi sono iniziati, quindi il giorno resta.
fr: Les transmissions ont commencé, le jour reste donc.
ro: Predările au început, așa că ziua rămâne.

[go-live-day]
en: First day
it: Primo giorno
fr: Premier jour
ro: Prima zi

[go-live-help]
en: Today or later. What became MQL before starts no clock.
it: Oggi o dopo. Ciò che è diventato MQL prima non fa partire orologi.
fr: Aujourd’hui ou plus tard. Ce qui est devenu MQL avant ne lance aucune horloge.
ro: Astăzi sau mai târziu. Ce a devenit MQL înainte nu pornește niciun ceas.

[go-live-moved]
en: Go-live is moved.
it: Avvio spostato.
fr: La mise en service est déplacée.
ro: Pornirea a fost mutată.

[save]
en: Save
it: Salva
fr: Enregistrer
ro: Salvează

[nobody]
en: nobody
it: nessuno
fr: personne
ro: nimeni
"""####),
    AssetFile(path: "Settings/settings-head.mustache", text: ####"""
<div class="page-head"><div><h1>{{heading}}</h1>{{#help}}<p>{{help}}</p>{{/help}}</div></div>
<nav class="seg dims" aria-label="{{t.frame.page-settings}}">{{#tabs}}<a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a>{{/tabs}}</nav>
"""####),
    AssetFile(path: "Settings/settings.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<section class="section" aria-labelledby="s-ws"><h2 class="sr" id="s-ws">{{t.settings.workspace}}</h2><dl class="dl">{{#facts}}<dt>{{label}}</dt><dd>{{value}}</dd>{{/facts}}</dl><p class="sm muted">{{t.settings.fixed-help}}</p></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/settings.texts", text: ####"""
# Settings: the workspace, people, tokens, the audit, and one’s own account.

[workspace]
en: Workspace
it: Spazio di lavoro
fr: Espace de travail
ro: Spațiu de lucru

[stages]
en: Stages
it: Fasi
fr: Étapes
ro: Etape

[channels]
en: Channels
it: Canali
fr: Canaux
ro: Canale

[people]
en: People
it: Persone
fr: Personnes
ro: Persoane

[tokens]
en: API tokens
it: Token API
fr: Jetons d’API
ro: Tokenuri API

[audit]
en: Audit
it: Registro
fr: Journal
ro: Jurnal

[account]
en: Your account
it: Il tuo account
fr: Votre compte
ro: Contul dumneavoastră

[name]
en: Name
it: Nome
fr: Nom
ro: Nume

[email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[roles]
en: Roles
it: Ruoli
fr: Rôles
ro: Roluri

[state]
en: State
it: Stato
fr: État
ro: Stare

[last-sign-in]
en: Last signed in
it: Ultimo accesso
fr: Dernière connexion
ro: Ultima autentificare

[state-none]
en: Not invited
it: Non invitato
fr: Non invité
ro: Neinvitat

[state-invited]
en: Invited
it: Invitato
fr: Invité
ro: Invitat

[state-active]
en: Active
it: Attivo
fr: Actif
ro: Activ

[state-disabled]
en: Disabled
it: Disattivato
fr: Désactivé
ro: Dezactivat

[invite]
en: Invite
it: Invita
fr: Inviter
ro: Invită

[invite-somebody]
en: Invite somebody
it: Invita qualcuno
fr: Inviter quelqu’un
ro: Invită pe cineva

[invited]
en: Send {name} this link. It works once, for three days: {link}
it: Invia a {name} questo link. Vale una volta, per tre giorni: {link}
fr: Envoyez ce lien à {name}. Il sert une fois, pendant trois jours : {link}
ro: Trimiteți acest link către {name}. Este valabil o dată, timp de trei zile: {link}

[link-made]
en: A link for {name}. It works once: {link}
it: Un link per {name}. Vale una volta: {link}
fr: Un lien pour {name}. Il sert une fois : {link}
ro: Un link pentru {name}. Este valabil o dată: {link}

[make-link]
en: Make a link
it: Crea un link
fr: Créer un lien
ro: Creează un link

[save]
en: Save
it: Salva
fr: Enregistrer
ro: Salvează

[saved]
en: Saved.
it: Salvato.
fr: Enregistré.
ro: Salvat.

[disable]
en: Disable
it: Disattiva
fr: Désactiver
ro: Dezactivează

[enable]
en: Enable
it: Riattiva
fr: Réactiver
ro: Reactivează

[disabled]
en: {name} can sign in no more.
it: {name} non può più accedere.
fr: {name} ne peut plus se connecter.
ro: {name} nu se mai poate autentifica.

[enabled]
en: {name} can sign in again.
it: {name} può accedere di nuovo.
fr: {name} peut se connecter à nouveau.
ro: {name} se poate autentifica din nou.

[language]
en: Language
it: Lingua
fr: Langue
ro: Limbă

[language-browser]
en: The browser’s
it: Quella del browser
fr: Celle du navigateur
ro: Cea a browserului

[theme]
en: Theme
it: Tema
fr: Thème
ro: Temă

[theme-system]
en: The system’s
it: Quello del sistema
fr: Celui du système
ro: Cea a sistemului

[theme-light]
en: Light
it: Chiaro
fr: Clair
ro: Luminoasă

[theme-dark]
en: Dark
it: Scuro
fr: Sombre
ro: Întunecată

[preferences]
en: Language and theme
it: Lingua e tema
fr: Langue et thème
ro: Limbă și temă

[password]
en: Password
it: Password
fr: Mot de passe
ro: Parolă

[password-current]
en: Current password
it: Password attuale
fr: Mot de passe actuel
ro: Parola actuală

[password-new]
en: New password
it: Nuova password
fr: Nouveau mot de passe
ro: Parola nouă

[password-change]
en: Change password
it: Cambia password
fr: Changer de mot de passe
ro: Schimbă parola

[password-changed]
en: The password is changed; other browsers are signed out.
it: La password è cambiata; gli altri browser sono disconnessi.
fr: Le mot de passe est changé ; les autres navigateurs sont déconnectés.
ro: Parola a fost schimbată; celelalte browsere au fost deconectate.

[sessions]
en: Where you are signed in
it: Dove hai effettuato l’accesso
fr: Où vous êtes connecté
ro: Unde sunteți autentificat

[session-this]
en: this one
it: questo
fr: celui-ci
ro: acesta

[session-end]
en: Sign out there
it: Disconnetti
fr: Déconnecter
ro: Deconectează

[session-ended]
en: That browser is signed out.
it: Quel browser è disconnesso.
fr: Ce navigateur est déconnecté.
ro: Acel browser a fost deconectat.

[browser]
en: Browser
it: Browser
fr: Navigateur
ro: Browser

[address]
en: Address
it: Indirizzo
fr: Adresse
ro: Adresă

[last-seen]
en: Last seen
it: Ultima attività
fr: Vu la dernière fois
ro: Văzut ultima dată

[token-name]
en: What it is for
it: A cosa serve
fr: À quoi il sert
ro: La ce folosește

[token-rights]
en: What it may do
it: Che cosa può fare
fr: Ce qu’il peut faire
ro: Ce poate face

[token-expires]
en: Last day (empty: never ends)
it: Ultimo giorno (vuoto: non scade)
fr: Dernier jour (vide : sans fin)
ro: Ultima zi (gol: nu expiră)

[token-make]
en: Make a token
it: Crea un token
fr: Créer un jeton
ro: Creează un token

[token-made]
en: This is shown once. Keep it where your program finds it: {secret}
it: Si mostra una volta sola. Conservalo dove il tuo programma lo trova: {secret}
fr: Affiché une seule fois. Gardez-le là où votre programme le trouve : {secret}
ro: Se arată o singură dată. Păstrați-l unde programul îl găsește: {secret}

[token-revoke]
en: Revoke
it: Revoca
fr: Révoquer
ro: Revocă

[token-revoked]
en: The token opens nothing any more.
it: Il token non apre più nulla.
fr: Le jeton n’ouvre plus rien.
ro: Tokenul nu mai deschide nimic.

[token-maker]
en: Made by
it: Creato da
fr: Créé par
ro: Creat de

[token-used]
en: Last used
it: Ultimo uso
fr: Dernière utilisation
ro: Ultima folosire

[token-ends]
en: Ends
it: Scade
fr: Expire
ro: Expiră

[never]
en: never
it: mai
fr: jamais
ro: niciodată

[tokens-empty]
en: No token yet. A program that calls the API needs one.
it: Ancora nessun token. Un programma che usa l’API ne ha bisogno.
fr: Aucun jeton encore. Un programme qui appelle l’API en a besoin.
ro: Niciun token încă. Un program care folosește API-ul are nevoie de unul.

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

[who]
en: Who
it: Chi
fr: Qui
ro: Cine

[by]
en: By
it: Da
fr: Par
ro: De către

[older]
en: Older
it: Meno recenti
fr: Plus anciens
ro: Mai vechi

[stage]
en: Stage
it: Fase
fr: Étape
ro: Etapă

[zone]
en: Zone
it: Zona
fr: Zone
ro: Zonă

[owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[stages-help]
en: Who answers for a contact at each stage. A change counts from now on; past days keep theirs.
it: Chi risponde di un contatto in ciascuna fase. Una modifica vale da adesso; i giorni passati tengono la loro.
fr: Qui répond d’un contact à chaque étape. Un changement vaut dès maintenant ; les jours passés gardent le leur.
ro: Cine răspunde de un contact în fiecare etapă. O schimbare contează de acum; zilele trecute le păstrează pe ale lor.

[zone-name]
en: Time zone
it: Fuso orario
fr: Fuseau horaire
ro: Fus orar

[currency]
en: Currency
it: Valuta
fr: Devise
ro: Monedă

[week-begins]
en: The week begins on
it: La settimana inizia di
fr: La semaine commence le
ro: Săptămâna începe

[fixed-help]
en: Time zone and currency were chosen when the workspace was made; every figure rests on them.
it: Fuso orario e valuta sono stati scelti alla creazione dello spazio; ogni cifra si basa su di essi.
fr: Le fuseau horaire et la devise ont été choisis à la création de l’espace ; tous les chiffres en dépendent.
ro: Fusul orar și moneda au fost alese la crearea spațiului; fiecare cifră se bazează pe ele.

[channels-help]
en: A visit’s channel follows from its address and where it came from, by Google Analytics’ default channel group rules, in this order. The first that fits counts.
it: Il canale di una visita segue dal suo indirizzo e dalla provenienza, secondo le regole predefinite di Google Analytics, in quest’ordine. Vale la prima che si adatta.
fr: Le canal d’une visite découle de son adresse et de sa provenance, selon les règles par défaut de Google Analytics, dans cet ordre. La première qui convient compte.
ro: Canalul unei vizite rezultă din adresa și proveniența ei, după regulile implicite Google Analytics, în această ordine. Contează prima care se potrivește.

[channel-used]
en: Touches
it: Contatti
fr: Contacts
ro: Atingeri

[channel]
en: Channel
it: Canale
fr: Canal
ro: Canal

[audit-help]
en: Sign-ins, refusals, and what was changed of who may do what.
it: Accessi, rifiuti e modifiche ai permessi.
fr: Connexions, refus et changements de droits.
ro: Autentificări, refuzuri și schimbări de drepturi.

[unknown-person]
en: somebody unknown
it: uno sconosciuto
fr: un inconnu
ro: cineva necunoscut

[event-signed-in]
en: signed in
it: ha effettuato l’accesso
fr: s’est connecté
ro: s-a autentificat

[event-refused]
en: was refused
it: è stato rifiutato
fr: a été refusé
ro: a fost refuzat

[event-held-back]
en: was held back after many attempts
it: è stato rallentato dopo molti tentativi
fr: a été ralenti après de nombreuses tentatives
ro: a fost încetinit după multe încercări

[event-signed-out]
en: signed out
it: è uscito
fr: s’est déconnecté
ro: s-a deconectat

[event-session-revoked]
en: session ended
it: sessione terminata
fr: session terminée
ro: sesiune încheiată

[event-set-up]
en: server set up
it: server configurato
fr: serveur configuré
ro: server configurat

[event-invited]
en: invited
it: invitato
fr: invité
ro: invitat

[event-reset-link-made]
en: link for a new password made
it: creato un link per una nuova password
fr: lien pour un nouveau mot de passe créé
ro: creat link pentru parolă nouă

[event-reset-requested]
en: new password asked for
it: richiesta una nuova password
fr: nouveau mot de passe demandé
ro: parolă nouă cerută

[event-link-used]
en: link used
it: link usato
fr: lien utilisé
ro: link folosit

[event-password-changed]
en: password changed
it: password cambiata
fr: mot de passe changé
ro: parolă schimbată

[event-roles-changed]
en: roles changed
it: ruoli cambiati
fr: rôles modifiés
ro: roluri schimbate

[event-email-changed]
en: address changed
it: indirizzo cambiato
fr: adresse modifiée
ro: adresă schimbată

[event-disabled]
en: disabled
it: disattivato
fr: désactivé
ro: dezactivat

[event-enabled]
en: enabled
it: riattivato
fr: réactivé
ro: reactivat

[event-token-made]
en: token made
it: token creato
fr: jeton créé
ro: token creat

[event-token-revoked]
en: token revoked
it: token revocato
fr: jeton révoqué
ro: token revocat

[delivery]
en: Mail
it: Posta
fr: Messagerie
ro: E-mail

[invited-by-mail]
en: A mail with this link is on its way to {name}. It works once, for three days; send it yourself should the mail not arrive: {link}
it: Una mail con questo link è in viaggio verso {name}. Vale una volta, per tre giorni; invialo tu se la mail non arriva: {link}
fr: Un e-mail avec ce lien est en route vers {name}. Il sert une fois, pendant trois jours ; envoyez-le vous-même si l’e-mail n’arrive pas : {link}
ro: Un e-mail cu acest link este pe drum către {name}. Este valabil o dată, timp de trei zile; trimiteți-l personal dacă e-mailul nu ajunge: {link}

[link-sent]
en: A mail with this link is on its way to {name}. It works once; send it yourself should the mail not arrive: {link}
it: Una mail con questo link è in viaggio verso {name}. Vale una volta; invialo tu se la mail non arriva: {link}
fr: Un e-mail avec ce lien est en route vers {name}. Il sert une fois ; envoyez-le vous-même si l’e-mail n’arrive pas : {link}
ro: Un e-mail cu acest link este pe drum către {name}. Este valabil o dată; trimiteți-l personal dacă e-mailul nu ajunge: {link}

[sales-team]
en: Sales team
it: Squadra vendite
fr: Équipe de vente
ro: Echipa de vânzări

[alerts]
en: Alerts
it: Avvisi
fr: Alertes
ro: Alerte
"""####),
    AssetFile(path: "Settings/stages.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<form method="post" action="{{action}}">{{> form-token}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.stage}}</th><th scope="col">{{t.settings.owner}}</th></tr></thead><tbody>
{{#rows}}<tr><th scope="row"><span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span></th><td>{{#mayChange}}<select class="select" name="{{name}}" aria-label="{{label}}">{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</select>{{/mayChange}}{{^mayChange}}{{owner}}{{/mayChange}}</td></tr>{{/rows}}
</tbody></table></div>{{#mayChange}}<p class="gap-sm"><button class="btn btn-primary">{{t.settings.save}}</button></p>{{/mayChange}}</form>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Settings/tokens.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
{{#secret}}<p class="toast is-kept" role="status">{{.}}</p>{{/secret}}
<section class="section" aria-labelledby="k-l"><h2 class="sr" id="k-l">{{t.settings.tokens}}</h2>
{{#isEmpty}}<div class="empty"><p>{{t.settings.tokens-empty}}</p></div>{{/isEmpty}}
{{^isEmpty}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.settings.token-name}}</th><th scope="col">{{t.settings.token-rights}}</th><th scope="col">{{t.settings.token-maker}}</th><th scope="col">{{t.settings.token-used}}</th><th scope="col">{{t.settings.token-ends}}</th><td></td></tr></thead><tbody>
{{#rows}}<tr><th scope="row">{{name}}</th><td>{{rights}}</td><td>{{maker}}</td><td>{{used}}</td><td>{{ends}}</td><td class="num">{{#action}}<form method="post" action="{{action}}">{{> form-token}}<button class="btn btn-sm btn-danger">{{t.settings.token-revoke}}</button></form>{{/action}}</td></tr>{{/rows}}
</tbody></table></div>{{/isEmpty}}</section>
<section class="section" aria-labelledby="k-n"><h2 id="k-n">{{t.settings.token-make}}</h2>
<form method="post" action="{{action}}" class="formbox">{{> form-token}}{{#fields}}{{> field}}{{/fields}}<fieldset class="field{{#rightsError}} is-wrong{{/rightsError}}"{{#rightsError}} aria-describedby="f-right-e"{{/rightsError}}><legend>{{t.settings.token-rights}}</legend><div class="checks">{{#rights}}<label class="check"><input type="checkbox" name="right" value="{{value}}"{{#isChosen}} checked{{/isChosen}}> <span>{{label}}</span></label>{{/rights}}</div>{{#rightsError}}<p class="error" id="f-right-e">{{{icon.risk}}}{{.}}</p>{{/rightsError}}</fieldset><button class="btn btn-primary">{{t.settings.token-make}}</button></form></section>
{{/main}}{{/frame}}
"""####),
  ]
}
