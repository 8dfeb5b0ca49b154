// swift-format-ignore-file
// Made by scripts/embed from Assets/Forms. Change those files, and run it again.

extension AssetFile {
  static let inForms: [AssetFile] = [
    AssetFile(path: "Forms/field-error.texts", text: ####"""
# What is wrong with a field; keys are the codes of field errors.

[required]
en: This is needed.
it: Questo serve.
fr: Ceci est nécessaire.
ro: Acest câmp este necesar.

[too-long]
en: At most {limit} characters.
it: Al massimo {limit} caratteri.
fr: {limit} caractères au plus.
ro: Cel mult {limit} caractere.

[control-character]
en: This holds a character that is no text, or a line break.
it: Contiene un carattere che non è testo, o un a capo.
fr: Contient un caractère qui n’est pas du texte, ou un saut de ligne.
ro: Conține un caracter care nu este text sau un sfârșit de linie.

[not-email]
en: This is no e-mail address.
it: Non è un indirizzo e-mail.
fr: Ce n’est pas une adresse e-mail.
ro: Nu este o adresă de e-mail.

[not-phone]
en: This is no phone number.
it: Non è un numero di telefono.
fr: Ce n’est pas un numéro de téléphone.
ro: Nu este un număr de telefon.

[not-domain]
en: This is no domain, such as example.com.
it: Non è un dominio, come example.com.
fr: Ce n’est pas un domaine, comme example.com.
ro: Nu este un domeniu, precum example.com.

[unknown]
en: There is no such record.
it: Non esiste una scheda così.
fr: Cette fiche n’existe pas.
ro: Nu există o astfel de înregistrare.

[not-offered]
en: This is none of the choices.
it: Non è una delle scelte.
fr: Ce n’est pas l’un des choix.
ro: Nu este una dintre opțiuni.

[unknown-currency]
en: This is no currency code, such as EUR.
it: Non è un codice di valuta, come EUR.
fr: Ce n’est pas un code de devise, comme EUR.
ro: Nu este un cod de monedă, precum EUR.

[unknown-language]
en: This is no language of ours.
it: Non è una delle nostre lingue.
fr: Ce n’est pas une de nos langues.
ro: Nu este una dintre limbile noastre.

[unknown-measure]
en: There is no such measure.
it: Non esiste una misura così.
fr: Cette mesure n’existe pas.
ro: Nu există o astfel de măsură.

[taken]
en: Another record has this already.
it: Lo ha già un’altra scheda.
fr: Une autre fiche l’a déjà.
ro: O altă înregistrare are deja această valoare.

[in-the-past]
en: This lies in the past.
it: È nel passato.
fr: C’est dans le passé.
ro: Este în trecut.

[in-the-future]
en: This lies in the future.
it: È nel futuro.
fr: C’est dans le futur.
ro: Este în viitor.

[ends-before-start]
en: The end is before the start.
it: La fine è prima dell’inizio.
fr: La fin précède le début.
ro: Sfârșitul este înaintea începutului.

[is-resting]
en: A resting contact has no next action.
it: Un contatto a riposo non ha una prossima azione.
fr: Un contact au repos n’a pas de prochaine action.
ro: Un contact în repaus nu are o acțiune următoare.

[too-far]
en: The latest day is {latest}.
it: L’ultimo giorno possibile è {latest}.
fr: Le dernier jour possible est le {latest}.
ro: Ultima zi posibilă este {latest}.

[too-early]
en: The earliest day is {earliest}.
it: Il primo giorno possibile è {earliest}.
fr: Le premier jour possible est le {earliest}.
ro: Prima zi posibilă este {earliest}.

[follows-task]
en: This follows an open task: change the task.
it: Segue un’attività aperta: cambia l’attività.
fr: Suit une tâche ouverte : modifiez la tâche.
ro: Urmează o sarcină deschisă: modificați sarcina.

[out-of-range]
en: Between {from} and {to}.
it: Tra {from} e {to}.
fr: Entre {from} et {to}.
ro: Între {from} și {to}.

[not-amount]
en: This is no amount: write it as 1234.50.
it: Non è un importo: scrivilo come 1234,50.
fr: Ce n’est pas un montant : écrivez-le comme 1234,50.
ro: Nu este o sumă: scrieți-o ca 1234,50.

[not-date]
en: This is no date.
it: Non è una data.
fr: Ce n’est pas une date.
ro: Nu este o dată.

[not-hours]
en: These are no hours: write 09:00-18:00, or 09:00-13:00, 14:00-18:00.
it: Non sono orari: scrivi 09:00-18:00, o 09:00-13:00, 14:00-18:00.
fr: Ce ne sont pas des horaires : écrivez 09:00-18:00, ou 09:00-13:00, 14:00-18:00.
ro: Nu sunt ore: scrieți 09:00-18:00 sau 09:00-13:00, 14:00-18:00.

[begun]
en: Hand-offs have begun, so the day stands.
it: I passaggi sono iniziati, quindi il giorno resta.
fr: Les transmissions ont commencé, le jour reste donc.
ro: Predările au început, așa că ziua rămâne.

[not-address]
en: This is no address of the web: it begins with https://.
it: Non è un indirizzo web: inizia con https://.
fr: Ce n’est pas une adresse web : elle commence par https://.
ro: Nu este o adresă web: începe cu https://.
"""####),
    AssetFile(path: "Forms/field-select.mustache", text: ####"""
<div class="field{{#isWrong}} is-wrong{{/isWrong}}"><label for="{{id}}">{{label}}</label><select class="select" id="{{id}}" name="{{name}}"{{#isRequired}} required{{/isRequired}}{{#isWrong}} aria-invalid="true" aria-describedby="{{id}}-e"{{/isWrong}}{{^isWrong}}{{#hint}} aria-describedby="{{id}}-h"{{/hint}}{{/isWrong}}>{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/options}}</select>{{#hint}}<p class="hint" id="{{id}}-h">{{.}}</p>{{/hint}}{{#error}}<p class="error" id="{{id}}-e">{{{icon.risk}}}{{error}}</p>{{/error}}</div>
"""####),
    AssetFile(path: "Forms/field.mustache", text: ####"""
<div class="field{{#isWrong}} is-wrong{{/isWrong}}"><label for="{{id}}">{{label}}</label>{{^isArea}}<input class="input" id="{{id}}" name="{{name}}" type="{{type}}" autocomplete="{{autocomplete}}"{{#value}} value="{{.}}"{{/value}}{{#limit}} maxlength="{{.}}"{{/limit}}{{#list}} list="{{.}}"{{/list}}{{#isRequired}} required{{/isRequired}}{{#isWrong}} aria-invalid="true" aria-describedby="{{id}}-e"{{/isWrong}}{{^isWrong}}{{#hint}} aria-describedby="{{id}}-h"{{/hint}}{{/isWrong}}>{{/isArea}}{{#isArea}}<textarea class="textarea" id="{{id}}" name="{{name}}" rows="{{rows}}"{{#limit}} maxlength="{{.}}"{{/limit}}{{#isRequired}} required{{/isRequired}}{{#isWrong}} aria-invalid="true" aria-describedby="{{id}}-e"{{/isWrong}}{{^isWrong}}{{#hint}} aria-describedby="{{id}}-h"{{/hint}}{{/isWrong}}>{{value}}</textarea>{{/isArea}}{{#hint}}<p class="hint" id="{{id}}-h">{{.}}</p>{{/hint}}{{#error}}<p class="error" id="{{id}}-e">{{{icon.risk}}}{{error}}</p>{{/error}}</div>
"""####),
    AssetFile(path: "Forms/form-token.mustache", text: ####"""
<input type="hidden" name="form_token" value="{{frame.token}}">
"""####),
    AssetFile(path: "Forms/search-field.mustache", text: ####"""
<div class="search-field">{{{icon.search}}}<label class="sr" for="{{id}}">{{label}}</label><input class="input" id="{{id}}" name="{{name}}" type="search" autocomplete="off" maxlength="200" placeholder="{{label}}"{{#value}} value="{{.}}"{{/value}}></div>
"""####),
  ]
}
