// swift-format-ignore-file
// Made by scripts/embed from Assets/Overview. Change those files, and run it again.

extension AssetFile {
  static let inOverview: [AssetFile] = [
    AssetFile(path: "Overview/overview.mustache", text: ####"""
{{<frame}}{{$main}}<h1>{{t.frame.page-overview}}</h1><p>{{title}}</p>{{/main}}{{/frame}}
"""####),
  ]
}
