import HTTPTypes
import Pages

/// What was just done, said once on the page that follows a form: a text key with its values in a short-lived cookie.
///
/// Only keys of ours are shown, so that a made-up cookie can say nothing of its own but values, which are escaped.
enum Flash {
  private static let name = "accord_notice"

  static func cookie(_ kind: Frame.Notice.Kind, _ key: String, _ values: [(String, String)] = []) -> String {
    let text = ([("kind", kind.rawValue), ("key", key)] + values).map {
      Path.encoded($0.0) + "=" + Path.encoded($0.1)
    }.joined(separator: "&")
    return "\(name)=\(Path.encoded(text)); Path=/; Max-Age=60; HttpOnly; SameSite=Lax"
  }

  static let cleared = "\(name)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"

  static func notice(in headers: HTTPFields, _ reader: Reader) -> Frame.Notice? {
    guard let value = Cookies.value(name, in: headers), let outer = Form(("x=" + value).utf8)?["x"],
      let form = Form(outer.utf8), let kind = form["kind"].flatMap(Frame.Notice.Kind.init(rawValue:)),
      let key = form["key"], reader.texts.has(key)
    else { return nil }
    return Frame.Notice(
      kind, reader.text(key, Dictionary(form.values.map { ($0.name, $0.value) }) { first, _ in first }))
  }
}

extension Answer {
  /// After a form: elsewhere, where the notice is shown.
  static func done(
    _ address: String, _ key: String, _ values: [(String, String)] = [], kind: Frame.Notice.Kind = .kept
  ) -> Answer {
    Answer.seeOther(address).with(.setCookie, Flash.cookie(kind, key, values))
  }
}
