import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a document property that carries the name of a draft, a version or a project. It prints the name of the property, never its value.
 *
 * ## Why it matters
 * Properties travel with a Word or PDF file, and few look at them before they send it. No legal claim.
 *
 * ## Example
 * ```markdown bad
 * ---
 * title: Project Heron draft 7
 * ---
 *
 * Acme Corp. opened a plant.
 * ```
 *
 * ## Use instead
 * ```markdown good
 * ---
 * title: Acme Corp. Opens Plant
 * ---
 *
 * Acme Corp. opened a plant.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Properties of Word files and the front matter of Markdown are looked at.
 */
export default defineRule({
  id: 'draft/metadata',
  severity: 'info',
  profiles: ['strict'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {property: 'The document property `{property}` carries draft data'},
  why: 'Document properties travel with the file and show what the project was called and how many drafts there were.',
  remedy: 'Clear the property.',
  check({release, report}) {
    for (const leftover of release.leftovers) {
      if (leftover.kind !== 'property') continue
      // The properties of a Word file have no place in its text.
      const at = leftover.span.end > leftover.span.start ? leftover : 'document'
      report({messageId: 'property', at, data: {property: leftover.text}, actual: leftover.text})
    }
  }
})
