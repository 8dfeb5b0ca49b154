// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let lines: [String: String] = [
    "line": #"""
      <svg height="210" role="group" aria-label="MQLs of the running week: 31 on Thursday, 57 expected by Monday, 48 to 66; 50 promised">
      <defs>
      <pattern id="cweek-h" patternUnits="userSpaceOnUse" width="10" height="4">
      <path class="l-hatch" d="M0 2H10"/>
      </pattern>
      </defs>
      <line class="l l-grid" x1="0%" y1="135.091" x2="81.967%" y2="135.091"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="131.091">20</text>
      <line class="l l-grid" x1="0%" y1="84.182" x2="81.967%" y2="84.182"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="80.182">40</text>
      <line class="l l-grid" x1="0%" y1="33.273" x2="81.967%" y2="33.273"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="29.273">60</text>
      <line class="l l-axis" x1="0%" y1="186" x2="81.967%" y2="186"/>
      <svg x="0" y="0" width="100%" height="210" viewBox="0 0 100 210" preserveAspectRatio="none">
      <path class="v-band v-edge" d="M30.913 107.091L46.838 68.909L64.402 43.455L81.967 18L81.967 63.818L64.402 76.545L46.838 89.273L30.913 107.091z"/>
      <path class="v-band2" d="M30.913 107.091L46.838 76.545L64.402 56.182L81.967 30.727L81.967 51.091L64.402 68.909L46.838 86.727L30.913 107.091z"/>
      <path fill="url(#cweek-h)" d="M30.913 107.091L46.838 76.545L64.402 56.182L81.967 30.727L81.967 51.091L64.402 68.909L46.838 86.727L30.913 107.091z"/>
      <path class="l l-goal l-thin" d="M0 58.727L81.967 58.727"/>
      <path class="l l-last" d="M0 186L23.419 137.636L46.838 96.909L81.967 56.182"/>
      <path class="l l-m l-dash" d="M30.913 107.091L46.838 81.636L64.402 63.818L81.967 40.909"/>
      <path class="l l-m" d="M0 186L3.864 180.909L7.728 163.091L11.592 163.091L15.457 155.455L19.321 124.909L23.185 124.909L27.049 114.727L30.913 107.091"/>
      </svg>
      <a class="pt" href="/mqls" aria-label="Now: 31">
      <title>Now: 31</title>
      <circle class="v-m mark" cx="30.913%" cy="107.091" r="4"/>
      <text class="t t-sm t-b t-halo t-m" x="30.913%" y="123.091" dx="6">31 now</text>
      </a>
      <text class="t t-sm t-b t-m" x="83.167%" y="44.909">57<tspan class="mid-only"> expected</tspan>
      </text>
      <text class="t t-sm t-mute mid-only" x="83.167%" y="60.182">usual weeks</text>
      <text class="t t-sm t-b" x="83.167%" y="73.182">50<tspan class="mid-only"> promised</tspan>
      </text>
      <text class="t t-sm t-mute mid-only" x="83.167%" y="22">48 to 66</text>
      <text class="t t-sm t-mute t-mid" x="5.855%" y="204">Tue</text>
      <text class="t t-sm t-mute t-mid" x="17.564%" y="204">Wed</text>
      <text class="t t-sm t-mute t-mid" x="29.274%" y="204">Thu</text>
      <text class="t t-sm t-mute t-mid" x="40.983%" y="204">Fri</text>
      <text class="t t-sm t-mute t-mid" x="52.693%" y="204">Sat</text>
      <text class="t t-sm t-mute t-mid" x="64.402%" y="204">Sun</text>
      <text class="t t-sm t-mute t-mid" x="76.112%" y="204">Mon</text>
      </svg>
      """#,
    "line-steps": #"""
      <svg height="220" role="img" aria-label="Revenue by day: 638 thousand euro on 12 March; forecast 876">
      <defs>
      <pattern id="crevenue-h" patternUnits="userSpaceOnUse" width="10" height="4">
      <path class="l-hatch" d="M0 2H10"/>
      </pattern>
      </defs>
      <line class="l l-grid" x1="0%" y1="102.217" x2="77.979%" y2="102.217"/>
      <text class="t t-sm t-mute t-halo" x="0%" y="98.217">€500k</text>
      <line class="l l-axis" x1="0%" y1="196" x2="77.979%" y2="196"/>
      <svg x="0" y="0" width="100%" height="220" viewBox="0 0 100 220" preserveAspectRatio="none">
      <path class="v-band v-edge" d="M60.997 76.333L69.315 45.947L77.979 18L77.979 44.634L69.315 60.953L60.997 76.333z"/>
      <path class="v-band2" d="M60.997 76.333L69.315 49.699L77.979 25.315L77.979 37.882L69.315 57.201L60.997 76.333z"/>
      <path fill="url(#crevenue-h)" d="M60.997 76.333L69.315 49.699L77.979 25.315L77.979 37.882L69.315 57.201L60.997 76.333z"/>
      <path class="l l-last" d="M0 196L25.993 156.611L51.986 115.347L77.979 56.826"/>
      <path class="l l-dash" d="M60.997 76.333L77.979 31.692"/>
      <path class="l l-goal l-thin" d="M0 196L77.979 27.191"/>
      <path class="l" d="M0 196H5.545V192.249H11.09V179.119H16.636V169.741H22.181V160.362H27.726V147.233H33.271V139.73H38.816V119.098H44.361V111.595H49.907V98.466H55.452V83.46H60.997V76.333"/>
      </svg>
      <circle class="v-actual mark" cx="60.997%" cy="76.333" r="4"/>
      <text class="t t-sm t-b t-halo t-end" x="60.997%" y="68.333" dx="-6">€638k today</text>
      <text class="t t-sm t-b" x="79.179%" y="31.191">€900k<tspan class="mid-only"> goal</tspan>
      </text>
      <text class="t t-sm t-b" x="79.179%" y="44.191">€876k<tspan class="mid-only"> expected</tspan>
      </text>
      <text class="t t-sm t-mute" x="79.179%" y="60.826">€742k<tspan class="mid-only"> last year</tspan>
      </text>
      <text class="t t-sm t-mute" x="0%" y="214">1 Jan</text>
      <text class="t t-sm t-mute t-mid" x="26.859%" y="214">1 Feb</text>
      <text class="t t-sm t-mute t-mid" x="51.12%" y="214">1 Mar</text>
      <text class="t t-sm t-mute t-end" x="77.979%" y="214">31 Mar</text>
      </svg>
      """#,
  ]
}
