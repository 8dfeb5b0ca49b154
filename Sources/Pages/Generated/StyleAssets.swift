// swift-format-ignore-file
// Made by scripts/embed from Assets/Style. Change those files, and run it again.

extension AssetFile {
  static let inStyle: [AssetFile] = [
    AssetFile(path: "Style/accord.css", text: ####"""
@layer reset, base, components, pages;

@layer reset {
*, *::before, *::after { box-sizing: border-box }
* { margin: 0 }
html { text-size-adjust: 100% }
img, svg { display: block; max-width: 100% }
svg { overflow: visible }
svg:not([viewBox], [width]) { width: 100% } /* charts: x in per cent, y in px */
button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit }
button { background: none; border: 0; padding: 0; cursor: pointer }
ul, ol { list-style: none; padding: 0 }
table { border-collapse: collapse; border-spacing: 0; width: 100% }
th { font-weight: inherit; text-align: inherit }
fieldset { border: 0; padding: 0; min-width: 0 }
summary { cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
}

@layer base {
body { background: var(--bg); color: var(--text);
  font: 400 var(--fs-md)/var(--leading) var(--font);
  font-variant-numeric: tabular-nums lining-nums;
  -webkit-font-smoothing: antialiased }
h1 { font-size: var(--fs-xl); font-weight: 620; line-height: var(--leading-tight); letter-spacing: -.014em }
h2 { font-size: var(--fs-lg); font-weight: 620; line-height: 1.35; letter-spacing: -.006em }
h3 { font-size: var(--fs-sm); font-weight: 600; line-height: 1.4 }
h1, h2, h3 { text-wrap: balance }
p { text-wrap: pretty }
b, strong { font-weight: 600 }
dt { color: var(--text-muted) }
div > dt { font-size: var(--fs-xs) }
small { font-size: var(--fs-xs) }
a { color: inherit; text-underline-offset: .2em; text-decoration-thickness: 1px; text-decoration-color: var(--line-strong) }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
@media (prefers-reduced-motion: no-preference) { a, button, summary, tr { transition: background-color var(--quick), text-decoration-color var(--quick) } }
}

@layer components {
/* Words for the eye only, words for the ear only */
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.muted { color: var(--text-muted) } .faint { color: var(--text-faint) }
.sm { font-size: var(--fs-sm) } .xs { font-size: var(--fs-xs) }
.num { text-align: right; white-space: nowrap } .nowrap { white-space: nowrap } .strong { font-weight: 600 }
.push { margin-left: auto }
.i { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
.skip { position: fixed; left: 8px; top: -60px; z-index: 50; background: var(--ink); color: var(--text-on-ink); padding: 8px 14px; border-radius: var(--radius) }
.skip:focus { top: 8px }
/* Frame */
.app { display: grid; grid-template-columns: var(--rail) minmax(0, 1fr); min-height: 100vh }
.rail { position: sticky; top: 0; height: 100vh; overflow-y: auto; display: flex; flex-direction: column; background: var(--bg-rail); border-right: 1px solid var(--line); padding: var(--space-3); scrollbar-width: none }
.brand { display: flex; align-items: center; gap: 9px; height: 28px; padding-inline: 8px; margin-bottom: var(--space-4); font-weight: 640; letter-spacing: -.012em; font-size: var(--fs-lg); text-decoration: none }
.brand svg { width: 20px; height: 20px; flex: none }
.rail li + li { margin-top: 1px }
.rail-item { display: flex; align-items: center; gap: 10px; height: 30px; padding-inline: 8px; border-radius: var(--radius); color: var(--text-muted); text-decoration: none; font-size: var(--fs-sm); font-weight: 500;
  &:hover { background: var(--surface-hover); color: var(--text) }
  &[aria-current] { background: var(--surface-pick); color: var(--text); font-weight: 600 }
  .count { margin-left: auto; font-size: var(--fs-xs); font-weight: 500; color: var(--text-faint) }
}
.rail-foot { margin-top: auto; padding: var(--space-3) 8px 4px; font-size: var(--fs-xs); color: var(--text-faint); line-height: 1.45 }
.topbar { position: sticky; top: 0; z-index: 20; display: flex; align-items: center; gap: var(--space-2); height: var(--bar); padding-inline: var(--space-8); background: var(--bg); border-bottom: 1px solid var(--line) }
.search { display: flex; align-items: center; gap: 8px; width: 15rem; height: 30px; padding-inline: 9px; border: 1px solid var(--line); border-radius: var(--radius); color: var(--text-faint); background: var(--surface-sunk); margin-left: auto;
  &:focus-within { outline: 2px solid var(--focus); outline-offset: 1px }
  input { border: 0; background: none; width: 100%; font-size: var(--fs-sm); outline: 0; min-width: 0 }
  input::placeholder { color: var(--text-faint); opacity: 1 }
}
.icon-btn { position: relative; display: grid; place-items: center; width: 30px; height: 30px; border-radius: var(--radius); color: var(--text-muted); text-decoration: none; flex: none;
  &:hover { background: var(--surface-hover); color: var(--text) }
  .dot { position: absolute; top: 2px; right: 0; min-width: 14px; height: 14px; padding-inline: 3px; border-radius: 7px; background: var(--bad); color: light-dark(#fff, #1a0507); font-size: 10px; font-weight: 650; line-height: 14px; text-align: center }
}
.page { padding: var(--space-6) var(--space-8) var(--space-12); max-width: 83rem }
.page-head { display: flex; align-items: flex-start; gap: var(--space-4); flex-wrap: wrap; margin-bottom: var(--space-5);
  > :first-child { flex: 1 1 24rem }
  p { color: var(--text-muted); font-size: var(--fs-sm); margin-top: 3px; max-width: 54rem }
  .acts { margin-left: auto; display: flex; gap: var(--space-2); align-items: center; flex-wrap: wrap }
}
.section { padding-top: var(--space-5); border-top: 1px solid var(--line); margin-top: var(--space-6) }
section > h2 { margin-bottom: var(--space-3) } .section > .dl + p { margin-top: var(--space-3) }
.section-head { display: flex; align-items: baseline; gap: var(--space-3); margin-bottom: var(--space-3); flex-wrap: wrap }
.section-head .note { color: var(--text-muted); font-size: var(--fs-sm) }
.section-head .more, .more { margin-left: auto; font-size: var(--fs-sm); color: var(--text-muted); white-space: nowrap; text-decoration: none }
.more:hover { color: var(--text); text-decoration: underline }
.split { display: grid; gap: var(--space-8); grid-template-columns: minmax(0, 1fr) }
.split > * { min-width: 0 }
@media (min-width: 1000px) {
.split-2 { grid-template-columns: repeat(2, minmax(0, 1fr)) } .split-3 { grid-template-columns: repeat(3, minmax(0, 1fr)) }
  .split-wide { grid-template-columns: minmax(0, 1.72fr) minmax(0, 1fr) }
}
.panel { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); padding: var(--space-4) var(--space-5) }
/* Figures open their receipt; terms open their meaning */
.fig { text-decoration: underline; text-decoration-color: color-mix(in oklab, var(--line-strong) 80%, transparent); text-decoration-thickness: 1px; text-underline-offset: .24em }
.fig:hover { text-decoration-color: var(--text-muted) }
.fig-xl { font-size: var(--fs-3xl); font-weight: 620; letter-spacing: -.028em; line-height: 1.1; text-underline-offset: .18em }
.fig-lg { font-size: var(--fs-xl); font-weight: 600; letter-spacing: -.018em; line-height: 1.2 }
.term { position: relative; anchor-name: --term; anchor-scope: --term; cursor: help; text-decoration: underline dotted; text-decoration-color: var(--line-control); text-decoration-thickness: 1px; text-underline-offset: .24em }
.tip { position: absolute; left: -12px; top: calc(100% + 6px); z-index: 30; width: max-content; max-width: 17.5rem; padding: 10px 12px; border-radius: var(--radius); border: 1px solid var(--line-strong); background: var(--surface); box-shadow: var(--shadow); color: var(--text); font-size: var(--fs-sm); font-weight: 400; line-height: 1.45; letter-spacing: 0; text-align: left; white-space: normal; display: none;
  b { display: block }
  em { display: block; margin-top: 4px; font-style: normal; color: var(--text-muted); font-size: var(--fs-xs) }
}
.term:hover > .tip, .term:focus > .tip { display: block }
.tip-end > .tip { left: auto; right: -12px }
/* Where it can, a tip hangs on its term outside every scrolled box, and turns at the edge of the window */
@supports (anchor-scope: all) { .term > .tip { position: fixed; position-anchor: --term; inset: auto; margin: 6px 0; position-area: end span-end; position-try-fallbacks: end span-all, start span-end, start span-all } }
/* Teams: colour and shape. Circle marketing, square sales, diamond joint. */
.is-marketing { --team: var(--team-marketing); --team-fill: var(--team-marketing-fill); --team-soft: var(--team-marketing-soft) }
.is-sales { --team: var(--team-sales); --team-fill: var(--team-sales-fill); --team-soft: var(--team-sales-soft) }
.is-joint { --team: var(--team-joint); --team-fill: var(--team-joint-fill); --team-soft: var(--team-joint-soft) }
.team { display: inline-flex; align-items: center; gap: 6px; color: var(--team); font-weight: 550; white-space: nowrap }
.glyph, .team::before { content: ""; display: inline-block; flex: none; width: 8px; height: 8px; background: var(--team-fill, var(--text-muted)); border-radius: 50% }
.is-sales.glyph, .is-sales.team::before, .is-sales > .glyph { border-radius: 1px }
.is-joint.glyph, .is-joint.team::before, .is-joint > .glyph { border-radius: 1px; transform: rotate(45deg) scale(.92) }
.chip { display: inline-flex; align-items: center; gap: 5px; height: 20px; padding-inline: 7px; border-radius: 4px; font-size: var(--fs-xs); font-weight: 550; white-space: nowrap; background: var(--team-soft, var(--surface-pick)); color: var(--team, var(--text-muted)) }
.chip .glyph { width: 6px; height: 6px }
.status { display: inline-flex; align-items: center; gap: 5px; font-size: var(--fs-xs); font-weight: 550; white-space: nowrap; color: var(--text-muted) }
.status .i { width: 14px; height: 14px; stroke-width: 1.75 }
.is-kept, .is-good { color: var(--good) } .is-track { color: var(--good) } .is-risk { color: var(--warn) } .is-broken, .is-bad { color: var(--bad) }
.status-soft { height: 20px; padding-inline: 6px 8px; border-radius: 4px; background: var(--surface-pick);
  &.is-kept, &.is-track { background: var(--good-soft) }
  &.is-risk { background: var(--warn-soft) }
  &.is-broken { background: var(--bad-soft) }
}
.avatar { display: inline-grid; place-items: center; width: 22px; height: 22px; border-radius: 50%; flex: none; background: var(--team-soft, var(--surface-pick)); color: var(--team, var(--text-muted)); font-size: 9.5px; font-weight: 650; letter-spacing: .01em }
.avatar.is-sales { border-radius: 5px }
.avatar-lg { width: 28px; height: 28px; font-size: 11px }
.who { display: inline-flex; align-items: center; gap: 7px; white-space: nowrap }
kbd { display: inline-grid; place-items: center; min-width: 18px; height: 18px; padding-inline: 4px; border: 1px solid var(--line-strong); border-radius: 4px; font: 500 11px/1 var(--font); color: var(--text-muted); background: var(--surface) }
/* Controls */
.btn { display: inline-flex; align-items: center; justify-content: center; gap: 7px; height: 32px; padding-inline: 12px; border-radius: var(--radius); border: 1px solid var(--line-strong); background: var(--surface); font-size: var(--fs-sm); font-weight: 550; text-decoration: none; white-space: nowrap }
.btn:hover { background: var(--surface-hover) }
.btn-primary { background: var(--ink); border-color: var(--ink); color: var(--text-on-ink);
  &:hover { background: var(--ink-hover) }
  kbd { background: none; color: inherit; border-color: color-mix(in oklab, currentColor 40%, transparent) }
}
.btn-quiet { border-color: transparent; background: none; color: var(--text-muted) } .btn-quiet:hover { color: var(--text) }
.btn-danger { color: var(--bad) } .btn-danger:hover { background: var(--bad-soft); border-color: var(--bad) }
.btn-sm { height: 26px; padding-inline: 9px; font-size: var(--fs-xs) }
.btn:disabled, .btn[aria-disabled] { color: var(--text-faint); background: var(--surface-sunk); border-color: var(--line); cursor: not-allowed }
.pick { display: inline-flex; align-items: center; gap: 6px; height: 30px; padding-inline: 9px; border-radius: var(--radius); font-size: var(--fs-sm); font-weight: 500; text-decoration: none; white-space: nowrap;
  &:hover { background: var(--surface-hover) }
  .i { width: 12px; height: 12px; color: var(--text-faint) }
  .k { color: var(--text-faint); font-weight: 400 }
}
.seg { display: inline-flex; max-width: 100%; overflow-x: auto; scrollbar-width: none; padding: 2px; border-radius: var(--radius); background: var(--surface-pick);
  a, label { display: inline-flex; align-items: center; gap: 6px; height: 26px; padding-inline: 10px; border-radius: 4px; font-size: var(--fs-sm); font-weight: 500; color: var(--text-muted); text-decoration: none; cursor: pointer; white-space: nowrap }
  a:hover { color: var(--text) } :focus-visible { outline-offset: -2px }
  [aria-current], :checked + label, label:has(:checked) { background: var(--surface); color: var(--text); box-shadow: 0 1px 2px light-dark(#1a1b2120, #0008) }
  input { position: absolute; opacity: 0; width: 1px; height: 1px }
  label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 1px }
}
.field { display: grid; gap: 5px; align-content: start }
.field > label, .field > legend, .field > span, .label { font-size: var(--fs-sm); font-weight: 550 }
.field .hint { font-size: var(--fs-xs); color: var(--text-muted) }
.input, .select, .textarea { width: 100%; min-height: 32px; padding: 5px 10px; border: 1px solid var(--line-control); border-radius: var(--radius); background: var(--surface); font-size: var(--fs-md) }
.textarea { min-height: 68px; resize: vertical }
.select { appearance: none; padding-right: 28px; background-image: linear-gradient(45deg, transparent 50%, var(--text-muted) 50%), linear-gradient(-45deg, transparent 50%, var(--text-muted) 50%); background-size: 5px 5px; background-position: right 15px center, right 10px center; background-repeat: no-repeat }
.input:focus-visible, .select:focus-visible, .textarea:focus-visible { outline-offset: 0; border-color: var(--focus); border-radius: var(--radius) }
.field.is-wrong .input, .field.is-wrong .select, .field.is-wrong .textarea { border-color: var(--bad) }
.error { display: flex; gap: 6px; font-size: var(--fs-xs); color: var(--bad); font-weight: 500 } .error .i { width: 14px; height: 14px; margin-top: 1px }
.error-box { display: flex; gap: 10px; padding: var(--space-3) var(--space-4); border-radius: var(--radius); background: var(--bad-soft); font-size: var(--fs-sm); margin-bottom: var(--space-4) } .error-box .i { color: var(--bad); margin-top: 2px }
.check { display: flex; gap: 9px; align-items: baseline; font-size: var(--fs-sm) } .check input, progress { accent-color: var(--ink) } .check input { width: 14px; height: 14px; flex: none; transform: translateY(2px) }
/* Table */
.scroll { position: relative; overflow-x: auto; scrollbar-width: thin }
.table { font-size: var(--fs-sm);
  th, td { padding: 7px 10px; vertical-align: middle; border-bottom: 1px solid var(--line) }
  th:first-child, td:first-child { padding-left: 0 }
  th:last-child, td:last-child { padding-right: 0 }
  thead th { font-size: var(--fs-xs); font-weight: 500; color: var(--text-muted); white-space: nowrap; vertical-align: bottom; padding-block: 6px; border-bottom-color: var(--line-strong) }
  thead .group th { border-bottom: 0; padding-bottom: 0; color: var(--text); font-weight: 600 }
  thead .group th[colspan] { box-shadow: inset 0 -1px 0 var(--line-strong); padding-bottom: 4px }
  thead .num a { text-decoration: none }
  tbody tr:hover { background: var(--surface-sunk) }
  tbody th { font-weight: 500; white-space: nowrap }
  tfoot th { white-space: nowrap }
  tfoot th, tfoot td { border-bottom: 0; font-weight: 600; padding-top: 9px }
  .fig { text-decoration-color: transparent }
  tr:hover .fig, .fig:focus-visible { text-decoration-color: var(--line-control) }
  .gap { padding-left: 26px }
  [aria-sort] { color: var(--text); font-weight: 600 }
}
.cell-chart { width: 8rem }
.dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px var(--space-4); font-size: var(--fs-sm);
}
/* Lists */
.list {
  > li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px var(--space-3); padding-block: 10px; border-bottom: 1px solid var(--line); align-items: baseline }
  > li:last-child { border-bottom: 0 }
  > li:first-child { padding-top: 2px }
  .i { transform: translateY(3px) }
  p { color: var(--text-muted); font-size: var(--fs-sm) }
  .body { min-width: 0 }
}
.bare > li { padding-block: 5px; display: flex; gap: var(--space-3); align-items: baseline; font-size: var(--fs-sm); border-bottom: 1px solid var(--line) } .bare > li:last-child { border: 0 }
.empty { display: grid; justify-items: center; gap: var(--space-2); padding: var(--space-10) var(--space-6); text-align: center; border: 1px dashed var(--line-strong); border-radius: var(--radius);
  p { max-width: 30rem; color: var(--text-muted); font-size: var(--fs-sm) }
  .btn { margin-top: var(--space-2) }
  > .i { width: 22px; height: 22px; color: var(--text-faint) }
}
.toast { display: flex; gap: 10px; align-items: center; width: min(26rem, 100%); padding: 10px 14px; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); font-size: var(--fs-sm) } .toast a, .toast button { margin-left: auto; font-weight: 600; text-decoration: underline; text-underline-offset: .2em }
.toast {
  &.is-bad, &.is-kept, &.is-risk { color: var(--text) }
  &.is-bad .i { color: var(--bad) }
  &.is-kept .i { color: var(--good) }
  &.is-risk .i { color: var(--warn) }
}
/* Stage ladder: past filled, present named, future open; jumped-over steps hatched */
.ladder { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 3px;
  li { padding-top: 8px; position: relative; font-size: var(--fs-xs); color: var(--text-muted); line-height: 1.4; min-width: 0 }
  li::before { content: ""; position: absolute; inset: 0 0 auto; height: 4px; border-radius: 2px; background: var(--line-strong) }
  .done::before, .now::before { background: var(--team-fill) }
  .implied::before { background: repeating-linear-gradient(90deg, var(--team-fill) 0 3px, transparent 3px 6px) }
  b { display: flex; align-items: center; gap: 5px; font-weight: 500; color: var(--text) }
  .now b { font-weight: 650; color: var(--team) }
  .next b { color: var(--text-faint) }
  .glyph { width: 7px; height: 7px }
  .next .glyph { background: none; box-shadow: inset 0 0 0 1px var(--line-control) }
}
/* Clock ring */
.ring { width: 32px; height: 32px; flex: none;
  circle { fill: none; stroke-width: 3 }
  .bg { stroke: var(--line-strong) }
  .fg { stroke: currentColor; stroke-linecap: butt }
  text { fill: currentColor; font-size: 10px; font-weight: 650; text-anchor: middle }
}
.ring-lg { width: 44px; height: 44px }
.ring-ok { color: var(--good) } .ring-soon { color: var(--warn) } .ring-late { color: var(--bad) }
/* History strip: full square kept, crossed square broken, open square running */
.strip { height: 16px; width: auto; max-width: none; overflow: visible;
  .kept { fill: var(--good) }
  .broken { fill: var(--bad-soft); stroke: var(--bad) }
  .x { stroke: var(--bad); stroke-width: 1.5 }
  .run { fill: none; stroke: var(--line-control); stroke-dasharray: 2 2 }
}
/* Reasons: points as bars */
.reasons { font-size: var(--fs-sm);
  li { display: grid; grid-template-columns: minmax(0, 1fr) 64px 38px; gap: 10px; align-items: center; padding-block: 3px }
  .pts { text-align: right; font-weight: 550 }
  small { color: var(--text-muted) }
}
.score { display: flex; align-items: baseline; gap: 8px } .score b { font-size: var(--fs-2xl); letter-spacing: -.02em; font-weight: 620; line-height: 1.2 }
.quad { display: inline-flex; align-items: center; gap: 6px; font-size: var(--fs-xs); font-weight: 600; white-space: nowrap;
  svg { width: 12px; height: 12px }
  .q { fill: var(--line-strong) }
  .on { fill: var(--text) }
}
/* Timeline */
.timeline { position: relative;
  > li { position: relative; display: grid; grid-template-columns: 5.5rem 20px minmax(0, 1fr) auto; gap: 0 10px; padding-block: 7px; font-size: var(--fs-sm); align-items: baseline }
  > li::before { content: ""; position: absolute; left: calc(5.5rem + 19px); top: 0; bottom: 0; width: 1px; background: var(--line-strong) }
  > li:first-child::before { top: 14px }
  > li:last-child::before { bottom: auto; height: 14px }
  time { color: var(--text-muted); font-size: var(--fs-xs); text-align: right }
  .mark { position: relative; justify-self: center; width: 9px; height: 9px; background: var(--team-fill, var(--line-control)); border-radius: 50%; box-shadow: 0 0 0 3px var(--bg) }
  .is-sales .mark, .mark.is-sales { border-radius: 1px }
  .is-joint .mark, .mark.is-joint { border-radius: 1px; transform: rotate(45deg); box-shadow: 0 0 0 2px var(--bg) }
  .machine .mark { background: var(--bg); border: 1px dashed var(--line-control) }
  p, small { color: var(--text-muted) }
  .moment { font-weight: 600 }
}
/* Charts: marks, lines, words */
.chart, .hero { container-type: inline-size }
@container (max-width: 1080px) { .wide-only { display: none } } @container (max-width: 420px) { .mid-only { display: none } }
.chart {
  figcaption { display: flex; align-items: baseline; gap: var(--space-3); flex-wrap: wrap; margin-bottom: var(--space-2) }
  figcaption b { font-size: var(--fs-sm) }
  figcaption span { color: var(--text-muted); font-size: var(--fs-xs) }
}
.chart {
  details { margin-top: var(--space-2); font-size: var(--fs-xs); color: var(--text-muted) }
  summary { display: inline-block; text-decoration: underline; text-decoration-color: var(--line-strong); text-underline-offset: .2em }
  details .table { margin-top: var(--space-2); color: var(--text); max-width: 30rem }
}
.v-actual { fill: var(--chart-actual) } .v-last { fill: var(--chart-last) } .v-band { fill: var(--chart-band) } .v-band2 { fill: var(--chart-band-2) }
.v-m { fill: var(--team-marketing-fill) } .v-s { fill: var(--team-sales-fill) } .v-j { fill: var(--team-joint-fill) } .v-good { fill: var(--good) } .v-warn { fill: var(--warn) } .v-bad { fill: var(--bad) } .v-none { fill: none } .v-m-soft { fill: var(--team-marketing-soft) } .v-track { fill: var(--surface-pick) }
.v-hatch { fill: var(--surface-sunk); stroke: var(--line-control); stroke-dasharray: 2 2 }
.l { fill: none; stroke: var(--chart-actual); stroke-width: 1.75; vector-effect: non-scaling-stroke; stroke-linejoin: round; stroke-linecap: round } .l-m { stroke: var(--team-marketing-fill) } .l-s { stroke: var(--team-sales-fill) } .l-j { stroke: var(--team-joint-fill) } .l-last { stroke: var(--line-control); stroke-width: 1.25; stroke-dasharray: 3 3 } .l-goal { stroke: var(--chart-goal); stroke-width: 1.5 } .l-thin { stroke-width: 1 } .l-grid { stroke: var(--chart-grid); stroke-width: 1 } .l-axis { stroke: var(--line-strong); stroke-width: 1 } .l-dash { stroke-dasharray: 4 3 } .l-bg { stroke: var(--bg); stroke-width: 2 }
.t { font-size: 12px; fill: var(--text) } .t-sm { font-size: 11px } .t-mute { fill: var(--text-muted) } .t-b { font-weight: 600 } .t-end { text-anchor: end } .t-mid { text-anchor: middle } .t-m { fill: var(--team-marketing) } .t-s { fill: var(--team-sales) } .t-j { fill: var(--team-joint) } .t-bad { fill: var(--bad) } .t-warn { fill: var(--warn) } .t-good { fill: var(--good) } .t-halo { paint-order: stroke; stroke: var(--bg); stroke-width: 4px; stroke-linejoin: round }
.pt:hover > .mark, .pt:focus > .mark { opacity: .78 }
.flow { fill: var(--line-control); fill-opacity: .2 } .flow:hover { fill-opacity: .42 } .flow-s { fill: var(--team-sales-fill); fill-opacity: .3 } .flow-s:hover { fill-opacity: .5 }
.h-1, .h-2, .h-3, .h-4, .h-5, .h-6 { fill: var(--chart-actual) } .hs { fill: var(--team-sales-fill) } .hm { fill: var(--team-marketing-fill) } .h-1 { fill-opacity: .06 } .h-2 { fill-opacity: .13 } .h-3 { fill-opacity: .22 } .h-4 { fill-opacity: .33 } .h-5 { fill-opacity: .45 } .h-6 { fill-opacity: .78 } .t-hot { fill: #08100f }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: var(--fs-xs); color: var(--text-muted); align-items: center;
  > span { display: inline-flex; align-items: center; gap: 6px }
  svg { width: 16px; height: 10px }
}
@media (max-width: 1120px) and (min-width: 721px) {
.app { --rail: 3.5rem }
  .rail-item span, .rail-item .count, .rail-foot, .brand span { display: none } .rail-item, .brand { justify-content: center; padding-inline: 0 }
}
@media (max-width: 720px) {
.app { --bar: 3rem; display: block; padding-bottom: 60px }
  .rail { position: fixed; inset: auto 0 0; z-index: 40; height: 58px; padding: 4px 6px; border: 0; border-top: 1px solid var(--line); overflow: visible; background: var(--bg) }
  .rail .brand, .rail-foot { display: none } .rail ul { display: flex } .rail li { flex: 1; margin: 0 !important } .rail .minor { display: none }
  .rail-item { flex-direction: column; justify-content: center; gap: 3px; height: 50px; padding: 0; font-size: 11px; position: relative } .rail-item[aria-current] { background: none } .rail-item .count { position: absolute; top: 2px; left: calc(50% + 8px); margin: 0; font-size: 10px; font-weight: 650 }
  .rail-item .i { width: 20px; height: 20px }
  .rail:target { height: auto; max-height: 80vh; overflow-y: auto; box-shadow: var(--shadow) } .rail:target ul { display: grid; grid-template-columns: repeat(4, 1fr) } .rail:target .minor { display: block } .rail .rail-gap { grid-column: 1 / -1 }
  .topbar { padding-inline: var(--space-4) } .topbar .wide, .search { display: none } .topbar .find { margin-left: auto }
  .page { padding: var(--space-4) var(--space-4) var(--space-8) }
  .page-head .acts { margin-left: 0 } .btn { height: 36px }
  .timeline > li { grid-template-columns: 20px minmax(0, 1fr) auto } .timeline > li::before { left: 9px } .timeline time { grid-column: 2; grid-row: 2; text-align: left } .timeline .mark { grid-column: 1; grid-row: 1 }
}
@media (min-width: 721px) { .phone { display: none } }
/* On paper: figures without controls, in light, with the period above them */
@media print {
  @page { size: landscape; margin: 12mm }
  .rail, .acts, .skip, .search, .icon-btn, .btn, .seg, .more, .modelform, .choose, .filters, .filterbar, .views, .pager, .pairs, .sorter, .chart summary, .pick .i { display: none !important }
  .app { display: block } .page { max-width: none; padding: 0 } .topbar { position: static; padding: 0; border: 0 }
  .scroll { overflow: visible } .table.table { font-size: 8pt; th, td { padding: 3px 4px } }
  .table, .table th, .sankey, .steps { min-width: 0 !important } .section, .chart, .panel, tr { break-inside: avoid } .fig { text-decoration: none }
}
@media (forced-colors: active) { .glyph, .mark, .ladder li::before { forced-color-adjust: none } }
}

@layer pages {
.rail-gap { height: var(--space-3) }
.grow { flex: 1; min-width: 0 } .gap-top { height: var(--space-6) }
/* Overview */
.hero details { margin-top: -16px }
.hero-figs { display: flex; justify-content: space-between; align-items: flex-end; gap: var(--space-6); margin-bottom: var(--space-4); flex-wrap: wrap }
.hero-main { display: flex; align-items: baseline; gap: 10px; margin-top: 4px; flex-wrap: wrap }
.hero-side { display: flex; gap: var(--space-8);
}
.mirror { display: grid; gap: var(--space-6) } .mirror-side h3 { display: flex; gap: 10px; align-items: baseline; font-size: var(--fs-sm); margin-bottom: 4px } .mirror-side h3 .muted { font-weight: 400; font-size: var(--fs-xs) }
.promise { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--space-3); padding-block: 8px; border-top: 1px solid var(--line);
  .what { display: grid; font-size: var(--fs-sm); line-height: 1.4 }
  .what b { font-weight: 550 }
  .got { display: grid; justify-items: end; font-size: var(--fs-sm); line-height: 1.4 }
  .bar { grid-column: 1 / -1 }
}
.hist { display: flex; gap: 10px; align-items: center; grid-column: 1 / -1 }
@media (min-width: 1000px) {
.mirror { grid-template-columns: 1fr 1fr; gap: 0 } .mirror-side.is-marketing { border-right: 1px solid var(--line-strong) } .mirror-side h3 { padding-inline: 0 16px } .mirror-side.is-sales h3 { flex-direction: row-reverse; padding-inline: 16px 0 }
  .promise { grid-template-columns: 11.5rem minmax(8.5rem, 1fr) minmax(0, 11rem); align-items: center; gap: 0 var(--space-4); min-height: 54px } .promise .bar { grid-column: auto }
  .is-sales .promise { grid-template-columns: minmax(0, 11rem) minmax(8.5rem, 1fr) 11.5rem } .is-sales .promise .what { order: 3; text-align: right } .is-sales .promise .got { order: 2; justify-items: start } .is-sales .promise .bar { order: 1 }
}
.steps { font-size: var(--fs-sm); min-width: 54rem;
  th, td { padding: 2px 20px 2px 0; text-align: left; width: 15.2%; white-space: nowrap }
  tbody th { width: 8.8%; color: var(--text-muted); font-size: var(--fs-xs); padding-right: 16px }
  tr > :last-child { padding-right: 0 }
}
.stage { display: inline-flex; align-items: center; gap: 7px; font-weight: 550 }
.wins {
  li { display: grid; grid-template-columns: 1fr auto; padding-block: 8px; border-bottom: 1px solid var(--line); font-size: var(--fs-sm) }
  li:last-child { border: 0 }
  p { grid-column: 1 / -1; font-size: var(--fs-xs); display: flex; gap: 8px; align-items: center; flex-wrap: wrap; margin-top: 3px }
}
.steps { table-layout: fixed }
.list .act { align-self: start } .list .act .who { font-size: var(--fs-sm) }
/* Inbox */
.p-inbox { padding: 0; max-width: none; display: grid } .queue { min-width: 0 } .queue-head { display: flex; align-items: center; justify-content: space-between; padding: var(--space-5) var(--space-5) var(--space-3) }
.queue-h { font-size: var(--fs-xs); font-weight: 600; color: var(--text-muted); padding: var(--space-3) var(--space-5) 6px; border-bottom: 1px solid var(--line); letter-spacing: 0 } .queue-h .faint { font-weight: 400; margin-left: 4px }
.row { display: grid; grid-template-columns: 32px minmax(0, 1fr) auto; gap: 1px 12px; padding: 9px var(--space-5); border-bottom: 1px solid var(--line); text-decoration: none; font-size: var(--fs-sm); align-items: center; position: relative;
  &:hover { background: var(--surface-sunk) }
  &[aria-current] { background: var(--surface-hover) }
  &[aria-current]::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 2px; background: var(--ink) }
  &:focus-visible { outline-offset: -2px }
}
.row .ring, .row-ic { grid-row: 1 / span 3 } .row-ic { display: grid; place-items: center; width: 32px; color: var(--text-muted) } .row-main, .why { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .row-main b { font-size: var(--fs-md); margin-right: 2px } .why { grid-column: 2 / -1; color: var(--text-muted) }
.row-side { justify-self: end } .left { grid-column: 2; font-size: var(--fs-xs); font-weight: 500 } .left span { font-weight: 400 }
.keys { display: flex; gap: 6px 14px; flex-wrap: wrap; padding: var(--space-4) var(--space-5); font-size: var(--fs-xs); color: var(--text-muted) } .keys span { display: inline-flex; gap: 4px; align-items: center }
.dossier { min-width: 0; padding: var(--space-5) var(--space-8) var(--space-12); max-width: 62rem } .dos-head { display: flex; gap: var(--space-4); justify-content: space-between; flex-wrap: wrap } .dos-head .acts { display: flex; gap: 6px; flex-wrap: wrap; align-items: flex-start } .h-name { font-size: var(--fs-xl); letter-spacing: -.014em } .h-name a { text-decoration: none }
.dos-contact { display: flex; gap: 4px 18px; margin-top: 6px; flex-wrap: wrap; font-size: var(--fs-sm);
  a { display: inline-flex; gap: 7px; align-items: center }
  .i { color: var(--text-faint); width: 14px }
}
.clockline { display: flex; gap: var(--space-4); align-items: center; margin-top: var(--space-4); padding: var(--space-3) var(--space-4); border: 1px solid var(--line); border-radius: var(--radius); font-size: var(--fs-sm);
  > div > svg { margin-block: 4px 2px }
}
.dos-sec { margin-top: var(--space-5); padding-top: var(--space-4); border-top: 1px solid var(--line) } .tight { gap: var(--space-6) } .dos-sec h3, .side h2 { margin-bottom: var(--space-2) } .dos-sec .section-head h3 { margin: 0 } .sub { margin-top: var(--space-4) }
.docs {
  li { display: flex; gap: 9px; padding-block: 4px; font-size: var(--fs-sm); line-height: 1.4 }
  .i { color: var(--text-faint); margin-top: 2px }
  small { display: block }
}
.mini { font-size: var(--fs-sm) } .mini li { display: grid; grid-template-columns: 1fr auto; gap: 10px; padding-block: 2px }
@media (min-width: 1000px) { .p-inbox { grid-template-columns: 27.5rem minmax(0, 1fr); min-height: calc(100vh - var(--bar)) } .queue { border-right: 1px solid var(--line) } }
@media (max-width: 999px) { .dossier { border-top: 8px solid var(--surface-sunk); padding-inline: var(--space-4) } }
/* Contact */
.side { display: grid; gap: var(--space-6); align-content: start } .next-act { background: var(--surface-sunk) } .nx { font-size: var(--fs-lg); margin-bottom: 4px } .gap-sm { margin-top: var(--space-3) } .row-acts { display: flex; gap: 6px; margin-top: var(--space-2) } .section-head.center { align-items: center }
/* Closed loop */
.plain { text-decoration: none } .plain:hover { text-decoration: underline } .dims { margin-bottom: var(--space-4) } .modelform { display: flex; flex-wrap: wrap; gap: 8px; align-items: center } .modelform > .select { width: 10.5rem; border-color: var(--line-strong); font-size: var(--fs-sm) }
.loop th:first-child { position: sticky; left: 0; background: var(--bg) }
.loop { min-width: 64rem;
  th, td { padding: 6px 7px }
  tr > :first-child { padding-left: 0 }
  tr > :last-child { padding-right: 0 }
  .gap { padding-left: 18px }
  .cell-chart { width: 7.5rem }
  .cell-chart.ci { width: 6rem }
  .cell-chart.wide { width: 11rem }
}
.table tfoot .sub th, .table tfoot .sub td { font-weight: 400; padding-top: 2px } .loop tfoot th, .loop tfoot td { padding-block: 4px } .loop tfoot tr:first-child > * { padding-top: 10px }
.concl { display: grid; gap: 10px } .concl li { display: grid; grid-template-columns: 5.6rem 1fr; gap: 12px; font-size: var(--fs-sm); align-items: baseline }
@media (min-width: 1000px) { .concl { grid-template-columns: 1fr 1fr; gap: 12px 40px } } .concl .status { justify-self: start }
.sankey { min-width: 57rem } .strong-flow { fill-opacity: .78 } .pathline { display: inline-flex; gap: 6px; align-items: center; flex-wrap: wrap; font-weight: 400 } .pathline .i { width: 12px; height: 12px }
.good-t { color: var(--good); font-weight: 550 } .warn-t { color: var(--warn); font-weight: 600 } .mid { fill-opacity: .62 }
/* Agreement and definition */
.page-head .who { gap: 5px; vertical-align: bottom; color: var(--text) } .page-head .avatar { width: 18px; height: 18px; font-size: 8px }
.strip-key { margin-top: var(--space-3) } .legend .strip { width: auto; height: 16px }
.joint { display: grid; gap: 4px var(--space-4); padding: 10px; border-top: 1px solid var(--line-strong); background: var(--team-joint-soft); border-radius: 0 0 var(--radius) var(--radius); font-size: var(--fs-sm); align-items: center;
  .what, .got { display: grid }
}
@media (min-width: 1000px) { .joint { grid-template-columns: 1fr 17rem 9rem 1fr; padding-inline: 0 } .joint .what { text-align: right; justify-items: end } .joint .hist { grid-column: auto } .mirror-full .promise { padding-block: 10px; row-gap: 7px } .mirror-full .hist { grid-column: 2 / -1; justify-content: flex-end; padding-right: 16px } .mirror-full .is-sales .hist { order: 4; grid-column: 1 / 3; justify-content: flex-start; padding: 0 0 0 16px } }
.signs { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-4) } .sign { border: 1px solid var(--line); border-top: 2px solid var(--team-fill); border-radius: var(--radius); padding: var(--space-3) var(--space-4) var(--space-4); font-size: var(--fs-sm); display: grid; gap: 6px; align-content: start } .sign.open { border-style: dashed; border-top-style: solid } .sig { font: italic 400 1.375rem/1.3 "Snell Roundhand", "Segoe Script", "Apple Chancery", Georgia, serif; border-bottom: 1px solid var(--line-strong); padding-top: 6px } .matrix { min-width: 34rem } .mx-n { font-size: 15px } .def-split { gap: var(--space-8) }
@media (min-width: 1000px) { .def-split { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr) } }
.quads { display: flex; flex-wrap: wrap; gap: 6px 16px; margin: 10px 0 var(--space-5); font-size: var(--fs-xs) } .quads li { display: inline-flex; gap: 7px; align-items: center }
.checks { display: grid; gap: 6px; align-content: center }
/* Marketing and plan */
.kpis { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: var(--space-4) var(--space-6) } .kpis .sm { display: inline-block }
.pale { fill-opacity: .38 } .case { display: flex; gap: 10px; margin-block: var(--space-4); padding: 10px 12px; border-radius: var(--radius); background: var(--surface-sunk); font-size: var(--fs-sm) } .case .i { margin-top: 2px } .mini-c { width: 5rem } .glyph-wrap { align-self: start; padding-top: 2px }
.confseg { display: flex; gap: 8px 16px; align-items: center; flex-wrap: wrap; margin-bottom: var(--space-3) }
.back { min-width: 62rem;
  .pickcol { background: var(--surface-sunk); padding-inline: 14px }
  .cell-chart { width: 9.5rem }
}
.gapfig { display: grid; justify-items: end; gap: 4px; font-size: var(--fs-sm) }
code { font: 400 var(--fs-xs) var(--font-mono); color: var(--text-muted); margin-left: 6px } .rowx { display: flex; gap: 10px 16px; flex-wrap: wrap; align-items: center } .rowx + .rowx { margin-top: 10px } .formbox { max-width: 26rem } .stack { display: grid; gap: var(--space-6); align-content: start } .t-inv { fill: light-dark(#fff, #08100f) }
@media (max-width: 999px) { .is-marketing .bar svg { transform: scaleX(-1) } }
/* Phone */
@media (max-width: 720px) {
  kbd, .keys { display: none }
  .ladder { grid-auto-flow: row } .ladder li { display: flex; gap: 8px; padding: 3px 0 3px 14px } .ladder li::before { inset: 0 auto 0 0; width: 4px; height: auto }
  .list > li { grid-template-columns: auto minmax(0, 1fr) } .list > li > :last-child { grid-column: 2; justify-items: start }
  .section-head .more { margin-left: 0; width: 100% } .why { white-space: normal } .hero-side { gap: var(--space-5) }
  .steps { display: flex; min-width: 0; justify-content: space-between } .steps thead, .steps tbody { display: contents }
  .steps tr { display: grid; grid-template-rows: 24px repeat(6, 38px); align-items: center } .steps tr:nth-child(3), .steps tbody tr:last-child { display: none }
  .steps th, .steps td, .steps tbody th { width: auto; padding: 0 } .steps .cell-chart { width: 4.5rem } .steps .muted { display: none } .steps .fig-lg { font-size: var(--fs-md) }
}
}
"""####),
    AssetFile(path: "Style/charts.css", text: ####"""
/* What charts need beyond accord.css: edges and hatches, lines of good and bad, names cut at their column. */
@layer components {
.l-good { stroke: var(--good) } .l-warn { stroke: var(--warn) } .l-bad { stroke: var(--bad) }
/* Two bands are told apart by an outline and a hatch, not by their greys alone */
.v-edge { stroke: var(--line-strong); stroke-width: 1; vector-effect: non-scaling-stroke }
.l-hatch { fill: none; stroke: var(--line-control); stroke-width: 1; stroke-opacity: .45 }
/* Dark words on the fullest cells: at less than this the dark theme falls under 4.5:1 */
.hm.h-6, .hs.h-6 { fill-opacity: .92 }
.cut { overflow: hidden }
/* On a phone names begin left of the drawing, and so have room */
@container (max-width: 420px) { svg:has(.cut) { margin-left: 2.5rem; width: calc(100% - 2.5rem) } svg.cut { overflow: visible; > text { translate: -2.5rem } } }
@media print {
.v-edge { stroke: #555 } .l-hatch { stroke: #333; stroke-opacity: .6 }
.v-last, .pale, .v-band2 { stroke: #777; stroke-width: .5 }
}
}
"""####),
    AssetFile(path: "Style/closed-loop.css", text: ####"""
@layer pages {
.dims-line { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: start }
.pairs { margin-top: var(--space-5) } .pairs > :not(summary) { margin-top: var(--space-4) }
.loop thead th { position: relative; white-space: normal }
@media (max-width: 720px) { .loop thead th { white-space: nowrap } }
.sorter { position: absolute; inset-inline-end: -2px; bottom: 2px; opacity: 0 } th:hover > .sorter, .sorter:focus-visible, [aria-sort] > .sorter { opacity: 1 }
.models thead th { white-space: normal; min-width: 4rem }
.choose { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: end }
.chart + .sm, .sm + .scroll, .section + .scroll, .scroll + .xs { margin-top: var(--space-3) }
.receipt-head { display: flex; flex-wrap: wrap; gap: var(--space-4) var(--space-8); align-items: baseline }
.pages { margin-top: var(--space-4) } .is-own > *, .is-on { background: var(--surface-pick) }
}
"""####),
    AssetFile(path: "Style/contacts.css", text: ####"""
@layer pages {
.filterbar { position: relative; display: flex; gap: var(--space-2); align-items: end; flex-wrap: wrap; margin-bottom: var(--space-4);
}
.search-field { position: relative; flex: 0 1 22rem; min-width: 12rem; .i { position: absolute; left: 9px; top: 8px; color: var(--text-faint) } .input { padding-left: 32px } }
.sieve {
  > .filter-grid { position: absolute; z-index: 25; top: calc(100% + 6px); left: 0; width: min(52rem, 100%); display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: var(--space-3); box-shadow: var(--shadow); align-items: end }
}
.stage-row, .views { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center } .stage-row { margin-bottom: var(--space-3) } .stage-tabs { max-width: 100% }
.view { display: inline-flex; align-items: center } .view .chip { text-decoration: none; height: 26px } .view .chip[aria-current] { outline: 1px solid var(--line-control) } .view .icon-btn { width: 22px; height: 22px }
.pickbox { width: 28px } .contact-table { th .was { max-width: 17rem; overflow: hidden; text-overflow: ellipsis } td:nth-last-child(-n + 3) { white-space: nowrap } } .contact-table tr.is-at { background: var(--surface-hover) } .contact-table tr:has(:checked) { background: var(--surface-pick) }
.bulkbar { position: sticky; bottom: 0; z-index: 15; display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center; padding-block: var(--space-3); background: var(--bg); border-top: 1px solid var(--line) }
.drop-up > .drop-body { top: auto; bottom: calc(100% + 6px); padding: var(--space-3); > * + * { margin-top: var(--space-3) } }
.pager { display: flex; gap: var(--space-2); justify-content: end; margin-top: var(--space-4) }
.moves-body { min-width: 20rem; max-height: 70vh; overflow-y: auto } .note-text { white-space: pre-line; overflow-wrap: anywhere; color: var(--text) }
.stack-form { display: grid; gap: var(--space-3); margin-top: var(--space-3); justify-items: start; .field { width: 100% } }
.tasks > li { align-items: center } .side h2 { margin-bottom: var(--space-2) } .rowx + .timeline { margin-top: var(--space-3) }
.contact-form fieldset { display: grid; gap: var(--space-4) }
.hits { margin-bottom: var(--space-4); max-width: 46rem } .search { position: relative } .quick { position: absolute; z-index: 40; top: calc(100% + 6px); right: 0; width: min(26rem, 92vw); max-height: 70vh; overflow-y: auto; padding: var(--space-3); background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius); box-shadow: var(--shadow); color: var(--text) }
.dl dd, .bare li { overflow-wrap: anywhere }
}
@media (max-width: 720px) {
.contact-table {
  thead { display: none }
  tr { display: grid; grid-template-columns: 28px minmax(0, 1fr); padding-block: 8px; border-bottom: 1px solid var(--line) }
  td, th { border: 0; padding: 1px 0; grid-column: 2; min-width: 0; overflow-wrap: anywhere; white-space: normal }
  th, .pickbox { grid-row: 1 } .pickbox { grid-column: 1 } td:empty, td:nth-last-child(-n + 2) { display: none }
}
.bulkbar { position: static } .search-field { flex: 1 1 10rem }
.sieve > .filter-grid { position: static; width: 100% } .sieve { width: 100% }
}
"""####),
    AssetFile(path: "Style/data.css", text: ####"""
/* Files, imports, the radar and the doctor. */
@layer components {
.tally { display: flex; flex-wrap: wrap; gap: var(--space-4) var(--space-8); margin-bottom: var(--space-3);
  li { display: grid } b { font-size: var(--fs-xl); font-weight: 600; letter-spacing: -.018em; font-variant-numeric: tabular-nums } > li > span { font-size: var(--fs-sm); color: var(--text-muted) }
}
.upload-form, .how-fields { display: grid; gap: var(--space-4); max-width: 34rem }
.upload-form .btn { justify-self: start }
.how-fields { max-width: none; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); padding-block: var(--space-3) }
.kinds { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: var(--space-2) }
fieldset.field > legend { margin-bottom: 6px }
.facts { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-5); font-size: var(--fs-sm); margin-top: var(--space-4) }
.how { margin-bottom: var(--space-3) }
.how summary, details > summary:has(h2) { display: flex; gap: 6px; align-items: center; cursor: pointer; .i { width: 12px; height: 12px } }
.how summary { font-size: var(--fs-sm); font-weight: 550 }
.how:not([open]) > summary > .i, details:not([open]) > summary:has(h2) > .i { rotate: -90deg }
.cut { max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.columns { .select { min-width: 14rem } .is-unread th { color: var(--text-faint); font-weight: 400 } .sample + .sample::before { content: " · "; color: var(--text-faint) } }
.bar-wide { width: 100%; max-width: 34rem; height: 8px; accent-color: var(--ink) }
.pager, .acts-row, .decide, .scroll + p { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; margin-top: var(--space-3) }
.decide { margin-top: var(--space-6) }
.code { font-family: ui-monospace, monospace; font-size: var(--fs-xs); white-space: pre; overflow-x: auto }
.file-name { overflow-wrap: anywhere }
.verdict { display: flex; font-size: var(--fs-md); margin-top: var(--space-4) }
.heads thead th { white-space: normal; min-width: 5.5rem; vertical-align: bottom }
summary > h2, summary > h3 { display: inline }
}
@media (max-width: 720px) {
  .columns { &, tbody { display: block } thead { position: absolute; clip-path: inset(50%) } tr { display: grid; padding-block: var(--space-2); border-bottom: 1px solid var(--line) } th, td { display: block; border: 0; padding: 2px 0; max-width: none } .select { min-width: 0 } }
}
"""####),
    AssetFile(path: "Style/figures.css", text: ####"""
@layer components {
.was { display: block; color: var(--text-faint); font-weight: 400 }
th .plain { color: inherit }
}
"""####),
    AssetFile(path: "Style/frame.css", text: ####"""
/* Menus of the top bar, the door before sign-in, tables of sheets. */
@layer components {
.drop { position: relative;
  > summary { cursor: pointer }
  > .drop-body { position: absolute; z-index: 30; top: calc(100% + 6px); left: 0; min-width: 17rem; padding: var(--space-2); background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius); box-shadow: var(--shadow) }
  &.drop-end > .drop-body { left: auto; right: 0 }
}
.choices a { display: flex; justify-content: space-between; gap: var(--space-4); padding: 5px 8px; border-radius: 4px; text-decoration: none; font-size: var(--fs-sm); white-space: nowrap;
  &:hover { background: var(--surface-hover) }
  &[aria-current] { background: var(--surface-pick); font-weight: 600 }
  .glyph { margin-right: 5px }
}
.drop-form { display: grid; gap: var(--space-2); padding: var(--space-2); margin-top: var(--space-2); border-top: 1px solid var(--line) }
.choices + .drop-form { grid-template-columns: 1fr 1fr; align-items: end }
.choices + .drop-form .btn { grid-column: 1 / -1 }
.drop-body > .drop-form:first-child { margin: 0; border: 0 }
.pick.is-past { color: var(--warn); font-weight: 600 }
.door { max-width: 24rem; margin: 12vh auto; padding: var(--space-4); display: grid; gap: var(--space-5);
  .brand { margin: 0; padding: 0 }
  form { display: grid; gap: var(--space-4) }
}
}
@media (max-width: 720px) { .drop > .drop-body { position: fixed; inset: auto 8px 66px; max-height: 70vh; overflow-y: auto } }
@layer components {
/* Settings: what follows the tabs needs no line of its own; a form stands apart from its heading. */
.dims + .section, .dims + div > .section:first-child, .split-2 > .section { border-top: 0; padding-top: 0 } .dims + .section, .dims + div > .section:first-child { margin-top: var(--space-5) }
.formbox { display: grid; gap: var(--space-4); justify-items: start; > * { width: 100% } > .btn { width: auto } }
.table .avatar { vertical-align: middle }
}
"""####),
    AssetFile(path: "Style/inbox.css", text: ####"""
@layer pages {
.p-inbox { grid-template-rows: auto 1fr; > .toast { grid-column: 1 / -1; margin: var(--space-3) var(--space-5) 0 } }
.queue { > .dims { margin: 0 var(--space-5) var(--space-2); max-width: calc(100% - 40px) } .queue-none, > .error-box, .pager { margin: var(--space-3) var(--space-5) } .bulkbar { padding-inline: var(--space-5) } }
.ticks { display: grid; grid-template-columns: 30px minmax(0, 1fr); > .row { padding-left: 8px } > .error { grid-column: 2; padding: 4px 8px } }
.tick { display: grid; place-items: center end; input { width: 24px; height: 24px } cursor: pointer; border-bottom: 1px solid var(--line) } .ticks:has(:checked) { background: var(--surface-pick) }
.warn-t { color: var(--warn) } .bad-t { color: var(--bad) } .to-list { display: none }
.dos-acts { display: flex; flex-wrap: wrap; gap: 6px; margin-top: var(--space-4); kbd { margin-left: 4px } }
.act[open] { flex-basis: 100%; > form { max-width: 26rem } }
.clockline > div { flex: 1; min-width: 0 } .advice { margin-top: var(--space-3); padding: var(--space-3) var(--space-4); font-size: var(--fs-sm) }
.dossier .push { white-space: nowrap } .dossier .mini a, .dossier .dl a { display: inline-block; min-height: 24px } .journey li { align-items: baseline } .journey .is-since { background: var(--surface-sunk) } .ho-line { display: flex; gap: var(--space-3); font-size: var(--fs-sm); margin-bottom: var(--space-3) }
}
@media (max-width: 999px) {
.p-inbox:not(.is-one) > .dossier, .p-inbox.is-one > .queue { display: none } .to-list { display: block; margin-bottom: var(--space-3) }
.p-inbox > .dossier { border: 0 } .dos-acts { .btn { min-height: 44px; padding-inline: 16px } > form, > .act { flex: 1 1 auto } > form > .btn, .act > .btn { width: 100%; justify-content: center } .select, .input { min-height: 44px } }
.row { padding-block: 13px } .ticks { grid-template-columns: 44px minmax(0, 1fr) } .dos-contact a { min-height: 36px }
}
@layer components { .hours, .rule-part { display: grid; gap: var(--space-3); grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)) } .hours > .hint, .hours > legend { grid-column: 1 / -1 } }
"""####),
    AssetFile(path: "Style/overview.css", text: ####"""
