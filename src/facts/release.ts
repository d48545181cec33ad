import type {Block} from '../outline/block.ts'
import type {Section, SectionRole} from '../outline/section.ts'
import type {Reading} from '../read/reading.ts'
import type {Sentence} from '../sentences/sentence.ts'
import type {Span, TextRange} from '../text/span.ts'
import type {DisclosureChannel} from './calls/channels.ts'
import type {Call} from './calls.ts'
import type {CautionaryParagraph, Coverage, Legend} from './cautionary.ts'
import type {Claim} from './claims.ts'
import type {Contact, ContactBlock, ContactPoint} from './contacts.ts'
import type {PeriodComparison} from './dates/comparisons.ts'
import type {DatedEvent} from './dates/dated-events.ts'
import type {DateMention} from './dates/days.ts'
import type {Distribution} from './dates/distributions.ts'
import type {FiscalCalendar} from './dates/fiscal-calendar.ts'
import type {PeriodWords} from './dates/period-words.ts'
import type {PeriodMention} from './dates/periods.ts'
import type {RelativeDay} from './dates/relative-days.ts'
import type {TimeMention} from './dates/times.ts'
import type {Disguise} from './disguises.ts'
import type {Filing, SecMention} from './filings.ts'
import type {BoilerplateName, CompanyMention, CompanyTerm, DefinedTerm, Issuer, MarketName, Officer, Quotation, Ticker, TrademarkUse} from './issuer.ts'
import type {IssuerProfile} from './issuer-profile.ts'
import type {EndMark, Leftover} from './leftovers.ts'
import type {ListingEvent} from './listing.ts'
import type {Memo} from './memo.ts'
import type {Offering} from './offering.ts'
import type {ApprovedText, ContactDeviation, MisstatedListing} from './profile.ts'
import type {
  Change,
  DerivedShares,
  HeadlineFigure,
  PriceTimesShares,
  Quantity,
  QuantityRange,
  ShareClaim,
  SignConflict,
  SpelledPair,
  TableSlip,
  TermConflict,
  TextSum
} from './quantities/index.ts'
import type {ReleaseDate} from './release-date.ts'
import type {ReleaseType, TypeEvidence} from './release-types.ts'
import type {Statement} from './statements.ts'
import type {RecordClaim} from './tables/record-claims.ts'
import type {ReportedTable} from './tables/reported-table.ts'
import type {TableSum} from './tables/sums.ts'
import type {TextClaim} from './tables/text-claims.ts'
import type {UnstatedScale} from './tables/unstated-scales.ts'

/** Anything that has a place in the release. */
export interface Placed {
  readonly span: Span
  readonly range: TextRange
}

/**
 * A release as a securities lawyer understands it. Every property is computed on first use, once, and never changes;
 * every fact carries its `span` in the source and its `range` in the projected text, and survives `JSON.stringify`
 * (save `reading`, `blocks` and `sections`, which hold nodes of the tree).
 */
