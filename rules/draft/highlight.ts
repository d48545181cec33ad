import {defineRule} from 'harborlint/rule'

/**
 * ## What it does
 * Reports words that are highlighted: `<mark>` and Word's highlighter.
 *
 * ## Why it matters
 * In a draft the highlighter marks what somebody still has to settle, and converters carry it to the public page. No legal claim.
 *
 * ## Example
 * ```html bad
 * <html><body><p>Revenue was <mark>$42 million</mark>.</p></body></html>
 * ```
 *
 * ## Use instead
 * ```html good
 * <html><body><p>Revenue was $42 million.</p></body></html>
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Reported once for the whole file, at the first passage, with up to nine others. Yellow shading in Word counts; other colours of shading, and the
 * backgrounds of cells and boxes, do not.
 */
export default defineRule({
  id: 'draft/highlight',
  severity: 'warning',
  profiles: ['recommended'],
  authority: 'arithmetic',
  needs: ['leftovers'],
  messages: {one: 'Highlighted text remains: `{first}`', many: '{count} highlighted passages remain; the first is `{first}`'},
  why: 'The highlighter marks what somebody still has to settle.',
  remedy: 'Settle it and take the highlighting off.',
  check({release, report}) {
    const [first, ...others] = release.leftovers.filter(leftover => leftover.kind === 'highlight')
    if (!first) return
    const related = others.slice(0, 9).map(({span}) => ({span, message: 'is highlighted as well'}))
    report({messageId: others.length > 0 ? 'many' : 'one', at: first, data: {count: others.length + 1, first: first.text.slice(0, 40)}, related})
  }
})
