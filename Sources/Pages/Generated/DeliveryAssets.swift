// swift-format-ignore-file
// Made by scripts/embed from Assets/Delivery. Change those files, and run it again.

extension AssetFile {
  static let inDelivery: [AssetFile] = [
    AssetFile(path: "Delivery/delivery.mustache", text: ####"""
{{<frame}}{{$main}}{{> settings-head}}
<section class="section" aria-labelledby="d-s"><h2 id="d-s">{{t.delivery.server}}</h2>
{{#isSet}}<dl class="dl"><dt>{{t.delivery.server}}</dt><dd>{{place}}</dd><dt>{{t.delivery.sender}}</dt><dd>{{sender}}</dd></dl>
{{#canTest}}<form method="post" action="{{test}}">{{> form-token}}<button class="btn">{{t.delivery.test}}</button></form>{{/canTest}}{{/isSet}}
{{^isSet}}<p>{{t.delivery.not-set}}</p>{{/isSet}}</section>
<section class="section" aria-labelledby="d-q"><h2 id="d-q">{{t.delivery.queue}}</h2><p>{{summary}}</p>
{{#hasRows}}<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.delivery.made}}</th><th scope="col">{{t.delivery.purpose}}</th><th scope="col">{{t.delivery.destination}}</th><th scope="col">{{t.delivery.state}}</th><th scope="col">{{t.delivery.reason}}</th><th scope="col">{{t.delivery.next}}</th><td></td></tr></thead><tbody>
{{#rows}}<tr><td><time datetime="{{instant}}">{{when}}</time></td><td>{{purpose}}</td><th scope="row">{{destination}}</th><td>{{state}}</td><td>{{reason}}{{#answer}} <span class="muted">{{.}}</span>{{/answer}}</td><td>{{next}}</td><td class="num">{{#action}}<form method="post" action="{{.}}">{{> form-token}}<button class="btn btn-sm" aria-label="{{label}}">{{t.delivery.again}}</button></form>{{/action}}</td></tr>{{/rows}}
</tbody></table></div>{{/hasRows}}</section>
<section class="section" aria-labelledby="d-k"><h2 id="d-k">{{t.delivery.hooks}}</h2><p>{{t.delivery.hooks-help}}</p><dl class="dl"><dt>{{t.delivery.hook-key}}</dt><dd><code>{{hookKey}}</code></dd></dl></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Delivery/delivery.texts", text: ####"""
# Settings: mail and web hooks, and what waits to be sent.

[server]
en: Mail server
it: Server di posta
fr: Serveur de messagerie
ro: Server de e-mail

[sender]
en: Sender
it: Mittente
fr: Expéditeur
ro: Expeditor

[not-set]
en: No mail server is set: links are shown to whoever makes them, to be handed over. Set ACCORD_SMTP_URL and ACCORD_BASE_URL where the server starts.
it: Nessun server di posta è impostato: i link sono mostrati a chi li crea, che li consegna. Imposta ACCORD_SMTP_URL e ACCORD_BASE_URL dove parte il server.
fr: Aucun serveur de messagerie n’est réglé : les liens sont montrés à qui les crée, pour être transmis. Réglez ACCORD_SMTP_URL et ACCORD_BASE_URL là où le serveur démarre.
ro: Nu este setat niciun server de e-mail: linkurile sunt arătate celui care le creează, pentru a fi transmise. Setați ACCORD_SMTP_URL și ACCORD_BASE_URL acolo unde pornește serverul.

[test]
en: Send me a test mail
it: Inviami una mail di prova
fr: M’envoyer un e-mail d’essai
ro: Trimiteți-mi un e-mail de probă

[test-posted]
en: A test mail to {address} is on its way. What becomes of it shows below.
it: Una mail di prova a {address} è in partenza. L’esito appare qui sotto.
fr: Un e-mail d’essai à {address} est en route. La suite s’affiche ci-dessous.
ro: Un e-mail de probă către {address} este pe drum. Rezultatul apare mai jos.

[queue]
en: To be sent
it: Da inviare
fr: À envoyer
ro: De trimis

[summary]
en: {waiting} waiting, {failed} failed, {delivered} delivered in the last thirty days.
it: {waiting} in attesa, {failed} non riusciti, {delivered} consegnati negli ultimi trenta giorni.
fr: {waiting} en attente, {failed} en échec, {delivered} remis ces trente derniers jours.
ro: {waiting} în așteptare, {failed} eșuate, {delivered} livrate în ultimele treizeci de zile.

[made]
en: Made
it: Creato
fr: Créé
ro: Creat

[purpose]
en: About
it: Oggetto
fr: Objet
ro: Despre

[destination]
en: To
it: A
fr: À
ro: Către

[state]
en: State
it: Stato
fr: État
ro: Stare

[reason]
en: Last answer
it: Ultima risposta
fr: Dernière réponse
ro: Ultimul răspuns

[next]
en: Next attempt
it: Prossimo tentativo
fr: Prochain essai
ro: Următoarea încercare

[again]
en: Try again
it: Riprova
fr: Réessayer
ro: Încercați din nou

[tried-again]
en: It is tried again now.
it: Si riprova adesso.
fr: Un nouvel essai est en cours.
ro: Se încearcă din nou acum.

[too-late]
en: It is of no more use: make a new link.
it: Non serve più: crea un nuovo link.
fr: Il ne sert plus : créez un nouveau lien.
ro: Nu mai folosește: creați un link nou.

[state-waiting]
en: Waiting
it: In attesa
fr: En attente
ro: În așteptare

[state-failed]
en: Failed
it: Non riuscito
fr: En échec
ro: Eșuat

[purpose-invitation]
en: Invitation
it: Invito
fr: Invitation
ro: Invitație

[purpose-reset]
en: New password
it: Nuova password
fr: Nouveau mot de passe
ro: Parolă nouă

[purpose-test]
en: Test
it: Prova
fr: Essai
ro: Probă

[reason-answered]
en: The server said:
it: Il server ha risposto:
fr: Le serveur a répondu :
ro: Serverul a răspuns:

[reason-time-out]
en: No answer in time
it: Nessuna risposta in tempo
fr: Pas de réponse à temps
ro: Niciun răspuns la timp

[reason-unreachable]
en: Nobody could be reached there
it: Irraggiungibile
fr: Injoignable
ro: Nu a putut fi contactat

[reason-tls]
en: No safe connection: TLS or the certificate failed
it: Nessuna connessione sicura: TLS o certificato non valido
fr: Pas de connexion sûre : TLS ou certificat en échec
ro: Fără conexiune sigură: TLS sau certificatul a eșuat

[reason-sign-in]
en: The mail server did not take our name and password
it: Il server di posta non ha accettato nome e password
fr: Le serveur de messagerie n’a pas accepté nom et mot de passe
ro: Serverul de e-mail nu a acceptat numele și parola

[reason-private-address]
en: The address leads inside a network, where hooks may not go
it: L’indirizzo porta dentro una rete, dove gli hook non possono andare
fr: L’adresse mène dans un réseau interne, où les hooks ne vont pas
ro: Adresa duce în interiorul unei rețele, unde hook-urile nu pot merge

[reason-redirect]
en: It sent us elsewhere; redirects are not followed
it: Ha rinviato altrove; i rinvii non sono seguiti
fr: Il renvoie ailleurs ; les redirections ne sont pas suivies
ro: A trimis în altă parte; redirecționările nu sunt urmate

[reason-stopped]
en: The server of Accord was stopped; it is tried at its next start
it: Il server di Accord è stato fermato; si riprova al prossimo avvio
fr: Le serveur d’Accord a été arrêté ; nouvel essai au prochain démarrage
ro: Serverul Accord a fost oprit; se încearcă la următoarea pornire

[reason-bad-address]
en: No address that can be reached
it: Nessun indirizzo raggiungibile
fr: Aucune adresse joignable
ro: Nicio adresă la care se poate ajunge

[reason-unavailable]
en: Sending could not begin
it: L’invio non è potuto iniziare
fr: L’envoi n’a pas pu commencer
ro: Trimiterea nu a putut începe

[hooks]
en: Web hooks
it: Web hook
fr: Web hooks
ro: Web hook-uri

[hooks-help]
en: Each call carries Accord-Delivery, the same at every attempt, and Accord-Signature: t=seconds,v1=HMAC-SHA256 of the seconds, a dot and the body, with this key.
it: Ogni chiamata porta Accord-Delivery, uguale a ogni tentativo, e Accord-Signature: t=secondi,v1=HMAC-SHA256 di secondi, un punto e il corpo, con questa chiave.
fr: Chaque appel porte Accord-Delivery, le même à chaque essai, et Accord-Signature : t=secondes,v1=HMAC-SHA256 des secondes, d’un point et du corps, avec cette clé.
ro: Fiecare apel poartă Accord-Delivery, același la fiecare încercare, și Accord-Signature: t=secunde,v1=HMAC-SHA256 al secundelor, unui punct și corpului, cu această cheie.

[hook-key]
en: Key
it: Chiave
fr: Clé
ro: Cheie

[purpose-alert]
en: Alert
it: Avviso
fr: Alerte
ro: Alertă

[purpose-digest]
en: Daily alerts
it: Avvisi giornalieri
fr: Alertes du jour
ro: Alerte zilnice

[purpose-alert-test]
en: Test of an alert
it: Prova di un avviso
fr: Essai d’une alerte
ro: Probă de alertă
"""####),
    AssetFile(path: "Delivery/mail.mustache", text: ####"""
<!doctype html>
<html lang="{{lang}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{{subject}}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto">
{{#paragraphs}}<p>{{.}}</p>
{{/paragraphs}}{{#link}}<p><a href="{{.}}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1f4fd8;color:#ffffff;text-decoration:none">{{act}}</a></p>
<p style="font-size:14px">{{t.mail.or-copy}}<br><a href="{{.}}" style="word-break:break-all">{{.}}</a></p>
{{/link}}{{#help}}<p style="font-size:14px">{{.}}</p>
{{/help}}<p style="font-size:14px">{{footer}}</p>
</div>
</body>
</html>
"""####),
    AssetFile(path: "Delivery/mail.texts", text: ####"""
# Mails: invitations, links for a new password, and the test.

[greeting]
en: Hello {name},
it: Ciao {name},
fr: Bonjour {name},
ro: Bună ziua, {name},

[or-copy]
en: Or copy this address into your browser:
it: Oppure copia questo indirizzo nel browser:
fr: Ou copiez cette adresse dans votre navigateur :
ro: Sau copiați această adresă în browser:

[footer]
en: Sent by Accord for {workspace}.
it: Inviato da Accord per {workspace}.
fr: Envoyé par Accord pour {workspace}.
ro: Trimis de Accord pentru {workspace}.

[invitation-subject]
en: {actor} invites you to Accord at {workspace}
it: {actor} ti invita in Accord di {workspace}
fr: {actor} vous invite dans Accord de {workspace}
ro: {actor} vă invită în Accord la {workspace}

[invitation-body]
en: {actor} invites you to Accord, where marketing and sales of {workspace} work together. Choose a password to enter.
it: {actor} ti invita in Accord, dove marketing e vendite di {workspace} lavorano insieme. Scegli una password per entrare.
fr: {actor} vous invite dans Accord, où le marketing et les ventes de {workspace} travaillent ensemble. Choisissez un mot de passe pour entrer.
ro: {actor} vă invită în Accord, unde marketingul și vânzările de la {workspace} lucrează împreună. Alegeți o parolă pentru a intra.

[invitation-act]
en: Choose a password
it: Scegli una password
fr: Choisir un mot de passe
ro: Alegeți o parolă

[invitation-help]
en: The link works once, for three days.
it: Il link vale una volta, per tre giorni.
fr: Le lien sert une fois, pendant trois jours.
ro: Linkul este valabil o singură dată, timp de trei zile.

[reset-subject]
en: A new password for Accord
it: Una nuova password per Accord
fr: Un nouveau mot de passe pour Accord
ro: O parolă nouă pentru Accord

[reset-body]
en: Here is the link with which you choose a new password for Accord at {workspace}.
it: Ecco il link con cui scegli una nuova password per Accord di {workspace}.
fr: Voici le lien avec lequel vous choisissez un nouveau mot de passe pour Accord de {workspace}.
ro: Iată linkul cu care alegeți o parolă nouă pentru Accord la {workspace}.

[reset-act]
en: Choose a new password
it: Scegli una nuova password
fr: Choisir un nouveau mot de passe
ro: Alegeți o parolă nouă

[reset-help]
en: The link works once, for two hours. If you did not ask for it, do nothing: your password stays as it is.
it: Il link vale una volta, per due ore. Se non l’hai chiesto tu, non fare nulla: la password resta com’è.
fr: Le lien sert une fois, pendant deux heures. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste le même.
ro: Linkul este valabil o singură dată, timp de două ore. Dacă nu l-ați cerut, nu faceți nimic: parola rămâne aceeași.

[test-subject]
en: A test mail from Accord
it: Una mail di prova da Accord
fr: Un e-mail d’essai d’Accord
ro: Un e-mail de probă de la Accord

[test-body]
en: This mail was sent from the settings of Accord at {workspace}. As you read it, mails arrive.
it: Questa mail è stata inviata dalle impostazioni di Accord di {workspace}. Se la leggi, le mail arrivano.
fr: Cet e-mail a été envoyé depuis les réglages d’Accord de {workspace}. Si vous le lisez, les e-mails arrivent.
ro: Acest e-mail a fost trimis din setările Accord la {workspace}. Dacă îl citiți, e-mailurile ajung.
"""####),
  ]
}
