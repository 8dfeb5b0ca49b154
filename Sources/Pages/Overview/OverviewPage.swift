package import Wire

/// The first page: booked revenue, the funnel, and what to look at.
package struct OverviewPage {
  let sheet: Sheet
  let reader: Reader

  package init(sheet: Sheet, reader: Reader) {
    self.sheet = sheet
    self.reader = reader
  }

  package var fields: Fields {
    ["title": sheet.title]
  }
}