export interface Release {
  readonly reading: Reading
  /** The projected text; see `Reading`. */
  readonly text: string
  /** What the configuration says of the issuer, if anything. */
  readonly profile: IssuerProfile | null
  /** The day by which the release is judged: its own date, else the one asked for, else today. ISO. */
  readonly asOf: string
  /** Known to be a part of a release only: rules about absence are silent. */
  readonly isExcerpt: boolean

  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]

  readonly date: ReleaseDate | null
  readonly typeEvidence: readonly TypeEvidence[]
  readonly types: readonly ReleaseType[]
  readonly issuer: Issuer
  readonly tickers: readonly Ticker[]
  readonly definedTerms: readonly DefinedTerm[]
  /** Companies named with their legal form. */
  readonly companyMentions: readonly CompanyMention[]
  /** How “the Company” is used and defined. */
  readonly companyTerm: CompanyTerm
  /** Companies that the About paragraphs and the legend speak of. */
  readonly boilerplateNames: readonly BoilerplateName[]
  /** Names of markets that have changed with time. */
  readonly marketNames: readonly MarketName[]
  readonly officers: readonly Officer[]
  readonly quotations: readonly Quotation[]
  readonly trademarks: readonly TrademarkUse[]

  /** The forward-looking statements, in order; each is one of `sentences` with its reading. */
  readonly statements: readonly Statement[]
  readonly legends: readonly Legend[]
  /** The legend about forward-looking statements, dissected. */
  readonly cautionary: CautionaryParagraph | null
  readonly coverage: Coverage
  /** Words that say more than a cautious author would. */
  readonly claims: readonly Claim[]

  readonly quantities: readonly Quantity[]
  readonly ranges: readonly QuantityRange[]
  readonly changes: readonly Change[]
  readonly spelledPairs: readonly SpelledPair[]
  readonly headlineFigures: readonly HeadlineFigure[]
  /** Figures of the prose that give two values for one thing. */
  readonly termConflicts: readonly TermConflict[]
  readonly tableSlips: readonly TableSlip[]
  readonly signConflicts: readonly SignConflict[]
  /** Totals of the text with the parts that are said to make them up. */
  readonly textSums: readonly TextSum[]
  /** The words that say which currency the figures are in. */
  readonly currencyStatement: Placed | null
  readonly products: readonly PriceTimesShares[]
  readonly shareClaims: readonly ShareClaim[]
  /** Numbers of shares that a split or the underwriters' option does not give. */
  readonly derivedShares: readonly DerivedShares[]
  /** Earnings per share in tables that the other rows do not give. */
  readonly tableEarnings: readonly PriceTimesShares[]
  readonly tables: readonly ReportedTable[]
  /** Totals of the tables with the figures that make them up. */
  readonly tableSums: readonly TableSum[]
  /** Scales of tables that state none, where other figures show them. */
  readonly unstatedScales: readonly UnstatedScale[]
  /** Figures of the text with the cell of the same measure and period. */
  readonly textClaims: readonly TextClaim[]
  /** Measures called a record. */
  readonly recordClaims: readonly RecordClaim[]
  readonly dates: readonly DateMention[]
  readonly relativeDays: readonly RelativeDay[]
  /** The days whose verb shows that they lie ahead or behind. */
  readonly datedEvents: readonly DatedEvent[]
  /** Quarters compared under a word such as "year-over-year". */
  readonly comparisons: readonly PeriodComparison[]
  /** The days of dividends and other distributions. */
  readonly distributions: readonly Distribution[]
  readonly times: readonly TimeMention[]
  readonly periods: readonly PeriodMention[]
  /** The words that name periods, before they are placed in the fiscal year. */
  readonly periodWords: readonly PeriodWords[]
  readonly fiscalCalendar: FiscalCalendar

  readonly filings: readonly Filing[]
  /** Those of the filings that stand in the legend about forward-looking statements. */
  readonly legendFilings: readonly Filing[]
  /** What the release says of filings and of the Commission beside their names. */
  readonly secMentions: readonly SecMention[]
  readonly contactBlocks: readonly ContactBlock[]
  readonly contacts: readonly Contact[]
  /** Telephone numbers of calls and replays, as far as they are written the North American way. */
  readonly dialIns: readonly ContactPoint[]
  readonly calls: readonly Call[]
  /** Social networks named as channels for material news. */
  readonly channels: readonly DisclosureChannel[]
  readonly offering: Offering | null
  /** What the release tells of the issuer's listing: deficiency notices, going-concern opinions, reverse splits. */
  readonly listingEvents: readonly ListingEvent[]
  readonly leftovers: readonly Leftover[]
  readonly endMarks: readonly EndMark[]
  /** Characters that make a reader see something else than a machine reads. */
  readonly disguises: readonly Disguise[]

  /** Texts that the configuration holds as approved, where they stand, with what differs. */
  readonly approvedTexts: readonly ApprovedText[]
  /** Contacts that the configuration's list does not have, or has otherwise. */
  readonly contactDeviations: readonly ContactDeviation[]
  /** Listings given for the issuer that the configuration does not have. */
  readonly misstatedListings: readonly MisstatedListing[]

  /**
   * Remembers, in an editor, what depends on nothing but a text (the sentences of a block, the figures in a sentence),
   * so that a keystroke costs one block. Results are relative to that text and are never changed.
   */
  readonly memo: Memo
  /** Source span of a text range. */
  spanOf(range: TextRange): Span
  /** The role of the section in which a text offset lies. */
  roleAt(offset: number): SectionRole
}

/** The name of a lazily computed fact: what a rule may ask for in `needs`. */
export type FactName = Exclude<keyof Release, 'reading' | 'text' | 'profile' | 'asOf' | 'isExcerpt' | 'memo' | 'spanOf' | 'roleAt'>
