// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let bars: [String: String] = [
    "bars": #"""
      <svg height="96" role="group" aria-label="Hand-offs returned by reason; pale bars are last quarter">
      <a class="pt" href="/returns?reason=1&amp;page=2" aria-label="Bad timing: 43, last quarter 29">
      <title>Bad timing: 43, last quarter 29</title>
      <svg class="cut" x="0" y="0" width="23%" height="24">
      <text class="t" x="0" y="16">Bad timing</text>
      </svg>
      <rect class="v-last" x="24%" y="3" width="41.814%" height="18" rx="1"/>
      <rect class="v-s mark" x="24%" y="7" width="62%" height="10" rx="1"/>
      <text class="t t-b t-halo" x="86%" y="16" dx="7">43</text>
      </a>
      <a class="pt" href="/returns?reason=1&amp;page=2" aria-label="Bad fit: 31, last quarter 20">
      <title>Bad fit: 31, last quarter 20</title>
      <svg class="cut" x="0" y="24" width="23%" height="24">
      <text class="t" x="0" y="16">Bad fit</text>
      </svg>
      <rect class="v-last" x="24%" y="27" width="28.837%" height="18" rx="1"/>
      <rect class="v-s mark" x="24%" y="31" width="44.698%" height="10" rx="1"/>
      <text class="t t-b t-halo" x="68.698%" y="40" dx="7">31</text>
      </a>
      <a class="pt" href="/returns?reason=1&amp;page=2" aria-label="No need: 24, last quarter 17">
      <title>No need: 24, last quarter 17</title>
      <svg class="cut" x="0" y="48" width="23%" height="24">
      <text class="t" x="0" y="16">No need</text>
      </svg>
      <rect class="v-last" x="24%" y="51" width="24.512%" height="18" rx="1"/>
      <rect class="v-s mark" x="24%" y="55" width="34.605%" height="10" rx="1"/>
      <text class="t t-b t-halo" x="58.605%" y="64" dx="7">24</text>
      </a>
      <a class="pt" href="/returns?reason=1&amp;page=2" aria-label="Wrong data: 9, last quarter 11">
      <title>Wrong data: 9, last quarter 11</title>
      <svg class="cut" x="0" y="72" width="23%" height="24">
      <text class="t" x="0" y="16">Wrong data</text>
      </svg>
      <rect class="v-last" x="24%" y="75" width="15.86%" height="18" rx="1"/>
      <rect class="v-s mark" x="24%" y="79" width="12.977%" height="10" rx="1"/>
      <text class="t t-b t-halo" x="36.977%" y="88" dx="7">9</text>
      </a>
      </svg>
      """#,
    "bars-up": #"""
      <svg height="128" role="group" aria-label="Leads by month">
      <line class="l l-axis" x1="0%" y1="106" x2="100%" y2="106"/>
      <g class="pt" tabindex="0" role="img" aria-label="Oct: 604">
      <title>Oct: 604</title>
      <rect class="v-last mark" x="2.333%" y="40.917" width="12%" height="65.083" rx="1"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Nov: 641">
      <title>Nov: 641</title>
      <rect class="v-last mark" x="19%" y="36.93" width="12%" height="69.07" rx="1"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Dec: 498">
      <title>Dec: 498</title>
      <rect class="v-last mark" x="35.667%" y="52.339" width="12%" height="53.661" rx="1"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Jan: 674, plan 761">
      <title>Jan: 674, plan 761</title>
      <rect class="v-m mark" x="52.333%" y="33.375" width="12%" height="72.625" rx="1"/>
      <line class="l l-goal" x1="51.333%" y1="24" x2="65.333%" y2="24"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Feb: 741, plan 687">
      <title>Feb: 741, plan 687</title>
      <rect class="v-last" x="68.333%" y="51.908" width="13.333%" height="54.092" rx="1"/>
      <rect class="v-m mark" x="70.833%" y="26.155" width="8.333%" height="79.845" rx="1"/>
      <line class="l l-goal" x1="68%" y1="31.974" x2="82%" y2="31.974"/>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Mar: 357, plan 295">
      <title>Mar: 357, plan 295</title>
      <rect class="v-m mark" x="85.667%" y="67.532" width="12%" height="38.468" rx="1"/>
      <line class="l l-goal" x1="84.667%" y1="74.213" x2="98.667%" y2="74.213"/>
      </g>
      <text class="t t-sm t-halo t-mute t-mid" x="8.333%" y="35.917">604</text>
      <text class="t t-sm t-halo t-mute t-mid" x="25%" y="31.93">641</text>
      <text class="t t-sm t-halo t-mute t-mid" x="41.667%" y="47.339">498</text>
      <text class="t t-sm t-halo t-b t-mid" x="58.333%" y="19">674</text>
      <text class="t t-sm t-halo t-b t-mid" x="75%" y="21.155">741</text>
      <text class="t t-sm t-halo t-b t-mid" x="91.667%" y="62.532">357</text>
      <text class="t t-sm t-mute t-mid" x="8.333%" y="122">Oct</text>
      <text class="t t-sm t-mute t-mid" x="25%" y="122">Nov</text>
      <text class="t t-sm t-mute t-mid" x="41.667%" y="122">Dec</text>
      <text class="t t-sm t-mute t-mid" x="58.333%" y="122">Jan</text>
      <text class="t t-sm t-mute t-mid" x="75%" y="122">Feb</text>
      <text class="t t-sm t-mute t-mid" x="91.667%" y="122">Mar</text>
      </svg>
      """#,
    "stacked": #"""
      <svg height="101" role="group" aria-label="Accepted, returned and not fit, by channel">
      <svg class="cut" x="0" y="0" width="23%" height="24">
      <text class="t" x="0" y="16">Trade fairs</text>
      </svg>
      <g class="pt" tabindex="0" role="img" aria-label="Trade fairs: 31 accepted">
      <title>Trade fairs: 31 accepted</title>
      <rect class="v-s mark" x="24%" y="3" width="32.01%" height="18" rx="1"/>
      <text class="t t-sm t-hot t-mid" x="40.005%" y="16">31</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Trade fairs: 24 returned">
      <title>Trade fairs: 24 returned</title>
      <rect class="v-last mark" x="56.31%" y="3" width="24.714%" height="18" rx="1"/>
      <text class="t t-sm t-mid" x="68.667%" y="16">24</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Trade fairs: 16 not fit">
      <title>Trade fairs: 16 not fit</title>
      <rect class="v-m pale mark" x="81.324%" y="3" width="16.376%" height="18" rx="1"/>
      <text class="t t-sm t-mid" x="89.512%" y="16">16</text>
      </g>
      <svg class="cut" x="0" y="27" width="23%" height="24">
      <text class="t" x="0" y="16">Organic search</text>
      </svg>
      <g class="pt" tabindex="0" role="img" aria-label="Organic search: 49 accepted">
      <title>Organic search: 49 accepted</title>
      <rect class="v-s mark" x="24%" y="30" width="25.235%" height="18" rx="1"/>
      <text class="t t-sm t-hot t-mid" x="36.618%" y="43">49</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Organic search: 44 returned">
      <title>Organic search: 44 returned</title>
      <rect class="v-last mark" x="49.535%" y="30" width="22.63%" height="18" rx="1"/>
      <text class="t t-sm t-mid" x="60.85%" y="43">44</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Organic search: 49 not fit">
      <title>Organic search: 49 not fit</title>
      <rect class="v-m pale mark" x="72.465%" y="30" width="25.235%" height="18" rx="1"/>
      <text class="t t-sm t-mid" x="85.082%" y="43">49</text>
      </g>
      <svg class="cut" x="0" y="54" width="23%" height="24">
      <text class="t" x="0" y="16">Paid social</text>
      </svg>
      <g class="pt" tabindex="0" role="img" aria-label="Paid social: 3 accepted">
      <title>Paid social: 3 accepted</title>
      <rect class="v-s mark" x="24%" y="57" width="7.355%" height="18" rx="1"/>
      <text class="t t-sm t-hot t-mid" x="27.678%" y="70">3</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Paid social: 15 returned">
      <title>Paid social: 15 returned</title>
      <rect class="v-last mark" x="31.655%" y="57" width="37.976%" height="18" rx="1"/>
      <text class="t t-sm t-mid" x="50.643%" y="70">15</text>
      </g>
      <g class="pt" tabindex="0" role="img" aria-label="Paid social: 11 not fit">
      <title>Paid social: 11 not fit</title>
      <rect class="v-m pale mark" x="69.931%" y="57" width="27.769%" height="18" rx="1"/>
      <text class="t t-sm t-mid" x="83.816%" y="70">11</text>
      </g>
      <rect class="v-s" x="24%" y="86" width="10" height="10" rx="1"/>
      <text class="t t-sm t-mute" x="24%" y="95" dx="15">accepted</text>
      <rect class="v-last" x="49.333%" y="86" width="10" height="10" rx="1"/>
      <text class="t t-sm t-mute" x="49.333%" y="95" dx="15">returned</text>
      <rect class="v-m pale" x="74.667%" y="86" width="10" height="10" rx="1"/>
      <text class="t t-sm t-mute" x="74.667%" y="95" dx="15">not fit</text>
      </svg>
      """#,
    "stacked-up": #"""
      <svg height="180" role="group" aria-label="MQLs a week, fit and not fit, with the promise of 50">
      <line class="l l-axis" x1="0%" y1="138" x2="83.296%" y2="138"/>
      <a class="pt" href="/mqls" aria-label="Week 2: 22 fit">
      <title>Week 2: 22 fit</title>
      <rect class="v-m mark" x="1.666%" y="91.643" width="7.08%" height="45.357" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 2: 16 not fit">
      <title>Week 2: 16 not fit</title>
      <rect class="v-m pale mark" x="1.666%" y="57.929" width="7.08%" height="32.714" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 3: 29 fit">
      <title>Week 3: 29 fit</title>
      <rect class="v-m mark" x="12.078%" y="76.893" width="7.08%" height="60.107" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 3: 18 not fit">
      <title>Week 3: 18 not fit</title>
      <rect class="v-m pale mark" x="12.078%" y="38.964" width="7.08%" height="36.929" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 4: 34 fit">
      <title>Week 4: 34 fit</title>
      <rect class="v-m mark" x="22.49%" y="66.357" width="7.08%" height="70.643" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 4: 18 not fit">
      <title>Week 4: 18 not fit</title>
      <rect class="v-m pale mark" x="22.49%" y="28.429" width="7.08%" height="36.929" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 5: 33 fit">
      <title>Week 5: 33 fit</title>
      <rect class="v-m mark" x="32.902%" y="68.464" width="7.08%" height="68.536" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 5: 18 not fit">
      <title>Week 5: 18 not fit</title>
      <rect class="v-m pale mark" x="32.902%" y="30.536" width="7.08%" height="36.929" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 6: 30 fit">
      <title>Week 6: 30 fit</title>
      <rect class="v-m mark" x="43.314%" y="74.786" width="7.08%" height="62.214" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 6: 23 not fit">
      <title>Week 6: 23 not fit</title>
      <rect class="v-m pale mark" x="43.314%" y="26.321" width="7.08%" height="47.464" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 7: 26 fit">
      <title>Week 7: 26 fit</title>
      <rect class="v-m mark" x="53.726%" y="83.214" width="7.08%" height="53.786" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 7: 20 not fit">
      <title>Week 7: 20 not fit</title>
      <rect class="v-m pale mark" x="53.726%" y="41.071" width="7.08%" height="41.143" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 8: 35 fit">
      <title>Week 8: 35 fit</title>
      <rect class="v-m mark" x="64.138%" y="64.25" width="7.08%" height="72.75" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 8: 21 not fit">
      <title>Week 8: 21 not fit</title>
      <rect class="v-m pale mark" x="64.138%" y="20" width="7.08%" height="43.25" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 9: 38 fit">
      <title>Week 9: 38 fit</title>
      <rect class="v-m mark" x="74.55%" y="57.929" width="7.08%" height="79.071" rx="1"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Week 9: 16 not fit">
      <title>Week 9: 16 not fit</title>
      <rect class="v-m pale mark" x="74.55%" y="24.214" width="7.08%" height="32.714" rx="1"/>
      </a>
      <line class="l l-goal" x1="0%" y1="32.643" x2="83.296%" y2="32.643"/>
      <text class="t t-sm t-b" x="84.496%" y="36.643">50<tspan class="mid-only"> promised</tspan>
      </text>
      <text class="t t-sm t-b t-halo t-mid" x="5.206%" y="52.929">38</text>
      <text class="t t-sm t-b t-halo t-mid" x="15.618%" y="27.643">47</text>
      <text class="t t-sm t-b t-halo t-mid" x="26.03%" y="23.429">52</text>
      <text class="t t-sm t-b t-halo t-mid" x="36.442%" y="25.536">51</text>
      <text class="t t-sm t-b t-halo t-mid" x="46.854%" y="21.321">53</text>
      <text class="t t-sm t-b t-halo t-mid" x="57.266%" y="27.643">46</text>
      <text class="t t-sm t-b t-halo t-mid" x="67.678%" y="15">56</text>
      <text class="t t-sm t-b t-halo t-mid" x="78.09%" y="19.214">54</text>
      <text class="t t-sm t-mute t-mid" x="5.206%" y="154">2</text>
      <text class="t t-sm t-mute t-mid" x="15.618%" y="154">3</text>
      <text class="t t-sm t-mute t-mid" x="26.03%" y="154">4</text>
      <text class="t t-sm t-mute t-mid" x="36.442%" y="154">5</text>
      <text class="t t-sm t-mute t-mid" x="46.854%" y="154">6</text>
      <text class="t t-sm t-mute t-mid" x="57.266%" y="154">7</text>
      <text class="t t-sm t-mute t-mid" x="67.678%" y="154">8</text>
      <text class="t t-sm t-mute t-mid" x="78.09%" y="154">9</text>
      <rect class="v-m" x="0%" y="165" width="10" height="10" rx="1"/>
      <text class="t t-sm t-mute" x="0%" y="174" dx="15">fit</text>
      <rect class="v-m pale" x="50%" y="165" width="10" height="10" rx="1"/>
      <text class="t t-sm t-mute" x="50%" y="174" dx="15">not fit</text>
      </svg>
      """#,
  ]
}
