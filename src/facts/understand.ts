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

/** Understands a reading: returns the release with all its facts, each computed when first asked for. */
export function understand(reading: Reading, circumstances: Circumstances): Release {
  const {text, map} = reading
  let roles: ((offset: number) => Release['sections'][number]['role']) | undefined
  const release = {
    reading,
    text,
    profile: circumstances.profile ?? null,
    get asOf(): string {
      return this.date?.iso ?? circumstances.asOf
    },
    get isExcerpt(): boolean {
      return circumstances.excerpt === true || isExcerpt(this)
    },
    memo: circumstances.memo ?? noMemo,
    spanOf: map.span,
    roleAt(offset: number) {
      roles ??= roleIndex(this.sections)
      return roles(offset)
    }
  } as Release // The facts are defined below.
  for (const name of Object.keys(makers) as FactName[]) defineFact(release, name, circumstances.clock)
  return release
}

function defineFact(release: Release, name: FactName, clock: Stopwatch | undefined): void {
  Object.defineProperty(release, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = clock ? clock.measure(`fact ${name}`, () => makers[name](release)) : makers[name](release)
      Object.defineProperty(release, name, {value, enumerable: true})
      return value
    }
  })
}
