// swift-format-ignore-file
// Made by scripts/embed from Assets/Figures. Change those files, and run it again.

extension AssetFile {
  static let inFigures: [AssetFile] = [
    AssetFile(path: "Figures/chart-figure.mustache", text: ####"""
<figure class="chart"><figcaption><b>{{chartTitle}}</b>{{#chartHasNote}}<span>{{chartNote}}</span>{{/chartHasNote}}</figcaption>{{{chartDrawing}}}{{#chartHasTable}}{{#chartTable}}{{> chart-table}}{{/chartTable}}{{/chartHasTable}}</figure>
"""####),
    AssetFile(path: "Figures/chart-table.mustache", text: ####"""
<details><summary>{{t.terms.table}}</summary><table class="table"><thead><tr>{{#headers}}<th scope="col"{{#isFigure}} class="num"{{/isFigure}}>{{word}}</th>{{/headers}}</tr></thead><tbody>{{#lines}}<tr><th scope="row">{{name}}</th>{{#figures}}<td class="num">{{word}}</td>{{/figures}}</tr>{{/lines}}</tbody></table></details>
"""####),
    AssetFile(path: "Figures/fig.mustache", text: ####"""
{{#figIsLink}}<a class="fig{{figSize}}" href="{{figHref}}">{{figText}}</a>{{/figIsLink}}{{^figIsLink}}<span class="num{{figSize}}">{{figText}}</span>{{/figIsLink}}
"""####),
    AssetFile(path: "Figures/figures.texts", text: ####"""
# Beside figures and in tables of reports.

[cut]
en: The first {shown} of {all} rows; totals are of all.
it: Le prime {shown} righe di {all}; i totali sono di tutte.
fr: Les {shown} premières lignes sur {all} ; les totaux portent sur toutes.
ro: Primele {shown} rânduri din {all}; totalurile sunt ale tuturor.

[before]
en: before {figure}, {change}
it: prima {figure}, {change}
fr: avant {figure}, {change}
ro: înainte {figure}, {change}

[before-alone]
en: before {figure}
it: prima {figure}
fr: avant {figure}
ro: înainte {figure}

[goal]
en: goal
it: obiettivo
fr: objectif
ro: obiectiv

[to-day]
en: To
it: Al
fr: Au
ro: Până la

[goal-of]
en: goal {figure}
it: obiettivo {figure}
fr: objectif {figure}
ro: obiectiv {figure}

[plan-of]
en: plan to date {figure}
it: piano a oggi {figure}
fr: plan à ce jour {figure}
ro: plan la zi {figure}

[against]
en: {change} against {period}
it: {change} rispetto a {period}
fr: {change} face à {period}
ro: {change} față de {period}
"""####),
    AssetFile(path: "Figures/home-tiles.mustache", text: ####"""
<dl class="kpis">{{#tiles}}<div><dt>{{#tileTerm}}{{> term}}{{/tileTerm}}</dt><dd>{{#tileFigure}}{{> fig}}{{/tileFigure}}{{#tileHasNote}} <span class="muted sm">{{tileNote}}</span>{{/tileHasNote}}</dd>{{#tileIsCompared}}<dd class="muted xs">{{tileCompared}}</dd>{{/tileIsCompared}}{{#tileHasStatus}}<dd>{{#tileStatus}}{{> status-mark}}{{/tileStatus}}</dd>{{/tileHasStatus}}</div>{{/tiles}}</dl>
"""####),
    AssetFile(path: "Figures/sheet-table.mustache", text: ####"""
<div class="scroll"><table class="table">
<caption class="sr">{{caption}}</caption>
<thead><tr>{{#headings}}<th scope="col"{{#isFigure}} class="num"{{/isFigure}}{{#isSorted}} aria-sort="{{sortedWord}}"{{/isSorted}}{{#hasDrawing}} colspan="2"{{/hasDrawing}}>{{#headIsLink}}<a class="plain" href="{{headHref}}">{{headWords}}{{#isSorted}} <span aria-hidden="true">{{sortedArrow}}</span>{{/isSorted}}</a>{{/headIsLink}}{{^headIsLink}}{{headWords}}{{/headIsLink}}</th>{{/headings}}</tr></thead>
<tbody>{{#lines}}
<tr><th scope="row">{{#rowHasTeam}}<span class="stage"><span class="glyph {{rowTeam}}" aria-hidden="true"></span>{{/rowHasTeam}}{{#rowIsLink}}<a class="plain" href="{{rowHref}}">{{rowName}}</a>{{/rowIsLink}}{{^rowIsLink}}{{rowName}}{{/rowIsLink}}{{#rowHasTeam}}</span>{{/rowHasTeam}}</th>{{#cells}}<td{{#isFigure}} class="num"{{/isFigure}}>{{> fig}}{{#hasBefore}}<small class="was">{{beforeWords}}</small>{{/hasBefore}}</td>{{#hasDrawing}}<td class="cell-chart mini-c">{{{cellDrawing}}}</td>{{/hasDrawing}}{{/cells}}</tr>{{/lines}}
</tbody>
{{#hasTotal}}{{#totalLine}}<tfoot><tr><th scope="row">{{rowName}}</th>{{#cells}}<td{{#isFigure}} class="num"{{/isFigure}}>{{> fig}}{{#hasBefore}}<small class="was">{{beforeWords}}</small>{{/hasBefore}}</td>{{#hasDrawing}}<td></td>{{/hasDrawing}}{{/cells}}</tr></tfoot>{{/totalLine}}{{/hasTotal}}
</table></div>
{{#isCut}}<p class="muted xs">{{cutWords}}</p>{{/isCut}}
"""####),
    AssetFile(path: "Figures/status-mark.mustache", text: ####"""
<span class="status {{statusClass}}">{{{statusIcon}}}{{statusWords}}</span>
"""####),
    AssetFile(path: "Figures/team-mark.mustache", text: ####"""
<span class="team {{markTeam}}">{{markWord}}</span>
"""####),
  ]
}
