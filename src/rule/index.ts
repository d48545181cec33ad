export type {Access} from '../facts/calls/access.ts'
export type {Call} from '../facts/calls.ts'
export {findBareGuidance} from '../facts/cautionary/bare-guidance.ts'
export {type CallLegend, findCallLegend} from '../facts/cautionary/call-script.ts'
export {type CoverageGap, findCoverageGaps} from '../facts/cautionary/coverage-gaps.ts'
export {hintsAtFuture} from '../facts/cautionary/forward-hints.ts'
export {findExcludedTransaction, findStatusDoubt, mayUseHarbor} from '../facts/cautionary/harbor-status.ts'
export {findMaterializedRisks} from '../facts/cautionary/materialized-risks.ts'
export {findStaleMentions} from '../facts/cautionary/stale-mentions.ts'
export {approvedLegend, listInWords, suggestFactor, suggestLegend, topicName, topicsByWeight} from '../facts/cautionary/suggestions.ts'
export {findUncoveredQuotes} from '../facts/cautionary/uncovered-quotes.ts'
export type {CautionaryParagraph, Factor, Identification} from '../facts/cautionary.ts'
export type {Claim} from '../facts/claims.ts'
export {affiliationOf, type Contact, type ContactBlock, type ContactPoint, hasForeignDomain, isPublicMailbox, mayHaveLostContacts} from '../facts/contacts.ts'
export {addDays, dayOf, daysBetween, longDate, monthEnd, monthName, weekdayName, weekdayOf} from '../facts/dates/calendar.ts'
export {type DatedEvent, endsAfter} from '../facts/dates/dated-events.ts'
export {hasDaylightTime} from '../facts/dates/daylight-saving.ts'
export type {DateMention} from '../facts/dates/days.ts'
export {findTimedDays} from '../facts/dates/days-of-times.ts'
export type {Distribution} from '../facts/dates/distributions.ts'
export {closingMonth} from '../facts/dates/fiscal-calendar.ts'
export {findLabelSlips} from '../facts/dates/label-slips.ts'
export {findOddEnds, type OddEnd} from '../facts/dates/odd-ends.ts'
export {opensWithPlaceAndDay} from '../facts/dates/opening-day.ts'
export {type PeriodMention, placeInYear} from '../facts/dates/periods.ts'
export {isQuoted} from '../facts/dates/quoted.ts'
export type {RelativeDay} from '../facts/dates/relative-days.ts'
export {findRemoteDays} from '../facts/dates/remote-days.ts'
export type {TimeMention} from '../facts/dates/times.ts'
export {findYearSlips} from '../facts/dates/year-slips.ts'
export type {Disguise} from '../facts/disguises.ts'
export {type EraName, eras, isIn} from '../facts/eras.ts'
export {type Filing, type FormName, formNames, type ItemMention, itemTitle, newItemsFrom, readFormName, type SecMention} from '../facts/filings.ts'
export {companyName} from '../facts/issuer/company-mentions.ts'
export {nameKey} from '../facts/issuer/company-name.ts'
export type {CompanyMention, MarketName, Officer, Quotation, Ticker, TrademarkUse} from '../facts/issuer.ts'
export type {EndMark, Leftover} from '../facts/leftovers.ts'
export type {DeficiencyNotice, GoingConcern, ListingEvent, ReverseSplit} from '../facts/listing.ts'
export {placedWithin} from '../facts/placed-within.ts'
export {type ApprovedChange, type ApprovedText, type ContactDeviation, closesFiscalYear, fiscalYearEndIn, type MisstatedListing} from '../facts/profile.ts'
export {isCurrency} from '../facts/quantities/currencies.ts'
export {isLevel} from '../facts/quantities/describe.ts'
export {explainProduct} from '../facts/quantities/explain-product.ts'
export {type Interval, meets, product, shareOf} from '../facts/quantities/interval.ts'
export type {Change, Quantity, QuantityRange} from '../facts/quantities/quantity.ts'
export {amountFits, factorFits, isOfRate, percentFits, recomputeChange} from '../facts/quantities/recompute-change.ts'
export {rewriteFigure, writeFigure, writeInterval} from '../facts/quantities/write-figure.ts'
export type {FactName, Placed, Release} from '../facts/release.ts'
export type {Statement, Topic} from '../facts/statements.ts'
export type {ReportedTable, TableFigure, TableRow} from '../facts/tables/reported-table.ts'
export {contains, overlaps, type Span, type TextRange} from '../text/span.ts'
export {writeNumber} from '../text/write-number.ts'
export {
  type Authority,
  defineRule,
  type Edit,
  type Fix,
  type OptionSpec,
  type OptionSpecs,
  type Profile,
  type Related,
  type Report,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type Severity
} from './define-rule.ts'
