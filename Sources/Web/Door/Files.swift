import HTTPTypes
import Pages

/// Style sheet, script and icon: named by their content, so that a browser keeps them for ever.
enum Files {
  static func serve(_ routes: inout Routes) {
    routes.get(.asset) { visit in
      let renderer = visit.site.renderer
      let isFixed = visit.site.settings.assets == nil
      let (type, text): (String, String)
      switch Path.asset.link(visit.part("file")) {
      case renderer.style.path: (type, text) = ("text/css; charset=utf-8", renderer.style.text)
      case renderer.script.path: (type, text) = ("text/javascript; charset=utf-8", renderer.script.text)
      case Path.asset.link("icon.svg"): (type, text) = ("image/svg+xml", renderer.icon)
      default: throw Refusal.notFound
      }
      return Answer(
        headers: [
          (.contentType, type), (.cacheControl, isFixed ? "public, max-age=31536000, immutable" : "no-store"),
        ], body: .text(text))
    }
  }
}
