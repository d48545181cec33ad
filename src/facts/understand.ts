import {listBlocks} from '../outline/list-blocks.ts'
import {outline, roleIndex} from '../outline/outline.ts'
import type {Reading} from '../read/reading.ts'
import {splitSentences} from '../sentences/split-sentences.ts'
import type {Stopwatch} from '../text/stopwatch.ts'
import {findChannels} from './calls/channels.ts'
import {findCalls} from './calls.ts'
import {findCautionary, findLegends, matchCoverage} from './cautionary.ts'
import {findClaims} from './claims.ts'
import {findContactBlocks, findDialIns, listContacts} from './contacts.ts'
import {findComparisons} from './dates/comparisons.ts'
import {findDatedEvents} from './dates/dated-events.ts'
import {findDates} from './dates/days.ts'
import {findDistributions} from './dates/distributions.ts'
import {learnFiscalCalendar} from './dates/fiscal-calendar.ts'
import {readPeriods} from './dates/period-words.ts'
import {findPeriods} from './dates/periods.ts'
import {findRelativeDays} from './dates/relative-days.ts'
import {findTimes} from './dates/times.ts'
import {findDisguises} from './disguises.ts'
import {isExcerpt} from './excerpt.ts'
import {findFilings, findLegendFilings, findSecMentions} from './filings.ts'
import {
  findBoilerplateNames,
  findCompanyMentions,
  findCompanyTerm,
  findDefinedTerms,
  findIssuer,
  findMarketNames,
  findOfficers,
  findQuotations,
  findTickers,
  findTrademarks
} from './issuer.ts'
import type {IssuerProfile} from './issuer-profile.ts'
import {findEndMarks, findLeftovers} from './leftovers.ts'
import {findListingEvents} from './listing.ts'
import {type Memo, noMemo} from './memo.ts'
import {findOffering} from './offering.ts'
import {findApprovedTexts, findContactDeviations, findMisstatedListings} from './profile.ts'
import {
  findChanges,
  findCurrencyStatement,
  findDerivedShares,
  findHeadlineFigures,
  findProducts,
  findQuantities,
  findRanges,
  findShareClaims,
  findSignConflicts,
  findSpelledPairs,
  findTableEarnings,
  findTableSlips,
  findTermConflicts,
  findTextSums
} from './quantities/index.ts'
import type {FactName, Release} from './release.ts'
import {findReleaseDate} from './release-date.ts'
import {weighTypes} from './release-types.ts'
import {findStatements} from './statements.ts'
import {findRecordClaims} from './tables/record-claims.ts'
import {understandTables} from './tables/reported-table.ts'
import {findTableSums} from './tables/sums.ts'
import {findTextClaims} from './tables/text-claims.ts'
import {findUnstatedScales} from './tables/unstated-scales.ts'

/** Circumstances of a reading that the text itself does not give. */
export interface Circumstances {
  /** Judge by this day if the release names none; ISO. */
  readonly asOf: string
  readonly profile?: IssuerProfile | null
  /** Told that this is a part of a release. */
  readonly excerpt?: boolean
  /** What is remembered of earlier versions of the same document. */
  readonly memo?: Memo
  /** Is told what each fact costs. */
  readonly clock?: Stopwatch
}

