// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let small: [String: String] = [
    "promise": #"""
      <svg height="14" role="img" aria-label="31 of 50 MQLs, expected by now 27">
      <rect class="v-track" x="0%" y="6" width="100%" height="2"/>
      <rect class="v-m mark" x="48.333%" y="4" width="51.667%" height="6" rx="1"/>
      <line class="l l-goal" x1="16.667%" y1="0" x2="16.667%" y2="14"/>
      <line class="l l-last" x1="55%" y1="2" x2="55%" y2="12"/>
      </svg>
      """#,
    "promise-sales": #"""
      <svg height="14" role="img" aria-label="92.9 % contacted in time, promise 95 %">
      <rect class="v-track" x="0%" y="6" width="100%" height="2"/>
      <rect class="v-s mark" x="0%" y="4" width="81.491%" height="6" rx="1"/>
      <line class="l l-goal" x1="83.333%" y1="0" x2="83.333%" y2="14"/>
      </svg>
      """#,
    "promise-beyond": #"""
      <svg height="14" role="group" aria-label="140 of 100">
      <rect class="v-track" x="0%" y="6" width="100%" height="2"/>
      <a class="pt" href="/rows" aria-label="140">
      <title>140</title>
      <rect class="v-j mark" x="0%" y="4" width="100%" height="6" rx="1"/>
      <line class="l l-bg" x1="98.4%" y1="10" x2="99.2%" y2="4"/>
      </a>
      <line class="l l-goal" x1="83.333%" y1="0" x2="83.333%" y2="14"/>
      </svg>
      """#,
    "share": #"""
      <svg height="14" role="img" aria-label="65 per cent">
      <rect class="v-track" x="0%" y="6" width="100%" height="2"/>
      <rect class="v-m mark" x="0%" y="4" width="65%" height="6" rx="1"/>
      </svg>
      """#,
    "sparkline": #"""
      <svg height="20" role="img" aria-label="Spring audit 2026">
      <svg x="0" y="0" width="100%" height="20" viewBox="0 0 100 20" preserveAspectRatio="none">
      <path class="l l-m" d="M0 17L9.091 15.833L18.182 15.833L27.273 13.5L36.364 14.667L45.455 12.333L54.545 10L63.636 11.167L72.727 8.833L81.818 6.5L90.909 5.333L100 3"/>
      </svg>
      <circle class="v-m" cx="100%" cy="3" r="2.5"/>
      </svg>
      """#,
    "interval": #"""
      <svg height="20" role="img" aria-label="2 of 148, 1.4 per cent, 95 per cent interval 0.4 to 4.8">
      <rect class="v-track" x="0%" y="9.5" width="100%" height="1"/>
      <line class="l l-last" x1="11.945%" y1="3" x2="11.945%" y2="17"/>
      <line class="l" x1="5.673%" y1="10" x2="24.073%" y2="10"/>
      <circle class="v-actual" cx="9.855%" cy="10" r="3"/>
      </svg>
      """#,
    "models": #"""
      <svg height="20" role="img" aria-label="E-mail: 21.3 per cent, from 6.3 to 33.4 over 12 models">
      <rect class="v-track" x="0%" y="9.5" width="100%" height="1"/>
      <rect class="v-band2" x="20.1%" y="7" width="69.256%" height="6" rx="2"/>
      <line class="l l-thin" x1="20.1%" y1="7" x2="20.1%" y2="13"/>
      <line class="l l-thin" x1="41.3%" y1="7" x2="41.3%" y2="13"/>
      <line class="l l-thin" x1="48.7%" y1="7" x2="48.7%" y2="13"/>
      <line class="l l-thin" x1="49.2%" y1="7" x2="49.2%" y2="13"/>
      <line class="l l-thin" x1="54.9%" y1="7" x2="54.9%" y2="13"/>
      <line class="l l-thin" x1="58.4%" y1="7" x2="58.4%" y2="13"/>
      <line class="l l-thin" x1="62.8%" y1="7" x2="62.8%" y2="13"/>
      <line class="l l-thin" x1="64.1%" y1="7" x2="64.1%" y2="13"/>
      <line class="l l-thin" x1="64.3%" y1="7" x2="64.3%" y2="13"/>
      <line class="l l-thin" x1="72%" y1="7" x2="72%" y2="13"/>
      <line class="l l-thin" x1="77.6%" y1="7" x2="77.6%" y2="13"/>
      <line class="l l-thin" x1="89.4%" y1="7" x2="89.4%" y2="13"/>
      <circle class="v-m" cx="58.433%" cy="10" r="4.5"/>
      </svg>
      """#,
    "ring-ok": #"""
      <svg class="ring ring-ok" viewBox="0 0 32 32" role="img" aria-label="80 per cent of the time left">
      <circle class="bg" cx="16" cy="16" r="13"/>
      <circle class="fg" cx="16" cy="16" r="13" transform="rotate(-90 16 16)" stroke-dasharray="65.345 81.681"/>
      </svg>
      """#,
    "ring-soon": #"""
      <svg class="ring ring-soon ring-lg" viewBox="0 0 32 32" role="img" aria-label="14 per cent of the time left">
      <circle class="bg" cx="16" cy="16" r="13"/>
      <circle class="fg" cx="16" cy="16" r="13" transform="rotate(-90 16 16)" stroke-dasharray="11.435 81.681"/>
      <text x="16" y="19.5">!</text>
      </svg>
      """#,
    "ring-late": #"""
      <svg class="ring ring-late" viewBox="0 0 32 32" role="img" aria-label="No time left">
      <circle class="bg" cx="16" cy="16" r="13"/>
      <text x="16" y="19.5">!</text>
      </svg>
      """#,
    "strip": #"""
      <svg class="strip" width="75" height="16" viewBox="0 0 75 16" role="group" aria-label="Volume, last five weeks: 2 kept, 1 broken">
      <g>
      <title>Week 7: not measured</title>
      <path class="l l-axis" d="M3 7.5h6"/>
      </g>
      <a class="pt" href="/weeks/8" aria-label="Week 8: kept">
      <title>Week 8: kept</title>
      <rect class="kept" x="15.5" y="1.5" width="12" height="12" rx="2"/>
      </a>
      <g>
      <title>Week 9: 41 of 50</title>
      <rect class="broken" x="30.5" y="2" width="11" height="11" rx="2"/>
      <path class="x" d="M33.5 5l5 5m0-5-5 5"/>
      </g>
      <rect class="kept" x="45.5" y="1.5" width="12" height="12" rx="2"/>
      <g>
      <title>Week 11: running</title>
      <rect class="run" x="60.5" y="2" width="11" height="11" rx="2"/>
      </g>
      </svg>
      """#,
  ]
}
