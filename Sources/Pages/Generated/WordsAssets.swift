// swift-format-ignore-file
// Made by scripts/embed from Assets/Words. Change those files, and run it again.

extension AssetFile {
  static let inWords: [AssetFile] = [
    AssetFile(path: "Words/calendar.texts", text: ####"""
# Months, days and spans of time, after CLDR 46.

[month-1]
en: January
it: gennaio
fr: janvier
ro: ianuarie

[month-2]
en: February
it: febbraio
fr: février
ro: februarie

[month-3]
en: March
it: marzo
fr: mars
ro: martie

[month-4]
en: April
it: aprile
fr: avril
ro: aprilie

[month-5]
en: May
it: maggio
fr: mai
ro: mai

[month-6]
en: June
it: giugno
fr: juin
ro: iunie

[month-7]
en: July
it: luglio
fr: juillet
ro: iulie

[month-8]
en: August
it: agosto
fr: août
ro: august

[month-9]
en: September
it: settembre
fr: septembre
ro: septembrie

[month-10]
en: October
it: ottobre
fr: octobre
ro: octombrie

[month-11]
en: November
it: novembre
fr: novembre
ro: noiembrie

[month-12]
en: December
it: dicembre
fr: décembre
ro: decembrie

[short-month-1]
en: Jan
it: gen
fr: janv.
ro: ian.

[short-month-2]
en: Feb
it: feb
fr: févr.
ro: feb.

[short-month-3]
en: Mar
it: mar
fr: mars
ro: mar.

[short-month-4]
en: Apr
it: apr
fr: avr.
ro: apr.

[short-month-5]
en: May
it: mag
fr: mai
ro: mai

[short-month-6]
en: Jun
it: giu
fr: juin
ro: iun.

[short-month-7]
en: Jul
it: lug
fr: juil.
ro: iul.

[short-month-8]
en: Aug
it: ago
fr: août
ro: aug.

[short-month-9]
en: Sep
it: set
fr: sept.
ro: sept.

[short-month-10]
en: Oct
it: ott
fr: oct.
ro: oct.

[short-month-11]
en: Nov
it: nov
fr: nov.
ro: nov.

[short-month-12]
en: Dec
it: dic
fr: déc.
ro: dec.

[weekday-1]
en: Mon
it: lun
fr: lun.
ro: lun.

[weekday-2]
en: Tue
it: mar
fr: mar.
ro: mar.

[weekday-3]
en: Wed
it: mer
fr: mer.
ro: mie.

[weekday-4]
en: Thu
it: gio
fr: jeu.
ro: joi

[weekday-5]
en: Fri
it: ven
fr: ven.
ro: vin.

[weekday-6]
en: Sat
it: sab
fr: sam.
ro: sâm.

[weekday-7]
en: Sun
it: dom
fr: dim.
ro: dum.

[first]
en: 1
it: 1º
fr: 1er
ro: 1

[quarter]
en: Q{n} {year}
it: T{n} {year}
fr: T{n} {year}
ro: T{n} {year}

[week]
en: week {n}, {year}
it: settimana {n}, {year}
fr: semaine {n}, {year}
ro: săptămâna {n}, {year}

[now]
en: now
it: adesso
fr: maintenant
ro: acum

[ahead]
en: in {span}
it: tra {span}
fr: dans {span}
ro: peste {span}

[ago]
en: {span} ago
it: {span} fa
fr: il y a {span}
ro: acum {span}

[days]
en.one: {n} day
en.other: {n} days
it.one: {n} giorno
it.other: {n} giorni
fr.one: {n} jour
fr.other: {n} jours
ro.one: {n} zi
ro.few: {n} zile
ro.other: {n} de zile
"""####),
  ]
}
