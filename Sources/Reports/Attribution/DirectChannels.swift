extension TextDictionary {
  /// By number: whether a channel's text says that nothing brought the visitor.
  ///
  /// `direct` of our own rules, `direct_traffic` of imports, `Direct` of web analytics.
  func isDirect() -> [Bool] {
    texts.map { $0 == "direct" || $0 == "direct_traffic" || $0 == "Direct" }
  }
}
