import {gate} from '../../text/gated-pattern.ts'

// An end of a domain after which the next line has run in: "comClearthink", "com888", "comwww."
const runInEnd = gate(/\.(?:com|net|org|ca|ai|io|us|co|de|capital|global|world|digital|biz|info)(?=[A-Z0-9(+]|www\.|http|\.[A-Z])/)
// A telephone number before the address: "Inc.646.823.8656ksmith"
const runInNumber = gate(/^.{0,40}?\d{3}[-.)]{0,2}\d{4}(?=[A-Za-z])|^[\d.+()-]{4,}(?=[A-Za-z])/)
// The last word of the line before the address: "Inc.ir", "Chairmaninfo", "Relationsir", "EmailJane"
const runInWord = gate(
  /^(?:(?:D\.O|M\.D|Ph\.D|J\.D)\.(?=[a-z])|[A-Za-z]*(?:Inc|Ltd|Corp|Co|LLC|LP|PLC)\.(?=[A-Za-z])|(?:[A-Z][a-z]+)*(?:Inc|LLC|Corporation|Limited|Relations|Director|Chairman|Chairwoman|President|Officer|Manager|Communications|Advisory|Partners|Group|Secretary|Counsel|Founder|CEO|CFO|COO)(?=[A-Za-z]{2})|e-?mail(?=[A-Za-z]{3}))/
)
// Boxes that many read
const desk = gate(
  /(?:publicrelations|investorrelations|mediarelations|ir|pr|info|media|press|contacts?|investors?|invest|ceo|cfo|corporate|hello|office|sales|support|admin|communications|inquiries|enquiries)(?:[._-][a-z]+)?$/
)
// "SmithIR", "AmericaNMTC", "MilotteBrett.Milotte": a capital after small letters
const innerCapital = /[a-zà-ÿ]{2}(?=[A-Z])/g

/** Takes off an address what has run into it from the lines before and after, where line ends were lost. */
export function trimEmail(part: string, start: number, text: string): {readonly start: number; readonly text: string} {
  let kept = text.replace(/[’']s?$/, '')
  const at = kept.search(/\s?(?:@|[[({]at[\])}])/)
  const host = kept.slice(at)
  const end = runInEnd.exec(host)
  if (end) kept = kept.slice(0, at) + host.slice(0, end.index + end[0].length)
  const from = runInLength(part.slice(Math.max(0, start - 70), start), kept.slice(0, at), host)
  return {start: start + from, text: kept.slice(from)}
}

function runInLength(before: string, local: string, host: string): number {
  const number = runInNumber.exec(local)
  if (number) return number[0].length
  const word = runInWord.exec(local)
  if (word && word[0].length < local.length) return word[0].length
  // "/investorsir@": a path before the address
  if (/\/\w*$/.test(before)) return desk.exec(local)?.index ?? 0
  const label = host.replace(/[^A-Za-z0-9.]/g, '').split('.')[0] ?? ''
  // "Clearthinknyc@clearthink.capital": the name of the firm before the address
  if (label.length > 3 && local.length > label.length && /^[A-Z]/.test(local) && local.toLowerCase().startsWith(label.toLowerCase())) return label.length
  // A name in small letters or standing free has nothing before it.
  if (!/^[A-Z]/.test(local)) return 0
  const upperDesk = /[a-z]((?:IR|PR|Info|Investors?|Media|Press|Contact)(?:[._-][A-Za-z]+)?)$/.exec(local)
  if (upperDesk?.[1]) return local.length - upperDesk[1].length
  return /(?:^|[A-Za-z&,.])\s?$/.test(before) && /\b[A-Z&][A-Za-z.]*,?\s$/.test(before) ? nameLength(before, local) : 0
}

// How much of the local part is the last name before it: "Barry Henthornceo", "Mark Greenmgreen", "Justin Lafazanjustin"
function nameLength(before: string, local: string): number {
  const small = local.toLowerCase()
  if (/[._]/.test(local) && before.includes(local.slice(0, local.search(/[._]/)))) return 0
  const words = (before.match(/[A-Z][a-zà-ÿ]{2,}/g) ?? []).slice(-6).map(word => word.toLowerCase())
  for (let cut = 3; cut < local.length - 1; cut++) {
    const name = small.slice(0, cut)
    const rest = small.slice(cut)
    if (rest.length > name.length && /^[a-z]{1,2}/.test(rest) && rest.endsWith(name)) return cut
    if (words.some(word => rest.startsWith(word))) return cut
  }
  const box = desk.exec(small)
  if (box && box.index >= 3) return box.index
  for (const match of local.matchAll(innerCapital)) if (!/(?:Mc|Mac)$/.test(local.slice(0, match.index + 2))) return match.index + 2
  // "Thyagarajan Ramachandranrt": the initials of the name
  const first = words.at(-1)?.[0]
  const initials = [`${small[0]}${first}`, `${first}${small[0]}`].find(pair => small.endsWith(pair))
  return first && initials ? local.length - 2 : 0
}
