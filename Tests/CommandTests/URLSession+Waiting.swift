import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension URLSession {
  /// The answer to a request, waited for on the caller's own thread.
  ///
  /// The tests beside it wait for programs to end and hold the few threads of Swift's tasks meanwhile: what is awaited
  /// goes on seconds after the answer came, when the import to be interrupted is long over.
  func answer(to request: URLRequest) throws -> (HTTPURLResponse, Data) {
    let answer = Mutex<Result<(HTTPURLResponse, Data), any Error>>(.failure(URLError(.unknown)))
    let hasEnded = DispatchSemaphore(value: 0)
    let task = dataTask(with: request) { data, response, error in
      answer.withLock {
        if let error {
          $0 = .failure(error)
        } else if let response = response as? HTTPURLResponse {
          $0 = .success((response, data ?? Data()))
        }
      }
      hasEnded.signal()
    }
    task.resume()
    hasEnded.wait()
    return try answer.withLock { $0 }.get()
  }
}
