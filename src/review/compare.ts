import type {Quantity} from '../facts/quantities/index.ts'
import type {Release} from '../facts/release.ts'
import type {Finding} from '../lint/finding.ts'
import {type Pair, pairAlike} from './pair-alike.ts'

/** What stands in one text and what stands for it in the other; one of the two is null where it came or went. */
export interface Difference {
  readonly what: string
  readonly old: string | null
  readonly new: string | null
}

/** How two releases differ in meaning. Each list is empty where nothing changed. */
export interface Comparison {
  readonly figures: readonly Difference[]
  readonly dates: readonly Difference[]
  readonly statements: readonly Difference[]
  readonly factors: readonly Difference[]
  readonly disclosures: readonly Difference[]
  readonly filings: readonly Difference[]
  readonly contacts: readonly Difference[]
  readonly findings: readonly Difference[]
}

/** One side of a comparison. */
export interface Side {
  readonly release: Release
  readonly findings: readonly Finding[]
}

/** Compares two drafts, or two releases of one issuer, by what they say rather than by line. */
export function compareReleases(before: Side, after: Side): Comparison {
  const old = before.release
  const now = after.release
  return {
    figures: compareFigures(old.quantities, now.quantities),
    dates: differences(
      'date',
      old.dates.map(date => date.iso ?? date.text),
      now.dates.map(date => date.iso ?? date.text)
    ),
    statements: compareTexts('statement', old.statements, now.statements),
    factors: compareTexts('factor', old.cautionary?.factors ?? [], now.cautionary?.factors ?? []),
    disclosures: compareDisclosures(old, now),
    filings: compareFilings(old, now),
    contacts: differences('contact', old.contacts.map(contactText), now.contacts.map(contactText)),
    findings: compareFindings(before.findings, after.findings)
  }
}

// One measure, period and basis has one figure a release; where it is stated often, the first mention stands for it.
function compareFigures(old: readonly Quantity[], now: readonly Quantity[]): Difference[] {
  const withPeriod = (quantity: Quantity): string => `${looseKey(quantity)}|${quantity.period ?? ''}`
  const oldBy = firstBy(old, withPeriod)
  const nowBy = firstBy(now, withPeriod)
  const found: Difference[] = []
  const oldLeft: Quantity[] = []
  const nowLeft: Quantity[] = []
  for (const [key, quantity] of oldBy) {
    const other = nowBy.get(key)
    if (other) compare(quantity, other)
    else oldLeft.push(quantity)
  }
  for (const [key, quantity] of nowBy) if (!oldBy.has(key)) nowLeft.push(quantity)
  // Another quarter's release gives the same measures for another period: the first of each stands against the first.
  const oldLoose = firstBy(oldLeft, looseKey)
  const nowLoose = firstBy(nowLeft, looseKey)
  for (const [key, quantity] of oldLoose) {
    const other = nowLoose.get(key)
    if (other) compare(quantity, other)
    else found.push({what: nameOf(quantity), old: quantity.text, new: null})
  }
  for (const [key, quantity] of nowLoose) if (!oldLoose.has(key)) found.push({what: nameOf(quantity), old: null, new: quantity.text})
  return found

  function compare(a: Quantity, b: Quantity): void {
    if (a.value === b.value && a.period === b.period) return
    // The same value in another notation or rounding is the same figure.
    if (a.period === b.period && a.interval[0] <= b.interval[1] && b.interval[0] <= a.interval[1]) return
    const withDate = (quantity: Quantity): string => (a.period === b.period || !quantity.period ? quantity.text : `${quantity.text} (${quantity.period})`)
    found.push({what: nameOf(a), old: withDate(a), new: withDate(b)})
  }
}

function looseKey({label, unit, per, basis}: Quantity): string {
  return [label, unit, per, ...[...basis].sort()].join('|')
}

function nameOf({label, basis, unit}: Quantity): string {
  // `apart` says only that the figure is not to be held against others.
  return [...basis.filter(word => word !== 'apart'), label ?? unit].join(' ')
}

function firstBy(quantities: readonly Quantity[], keyOf: (quantity: Quantity) => string): Map<string, Quantity> {
  const first = new Map<string, Quantity>()
  for (const quantity of quantities) {
    // Without a label nobody can say which figure of the other text it would be.
    if (quantity.label === null) continue
    const key = keyOf(quantity)
    if (!first.has(key)) first.set(key, quantity)
  }
  return first
}

function compareTexts(what: string, old: readonly {readonly text: string}[], now: readonly {readonly text: string}[]): Difference[] {
  return pairAlike(
    old.map(item => item.text),
    now.map(item => item.text)
  )
    .filter((pair: Pair) => pair.old === null || pair.new === null || plain(pair.old) !== plain(pair.new))
    .map(pair => ({what, ...pair}))
}

function compareDisclosures(old: Release, now: Release): Difference[] {
  const named = (release: Release): string[] => release.legends.map(legend => `${legend.kind} legend`)
  const legal = (release: Release): string[] => (release.cautionary?.statutes ?? []).map(statute => `cites ${statute}`)
  const promises = (release: Release): string[] => (release.cautionary?.noUpdate ? ['disclaims an update'] : [])
  const all = (release: Release): string[] => [...new Set([...named(release), ...legal(release), ...promises(release)])]
  return differences('disclosure', all(old), all(now))
}

function compareFilings(old: Release, now: Release): Difference[] {
  const byForm = (release: Release): Map<string, string> =>
    new Map(release.filings.filter(filing => filing.form !== null).map(filing => [filing.form ?? '', filing.period ?? 'no period']))
  const before = byForm(old)
  const after = byForm(now)
  const found: Difference[] = []
  for (const [form, period] of before) if (after.get(form) !== period) found.push({what: form, old: period, new: after.get(form) ?? null})
  for (const [form, period] of after) if (!before.has(form)) found.push({what: form, old: null, new: period})
  return found
}

function contactText({name, role, phone, email}: Release['contacts'][number]): string {
  // Capitals in one release and not in the other are the same person.
  return [name, role, phone, email?.toLowerCase()].filter(Boolean).join(', ')
}

function compareFindings(old: readonly Finding[], now: readonly Finding[]): Difference[] {
  const before = new Map(old.map(finding => [finding.fingerprint, finding]))
  const after = new Map(now.map(finding => [finding.fingerprint, finding]))
  return [
    ...[...before].filter(([key]) => !after.has(key)).map(([, finding]) => ({what: finding.rule, old: finding.message, new: null})),
    ...[...after].filter(([key]) => !before.has(key)).map(([, finding]) => ({what: finding.rule, old: null, new: finding.message}))
  ]
}

function differences(what: string, old: readonly string[], now: readonly string[]): Difference[] {
  const before = new Set(old)
  const after = new Set(now)
  return [
    ...[...before].filter(text => !after.has(text)).map(text => ({what, old: text, new: null})),
    ...[...after].filter(text => !before.has(text)).map(text => ({what, old: null, new: text}))
  ]
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$%.]+/gu, ' ')
    .trim()
}
