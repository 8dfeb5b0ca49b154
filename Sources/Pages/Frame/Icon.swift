package import Charts

/// The interface's line icons, on a grid of 16.
package enum Icon: String, CaseIterable, Sendable {
  case overview, inbox, marketing, sales, contacts, companies, deals, closedLoop, funnel, agreement, plan
  case campaigns, library, meetings, data, settings, more, calendar, chevron, search, bell
  case track, risk, broken, kept, clock, right, plus, download, person, note, task, phone, mail, web, merge, upload
  case filter, machine, undo, key, glossary, radar

  package var svg: SVG { SVG.icon(path: path) }

  private var path: String {
    switch self {
    case .overview: "M2 13.5V9M6 13.5V4.5M10 13.5V7M14 13.5V2.5"
    case .inbox: "M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5l1 1.8h3l1-1.8H14"
    case .marketing, .track: "M2 11.5 6 7.5l2.5 2.5L14 4.5M10.5 4.5H14V8"
    case .sales: "M2 13.5h12M4 11V7M8 11V3M12 11V5.5"
    case .contacts:
      "M8.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM1.5 13.5c.4-2.6 2.2-4 4.5-4s4.1 1.4 4.5 4M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 9.9c1.4.6 2.2 1.8 2.5 3.6"
    case .companies: "M2.5 14V2.5h7V14M9.5 6.5h4V14M1 14h14M5 5.5h2M5 8.5h2M5 11.5h2"
    case .deals:
      "M8 1.5v13M11.5 4.5C11 3.3 9.8 2.8 8 2.8c-2 0-3.5.9-3.5 2.5 0 3.6 7.2 1.7 7.2 5.4 0 1.6-1.5 2.6-3.7 2.6-2 0-3.5-.7-3.9-2.2"
    case .closedLoop: "M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5v3h-3"
    case .funnel, .filter: "M1.5 2.5h13L9.5 8.5V14l-3-1.5v-4z"
    case .agreement: "M3 1.5h7l3 3v10H3zM10 1.5v3h3M5.5 10.5l1.5 1.5 3.5-4"
    case .plan: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM10.5 8a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM8 8l5.5-5.5"
    case .campaigns: "M2 6.5v3l2 .3V13h2.5v-2.7L13.5 13V3L4 6.5z"
    case .library: "M2.5 2.5h3v11h-3zM6.5 2.5h3v11h-3zM10.4 3.3l2.7-.7 2.2 10.2-2.7.7z"
    case .meetings, .calendar: "M2 3.5h12v10.5H2zM2 6.5h12M5 1.5v3M11 1.5v3"
    case .data:
      "M13.5 3.7c0 1.2-2.5 2.2-5.5 2.2S2.5 4.9 2.5 3.7 5 1.5 8 1.5s5.5 1 5.5 2.2zM2.5 3.7v8.6c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2V3.7M2.5 8c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2"
    case .settings:
      "M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M12.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM7.5 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"
    case .more: "M2 4h12M2 8h12M2 12h12"
    case .chevron: "m4 6 4 4 4-4"
    case .search: "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.5 10.5 14 14"
    case .bell: "M3 11.5c1.2-1 1.2-2.2 1.2-4.5a3.8 3.8 0 0 1 7.6 0c0 2.3 0 3.5 1.2 4.5zM6.5 14h3"
    case .risk: "M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.6v.1"
    case .broken: "m4 4 8 8M12 4l-8 8"
    case .kept: "m3 8.5 3.2 3.2L13 4.5"
    case .clock: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.5 1.5"
    case .right: "M3 8h10M9.5 4.5 13 8l-3.5 3.5"
    case .plus: "M8 3v10M3 8h10"
    case .download: "M8 2v8.5M4.5 7 8 10.5 11.5 7M2.5 13.5h11"
    case .upload: "M8 10.5V2M4.5 5.5 8 2l3.5 3.5M2.5 13.5h11"
    case .person: "M11 5.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM2.5 14c.5-3 2.7-4.5 5.5-4.5s5 1.5 5.5 4.5"
    case .note: "M3 1.5h10v8l-4 5H3zM13 9.5H9v5"
    case .task: "M2.5 2.5h11v11h-11zM5 8l2 2 4-4.5"
    case .phone: "M4 2h2.5l1 3.5L6 7c.7 1.4 1.6 2.3 3 3l1.5-1.5L14 9.5V12c0 1-.8 2-2 2C7 14 2 9 2 4c0-1.2 1-2 2-2z"
    case .mail: "M1.5 3.5h13v9h-13zM1.5 4.5 8 9l6.500-4.500"
    case .web:
      "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM2 8h12M8 2c2 1.7 2.800 3.700 2.800 6S10 12.300 8 14c-2-1.700-2.800-3.700-2.800-6S6 3.700 8 2z"
    case .merge: "M4 2v3c0 2 4 3 4 5v4M12 2v3c0 2-4 3-4 5"
    case .machine: "M3 5h10v8H3zM8 2v3M6 8.5v1M10 8.5v1M1.500 8v3M14.500 8v3"
    case .undo: "M3 6h7a3.500 3.500 0 0 1 0 7H6M3 6l3-3M3 6l3 3"
    case .key: "M10 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM9 8l5 5M12 11l-1.500 1.500"
    case .glossary: "M3 2h9.500v12H4.500A1.500 1.500 0 0 1 3 12.500zM3 12.500A1.500 1.500 0 0 1 4.500 11h8M6 5h4"
    case .radar: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM8 8V2"
    }
  }
}
