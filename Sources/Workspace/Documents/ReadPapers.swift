import Alignment
import Persistence
import Store
import Synchronization
import Wire

/// Definitions and agreements as they were read from their texts: asked for at each sweep and page, and read once.
final class ReadPapers: Sendable {
  private struct Timeline {
    var documents: [SignedDocument] = []
    var versions: [AgreementTimeline.Version] = []
  }

  private static let most = 64
  private let definitions = Mutex<[String: Definition]>([:])
  private let agreements = Mutex<[String: Agreement]>([:])
  private let timeline = Mutex(Timeline())

  /// - Throws: ``WireError`` where the text is none that this program reads.
  func definition(_ text: String) throws -> Definition {
    try ReadPapers.read(text, definitions) { try Definition(yaml: Array($0.utf8)) }
  }

  /// - Throws: ``WireError`` where the text is none that this program reads.
  func agreement(_ text: String) throws -> Agreement {
    try ReadPapers.read(text, agreements) { try Agreement(yaml: Array($0.utf8)) }
  }

  /// Every version of the agreement that is or was in force, as it stands in the store: what is signed never changes,
  /// so that texts are read only where a document or a signature is new.
  func versions(_ calendar: WorkspaceCalendar, in store: any Reading) throws -> [AgreementTimeline.Version] {
    let documents = try SignedDocuments.all(of: .agreement, in: store)
    let known = timeline.withLock { $0.documents == documents ? $0.versions : nil }
    if let known { return known }
    let series = DocumentSeries(documents, calendar: calendar)
    var versions: [AgreementTimeline.Version] = []
    for document in series.documents {
      guard let span = series.span(of: document.id), let text = try SignedDocuments.text(of: document.id, in: store)
      else { continue }
      versions.append(
        AgreementTimeline.Version(
          number: document.version, agreement: try agreement(text), calendar: calendar, start: span.start,
          end: span.end))
    }
    let found = Timeline(documents: documents, versions: versions)
    timeline.withLock { $0 = found }
    return versions
  }

  private static func read<Paper: Sendable>(
    _ text: String, _ memory: borrowing Mutex<[String: Paper]>, _ body: (String) throws -> Paper
  ) throws -> Paper {
    if let known = memory.withLock({ $0[text] }) { return known }
    let paper = try body(text)
    memory.withLock { memory in
      if memory.count >= most { memory.removeAll() }
      memory[text] = paper
    }
    return paper
  }
}
