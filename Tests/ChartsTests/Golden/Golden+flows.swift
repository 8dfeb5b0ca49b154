// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let flows: [String: String] = [
    "flow": #"""
      <svg class="sankey" height="386" role="group" aria-label="Flow of 536 MQLs from first channel, through fit, to outcome">
      <svg x="0" y="0" width="100%" height="380" viewBox="0 0 100 380" preserveAspectRatio="none">
      <path class="flow mark" d="M18.7 12.24C32.95 12.24 32.95 60.2 47.2 60.2V99.367C32.95 99.367 32.95 51.406 18.7 51.406z">
      <title>Organic search: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 51.406C32.95 51.406 32.95 266.04 47.2 266.04V296.231C32.95 296.231 32.95 81.597 18.7 81.597z">
      <title>Organic search: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 98.872C32.95 98.872 32.95 99.367 47.2 99.367V125.845C32.95 125.845 32.95 125.35 18.7 125.35z">
      <title>Paid search: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 125.35C32.95 125.35 32.95 296.231 47.2 296.231V316.642C32.95 316.642 32.95 145.761 18.7 145.761z">
      <title>Paid search: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 160.881C32.95 160.881 32.95 125.845 47.2 125.845V145.429C32.95 145.429 32.95 180.464 18.7 180.464z">
      <title>Trade fairs: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 180.464C32.95 180.464 32.95 316.642 47.2 316.642V331.737C32.95 331.737 32.95 195.56 18.7 195.56z">
      <title>Trade fairs: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 209.473C32.95 209.473 32.95 145.429 47.2 145.429V161.15C32.95 161.15 32.95 225.195 18.7 225.195z">
      <title>Direct: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 225.195C32.95 225.195 32.95 331.737 47.2 331.737V343.856C32.95 343.856 32.95 237.313 18.7 237.313z">
      <title>Direct: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 250.968C32.95 250.968 32.95 161.15 47.2 161.15V176.045C32.95 176.045 32.95 265.862 18.7 265.862z">
      <title>Referral: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 265.862C32.95 265.862 32.95 343.856 47.2 343.856V355.337C32.95 355.337 32.95 277.343 18.7 277.343z">
      <title>Referral: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 289.619C32.95 289.619 32.95 176.045 47.2 176.045V186.526C32.95 186.526 32.95 300.1 18.7 300.1z">
      <title>E-mail: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 300.1C32.95 300.1 32.95 355.337 47.2 355.337V363.416C32.95 363.416 32.95 308.179 18.7 308.179z">
      <title>E-mail: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 320.024C32.95 320.024 32.95 186.526 47.2 186.526V195.628C32.95 195.628 32.95 329.126 18.7 329.126z">
      <title>Organic social: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 329.126C32.95 329.126 32.95 363.416 47.2 363.416V370.432C32.95 370.432 32.95 336.142 18.7 336.142z">
      <title>Organic social: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 347.641C32.95 347.641 32.95 195.628 47.2 195.628V203.627C32.95 203.627 32.95 355.64 18.7 355.64z">
      <title>Paid social: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 355.64C32.95 355.64 32.95 370.432 47.2 370.432V376.598C32.95 376.598 32.95 361.806 18.7 361.806z">
      <title>Paid social: do not fit</title>
      </path>
      <path class="flow mark" d="M18.7 372.185C32.95 372.185 32.95 203.627 47.2 203.627V208.04C32.95 208.04 32.95 376.598 18.7 376.598z">
      <title>Outbound: fit, other</title>
      </path>
      <path class="flow mark" d="M18.7 376.598C32.95 376.598 32.95 376.598 47.2 376.598V380C32.95 380 32.95 380 18.7 380z">
      <title>Outbound: do not fit</title>
      </path>
      <path class="flow mark" d="M47.9 59.97C61.95 59.97 61.95 81.97 76 81.97V138.284C61.95 138.284 61.95 116.284 47.9 116.284z"/>
      <path class="flow mark" d="M47.9 116.284C61.95 116.284 61.95 156.284 76 156.284V248.224C61.95 248.224 61.95 208.224 47.9 208.224z"/>
      <a class="pt" href="/pool" aria-label="Stays with marketing: 195">
      <title>Stays with marketing: 195</title>
      <path class="flow mark" d="M47.9 266.04C61.95 266.04 61.95 266.224 76 266.224V380C61.95 380 61.95 379.816 47.9 379.816z"/>
      </a>
      <path class="flow flow-s mark" d="M18.7 3.264C32.95 3.264 32.95 26.32 47.2 26.32V35.296C32.95 35.296 32.95 12.24 18.7 12.24z">
      <title>Organic search: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 92.804C32.95 92.804 32.95 35.296 47.2 35.296V41.364C32.95 41.364 32.95 98.872 18.7 98.872z">
      <title>Paid search: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 156.393C32.95 156.393 32.95 41.364 47.2 41.364V45.852C32.95 45.852 32.95 160.881 18.7 160.881z">
      <title>Trade fairs: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 205.87C32.95 205.87 32.95 45.852 47.2 45.852V49.454C32.95 49.454 32.95 209.473 18.7 209.473z">
      <title>Direct: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 247.555C32.95 247.555 32.95 49.454 47.2 49.454V52.868C32.95 52.868 32.95 250.968 18.7 250.968z">
      <title>Referral: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 287.217C32.95 287.217 32.95 52.868 47.2 52.868V55.27C32.95 55.27 32.95 289.619 18.7 289.619z">
      <title>E-mail: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 317.938C32.95 317.938 32.95 55.27 47.2 55.27V57.356C32.95 57.356 32.95 320.024 18.7 320.024z">
      <title>Organic social: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 345.808C32.95 345.808 32.95 57.356 47.2 57.356V59.189C32.95 59.189 32.95 347.641 18.7 347.641z">
      <title>Paid social: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M18.7 371.174C32.95 371.174 32.95 59.189 47.2 59.189V60.2C32.95 60.2 32.95 372.185 18.7 372.185z">
      <title>Outbound: open deals</title>
      </path>
      <path class="flow flow-s mark" d="M47.9 26.067C61.95 26.067 61.95 30.067 76 30.067V63.97C61.95 63.97 61.95 59.97 47.9 59.97z">
      <title>Open deal: 58</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 0C32.95 0 32.95 14 47.2 14V17.264C32.95 17.264 32.95 3.264 18.7 3.264z">
      <title>Organic search: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 90.597C32.95 90.597 32.95 17.264 47.2 17.264V19.47C32.95 19.47 32.95 92.804 18.7 92.804z">
      <title>Paid search: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 154.761C32.95 154.761 32.95 19.47 47.2 19.47V21.102C32.95 21.102 32.95 156.393 18.7 156.393z">
      <title>Trade fairs: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 204.56C32.95 204.56 32.95 21.102 47.2 21.102V22.413C32.95 22.413 32.95 205.87 18.7 205.87z">
      <title>Direct: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 246.313C32.95 246.313 32.95 22.413 47.2 22.413V23.654C32.95 23.654 32.95 247.555 18.7 247.555z">
      <title>Referral: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 286.343C32.95 286.343 32.95 23.654 47.2 23.654V24.527C32.95 24.527 32.95 287.217 18.7 287.217z">
      <title>E-mail: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 317.179C32.95 317.179 32.95 24.527 47.2 24.527V25.286C32.95 25.286 32.95 317.938 18.7 317.938z">
      <title>Organic social: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 345.142C32.95 345.142 32.95 25.286 47.2 25.286V25.952C32.95 25.952 32.95 345.808 18.7 345.808z">
      <title>Paid social: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M18.7 370.806C32.95 370.806 32.95 25.952 47.2 25.952V26.32C32.95 26.32 32.95 371.174 18.7 371.174z">
      <title>Outbound: customers</title>
      </path>
      <path class="flow flow-s strong-flow mark" d="M47.9 14C61.95 14 61.95 0 76 0V12.067C61.95 12.067 61.95 26.067 47.9 26.067z">
      <title>Customer: 19</title>
      </path>
      <a class="pt" href="/mqls" aria-label="Organic search: 142">
      <title>Organic search: 142</title>
      <rect class="v-m mark" x="18" y="0" width="0.7" height="81.597"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Paid search: 96">
      <title>Paid search: 96</title>
      <rect class="v-m mark" x="18" y="90.597" width="0.7" height="55.164"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Trade fairs: 71">
      <title>Trade fairs: 71</title>
      <rect class="v-m mark" x="18" y="154.761" width="0.7" height="40.799"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Direct: 57">
      <title>Direct: 57</title>
      <rect class="v-m mark" x="18" y="204.56" width="0.7" height="32.754"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Referral: 54">
      <title>Referral: 54</title>
      <rect class="v-m mark" x="18" y="246.313" width="0.7" height="31.03"/>
      </a>
      <a class="pt" href="/mqls" aria-label="E-mail: 38">
      <title>E-mail: 38</title>
      <rect class="v-m mark" x="18" y="286.343" width="0.7" height="21.836"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Organic social: 33">
      <title>Organic social: 33</title>
      <rect class="v-m mark" x="18" y="317.179" width="0.7" height="18.963"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Paid social: 29">
      <title>Paid social: 29</title>
      <rect class="v-m mark" x="18" y="345.142" width="0.7" height="16.664"/>
      </a>
      <a class="pt" href="/mqls" aria-label="Outbound: 16">
      <title>Outbound: 16</title>
      <rect class="v-m mark" x="18" y="370.806" width="0.7" height="9.194"/>
      </a>
      <rect class="v-j mark" x="47.2" y="14" width="0.7" height="194.224"/>
      <rect class="v-m mark" x="47.2" y="266.04" width="0.7" height="113.96"/>
      <rect class="v-s mark" x="76" y="0" width="0.7" height="12.067"/>
      <rect class="v-s mark" x="76" y="30.067" width="0.7" height="33.903"/>
      <rect class="v-j mark" x="76" y="81.97" width="0.7" height="56.313"/>
      <rect class="v-m mark" x="76" y="156.284" width="0.7" height="91.94"/>
      <rect class="v-m mark" x="76" y="266.224" width="0.7" height="113.776"/>
      </svg>
      <text class="t t-end" x="18%" y="44.799" dx="-10">Organic search<tspan class="t-mute"> 142</tspan>
      </text>
      <text class="t t-end" x="18%" y="122.179" dx="-10">Paid search<tspan class="t-mute"> 96</tspan>
      </text>
      <text class="t t-end" x="18%" y="179.16" dx="-10">Trade fairs<tspan class="t-mute"> 71</tspan>
      </text>
      <text class="t t-end" x="18%" y="224.937" dx="-10">Direct<tspan class="t-mute"> 57</tspan>
      </text>
      <text class="t t-end" x="18%" y="265.828" dx="-10">Referral<tspan class="t-mute"> 54</tspan>
      </text>
      <text class="t t-end" x="18%" y="301.261" dx="-10">E-mail<tspan class="t-mute"> 38</tspan>
      </text>
      <text class="t t-end" x="18%" y="330.66" dx="-10">Organic social<tspan class="t-mute"> 33</tspan>
      </text>
      <text class="t t-end" x="18%" y="357.474" dx="-10">Paid social<tspan class="t-mute"> 29</tspan>
      </text>
      <text class="t t-end" x="18%" y="379.403" dx="-10">Outbound<tspan class="t-mute"> 16</tspan>
      </text>
      <text class="t t-b t-halo t-mid" x="47.55%" y="9">Fit, handed off<tspan class="t-mute"> 341</tspan>
      </text>
      <text class="t t-b t-halo t-mid" x="47.55%" y="261.04">Do not fit yet<tspan class="t-mute"> 195</tspan>
      </text>
      <text class="t t-b t-s" x="76.7%" y="10.034" dx="10">Customer<tspan class="t-mute"> 19, 4 %</tspan>
      </text>
      <text class="t" x="76.7%" y="51.019" dx="10">Open deal<tspan class="t-mute"> 58, 11 %</tspan>
      </text>
      <text class="t" x="76.7%" y="114.127" dx="10">Being decided<tspan class="t-mute"> 98, 18 %</tspan>
      </text>
      <text class="t" x="76.7%" y="206.254" dx="10">Back to nurture<tspan class="t-mute"> 166, 31 %</tspan>
      </text>
      <text class="t" x="76.7%" y="327.112" dx="10">Stays with marketing<tspan class="t-mute"> 195, 36 %</tspan>
      </text>
      </svg>
      """#,
    "flow-two": #"""
      <svg class="sankey" height="306" role="img" aria-label="From twelve sources to won and lost">
      <svg x="0" y="0" width="100%" height="300" viewBox="0 0 100 300" preserveAspectRatio="none">
      <path class="flow mark" d="M18.7 280.513C47.35 280.513 47.35 280.513 76 280.513V300C47.35 300 47.35 300 18.7 300z"/>
      <path class="flow mark" d="M18.7 252.026C47.35 252.026 47.35 270.769 76 270.769V280.513C47.35 280.513 47.35 261.769 18.7 261.769z"/>
      <path class="flow mark" d="M18.7 226.462C47.35 226.462 47.35 259.077 76 259.077V270.769C47.35 270.769 47.35 238.154 18.7 238.154z"/>
      <path class="flow mark" d="M18.7 197.974C47.35 197.974 47.35 245.436 76 245.436V259.077C47.35 259.077 47.35 211.615 18.7 211.615z"/>
      <path class="flow mark" d="M18.7 166.564C47.35 166.564 47.35 229.846 76 229.846V245.436C47.35 245.436 47.35 182.154 18.7 182.154z"/>
      <path class="flow mark" d="M18.7 132.231C47.35 132.231 47.35 212.308 76 212.308V229.846C47.35 229.846 47.35 149.769 18.7 149.769z"/>
      <path class="flow mark" d="M18.7 94.974C47.35 94.974 47.35 192.821 76 192.821V212.308C47.35 212.308 47.35 114.462 18.7 114.462z"/>
      <path class="flow mark" d="M18.7 54.795C47.35 54.795 47.35 171.385 76 171.385V192.821C47.35 192.821 47.35 76.231 18.7 76.231z"/>
      <path class="flow mark" d="M18.7 11.692C47.35 11.692 47.35 148 76 148V171.385C47.35 171.385 47.35 35.077 18.7 35.077z"/>
      <path class="flow flow-s mark" d="M18.7 270.769C47.35 270.769 47.35 66.256 76 66.256V76C47.35 76 47.35 280.513 18.7 280.513z"/>
      <path class="flow flow-s mark" d="M18.7 247.154C47.35 247.154 47.35 61.385 76 61.385V66.256C47.35 66.256 47.35 252.026 18.7 252.026z"/>
      <path class="flow flow-s mark" d="M18.7 220.615C47.35 220.615 47.35 55.538 76 55.538V61.385C47.35 61.385 47.35 226.462 18.7 226.462z"/>
      <path class="flow flow-s mark" d="M18.7 191.154C47.35 191.154 47.35 48.718 76 48.718V55.538C47.35 55.538 47.35 197.974 18.7 197.974z"/>
      <path class="flow flow-s mark" d="M18.7 158.769C47.35 158.769 47.35 40.923 76 40.923V48.718C47.35 48.718 47.35 166.564 18.7 166.564z"/>
      <path class="flow flow-s mark" d="M18.7 123.462C47.35 123.462 47.35 32.154 76 32.154V40.923C47.35 40.923 47.35 132.231 18.7 132.231z"/>
      <path class="flow flow-s mark" d="M18.7 85.231C47.35 85.231 47.35 22.41 76 22.41V32.154C47.35 32.154 47.35 94.974 18.7 94.974z"/>
      <path class="flow flow-s mark" d="M18.7 44.077C47.35 44.077 47.35 11.692 76 11.692V22.41C47.35 22.41 47.35 54.795 18.7 54.795z"/>
      <path class="flow flow-s mark" d="M18.7 0C47.35 0 47.35 0 76 0V11.692C47.35 11.692 47.35 11.692 18.7 11.692z"/>
      <rect class="v-m mark" x="18" y="0" width="0.7" height="35.077"/>
      <rect class="v-m mark" x="18" y="44.077" width="0.7" height="32.154"/>
      <rect class="v-m mark" x="18" y="85.231" width="0.7" height="29.231"/>
      <rect class="v-m mark" x="18" y="123.462" width="0.7" height="26.308"/>
      <rect class="v-m mark" x="18" y="158.769" width="0.7" height="23.385"/>
      <rect class="v-m mark" x="18" y="191.154" width="0.7" height="20.462"/>
      <rect class="v-m mark" x="18" y="220.615" width="0.7" height="17.538"/>
      <rect class="v-m mark" x="18" y="247.154" width="0.7" height="14.615"/>
      <rect class="v-actual mark" x="18" y="270.769" width="0.7" height="29.231"/>
      <rect class="v-s mark" x="76" y="0" width="0.7" height="76"/>
      <rect class="v-actual mark" x="76" y="148" width="0.7" height="152"/>
      </svg>
      <text class="t t-end" x="18%" y="21.538" dx="-10">Source 12<tspan class="t-mute"> 36</tspan>
      </text>
      <text class="t t-end" x="18%" y="64.154" dx="-10">Source 11<tspan class="t-mute"> 33</tspan>
      </text>
      <text class="t t-end" x="18%" y="103.846" dx="-10">Source 10<tspan class="t-mute"> 30</tspan>
      </text>
      <text class="t t-end" x="18%" y="140.615" dx="-10">Source 9<tspan class="t-mute"> 27</tspan>
      </text>
      <text class="t t-end" x="18%" y="174.462" dx="-10">Source 8<tspan class="t-mute"> 24</tspan>
      </text>
      <text class="t t-end" x="18%" y="205.385" dx="-10">Source 7<tspan class="t-mute"> 21</tspan>
      </text>
      <text class="t t-end" x="18%" y="233.385" dx="-10">Source 6<tspan class="t-mute"> 18</tspan>
      </text>
      <text class="t t-end" x="18%" y="258.462" dx="-10">Source 5<tspan class="t-mute"> 15</tspan>
      </text>
      <text class="t t-end" x="18%" y="289.385" dx="-10">Others<tspan class="t-mute"> 30</tspan>
      </text>
      <text class="t t-b t-s" x="76.7%" y="42" dx="10">Won<tspan class="t-mute"> 78</tspan>
      </text>
      <text class="t" x="76.7%" y="228" dx="10">Lost<tspan class="t-mute"> 156</tspan>
      </text>
      </svg>
      """#,
  ]
}
