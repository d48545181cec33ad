import {gate} from '../text/gated-pattern.ts'

// Lines that belong to the page, the wire or the filing and not to the release.

// "EXHIBIT 99.1", "Ex-99", "FOR IMMEDIATE RELEASE", "PRESS RELEASE", "News", "<PAGE> 2", "- 3 -", "Page 2 of 5", "-more-"
const wholeLine = gate(
  /^(?:\(?ex(?:hibit)?[\s.-]{0,3}(?:no\.?\s?)?\d{1,3}(?:[.-]\d+)?\)?(?:\s{0,2}[-–—:].{0,60})?|(?:\*\s?)?(?:for|not for|immediate|press|news|media|corporate|financial|earnings|investor|product)?[\s-]{0,3}(?:immediate\s)?(?:press |news |media )?(?:releases?|news|statement|bulletin|information)\s?[:*]?|for (?:immediate )?(?:release|distribution|publication)\b.{0,60}|immediate release|<page>.{0,10}|[-–—\s]{0,4}\d{1,3}[-–—\s]{0,4}|page \d{1,3}(?: of \d{1,3})?|[-–—(\s]{0,5}more[-–—)\s]{0,5}|\(?continued\)?|\(?unaudited\)?|(?:table of )?contents)$/i
)
// "###", "* * *", "-30-", "END", "# # #", "ooOoo", "________", "+++++++"
const endMark = gate(/^(?:[#*+=~_oO.\s•-]{2,}|[-–—\s(]{0,4}(?:30|ends?|end of release)[-–—\s)]{0,4}|#)$/i)
// "[ACME LOGO]", "(LOGO)", "Logo - http://…", "Photo: …"
const logo =
  /^(?:\[[^\]]{0,80}\blogo\b[^\]]{0,40}\]|\(?logo\)?|\(?(?:logo|photo|image|video|multimedia|infographic)\b\s?[-:–—].{0,200}|.{0,60}\blogo(?:type)?\.?)$/i
// "Source: Acme Inc.", "View source version on businesswire.com: …", "© 2019 Acme", "Cision View original content: …"
const colophon = gate(
  /^(?:source[:\s]\s?[^.]{2,80}\.?(?:,? inc\.?)?|view (?:source|the|original) .{0,300}|(?:cision )?view original content.{0,300}|(?:©|\(c\)|copyright)\s?\d{4}.{0,320}|\(?[a-z]{2,6}-[a-z]{1,2}\)?|\(c\) \d{4}.{0,80}|.{0,10}click here.{0,80}|(?:to )?view (?:the )?(?:full|original) (?:press )?release.{0,100}|-0-.{0,40}|distributed by .{0,80}|this (?:press )?release was (?:published|distributed) .{0,80}|read full (?:article|release).{0,40}|company code[s:]? .{0,80}|tags?: .{0,300}|keywords?: .{0,300})$/i
)
// "[Reddit Post](…)", "[Original/Source Press Release]", "Pickup - …", "Blockchain Registration"
const aggregator = gate(
  /^(?:\[?original\/source press release|\[?newsramp\.com tldr|\[?reddit post|\[?blockchain registration|!?\[|pickup\s?-\s|business wire$|\$cashtags|hashtags?$|release summary$|social media profiles?$|more from business wire|site navigation|follow us$|accept the use of cookies|i accept$|business wire information)/i
)
// "NASDAQ: ASFI", "(NYSE: ABC)", "Nasdaq National Market: ACME" alone on a line
const listingLine = gate(
  /^\(?\s?(?:nasdaq|nyse|amex|otc|tsx|cse|asx|lse|ticker|symbol|stock symbol)[\w .\-/()]{0,30}[:\s]\s?["“]?[A-Z][A-Z0-9.]{0,6}["”]?\s?\)?(?:\s?[;,/|]\s?.{0,40})?$/i
)
// "www.acme.com"
const webLine = /^(?:https?:\/\/|www\.)\S+$/i
// "Monday March 7, 8:31 am ET" and other lines that hold a day and nothing else are told by the dateline reader.

/** Is this the text of a line that is no part of the release itself? */
export function isFurniture(text: string): boolean {
  const line = text.trim()
  if (line.length > 320) return /^(?:©|[(-]c[)-]|copyright)\s?(?:19|20)\d\d/i.test(line) && line.length < 1200
  if (line === '') return true
  return wholeLine.test(line) || endMark.test(line) || logo.test(line) || colophon.test(line) || aggregator.test(line) || listingLine.test(line)
}

/** Does a mark such as `###` stand here, after which only contacts and notes follow? */
export function isEndMark(text: string): boolean {
  const line = text.trim()
  return line.length < 40 && endMark.test(line) && line.length > 1
}

/** A line that holds a web address and nothing else. */
export function isWebLine(text: string): boolean {
  return webLine.test(text.trim())
}

// After these the page of a news wire begins again and the release is over.
const pageFoot = gate(
  /^(?:site navigation|more from business wire|business wire information|\$cashtags|release summary|\[?original\/source press release|\[?newsramp\.com tldr)/i
)

/** Does the page around the release begin here again? */
export function isPageFoot(text: string): boolean {
  return text.length < 400 && pageFoot.test(text.trim())
}
