import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a project code name that the configuration says must not be published.
 *
 * ## Why it matters
 * A code name tells which drafts and meetings to look for. No legal claim.
 *
 * ## Example
 * ```yaml issuer
 * names: [Acme Corp.]
 * codeNames: [Project Heron]
 * ```
 * ```text bad
 * Project Heron closed today.
 * ```
 *
 * ## Use instead
 * ```text good
 * The acquisition of Beta Corp. closed today.
 * ```
 *
 * ## Options
 * None; the names are given under `issuer.codeNames` in the configuration.
 *
 * ## Limits
 * Letter case counts, and so do word boundaries. Without configured names the rule is silent.
 */
export default defineRule({
  id: 'draft/code-name',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {name: 'Project code name `{text}` in public text'},
  why: 'A code name tells outsiders which drafts and meetings to look for; the configuration says this one must not be published.',
  remedy: 'Write the public name.',
  check({release, report}) {
    for (const leftover of release.leftovers) if (leftover.kind === 'code-name') report({messageId: 'name', at: leftover})
  }
})