@layer pages {
.hero-side { flex-wrap: wrap; gap: var(--space-4) var(--space-8) }
.rates { font-size: var(--fs-sm); table-layout: fixed;
  th { padding: 3px 12px 3px 0; font-weight: 400 } td { padding: 3px 0 3px 12px; white-space: nowrap } .cell-chart { width: 36% } .num { width: 4.5rem }
}
.rates-head { font-weight: 500; font-size: var(--fs-xs) } .rates + .rates-head { margin-top: var(--space-3) }
.list .act .team { font-size: var(--fs-sm) }
}
"""####),
    AssetFile(path: "Style/records.css", text: ####"""
/* Lists of companies and deals, the board of the pipeline, forms and notes of records. */
@layer components {
.filters { display: grid; gap: var(--space-3); grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); margin-bottom: var(--space-4) }
.filter-acts { display: flex; gap: var(--space-2); align-items: center; align-self: start; margin-top: calc(var(--fs-sm) * 1.5 + 5px) }
.note-form { display: grid; gap: var(--space-2); max-width: 40rem; margin-bottom: var(--space-4); .btn { justify-self: start } }
.note-text { white-space: pre-line; overflow-wrap: anywhere }
.inline-form { .select { width: auto } display: inline-flex; gap: var(--space-2); align-items: end; flex-wrap: wrap }
.deals { td { white-space: nowrap; padding-inline: 8px } td:nth-child(8), tbody th { max-width: 15rem; } td:nth-child(8) { max-width: 9rem } td:nth-child(8), tbody th { overflow: hidden; text-overflow: ellipsis } }
.outcomes { display: flex; flex-wrap: wrap; gap: var(--space-2); > [open] { flex-basis: 100% } }
.lane > h2 { margin: 0 } .board-help { margin-bottom: var(--space-3) } #journey td:first-child { white-space: nowrap } #journey tbody th { white-space: normal; min-width: 11rem }
.closing { display: grid; gap: var(--space-3); align-items: start; padding: var(--space-3) 0; max-width: 30rem }
.board { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(14rem, 1fr); gap: var(--space-3); overflow-x: auto; padding-bottom: var(--space-3); align-items: start }
.lane { background: var(--surface-sunk); border-radius: var(--radius); padding: var(--space-3); display: grid; gap: var(--space-2); min-height: 12rem; align-content: start;
  h2 { font-size: var(--fs-sm); display: flex; justify-content: space-between; gap: var(--space-2) }
  &.is-over { outline: 2px dashed var(--focus); outline-offset: -2px }
}
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-2) var(--space-3); display: grid; gap: 2px; font-size: var(--fs-sm);
  .inline-form { margin-top: var(--space-1); flex-wrap: nowrap } .select { min-width: 0; height: 28px; font-size: var(--fs-xs) }
}
.won-band { border: 1px solid var(--good); background: var(--good-soft); border-radius: var(--radius); padding: var(--space-4) var(--space-5); margin-bottom: var(--space-5); b { display: block; text-align: left; font-size: var(--fs-xl) } }
.glossary-row { padding-block: var(--space-3); border-bottom: 1px solid var(--line); scroll-margin-top: 5rem; h2 { display: flex; gap: var(--space-2); align-items: center } p { margin: 2px 0 } }
.wordings { display: grid; gap: var(--space-3); padding: var(--space-3) 0; max-width: 40rem; form { display: grid; gap: var(--space-2) } .btn { justify-self: start } }
}
@layer pages {
.tabs { margin-bottom: var(--space-3) }
.more-filters { margin-bottom: var(--space-4); > .filters { margin-top: var(--space-3) } }
}
"""####),
    AssetFile(path: "Style/signing.css", text: ####"""
