import type {SectionRole} from '../../outline/section.ts'
import type {Placed, Release} from '../release.ts'
import {legalForms, nameAt, nameBefore, nameKey} from './company-name.ts'

/** A company's name written out with its legal form. */
export interface CompanyMention extends Placed {
  readonly name: string
  /** The name without its legal form, for comparison. */
  readonly key: string
  /** The legal form, for comparison: `Incorporated` and `Inc.` are both `inc`. */
  readonly form: string
  readonly section: SectionRole
}

// "Inc.", "Corporation", "L.P.": a legal form after a name; its first letter is looked at before the name
const forms =
  /(?=[ICLPNSAGp])(?<=[\p{L}\p{N}.&’')®™]\s?,?\s)(?:Inc(?:orporated)?|INC(?:ORPORATED)?|Corp(?:oration)?|CORP(?:ORATION)?|Ltd|LTD|Limited|LIMITED|LLC|L\.L\.C|PLC|plc|L\.P|LP|N\.V|NV|S\.A|AG|SE|ASA|GmbH|Company|COMPANY|Co)\b\.?/gu

/** Finds the companies named with their legal form. */
export function findCompanyMentions(release: Release): readonly CompanyMention[] {
  const {text} = release
  const mentions: CompanyMention[] = []
  let done = -1
  for (const match of text.matchAll(forms)) {
    const end = match.index + match[0].length
    if (end <= done) continue
    const name = nameBefore(text, end)
    if (!name) continue
    const from = text.lastIndexOf(name.slice(0, 12), end)
    if (from < 0) continue
    const parsed = nameAt(text, from, 120)
    if (!parsed || parsed.form === null || parsed.to < end - 1) continue
    done = parsed.to
    const range = {from: parsed.from, to: parsed.to}
    mentions.push({
      name: parsed.name,
      key: nameKey(parsed.stem),
      form: comparableForm(parsed.form),
      section: release.roleAt(from),
      range,
      span: release.spanOf(range)
    })
  }
  return mentions
}

/** A name that is written somewhere else than in a release, for comparison with its mentions there. */
export function companyName(name: string): {readonly key: string; readonly form: string | null} | null {
  const parsed = nameAt(name, 0)
  return parsed && {key: nameKey(parsed.stem), form: parsed.form === null ? null : comparableForm(parsed.form)}
}

function comparableForm(form: string): string {
  const bare = form.toLowerCase().replace(/[./]/g, '')
  return legalForms[bare] ?? form.toLowerCase()
}
