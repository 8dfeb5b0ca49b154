import Alignment
import Testing

@Suite struct `A password` {
  let rule = PasswordRule(name: "Ada Byron-King", email: "ada.king@acme.example", company: "Acme Tools")

  @Test(arguments: [
    "quiet-lamps-orbit", "vechi și nou împreună", "q7!Rt0-zLw2x", "Byron wrote of Lisbon", "acme is not enough here",
    "パスワードは十二文字以上です",
  ]) func `that is long and unlike others is taken`(password: String) {
    #expect(rule.fault(in: password) == nil)
  }

  @Test(arguments: [
    ("", PasswordRule.Fault.tooShort), ("elevenchars", .tooShort), ("👩‍🚀", .tooShort),
    ("Password1234", .common), ("P@ssw0rd1234!", .common), ("1q2w3e4r5t6y", .common), ("letmein-letmein", .common),
    ("2026welcome!!2026", .common), ("correct horse battery staple", .common), ("123123123123", .repetitive),
    ("aaaaaaaaaaaa", .repetitive), ("abcdabcdabcdabcd", .repetitive), ("abcdefghijklm", .repetitive),
    ("123456789012", .repetitive), ("zyxwvutsrqpo", .repetitive),
    ("ada.king@acme.example", .personal), ("Ada Byron King", .personal), ("ádá byron-king 1815", .personal),
    ("adaking-12345", .personal), ("AcmeTools2026", .personal), ("byronking1815", .personal),
  ]) func `that is tried first is not`(password: String, fault: PasswordRule.Fault) {
    #expect(rule.fault(in: password) == fault)
  }

  @Test func `has its bounds at 12 characters and 1,024 bytes`() {
    #expect(rule.fault(in: "gh4 wk9 mz2x") == nil)
    let piece = "quiet lamps orbit "
    let long = String(repeating: piece, count: 60)
    #expect(rule.fault(in: String(long.prefix(1_024))) == nil)
    #expect(rule.fault(in: String(long.prefix(1_025))) == .tooLong)
  }
}
