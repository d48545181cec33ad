import {type CompanyMention, companyName, defineRule, nameKey, type Release} from 'harborlint/rule'

/**
 * ## What it does
 * Reports two ways of writing the issuer's legal name that differ in more than case and punctuation: another legal form
 * (`Inc.` and `Corp.`), or another name in the headline than in the lead. Where the configuration gives the issuer's names, also a legal form
 * that none of them has.
 *
 * ## Why it matters
 * Internal consistency: to a reader they are two companies, and where one is a subsidiary they are.
 *
 * ## Example
 * ```text bad
 * ALDER CREEK FOODS CORP. DECLARES DIVIDEND
 *
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.
 * ```
 *
 * ## Use instead
 * ```text good
 * ALDER CREEK FOODS, INC. DECLARES DIVIDEND
 *
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Short forms without a legal form are not names. Parents, subsidiaries and former names are left alone where the text
 * says that they are.
 */
export default defineRule({
  id: 'issuer/name-consistency',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['issuer', 'companyMentions', 'tickers'],
  messages: {
    form: '`{text}` here, but {other} elsewhere',
    headline: '`{text}` in the headline, but {other} in the lead',
    configured: '`{text}` here, but {other} in the configuration'
  },
  why: 'To a reader these are two companies, and where one is a subsidiary they are (internal consistency).',
  remedy: 'Use the legal name throughout, or say how the two companies are related.',
  check({release, report}) {
    const {companyMentions, text, profile} = release
    const seen = new Set<string>()
    for (const mention of companyMentions) {
      const other = nameWithOtherForm(mention, profile?.names ?? [])
      if (other === null || seen.has(nameKey(mention.name)) || explains(text, mention, mention)) continue
      seen.add(nameKey(mention.name))
      report({messageId: 'configured', at: mention, data: {other}, expected: [other], remedy: 'Write the legal name, or bring the configuration up to date.'})
    }
    const parties = partiesOf(release).filter(({name}) => !seen.has(nameKey(name)))
    for (const mention of companyMentions) {
      for (const party of parties) {
        const isForm = mention.key === party.key && mention.form !== party.form
        const isHeadline =
          mention.section === 'headline' && isPartOf(mention, party) && !isNamedBelow(companyMentions, mention) && !isNamedAbove(companyMentions, party)
        if ((!isForm && !isHeadline) || seen.has(nameKey(mention.name)) || explains(text, mention, party)) continue
        seen.add(nameKey(mention.name))
        report({messageId: isForm ? 'form' : 'headline', at: mention, data: {other: party.name}, related: [{span: party.span, message: 'named so here'}]})
      }
    }
  }
})

// The configured name that has the same words and another legal form, unless another configured name has this one.
function nameWithOtherForm({key, form}: CompanyMention, names: readonly string[]): string | null {
  const alike = names.flatMap(name => {
    const known = companyName(name)
    return known?.form && known.key === key ? [{name, form: known.form}] : []
  })
  return alike.some(known => known.form === form) ? null : (alike[0]?.name ?? null)
}

// The issuer, and who else the lead names with a listing: a joint release has several.
function partiesOf({issuer, companyMentions, tickers}: Release): readonly CompanyMention[] {
  const parties = companyMentions.filter(
    ({section, range}) => section === 'lead' && tickers.some(({group}) => group.range.from >= range.to && group.range.from - range.to < 4)
  )
  const own =
    companyMentions.find(({range}) => range.from === issuer.nameAt?.range.from) ??
    companyMentions.find(({name}) => nameKey(name) === nameKey(issuer.name ?? ''))
  return own && !parties.some(({key}) => key === own.key) ? [own, ...parties] : parties
}

// Named in the news itself, so that a reader knows it for a company of its own.
function isNamedBelow(mentions: readonly CompanyMention[], {key, form}: CompanyMention): boolean {
  return mentions.some(other => other.key === key && other.form === form && (other.section === 'lead' || other.section === 'body' || other.section === 'quote'))
}

function isNamedAbove(mentions: readonly CompanyMention[], {key}: CompanyMention): boolean {
  return mentions.some(other => other.key === key && other.section === 'headline')
}

// "Stockton, Inc." in the headline and "Stockton Group, Inc." in the lead.
function isPartOf(mention: CompanyMention, own: CompanyMention): boolean {
  if (mention.key === own.key) return false
  const [short, long] = mention.key.length < own.key.length ? [mention.key, own.key] : [own.key, mention.key]
  return long.startsWith(`${short} `)
}

const relation =
  /\b(?:subsidiar|parent|formerly|former|renamed|name change|changed its name|changes? its name|affiliate|division|predecessor|d\/?b\/?a|doing business|known as|general partner|sponsor|wholly|owned by|unit of|managed by|adviser|manager|broker-dealer|operating company|joint venture)/i

function explains(text: string, mention: CompanyMention, own: CompanyMention): boolean {
  return [mention, own].some(({range}) => relation.test(text.slice(Math.max(0, range.from - 80), range.to + 60)))
}
