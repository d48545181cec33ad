/** How text is shown, inherited from element to element. */
export interface Style {
  readonly bold: boolean
  readonly centred: boolean
  readonly underlined: boolean
  /** Not shown at all. */
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  readonly highlighted: boolean
  /** Inside `<pre>`. */
  readonly preformatted: boolean
  /** Part of the page around the release: navigation, a site's footer, a form. */
  readonly furniture: boolean
  /** 1-6 inside a heading element, else 0. */
  readonly heading: number
  /** Nesting of lists, 0 outside. */
  readonly list: number
  readonly ordered: boolean
}

/** The style at the root of a page. */
export const plainStyle: Style = {
  bold: false,
  centred: false,
  underlined: false,
  hidden: false,
  deleted: false,
  inserted: false,
  highlighted: false,
  preformatted: false,
  furniture: false,
  heading: 0,
  list: 0,
  ordered: false
}

/** The attributes of an element that say how it is shown. */
export interface Attributes {
  style?: string
  align?: string
  class?: string
  id?: string
  role?: string
  hidden?: string
  colspan?: string
  rowspan?: string
}

/** The part of a style that an element changes. */
export type StyleChange = {-readonly [Key in keyof Style]?: Style[Key]}

const byTag: {readonly [tag: string]: StyleChange} = {
  b: {bold: true},
  strong: {bold: true},
  u: {underlined: true},
  center: {centred: true},
  del: {deleted: true},
  s: {deleted: true},
  strike: {deleted: true},
  ins: {inserted: true},
  mark: {highlighted: true},
  pre: {preformatted: true},
  xmp: {preformatted: true},
  listing: {preformatted: true},
  nav: {furniture: true},
  footer: {furniture: true},
  aside: {furniture: true},
  button: {furniture: true},
  select: {furniture: true},
  th: {bold: true},
  'ix:header': {hidden: true},
  h1: {heading: 1},
  h2: {heading: 2},
  h3: {heading: 3},
  h4: {heading: 4},
  h5: {heading: 5},
  h6: {heading: 6}
}

// Each style attribute is parsed once; a page has few different ones.
const parsed = new Map<string, StyleChange>()

//   text-align:center;font-weight:700;text-decoration:line-through;display:none
const centre = /text-align\s*:\s*(?:-\w+-)?center/i
const otherAlign = /text-align\s*:\s*(?:left|right|justify|start|end)/i
const bold = /font-weight\s*:\s*(?:bold|[6-9]00)|font\s*:[^;]*\bbold\b/i
const notBold = /font-weight\s*:\s*(?:normal|[1-5]00)/i
const underline = /text-decoration[^;]*underline/i
const struck = /text-decoration[^;]*line-through/i
//   background:yellow;mso-highlight:yellow, as Word saves a page
const highlight = /mso-highlight\s*:\s*(?!none|white)/i
const hidden = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i

function parseStyle(text: string): StyleChange {
  const known = parsed.get(text)
  if (known) return known
  const change: StyleChange = {}
  if (centre.test(text)) change.centred = true
  else if (otherAlign.test(text)) change.centred = false
  if (bold.test(text)) change.bold = true
  else if (notBold.test(text)) change.bold = false
  if (underline.test(text)) change.underlined = true
  if (struck.test(text)) change.deleted = true
  if (hidden.test(text)) change.hidden = true
  if (highlight.test(text)) change.highlighted = true
  if (parsed.size < 10_000) parsed.set(text, change)
  return change
}

/** Does the style attribute take the element out of the page, so that it has no place in its table? */
export function isTakenOut(style: string | undefined): boolean {
  return style !== undefined && /(?:^|[;\s])display\s*:\s*none/i.test(style)
}

/** Does the style attribute ask for a new page before or after the element? */
export function breaksPage(style: string | undefined): boolean {
  return style !== undefined && /page-break-(?:before|after)\s*:\s*always|break-(?:before|after)\s*:\s*page/i.test(style)
}

//   class="site-nav"   id="footer"   role="navigation"   class="breadcrumbs"
const furnitureName =
  /^(?:navigation|contentinfo|search|menu|menubar|site-?nav|main-?nav|nav|navbar|breadcrumbs?|footer|site-?footer|cookie[-\w]*|sidebar|share(?:-buttons)?|social(?:-links)?)$/i

/** The style inside an element; the same object if it changes nothing. */
export function styleInside(parent: Style, tag: string, attributes: Attributes | null): Style {
  let style = parent
  const own = byTag[tag]
  if (own) style = {...style, ...own}
  else if (tag === 'ul' || tag === 'dir' || tag === 'menu') style = {...style, list: style.list + 1, ordered: false}
  else if (tag === 'ol') style = {...style, list: style.list + 1, ordered: true}
  else if (tag === 'td' || tag === 'table') style = {...style, centred: false, list: 0, ...(tag === 'table' ? {bold: false, underlined: false} : {})}
  if (!attributes) return style
  if (attributes.align) {
    const centred = /^(?:center|middle)$/i.test(attributes.align)
    if (tag !== 'table' && tag !== 'img' && centred !== style.centred) style = {...style, centred}
  }
  if (attributes.style) {
    const change = parseStyle(attributes.style)
    if (Object.keys(change).length > 0)
      style = {...style, ...change, hidden: style.hidden || change.hidden === true, deleted: style.deleted || change.deleted === true}
  }
  if (attributes.hidden !== undefined && !style.hidden) style = {...style, hidden: true}
  if (
    (attributes.role && furnitureName.test(attributes.role)) ||
    (attributes.id && furnitureName.test(attributes.id)) ||
    attributes.class?.split(/\s+/).some(name => furnitureName.test(name))
  ) {
    style = {...style, furniture: true}
  }
  return style
}
