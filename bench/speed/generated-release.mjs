// Releases of an issuer that does not exist, of any length, each different: for measuring speed, not for judging rules.

const subjects = [
  'FlowLine meters',
  'pressure sensors',
  'municipal programs',
  'the Dayton plant',
  'service contracts',
  'our European distributors',
  'the AquaGrid platform'
]
const verbs = ['rose', 'declined', 'were unchanged', 'improved', 'softened']
const plans = [
  'expects to begin deliveries',
  'intends to expand production',
  'believes it will complete the program',
  'plans to open a second line',
  'anticipates higher orders'
]
const months = ['January', 'March', 'May', 'July', 'September', 'November']

/** A generator of numbers in [0, limit) that gives the same series for the same seed. */
function series(seed) {
  let state = seed * 2654435761 + 1
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % limit
  }
}

/** The text of a release of about `size` characters; `form` is markdown, text or html. */
export function generatedRelease(seed, size, form) {
  const random = series(seed)
  const pick = list => list[random(list.length)]
  const blocks = [['heading', `Bellwether Instruments Reports Revenue of $${40 + random(20)}.${random(10)} Million for Quarter ${seed}`]]
  blocks.push([
    'paragraph',
    `DAYTON, Ohio, January ${1 + random(28)}, 2026 – Bellwether Instruments, Inc. (Nasdaq: BWIN) today reported results for its second quarter ended December 31, 2025.`
  ])
  let length = 300
  while (length < size - 900) {
    const sentences = Array.from({length: 3 + random(4)}, () => sentence(random, pick))
    const block = random(6) === 0 ? table(random, pick) : ['paragraph', sentences.join(' ')]
    blocks.push(block)
    length += JSON.stringify(block[1]).length
  }
  blocks.push([
    'paragraph',
    'This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of important factors, including delays of municipal programs in Ohio, shortages of microcontrollers that we buy from one supplier, and the loss of our largest customer. These factors are described in our Annual Report on Form 10-K for the fiscal year ended June 30, 2025, filed with the Securities and Exchange Commission on August 27, 2025. We undertake no obligation to update these statements, except as required by law.'
  ])
  blocks.push(['paragraph', 'Contact: Thomas Whitlock, Vice President, Investor Relations, (937) 421-0142, ir@bellwether-instruments.example'])
  return forms[form](blocks)
}

function sentence(random, pick) {
  const amount = `$${1 + random(90)}.${random(10)} million`
  switch (random(4)) {
    case 0:
      return `Revenue from ${pick(subjects)} was ${amount} in the quarter, compared with $${1 + random(90)}.${random(10)} million a year earlier.`
    case 1:
      return `Orders for ${pick(subjects)} ${pick(verbs)} by ${1 + random(30)}.${random(10)}% in the three months ended ${pick(months)} 30, 2025.`
    case 2:
      return `The Company ${pick(plans)} in the second half of 2026 at a cost of ${amount}.`
    default:
      return `"Customers value ${pick(subjects)}," said Maria Okafor, President and Chief Executive Officer.`
  }
}

function table(random, pick) {
  return ['table', Array.from({length: 6}, () => [pick(subjects), `${1 + random(9)},${100 + random(900)}`, `${1 + random(9)},${100 + random(900)}`])]
}

const toHtml = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&#147;')

const forms = {
  markdown: blocks =>
    blocks
      .map(([kind, body]) =>
        kind === 'heading'
          ? `# ${body}`
          : kind === 'table'
            ? `| | 2025 | 2024 |\n|---|---:|---:|\n${body.map(row => `| ${row.join(' | ')} |`).join('\n')}`
            : body
      )
      .join('\n\n'),
  text: blocks =>
    blocks
      .map(([kind, body]) =>
        kind === 'table' ? body.map(([label, ...cells]) => label.padEnd(40, '.') + cells.map(cell => cell.padStart(14)).join('')).join('\n') : body
      )
      .join('\n\n'),
  html: blocks =>
    `<html><body>\n${blocks
      .map(([kind, body]) =>
        kind === 'table'
          ? `<table>${body.map(row => `<tr>${row.map(cell => `<td>${toHtml(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`
          : `<p style="margin: 0pt">${toHtml(body)}</p>`
      )
      .join('\n')}\n</body></html>`
}
