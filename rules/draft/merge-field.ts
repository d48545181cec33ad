import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports merge fields that a template left unresolved: `{{ticker}}`, `«First_Name»`, `%NAME%`, `lorem ipsum`.
 *
 * ## Why it matters
 * A field in place of a fact is a blank. No legal claim.
 *
 * ## Example
 * ```text bad
 * Acme Corp. ({{exchange}}: ACM) opened a plant.
 * ```
 *
 * ## Use instead
 * ```text good
 * Acme Corp. (NYSE: ACM) opened a plant.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Blocks of code are left alone. French quotation marks around ordinary words are no field.
 */
export default defineRule({
  id: 'draft/merge-field',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {field: 'Unresolved merge field `{text}`'},
  why: 'A field in place of a fact is a blank that readers see.',
  remedy: 'Fill the field from its source, or write the fact.',
  check({release, report}) {
    for (const leftover of release.leftovers) if (leftover.kind === 'merge-field') report({messageId: 'field', at: leftover})
  }
})