/* Signed documents and their promises */
@layer components {
.paper, .paper-text, .excerpt { font: 13px/1.5 var(--font-mono); overflow: auto }
.paper { background: var(--surface-sunk); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-3) var(--space-4); max-height: 46rem }
.paper-text { white-space: pre }
.changes { font-size: var(--fs-sm) }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: var(--space-4); align-items: start }
.row-acts { display: flex; gap: var(--space-3); flex-wrap: wrap; margin-top: var(--space-3) }
.empty-sig { color: var(--text-faint) }
.mirror-full .mirror-side { display: grid; grid-template-rows: auto 1fr } .mirror-full ul { display: grid; grid-auto-rows: 1fr }
.strip-key + .seg { margin-top: var(--space-4) }
.table .wrap.wrap { white-space: normal; min-width: 11rem }
}
@media (max-width: 599px) { @layer pages { .signs { grid-template-columns: minmax(0, 1fr) } } }
"""####),
    AssetFile(path: "Style/tokens.css", text: ####"""
/* Accord design tokens. Each colour is said once, as light-dark(light, dark); nothing else knows of themes. */
:root {
  color-scheme: light dark;

  /* Surfaces, from back to front */
  --bg:            light-dark(#ffffff, #121317);
  --bg-rail:       light-dark(#f8f8fa, #0e0f12);
  --surface:       light-dark(#ffffff, #191a1f);
  --surface-sunk:  light-dark(#f7f7f9, #16171b);
  --surface-hover: light-dark(#f2f2f5, #202127);
  --surface-pick:  light-dark(#ededf2, #26272e);

  /* Lines */
  --line:          light-dark(#e9e9ee, #27282f);
  --line-strong:   light-dark(#d3d3dc, #3b3c46);
  --line-control:  light-dark(#8b8b99, #72737f);

  /* Text: all pass 4.5:1 on every surface above */
  --text:          light-dark(#1a1b21, #ececf0);
  --text-muted:    light-dark(#595a66, #a9aab5);
  --text-faint:    light-dark(#686975, #93949f);
  --text-on-ink:   light-dark(#ffffff, #15161a);
  --ink:           light-dark(#1d1e26, #ececf0);
  --ink-hover:     light-dark(#33343f, #ffffff);
  --focus:         light-dark(#2459d3, #86a9ff);

  /* Teams. Plain: text and strokes. Fill: chart areas. Soft: backgrounds. */
  --team-marketing:      light-dark(#6844c7, #b3a1ff);
  --team-marketing-fill: light-dark(#8a6be0, #8f78e8);
  --team-marketing-soft: light-dark(#f3effd, #251f3d);
  --team-sales:          light-dark(#0b6f69, #56cfc3);
  --team-sales-fill:     light-dark(#27978f, #2fa69b);
  --team-sales-soft:     light-dark(#e8f5f3, #112c2b);
  --team-joint:          light-dark(#8a5a00, #e6b84f);
  --team-joint-fill:     light-dark(#bd8412, #c9952c);
  --team-joint-soft:     light-dark(#fcf4e0, #30260f);

  /* Status. Always with a shape and a word. */
  --good:      light-dark(#17743a, #5cc983);
  --good-soft: light-dark(#e8f5ec, #12291b);
  --warn:      light-dark(#b4430b, #f59a63);
  --warn-soft: light-dark(#fdefe6, #331d10);
  --bad:       light-dark(#b91f2c, #f7848a);
  --bad-soft:  light-dark(#fcebec, #351619);

  /* Chart grammar: actual solid, last period pale, goal a line, forecast a band */
  --chart-actual: light-dark(#3c3d4a, #c9cad4);
  --chart-last:   light-dark(#dcdce4, #383943);
  --chart-band:   light-dark(#ececf2, #25262d);
  --chart-band-2: light-dark(#dcdce6, #33343e);
  --chart-goal:   light-dark(#1a1b21, #ffffff);
  --chart-grid:   light-dark(#ededf1, #24252b);

  /* Space: 4 px grid */
  --space-1: .25rem;  --space-2: .5rem;  --space-3: .75rem;  --space-4: 1rem;
  --space-5: 1.25rem; --space-6: 1.5rem; --space-8: 2rem;    --space-10: 2.5rem;  --space-12: 3rem;

  /* Type */
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --font-mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --fs-xs: .75rem; --fs-sm: .8125rem; --fs-md: .875rem; --fs-lg: .9375rem;
  --fs-xl: 1.25rem; --fs-2xl: 1.5rem; --fs-3xl: 2rem;
  --leading-tight: 1.25; --leading: 1.5;

  /* Shape and depth: one of each */
  --radius: 6px;
  --shadow: 0 1px 2px light-dark(#1a1b2110, #0008), 0 8px 24px light-dark(#1a1b211a, #000a);
  --rail: 13rem;
  --bar: 3.25rem;
  --quick: 120ms ease-out;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"]  { color-scheme: dark; }
@media print { :root:root { color-scheme: light } }
"""####),
  ]
}
