import Alignment
import HTTPTypes
import Hummingbird
import Pages
import Workspace

/// Takes a form with a file: everything that can be refused is refused before the body is read.
///
///     rights, session, origin     by the front desk
///     length, room, number        here, by the headers
///     form token                  the first field, or in the address
///     file                        to the folder of uploads, as it comes
struct UploadDesk {
  let site: Site

  private var settings: UploadSettings { site.settings.uploads }

  /// - Parameter finish: what is done with the whole form, on a work thread; a file that it does not take over is
  ///   removed where it throws.
  func answer(
    _ visit: Visit, _ request: Request, _ intake: BodyIntake,
    _ finish: @escaping @Sendable (Visit, ReceivedFile?, _ document: String?) throws -> Answer
  ) async throws -> Answer {
    guard let boundary = request.headers[.contentType].flatMap(Multipart.boundary) else { throw Refusal.unreadable }
    let person = try visit.person()
    let length = try length(of: request)
    let isAdmitted = try visit.query["form_token"].map { token in
      guard visit.isRightToken(token) else { throw Refusal.forged }
      return true
    }
    let folder = try await folder(with: length)
    try site.uploads.enter(person.id.rawValue, settings)
    defer { site.uploads.leave(person.id.rawValue) }
    let form = ReceivedForm(
      boundary: boundary, folder: folder, settings: settings, isAdmitted: isAdmitted ?? false,
      isRightToken: { visit.isRightToken($0) })
    do {
      try await intake.read { try form.feed($0) }
      return try await site.threads.run {
        let whole = try form.finish()
        do {
          return try finish(visit.with(whole.form), whole.file, whole.document)
        } catch {
          if let file = whole.file { folder.remove(file.name) }
          throw error
        }
      }
    } catch {
      // A file that has come whole is no longer the form's.
      form.discard()
      throw error is Multipart.Fault ? Refusal.unreadable : error
    }
  }

  /// Takes a body that is a file and nothing else.
  ///
  /// - Parameter finish: as of a form; the file is removed where it throws.
  func file<Made: Sendable>(
    of person: Person, _ request: Request, _ intake: BodyIntake,
    _ finish: @escaping @Sendable (ReceivedFile) throws -> Made
  ) async throws -> Made {
    let folder = try await folder(with: try length(of: request))
    try site.uploads.enter(person.id.rawValue, settings)
    defer { site.uploads.leave(person.id.rawValue) }
    let body = try await site.files.run { try ReceivedBody(in: folder) }
    do {
      try await intake.read { try body.feed($0) }
      return try await site.threads.run {
        let file = try body.finish()
        do {
          return try finish(file)
        } catch {
          folder.remove(file.name)
          throw error
        }
      }
    } catch {
      body.discard()
      throw error
    }
  }

  private func length(of request: Request) throws -> Int64 {
    let length = request.headers[.contentLength].flatMap { Int64($0) } ?? 0
    guard length <= settings.mostBytes else { throw Refusal.tooLarge }
    return length
  }

  /// The folder of uploads, where there is room for so much.
  private func folder(with length: Int64) async throws -> UploadFolder {
    let (folder, settings) = (site.workspace.uploadFolder, settings)
    try await site.files.run {
      try folder.prepare()
      if let free = folder.free, free - length < settings.leftFree { throw Refusal.noRoom }
    }
    return folder
  }
}
