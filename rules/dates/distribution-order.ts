import {type DateMention, defineRule, longDate} from 'harborlint/rule'

// Markets on which the ex-date may follow other rules.
const elsewhere = /\b(?:TSX|TSXV|TSX-V|CSE|LSE|London Stock Exchange|OTC|OTCQ[BX]|Pink|ASX|Euronext|Frankfurt|Tel Aviv|JSE|Oslo|SIX Swiss)\b/
const oneDay = '2024-05-28'

/**
 * ## What it does
 * Reports days of a dividend or distribution that are out of order: a payment before the record date, an ex-date after
 * it, and since May 28, 2024 a regular ex-date that is not the record date.
 *
 * ## Why it matters
 * The calendar; and since trades settle in one day (Exchange Act Rule 15c6-1, from May 28, 2024), the regular ex-date
 * is the record date.
 *
 * ## Example
 * ```text bad
 * BOSTON, May 4, 2025 -- The board of Alder Creek Foods Inc. declared a quarterly cash dividend of $0.10 per share, payable on June 1, 2025 to stockholders of record on June 15, 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * BOSTON, May 4, 2025 -- The board of Alder Creek Foods Inc. declared a quarterly cash dividend of $0.10 per share, payable on June 15, 2025 to stockholders of record on June 1, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Ex-dates of special, stock and split distributions may be deferred and are left alone, and so are ex-dates where
 * another market is named.
 */
export default defineRule({
  id: 'dates/distribution-order',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['distributions'],
  messages: {
    payment: 'Payment on `{text}` is before the record date, {record}',
    declared: '`{text}`, the record date, is before the declaration, {declared}',
    exAfter: 'The ex-date `{text}` is after the record date, {record}',
    exOneDay: 'The ex-date `{text}` is not the record date, {record}'
  },
  why: 'A distribution is declared, then recorded, then paid; with settlement in one day the regular ex-date is the record date (since May 28, 2024).',
  remedy: 'Correct the day that is out of order, or say why it is.',
  check({release, report}) {
    for (const {declared, ex, record, payable, isSpecial} of release.distributions) {
      if (!record?.iso) continue
      const data = {record: longDate(record.iso), declared: declared?.iso ? longDate(declared.iso) : ''}
      const related = [{span: record.span, message: 'the record date'}]
      if (isBefore(payable, record)) report({messageId: 'payment', at: payable, data, related})
      if (declared && isBefore(record, declared)) report({messageId: 'declared', at: record, data, related: [{span: declared.span, message: 'declared'}]})
      if (!ex?.iso || isSpecial || elsewhere.test(release.text)) continue
      if (ex.iso > record.iso) report({messageId: 'exAfter', at: ex, data, related})
      else if (ex.iso !== record.iso && record.iso >= oneDay) report({messageId: 'exOneDay', at: ex, data, related})
    }
  }
})

function isBefore(a: DateMention | null, b: DateMention): a is DateMention {
  return a !== null && a.iso !== null && b.iso !== null && a.iso < b.iso
}
