extension SourceSites {
  /// Well-known search engines, social networks, video and shopping sites and AI assistants.
  ///
  /// Google publishes no complete list of its own source categories; this one holds the sites that people name
  /// when they speak of these kinds, with their short links and the names of their Android apps as referrers.
  /// Sites of none of the kinds that share a host with one (web mail, documents) come with no category.
  package static let standard = SourceSites(
    sites(
      .search,
      """
      google: google. com.google.android.googlequicksearchbox
      bing: bing.com
      yahoo: yahoo. search.yahoo.com yahoo.co.jp
      duckduckgo: duckduckgo.com ddg.gg
      baidu: baidu.com
      yandex: yandex. ya.ru
      ecosia: ecosia.org
      qwant: qwant.com
      startpage: startpage.com
      brave: search.brave.com
      naver: naver.com
      daum: daum.net
      sogou: sogou.com
      so: so.com 360.cn
      seznam: seznam.cz
      aol: aol.com search.aol.com
      ask: ask.com
      msn: msn.com
      lycos: lycos. search.lycos.com
      dogpile: dogpile.com
      kagi: kagi.com
      mojeek: mojeek.com
      swisscows: swisscows.com
      metager: metager.org metager.de
      presearch: presearch.com presearch.io
      petalsearch: petalsearch.com
      coccoc: coccoc.com
      rambler: rambler.ru
      virgilio: virgilio.it
      onet: onet.pl
      centrum: centrum.cz
      goo: goo.ne.jp
      biglobe: biglobe.ne.jp
      nate: nate.com
      eniro: eniro.se
      search: search.com
      yep: yep.com
      """)
      + sites(
        .social,
        """
        facebook: facebook.com fb.com fb.me m.me com.facebook.katana
        fb: facebook.com
        instagram: instagram.com com.instagram.android
        ig: instagram.com
        threads: threads.net threads.com
        linkedin: linkedin.com lnkd.in com.linkedin.android
        twitter: twitter.com t.co com.twitter.android
        x: x.com
        tiktok: tiktok.com
        pinterest: pinterest. pin.it
        reddit: reddit.com redd.it
        snapchat: snapchat.com
        tumblr: tumblr.com
        quora: quora.com
        mastodon: mastodon.social mastodon.online
        bluesky: bsky.app
        whatsapp: whatsapp.com wa.me
        telegram: telegram.org t.me
        messenger: messenger.com
        discord: discord.com discord.gg
        xing: xing.com
        vk: vk.com vkontakte.ru away.vk.com
        ok: ok.ru
        weibo: weibo.com weibo.cn
        wechat: wechat.com
        line: line.me
        kakao: kakao.com
        qzone: qzone.qq.com
        douban: douban.com
        medium: medium.com
        substack: substack.com
        hackernews: news.ycombinator.com
        stackoverflow: stackoverflow.com
        stackexchange: stackexchange.com
        producthunt: producthunt.com
        slideshare: slideshare.net
        meetup: meetup.com
        nextdoor: nextdoor.com
        flickr: flickr.com
        goodreads: goodreads.com
        yelp: yelp.
        tripadvisor: tripadvisor.
        glassdoor: glassdoor.
        blogger: blogger.com blogspot.com
        livejournal: livejournal.com
        hootsuite: hootsuite.com ow.ly
        buffer: buffer.com buff.ly
        """)
      + sites(
        .video,
        """
        youtube: youtube.com youtu.be youtube-nocookie.com com.google.android.youtube
        vimeo: vimeo.com
        dailymotion: dailymotion.com dai.ly
        twitch: twitch.tv
        wistia: wistia.com wistia.net
        netflix: netflix.com
        hulu: hulu.com
        disneyplus: disneyplus.com
        bilibili: bilibili.com
        youku: youku.com
        iqiyi: iqiyi.com
        rumble: rumble.com
        odysee: odysee.com
        ted: ted.com
        rutube: rutube.ru
        niconico: nicovideo.jp
        vidyard: vidyard.com
        loom: loom.com
        """)
      + sites(
        .shopping,
        """
        amazon: amazon. amzn.to
        ebay: ebay.
        etsy: etsy.com
        walmart: walmart.com walmart.ca
        alibaba: alibaba.com
        aliexpress: aliexpress. aliexpress.com
        taobao: taobao.com
        tmall: tmall.com
        shopify: shop.app
        googleshopping: shopping.google.com
        idealo: idealo.
        kelkoo: kelkoo.
        pricerunner: pricerunner.
        shopzilla: shopzilla.com
        shopping: shopping.com
        mercadolibre: mercadolibre.
        mercadolivre: mercadolivre.com.br
        rakuten: rakuten. rakuten.co.jp
        zalando: zalando.
        otto: otto.de
        allegro: allegro.pl
        bol: bol.com
        cdiscount: cdiscount.com
        target: target.com
        bestbuy: bestbuy.com
        flipkart: flipkart.com
        jd: jd.com
        temu: temu.com
        shein: shein. shein.com
        trovaprezzi: trovaprezzi.it
        """)
      + sites(
        .aiAssistant,
        """
        chatgpt: chatgpt.com chat.openai.com
        gemini: gemini.google.com bard.google.com
        claude: claude.ai
        copilot: copilot.microsoft.com copilot.com
        perplexity: perplexity.ai
        deepseek: deepseek.com
        grok: grok.com x.ai
        mistral: mistral.ai
        meta-ai: meta.ai
        poe: poe.com
        you: you.com
        phind: phind.com
        """)
      + sites(
        nil,
        """
        google-mail: mail.google.com com.google.android.gm
        google-work: accounts.google.com docs.google.com drive.google.com sites.google.com meet.google.com
        google-work: calendar.google.com classroom.google.com groups.google.com translate.google.com
        google-ads: ads.google.com analytics.google.com tagassistant.google.com
        yahoo-mail: mail.yahoo.com mail.yahoo.co.jp
        yandex-mail: mail.yandex.ru mail.yandex.com
        naver-mail: mail.naver.com
        daum-mail: mail.daum.net
        aol-mail: mail.aol.com
        amazon-cloud: aws.amazon.com
        """)
  )

  private static func sites(_ category: SourceCategory?, _ lines: String) -> [Site] {
    lines.split(separator: "\n").map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      let hosts = line[colon...].dropFirst().split(separator: " ").map(String.init)
      return Site(String(line[..<colon]), hosts, category)
    }
  }
}