// How each fact is made. A fact may use any other; the order of use must not go in a circle.
const makers: {readonly [Name in FactName]: (release: Release) => Release[Name]} = {
  blocks: release => listBlocks(release.reading),
  sections: release => outline(release),
  sentences: release => splitSentences(release),
  date: findReleaseDate,
  typeEvidence: weighTypes,
  types: release => {
    const types = release.typeEvidence.filter(evidence => evidence.score >= 2).map(evidence => evidence.type)
    return types.length > 0 ? types : ['ordinary']
  },
  issuer: findIssuer,
  tickers: findTickers,
  definedTerms: findDefinedTerms,
  companyMentions: findCompanyMentions,
  companyTerm: findCompanyTerm,
  boilerplateNames: findBoilerplateNames,
  marketNames: findMarketNames,
  officers: findOfficers,
  quotations: findQuotations,
  trademarks: findTrademarks,
  statements: findStatements,
  legends: findLegends,
  cautionary: findCautionary,
  coverage: matchCoverage,
  claims: findClaims,
  quantities: findQuantities,
  ranges: findRanges,
  changes: findChanges,
  spelledPairs: findSpelledPairs,
  headlineFigures: findHeadlineFigures,
  termConflicts: findTermConflicts,
  tableSlips: findTableSlips,
  signConflicts: findSignConflicts,
  currencyStatement: findCurrencyStatement,
  products: findProducts,
  textSums: findTextSums,
  shareClaims: findShareClaims,
  derivedShares: findDerivedShares,
  tableEarnings: findTableEarnings,
  tables: understandTables,
  tableSums: release => findTableSums(release.tables),
  unstatedScales: findUnstatedScales,
  textClaims: findTextClaims,
  recordClaims: findRecordClaims,
  dates: findDates,
  relativeDays: findRelativeDays,
  datedEvents: findDatedEvents,
  comparisons: findComparisons,
  distributions: findDistributions,
  times: findTimes,
  periodWords: readPeriods,
  fiscalCalendar: release => learnFiscalCalendar(release.periodWords, release.profile),
  periods: findPeriods,
  filings: findFilings,
  legendFilings: findLegendFilings,
  secMentions: findSecMentions,
  contactBlocks: findContactBlocks,
  dialIns: findDialIns,
  contacts: listContacts,
  calls: findCalls,
  channels: findChannels,
  offering: findOffering,
  listingEvents: findListingEvents,
  leftovers: findLeftovers,
  endMarks: findEndMarks,
  disguises: findDisguises,
  approvedTexts: findApprovedTexts,
  contactDeviations: findContactDeviations,
  misstatedListings: findMisstatedListings
}

const factNames = Object.keys(makers) as readonly FactName[]

// What every release has. The facts are defined below, once for all releases: a release that gains properties while it is
// read is slow to read from.
class UnderstoodRelease {
  readonly reading: Reading
  readonly text: string
  readonly profile: IssuerProfile | null
  readonly memo: Memo
  readonly spanOf: Release['spanOf']
  readonly circumstances: Circumstances
  /** The facts, in the order of their names; undefined until asked for. */
  readonly known: unknown[] = factNames.map(() => undefined)
  #isExcerpt: boolean | undefined
  #roles: Release['roleAt'] | undefined

  constructor(reading: Reading, circumstances: Circumstances) {
    this.reading = reading
    this.text = reading.text
    this.profile = circumstances.profile ?? null
    this.memo = circumstances.memo ?? noMemo
    this.spanOf = reading.map.span
    this.circumstances = circumstances
  }

  get asOf(): string {
    return asRelease(this).date?.iso ?? this.circumstances.asOf
  }

  get isExcerpt(): boolean {
    this.#isExcerpt ??= this.circumstances.excerpt === true || isExcerpt(asRelease(this))
    return this.#isExcerpt
  }

  roleAt(offset: number): ReturnType<Release['roleAt']> {
    this.#roles ??= roleIndex(asRelease(this).sections)
    return this.#roles(offset)
  }
}

for (const [index, name] of factNames.entries()) {
  Object.defineProperty(UnderstoodRelease.prototype, name, {
    enumerable: true,
    get(this: UnderstoodRelease) {
      const value = this.known[index]
      if (value !== undefined) return value
      const release = asRelease(this)
      const {clock} = this.circumstances
      this.known[index] = clock ? clock.measure(`fact ${name}`, () => makers[name](release)) : makers[name](release)
      return this.known[index]
    }
  })
}

// With the facts that the loop above defines, it is one.
function asRelease(release: UnderstoodRelease): Release {
  return release as unknown as Release
}

/** Understands a reading: returns the release with all its facts, each computed when first asked for. */
export function understand(reading: Reading, circumstances: Circumstances): Release {
  return asRelease(new UnderstoodRelease(reading, circumstances))
}
