import HTTPTypes
import Pages
import Persistence
import Reports
import Workspace

/// For machines that watch the server: is it alive, is it ready, what did it do.
enum Signs {
  static func serve(_ routes: inout Routes) {
    routes.get(.ready) { visit in
      guard visit.site.isReady else {
        return Answer(
          status: .serviceUnavailable, headers: [(.contentType, "application/json"), (.retryAfter, "2")],
          body: .text("{\"status\":\"loading\"}"))
      }
      _ = try visit.workspace.storage.version()
      return .json("{\"status\":\"ready\",\"snapshot\":\(visit.site.live.current.number)}")
    }
    routes.get(.metrics) { visit in
      let snapshot = visit.site.live.current
      let gauges = [
        ("accord_contacts", "Contacts in memory.", snapshot.index.contacts.count),
        ("accord_touches", "Touches in memory.", snapshot.index.touches.count),
        ("accord_snapshot", "Number of the snapshot that reports read.", snapshot.number),
        ("accord_event_streams", "Open event streams.", visit.site.changes.listenerCount),
        ("accord_answers_held", "Answers of reports held in memory.", visit.site.answers.count),
        ("accord_work_waiting", "Requests running or waiting for a work thread.", visit.site.threads.load),
      ]
      return Answer(
        headers: [(.contentType, "text/plain; version=0.0.4; charset=utf-8")],
        body: .text(visit.site.measures.text(gauges: gauges)))
    }
  }
}
