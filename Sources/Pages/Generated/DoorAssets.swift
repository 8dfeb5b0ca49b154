// swift-format-ignore-file
// Made by scripts/embed from Assets/Door. Change those files, and run it again.

extension AssetFile {
  static let inDoor: [AssetFile] = [
    AssetFile(path: "Door/door.texts", text: ####"""
# Before sign-in.

[sign-in]
en: Sign in
it: Accedi
fr: Se connecter
ro: Autentificare

[email]
en: E-mail
it: E-mail
fr: E-mail
ro: E-mail

[password]
en: Password
it: Password
fr: Mot de passe
ro: Parolă

[again]
en: Password again
it: Ripeti la password
fr: Mot de passe, encore une fois
ro: Parola încă o dată

[name]
en: Your name
it: Il tuo nome
fr: Votre nom
ro: Numele dumneavoastră

[forgotten]
en: Forgotten password
it: Password dimenticata
fr: Mot de passe oublié
ro: Parolă uitată

[forgotten-help]
en: Ask your administrator for a link: it opens a page where you choose a new password. The link works once, for two hours.
it: Chiedi un link al tuo amministratore: apre una pagina dove scegli una nuova password. Il link vale una volta, per due ore.
fr: Demandez un lien à votre administrateur : il ouvre une page où vous choisissez un nouveau mot de passe. Le lien sert une fois, pendant deux heures.
ro: Cereți un link administratorului: el deschide o pagină unde alegeți o parolă nouă. Linkul este valabil o singură dată, timp de două ore.

[set-up]
en: Set up Accord
it: Configura Accord
fr: Configurer Accord
ro: Configurați Accord

[set-up-help]
en: You become the administrator of this workspace.
it: Diventi l’amministratore di questo spazio di lavoro.
fr: Vous devenez l’administrateur de cet espace de travail.
ro: Deveniți administratorul acestui spațiu de lucru.

[set-up-first]
en: Nobody can sign in yet: open the set-up link that the server printed when it started.
it: Nessuno può ancora accedere: apri il link di configurazione che il server ha stampato all’avvio.
fr: Personne ne peut encore se connecter : ouvrez le lien de configuration que le serveur a affiché au démarrage.
ro: Nimeni nu se poate autentifica încă: deschideți linkul de configurare afișat de server la pornire.

[new-password]
en: Choose a password
it: Scegli una password
fr: Choisissez un mot de passe
ro: Alegeți o parolă

[password-help]
en: Twelve characters or more; a few words you can remember are best.
it: Almeno dodici caratteri; meglio alcune parole che ricordi.
fr: Douze caractères ou plus ; quelques mots faciles à retenir conviennent le mieux.
ro: Cel puțin douăsprezece caractere; cel mai bine câteva cuvinte ușor de reținut.

[not-the-same]
en: The two passwords are not the same.
it: Le due password non coincidono.
fr: Les deux mots de passe diffèrent.
ro: Cele două parole nu coincid.

[save-and-enter]
en: Save and enter
it: Salva ed entra
fr: Enregistrer et entrer
ro: Salvează și intră

[forgotten-mail]
en: Tell us the address with which you sign in. We send a link there that opens a page where you choose a new password. It works once, for two hours.
it: Indica l’indirizzo con cui accedi. Inviamo lì un link che apre una pagina dove scegli una nuova password. Vale una volta, per due ore.
fr: Indiquez l’adresse avec laquelle vous vous connectez. Nous y envoyons un lien qui ouvre une page où vous choisissez un nouveau mot de passe. Il sert une fois, pendant deux heures.
ro: Indicați adresa cu care vă autentificați. Trimitem acolo un link care deschide o pagină unde alegeți o parolă nouă. Este valabil o singură dată, timp de două ore.

[forgotten-send]
en: Send me a link
it: Inviami un link
fr: M’envoyer un lien
ro: Trimiteți-mi un link

[forgotten-asked]
en: If somebody signs in with this address, a link is on its way to it.
it: Se qualcuno accede con questo indirizzo, un link è in arrivo.
fr: Si quelqu’un se connecte avec cette adresse, un lien y est en route.
ro: Dacă cineva se autentifică cu această adresă, un link este pe drum.
"""####),
    AssetFile(path: "Door/fault.mustache", text: ####"""
{{<frame}}{{$door}}<h1>{{heading}}</h1><p role="alert">{{sentence}}</p><p class="sm muted">{{t.fault.reference}} <code>{{reference}}</code></p><p><a class="btn" href="{{home}}">{{t.fault.home}}</a></p>{{/door}}
{{$main}}<div class="page-head"><div><h1>{{heading}}</h1></div></div><div class="stack"><p role="alert">{{sentence}}</p><p class="sm muted">{{t.fault.reference}} <code>{{reference}}</code></p><p><a class="btn" href="{{home}}">{{t.fault.home}}</a></p></div>{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Door/fault.texts", text: ####"""
# What went wrong, for a person; keys are the codes of errors.

[title]
en: That did not work
it: Non ha funzionato
fr: Cela n’a pas marché
ro: Nu a funcționat

[title-missing]
en: Nothing is here
it: Qui non c’è nulla
fr: Il n’y a rien ici
ro: Aici nu este nimic

[title-forbidden]
en: This is not open to you
it: Questo non ti è aperto
fr: Ceci ne vous est pas ouvert
ro: Nu aveți acces aici

[title-later]
en: Not just now
it: Non in questo momento
fr: Pas pour l’instant
ro: Nu chiar acum

[reference]
en: Reference
it: Riferimento
fr: Référence
ro: Referință

[home]
en: To the overview
it: Alla panoramica
fr: Vers la vue d’ensemble
ro: La privirea de ansamblu

[unexpected]
en: Something unexpected happened. Nothing was half saved; try again, and name the reference if it happens again.
it: È successo qualcosa di inatteso. Nulla è stato salvato a metà; riprova e indica il riferimento se succede ancora.
fr: Un imprévu s’est produit. Rien n’a été enregistré à moitié ; réessayez, et citez la référence si cela se reproduit.
ro: S-a întâmplat ceva neașteptat. Nimic nu a fost salvat pe jumătate; încercați din nou și menționați referința dacă se repetă.

[not-found]
en: There is no such page or record, or it was removed.
it: Questa pagina o scheda non esiste, o è stata rimossa.
fr: Cette page ou fiche n’existe pas, ou a été retirée.
ro: Această pagină sau înregistrare nu există sau a fost eliminată.

[not-signed-in]
en: Sign in first.
it: Prima accedi.
fr: Connectez-vous d’abord.
ro: Autentificați-vă mai întâi.

[forbidden]
en: Your roles do not allow this. An administrator can change them.
it: I tuoi ruoli non lo permettono. Un amministratore può cambiarli.
fr: Vos rôles ne le permettent pas. Un administrateur peut les modifier.
ro: Rolurile dumneavoastră nu permit acest lucru. Un administrator le poate schimba.

[not-allowed]
en: Your roles do not allow this. An administrator can change them.
it: I tuoi ruoli non lo permettono. Un amministratore può cambiarli.
fr: Vos rôles ne le permettent pas. Un administrateur peut les modifier.
ro: Rolurile dumneavoastră nu permit acest lucru. Un administrator le poate schimba.

[forged]
en: This form is out of date or came from elsewhere. Nothing was changed: load the page again.
it: Questo modulo è scaduto o viene da altrove. Nulla è cambiato: ricarica la pagina.
fr: Ce formulaire est périmé ou vient d’ailleurs. Rien n’a été modifié : rechargez la page.
ro: Acest formular a expirat sau vine din altă parte. Nimic nu s-a schimbat: reîncărcați pagina.

[too-large]
en: This is larger than the server takes.
it: È più grande di quanto il server accetti.
fr: C’est plus gros que ce que le serveur accepte.
ro: Este mai mare decât acceptă serverul.

[unreadable]
en: The request could not be read.
it: La richiesta non è leggibile.
fr: La requête est illisible.
ro: Cererea nu a putut fi citită.

[wrong-method]
en: This address does not take that.
it: Questo indirizzo non lo accetta.
fr: Cette adresse ne l’accepte pas.
ro: Această adresă nu acceptă asta.

[busy]
en: The server is busy. Try again in a moment.
it: Il server è occupato. Riprova tra un momento.
fr: Le serveur est occupé. Réessayez dans un instant.
ro: Serverul este ocupat. Încercați din nou peste o clipă.

[too-many-requests]
en: Too many requests came from your network. Try again in a moment.
it: Dalla tua rete sono arrivate troppe richieste. Riprova tra un momento.
fr: Trop de requêtes sont venues de votre réseau. Réessayez dans un instant.
ro: Din rețeaua dumneavoastră au venit prea multe cereri. Încercați din nou peste o clipă.

[wrong-credentials]
en: This e-mail address and password do not belong together.
it: Questo indirizzo e-mail e questa password non corrispondono.
fr: Cette adresse e-mail et ce mot de passe ne vont pas ensemble.
ro: Această adresă de e-mail și această parolă nu se potrivesc.

[too-many-attempts]
en: There were too many attempts: wait a little and try again.
it: Troppi tentativi: attendi un poco e riprova.
fr: Trop de tentatives : attendez un peu et réessayez.
ro: Prea multe încercări: așteptați puțin și încercați din nou.

[too-many-attempts-until]
en: There were too many attempts. You can try again {when}.
it: Troppi tentativi. Puoi riprovare {when}.
fr: Trop de tentatives. Vous pourrez réessayer {when}.
ro: Prea multe încercări. Puteți încerca din nou {when}.

[link-expired]
en: This link was used already or is over: ask for a new one.
it: Questo link è già stato usato o è scaduto: chiedine uno nuovo.
fr: Ce lien a déjà servi ou a expiré : demandez-en un nouveau.
ro: Acest link a fost deja folosit sau a expirat: cereți unul nou.

[already-set-up]
en: This server is set up already: sign in.
it: Questo server è già configurato: accedi.
fr: Ce serveur est déjà configuré : connectez-vous.
ro: Acest server este deja configurat: autentificați-vă.

[wrong-fields]
en: Some fields are not right. Nothing was saved.
it: Alcuni campi non sono corretti. Nulla è stato salvato.
fr: Certains champs ne sont pas corrects. Rien n’a été enregistré.
ro: Unele câmpuri nu sunt corecte. Nimic nu a fost salvat.

[weak-password-too-short]
en: A password needs at least 12 characters.
it: Una password ha almeno 12 caratteri.
fr: Un mot de passe compte au moins 12 caractères.
ro: O parolă are cel puțin 12 caractere.

[weak-password-too-long]
en: This password is too long.
it: Questa password è troppo lunga.
fr: Ce mot de passe est trop long.
ro: Această parolă este prea lungă.

[weak-password-common]
en: This password is one of those that are tried first: take another.
it: Questa password è tra quelle provate per prime: scegline un’altra.
fr: Ce mot de passe est de ceux que l’on essaie d’abord : prenez-en un autre.
ro: Această parolă este dintre cele încercate primele: alegeți alta.

[weak-password-personal]
en: A password may not be the name, the e-mail address or the company: take another.
it: La password non può essere il nome, l’indirizzo e-mail o l’azienda: scegline un’altra.
fr: Le mot de passe ne peut être le nom, l’adresse e-mail ou l’entreprise : prenez-en un autre.
ro: Parola nu poate fi numele, adresa de e-mail sau compania: alegeți alta.

[weak-password-repetitive]
en: This password repeats itself: take another.
it: Questa password si ripete: scegline un’altra.
fr: Ce mot de passe se répète : prenez-en un autre.
ro: Această parolă se repetă: alegeți alta.

[unknown-person]
en: There is no such person.
it: Questa persona non esiste.
fr: Cette personne n’existe pas.
ro: Nu există această persoană.

[unknown-token]
en: There is no such token.
it: Questo token non esiste.
fr: Ce jeton n’existe pas.
ro: Nu există acest token.

[unknown-session]
en: There is no such session: it may be over.
it: Questa sessione non esiste: forse è finita.
fr: Cette session n’existe pas : elle est peut-être terminée.
ro: Nu există această sesiune: poate s-a încheiat.

[not-invited]
en: This person has no account yet: invite them first.
it: Questa persona non ha ancora un account: prima invitala.
fr: Cette personne n’a pas encore de compte : invitez-la d’abord.
ro: Această persoană nu are încă un cont: invitați-o mai întâi.

[already-active]
en: This person signs in already: make a link for a new password instead.
it: Questa persona accede già: crea invece un link per una nuova password.
fr: Cette personne se connecte déjà : créez plutôt un lien pour un nouveau mot de passe.
ro: Această persoană se autentifică deja: creați mai degrabă un link pentru o parolă nouă.

[last-administrator]
en: Nobody else who can sign in is administrator: make somebody one first.
it: Nessun altro che può accedere è amministratore: nominane prima uno.
fr: Personne d’autre qui peut se connecter n’est administrateur : nommez-en un d’abord.
ro: Nimeni altcineva care se poate autentifica nu este administrator: numiți mai întâi unul.

[rights-beyond-maker]
en: A token cannot have rights that you lack.
it: Un token non può avere diritti che tu non hai.
fr: Un jeton ne peut avoir des droits que vous n’avez pas.
ro: Un token nu poate avea drepturi pe care nu le aveți.

[loading]
en: Accord has just started and is reading the journeys. This page opens by itself in a moment.
it: Accord è appena partito e sta leggendo i percorsi. Questa pagina si apre da sola tra un momento.
fr: Accord vient de démarrer et lit les parcours. Cette page s’ouvrira d’elle-même dans un instant.
ro: Accord tocmai a pornit și citește parcursurile. Pagina se va deschide singură într-o clipă.
"""####),
    AssetFile(path: "Door/forgotten.mustache", text: ####"""
{{<frame}}{{$door}}<h1>{{t.door.forgotten}}</h1>
{{#isAsked}}<p role="status">{{t.door.forgotten-asked}}</p>{{/isAsked}}
{{#canAsk}}<p>{{t.door.forgotten-mail}}</p>
<form method="post" action="{{action}}">
<label class="field"><span>{{t.door.email}}</span><input class="input" type="email" name="email" autocomplete="username" maxlength="320" required></label>
<button class="btn btn-primary">{{t.door.forgotten-send}}</button>
</form>{{/canAsk}}
{{#isByHand}}<p>{{t.door.forgotten-help}}</p>{{/isByHand}}<p><a class="btn" href="{{signIn}}">{{t.door.sign-in}}</a></p>{{/door}}{{/frame}}
"""####),
    AssetFile(path: "Door/later.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{heading}}</h1></div></div><div class="empty">{{{pageIcon}}}<h2>{{sentence}}</h2><p>{{now}}</p></div>{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Door/later.texts", text: ####"""
# Pages whose rules come later.

[plan]
en: From the revenue wanted back to leads and visits, with its uncertainty.
it: Dal fatturato voluto indietro fino a lead e visite, con la sua incertezza.
fr: Du chiffre d’affaires voulu jusqu’aux leads et visites, avec son incertitude.
ro: De la venitul dorit înapoi până la leaduri și vizite, cu incertitudinea sa.

[now-plan]
en: It comes in a later version.
it: Arriva in una versione successiva.
fr: Cela vient dans une version ultérieure.
ro: Vine într-o versiune ulterioară.

[library]
en: Documents to send, by stage and persona, with what they helped to win.
it: I documenti da inviare, per fase e persona, con ciò che hanno aiutato a vincere.
fr: Les documents à envoyer, par étape et persona, avec ce qu’ils ont aidé à gagner.
ro: Documentele de trimis, pe etapă și persona, cu ce au ajutat să se câștige.

[now-library]
en: It comes in a later version.
it: Arriva in una versione successiva.
fr: Cela vient dans une version ultérieure.
ro: Vine într-o versiune ulterioară.

[meetings]
en: The weekly and monthly packs, with decisions and what came of them.
it: I fascicoli settimanali e mensili, con le decisioni e il loro esito.
fr: Les dossiers hebdomadaires et mensuels, avec les décisions et leurs suites.
ro: Dosarele săptămânale și lunare, cu deciziile și urmările lor.

[now-meetings]
en: It comes in a later version.
it: Arriva in una versione successiva.
fr: Cela vient dans une version ultérieure.
ro: Vine într-o versiune ulterioară.
"""####),
    AssetFile(path: "Door/new-password.mustache", text: ####"""
{{<frame}}{{$door}}<h1>{{#isSetUp}}{{t.door.set-up}}{{/isSetUp}}{{^isSetUp}}{{t.door.new-password}}{{/isSetUp}}</h1>
<p class="sm muted">{{#isSetUp}}{{t.door.set-up-help}} {{/isSetUp}}{{t.door.password-help}}</p>
{{#fault}}<p class="error-box" role="alert">{{fault}}</p>{{/fault}}
<form method="post" action="{{action}}">
{{#fields}}{{> field}}{{/fields}}
<button class="btn btn-primary">{{t.door.save-and-enter}}</button>
</form>{{/door}}{{/frame}}
"""####),
    AssetFile(path: "Door/sign-in.mustache", text: ####"""
{{<frame}}{{$door}}<h1>{{t.door.sign-in}}</h1>
{{#fault}}<p class="error-box" role="alert">{{fault}}</p>{{/fault}}
<form method="post" action="{{action}}">
<input type="hidden" name="to" value="{{to}}">
<label class="field"><span>{{t.door.email}}</span><input class="input" type="email" name="email" autocomplete="username" required autofocus{{#email}} value="{{.}}"{{/email}}></label>
<label class="field"><span>{{t.door.password}}</span><input class="input" type="password" name="password" autocomplete="current-password" required></label>
<button class="btn btn-primary">{{t.door.sign-in}}</button>
</form>
<p class="sm muted"><a href="{{forgotten}}">{{t.door.forgotten}}</a></p>{{/door}}{{/frame}}
"""####),
  ]
}
