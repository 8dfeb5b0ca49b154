extension ChannelRules {
  /// The default channel group of Google Analytics 4, with the channels a sales team needs beside it.
  ///
  /// Source: Google Analytics Help, "Default channel group", support.google.com/analytics/answer/9756891, the
  /// definitions for manually tagged traffic, as read on 2026-11-22; the AI Assistant channel is in it since
  /// 13 May 2026. The help page's regular expressions are written as the text tests they amount to, and its site
  /// lists are ours (``SourceSites/standard``). Google's rules for its own linked ad accounts need their network
  /// type; click ids stand in for them. Rules on kind, side and the last three are Accord's.
  package static let standard = ChannelRules(rules: [
    // A rep started it.
    ChannelRule(.outbound, when: .all([.side(.sales), .kind(startedByReps), .hasNoMedium])),
    // Kinds that say the channel themselves, where the touch gives no medium.
    ChannelRule(.email, when: .all([.kind([.emailOpen, .emailClick, .emailReply, .emailSent]), .hasNoMedium])),
    ChannelRule(.event, when: .all([.kind([.event, .webinar]), .hasNoMedium])),
    ChannelRule(.offline, when: .all([.kind([.call, .meeting]), .isBare])),
    // Nothing says that it came to our pages at all.
    ChannelRule(.unassigned, when: .all([.kind([.other]), .isBare])),

    ChannelRule(
      .direct,
      when: .all([
        .source(.isOne(of: ["(direct)", "direct"])), .medium(.isOne(of: ["(not set)", "(none)", "none", ""])),
      ])
    ),
    ChannelRule(.crossNetwork, when: .campaign(.contains("cross-network"))),
    ChannelRule(.paidShopping, when: .all([shopping, paid])),
    ChannelRule(.paidSearch, when: .all([.category(.search), paid])),
    ChannelRule(.paidSocial, when: .all([.category(.social), paid])),
    ChannelRule(.paidVideo, when: .all([.category(.video), paid])),
    ChannelRule(
      .display, when: .medium(.isOne(of: ["display", "banner", "expandable", "interstitial", "cpm"]))),
    ChannelRule(.paidOther, when: paid),
    ChannelRule(.organicShopping, when: shopping),
    ChannelRule(
      .organicSocial,
      when: .any([
        .category(.social),
        .medium(
          .isOne(of: ["social", "social-network", "social-media", "sm", "social network", "social media"])),
      ])
    ),
    ChannelRule(.organicVideo, when: .any([.category(.video), .medium(.contains("video"))])),
    ChannelRule(.organicSearch, when: .any([.category(.search), .medium(.isOne(of: ["organic"]))])),
    ChannelRule(.aiAssistant, when: .medium(.isOne(of: ["ai-assistant"]))),
    ChannelRule(.referral, when: .medium(.isOne(of: ["referral", "app", "link"]))),
    ChannelRule(.email, when: .any([.source(.isOne(of: mail)), .medium(.isOne(of: mail))])),
    ChannelRule(.affiliates, when: .medium(.isOne(of: ["affiliate", "affiliates"]))),
    ChannelRule(.audio, when: .medium(.isOne(of: ["audio"]))),
    ChannelRule(.sms, when: .any([.source(.isOne(of: ["sms"])), .medium(.isOne(of: ["sms"]))])),
    ChannelRule(
      .mobilePush,
      when: .any([
        .medium(.any([.ends(with: "push"), .contains("mobile"), .contains("notification")])),
        .source(.isOne(of: ["firebase"])),
      ])
    ),

    ChannelRule(.outbound, when: .medium(.isOne(of: ["outbound", "sales", "outreach", "cold-email", "cold email"]))),
    ChannelRule(
      .event,
      when: .medium(.isOne(of: ["event", "webinar", "conference", "trade-show", "tradeshow", "trade show", "fair"]))
    ),
    ChannelRule(
      .offline,
      when: .medium(.isOne(of: ["offline", "print", "tv", "radio", "mail", "direct-mail", "phone", "qr"]))),
  ])

  private static let startedByReps: [TouchKind] = [
    .call, .meeting, .emailSent, .emailOpen, .emailClick, .emailReply, .assetShared, .assetOpened,
  ]

  /// `^(.*cp.*|ppc|retargeting|paid.*)$`
  private static let paid = ChannelCondition.medium(
    .any([.contains("cp"), .isOne(of: ["ppc", "retargeting"]), .starts(with: "paid")]))

  /// A shopping site, or a campaign that matches `^(.*(([^a-df-z]|^)shop|shopping).*)$`
  private static let shopping = ChannelCondition.any([
    .category(.shopping),
    .campaign(.any([.contains("shopping"), .containsWord("shop", notAfter: "abcdfghijklmnopqrstuvwxyz")])),
  ])

  private static let mail = ["email", "e-mail", "e_mail", "e mail"]
}
