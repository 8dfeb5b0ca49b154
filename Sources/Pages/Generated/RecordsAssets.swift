// swift-format-ignore-file
// Made by scripts/embed from Assets/Records. Change those files, and run it again.

extension AssetFile {
  static let inRecords: [AssetFile] = [
    AssetFile(path: "Records/record-changes.mustache", text: ####"""
<section class="section" aria-labelledby="r-c"><div class="section-head"><h2 id="r-c">{{t.records.changes}}</h2></div>
{{#hasChanges}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.records.when}}</th><th scope="col">{{t.records.what}}</th><th scope="col">{{t.records.before}}</th><th scope="col">{{t.records.after}}</th><th scope="col">{{t.records.who}}</th></tr></thead><tbody>{{#changes}}<tr><td><time datetime="{{changeInstant}}" title="{{changeAt}}">{{changeWhen}}</time></td><th scope="row">{{changeField}}</th><td class="muted cut">{{changeBefore}}</td><td class="cut">{{changeAfter}}</td><td>{{changeActor}}</td></tr>{{/changes}}</tbody></table></div>{{/hasChanges}}{{^hasChanges}}<p class="muted sm">{{t.records.no-changes}}</p>{{/hasChanges}}</section>
"""####),
    AssetFile(path: "Records/record-form.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{heading}}</h1>{{#help}}<p class="muted">{{.}}</p>{{/help}}</div></div>
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}
<form method="post" action="{{action}}" class="formbox record-form">{{> form-token}}{{#version}}<input type="hidden" name="version" value="{{.}}">{{/version}}
{{#fields}}{{#isChoice}}{{> field-select}}{{/isChoice}}{{^isChoice}}{{> field}}{{/isChoice}}{{/fields}}
{{#hasProperties}}<h2>{{t.records.properties}}</h2>{{#properties}}{{> field}}{{/properties}}{{/hasProperties}}
{{#hasLists}}{{#lists}}<datalist id="{{listId}}">{{#listOptions}}<option value="{{.}}"></option>{{/listOptions}}</datalist>{{/lists}}{{/hasLists}}
<p class="row-acts"><button class="btn btn-primary">{{t.records.save}}</button><a class="btn btn-quiet" href="{{back}}">{{t.records.cancel}}</a></p></form>
{{#removal}}<form method="post" action="{{action}}" class="section">{{> form-token}}<input type="hidden" name="do" value="remove"><button class="btn btn-danger">{{t.records.remove}}</button> <span class="muted sm">{{words}}</span></form>{{/removal}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Records/record-notes.mustache", text: ####"""
<section class="section" aria-labelledby="r-n" id="notes"><div class="section-head"><h2 id="r-n">{{t.records.notes}}</h2></div>
{{#mayNote}}<form method="post" action="{{noteAction}}" class="note-form">{{> form-token}}{{#noteField}}{{> field}}{{/noteField}}<button class="btn">{{t.records.note-add}}</button></form>{{/mayNote}}
{{#hasNotes}}<ul class="list notes">{{#notes}}<li><span class="avatar" aria-hidden="true">{{noteInitials}}</span><div class="body"><p class="note-text">{{noteText}}</p><p class="muted xs">{{noteAuthor}}, <time datetime="{{noteInstant}}" title="{{noteAt}}">{{noteWhen}}</time>{{#noteIsEdited}}, {{t.records.note-edited}}{{/noteIsEdited}}</p></div></li>{{/notes}}</ul>{{/hasNotes}}{{^hasNotes}}<p class="muted sm">{{t.records.no-notes}}</p>{{/hasNotes}}</section>
"""####),
    AssetFile(path: "Records/records.texts", text: ####"""
# What pages of companies, deals, costs and goals have in common.

[notes]
en: Notes
it: Note
fr: Notes
ro: Note

[note-add]
en: Add note
it: Aggiungi nota
fr: Ajouter la note
ro: Adaugă nota

[note-text]
en: A note for both teams
it: Una nota per i due team
fr: Une note pour les deux équipes
ro: O notă pentru ambele echipe

[note-edited]
en: edited
it: modificata
fr: modifiée
ro: modificată

[noted]
en: The note was added.
it: La nota è stata aggiunta.
fr: La note a été ajoutée.
ro: Nota a fost adăugată.

[no-notes]
en: No notes yet.
it: Ancora nessuna nota.
fr: Pas encore de notes.
ro: Încă nu există note.

[changes]
en: Changes
it: Modifiche
fr: Modifications
ro: Modificări

[no-changes]
en: Nothing was changed by hand since it came to be.
it: Nulla è stato modificato a mano da quando esiste.
fr: Rien n’a été modifié à la main depuis sa création.
ro: Nimic nu a fost modificat manual de la creare.

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

[before]
en: Before
it: Prima
fr: Avant
ro: Înainte

[after]
en: After
it: Dopo
fr: Après
ro: După

[who]
en: Who
it: Chi
fr: Qui
ro: Cine

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

[edit]
en: Edit
it: Modifica
fr: Modifier
ro: Modifică

[remove]
en: Remove
it: Rimuovi
fr: Retirer
ro: Elimină

[saved]
en: Saved.
it: Salvato.
fr: Enregistré.
ro: Salvat.

[properties]
en: Other fields
it: Altri campi
fr: Autres champs
ro: Alte câmpuri

[filter]
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
en: Clear filters
it: Togli i filtri
fr: Effacer les filtres
ro: Șterge filtrele

[any]
en: Any
it: Tutti
fr: Tous
ro: Oricare

[words]
en: Name begins with
it: Il nome inizia con
fr: Le nom commence par
ro: Numele începe cu

[owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[nobody]
en: Nobody
it: Nessuno
fr: Personne
ro: Nimeni

[next]
en: Next
it: Successivi
fr: Suivants
ro: Următoarele

[first]
en: From the beginning
it: Dall’inizio
fr: Depuis le début
ro: De la început

[unread]
en: Not understood and left out: {names}.
it: Non compreso e tralasciato: {names}.
fr: Non compris et laissé de côté : {names}.
ro: Neînțeles și omis: {names}.

[conflict]
en: {who} changed this meanwhile. What you typed is still here: look at it, then save again.
it: {who} l’ha modificato nel frattempo. Quello che hai scritto è ancora qui: riguardalo e salva di nuovo.
fr: {who} l’a modifié entre-temps. Votre saisie est toujours là : vérifiez, puis enregistrez à nouveau.
ro: {who} a modificat între timp. Ce ați scris este încă aici: verificați și salvați din nou.

[somebody]
en: Somebody
it: Qualcuno
fr: Quelqu’un
ro: Cineva

[wrong]
en: Nothing was saved: see below what is missing or wrong.
it: Non è stato salvato nulla: vedi sotto che cosa manca o è sbagliato.
fr: Rien n’a été enregistré : voyez ci-dessous ce qui manque ou est faux.
ro: Nu s-a salvat nimic: vedeți mai jos ce lipsește sau este greșit.

[field-name]
en: Name
it: Nome
fr: Nom
ro: Nume

[field-domain]
en: Domain
it: Dominio
fr: Domaine
ro: Domeniu

[field-owner]
en: Owner
it: Responsabile
fr: Responsable
ro: Responsabil

[field-company]
en: Company
it: Azienda
fr: Entreprise
ro: Companie

[field-amount]
en: Amount
it: Importo
fr: Montant
ro: Sumă

[field-currency]
en: Currency
it: Valuta
fr: Devise
ro: Monedă

[field-stage]
en: Pipeline stage
it: Fase della pipeline
fr: Étape du pipeline
ro: Etapa din pipeline

[field-probability]
en: Probability
it: Probabilità
fr: Probabilité
ro: Probabilitate

[field-kind]
en: Kind
it: Tipo
fr: Type
ro: Tip

[field-expected-close]
en: Expected close
it: Chiusura prevista
fr: Clôture prévue
ro: Închidere estimată

[field-outcome]
en: Outcome
it: Esito
fr: Issue
ro: Rezultat

[field-closed]
en: Closed on
it: Chiusa il
fr: Close le
ro: Închisă la

[field-loss-reason]
en: Reason
it: Motivo
fr: Motif
ro: Motiv

[field-reopened]
en: Reopened
it: Riaperta
fr: Rouverte
ro: Redeschisă

[field-note]
en: Note
it: Nota
fr: Note
ro: Notă

[refused]
en: Not done: {why}
it: Non fatto: {why}
fr: Non effectué : {why}
ro: Nu s-a efectuat: {why}
"""####),
    AssetFile(path: "Records/sort-head.mustache", text: ####"""
<th scope="col"{{#headIsFigure}} class="num"{{/headIsFigure}}{{#isSorted}} aria-sort="{{sortedWord}}"{{/isSorted}}><a class="plain" href="{{headHref}}">{{headWords}}{{#isSorted}} <span aria-hidden="true">{{sortedArrow}}</span>{{/isSorted}}</a></th>
"""####),
  ]
}
