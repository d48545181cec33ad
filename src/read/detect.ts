import type {Format} from './reading.ts'

// How much of a file shows its format.
const headLength = 16_384

//   <SEC-DOCUMENT>   -----BEGIN PRIVACY-ENHANCED MESSAGE-----   <DOCUMENT> <TYPE>EX-99.1
const submission = /^\s*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|<DOCUMENT>\s*<TYPE>)/i
const pageStart = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html\b|<head\b|<body\b)/i
//   <p>  </div>  <td   as pages of a web site or a filing agent have them
const pageTag = /<\/?(?:p|div|br|span|font|td|tr|table|h[1-6]|b|strong|center|ul|li|a|pre)(?:\s[^<>]{0,400})?\/?>/gi
//   <PAGE>   <S>  <C>   EXHIBIT 99.1
const edgarTextTag = /^\s*<(?:PAGE|TABLE|CAPTION|S|C|TEXT|TYPE)>|^\s*(?:EXHIBIT|EX-) ?99/im
const edgarPage = /<(?:type>\s*)?ex-99|workiva|wdesk|donnelley|merrill|toppan|edgar|\bexhibit\s*(?:&#160;|&nbsp;|\s)*99\b/i

/** Is it an EDGAR submission: documents in SGML, each with a head of its own? */
export function isSubmission(source: string): boolean {
  return submission.test(source.slice(0, headLength))
}

/** Tells the format of a text by what it holds, and by its name where that leaves a choice. */
export function detectFormat(name: string, source: string): Format {
  const head = source.slice(0, headLength)
  if (pageStart.test(head)) return pageFormat(head)
  const tags = head.match(pageTag)?.length ?? 0
  if (/\.x?html?$/i.test(name)) return tags > 0 || source.search(pageTag) >= 0 ? pageFormat(head) : textFormat(head)
  if (/\.(?:md|markdown|mdx)$/i.test(name)) return 'markdown'
  if (tags >= 6 && tags * 400 > head.length && !edgarTextTag.test(head)) return pageFormat(head)
  return looksLikeMarkdown(head) ? 'markdown' : textFormat(head)
}

function pageFormat(head: string): Format {
  return edgarPage.test(head) ? 'edgar-html' : 'html'
}

function textFormat(head: string): Format {
  return edgarTextTag.test(head) ? 'edgar-text' : 'plain-text'
}

//   # Acme Reports Results     but not  # 1 in market share
const heading = /^#{1,6} [A-Z“"*]/gm
//   ![Logo](logo.png)   [site](http://www.acme.example)
const link = /!?\[[^\]\n]{0,200}\]\([^)\s]{1,400}\)/g
//   **Acme Reports Results**
const strong = /\*\*[^*\s][^*\n]{0,400}\*\*/g

function looksLikeMarkdown(head: string): boolean {
  if (edgarTextTag.test(head)) return false
  const headings = head.match(heading)?.length ?? 0
  const links = head.match(link)?.length ?? 0
  const strongs = head.match(strong)?.length ?? 0
  const isHeaded = /^\s*(?:!\[[^\]]*\]\([^)]*\)\s*)?# \S/.test(head)
  return headings + links + strongs >= (isHeaded ? 1 : 3) && (headings > 0 || links > 1)
}
