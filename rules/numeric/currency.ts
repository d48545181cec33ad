import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a bare dollar sign in a release that also uses another kind of dollar and does not say which one is meant; where the configuration
 * says that the issuer reports in another dollar than that of the United States, any bare dollar sign of which the release does not say it.
 *
 * ## Why it matters
 * Internal consistency (no legal claim): C$5 million and $5 million differ by a quarter or more.
 *
 * ## Example
 * ```text bad
 * The Company raised C$5.0 million and spent $2.0 million on drilling.
 * ```
 *
 * ## Use instead
 * ```text good
 * The Company raised C$5.0 million and spent US$2.0 million on drilling.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * One sentence on the currency of all amounts is enough. Euros and other signs leave no doubt.
 */
export default defineRule({
  id: 'numeric/currency',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['quantities', 'currencyStatement', 'tickers'],
  messages: {
    ambiguous: '`{text}` does not say which dollar; `{other}` stands elsewhere',
    configured: '`{text}` does not say which dollar; the issuer reports in {currency}'
  },
  why: 'Where two kinds of dollar appear, a bare dollar sign can mean either (internal consistency).',
  remedy: 'Write the currency at each figure, or say "All amounts are in [●] dollars unless otherwise indicated".',
  check({release, report}) {
    if (release.currencyStatement) return
    const other = release.quantities.find(({symbol, unit}) => symbol?.endsWith('$') && unit !== 'USD')
    const bare = release.quantities.find(({symbol}) => symbol === '$')
    if (!bare) return
    const currency = release.profile?.currency ?? ''
    if (currency !== 'USD' && dollars.has(currency)) report({messageId: 'configured', at: bare, data: {currency}})
    else if (other) {
      const isForeign = release.tickers.some(({exchange}) => dollarExchange.test(exchange))
      report({
        messageId: 'ambiguous',
        at: bare,
        ...(isForeign ? {} : {profile: 'strict', severity: 'info'}),
        data: {other: other.text},
        related: [{span: other.span, message: 'another dollar'}]
      })
    }
  }
})

// Currencies that are written with a dollar sign at home
const dollars: ReadonlySet<string> = new Set(['AUD', 'BBD', 'BMD', 'BSD', 'BZD', 'CAD', 'FJD', 'HKD', 'JMD', 'KYD', 'MXN', 'NZD', 'SGD', 'TTD', 'TWD'])
// "TSX", "TSX Venture Exchange", "ASX": markets whose own currency is another dollar
const dollarExchange = /tsx|toronto|cse|canadian securities|asx|australian|neo\b|cboe canada|hkex|hong kong|sgx|singapore|nzx/i
