// swift-format-ignore-file
// Made by scripts/embed from Assets/Signing. Change those files, and run it again.

extension AssetFile {
  static let inSigning: [AssetFile] = [
    AssetFile(path: "Signing/paper.mustache", text: ####"""
{{<frame}}{{$main}}
<div class="page-head"><div><h1>{{heading}}</h1><p>{{lead}}</p><p>{{#status}}{{> status-mark}}{{/status}} <span class="muted">{{span}}</span></p></div><div class="acts"><a class="btn" href="{{back}}">{{t.signing.back}}</a>{{#mayPropose}}<a class="btn" href="{{editHref}}">{{t.signing.edit}}</a>{{/mayPropose}}</div></div>
{{#fault}}<div class="error-box" role="alert">{{{icon.risk}}}<p>{{fault}}</p></div>{{/fault}}
<div class="split split-2 section"><div>{{#hasRemarks}}<section aria-labelledby="h-remarks"><div class="section-head"><h2 id="h-remarks">{{t.signing.remarks}}</h2></div><ul class="bare changes">{{#remarks}}<li>{{{icon.risk}}} {{.}}</li>{{/remarks}}</ul></section><div class="gap-top"></div>{{/hasRemarks}}{{#hasBefore}}<section aria-labelledby="h-difference"><div class="section-head"><h2 id="h-difference">{{differenceTitle}}</h2></div>{{#hasChanges}}<ul class="bare changes">{{#changes}}<li>{{.}}</li>{{/changes}}</ul>{{/hasChanges}}{{^hasChanges}}<p class="sm muted">{{t.signing.same}}</p>{{/hasChanges}}</section><div class="gap-top"></div>{{/hasBefore}}
{{> signatures}}</div>
<section aria-labelledby="h-text"><div class="section-head"><h2 id="h-text">{{t.signing.text}}</h2></div><pre class="paper" tabindex="0">{{text}}</pre><p class="xs muted">{{hashWords}}</p></section></div>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Signing/proposal.mustache", text: ####"""
{{<frame}}{{$main}}
<div class="page-head"><div><h1>{{heading}}</h1><p>{{help}}</p></div><div class="acts"><a class="btn" href="{{back}}">{{t.signing.back}}</a></div></div>
{{#hasNumbers}}<section aria-labelledby="h-numbers"><div class="section-head"><h2 id="h-numbers">{{t.signing.numbers}}</h2><span class="note">{{t.signing.numbers-help}}</span></div>
{{#numbersFault}}<p class="error">{{{icon.risk}}}{{numbersFault}}</p>{{/numbersFault}}
<form method="post" action="{{action}}" class="numbers">{{> form-token}}<input type="hidden" name="do" value="numbers"><input type="hidden" name="from" value="{{fromId}}">{{#numberFields}}{{> field}}{{/numberFields}}<p class="row-acts"><button class="btn">{{t.signing.propose}}</button></p></form></section>{{/hasNumbers}}
<section class="section" aria-labelledby="h-editor"><div class="section-head"><h2 id="h-editor">{{#hasNumbers}}{{t.signing.or-text}}{{/hasNumbers}}{{^hasNumbers}}{{t.signing.text-label}}{{/hasNumbers}}</h2></div>
<form method="post" action="{{action}}">{{> form-token}}
<div class="field{{#isWrong}} is-wrong{{/isWrong}}"><label for="f-text">{{t.signing.text-label}}</label>{{#fault}}<div class="error" id="f-text-e" role="alert">{{{icon.risk}}}<div><b>{{place}}</b> {{fault}}{{#excerpt}}<pre class="excerpt">{{excerpt}}</pre>{{/excerpt}}</div></div>{{/fault}}<textarea class="textarea paper-text" id="f-text" name="text" rows="{{rows}}" spellcheck="false" required maxlength="200000"{{#isWrong}} aria-invalid="true" aria-describedby="f-text-e"{{/isWrong}}>
{{text}}</textarea></div>
<p class="row-acts"><button class="btn btn-primary">{{t.signing.propose}}</button></p></form></section>
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Signing/signatures.mustache", text: ####"""
<section aria-labelledby="h-signatures" id="signatures"><div class="section-head"><h2 id="h-signatures">{{t.signing.signatures}}</h2><span class="note">{{signVersion}}</span></div>
<div class="signs">{{#signBoxes}}<div class="sign {{boxTeam}}{{#boxIsOpen}} open{{/boxIsOpen}}"><p><span class="team {{boxTeam}}">{{boxTeamName}}</span></p><p class="sig{{#boxIsOpen}} empty-sig{{/boxIsOpen}}">{{boxName}}</p><p class="muted xs">{{boxRole}}<br>{{boxWhen}}{{#boxMark}}<br>{{boxMark}}{{/boxMark}}</p>{{#boxStatus}}{{> status-mark}}{{/boxStatus}}{{#canSign}}<form method="post" action="{{signAction}}">{{> form-token}}<input type="hidden" name="party" value="{{signParty}}"><input type="hidden" name="hash" value="{{signHash}}"><button class="btn btn-primary">{{signLabel}}</button></form>{{/canSign}}</div>{{/signBoxes}}</div>
<p class="gap-sm xs muted">{{signNote}}</p>
{{#canRetire}}<div class="row-acts">{{#retireForms}}<form method="post" action="{{retireAction}}">{{> form-token}}<input type="hidden" name="party" value="{{retireParty}}"><button class="btn btn-quiet">{{retireLabel}}</button></form>{{/retireForms}}</div>{{#retireNote}}<p class="xs muted">{{.}}</p>{{/retireNote}}{{/canRetire}}{{#retireAsked}}<p class="xs muted">{{.}}</p>{{/retireAsked}}</section>
"""####),
    AssetFile(path: "Signing/signing-error.texts", text: ####"""
# Why a document is not changed, signed or retired, by code.

[not-head]
en: Only the head of the team signs for it.
it: Solo il responsabile del team firma per esso.
fr: Seul le responsable de l’équipe signe pour elle.
ro: Doar șeful echipei semnează pentru ea.

[choose-party]
en: You lead both teams: say for which one you sign.
it: Guidi entrambi i team: di’ per quale firmi.
fr: Vous dirigez les deux équipes : dites pour laquelle vous signez.
ro: Conduceți ambele echipe: spuneți pentru care semnați.

[not-draft]
en: Only a draft can be changed or proposed.
it: Solo una bozza si può modificare o proporre.
fr: Seul un brouillon peut être modifié ou proposé.
ro: Doar o ciornă poate fi modificată sau propusă.

[not-proposed]
en: It is a draft: it is proposed before it is signed.
it: È una bozza: va proposta prima di essere firmata.
fr: C’est un brouillon : il est proposé avant d’être signé.
ro: Este o ciornă: se propune înainte de a fi semnată.

[already-signed]
en: Your team has signed this before; a team signs once.
it: Il tuo team l’ha già firmata; un team firma una volta.
fr: Votre équipe l’a déjà signée ; une équipe signe une fois.
ro: Echipa dumneavoastră a semnat deja; o echipă semnează o dată.

[changed-after-signing]
en: The text is not the one that was signed: propose it as a new version.
it: Il testo non è quello firmato: proponilo come nuova versione.
fr: Le texte n’est pas celui qui fut signé : proposez-le comme nouvelle version.
ro: Textul nu este cel semnat: propuneți-l ca versiune nouă.

[changed-since-read]
en: The text is not the one you read: read it again before you sign.
it: Il testo non è quello che hai letto: rileggilo prima di firmare.
fr: Le texte n’est pas celui que vous avez lu : relisez-le avant de signer.
ro: Textul nu este cel pe care l-ați citit: recitiți-l înainte de a semna.

[unsigned]
en: It cannot come into force: a signature is missing.
it: Non può entrare in vigore: manca una firma.
fr: Elle ne peut entrer en vigueur : une signature manque.
ro: Nu poate intra în vigoare: lipsește o semnătură.

[retired]
en: The version is retired: propose a new one.
it: La versione è ritirata: proponine una nuova.
fr: La version est retirée : proposez-en une nouvelle.
ro: Versiunea este retrasă: propuneți una nouă.

[superseded]
en: A later version was signed by both; an earlier one is not signed any more.
it: Una versione successiva è firmata da entrambi; una precedente non si firma più.
fr: Une version ultérieure est signée par les deux ; une antérieure ne se signe plus.
ro: O versiune ulterioară e semnată de ambii; una anterioară nu se mai semnează.

[unknown-document]
en: There is no such version.
it: Questa versione non esiste.
fr: Cette version n’existe pas.
ro: Această versiune nu există.
"""####),
    AssetFile(path: "Signing/signing.texts", text: ####"""
# Versions that both heads sign: signatures, differences, proposals.

[signatures]
en: Signatures
it: Firme
fr: Signatures
ro: Semnături

[versions]
en: Versions
it: Versioni
fr: Versions
ro: Versiuni

[version]
en: version {n}
it: versione {n}
fr: version {n}
ro: versiunea {n}

[version-head]
en: Version
it: Versione
fr: Version
ro: Versiune

[changed]
en: What changed
it: Che cosa è cambiato
fr: Ce qui a changé
ro: Ce s-a schimbat

[coming]
en: {version}, in force from {day}
it: {version}, in vigore dal {day}
fr: {version}, en vigueur à partir du {day}
ro: {version}, în vigoare din {day}

[remarks]
en: Before you sign
it: Prima di firmare
fr: Avant de signer
ro: Înainte de a semna

[in-force]
en: In force
it: In vigore
fr: En vigueur
ro: În vigoare

[state]
en: State
it: Stato
fr: État
ro: Stare

[state-draft]
en: Draft
it: Bozza
fr: Brouillon
ro: Ciornă

[state-proposed]
en: Proposed
it: Proposta
fr: Proposée
ro: Propusă

[state-signed-by-marketing]
en: Signed by marketing
it: Firmata dal marketing
fr: Signée par le marketing
ro: Semnată de marketing

[state-signed-by-sales]
en: Signed by sales
it: Firmata dalle vendite
fr: Signée par les ventes
ro: Semnată de vânzări

[state-signed]
en: Signed by both
it: Firmata da entrambi
fr: Signée par les deux
ro: Semnată de ambii

[state-in-force]
en: In force
it: In vigore
fr: En vigueur
ro: În vigoare

[state-retired]
en: Retired
it: Ritirata
fr: Retirée
ro: Retrasă

[note]
en: Nothing changes until both have signed. A signed version is never edited.
it: Nulla cambia finché non hanno firmato entrambi. Una versione firmata non si modifica mai.
fr: Rien ne change tant que les deux n’ont pas signé. Une version signée n’est jamais modifiée.
ro: Nimic nu se schimbă până nu semnează amândoi. O versiune semnată nu se modifică niciodată.

[signed]
en: Signed
it: Firmato
fr: Signé
ro: Semnat

[waits]
en: Waits for this signature
it: In attesa di questa firma
fr: Attend cette signature
ro: Așteaptă această semnătură

[unsigned]
en: Not signed
it: Non firmato
fr: Non signé
ro: Nesemnat

[signed-at]
en: signed {when}
it: firmato {when}
fr: signé {when}
ro: semnat {when}

[asked-at]
en: asked on {when}
it: richiesto {when}
fr: demandé {when}
ro: cerut {when}

[head-of-both]
en: signed as head of both teams
it: firmato come responsabile di entrambi i team
fr: signé comme responsable des deux équipes
ro: semnat ca șef al ambelor echipe

[sign]
en: Sign
it: Firma
fr: Signer
ro: Semnați

[sign-as]
en: Sign for {team}
it: Firma per {team}
fr: Signer pour {team}
ro: Semnați pentru {team}

[withdraw-as]
en: Withdraw for {team}
it: Ritira per {team}
fr: Retirer pour {team}
ro: Retrageți pentru {team}

[end-as]
en: End it for {team}
it: Termina per {team}
fr: Y mettre fin pour {team}
ro: Încheiați pentru {team}

[end-note]
en: It ends once both heads have said so.
it: Finisce quando lo hanno detto entrambi i responsabili.
fr: Cela prend fin quand les deux responsables l’ont dit.
ro: Se încheie după ce ambii șefi au spus-o.

[end-asked]
en: Its end was asked by: {team}
it: La fine è stata chiesta da: {team}
fr: La fin a été demandée par : {team}
ro: Încheierea a fost cerută de: {team}

[first-version]
en: First version
it: Prima versione
fr: Première version
ro: Prima versiune

[same]
en: Says the same as before
it: Dice lo stesso di prima
fr: Dit la même chose qu’avant
ro: Spune același lucru ca înainte

[more-changes]
en.one: {n} more change
en.other: {n} more changes
it.one: {n} altra modifica
it.other: {n} altre modifiche
fr.one: {n} autre changement
fr.other: {n} autres changements
ro.one: încă {n} schimbare
ro.few: încă {n} schimbări
ro.other: încă {n} de schimbări

[since]
en: since {day}
it: da {day}
fr: depuis {day}
ro: din {day}

[from]
en: from {day}
it: da {day}
fr: à partir de {day}
ro: de la {day}

[heading-agreement]
en: Agreement, version {n}
it: Accordo, versione {n}
fr: Accord, version {n}
ro: Acord, versiunea {n}

[heading-definition]
en: Definition, version {n}
it: Definizione, versione {n}
fr: Définition, version {n}
ro: Definiție, versiunea {n}

[proposed-by]
en: Proposed by {name}, {when}.
it: Proposta da {name}, {when}.
fr: Proposée par {name}, {when}.
ro: Propusă de {name}, {when}.

[difference]
en: What it says otherwise than version {n}
it: Che cosa dice di diverso dalla versione {n}
fr: Ce qu’elle dit autrement que la version {n}
ro: Ce spune altfel decât versiunea {n}

[text]
en: The text that is signed
it: Il testo che si firma
fr: Le texte signé
ro: Textul care se semnează

[hash]
en: Its print: {hash}
it: La sua impronta: {hash}
fr: Son empreinte : {hash}
ro: Amprenta sa: {hash}

[edit]
en: Propose a version from it
it: Proponi una versione da questa
fr: Proposer une version à partir d’elle
ro: Propuneți o versiune pornind de la ea

[back]
en: Back
it: Indietro
fr: Retour
ro: Înapoi

[propose-agreement]
en: Propose an agreement
it: Proponi un accordo
fr: Proposer un accord
ro: Propuneți un acord

[propose-definition]
en: Propose a definition
it: Proponi una definizione
fr: Proposer une définition
ro: Propuneți o definiție

[propose-help]
en: The text is checked line by line; nothing is stored while something is wrong. A proposed text never changes: another one is the next version.
it: Il testo è controllato riga per riga; non si salva nulla finché c’è un errore. Un testo proposto non cambia più: un altro è la versione successiva.
fr: Le texte est vérifié ligne par ligne ; rien n’est enregistré tant qu’il y a une erreur. Un texte proposé ne change plus : un autre est la version suivante.
ro: Textul este verificat rând cu rând; nu se salvează nimic cât timp ceva e greșit. Un text propus nu se mai schimbă: altul este versiunea următoare.

[text-label]
en: Text (YAML)
it: Testo (YAML)
fr: Texte (YAML)
ro: Text (YAML)

[propose]
en: Lay before both heads
it: Sottoponi ai due responsabili
fr: Soumettre aux deux responsables
ro: Supuneți ambilor șefi

[at-place]
en: Line {line}, column {column}
it: Riga {line}, colonna {column}
fr: Ligne {line}, colonne {column}
ro: Rândul {line}, coloana {column}

[at-line]
en: Line {line}
it: Riga {line}
fr: Ligne {line}
ro: Rândul {line}

[numbers]
en: Change the numbers
it: Cambia i numeri
fr: Changer les chiffres
ro: Schimbați numerele

[numbers-help]
en: The same promises with other targets; working hours and holidays stay.
it: Le stesse promesse con altri obiettivi; orari e festività restano.
fr: Les mêmes promesses avec d’autres objectifs ; horaires et jours fériés restent.
ro: Aceleași promisiuni cu alte ținte; programul și zilele libere rămân.

[starts]
en: First day
it: Primo giorno
fr: Premier jour
ro: Prima zi

[or-text]
en: Or change the whole text
it: O cambia tutto il testo
fr: Ou changer tout le texte
ro: Sau schimbați tot textul

[proposed]
en: The version is laid before both heads.
it: La versione è sottoposta ai due responsabili.
fr: La version est soumise aux deux responsables.
ro: Versiunea a fost supusă ambilor șefi.

[done-signed]
en: Your signature stands under it.
it: La tua firma è apposta.
fr: Votre signature est apposée.
ro: Semnătura dumneavoastră este sub el.

[done-whole]
en: Both have signed.
it: Hanno firmato entrambi.
fr: Les deux ont signé.
ro: Au semnat amândoi.

[done-retired]
en: The version is retired.
it: La versione è ritirata.
fr: La version est retirée.
ro: Versiunea este retrasă.

[done-end-asked]
en: It ends once the other head says so too.
it: Finisce quando lo dice anche l’altro responsabile.
fr: Cela prend fin quand l’autre responsable le dit aussi.
ro: Se încheie când o spune și celălalt șef.

[other-currency]
en: The agreement counts in another currency than the workspace.
it: L’accordo conta in una valuta diversa da quella dello spazio.
fr: L’accord compte dans une autre devise que l’espace.
ro: Acordul numără în altă monedă decât spațiul de lucru.
"""####),
    AssetFile(path: "Signing/versions.mustache", text: ####"""
<section aria-labelledby="h-versions" id="versions"><div class="section-head"><h2 id="h-versions">{{t.signing.versions}}</h2></div>
<div class="scroll"><table class="table"><thead><tr><th scope="col">{{t.signing.version-head}}</th><th scope="col">{{t.signing.changed}}</th><th scope="col">{{t.signing.in-force}}</th><th scope="col">{{t.signing.state}}</th></tr></thead>
<tbody>{{#versionRows}}<tr><th scope="row"><a href="{{versionHref}}">{{versionName}}</a></th><td class="wrap">{{versionChanges}}</td><td class="muted">{{versionSpan}}</td><td>{{#versionIsPast}}<span class="muted">{{versionState}}</span>{{/versionIsPast}}{{^versionIsPast}}{{#versionStatus}}{{> status-mark}}{{/versionStatus}}{{/versionIsPast}}</td></tr>{{/versionRows}}</tbody></table></div></section>
"""####),
  ]
}
