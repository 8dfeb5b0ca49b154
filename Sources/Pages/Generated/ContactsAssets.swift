// swift-format-ignore-file
// Made by scripts/embed from Assets/Contacts. Change those files, and run it again.

extension AssetFile {
  static let inContacts: [AssetFile] = [
    AssetFile(path: "Contacts/contact-form.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{heading}}</h1></div></div>
{{#failure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/failure}}
{{#conflictChanges}}<p class="case">{{.}}</p>{{/conflictChanges}}
<form method="post" action="{{action}}" class="formbox contact-form">{{> form-token}}{{#version}}<input type="hidden" name="version" value="{{.}}">{{/version}}
{{#plain}}{{> field}}{{/plain}}{{#ownerField}}{{> field-select}}{{/ownerField}}{{#nextField}}{{> field}}{{/nextField}}
{{#hasProperties}}<fieldset class="section"><legend class="label">{{t.contact.fields}}</legend>{{#properties}}{{> field}}{{/properties}}</fieldset>{{/hasProperties}}
<p class="row-acts"><button class="btn btn-primary">{{t.contact.save}}</button><a class="btn btn-quiet" href="{{cancelHref}}">{{t.contact.cancel}}</a></p></form>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Contacts/contact-line.mustache", text: ####"""
<tr>{{#bulk}}<td class="pickbox"><input type="checkbox" name="id" value="{{id}}"{{#isTicked}} checked{{/isTicked}} aria-label="{{selectLabel}}"></td>{{/bulk}}<th scope="row"><a class="plain row-link" href="{{href}}">{{name}}</a>{{#email}}<small class="was">{{.}}</small>{{/email}}{{#isMachine}} <span class="chip">{{{icon.machine}}}{{t.contacts.machine}}</span>{{/isMachine}}</th><td><span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span></td><td>{{#hasCompany}}<a class="plain" href="{{companyHref}}">{{company}}</a>{{/hasCompany}}</td><td>{{#hasOwner}}<span class="who"><span class="avatar {{ownerTeam}}" aria-hidden="true">{{ownerInitials}}</span>{{owner}}</span>{{/hasOwner}}</td><td{{#nextExact}} title="{{.}}"{{/nextExact}}>{{#isOverdue}}<span class="status is-risk">{{{icon.risk}}}{{next}}</span>{{/isOverdue}}{{^isOverdue}}<span{{#isResting}} class="muted"{{/isResting}}>{{next}}</span>{{/isOverdue}}</td><td class="muted"{{#touchedExact}} title="{{.}}"{{/touchedExact}}>{{touched}}</td><td class="muted">{{created}}</td></tr>
"""####),
    AssetFile(path: "Contacts/contact-merge.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.contact.merge-title}}</h1><p>{{intro}}</p></div><div class="acts"><a class="btn btn-quiet" href="{{cancelHref}}">{{t.contact.cancel}}</a></div></div>
{{#failure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/failure}}
{{^isComparing}}<form class="filterbar" action="{{findAction}}" role="search">{{#findField}}{{> search-field}}{{/findField}}<button class="btn">{{{icon.search}}}{{t.contact.merge-look}}</button></form>
<ul class="bare">{{#candidates}}<li><div><b>{{candidateName}}</b>{{#candidateEmail}} <span class="muted">{{.}}</span>{{/candidateEmail}}{{#candidateCompany}} <span class="muted">{{.}}</span>{{/candidateCompany}}</div><a class="btn btn-sm push" href="{{compareHref}}">{{t.contact.merge-compare}}</a></li>{{/candidates}}</ul>{{#hasNone}}<p class="muted sm">{{t.contact.merge-none}}</p>{{/hasNone}}{{/isComparing}}
{{#isComparing}}<form method="post" action="{{mergeAction}}">{{> form-token}}<input type="hidden" name="other" value="{{mergedId}}"><input type="hidden" name="survivor" value="{{survivorId}}"><input type="hidden" name="survivor_version" value="{{survivorVersion}}"><input type="hidden" name="other_version" value="{{mergedVersion}}">
<div class="scroll"><table class="table merge-table"><thead><tr><td></td><th scope="col">{{t.contact.merge-stays}}</th><th scope="col">{{t.contact.merge-goes}}</th></tr></thead><tbody>{{#mergeRows}}<tr><th scope="row">{{rowLabel}}</th>{{#isChoice}}<td><label class="check"><input type="radio" name="choice:{{rowField}}" value="survivor"{{#survivorIsChosen}} checked{{/survivorIsChosen}}>{{survivorText}}</label></td><td><label class="check"><input type="radio" name="choice:{{rowField}}" value="merged"{{^survivorIsChosen}} checked{{/survivorIsChosen}}>{{mergedText}}</label></td>{{/isChoice}}{{^isChoice}}<td class="muted">{{survivorText}}</td><td class="muted">{{mergedText}}</td>{{/isChoice}}</tr>{{/mergeRows}}</tbody></table></div>
<p class="row-acts"><button class="btn btn-primary">{{{icon.merge}}}{{t.contact.merge-do}}</button></p></form>{{/isComparing}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Contacts/contact-moves.mustache", text: ####"""
{{#hasRests}}<details class="drop drop-end"{{#restIsOpen}} open{{/restIsOpen}}><summary class="btn">{{t.contact.more}}{{{icon.chevron}}}</summary><div class="drop-body moves-body">{{#rests}}<form method="post" action="{{restAction}}" class="drop-form">{{> form-token}}<input type="hidden" name="version" value="{{version}}"><h2 class="label">{{restTitle}}</h2>{{#restReason}}{{> field}}{{/restReason}}{{#restUntil}}{{> field}}{{/restUntil}}<button class="btn btn-sm{{#isHard}} btn-danger{{/isHard}}" name="do" value="{{restDo}}">{{restTitle}}</button></form>{{/rests}}</div></details>{{/hasRests}}
{{#hasAdvances}}<details class="drop drop-end"{{#moveIsOpen}} open{{/moveIsOpen}}><summary class="btn btn-primary">{{t.contact.move}}</summary><div class="drop-body"><form method="post" action="{{stageAction}}" class="drop-form">{{> form-token}}<input type="hidden" name="version" value="{{version}}">{{#stageField}}{{> field-select}}{{/stageField}}{{#stageNext}}{{> field}}{{/stageNext}}<button class="btn btn-sm">{{t.contact.move}}</button></form></div></details>{{/hasAdvances}}
"""####),
    AssetFile(path: "Contacts/contact.mustache", text: ####"""
{{<frame}}{{$page-class}} p-contact{{/page-class}}{{$main}}
{{#redirected}}<p class="toast is-risk" role="status">{{.}}</p>{{/redirected}}
{{#failure}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/failure}}
<div class="page-head"><div><h1>{{heading}}</h1><p>{{job}}{{#hasCompany}} <a href="{{companyHref}}">{{company}}</a>{{/hasCompany}}{{#isMachineOnly}} <span class="chip" title="{{t.contact.machine-help}}">{{{icon.machine}}}{{t.contact.machine}}</span>{{/isMachineOnly}}</p></div>
<div class="acts">{{#mayEdit}}<a class="btn" href="{{editHref}}">{{t.contact.edit}}</a>{{/mayEdit}}{{#mayMerge}}<a class="btn btn-quiet" href="{{mergeHref}}">{{{icon.merge}}}{{t.contact.merge}}</a>{{/mayMerge}}{{#moves}}{{> contact-moves}}{{/moves}}</div></div>
<ol class="ladder" aria-label="{{t.contact.stages}}">{{#ladder}}<li class="{{stepClass}}"{{#isNow}} aria-current="step"{{/isNow}}><b><span class="glyph {{stepTeam}}" aria-hidden="true"></span>{{stepName}}</b>{{#stepDay}}{{.}}{{/stepDay}}{{#stepNote}}<br><span class="faint">{{.}}</span>{{/stepNote}}</li>{{/ladder}}</ol>
<div class="split split-wide section"><section aria-labelledby="h-timeline"><div class="section-head center"><h2 id="h-timeline">{{t.contact.timeline}}</h2><span class="note">{{touchCount}}{{#touchSides}}: {{.}}{{/touchSides}}</span></div>
{{> timeline}}</section>
<div class="side">
<section class="panel next-act" aria-labelledby="h-next"><h2 class="sm muted" id="h-next">{{t.contact.next}}</h2><p class="nx strong">{{#nextIsOverdue}}<span class="status is-risk">{{{icon.risk}}}{{t.contact.overdue}}</span> {{/nextIsOverdue}}{{next}}{{#nextNote}} <small class="muted">{{.}}</small>{{/nextNote}}</p>{{#nextHelp}}<p class="sm muted">{{.}}</p>{{/nextHelp}}<p class="sm">{{t.contacts.owner}} {{#hasOwner}}<span class="who"><span class="avatar {{ownerTeam}}" aria-hidden="true">{{ownerInitials}}</span>{{owner}}</span>{{/hasOwner}}{{^hasOwner}}{{t.contact.nobody}}{{/hasOwner}}</p></section>
{{> contact-handoff}}
{{> task-list}}
{{> note-form}}
<section aria-labelledby="h-deals"><h2 id="h-deals">{{t.contact.deals}}</h2>{{#hasDeals}}<ul class="bare">{{#deals}}<li><a href="{{dealHref}}">{{dealName}}</a><span class="push num">{{dealAmount}}</span><span class="status {{dealClass}}">{{dealState}}</span></li>{{/deals}}</ul>{{/hasDeals}}{{^hasDeals}}<p class="sm muted">{{t.contact.no-deals}}</p>{{/hasDeals}}</section>
<section aria-labelledby="h-profile"><h2 id="h-profile">{{t.contact.profile}}</h2><dl class="dl">{{#facts}}<dt>{{factLabel}}</dt><dd>{{factText}}</dd>{{/facts}}</dl></section>
{{#hasMerges}}<section aria-labelledby="h-merges"><h2 id="h-merges">{{t.contact.merged}}</h2><ul class="bare">{{#merges}}<li>{{mergedName}} <span class="muted">{{mergedDay}}</span>{{#mayMerge}}<form class="push" method="post" action="{{undoAction}}">{{> form-token}}<input type="hidden" name="do" value="undo"><button class="btn btn-sm">{{{icon.undo}}}{{t.contact.merge-undo}}</button></form>{{/mayMerge}}</li>{{/merges}}</ul></section>{{/hasMerges}}
</div></div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Contacts/contact.texts", text: ####"""
# One contact.

[edit]
en: Edit
it: Modifica
fr: Modifier
ro: Modifică

[advance]
en: Move to
it: Sposta a
fr: Passer à
ro: Mută la

[move]
en: Move stage
it: Cambia fase
fr: Changer d’étape
ro: Schimbă etapa

[recycle]
en: Recycle
it: Ricicla
fr: Recycler
ro: Reciclează

[recycle-help]
en: Back to lead, to be nurtured until a date.
it: Di nuovo lead, in nurturing fino a una data.
fr: De nouveau lead, en nurturing jusqu’à une date.
ro: Înapoi la lead, în nurturing până la o dată.

[disqualify]
en: Disqualify
it: Squalifica
fr: Disqualifier
ro: Descalifică

[reopen]
en: Wake up
it: Riattiva
fr: Réactiver
ro: Reactivează

[lose]
en: Customer lost
it: Cliente perso
fr: Client perdu
ro: Client pierdut

[merge]
en: Merge with another
it: Unisci con un altro
fr: Fusionner avec un autre
ro: Unește cu altul

[more]
en: More
it: Altro
fr: Plus
ro: Mai mult

[stages]
en: Stages
it: Fasi
fr: Étapes
ro: Etape

[implied]
en: implied
it: implicita
fr: implicite
ro: implicită

[cycle]
en: cycle {n}
it: ciclo {n}
fr: cycle {n}
ro: ciclul {n}

[at]
en: {title} at
it: {title} presso
fr: {title} chez
ro: {title} la

[timeline]
en: Timeline
it: Cronologia
fr: Chronologie
ro: Cronologie

[touches]
en.one: {n} touch
en.other: {n} touches
it.one: {n} interazione
it.other: {n} interazioni
fr.one: {n} interaction
fr.other: {n} interactions
ro.one: {n} interacțiune
ro.few: {n} interacțiuni
ro.other: {n} de interacțiuni

[touch-sides]
en: {marketing} marketing, {sales} sales, {machines} by machines
it: {marketing} marketing, {sales} vendite, {machines} di macchine
fr: {marketing} marketing, {sales} ventes, {machines} par des machines
ro: {marketing} marketing, {sales} vânzări, {machines} ale mașinilor

[all]
en: All
it: Tutto
fr: Tout
ro: Tot

[notes]
en: Notes
it: Note
fr: Notes
ro: Note

[changes]
en: Changes
it: Modifiche
fr: Modifications
ro: Modificări

[show]
en: Show
it: Mostra
fr: Afficher
ro: Arată

[older]
en: Older
it: Precedenti
fr: Plus anciens
ro: Mai vechi

[newest]
en: Newest
it: Più recenti
fr: Plus récents
ro: Cele mai noi

[nothing]
en: Nothing here yet.
it: Ancora niente.
fr: Rien pour l’instant.
ro: Încă nimic.

[next]
en: Next
it: Prossimo
fr: Suite
ro: Urmează

[next-none]
en: No next action
it: Nessuna prossima azione
fr: Aucune prochaine action
ro: Nicio acțiune următoare

[next-by-default]
en: Set by the stage; nobody has looked at it.
it: Fissata dalla fase; nessuno l’ha guardata.
fr: Fixée par l’étape ; personne ne l’a regardée.
ro: Stabilită de etapă; nimeni nu s-a uitat.

[overdue]
en: overdue
it: in ritardo
fr: en retard
ro: întârziat

[postponed]
en.one: put off {n} time
en.other: put off {n} times
it.one: rinviata {n} volta
it.other: rinviata {n} volte
fr.one: reportée {n} fois
fr.other: reportée {n} fois
ro.one: amânată o dată
ro.few: amânată de {n} ori
ro.other: amânată de {n} ori

[rests-until]
en: {resting} until {day}: {reason}
it: {resting} fino al {day}: {reason}
fr: {resting} jusqu’au {day} : {reason}
ro: {resting} până la {day}: {reason}

[rests]
en: {resting}: {reason}
it: {resting}: {reason}
fr: {resting} : {reason}
ro: {resting}: {reason}

[tasks]
en: Tasks
it: Attività
fr: Tâches
ro: Sarcini

[task-add]
en: Add task
it: Aggiungi attività
fr: Ajouter une tâche
ro: Adaugă sarcină

[task-title]
en: What to do
it: Cosa fare
fr: Quoi faire
ro: Ce este de făcut

[task-due]
en: Due
it: Scadenza
fr: Échéance
ro: Termen

[task-assignee]
en: Who
it: Chi
fr: Qui
ro: Cine

[task-done]
en: Done
it: Fatto
fr: Fait
ro: Gata

[task-drop]
en: Drop
it: Lascia cadere
fr: Abandonner
ro: Renunță

[task-postpone]
en: Move
it: Sposta
fr: Déplacer
ro: Mută

[task-is-done]
en: done
it: fatta
fr: faite
ro: făcută

[task-is-dropped]
en: dropped
it: abbandonata
fr: abandonnée
ro: abandonată

[task-is-open]
en: open
it: aperta
fr: ouverte
ro: deschisă

[note-add]
en: Add note
it: Aggiungi nota
fr: Ajouter une note
ro: Adaugă notă

[note-text]
en: Note
it: Nota
fr: Note
ro: Notă

[note-save]
en: Save note
it: Salva nota
fr: Enregistrer la note
ro: Salvează nota

[note-delete]
en: Delete note
it: Elimina nota
fr: Supprimer la note
ro: Șterge nota

[note-edited]
en: edited
it: modificata
fr: modifiée
ro: modificată

[deals]
en: Deals
it: Trattative
fr: Affaires
ro: Tranzacții

[no-deals]
en: No deals.
it: Nessuna trattativa.
fr: Aucune affaire.
ro: Nicio tranzacție.

[unnamed-deal]
en: Deal {id}
it: Trattativa {id}
fr: Affaire {id}
ro: Tranzacția {id}

[deal-cancelled]
en: close cancelled
it: chiusura annullata
fr: clôture annulée
ro: închidere anulată

[profile]
en: Profile
it: Profilo
fr: Profil
ro: Profil

[first-source]
en: First source
it: Prima fonte
fr: Première source
ro: Prima sursă

[created]
en: Created
it: Creato
fr: Créé
ro: Creat

[fields]
en: Fields
it: Campi
fr: Champs
ro: Câmpuri

[machine]
en: Only machines so far
it: Finora solo macchine
fr: Seulement des machines jusqu’ici
ro: Doar mașini până acum

[machine-help]
en: No touch by a person yet: what is here was opened by software, and counts in no figure.
it: Ancora nessuna interazione di una persona: ciò che c’è l’ha aperto un software, e non conta in nessuna cifra.
fr: Aucune interaction d’une personne : ce qui est là a été ouvert par un logiciel et ne compte dans aucun chiffre.
ro: Încă nicio interacțiune a unei persoane: ce este aici a fost deschis de un program și nu contează în nicio cifră.

[merged]
en: Merged into this contact
it: Uniti in questo contatto
fr: Fusionnés dans ce contact
ro: Unite în acest contact

[merge-undo]
en: Undo
it: Annulla
fr: Annuler
ro: Anulează

[merged-on]
en: on {day}
it: il {day}
fr: le {day}
ro: pe {day}

[redirected]
en: Contact {id} was merged into this one.
it: Il contatto {id} è stato unito a questo.
fr: Le contact {id} a été fusionné dans celui-ci.
ro: Contactul {id} a fost unit cu acesta.

[became]
en: Became {stage}
it: Diventato {stage}
fr: Devenu {stage}
ro: A devenit {stage}

[recycled-until]
en: nurture until {day}
it: nurturing fino al {day}
fr: nurturing jusqu’au {day}
ro: nurturing până la {day}

[voided]
en: cancelled as wrong
it: annullato perché errato
fr: annulé car erroné
ro: anulat ca greșit

[deal-began]
en: Deal {name}
it: Trattativa {name}
fr: Affaire {name}
ro: Tranzacția {name}

[task-set]
en: Task: {title}
it: Attività: {title}
fr: Tâche : {title}
ro: Sarcină: {title}

[task-for]
en: for {name}, due {day}
it: per {name}, scadenza {day}
fr: pour {name}, échéance {day}
ro: pentru {name}, termen {day}

[due]
en: due {day}
it: scadenza {day}
fr: échéance {day}
ro: termen {day}

[note-by]
en: Note by {name}
it: Nota di {name}
fr: Note de {name}
ro: Notă de {name}

[field-changed]
en: {field}: {before} → {after}
it: {field}: {before} → {after}
fr: {field} : {before} → {after}
ro: {field}: {before} → {after}

[by]
en: by {name}
it: di {name}
fr: par {name}
ro: de {name}

[machine-touch]
en: machine, not counted
it: macchina, non contata
fr: machine, non comptée
ro: mașină, nu se numără

[internal-touch]
en: our own people, not counted
it: persone nostre, non contata
fr: nos propres équipes, non comptée
ro: oamenii noștri, nu se numără

[field-name]
en: Name
it: Nome
fr: Nom
ro: Nume

[field-email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[field-phone]
en: Phone
it: Telefono
fr: Téléphone
ro: Telefon

[field-title]
en: Job title
it: Ruolo
fr: Fonction
ro: Funcție

[field-company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[field-owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[field-created]
en: Created
it: Creazione
fr: Création
ro: Creat

[field-next-action]
en: Next action
it: Prossima azione
fr: Prochaine action
ro: Următoarea acțiune

[field-resting]
en: Resting
it: A riposo
fr: Repos
ro: Repaus

[field-postponements]
en: Put off
it: Rinvii
fr: Reports
ro: Amânări

[field-merged]
en: Merged
it: Unione
fr: Fusion
ro: Unire

[field-task]
en: Task
it: Attività
fr: Tâche
ro: Sarcină

[field-note]
en: Note
it: Nota
fr: Note
ro: Notă

[state-open]
en: open
it: aperta
fr: ouverte
ro: deschisă

[state-done]
en: done
it: fatta
fr: faite
ro: făcută

[state-dropped]
en: dropped
it: abbandonata
fr: abandonnée
ro: abandonată

[saved]
en: Saved.
it: Salvato.
fr: Enregistré.
ro: Salvat.

[made]
en: {name} is a contact now.
it: {name} è ora un contatto.
fr: {name} est désormais un contact.
ro: {name} este acum un contact.

[exists]
en: This e-mail address belongs to a contact already: here it is. Nothing was saved.
it: Questo indirizzo e-mail appartiene già a un contatto: eccolo. Non è stato salvato nulla.
fr: Cette adresse e-mail appartient déjà à un contact : le voici. Rien n’a été enregistré.
ro: Această adresă de e-mail aparține deja unui contact: iată-l. Nu s-a salvat nimic.

[moved]
en: Moved to {stage}.
it: Spostato a {stage}.
fr: Passé à {stage}.
ro: Mutat la {stage}.

[rested]
en: Done.
it: Fatto.
fr: Fait.
ro: Gata.

[noted]
en: Note saved.
it: Nota salvata.
fr: Note enregistrée.
ro: Notă salvată.

[note-gone]
en: Note deleted; its text stays in the history.
it: Nota eliminata; il testo resta nella cronologia.
fr: Note supprimée ; son texte reste dans l’historique.
ro: Notă ștearsă; textul rămâne în istoric.

[task-kept]
en: Task saved.
it: Attività salvata.
fr: Tâche enregistrée.
ro: Sarcină salvată.

[task-ended]
en: Task closed.
it: Attività chiusa.
fr: Tâche close.
ro: Sarcină închisă.

[new-title]
en: New contact
it: Nuovo contatto
fr: Nouveau contact
ro: Contact nou

[edit-title]
en: Edit {name}
it: Modifica {name}
fr: Modifier {name}
ro: Modifică {name}

[save]
en: Save
it: Salva
fr: Enregistrer
ro: Salvează

[cancel]
en: Cancel
it: Annulla
fr: Annuler
ro: Renunță

[company-hint]
en: A company of this name is found, or made.
it: Si trova l’azienda con questo nome, o se ne crea una.
fr: L’entreprise de ce nom est retrouvée, ou créée.
ro: Compania cu acest nume este găsită sau creată.

[next-hint]
en: Left empty, the stage sets it.
it: Se vuota, la fissa la fase.
fr: Vide, l’étape la fixe.
ro: Dacă e goală, o stabilește etapa.

[nobody]
en: Nobody
it: Nessuno
fr: Personne
ro: Nimeni

[conflict]
en: {name} changed this contact while you were writing. Nothing was saved; look at what changed, and save again.
it: {name} ha modificato questo contatto mentre scrivevi. Non è stato salvato nulla; guarda cosa è cambiato e salva di nuovo.
fr: {name} a modifié ce contact pendant que vous écriviez. Rien n’a été enregistré ; regardez ce qui a changé, puis enregistrez de nouveau.
ro: {name} a modificat acest contact în timp ce scriați. Nu s-a salvat nimic; vedeți ce s-a schimbat și salvați din nou.

[somebody]
en: Somebody
it: Qualcuno
fr: Quelqu’un
ro: Cineva

[wrong]
en: Something is missing or wrong; it says so at the field. Nothing was saved.
it: Qualcosa manca o è sbagliato: è indicato al campo. Non è stato salvato nulla.
fr: Il manque quelque chose ou quelque chose est faux ; c’est indiqué au champ. Rien n’a été enregistré.
ro: Ceva lipsește sau este greșit; scrie la câmp. Nu s-a salvat nimic.

[merge-title]
en: Merge two contacts
it: Unisci due contatti
fr: Fusionner deux contacts
ro: Unește două contacte

[merge-find]
en: Which contact is the same person? Look for name or e-mail.
it: Quale contatto è la stessa persona? Cerca nome o e-mail.
fr: Quel contact est la même personne ? Cherchez par nom ou e-mail.
ro: Care contact este aceeași persoană? Căutați după nume sau e-mail.

[merge-look]
en: Look
it: Cerca
fr: Chercher
ro: Caută

[merge-compare]
en: Compare
it: Confronta
fr: Comparer
ro: Compară

[merge-none]
en: Nobody else found.
it: Nessun altro trovato.
fr: Personne d’autre trouvé.
ro: Nimeni altcineva găsit.

[merge-help]
en: Touches, deals, notes and tasks of both stay. Choose which value stands where the two differ. It can be undone at any time.
it: Interazioni, trattative, note e attività di entrambi restano. Scegli quale valore vale dove differiscono. Si può annullare in ogni momento.
fr: Les interactions, affaires, notes et tâches des deux restent. Choisissez la valeur à garder là où ils diffèrent. Cela peut être annulé à tout moment.
ro: Interacțiunile, tranzacțiile, notele și sarcinile ambelor rămân. Alegeți ce valoare rămâne acolo unde diferă. Se poate anula oricând.

[merge-stays]
en: This one stays
it: Questo resta
fr: Celui-ci reste
ro: Acesta rămâne

[merge-goes]
en: This one goes into it
it: Questo vi confluisce
fr: Celui-ci y est fusionné
ro: Acesta se unește cu el

[merge-do]
en: Merge
it: Unisci
fr: Fusionner
ro: Unește

[merge-done]
en: Merged. It can be undone here.
it: Uniti. Si può annullare qui.
fr: Fusionnés. Cela peut être annulé ici.
ro: Unite. Se poate anula aici.

[merge-undone]
en: The merge is undone; both contacts stand again.
it: L’unione è annullata; i due contatti sono di nuovo separati.
fr: La fusion est annulée ; les deux contacts existent à nouveau.
ro: Unirea este anulată; ambele contacte există din nou.

[empty]
en: (empty)
it: (vuoto)
fr: (vide)
ro: (gol)

[on-deal]
en: on {name}
it: su {name}
fr: sur {name}
ro: la {name}
"""####),
    AssetFile(path: "Contacts/contacts-bulk-bar.mustache", text: ####"""
<div class="bulkbar" role="group" aria-label="{{t.contacts.selected}}"><span class="muted sm">{{t.contacts.selected}}</span>{{#whole}}<label class="check"><input type="checkbox" name="whole" value="1"{{#isWhole}} checked{{/isWhole}}>{{.}}</label>{{/whole}}
{{#mayEdit}}<details class="drop drop-up"{{#opensOwner}} open{{/opensOwner}}><summary class="btn btn-sm">{{t.contacts.do-owner}}</summary><div class="drop-body">{{#bulkOwner}}{{> field-select}}{{/bulkOwner}}<button class="btn btn-sm" name="do" value="owner">{{t.contacts.apply}}</button></div></details>
<details class="drop drop-up"{{#opensNext}} open{{/opensNext}}><summary class="btn btn-sm">{{t.contacts.do-next}}</summary><div class="drop-body">{{#bulkDate}}{{> field}}{{/bulkDate}}<button class="btn btn-sm" name="do" value="next">{{t.contacts.apply}}</button></div></details>{{/mayEdit}}
{{#mayMove}}<details class="drop drop-up"{{#opensRecycle}} open{{/opensRecycle}}><summary class="btn btn-sm">{{t.contacts.do-recycle}}</summary><div class="drop-body">{{#bulkReason}}{{> field}}{{/bulkReason}}{{#bulkUntil}}{{> field}}{{/bulkUntil}}<button class="btn btn-sm" name="do" value="recycle">{{t.contacts.apply}}</button></div></details>
<details class="drop drop-up"{{#opensDisqualify}} open{{/opensDisqualify}}><summary class="btn btn-sm">{{t.contacts.do-disqualify}}</summary><div class="drop-body">{{#bulkWhy}}{{> field}}{{/bulkWhy}}<button class="btn btn-sm btn-danger" name="do" value="disqualify">{{t.contacts.apply}}</button></div></details>{{/mayMove}}</div>
"""####),
    AssetFile(path: "Contacts/contacts-bulk.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.contacts.bulk}}</h1><p>{{summary}}</p></div><div class="acts"><a class="btn" href="{{backHref}}">{{t.contacts.back}}</a></div></div>
<ul class="bare">{{#refusals}}<li><a href="{{refusedHref}}">{{refusedName}}</a><span class="status is-risk">{{{icon.risk}}}{{refusedWhy}}</span></li>{{/refusals}}</ul>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Contacts/contacts.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.frame.page-contacts}}</h1><p role="status">{{countWords}}</p></div><div class="acts">{{#mayExport}}<a class="btn btn-quiet" href="{{exportHref}}">{{{icon.download}}}{{t.contacts.export}}</a>{{/mayExport}}{{#mayEdit}}<a class="btn btn-primary" href="{{newHref}}">{{{icon.plus}}}{{t.contacts.new}}</a>{{/mayEdit}}</div></div>
{{#unread}}<p class="toast is-risk" role="alert">{{.}}</p>{{/unread}}
<form class="filterbar" action="{{path}}" role="search" aria-label="{{t.contacts.filters}}">{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
{{#form}}{{#q}}{{> search-field}}{{/q}}<button class="btn">{{{icon.search}}}{{t.contacts.show}}</button>
<details class="sieve"{{#isFiltered}} data-filtered{{/isFiltered}}><summary class="btn">{{{icon.filter}}}{{t.contacts.filter}}{{#filterCount}} <span class="chip">{{.}}</span>{{/filterCount}}</summary><div class="panel filter-grid">{{#choices}}{{> field-select}}{{/choices}}{{#days}}{{> field}}{{/days}}<label class="check"><input type="checkbox" name="machine" value="1"{{#isMachineOnly}} checked{{/isMachineOnly}}>{{t.contacts.machine-only}}</label><button class="btn">{{t.contacts.show}}</button></div></details>{{/form}}
{{#isFiltered}}<a class="btn btn-quiet" href="{{clearHref}}">{{t.contacts.clear}}</a>{{/isFiltered}}</form>
<div class="stage-row"><nav class="stage-tabs" aria-label="{{t.contacts.stage}}"><span class="seg">{{#stages}}<a href="{{stageHref}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{#stageTeam}}<span class="glyph {{.}}" aria-hidden="true"></span>{{/stageTeam}}{{stageName}} <span class="faint">{{stageCount}}</span></a>{{/stages}}</span></nav>
{{> saved-views}}</div>
{{#hasLines}}<form method="post" action="{{#bulk}}{{bulkAction}}{{/bulk}}" data-select>{{> form-token}}{{#bulk}}<input type="hidden" name="query" value="{{bulkQuery}}">{{#bulkAfter}}<input type="hidden" name="after" value="{{.}}">{{/bulkAfter}}{{/bulk}}
<div class="scroll"><table class="table contact-table" data-rows><caption class="sr">{{countWords}}. {{t.contacts.keys}}</caption><thead><tr>{{#bulk}}<td class="pickbox"></td>{{/bulk}}{{#heads}}{{#name}}{{> sort-head}}{{/name}}{{#stage}}{{> sort-head}}{{/stage}}<th scope="col">{{t.contacts.company}}</th><th scope="col">{{t.contacts.owner}}</th>{{#next}}{{> sort-head}}{{/next}}{{#touched}}{{> sort-head}}{{/touched}}{{#created}}{{> sort-head}}{{/created}}{{/heads}}</tr></thead><tbody>
{{#lines}}{{> contact-line}}{{/lines}}
</tbody></table></div>
{{#bulk}}{{> contacts-bulk-bar}}{{/bulk}}</form>{{/hasLines}}
{{^hasLines}}<div class="empty">{{{icon.contacts}}}{{#isEmpty}}<h2>{{t.contacts.none-yet}}</h2><p>{{t.contacts.none-yet-help}}</p>{{#mayImport}}<a class="btn" href="{{importHref}}">{{t.contacts.import}}</a>{{/mayImport}}{{/isEmpty}}{{^isEmpty}}<h2>{{t.contacts.none-found}}</h2><p>{{t.contacts.none-found-help}}</p><a class="btn" href="{{clearHref}}">{{t.contacts.clear}}</a>{{/isEmpty}}</div>{{/hasLines}}
<p class="pager">{{#firstHref}}<a class="btn btn-quiet" href="{{.}}">{{t.contacts.first}}</a>{{/firstHref}}{{#nextHref}}<a class="btn" rel="next" href="{{.}}">{{t.contacts.more}}{{{icon.right}}}</a>{{/nextHref}}</p>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Contacts/contacts.texts", text: ####"""
# The list of contacts.

[found]
en.one: {n} contact
en.other: {n} contacts
it.one: {n} contatto
it.other: {n} contatti
fr.one: {n} contact
fr.other: {n} contacts
ro.one: {n} contact
ro.few: {n} contacte
ro.other: {n} de contacte

[new]
en: New contact
it: Nuovo contatto
fr: Nouveau contact
ro: Contact nou

[export]
en: Download CSV
it: Scarica CSV
fr: Télécharger en CSV
ro: Descarcă CSV

[filter]
en: Filter
it: Filtra
fr: Filtrer
ro: Filtrează

[filters]
en: Filters
it: Filtri
fr: Filtres
ro: Filtre

[show]
en: Show
it: Mostra
fr: Afficher
ro: Arată

[clear]
en: Clear all filters
it: Togli tutti i filtri
fr: Enlever tous les filtres
ro: Șterge toate filtrele

[any]
en: Any
it: Qualsiasi
fr: Tous
ro: Oricare

[all]
en: All
it: Tutti
fr: Tous
ro: Toate

[words]
en: Name, e-mail or company
it: Nome, e-mail o azienda
fr: Nom, e-mail ou entreprise
ro: Nume, e-mail sau companie

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

[phone]
en: Phone
it: Telefono
fr: Téléphone
ro: Telefon

[job]
en: Job title
it: Ruolo
fr: Fonction
ro: Funcție

[company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[stage]
en: Stage
it: Fase
fr: Étape
ro: Etapă

[team]
en: Team
it: Squadra
fr: Équipe
ro: Echipă

[owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[owner-me]
en: Mine
it: I miei
fr: Les miens
ro: Ale mele

[owner-none]
en: Nobody’s
it: Di nessuno
fr: Sans responsable
ro: Fără responsabil

[resting]
en: Resting
it: A riposo
fr: En repos
ro: În repaus

[next]
en: Next action
it: Prossima azione
fr: Prochaine action
ro: Următoarea acțiune

[next-overdue]
en: Overdue
it: In ritardo
fr: En retard
ro: Întârziată

[next-today]
en: Today
it: Oggi
fr: Aujourd’hui
ro: Astăzi

[next-soon]
en: In the next 7 days
it: Nei prossimi 7 giorni
fr: Dans les 7 jours
ro: În următoarele 7 zile

[next-none]
en: No date
it: Senza data
fr: Sans date
ro: Fără dată

[channel]
en: First channel
it: Primo canale
fr: Premier canal
ro: Primul canal

[created]
en: Created
it: Creazione
fr: Création
ro: Creat

[created-from]
en: Created from
it: Creati dal
fr: Créés à partir du
ro: Create din

[created-to]
en: Created to
it: Creati fino al
fr: Créés jusqu’au
ro: Create până la

[touched]
en: Last touch
it: Ultima interazione
fr: Dernière interaction
ro: Ultima interacțiune

[touched-from]
en: Last touch from
it: Ultima interazione dal
fr: Dernière interaction à partir du
ro: Ultima interacțiune din

[touched-to]
en: Last touch to
it: Ultima interazione fino al
fr: Dernière interaction jusqu’au
ro: Ultima interacțiune până la

[machine-only]
en: Machine touches only
it: Solo interazioni di macchine
fr: Uniquement des interactions de machines
ro: Doar interacțiuni ale mașinilor

[field]
en: Field
it: Campo
fr: Champ
ro: Câmp

[value]
en: Value
it: Valore
fr: Valeur
ro: Valoare

[none-yet]
en: No contacts yet
it: Ancora nessun contatto
fr: Aucun contact pour l’instant
ro: Încă niciun contact

[none-yet-help]
en: Contacts come from an import, from tracking, or by hand.
it: I contatti arrivano da un’importazione, dal tracciamento o a mano.
fr: Les contacts viennent d’un import, du suivi ou de la saisie.
ro: Contactele vin dintr-un import, din urmărire sau manual.

[none-found]
en: Nobody matches these filters
it: Nessuno corrisponde a questi filtri
fr: Personne ne correspond à ces filtres
ro: Nimeni nu corespunde acestor filtre

[none-found-help]
en: Take a filter away, or look for fewer words.
it: Togli un filtro o cerca meno parole.
fr: Enlevez un filtre ou cherchez moins de mots.
ro: Scoateți un filtru sau căutați mai puține cuvinte.

[import]
en: Import contacts
it: Importa contatti
fr: Importer des contacts
ro: Importă contacte

[unread]
en: These filters could not be read and were left out: {names}.
it: Questi filtri non si possono leggere e sono stati ignorati: {names}.
fr: Ces filtres sont illisibles et ont été ignorés : {names}.
ro: Aceste filtre nu au putut fi citite și au fost ignorate: {names}.

[more]
en: Next page
it: Pagina seguente
fr: Page suivante
ro: Pagina următoare

[first]
en: First page
it: Prima pagina
fr: Première page
ro: Prima pagină

[unnamed]
en: Contact {id}
it: Contatto {id}
fr: Contact {id}
ro: Contactul {id}

[select]
en: Select {name}
it: Seleziona {name}
fr: Sélectionner {name}
ro: Selectează {name}

[selected]
en: With the selected contacts
it: Con i contatti selezionati
fr: Avec les contacts sélectionnés
ro: Cu contactele selectate

[whole]
en: All {n} of this list
it: Tutti i {n} di questo elenco
fr: Les {n} de cette liste
ro: Toate cele {n} din această listă

[do-owner]
en: Give to
it: Assegna a
fr: Attribuer à
ro: Atribuie lui

[do-next]
en: Set next action
it: Imposta la prossima azione
fr: Fixer la prochaine action
ro: Stabilește următoarea acțiune

[do-recycle]
en: Recycle
it: Ricicla
fr: Recycler
ro: Reciclează

[do-disqualify]
en: Disqualify
it: Squalifica
fr: Disqualifier
ro: Descalifică

[until]
en: Nurture until
it: Nurturing fino al
fr: Nurturing jusqu’au
ro: Nurturing până la

[reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[date]
en: Date
it: Data
fr: Date
ro: Data

[apply]
en: Apply
it: Applica
fr: Appliquer
ro: Aplică

[nobody-selected]
en: Select at least one contact.
it: Seleziona almeno un contatto.
fr: Sélectionnez au moins un contact.
ro: Selectați cel puțin un contact.

[too-many]
en: At most {n} contacts at once: narrow the list.
it: Al massimo {n} contatti alla volta: restringi l’elenco.
fr: {n} contacts au plus à la fois : réduisez la liste.
ro: Cel mult {n} contacte odată: restrângeți lista.

[changed]
en.one: {n} contact changed.
en.other: {n} contacts changed.
it.one: {n} contatto modificato.
it.other: {n} contatti modificati.
fr.one: {n} contact modifié.
fr.other: {n} contacts modifiés.
ro.one: {n} contact modificat.
ro.few: {n} contacte modificate.
ro.other: {n} de contacte modificate.

[was-so]
en.one: {n} was so already.
en.other: {n} were so already.
it.one: {n} era già così.
it.other: {n} erano già così.
fr.one: {n} l’était déjà.
fr.other: {n} l’étaient déjà.
ro.one: {n} era deja așa.
ro.few: {n} erau deja așa.
ro.other: {n} erau deja așa.

[refused]
en.one: {n} was refused.
en.other: {n} were refused.
it.one: {n} è stato rifiutato.
it.other: {n} sono stati rifiutati.
fr.one: {n} a été refusé.
fr.other: {n} ont été refusés.
ro.one: {n} a fost refuzat.
ro.few: {n} au fost refuzate.
ro.other: {n} au fost refuzate.

[done]
en: {n} contacts changed.
it: Contatti modificati: {n}.
fr: Contacts modifiés : {n}.
ro: Contacte modificate: {n}.

[bulk]
en: What came of it
it: Com’è andata
fr: Résultat
ro: Rezultatul

[back]
en: Back to the list
it: Torna all’elenco
fr: Retour à la liste
ro: Înapoi la listă

[views]
en: Saved views
it: Viste salvate
fr: Vues enregistrées
ro: Vizualizări salvate

[view-name]
en: Name of the view
it: Nome della vista
fr: Nom de la vue
ro: Numele vizualizării

[view-shared]
en: Everybody sees it
it: La vedono tutti
fr: Visible par tous
ro: O văd toți

[view-save]
en: Save this view
it: Salva questa vista
fr: Enregistrer cette vue
ro: Salvează vizualizarea

[view-saved]
en: View “{name}” saved.
it: Vista “{name}” salvata.
fr: Vue « {name} » enregistrée.
ro: Vizualizarea „{name}” a fost salvată.

[view-forget]
en: Forget {name}
it: Dimentica {name}
fr: Oublier {name}
ro: Uită {name}

[view-forgotten]
en: View forgotten.
it: Vista dimenticata.
fr: Vue oubliée.
ro: Vizualizare ștearsă.

[shared]
en: shared
it: condivisa
fr: partagée
ro: partajată

[keys]
en: Keys: j and k move, x selects, Enter opens
it: Tasti: j e k per muoversi, x seleziona, Invio apre
fr: Touches : j et k pour se déplacer, x sélectionne, Entrée ouvre
ro: Taste: j și k pentru deplasare, x selectează, Enter deschide

[machine]
en: machines only
it: solo macchine
fr: machines seulement
ro: doar mașini

[never]
en: never
it: mai
fr: jamais
ro: niciodată

[by-default]
en: set by the stage
it: fissata dalla fase
fr: fixée par l’étape
ro: stabilită de etapă
"""####),
    AssetFile(path: "Contacts/note-form.mustache", text: ####"""
{{#noteForm}}<section aria-labelledby="h-note"><h2 id="h-note" class="sr">{{t.contact.note-add}}</h2><details{{#noteFormIsOpen}} open{{/noteFormIsOpen}}><summary class="btn btn-sm">{{{icon.note}}}{{t.contact.note-add}}</summary><form method="post" action="{{noteFormAction}}" class="stack-form">{{> form-token}}{{#newNote}}{{> field}}{{/newNote}}<button class="btn btn-sm">{{t.contact.note-save}}</button></form></details></section>{{/noteForm}}
"""####),
    AssetFile(path: "Contacts/record-error.texts", text: ####"""
# Why a record was not changed; keys are the codes of the rules.

[unknown-contact]
en: There is no such contact.
it: Questo contatto non esiste.
fr: Ce contact n’existe pas.
ro: Acest contact nu există.

[unknown-company]
en: There is no such company.
it: Questa azienda non esiste.
fr: Cette entreprise n’existe pas.
ro: Această companie nu există.

[unknown-deal]
en: There is no such deal.
it: Questa trattativa non esiste.
fr: Cette affaire n’existe pas.
ro: Această tranzacție nu există.

[unknown-cost]
en: There is no such cost.
it: Questo costo non esiste.
fr: Ce coût n’existe pas.
ro: Acest cost nu există.

[unknown-goal]
en: There is no such goal.
it: Questo obiettivo non esiste.
fr: Cet objectif n’existe pas.
ro: Acest obiectiv nu există.

[unknown-note]
en: There is no such note.
it: Questa nota non esiste.
fr: Cette note n’existe pas.
ro: Această notă nu există.

[unknown-task]
en: There is no such task.
it: Questa attività non esiste.
fr: Cette tâche n’existe pas.
ro: Această sarcină nu există.

[unknown-merge]
en: There is no such merge.
it: Questa unione non esiste.
fr: Cette fusion n’existe pas.
ro: Această unire nu există.

[import-running]
en: An import is running: merge when it is done.
it: È in corso un’importazione: unisci quando è finita.
fr: Un import est en cours : fusionnez quand il sera terminé.
ro: Un import este în curs: uniți după ce se termină.

[task-ended]
en: The task was closed before.
it: L’attività era già chiusa.
fr: La tâche était déjà close.
ro: Sarcina era deja închisă.

[deal-closed]
en: The deal is closed; reopen it first.
it: La trattativa è chiusa; prima riaprila.
fr: L’affaire est close ; rouvrez-la d’abord.
ro: Tranzacția este închisă; redeschideți-o mai întâi.

[deal-open]
en: The deal is open: there is nothing to reopen.
it: La trattativa è aperta: non c’è nulla da riaprire.
fr: L’affaire est ouverte : il n’y a rien à rouvrir.
ro: Tranzacția este deschisă: nu este nimic de redeschis.

[close-voided]
en: The close of this deal was cancelled as wrong: make a new deal.
it: La chiusura di questa trattativa è stata annullata perché errata: crea una nuova trattativa.
fr: La clôture de cette affaire a été annulée car erronée : créez une nouvelle affaire.
ro: Închiderea acestei tranzacții a fost anulată ca greșită: creați una nouă.

[already-attached]
en: The contact is on the deal already.
it: Il contatto è già sulla trattativa.
fr: Le contact est déjà sur l’affaire.
ro: Contactul este deja pe tranzacție.

[not-attached]
en: The contact is not on the deal.
it: Il contatto non è sulla trattativa.
fr: Le contact n’est pas sur l’affaire.
ro: Contactul nu este pe tranzacție.

[same-contact]
en: A contact cannot be merged with itself.
it: Un contatto non si può unire a sé stesso.
fr: Un contact ne peut être fusionné avec lui-même.
ro: Un contact nu poate fi unit cu el însuși.

[merge-undone]
en: The merge was undone before.
it: L’unione era già annullata.
fr: La fusion était déjà annulée.
ro: Unirea era deja anulată.

[merge-first]
en: Another merge rests on this one: undo that one first.
it: Un’altra unione poggia su questa: annulla prima quella.
fr: Une autre fusion repose sur celle-ci : annulez-la d’abord.
ro: O altă unire se bazează pe aceasta: anulați-o mai întâi pe aceea.

[conflict]
en: Somebody changed it meanwhile; look at it again.
it: Qualcuno l’ha modificato nel frattempo; riguardalo.
fr: Quelqu’un l’a modifié entre-temps ; regardez à nouveau.
ro: Cineva l-a modificat între timp; verificați din nou.

[wrong-fields]
en: Something is missing or wrong.
it: Qualcosa manca o è sbagliato.
fr: Quelque chose manque ou est faux.
ro: Ceva lipsește sau este greșit.
"""####),
    AssetFile(path: "Contacts/saved-views.mustache", text: ####"""
<div class="views">{{#views}}<span class="view"><a class="chip" href="{{viewHref}}"{{#viewIsOpen}} aria-current="true"{{/viewIsOpen}}>{{viewName}}{{#viewIsShared}} <span class="faint">{{t.contacts.shared}}</span>{{/viewIsShared}}</a>{{#viewIsOwn}}<form method="post" action="{{viewAction}}">{{> form-token}}<button class="icon-btn" name="do" value="forget" aria-label="{{viewForget}}">{{{icon.broken}}}</button></form>{{/viewIsOwn}}</span>{{/views}}
{{#viewForm}}<details class="drop"{{#viewIsWrong}} open{{/viewIsWrong}}><summary class="btn btn-sm btn-quiet">{{{icon.plus}}}{{t.contacts.view-save}}</summary><div class="drop-body"><form method="post" action="{{viewsAction}}" class="drop-form">{{> form-token}}<input type="hidden" name="query" value="{{viewQuery}}">{{#viewField}}{{> field}}{{/viewField}}<label class="check"><input type="checkbox" name="shared" value="1">{{t.contacts.view-shared}}</label><button class="btn btn-sm">{{t.contacts.view-save}}</button></form></div></details>{{/viewForm}}</div>
"""####),
    AssetFile(path: "Contacts/sort-head.mustache", text: ####"""
<th scope="col"{{#isSorted}} aria-sort="{{sortedWord}}"{{/isSorted}}><a class="plain" href="{{headHref}}">{{headWords}}{{#isSorted}} <span aria-hidden="true">{{sortedArrow}}</span>{{/isSorted}}</a></th>
"""####),
    AssetFile(path: "Contacts/stage-error.texts", text: ####"""
# Why a move of stage is refused; keys are the codes of the rules.

[not-later]
en: From {from} a contact moves to a later stage only, not to {to}.
it: Da {from} un contatto passa solo a una fase successiva, non a {to}.
fr: De {from}, un contact ne passe qu’à une étape ultérieure, pas à {to}.
ro: De la {from} un contact trece doar la o etapă ulterioară, nu la {to}.

[is-disqualified]
en: The contact is disqualified; wake it up first.
it: Il contatto è squalificato; prima riattivalo.
fr: Le contact est disqualifié ; réactivez-le d’abord.
ro: Contactul este descalificat; reactivați-l mai întâi.

[cannot-recycle]
en: A contact at {stage} cannot be recycled: only MQL, SQL and opportunity.
it: Un contatto in fase {stage} non si può riciclare: solo MQL, SQL e opportunità.
fr: Un contact à l’étape {stage} ne peut être recyclé : seulement MQL, SQL et opportunité.
ro: Un contact la etapa {stage} nu poate fi reciclat: doar MQL, SQL și oportunitate.

[customer-stays]
en: A customer never goes back to an earlier stage.
it: Un cliente non torna mai a una fase precedente.
fr: Un client ne revient jamais à une étape antérieure.
ro: Un client nu se întoarce niciodată la o etapă anterioară.

[reason-missing]
en: A reason is needed.
it: Serve un motivo.
fr: Un motif est nécessaire.
ro: Este nevoie de un motiv.

[nurture-ends-before-start]
en: The nurture date must lie after today.
it: La data di nurturing deve essere dopo oggi.
fr: La date de nurturing doit être après aujourd’hui.
ro: Data de nurturing trebuie să fie după astăzi.

[already-resting]
en: The contact rests already ({resting}).
it: Il contatto è già a riposo ({resting}).
fr: Le contact est déjà en repos ({resting}).
ro: Contactul este deja în repaus ({resting}).

[not-resting]
en: The contact does not rest.
it: Il contatto non è a riposo.
fr: Le contact n’est pas en repos.
ro: Contactul nu este în repaus.

[not-customer]
en: A contact at {stage} is no customer yet.
it: Un contatto in fase {stage} non è ancora cliente.
fr: Un contact à l’étape {stage} n’est pas encore client.
ro: Un contact la etapa {stage} nu este încă client.
"""####),
    AssetFile(path: "Contacts/task-list.mustache", text: ####"""
<section aria-labelledby="h-tasks"><h2 id="h-tasks">{{t.contact.tasks}}</h2><ul class="bare tasks">{{#tasks}}<li><div><b>{{taskTitle}}</b> <span class="{{#taskIsLate}}warn-t{{/taskIsLate}}{{^taskIsLate}}muted{{/taskIsLate}}" title="{{taskExact}}">{{taskDue}}</span>{{#taskWho}} <span class="muted">{{.}}</span>{{/taskWho}}{{#taskContact}} <a href="{{taskContactHref}}">{{.}}</a>{{/taskContact}}</div>{{#mayEdit}}<form class="push row-acts" method="post" action="{{taskAction}}">{{> form-token}}<input type="hidden" name="back" value="{{taskBack}}"><button class="btn btn-sm" name="do" value="done">{{{icon.kept}}}{{t.contact.task-done}}</button><details class="drop drop-end"{{#taskMoveIsOpen}} open{{/taskMoveIsOpen}}><summary class="btn btn-sm btn-quiet">{{t.contact.more}}</summary><div class="drop-body">{{#taskMove}}{{> field}}{{/taskMove}}<p class="row-acts"><button class="btn btn-sm" name="do" value="postpone">{{t.contact.task-postpone}}</button><button class="btn btn-sm btn-quiet" name="do" value="drop">{{t.contact.task-drop}}</button></p></div></details></form>{{/mayEdit}}</li>{{/tasks}}</ul>
{{#taskForm}}<details{{#taskIsOpen}} open{{/taskIsOpen}}><summary class="btn btn-sm">{{{icon.plus}}}{{t.contact.task-add}}</summary><form method="post" action="{{taskFormAction}}" class="stack-form">{{> form-token}}{{#taskFields}}{{> field}}{{/taskFields}}{{#taskAssignee}}{{> field-select}}{{/taskAssignee}}<button class="btn btn-sm">{{t.contact.task-add}}</button></form></details>{{/taskForm}}</section>
"""####),
    AssetFile(path: "Contacts/timeline.mustache", text: ####"""
<nav class="rowx" aria-label="{{t.contact.show}}"><span class="seg">{{#sideTabs}}<a href="{{tabHref}}"{{#isChosen}} aria-current="true"{{/isChosen}}>{{#tabTeam}}<span class="glyph {{.}}" aria-hidden="true"></span>{{/tabTeam}}{{tabName}}</a>{{/sideTabs}}</span></nav>
{{#hasEntries}}<ol class="timeline">{{#entries}}<li class="{{entryClass}}"><time datetime="{{entryInstant}}" title="{{entryExact}}">{{entryDay}}</time><span class="mark"></span><div>{{#isMoment}}<span class="moment">{{entryTitle}}</span>{{/isMoment}}{{^isMoment}}{{#entryHref}}<a href="{{.}}">{{entryTitle}}</a>{{/entryHref}}{{^entryHref}}{{entryTitle}}{{/entryHref}}{{/isMoment}}{{#entryNote}} <small>{{.}}</small>{{/entryNote}}{{#entryText}}<p class="note-text">{{.}}</p>{{/entryText}}{{#noteEdit}}<details class="note-edit"{{#noteIsOpen}} open{{/noteIsOpen}}><summary class="xs muted">{{t.contact.edit}}</summary><form method="post" action="{{noteAction}}">{{> form-token}}<input type="hidden" name="back" value="{{noteBack}}">{{#noteField}}{{> field}}{{/noteField}}<p class="row-acts"><button class="btn btn-sm" name="do" value="edit">{{t.contact.note-save}}</button><button class="btn btn-sm btn-danger" name="do" value="delete">{{t.contact.note-delete}}</button></p></form></details>{{/noteEdit}}</div><span>{{#entryIsMachine}}<span class="faint">{{{icon.machine}}}</span>{{/entryIsMachine}}{{#entrySide}}<span class="muted nowrap">{{.}}</span>{{/entrySide}}</span></li>{{/entries}}</ol>{{/hasEntries}}
{{^hasEntries}}<p class="muted sm">{{t.contact.nothing}}</p>{{/hasEntries}}
<p class="pager">{{#newestHref}}<a class="btn btn-sm btn-quiet" href="{{.}}">{{t.contact.newest}}</a>{{/newestHref}}{{#olderHref}}<a class="btn btn-sm" rel="next" href="{{.}}">{{t.contact.older}}{{{icon.right}}}</a>{{/olderHref}}</p>
"""####),
  ]
}
