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
