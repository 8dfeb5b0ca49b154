// swift-format-ignore-file
// Made by scripts/embed from Assets/Alerts. Change those files, and run it again.

extension AssetFile {
  static let inAlerts: [AssetFile] = [
    AssetFile(path: "Alerts/alerts.mustache", text: ####"""
{{<frame}}{{$main}}<div class="page-head"><div><h1>{{t.alerts.title}}</h1></div></div>
{{#hasTasks}}{{> task-list}}{{/hasTasks}}
{{#lists}}<section class="section" aria-labelledby="{{listId}}"><div class="section-head"><h2 id="{{listId}}">{{listName}}</h2><a class="more" href="{{listHref}}">{{listAll}}</a></div><ul class="bare">{{#people}}<li><a href="{{href}}">{{name}}</a>{{#hasCompany}}<span class="muted">{{company}}</span>{{/hasCompany}}<span class="stage {{team}}"><span class="glyph {{team}}" aria-hidden="true"></span>{{stage}}</span>{{#isOverdue}}<span class="status is-risk push">{{{icon.risk}}}{{next}}</span>{{/isOverdue}}{{^isOverdue}}<span class="status push">{{{icon.clock}}}{{next}}</span>{{/isOverdue}}</li>{{/people}}</ul></section>{{/lists}}
{{#isNothing}}<div class="empty">{{{icon.bell}}}<h2>{{t.alerts.nothing}}</h2><p>{{t.alerts.nothing-help}}</p></div>{{/isNothing}}
{{/main}}{{/frame}}
"""####),
    AssetFile(path: "Alerts/alerts.texts", text: ####"""
# What waits for a person.

[title]
en: Alerts
it: Avvisi
fr: Alertes
ro: Alerte

[tasks]
en: Tasks that are due
it: Attività in scadenza
fr: Tâches à échéance
ro: Sarcini scadente

[overdue]
en: Next actions overdue
it: Prossime azioni in ritardo
fr: Prochaines actions en retard
ro: Acțiuni următoare întârziate

[today]
en: Next actions today
it: Prossime azioni di oggi
fr: Prochaines actions du jour
ro: Acțiuni de astăzi

[all-today]
en.one: Show {n} contact of today
en.other: Show all {n} contacts of today
it.one: Mostra {n} contatto di oggi
it.other: Mostra tutti i {n} contatti di oggi
fr.one: Afficher {n} contact du jour
fr.other: Afficher les {n} contacts du jour
ro.one: Arată {n} contact de astăzi
ro.few: Arată toate cele {n} contacte de astăzi
ro.other: Arată toate cele {n} de contacte de astăzi

[nothing]
en: Nothing waits for you
it: Niente ti aspetta
fr: Rien ne vous attend
ro: Nimic nu vă așteaptă

[nothing-help]
en: Tasks that fall due and contacts whose next action is today or overdue come here.
it: Qui arrivano le attività in scadenza e i contatti con la prossima azione per oggi o in ritardo.
fr: Les tâches à échéance et les contacts dont la prochaine action est pour aujourd’hui ou en retard viennent ici.
ro: Aici apar sarcinile scadente și contactele cu acțiunea următoare astăzi sau întârziată.

[all-overdue]
en.one: Show {n} overdue contact
en.other: Show all {n} overdue contacts
it.one: Mostra {n} contatto in ritardo
it.other: Mostra tutti i {n} contatti in ritardo
fr.one: Afficher {n} contact en retard
fr.other: Afficher les {n} contacts en retard
ro.one: Arată {n} contact întârziat
ro.few: Arată toate cele {n} contacte întârziate
ro.other: Arată toate cele {n} de contacte întârziate
"""####),
  ]
}
