import HTTPTypes
import Pages

/// The API described as OpenAPI 3.1, made of its operations.
struct Description {
  private var components: [String: JSON] = [:]

  static func text(of operations: [Operation]) -> String {
    var description = Description()
    return description.document(operations).encoded
  }

  private mutating func document(_ operations: [Operation]) -> JSON {
    _ = Problem.schema.described(&components)
    var paths: [JSON.Member] = []
    for operation in operations where !paths.contains(where: { $0.name == operation.path.rawValue }) {
      let same = operations.filter { $0.path == operation.path }
      let items = same.map { JSON.Member(name: $0.method.rawValue.lowercased(), value: self.item($0)) }
      paths.append(JSON.Member(name: operation.path.rawValue, value: .object(items)))
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Accord", "version": "1",
        "description": .text(
          "Contacts, deals and figures of marketing and sales together. Instants are RFC 3339 in UTC with milliseconds, "
            + "money is minor units and a currency, shares are 0 to 1, what is unknown is null. A token's scopes are "
            + "rights; what each operation asks for is in `security`."),
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "servers": [["url": "/"]],
      "tags": .list(Operation.Group.allCases.map { ["name": .text($0.rawValue)] }),
      "paths": .object(paths),
      "components": [
        "schemas": .object(components.sorted { $0.key < $1.key }.map { JSON.Member(name: $0.key, value: $0.value) }),
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "A token of `accord token add` or of Settings; it begins with `acc_`.",
          ]
        ],
      ],
    ]
  }

  private mutating func item(_ operation: Operation) -> JSON {
    var parameters: [JSON] = operation.parts.map { name in
      [
        "name": .text(name), "in": "path", "required": true,
        "schema": Description.schema(ofPart: name).described(&components),
      ]
    }
    for parameter in operation.parameters {
      parameters.append([
        "name": .text(parameter.name), "in": "query", "required": .bool(parameter.isNeeded),
        "description": .text(parameter.about), "schema": parameter.schema.described(&components),
      ])
    }
    parameters += headers(of: operation)
    var item: JSON = [
      "operationId": .text(operation.name), "summary": .text(operation.summary),
      "tags": [.text(operation.group.rawValue)],
      "security": [["token": .list(operation.right.map { [.text($0)] } ?? [])]],
    ]
    if let about = operation.about { item = item.merging(["description": .text(about)]) }
    if !parameters.isEmpty { item = item.merging(["parameters": .list(parameters)]) }
    if let body = operation.body {
      let schema: JSON = ["schema": body.described(&components)]
      let content: JSON =
        operation.method == .patch
        ? ["application/merge-patch+json": schema, "application/json": schema] : ["application/json": schema]
      item = item.merging(["requestBody": ["required": true, "content": content]])
    }
    if operation.takesFile {
      let text: JSON = ["schema": ["type": "string", "description": "The file as it is, header first."]]
      item = item.merging(["requestBody": ["required": true, "content": ["text/csv": text]]])
    }
    return item.merging(["responses": responses(of: operation)])
  }

  private mutating func headers(of operation: Operation) -> [JSON] {
    func header(_ name: String, _ about: String, _ schema: JSON) -> JSON {
      ["name": .text(name), "in": "header", "required": false, "description": .text(about), "schema": schema]
    }
    var headers: [JSON] = []
    if operation.takesKey {
      headers.append(
        header(
          "Idempotency-Key", "Of your choice: the same request again within 24 hours gets the first answer.",
          ["type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"]))
    }
    switch operation.versioning {
    case .none: break
    case .told:
      headers.append(
        header("If-None-Match", "An `ETag`: where it still holds the answer is 304.", ["type": "string"]))
    case .needed:
      headers.append(
        header("If-Match", "The `ETag` that was read, or `*`. Needed.", ["type": "string"]))
    }
    return headers
  }

  private mutating func responses(of operation: Operation) -> JSON {
    var success: JSON = ["description": .text(operation.status.reasonPhrase)]
    var headers: [JSON.Member] = []
    func header(_ name: String, _ about: String, isNeeded: Bool = false) {
      headers.append(
        JSON.Member(
          name: name,
          value: ["description": .text(about), "required": .bool(isNeeded), "schema": ["type": "string"]]))
    }
    if operation.versioning != .none, operation.answer != nil {
      header("ETag", "The version of the resource.", isNeeded: true)
    }
    if operation.status == .created || operation.status == .accepted {
      header("Location", "Where it is.", isNeeded: true)
    }
    if operation.parameters.contains(where: { $0.name == "after" }) {
      header("Link", "`rel=\"next\"`: the next page, where there is one.")
    }
    if !headers.isEmpty { success = success.merging(["headers": .object(headers)]) }
    if let answer = operation.answer {
      success = success.merging(["content": ["application/json": ["schema": answer.described(&components)]]])
    }
    var members = [JSON.Member(name: String(operation.status.code), value: success)]
    if operation.versioning == .told {
      members.append(JSON.Member(name: "304", value: ["description": "Not Modified"]))
    }
    let problem: JSON = ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]]
    for status in operation.problems {
      members.append(
        JSON.Member(
          name: String(status.code), value: ["description": .text(status.reasonPhrase), "content": problem]))
    }
    return .object(members)
  }

  /// The parts of addresses: ids, but for these.
  private static func schema(ofPart name: String) -> Schema {
    switch name {
    case "report": .one(of: ReportOperations.names)
    case "stage": .one(of: ReportOperations.stages)
    default: .id
    }
  }
}

extension Operation {
  /// Every status of a problem that the operation may answer with.
  var problems: [HTTPResponse.Status] {
    var statuses: [HTTPResponse.Status] = [.badRequest, .unauthorized]
    if right != nil { statuses.append(.forbidden) }
    // What a body names may not be there either.
    if !parts.isEmpty || mayConflict { statuses.append(.notFound) }
    if takesKey || mayConflict { statuses.append(.conflict) }
    if versioning == .needed { statuses += [.preconditionFailed, .preconditionRequired] }
    if body != nil || takesFile { statuses += [.contentTooLarge, .unsupportedMediaType] }
    if takesFile { statuses.append(.requestTimeout) }
    if method != .get { statuses.append(.unprocessableContent) }
    return statuses + [.tooManyRequests, .serviceUnavailable]
  }
}
