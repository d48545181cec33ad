/** Elements that begin and end a block. */
export const blocks = new Set(
  'address article aside blockquote body caption center dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul xmp listing details option'.split(
    ' '
  )
)
/** Elements without content. */
export const empty = new Set('area base basefont br col embed frame hr img input link meta param source track wbr keygen'.split(' '))
/** Elements whose text is not shown. */
export const dropped = new Set('script style head title template noscript textarea object iframe svg math select'.split(' '))
/** The tags of EDGAR's envelope, which are never closed. */
export const envelope = new Set('sec-document sec-header document type sequence filename description text ims-document ims-header xbrl page c'.split(' '))
/** Those whose value is the rest of the line. */
export const envelopeLine = new Set(['type', 'sequence', 'filename', 'description'])
/** The tags of fixed-width text, which its scanner knows. */
export const fixedWidth = new Set('table caption s c page fn'.split(' '))

/** What stands between a closing tag and the element it would close. */
export function barrierOf(name: string): (tag: string) => boolean {
  if (name === 'table' || name === 'body' || name === 'html') return noBarrier
  if (name === 'tr' || name === 'tbody' || name === 'thead' || name === 'tfoot') return tableBarrier
  return name === 'td' || name === 'th' ? rowBarrier : insideCell
}

const noBarrier = () => false
/** Between the parts of a table. */
export const tableBarrier = (tag: string) => tag === 'table'
/** Between a cell and the cell before it. */
export const rowBarrier = (tag: string) => tag === 'tr' || tag === 'table'
/** As `barrierOf`, for the elements that close themselves. */
export const listBarrier = (tag: string) => tag === 'ul' || tag === 'ol' || tag === 'td' || tag === 'th' || tag === 'table'
const insideCell = (tag: string) => tag === 'td' || tag === 'th' || tag === 'table'
/** Between a paragraph and the paragraph before it. */
export const paragraphBarrier = (tag: string) => tag !== 'p' && blocks.has(tag)
