/** Markup that is safe to put into a page as it stands. */
export interface Markup {
  readonly html: string
}

/**
 * Builds markup from a template: every value that is not markup itself is escaped, so that the text of a release can
 * never become part of the page. Lists are joined; null and false yield nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = strings[0] ?? ''
  values.forEach((value, index) => {
    out += render(value) + (strings[index + 1] ?? '')
  })
  return {html: out}
}

/** What a template takes. */
export type Value = string | number | null | false | Markup | readonly Value[]

function render(value: Value): string {
  if (value === null || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeHtml(value)
  if ('html' in value) return value.html
  return value.map(render).join('')
}

/** Escapes text for content and quoted attributes; what controls a screen or turns the order of the text becomes the replacement character. */
export function escapeHtml(text: string): string {
  return (
    text
      // Tab, line feed and carriage return are the only control characters that HTML knows.
      .replace(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/'/g, '&#39;')
  )
}

/** Message text with the author's words, which stand in backticks, set as quotations. */
export function withQuotes(message: string): Markup {
  const parts = message.split('`')
  return {html: parts.map((part, index) => (index % 2 === 1 ? `<q>${escapeHtml(part)}</q>` : escapeHtml(part))).join('')}
}
