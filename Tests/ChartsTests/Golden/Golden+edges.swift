// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let edgeTexts: [String: String] = [
    "bars-below-zero": #"""
      <svg height="90" role="group" aria-label="Change by channel">
      <g class="pt" tabindex="0" role="img" aria-label="E-mail">
      <title>E-mail</title>
      <svg class="cut" x="0" y="18" width="23%" height="24">
      <text class="t" x="0" y="16">E-mail</text>
      </svg>
      <rect class="v-actual mark" x="46.842%" y="23" width="39.158%" height="14" rx="1"/>
      <text class="t t-b t-halo" x="86%" y="34" dx="7">+12</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Direct">
      <title>Direct</title>
      <svg class="cut" x="0" y="42" width="23%" height="24">
      <text class="t" x="0" y="16">Direct</text>
      </svg>
      <rect class="v-actual mark" x="24%" y="47" width="22.842%" height="14" rx="1"/>
      <text class="t t-b t-halo" x="46.842%" y="58" dx="7">−7</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="A channel with a name far too long for its column">
      <title>A channel with a name far too long for its column</title>
      <svg class="cut" x="0" y="66" width="23%" height="24">
      <text class="t" x="0" y="16">A channel with a name far too long for its column</text>
      </svg>
      <rect class="v-actual mark" x="46.842%" y="71" width="9.789%" height="14" rx="1"/>
      <text class="t t-b t-halo" x="56.632%" y="82" dx="7">+3</text>
      </g>
      <line class="l l-axis" x1="46.842%" y1="18" x2="46.842%" y2="90"/>
      <line class="l l-goal" x1="79.474%" y1="16" x2="79.474%" y2="90"/>
      <text class="t t-sm t-b t-mid" x="79.474%" y="11">Goal 10</text>
      </svg>
      """#,
    "bars-up-below-zero": #"""
      <svg height="128" role="group" aria-label="Change by month">
      <line class="l l-grid" x1="4.467%" y1="94.286" x2="89.942%" y2="94.286"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="90.286">-2</text>
      <line class="l l-grid" x1="4.467%" y1="47.429" x2="89.942%" y2="47.429"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="43.429">2</text>
      <line class="l l-grid" x1="4.467%" y1="24" x2="89.942%" y2="24"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="20">4</text>
      <line class="l l-axis" x1="4.467%" y1="70.857" x2="89.942%" y2="70.857"/>
      <g class="pt" tabindex="0" role="img" aria-label="Jan">
      <title>Jan</title>
      <rect class="v-actual mark" x="8.456%" y="24" width="20.514%" height="46.857" rx="1"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Feb">
      <title>Feb</title>
      <rect class="v-actual mark" x="36.947%" y="70.857" width="20.514%" height="35.143" rx="1"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Mar">
      <title>Mar</title>
      <rect class="v-actual mark" x="65.439%" y="47.429" width="20.514%" height="23.429" rx="1"/>
      </g>
      <line class="l l-goal" x1="4.467%" y1="35.714" x2="89.942%" y2="35.714"/>
      <text class="t t-sm t-b" x="91.142%" y="39.714">Goal 3</text>
      <text class="t t-sm t-halo t-b t-mid" x="18.713%" y="19">4</text>
      <text class="t t-sm t-halo t-b t-mid" x="47.204%" y="65.857">-3</text>
      <text class="t t-sm t-halo t-b t-mid" x="75.696%" y="30.714">2</text>
      <text class="t t-sm t-mute t-mid" x="18.713%" y="122">Jan</text>
      <text class="t t-sm t-mute t-mid" x="47.204%" y="122">Feb</text>
      <text class="t t-sm t-mute t-mid" x="75.696%" y="122">Mar</text>
      </svg>
      """#,
    "bars-cut": #"""
      <svg height="48" role="img" aria-label="Beyond the axis">
      <svg class="cut" x="0" y="0" width="23%" height="24">
      <text class="t" x="0" y="16">Within</text>
      </svg>
      <rect class="v-actual mark" x="24%" y="5" width="24.8%" height="14" rx="1"/>
      <text class="t t-b t-halo" x="48.8%" y="16" dx="7">40</text>
      <svg class="cut" x="0" y="24" width="23%" height="24">
      <text class="t" x="0" y="16">Beyond</text>
      </svg>
      <rect class="v-actual mark" x="24%" y="29" width="62%" height="14" rx="1"/>
      <line class="l l-bg" x1="84.4%" y1="43" x2="85.2%" y2="29"/>
      <text class="t t-b t-halo" x="86%" y="40" dx="7">400</text>
      </svg>
      """#,
    "bullet-below-zero": #"""
      <svg class="hero-chart" height="86" role="img" aria-label="−5">
      <rect class="v-track" x="0%" y="41.5" width="100%" height="1"/>
      <rect class="v-actual" x="0%" y="32" width="0%" height="20" rx="2"/>
      <line class="l l-bg" x1="0%" y1="52" x2="0%" y2="32"/>
      <text class="t t-sm t-b t-warn" x="0%" y="46" dx="4">!</text>
      <line class="l l-goal" x1="90%" y1="16" x2="90%" y2="68"/>
      <text class="t t-sm t-b t-mid" x="90%" y="11">Goal €100</text>
      <text class="t t-sm t-b" x="0%" y="79">Booked −€5</text>
      </svg>
      """#,
    "line-one": #"""
      <svg height="210" role="group" aria-label="One point">
      <line class="l l-grid" x1="0%" y1="130" x2="92%" y2="130"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="126">1</text>
      <line class="l l-grid" x1="0%" y1="74" x2="92%" y2="74"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="70">2</text>
      <line class="l l-grid" x1="0%" y1="18" x2="92%" y2="18"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="14">3</text>
      <line class="l l-axis" x1="0%" y1="186" x2="92%" y2="186"/>
      <svg x="0" y="0" width="100%" height="210" viewBox="0 0 100 210" preserveAspectRatio="none">
      <path class="l l-good" d="M46 18h0"/>
      </svg>
      <g class="pt" tabindex="0" role="img" aria-label="3">
      <title>3</title>
      <circle class="v-actual mark" cx="46%" cy="18" r="4"/>
      </g>
      <text class="t t-sm t-b t-good" x="93.2%" y="22">3</text>
      <text class="t t-sm t-mute t-mid" x="46%" y="204">Mon</text>
      </svg>
      """#,
  ]
}
