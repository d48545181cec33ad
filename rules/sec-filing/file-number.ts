import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a file number of the SEC that has not the shape of one.
 *
 * ## Why it matters
 * The file number is how a reader finds the registration statement; Rule 134 notices and legends rely on it. Numbers under the Securities Act
 * have read 333-nnnnnn since 1996, those under the Exchange Act 001-nnnnn or 000-nnnnn.
 *
 * ## Example
 * ```text bad
 * The shelf registration statement on Form S-3 (File No. 33-27894A) was declared effective by the SEC.
 * ```
 *
 * ## Use instead
 * ```text good
 * The shelf registration statement on Form S-3 (File No. 333-278941) was declared effective by the SEC.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Numbers of other agencies and of courts are left alone.
 */
export default defineRule({
  id: 'sec-filing/file-number',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'statute',
  needs: ['secMentions'],
  messages: {shape: '`{text}` has not the shape of an SEC file number'},
  why: 'Readers find a registration statement by its file number: 333-nnnnnn under the Securities Act, 001- or 000-nnnnn under the Exchange Act (17 CFR 230.134).',
  remedy: 'Check the number on EDGAR.',
  check({release, report}) {
    for (const mention of release.secMentions) if (mention.kind === 'file-number' && !mention.isValid) report({messageId: 'shape', at: mention})
  }
})
