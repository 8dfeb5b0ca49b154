package import Charts
package import Mustache
import Synchronization

/// Views to HTML: all templates and texts, read once at the start.
///
///     let renderer = try Renderer(AssetFile.embedded)
///     let html = renderer.html(OverviewView(...), in: frame, for: reader)
///
/// Rendering takes well under a millisecond for most pages.
package struct Renderer: Sendable {
  let library: MustacheLibrary
  package let texts: Texts
  package let style: Bundle
  package let script: Bundle
  /// The icon of the browser tab.
  package let icon: String

  /// - Throws: ``AssetFault`` for a template or text file that cannot be read.
  package init(_ files: [AssetFile]) throws {
    var library = MustacheLibrary()
    for file in files where file.kind == "mustache" {
      do {
        try library.register(file.text, named: file.name)
      } catch {
        throw AssetFault(path: file.path, reason: "\(error)")
      }
    }
    self.library = library
    texts = Texts(files.filter { $0.kind == "texts" }.map { ($0.name, $0.text) })
    if let fault = texts.faults.first { throw AssetFault(path: "texts", reason: fault) }
    style = Bundle(files.filter { $0.kind == "css" }, first: "tokens", kind: "css")
    script = Bundle(files.filter { $0.kind == "js" }, first: "accord", kind: "js")
    icon = files.first { $0.path.hasSuffix("icon.svg") }?.text ?? ""
  }

  /// A whole page: the view's template, which inherits the frame.
  package func html(_ view: some View, in frame: Frame, for reader: Reader) -> String {
    html(type(of: view).template, view, frame, reader)
  }

  package func html(_ view: FieldsView, in frame: Frame, for reader: Reader) -> String {
    html(view.template, view.fields, frame, reader)
  }

  private func html(_ template: String, _ view: any MustacheParent, _ frame: Frame, _ reader: Reader) -> String {
    library.render(
      PageRoot(view: view, frame: frame.fields(for: reader, style: style.path, script: script.path), reader: reader),
      withTemplate: template) ?? ""
  }

  /// A piece of a page, without the frame: what is sent to a page that is open.
  package func fragment(_ template: String, _ view: any MustacheParent, for reader: Reader) -> String {
    library.render(PageRoot(view: view, frame: [:], reader: reader), withTemplate: template) ?? ""
  }
}

/// A file of the interface that cannot be used; the program does not start with one.
package struct AssetFault: Error, CustomStringConvertible {
  let path: String
  let reason: String
  package var description: String { "\(path): \(reason)" }
}

/// What a template asks first: the view's keys, then `frame`, `t` for texts and `icon` for icons.
struct PageRoot: MustacheParent {
  let view: any MustacheParent
  let frame: Fields
  let reader: Reader

  func child(named name: String) -> Any? {
    switch name {
    case "t": TextScope(prefix: "", reader: reader)
    case "icon": IconScope()
    case "frame": frame
    case "lang": reader.language.rawValue
    default: view.child(named: name)
    }
  }
}

/// Texts by dotted key: `t.overview.title`.
struct TextScope: MustacheParent {
  let prefix: String
  let reader: Reader

  func child(named name: String) -> Any? {
    let key = prefix + name
    return reader.texts.has(key) ? reader.text(key) : TextScope(prefix: key + ".", reader: reader)
  }
}

/// Icons by name: `{{{icon.search}}}`.
struct IconScope: MustacheParent {
  func child(named name: String) -> Any? { Icon(rawValue: name)?.svg }
}

extension SVG: MustacheCustomRenderable {
  package var renderText: String { text }
  package var isNull: Bool { false }
}
