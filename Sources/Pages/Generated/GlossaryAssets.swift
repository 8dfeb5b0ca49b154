// swift-format-ignore-file
// Made by scripts/embed from Assets/Glossary. Change those files, and run it again.

extension AssetFile {
  static let inGlossary: [AssetFile] = [
    AssetFile(path: "Glossary/glossary-page.texts", text: ####"""
# The page of the glossary; its terms stand in glossary.texts.

[title]
en: Glossary
it: Glossario
fr: Glossaire
ro: Glosar

[help]
en: One meaning for both teams, in their own words where they say so. Every dotted word opens it.
it: Un significato per i due team, con le loro parole dove lo dicono. Ogni parola punteggiata lo apre.
fr: Un même sens pour les deux équipes, dans leurs mots quand elles le disent. Chaque mot en pointillé l’ouvre.
ro: Un singur sens pentru ambele echipe, cu propriile cuvinte acolo unde o spun. Fiecare cuvânt punctat îl deschide.

[own]
en: Your wording
it: Parole vostre
fr: Vos mots
ro: Formularea voastră

[ours]
en: Accord’s wording: {text}
it: Formulazione di Accord: {text}
fr: Formulation d’Accord : {text}
ro: Formularea Accord: {text}

[edit]
en: Word it yourselves
it: Usate le vostre parole
fr: Le dire avec vos mots
ro: Formulați voi

[wording]
en: Wording in {language}
it: Formulazione in {language}
fr: Formulation en {language}
ro: Formulare în {language}

[empty-hint]
en: Empty goes back to Accord’s wording.
it: Vuoto torna alla formulazione di Accord.
fr: Vide revient à la formulation d’Accord.
ro: Gol revine la formularea Accord.

[lang-en]
en: English
it: inglese
fr: anglais
ro: engleză

[lang-it]
en: Italian
it: italiano
fr: italien
ro: italiană

[lang-fr]
en: French
it: francese
fr: français
ro: franceză

[lang-ro]
en: Romanian
it: rumeno
fr: roumain
ro: română
"""####),
    AssetFile(path: "Glossary/glossary.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.glossary-page.title}}</h1><p class="muted">{{t.glossary-page.help}}</p></div></div>
{{#terms}}<section class="glossary-row" id="{{termId}}"><h2>{{termName}} <span class="team {{termTeam}}">{{termOwner}}</span>{{#isOwn}}<span class="chip">{{t.glossary-page.own}}</span>{{/isOwn}}</h2><p>{{termMeans}}</p>{{#isOwn}}<p class="muted sm">{{oursWords}}</p>{{/isOwn}}{{#canEdit}}<a class="more" href="{{termHref}}">{{t.glossary-page.edit}}</a>{{/canEdit}}
{{#isOpen}}<form method="post" action="{{termAction}}" class="wordings">{{> form-token}}{{#wordings}}{{> field}}{{/wordings}}<p class="hint">{{t.glossary-page.empty-hint}}</p><button class="btn btn-primary">{{t.records.save}}</button></form>{{/isOpen}}</section>
{{/terms}}
{{/main}}{{/frame}}
"""####),
  ]
}
