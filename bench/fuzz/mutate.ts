import type {Random} from './random.ts'

// What has broken readers and patterns before, here and elsewhere.
const hostile = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\u0301',
  '\u0410',
  '\uff11',
  '\u0663',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '\f',
  '\u001b[31m',
  ' '.repeat(80),
  '\n'.repeat(12),
  '-'.repeat(60),
  '.'.repeat(60),
  '$',
  '%',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '"',
  "'",
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&#55296;',
  '&nbsp;',
  '&#8238;',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<p>',
  '</p>',
  '<div style="display:none">',
  '</div>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<td colspan=99999999>',
  '<td rowspan="-1">',
  '<br>',
  '<b>',
  '<script>alert(1)</script>',
  '<PAGE>',
  '<TABLE>',
  '<S>',
  '<C>',
  '</TABLE>',
  '<CAPTION>',
  '# ',
  '> ',
  '- ',
  '1. ',
  '```\n',
  '~~~',
  '| a | b |\n|---|---|\n',
  '**',
  '__',
  '`',
  '[a](',
  '![',
  '[^1]',
  '[1]: ',
  '---\n',
  '\\',
  '    ',
  '0',
  '1',
  '-1',
  '1e309',
  '99999999999999999999999',
  '0.0000001',
  '1,234,567',
  '1,23,4',
  '$1.',
  '2^53',
  'NaN',
  'Infinity',
  '__proto__',
  'constructor',
  'toString'
]
// What the facts look for.
const press = [
  '$4.8 million',
  '$4.9 billion',
  '($1.2) million',
  '12.5%',
  '40 basis points',
  '1,234,567 shares',
  '$0.12 per share',
  'March 31, 2026',
  'February 30, 2026',
  'Monday',
  '5:00 p.m. EDT',
  'first quarter of 2026',
  'fiscal year ended June 30',
  'compared to',
  'increased',
  'decreased',
  'from',
  'to',
  'respectively',
  'approximately',
  'expects',
  'will',
  'may',
  'forward-looking statements',
  'actual results could differ materially',
  'Private Securities Litigation Reform Act of 1995',
  'Form 10-K',
  'Form 10Q',
  '8-K',
  'Securities and Exchange Commission',
  'Risk Factors',
  '(Nasdaq: ACME)',
  '(NYSE:ACM)',
  'Acme Valves Corp.',
  'the Company',
  'Contact:',
  '(312) 555-0100',
  '+44 20 7946 0000',
  'ir@acme.example',
  'www.acme.example',
  'Chief Executive Officer',
  '“',
  '”',
  'said Jane Roe',
  'About Acme',
  'FOR IMMEDIATE RELEASE',
  'EMBARGOED UNTIL',
  'DRAFT',
  'Confidential',
  'CHICAGO, May 4, 2026 /PRNewswire/ --',
  'conference call',
  'replay',
  'passcode 12345',
  'dividend',
  'record date',
  'payable',
  'private placement',
  'not been registered',
  'underwriter',
  'pre-tax',
  'EBITDA',
  'net loss',
  'record',
  'one (2)',
  'twenty-five',
  'TBD',
  '[●]',
  '{{ticker}}',
  '###',
  'and',
  'or',
  'the the'
]

/** Changes a text in one to four places; `others` are texts to take pieces from. */
export function mutate(text: string, random: Random, others: readonly string[], longest: number): string {
  let out = text
  for (let left = 1 + random.below(4); left > 0; left--) out = mutateOnce(out, random, others)
  return out.length > longest ? cut(out, random, longest) : out
}

/** A piece of a text that is no longer than `longest`. */
export function cut(text: string, random: Random, longest: number): string {
  if (text.length <= longest) return text
  const from = random.below(text.length - longest)
  return text.slice(from, from + longest)
}

function mutateOnce(text: string, random: Random, others: readonly string[]): string {
  const at = random.below(text.length + 1)
  const length = random.once(4) ? random.below(120) : random.below(12)
  const end = Math.min(text.length, at + length)
  const before = text.slice(0, at)
  switch (random.below(10)) {
    case 0:
      return before + text.slice(end)
    case 1:
      return before + text.slice(at, end) + text.slice(at)
    case 2:
      return before + random.pick(hostile) + text.slice(at)
    case 3:
      return before + random.pick(press) + text.slice(end)
    case 4:
      return `${before} ${random.pick(press)} ${text.slice(at)}`
    case 5:
      return before + String.fromCharCode(random.once(3) ? random.below(0x10000) : random.below(128)) + text.slice(at + 1)
    case 6: {
      const other = others.length > 0 ? random.pick(others) : text
      const from = random.below(other.length)
      return before + other.slice(from, from + 1 + random.below(200)) + text.slice(end)
    }
    case 7:
      return before + text.slice(at, end).repeat(2 + random.below(6)) + text.slice(end)
    case 8: {
      const other = random.below(text.length + 1)
      const [first, second] = other < at ? [other, at] : [at, other]
      return text.slice(0, first) + text.slice(second) + text.slice(first, second)
    }
    default:
      return changeNumber(text, at, random)
  }
}

function changeNumber(text: string, from: number, random: Random): string {
  const digit = text.slice(from).search(/\d/)
  if (digit < 0) return text + random.pick(hostile)
  const at = from + digit
  return text.slice(0, at) + random.pick(['', '0', '9', '99', '1,0', '.', '-5', String(random.below(3000))]) + text.slice(at + 1)
}
