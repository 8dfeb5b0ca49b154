import Foundation
import Testing

@Suite struct `The demo` {
  @Test func `makes a company, prints its closed loop and shows it again`() throws {
    let desk = try Desk()
    let made = try desk.accord("demo", "--contacts", "300", "--seed", "7", "--no-serve")
    #expect(made.code == 0, "\(made.errors)")
    for title in ["Overview", "Attribution of won deals", "Funnel of contacts"] {
      #expect(made.output.contains(title))
    }
    #expect(made.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let again = try desk.accord("demo", "--contacts", "300", "--seed", "7", "--no-serve")
    #expect(again.code == 0)
    #expect(again.errors.contains("there already"))
    #expect(try desk.accord("doctor").code == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(!left.contains { $0.contains(".making-") })
  }

  @Test func `is the same for a seed and another for another`() throws {
    let desk = try Desk()
    var funnels: [String] = []
    for (name, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
      let made = try desk.accord(
        "--database", "\(name).sqlite", "--quiet", "demo", "--contacts", "300", "--seed", seed, "--no-serve")
      #expect(made.code == 0, "\(made.errors)")
      #expect(made.errors == "")
      let arguments = ["--database", "\(name).sqlite", "report", "attribution", "--format", "csv"]
      funnels.append(try desk.call(arguments).output)
    }
    #expect(funnels[0] == funnels[1])
    #expect(funnels[0] != funnels[2])
  }

  @Test func `leaves a workspace of somebody's own alone`() throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    let answer = try desk.accord("demo", "--contacts", "300", "--no-serve")
    #expect(answer.code == 4)
    #expect(answer.errors.contains("Acme"))
  }
}
