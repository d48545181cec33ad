// What stands alone like a heading and is none.
//   FOR IMMEDIATE RELEASE   EXHIBIT 99.1   CONTACT:   (In thousands)   March 3, 2004   ###   -more-   Page 2   Investors: Jane Doe
const noTitle =
  /^(?:for (?:immediate )?release|for further|for more|for additional|immediate release|exhibit\b|ex-?99|contacts?\b|investors?\b.*:|media\b.*:|company contact|news release$|press release$|news$|\(?(?:un)?audited\)?$|\(?in (?:thousands|millions)|source\b|#|[-–—([*/]|page \d|tel|phone|fax|e-?mail|www\.|http|nasdaq|nyse|amex|\W*$|[A-Z]{2}: |(?:mon|tues|wednes|thurs|fri|satur|sun)day,)/i
//   More Information, Contact:   Investor Relations Contacts:
const contactEnd = /\bcontacts?:?$/i
const dateAlone = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}$/i
const contactLike = /@|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b(?:www\.|https?:)|\b[A-Z]{2}\.? {1,3}\d{5}\b/
//   ... for the third quarter.    but not   Acme, Inc.
const sentenceEnd = /[a-z]{2}[.,;]["”]?$/
const companyEnd = /\b(?:Inc|Corp|Co|Ltd)\.$/

/** Could a text that stands alone be a title? The layout decides whether it is. */
export function looksLikeTitle(text: string): boolean {
  if (text.length < 3 || noTitle.test(text) || contactEnd.test(text) || dateAlone.test(text) || contactLike.test(text)) return false
  const letters = text.replace(/[^A-Za-z]/g, '').length
  if (letters < 3 || letters < text.length * 0.5) return false
  return !/[,;]$/.test(text) && (!sentenceEnd.test(text) || companyEnd.test(text))
}
