// swift-format-ignore-file
// Written by the gallery.

extension Golden {
  static let tables: [String: String] = [
    "heat": #"""
      <svg height="97" role="group" aria-label="MQL to SQL conversion by industry and month">
      <text class="t t-sm t-mute t-mid" x="23%" y="12">Oct</text>
      <text class="t t-sm t-mute t-mid" x="37%" y="12">Nov</text>
      <text class="t t-sm t-mute t-mid" x="51%" y="12">Dec</text>
      <text class="t t-sm t-mute t-mid" x="65%" y="12">Jan</text>
      <text class="t t-sm t-mute t-mid" x="79%" y="12">Feb</text>
      <text class="t t-sm t-mute t-mid" x="93%" y="12">Mar</text>
      <svg class="cut" x="0" y="21" width="15%" height="24">
      <text class="t" x="0" y="16">Paper</text>
      </svg>
      <a class="pt" href="/cells" aria-label="Paper: 38 per cent">
      <title>Paper: 38 per cent</title>
      <rect class="h-6 mark" x="16.15%" y="21" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-inv t-mid" x="23%" y="37">38</text>
      </a>
      <a class="pt" href="/cells" aria-label="Paper: 41 per cent">
      <title>Paper: 41 per cent</title>
      <rect class="h-6 mark" x="30.15%" y="21" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-inv t-mid" x="37%" y="37">41</text>
      </a>
      <a class="pt" href="/cells" aria-label="Paper: 35 per cent">
      <title>Paper: 35 per cent</title>
      <rect class="h-5 mark" x="44.15%" y="21" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="51%" y="37">35</text>
      </a>
      <a class="pt" href="/cells" aria-label="Paper: 40 per cent">
      <title>Paper: 40 per cent</title>
      <rect class="h-6 mark" x="58.15%" y="21" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-inv t-mid" x="65%" y="37">40</text>
      </a>
      <a class="pt" href="/cells" aria-label="Paper: 44 per cent">
      <title>Paper: 44 per cent</title>
      <rect class="h-6 mark" x="72.15%" y="21" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-inv t-mid" x="79%" y="37">44</text>
      </a>
      <a class="pt" href="/cells" aria-label="Paper: 42 per cent">
      <title>Paper: 42 per cent</title>
      <rect class="h-6 mark" x="86.15%" y="21" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-inv t-mid" x="93%" y="37">42</text>
      </a>
      <svg class="cut" x="0" y="47" width="15%" height="24">
      <text class="t" x="0" y="16">Food</text>
      </svg>
      <a class="pt" href="/cells" aria-label="Food: 31 per cent">
      <title>Food: 31 per cent</title>
      <rect class="h-5 mark" x="16.15%" y="47" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="23%" y="63">31</text>
      </a>
      <a class="pt" href="/cells" aria-label="Food: 29 per cent">
      <title>Food: 29 per cent</title>
      <rect class="h-4 mark" x="30.15%" y="47" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="37%" y="63">29</text>
      </a>
      <a class="pt" href="/cells" aria-label="Food: 26 per cent">
      <title>Food: 26 per cent</title>
      <rect class="h-4 mark" x="44.15%" y="47" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="51%" y="63">26</text>
      </a>
      <a class="pt" href="/cells" aria-label="Food: 33 per cent">
      <title>Food: 33 per cent</title>
      <rect class="h-5 mark" x="58.15%" y="47" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="65%" y="63">33</text>
      </a>
      <a class="pt" href="/cells" aria-label="Food: 35 per cent">
      <title>Food: 35 per cent</title>
      <rect class="h-5 mark" x="72.15%" y="47" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="79%" y="63">35</text>
      </a>
      <a class="pt" href="/cells" aria-label="Food: 31 per cent">
      <title>Food: 31 per cent</title>
      <rect class="h-5 mark" x="86.15%" y="47" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="93%" y="63">31</text>
      </a>
      <svg class="cut" x="0" y="73" width="15%" height="24">
      <text class="t" x="0" y="16">Textile</text>
      </svg>
      <a class="pt" href="/cells" aria-label="Textile: 12 per cent">
      <title>Textile: 12 per cent</title>
      <rect class="h-2 mark" x="16.15%" y="73" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="23%" y="89">12</text>
      </a>
      <a class="pt" href="/cells" aria-label="Textile: 16 per cent">
      <title>Textile: 16 per cent</title>
      <rect class="h-3 mark" x="30.15%" y="73" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="37%" y="89">16</text>
      </a>
      <a class="pt" href="/cells" aria-label="Textile: 9 per cent">
      <title>Textile: 9 per cent</title>
      <rect class="h-2 mark" x="44.15%" y="73" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="51%" y="89">9</text>
      </a>
      <a class="pt" href="/cells" aria-label="Textile: 14 per cent">
      <title>Textile: 14 per cent</title>
      <rect class="h-2 mark" x="58.15%" y="73" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="65%" y="89">14</text>
      </a>
      <a class="pt" href="/cells" aria-label="Textile: 18 per cent">
      <title>Textile: 18 per cent</title>
      <rect class="h-3 mark" x="72.15%" y="73" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mid" x="79%" y="89">18</text>
      </a>
      <a class="pt" href="/cells" aria-label="Textile: none">
      <title>Textile: none</title>
      <rect class="v-hatch mark" x="86.15%" y="73" width="13.7%" height="24" rx="2"/>
      <text class="t t-sm t-mute t-mid" x="93%" y="89">–</text>
      </a>
      </svg>
      """#,
    "matrix": #"""
      <svg class="matrix" height="420" role="group" aria-label="Matrix of fit and interest; thresholds 50 and 50 in force, 55 and 45 proposed">
      <a class="pt" href="#cell-D1" aria-label="D1: 61 contacts">
      <title>D1: 61 contacts</title>
      <rect class="hm h-3 mark" x="5.5%" y="26" width="19.199%" height="88"/>
      <text class="t t-sm" x="5.5%" y="105" dx="8">D1</text>
      <text class="t t-b mx-n t-mid" x="15.099%" y="72">61</text>
      <text class="t t-sm mid-only t-mid" x="15.099%" y="89">1,1 % won</text>
      </a>
      <a class="pt" href="#cell-C1" aria-label="C1: 84 contacts">
      <title>C1: 84 contacts</title>
      <rect class="hm h-3 mark" x="24.699%" y="26" width="19.199%" height="88"/>
      <text class="t t-sm" x="24.699%" y="105" dx="8">C1</text>
      <text class="t t-b mx-n t-mid" x="34.298%" y="72">84</text>
      <text class="t t-sm mid-only t-mid" x="34.298%" y="89">1,4 % won</text>
      </a>
      <a class="pt" href="#cell-B1" aria-label="B1: 72 contacts">
      <title>B1: 72 contacts</title>
      <rect class="hs h-6 mark" x="43.898%" y="26" width="19.199%" height="88"/>
      <text class="t t-sm t-hot" x="43.898%" y="105" dx="8">B1</text>
      <text class="t t-b mx-n t-hot t-mid" x="53.497%" y="72">72</text>
      <text class="t t-sm t-hot mid-only t-mid" x="53.497%" y="89">1,2 % won</text>
      </a>
      <a class="pt" href="#cell-A1" aria-label="A1: 55 contacts">
      <title>A1: 55 contacts</title>
      <rect class="hs h-6 mark" x="63.097%" y="26" width="19.199%" height="88"/>
      <text class="t t-sm t-hot" x="63.097%" y="105" dx="8">A1</text>
      <text class="t t-b mx-n t-hot t-mid" x="72.696%" y="72">55</text>
      <text class="t t-sm t-hot mid-only t-mid" x="72.696%" y="89">1,5 % won</text>
      </a>
      <a class="pt" href="#cell-D2" aria-label="D2: 148 contacts">
      <title>D2: 148 contacts</title>
      <rect class="hm h-2 mark" x="5.5%" y="114" width="19.199%" height="88"/>
      <text class="t t-sm" x="5.5%" y="193" dx="8">D2</text>
      <text class="t t-b mx-n t-mid" x="15.099%" y="160">148</text>
      <text class="t t-sm mid-only t-mid" x="15.099%" y="177">2,8 % won</text>
      </a>
      <a class="pt" href="#cell-C2" aria-label="C2: 176 contacts">
      <title>C2: 176 contacts</title>
      <rect class="hm h-2 mark" x="24.699%" y="114" width="19.199%" height="88"/>
      <text class="t t-sm" x="24.699%" y="193" dx="8">C2</text>
      <text class="t t-b mx-n t-mid" x="34.298%" y="160">176</text>
      <text class="t t-sm mid-only t-mid" x="34.298%" y="177">2,6 % won</text>
      </a>
      <a class="pt" href="#cell-B2" aria-label="B2: 139 contacts">
      <title>B2: 139 contacts</title>
      <rect class="hs h-5 mark" x="43.898%" y="114" width="19.199%" height="88"/>
      <text class="t t-sm" x="43.898%" y="193" dx="8">B2</text>
      <text class="t t-b mx-n t-mid" x="53.497%" y="160">139</text>
      <text class="t t-sm mid-only t-mid" x="53.497%" y="177">2,9 % won</text>
      </a>
      <a class="pt" href="#cell-A2" aria-label="A2: 98 contacts">
      <title>A2: 98 contacts</title>
      <rect class="hs h-5 mark" x="63.097%" y="114" width="19.199%" height="88"/>
      <text class="t t-sm" x="63.097%" y="193" dx="8">A2</text>
      <text class="t t-b mx-n t-mid" x="72.696%" y="160">98</text>
      <text class="t t-sm mid-only t-mid" x="72.696%" y="177">2,8 % won</text>
      </a>
      <a class="pt" href="#cell-D3" aria-label="D3: 402 contacts">
      <title>D3: 402 contacts</title>
      <rect class="hm h-1 mark" x="5.5%" y="202" width="19.199%" height="88"/>
      <text class="t t-sm" x="5.5%" y="281" dx="8">D3</text>
      <text class="t t-b mx-n t-mid" x="15.099%" y="248">402</text>
      <text class="t t-sm mid-only t-mid" x="15.099%" y="265">3,2 % won</text>
      </a>
      <a class="pt" href="#cell-C3" aria-label="C3: 388 contacts">
      <title>C3: 388 contacts</title>
      <rect class="hm h-1 mark" x="24.699%" y="202" width="19.199%" height="88"/>
      <text class="t t-sm" x="24.699%" y="281" dx="8">C3</text>
      <text class="t t-b mx-n t-mid" x="34.298%" y="248">388</text>
      <text class="t t-sm mid-only t-mid" x="34.298%" y="265">3,8 % won</text>
      </a>
      <a class="pt" href="#cell-B3" aria-label="B3: 274 contacts">
      <title>B3: 274 contacts</title>
      <rect class="hs h-4 mark" x="43.898%" y="202" width="19.199%" height="88"/>
      <text class="t t-sm" x="43.898%" y="281" dx="8">B3</text>
      <text class="t t-b mx-n t-mid" x="53.497%" y="248">274</text>
      <text class="t t-sm mid-only t-mid" x="53.497%" y="265">3,4 % won</text>
      </a>
      <a class="pt" href="#cell-A3" aria-label="A3: 171 contacts">
      <title>A3: 171 contacts</title>
      <rect class="hs h-4 mark" x="63.097%" y="202" width="19.199%" height="88"/>
      <text class="t t-sm" x="63.097%" y="281" dx="8">A3</text>
      <text class="t t-b mx-n t-mid" x="72.696%" y="248">171</text>
      <text class="t t-sm mid-only t-mid" x="72.696%" y="265">3,1 % won</text>
      </a>
      <a class="pt" href="#cell-D4" aria-label="D4: 812 contacts">
      <title>D4: 812 contacts</title>
      <rect class="hm h-1 mark" x="5.5%" y="290" width="19.199%" height="88"/>
      <text class="t t-sm" x="5.5%" y="369" dx="8">D4</text>
      <text class="t t-b mx-n t-mid" x="15.099%" y="336">812</text>
      <text class="t t-sm mid-only t-mid" x="15.099%" y="353">4,2 % won</text>
      </a>
      <a class="pt" href="#cell-C4" aria-label="C4: 640 contacts">
      <title>C4: 640 contacts</title>
      <rect class="hm h-1 mark" x="24.699%" y="290" width="19.199%" height="88"/>
      <text class="t t-sm" x="24.699%" y="369" dx="8">C4</text>
      <text class="t t-b mx-n t-mid" x="34.298%" y="336">640</text>
      <text class="t t-sm mid-only t-mid" x="34.298%" y="353">4,0 % won</text>
      </a>
      <a class="pt" href="#cell-B4" aria-label="B4: 391 contacts">
      <title>B4: 391 contacts</title>
      <rect class="hs h-3 mark" x="43.898%" y="290" width="19.199%" height="88"/>
      <text class="t t-sm" x="43.898%" y="369" dx="8">B4</text>
      <text class="t t-b mx-n t-mid" x="53.497%" y="336">391</text>
      <text class="t t-sm mid-only t-mid" x="53.497%" y="353">4,1 % won</text>
      </a>
      <a class="pt" href="#cell-A4" aria-label="A4: 204 contacts">
      <title>A4: 204 contacts</title>
      <rect class="hs h-3 mark" x="63.097%" y="290" width="19.199%" height="88"/>
      <text class="t t-sm" x="63.097%" y="369" dx="8">A4</text>
      <text class="t t-b mx-n t-mid" x="72.696%" y="336">204</text>
      <text class="t t-sm mid-only t-mid" x="72.696%" y="353">4,4 % won</text>
      </a>
      <line class="l l-bg" x1="24.699%" y1="26" x2="24.699%" y2="378"/>
      <line class="l l-bg" x1="43.898%" y1="26" x2="43.898%" y2="378"/>
      <line class="l l-bg" x1="63.097%" y1="26" x2="63.097%" y2="378"/>
      <line class="l l-bg" x1="5.5%" y1="114" x2="82.296%" y2="114"/>
      <line class="l l-bg" x1="5.5%" y1="202" x2="82.296%" y2="202"/>
      <line class="l l-bg" x1="5.5%" y1="290" x2="82.296%" y2="290"/>
      <line class="l l-goal" x1="43.898%" y1="18" x2="43.898%" y2="378"/>
      <text class="t t-sm t-b t-end" x="43.898%" y="13" dx="4">50 in force</text>
      <line class="l l-j l-dash" x1="47.738%" y1="18" x2="47.738%" y2="378"/>
      <text class="t t-sm t-b t-j mid-only" x="47.738%" y="13" dx="-4">55 proposed</text>
      <line class="l l-goal" x1="5.5%" y1="202" x2="83.296%" y2="202"/>
      <text class="t t-sm t-b" x="84.096%" y="206">50 in force</text>
      <line class="l l-j l-dash" x1="5.5%" y1="219.6" x2="83.296%" y2="219.6"/>
      <text class="t t-sm t-b t-j" x="84.096%" y="223.6">45 proposed</text>
      <text class="t t-sm t-mute t-mid" x="5.5%" y="395">0</text>
      <text class="t t-sm t-mute t-mid" x="24.699%" y="395">25</text>
      <text class="t t-sm t-mute t-mid" x="43.898%" y="395">50</text>
      <text class="t t-sm t-mute t-mid" x="63.097%" y="395">75</text>
      <text class="t t-sm t-mute t-mid" x="82.296%" y="395">100</text>
      <text class="t t-sm t-mute t-end" x="5.5%" y="382" dx="-8">0</text>
      <text class="t t-sm t-mute t-end" x="5.5%" y="294" dx="-8">25</text>
      <text class="t t-sm t-mute t-end" x="5.5%" y="206" dx="-8">50</text>
      <text class="t t-sm t-mute t-end" x="5.5%" y="118" dx="-8">75</text>
      <text class="t t-sm t-mute t-end" x="5.5%" y="30" dx="-8">100</text>
      <text class="t t-sm t-b t-mid" x="43.898%" y="414">Fit →</text>
      <text class="t t-sm t-b" x="0%" y="13">↑ Interest</text>
      </svg>
      """#,
  ]
}
