/// What a password must be: long, and not one of the first that is tried.
///
/// At least 12 characters (code points), at most 1,024 bytes; not in a list of common ones, not the person's name or
/// address nor the company's name, with or without digits around it, not one short piece again and again. No rule of
/// composition and no expiry: NIST SP 800-63B, section 5.1.1.2.
package struct PasswordRule: Sendable {
  package static let fewestCharacters = 12
  package static let mostBytes = 1_024

  /// Why a password is not taken.
  package enum Fault: String, CaseIterable, Sendable {
    case tooShort = "too-short"
    case tooLong = "too-long"
    case common, personal, repetitive
  }

  /// Words that say nothing to others but are tried first: name, address, company.
  private let personal: Set<String>

  package init(name: String, email: String, company: String = "") {
    let local = email.prefix { $0 != "@" }
    let words = [name, email, String(local), company] + name.split(separator: " ").map(String.init)
    personal = Set(words.map(PasswordRule.core).filter { $0.count >= 3 })
  }

  /// `nil` where the password may be used.
  package func fault(in password: String) -> Fault? {
    guard password.utf8.count <= PasswordRule.mostBytes else { return .tooLong }
    guard password.unicodeScalars.count >= PasswordRule.fewestCharacters else { return .tooShort }
    let folded = TextFolding.folded(password)
    if PasswordRule.isRepetitive(folded) { return .repetitive }
    let core = PasswordRule.core(password)
    if !PasswordRule.common.isDisjoint(with: [folded, core]) { return .common }
    return personal.contains(core) ? .personal : nil
  }

  /// Folded, without what is not a letter or digit, and without digits before and after: `Ada.Byron1815!` is
  /// `adabyron`. All digits stay where nothing else is there.
  private static func core(_ text: String) -> String {
    let signs = TextFolding.folded(text).filter { $0.isLetter || $0.isNumber }
    let word = signs.drop { $0.isNumber }
    guard let last = word.lastIndex(where: { !$0.isNumber }) else { return signs }
    return String(word[...last])
  }

  /// One piece of at most four characters again and again, or a run such as `abcdefgh` or `98765432`.
  private static func isRepetitive(_ folded: String) -> Bool {
    let scalars = folded.unicodeScalars.map(\.value)
    for period in 1...4 where zip(scalars, scalars.dropFirst(period)).allSatisfy({ $0 == $1 }) { return true }
    for step: Int64 in [1, -1] {
      let steps = zip(scalars, scalars.dropFirst()).count { Int64($1) - Int64($0) == step }
      if steps >= scalars.count - 2 { return true }
    }
    return false
  }

  /// Common ones that are long enough, and the words that are made long enough with digits and signs.
  private static let common: Set<String> = words.union(words.map(core))

  private static let words: Set<String> = Set(
    """
    password passwort motdepasse parola passw0rd p@ssw0rd p@ssword passwordpassword passwordpass mypassword
    thisismypassword newpassword changeme changemenow changeit pleasechangeme letmein letmeinnow letmeinletmein
    letmeinplease welcome welcomeback welcomehome administrator administrador admin adminadmin adminadminadmin
    administration superadmin superuser rootroot rootrootroot qwerty qwertyuiop qwertyqwerty qwertyuiopasdf qwertz
    qwertzuiop azerty azertyuiop azertyazerty asdfghjkl asdfghjklqwe zxcvbnm zxcvbnmasdf qazwsxedc qazwsxedcrfv
    1qaz2wsx3edc 1q2w3e4r5t6y 1q2w3e4r5t 1qaz2wsx q1w2e3r4t5y6 qweasdzxc qweasdzxcqwe 123qweasdzxc abc123abc123
    a1b2c3d4e5f6 123456789abc 0123456789ab iloveyou iloveyouiloveyou ilovemyself footballfootball football baseball
    basketball liverpool manchesterunited chelsea arsenal juventus sunshine sunshinesunshine princess princessprincess
    dragon dragondragon monkey monkeymonkey superman batman spiderman starwars pokemon michael jennifer jonathan
    christopher elizabeth alexander computer internet trustno trustnoone whatever whateverwhatever secret secretsecret
    topsecret mysecret default defaultpassword temporary temporarypassword guest guestguest master masterkey access
    accessgranted companyname yourcompany marketing salesforce hubspot accord accordaccord accorddemo demo test
    testtest testtesttest testing testpassword correcthorsebatterystaple
    123456123456 123123123123 112233445566 121212121212 111222333444 987654321987
    123454321234 147258369147 159753159753 102030405060 010203040506 111111222222 123456654321
    """.split(separator: "\n").flatMap { $0.split(separator: " ") }.map(String.init))
}
