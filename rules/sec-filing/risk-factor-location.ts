import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports risk factors looked for under an item that the form named does not have: Item 1A of Form 20-F, Item 3.D of Form 10-K.
 *
 * ## Why it matters
 * Risk factors stand in Item 1A of Form 10-K (for fiscal years ended on or after December 1, 2005) and in Item 3.D of Form 20-F. Form 40-F has neither.
 *
 * ## Example
 * ```text bad
 * Risk factors are set out in Item 1A of our Annual Report on Form 20-F for the year ended December 31, 2025.
 * ```
 *
 * ## Use instead
 * ```text good
 * Risk factors are set out in Item 3.D of our Annual Report on Form 20-F for the year ended December 31, 2025.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * The caption "Risk Factors" without an item number is always right and left alone.
 */
export default defineRule({
  id: 'sec-filing/risk-factor-location',
  severity: 'info',
  profiles: ['strict'],
  authority: 'statute',
  era: {from: '2005-12-01'},
  needs: ['secMentions'],
  messages: {elsewhere: '`{text}` is not where Form {form} has risk factors; {place}'},
  why: 'Risk factors stand in Item 1A of Form 10-K and in Item 3.D of Form 20-F; Form 40-F takes them from the annual information form.',
  remedy: 'Point to the item that the form has, or to the caption "Risk Factors".',
  check({release, report}) {
    for (const mention of release.secMentions) {
      if (mention.kind !== 'item' || mention.form === null) continue
      const form = mention.form.replace('/A', '')
      if (mention.item === '1A' && (form === '20-F' || form === '40-F'))
        report({messageId: 'elsewhere', at: mention, data: {form, place: form === '20-F' ? 'Item 3.D is' : 'it has none'}})
      if (/^3\.?D$/.test(mention.item) && form === '10-K') report({messageId: 'elsewhere', at: mention, data: {form, place: 'Item 1A is'}})
    }
  }
})
