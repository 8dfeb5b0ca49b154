// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let figures: [String: String] = [
    "bullet": #"""
      <svg class="hero-chart" height="86" role="img" aria-label="Booked 638 thousand euro of a goal of 900 thousand; forecast 876, between 807 and 949">
      <rect class="v-track" x="0%" y="41.5" width="100%" height="1"/>
      <rect class="v-band v-edge" x="76.533%" y="22" width="13.467%" height="40" rx="2"/>
      <rect class="v-band2" x="79.947%" y="22" width="6.354%" height="40" rx="2"/>
      <defs>
      <pattern id="chero-h" patternUnits="userSpaceOnUse" width="4" height="4" patternTransform="rotate(45)">
      <path class="l-hatch" d="M0 0V4"/>
      </pattern>
      </defs>
      <rect fill="url(#chero-h)" x="79.947%" y="22" width="6.354%" height="40" rx="2"/>
      <rect class="v-last" x="0%" y="22" width="70.369%" height="40" rx="2"/>
      <rect class="v-actual" x="0%" y="32" width="60.525%" height="20" rx="2"/>
      <line class="l l-thin" x1="83.077%" y1="22" x2="83.077%" y2="62"/>
      <line class="l l-last" x1="67.334%" y1="26" x2="67.334%" y2="58"/>
      <line class="l l-goal" x1="85.353%" y1="16" x2="85.353%" y2="68"/>
      <text class="t t-sm t-b t-mid" x="85.353%" y="11">Goal €900k</text>
      <text class="t t-sm t-b t-end" x="60.525%" y="79">Booked €638k</text>
      <text class="t t-sm t-mute t-end" x="70.369%" y="15">Last quarter €742k</text>
      <text class="t t-sm t-mute t-mid" x="83.077%" y="79">Forecast €876k<tspan class="wide-only">, 80 % between €807k and €949k</tspan>
      </text>
      </svg>
      """#,
    "funnel": #"""
      <svg height="164" role="group" aria-label="Funnel from 1,772 leads to 34 customers">
      <a class="pt" href="/leads" aria-label="Leads: 1,772">
      <title>Leads: 1,772</title>
      <svg class="cut" x="0" y="2" width="23%" height="24">
      <text class="t" x="0" y="16">Leads</text>
      </svg>
      <rect class="v-m mark" x="24%" y="4" width="56%" height="20" rx="1"/>
      <text class="t t-b" x="80%" y="18" dx="7">1,772</text>
      </a>
      <svg x="0" y="24" width="100%" height="14" viewBox="0 0 100 14" preserveAspectRatio="none">
      <path class="v-band" d="M24 0H80L40.939 14H24z"/>
      </svg>
      <a class="pt" href="/mqls" aria-label="MQL: 536">
      <title>MQL: 536</title>
      <svg class="cut" x="0" y="36" width="23%" height="24">
      <text class="t" x="0" y="16">MQL</text>
      </svg>
      <rect class="v-j mark" x="24%" y="38" width="16.939%" height="20" rx="1"/>
      <text class="t t-b" x="40.939%" y="52" dx="7">536</text>
      </a>
      <text class="t t-mute t-end" x="100%" y="52">30.2 %</text>
      <svg x="0" y="58" width="100%" height="14" viewBox="0 0 100 14" preserveAspectRatio="none">
      <path class="v-band" d="M24 0H40.939L29.309 14H24z"/>
      </svg>
      <a class="pt" href="/sqls" aria-label="SQL: 168">
      <title>SQL: 168</title>
      <svg class="cut" x="0" y="70" width="23%" height="24">
      <text class="t" x="0" y="16">SQL</text>
      </svg>
      <rect class="v-j mark" x="24%" y="72" width="5.309%" height="20" rx="1"/>
      <text class="t t-b" x="29.309%" y="86" dx="7">168</text>
      </a>
      <text class="t t-mute t-end" x="100%" y="86">31.3 %</text>
      <svg x="0" y="92" width="100%" height="14" viewBox="0 0 100 14" preserveAspectRatio="none">
      <path class="v-band" d="M24 0H29.309L27.571 14H24z"/>
      </svg>
      <a class="pt" href="/opportunities" aria-label="Opportunities: 113">
      <title>Opportunities: 113</title>
      <svg class="cut" x="0" y="104" width="23%" height="24">
      <text class="t" x="0" y="16">Opportunities</text>
      </svg>
      <rect class="v-s mark" x="24%" y="106" width="3.571%" height="20" rx="1"/>
      <text class="t t-b" x="27.571%" y="120" dx="7">113</text>
      </a>
      <text class="t t-mute t-end" x="100%" y="120">67.3 %</text>
      <svg x="0" y="126" width="100%" height="14" viewBox="0 0 100 14" preserveAspectRatio="none">
      <path class="v-band" d="M24 0H27.571L25.074 14H24z"/>
      </svg>
      <a class="pt" href="/wins" aria-label="Customers: 34">
      <title>Customers: 34</title>
      <svg class="cut" x="0" y="138" width="23%" height="24">
      <text class="t" x="0" y="16">Customers</text>
      </svg>
      <rect class="v-s mark" x="24%" y="140" width="1.074%" height="20" rx="1"/>
      <text class="t t-b" x="25.074%" y="154" dx="7">34</text>
      </a>
      <text class="t t-mute t-end" x="100%" y="154">30.1 %</text>
      </svg>
      """#,
    "histogram": #"""
      <svg height="220" role="group" aria-label="Distribution of revenue in 20,000 runs: median 876 thousand euro; 34 per cent reach 900">
      <line class="l l-axis" x1="0%" y1="194" x2="100%" y2="194"/>
      <g class="pt" tabindex="0" role="img" aria-label="€710k to €731k: 0.2 %">
      <title>€710k to €731k: 0.2 %</title>
      <rect class="v-actual mark" x="0.281%" y="192.028" width="5.688%" height="1.972" rx="1"/>
      <rect class="v-none" x="0%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€731k to €752k: 0.6 %">
      <title>€731k to €752k: 0.6 %</title>
      <rect class="v-actual mark" x="6.531%" y="188.085" width="5.688%" height="5.915" rx="1"/>
      <rect class="v-none" x="6.25%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€752k to €773k: 1.6 %">
      <title>€752k to €773k: 1.6 %</title>
      <rect class="v-actual mark" x="12.781%" y="178.225" width="5.688%" height="15.775" rx="1"/>
      <rect class="v-none" x="12.5%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€773k to €794k: 3.6 %">
      <title>€773k to €794k: 3.6 %</title>
      <rect class="v-actual mark" x="19.031%" y="158.507" width="5.688%" height="35.493" rx="1"/>
      <rect class="v-none" x="18.75%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€794k to €815k: 6.2 %">
      <title>€794k to €815k: 6.2 %</title>
      <rect class="v-actual mark" x="25.281%" y="132.873" width="5.688%" height="61.127" rx="1"/>
      <rect class="v-none" x="25%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€815k to €836k: 9.2 %">
      <title>€815k to €836k: 9.2 %</title>
      <rect class="v-actual mark" x="31.531%" y="103.296" width="5.688%" height="90.704" rx="1"/>
      <rect class="v-none" x="31.25%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€836k to €857k: 12.2 %">
      <title>€836k to €857k: 12.2 %</title>
      <rect class="v-actual mark" x="37.781%" y="73.718" width="5.688%" height="120.282" rx="1"/>
      <rect class="v-none" x="37.5%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€857k to €878k: 14.2 %">
      <title>€857k to €878k: 14.2 %</title>
      <rect class="v-actual mark" x="44.031%" y="54" width="5.688%" height="140" rx="1"/>
      <rect class="v-none" x="43.75%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€878k to €899k: 13.2 %">
      <title>€878k to €899k: 13.2 %</title>
      <rect class="v-actual mark" x="50.281%" y="63.859" width="5.688%" height="130.141" rx="1"/>
      <rect class="v-none" x="50%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€899k to €920k: 12.2 %">
      <title>€899k to €920k: 12.2 %</title>
      <rect class="v-good mark" x="56.531%" y="73.718" width="5.688%" height="120.282" rx="1"/>
      <rect class="v-none" x="56.25%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€920k to €941k: 9.6 %">
      <title>€920k to €941k: 9.6 %</title>
      <rect class="v-good mark" x="62.781%" y="99.352" width="5.688%" height="94.648" rx="1"/>
      <rect class="v-none" x="62.5%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€941k to €962k: 6.8 %">
      <title>€941k to €962k: 6.8 %</title>
      <rect class="v-good mark" x="69.031%" y="126.958" width="5.688%" height="67.042" rx="1"/>
      <rect class="v-none" x="68.75%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€962k to €983k: 4.2 %">
      <title>€962k to €983k: 4.2 %</title>
      <rect class="v-good mark" x="75.281%" y="152.592" width="5.688%" height="41.408" rx="1"/>
      <rect class="v-none" x="75%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€983k to €1004k: 2.4 %">
      <title>€983k to €1004k: 2.4 %</title>
      <rect class="v-good mark" x="81.531%" y="170.338" width="5.688%" height="23.662" rx="1"/>
      <rect class="v-none" x="81.25%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€1004k to €1025k: 1.2 %">
      <title>€1004k to €1025k: 1.2 %</title>
      <rect class="v-good mark" x="87.781%" y="182.169" width="5.688%" height="11.831" rx="1"/>
      <rect class="v-none" x="87.5%" y="54" width="6.25%" height="140"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="€1025k to €1046k: 0.4 %">
      <title>€1025k to €1046k: 0.4 %</title>
      <rect class="v-good mark" x="94.031%" y="190.056" width="5.688%" height="3.944" rx="1"/>
      <rect class="v-none" x="93.75%" y="54" width="6.25%" height="140"/>
      </g>
      <line class="l l-goal" x1="56.25%" y1="4" x2="56.25%" y2="194"/>
      <text class="t t-b" x="56.25%" y="14" dx="7">Goal €900k</text>
      <text class="t t-sm t-good t-b mid-only" x="56.25%" y="31" dx="7">34 % of outcomes reach it</text>
      <text class="t t-sm t-mute t-end" x="56.25%" y="14" dx="-8">66 % do not</text>
      <line class="l l-bg" x1="49.405%" y1="44" x2="49.405%" y2="194"/>
      <text class="t t-sm t-mute t-halo t-end" x="49.405%" y="31" dx="-4">median €876k</text>
      <rect class="v-band2 v-edge" x="28.869%" y="196" width="42.262%" height="4" rx="1"/>
      <text class="t t-sm t-mute t-mid" x="11.905%" y="215">750</text>
      <text class="t t-sm t-mute t-mid" x="26.786%" y="215">800</text>
      <text class="t t-sm t-mute t-mid" x="41.667%" y="215">850</text>
      <text class="t t-sm t-mute t-mid" x="56.548%" y="215">900</text>
      <text class="t t-sm t-mute t-mid" x="86.31%" y="215">1000</text>
      </svg>
      """#,
  ]
}
