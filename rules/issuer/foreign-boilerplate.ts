import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports an About paragraph or a legend that speaks of a company which the rest of the release never names.
 *
 * ## Why it matters
 * Internal consistency: a paragraph of another company's release was left in the template.
 *
 * ## Example
 * ```text bad
 * Alder Creek Foods Declares Dividend
 *
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.
 *
 * About Birch Valley Holdings, Inc.
 *
 * Birch Valley Holdings, Inc. is a leading maker of garden tools, headquartered in Boise, Idaho.
 * ```
 *
 * ## Use instead
 * ```text good
 * Alder Creek Foods Declares Dividend
 *
 * RENO, Nev., May 4, 2021 -- Alder Creek Foods, Inc. (Nasdaq: ALDR) today declared a dividend of $0.10 per share.
 *
 * About Alder Creek Foods, Inc.
 *
 * Alder Creek Foods, Inc. is a leading maker of canned fruit, headquartered in Reno, Nevada.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * A parent or partner that is named anywhere else, even once, is not foreign.
 */
export default defineRule({
  id: 'issuer/foreign-boilerplate',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['boilerplateNames'],
  messages: {about: 'The About paragraph speaks of `{text}`, who is not in the release', legend: 'The legend speaks of `{text}`, who is not in the release'},
  why: 'The paragraph names a company that the rest of the release does not, so it seems to come from another release (internal consistency).',
  remedy: 'Put the issuer’s own paragraph in its place.',
  check({release, report}) {
    for (const name of release.boilerplateNames) {
      if (name.isElsewhere) continue
      report({messageId: name.section === 'about' ? 'about' : 'legend', at: name})
    }
  }
})
