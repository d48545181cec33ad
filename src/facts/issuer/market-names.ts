import {gate} from '../../text/gated-pattern.ts'
import type {EraName} from '../eras.ts'
import type {Placed, Release} from '../release.ts'

/** The name of a market that has changed with time, as written. */
export interface MarketName extends Placed {
  readonly text: string
  readonly era: EraName
  /** What the market was called, or is called, on the day of the release. */
  readonly others: readonly {readonly era: EraName; readonly name: string}[]
  /** The words around speak of the past or of a change of name. */
  readonly historical: boolean
}

interface RenamedMarket {
  readonly names: readonly {readonly era: EraName; readonly name: string; readonly written: string}[]
}

// Markets that were renamed, each name with the era it belongs to.
const markets: readonly RenamedMarket[] = [
  {
    names: [
      {era: 'nasdaq-national-market', name: 'Nasdaq National Market', written: 'nasdaq\\snational\\smarket(?:\\ssystem)?|nasdaq\\s?[/-]?\\s?(?:nms|nnm)\\b'},
      {era: 'nasdaq-global-market', name: 'Nasdaq Global Market', written: 'nasdaq\\sglobal\\s(?:select\\s)?market|nasdaq\\s?gs\\b|nasdaqgs\\b|nasdaqgm\\b'}
    ]
  },
  {
    names: [
      {era: 'nasdaq-smallcap-market', name: 'Nasdaq SmallCap Market', written: 'nasdaq\\ssmall-?\\s?cap(?:\\smarket)?'},
      {era: 'nasdaq-capital-market', name: 'Nasdaq Capital Market', written: 'nasdaq\\scapital\\smarket|nasdaqcm\\b'}
    ]
  },
  {
    names: [
      {era: 'american-stock-exchange', name: 'American Stock Exchange', written: 'american\\sstock\\sexchange|amex(?=\\s?:)'},
      {era: 'nyse-alternext', name: 'NYSE Alternext US', written: 'nyse\\salternext(?:\\sus)?'},
      {era: 'nyse-amex', name: 'NYSE Amex', written: 'nyse\\s?-?amex'},
      {era: 'nyse-mkt', name: 'NYSE MKT', written: 'nyse\\s?-?mkt'},
      {era: 'nyse-american', name: 'NYSE American', written: 'nyse\\s?-?american'}
    ]
  }
]

const all = markets.flatMap(({names}) => names.map(name => ({...name, others: names.filter(other => other !== name)})))
const written = new RegExp(`\\b(?:${all.map(({written: source}) => `(${source})`).join('|')})(?![\\w])`, 'gi')
const trigger = gate(
  /national\smarket|nasdaq\s?[/-]?\s?n[mn]|global\s(?:select\s)?market|nasdaq[gc]|nasdaq\sgs|small-?\s?cap|capital\smarket|american\sstock|amex|alternext|mkt|nyse\s?-?american/i
)
// "formerly", "was listed in 1998", "renamed", "moved from", "the Amex Gold Index"
const past =
  /\b(?:formerly|former|previously|then|renamed|until|was|were|had|moved?|transfer\w*|switch\w*|since|from\s(?:the\s)?(?:nasdaq|nyse|amex|american)|began|begun|history|in\s(?:19|20)\d\d|known as|successor|index|indices|delist\w*|predecessor|19[6-9]\d|awarded|named|first\s(?:listed|traded)|initial(?:ly)?)\b/i

/** Finds the names of markets that have changed with time. */
export function findMarketNames(release: Release): readonly MarketName[] {
  const {text} = release
  if (!trigger.test(text)) return []
  const found: MarketName[] = []
  for (const match of text.matchAll(written)) {
    const index = all.findIndex((_, place) => match[place + 1] !== undefined)
    const name = all[index]
    if (!name) continue
    const range = {from: match.index, to: match.index + match[0].length}
    const around = `${text.slice(Math.max(0, range.from - 90), range.from)} ${text.slice(range.to, range.to + 60)}`
    // In a listing such as "(AMEX: XYZ)" only the words right before it can speak of the past.
    const isListing = /^\s?:/.test(text.slice(range.to, range.to + 2))
    found.push({
      text: match[0],
      era: name.era,
      others: name.others.map(({era, name: other}) => ({era, name: other})),
      historical: past.test(isListing ? text.slice(Math.max(0, range.from - 24), range.from) : around),
      range,
      span: release.spanOf(range)
    })
  }
  return found
}
