import Store
import Testing

@Suite struct `Who is on a deal` {
  private let ada = Attachments.Stored(contactId: 3, isPrimary: true, attachedAt: -5, changesetId: 7)
  private let grace = Attachments.Stored(contactId: 4, isPrimary: false, attachedAt: 9, changesetId: 8)

  @Test func `is kept as a text and read back`() {
    let text = Attachments.text([ada, grace])
    #expect(text == "3:1:-5:7,4:0:9:8")
    #expect(Attachments.rows(text) == [ada, grace])
    #expect(Attachments.text([]) == nil)
    #expect(Attachments.rows(nil).isEmpty)
  }

  @Test func `is one place for two that are one: the earlier, and primary if either was`() {
    #expect(
      Attachments.joined(grace, ada, as: 4)
        == Attachments.Stored(contactId: 4, isPrimary: true, attachedAt: -5, changesetId: 7))
    #expect(
      Attachments.joined(nil, ada, as: 4)
        == Attachments.Stored(contactId: 4, isPrimary: true, attachedAt: -5, changesetId: 7))
  }
}
