// swift-format-ignore-file
// Made by scripts/embed from Assets/Personas. Change those files, and run it again.

extension AssetFile {
  static let inPersonas: [AssetFile] = [
    AssetFile(path: "Personas/persona-form.mustache", text: ####"""
{{#fault}}<p class="error-box" role="alert">{{{icon.risk}}}{{.}}</p>{{/fault}}<form method="post" action="{{formAction}}" class="formbox wide">{{> form-token}}{{#hash}}<input type="hidden" name="hash" value="{{.}}">{{/hash}}{{#kindField}}{{> field-select}}{{/kindField}}{{#fields}}{{> field}}{{/fields}}<button class="btn btn-primary">{{t.personas.publish}}</button></form>
"""####),
    AssetFile(path: "Personas/persona.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><p class="sm"><a href="{{back}}">{{t.personas.title}}</a></p><h1>{{name}}</h1><p>{{kind}}. {{version}}, {{by}}</p></div></div>
{{#waits}}<form method="post" action="{{acknowledge}}" class="acts-row callout">{{> form-token}}<input type="hidden" name="hash" value="{{latestHash}}"><span>{{t.personas.waits}}</span><button class="btn btn-primary">{{t.personas.acknowledge}}</button></form>{{/waits}}
{{^waits}}<p class="status is-kept">{{{icon.kept}}}{{t.personas.acknowledged}}</p>{{/waits}}
<p class="lead">{{role}}</p>
<div class="split split-2">{{#parts}}<section class="section"><h2>{{label}}</h2><ul>{{#lines}}<li>{{.}}</li>{{/lines}}</ul></section>{{/parts}}</div>
<div class="split split-2"><section class="section" aria-labelledby="p-r"><div class="section-head"><h2 id="p-r">{{t.personas.readers}}</h2><span class="note">{{readBy}}</span></div>
<ul class="bare">{{#acknowledged}}<li><span class="status is-kept">{{{icon.kept}}}{{person}}</span> <time class="muted xs push" datetime="{{instant}}">{{when}}</time></li>{{/acknowledged}}</ul>
{{#hasMissing}}<h3>{{t.personas.missing}}</h3><p class="sm">{{missing}}</p>{{/hasMissing}}{{^hasMissing}}<p class="sm muted">{{t.personas.everybody}}</p>{{/hasMissing}}</section>
<section class="section" aria-labelledby="p-v"><div class="section-head"><h2 id="p-v">{{t.personas.versions}}</h2></div>
<ol class="bare">{{#versions}}<li><div><p><strong>{{number}}</strong> <span class="muted sm">{{byline}}</span></p>{{#hasChanges}}<ul class="sm">{{#changes}}<li><span class="muted">{{part}}</span> {{line}}</li>{{/changes}}</ul>{{/hasChanges}}{{^hasChanges}}<p class="sm muted">{{t.personas.first}}</p>{{/hasChanges}}</div></li>{{/versions}}</ol></section></div>
{{#mayWrite}}<section class="section" aria-labelledby="p-c"><details{{#isOpen}} open{{/isOpen}}><summary class="btn" id="p-c">{{t.personas.change}}</summary>{{> persona-form}}</details></section>{{/mayWrite}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Personas/personas.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.personas.title}}</h1><p>{{t.personas.help}}</p></div></div>
{{#isEmpty}}<div class="empty">{{{icon.person}}}<p>{{t.personas.empty}}</p></div>{{/isEmpty}}
{{^isEmpty}}<div class="split split-3">{{#rows}}<article class="card"><header><span class="muted xs">{{kind}}</span><h2><a href="{{href}}">{{name}}</a></h2></header><p class="sm">{{role}}</p><p class="sm muted">{{version}}, {{by}}</p><p class="sm"><span class="status {{stateClass}}">{{{stateIcon}}}{{state}}</span></p></article>{{/rows}}</div>{{/isEmpty}}
{{#mayWrite}}<section class="section" aria-labelledby="p-n"><details{{#isOpen}} open{{/isOpen}}><summary class="btn" id="p-n">{{t.personas.new}}</summary>{{> persona-form}}</details></section>{{/mayWrite}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Personas/personas.texts", text: ####"""
# Personas and ideal customer profiles.

[title]
en: Personas
it: Personas
fr: Personas
ro: Personas

[help]
en: Whom both teams look for. A new version is told to everyone, and everyone says that they have read it.
it: Chi cercano i due team. Ogni nuova versione viene comunicata a tutti, e tutti confermano di averla letta.
fr: Qui les deux équipes recherchent. Chaque nouvelle version est annoncée à tous, et chacun confirme l’avoir lue.
ro: Pe cine caută ambele echipe. Fiecare versiune nouă este anunțată tuturor și fiecare confirmă că a citit-o.

[empty]
en: No persona is written yet.
it: Nessuna persona è ancora scritta.
fr: Aucun persona n’est encore écrit.
ro: Încă nu este scrisă nicio persona.

[kind-persona]
en: Buyer persona
it: Buyer persona
fr: Buyer persona
ro: Buyer persona

[kind-ideal-customer]
en: Ideal customer
it: Cliente ideale
fr: Client idéal
ro: Client ideal

[kind]
en: Kind
it: Tipo
fr: Type
ro: Tip

[name]
en: Name
it: Nome
fr: Nom
ro: Nume

[role]
en: Role
it: Ruolo
fr: Rôle
ro: Rol

[role-hint]
en: What they do, or what the firm is.
it: Che cosa fa, o che azienda è.
fr: Ce qu’il fait, ou ce qu’est l’entreprise.
ro: Ce face sau ce este firma.

[goals]
en: Goals
it: Obiettivi
fr: Objectifs
ro: Obiective

[pains]
en: Pains
it: Problemi
fr: Difficultés
ro: Probleme

[objections]
en: Objections
it: Obiezioni
fr: Objections
ro: Obiecții

[places]
en: Where to find them
it: Dove trovarli
fr: Où les trouver
ro: Unde îi găsiți

[fit]
en: Who fits
it: Chi corrisponde
fr: Qui correspond
ro: Cine se potrivește

[line-hint]
en: One on each line.
it: Uno per riga.
fr: Un par ligne.
ro: Câte unul pe rând.

[fit-hint]
en: Conditions on fields, one on each line, such as {field: company-size, at_least: 50}.
it: Condizioni sui campi, una per riga, ad esempio {field: company-size, at_least: 50}.
fr: Conditions sur les champs, une par ligne, par exemple {field: company-size, at_least: 50}.
ro: Condiții asupra câmpurilor, câte una pe rând, de exemplu {field: company-size, at_least: 50}.

[new]
en: Write a persona
it: Scrivi una persona
fr: Écrire un persona
ro: Scrie o persona

[change]
en: Write a new version
it: Scrivi una nuova versione
fr: Écrire une nouvelle version
ro: Scrie o versiune nouă

[publish]
en: Tell everyone
it: Comunica a tutti
fr: Annoncer à tous
ro: Anunță pe toți

[version]
en: Version {n}
it: Versione {n}
fr: Version {n}
ro: Versiunea {n}

[by]
en: {name}, {when}
it: {name}, {when}
fr: {name}, {when}
ro: {name}, {when}

[versions]
en: Versions
it: Versioni
fr: Versions
ro: Versiuni

[readers]
en: Who has read it
it: Chi l’ha letta
fr: Qui l’a lu
ro: Cine a citit-o

[missing]
en: Not yet
it: Non ancora
fr: Pas encore
ro: Încă nu

[read-by]
en.one: {n} of {of} has read it
en.other: {n} of {of} have read it
it.one: {n} su {of} l’ha letta
it.other: {n} su {of} l’hanno letta
fr.one: {n} sur {of} l’a lu
fr.other: {n} sur {of} l’ont lu
ro.one: {n} din {of} a citit-o
ro.few: {n} din {of} au citit-o
ro.other: {n} din {of} au citit-o

[acknowledge]
en: I have read it
it: L’ho letta
fr: Je l’ai lu
ro: Am citit-o

[acknowledged]
en: You have read it.
it: L’hai letta.
fr: Vous l’avez lu.
ro: Ați citit-o.

[waits]
en: You have not read this version yet.
it: Non hai ancora letto questa versione.
fr: Vous n’avez pas encore lu cette version.
ro: Încă nu ați citit această versiune.

[kept]
en: Everyone is told.
it: Tutti sono avvisati.
fr: Tout le monde est prévenu.
ro: Toți au fost anunțați.

[changed-since]
en: A newer version came while you read: here it is.
it: Nel frattempo è arrivata una versione più recente: eccola.
fr: Une version plus récente est arrivée entre-temps : la voici.
ro: Între timp a apărut o versiune mai nouă: iat-o.

[added]
en: new: {line}
it: nuovo: {line}
fr: nouveau : {line}
ro: nou: {line}

[removed]
en: gone: {line}
it: tolto: {line}
fr: retiré : {line}
ro: eliminat: {line}

[first]
en: First version.
it: Prima versione.
fr: Première version.
ro: Prima versiune.

[everybody]
en: Everyone has read it.
it: L’hanno letta tutti.
fr: Tout le monde l’a lu.
ro: Toată lumea a citit-o.
"""####),
  ]
}
