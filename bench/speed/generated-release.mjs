// Releases of issuers that do not exist, of any length, each different: for measuring speed, not for judging rules.
import {strToU8, zipSync} from 'fflate'

const list = text => text.split(/, */)

const words = {
  first: list('Bellwether, Harrow, Quillon, Tamarisk, Ostrava, Penhallow, Verity, Calder, Moxley, Aldergrove, Sorrel, Kestrel, Wexcombe, Larkspur, Dunmore'),
  trade: list('Instruments, Foods, Therapeutics, Energy, Semiconductor, Logistics, Materials, Software, Bancorp, Minerals, Devices, Packaging'),
  city: list('DAYTON Ohio, TULSA Okla., BOISE Idaho, RENO Nev., AKRON Ohio, MACON Ga., SALEM Ore., WACO Texas, EUGENE Ore., MOBILE Ala.').map(place =>
    place.replace(' ', ', ')
  ),
  person: list(
    'Maria Okafor, Thomas Whitlock, Priya Raman, Jonas Lindqvist, Ellen Baptiste, Victor Amsel, Grace Tanaka, Hugh Delacroix, Ruth Mbeki, Owen Farrell'
  ),
  role: list('President and Chief Executive Officer, Chief Financial Officer, Chief Operating Officer, Chief Scientific Officer, Executive Chair'),
  kind: list('flow, pressure, enzyme, cobalt, thermal, optical, wireless, diagnostic, frozen, polymer, gallium, municipal, turbine, dental, seismic, avionics'),
  thing: list(
    'meters, sensors, kits, programs, concentrates, modules, valves, assays, cartridges, coatings, scanners, blends, inverters, alloys, licenses, pallets'
  ),
  place: list('Ohio, Bavaria, Ontario, Osaka, Queensland, the Gulf Coast, Jalisco, Gujarat, Silesia, the Midlands, New England, Catalonia, Nagoya, Alberta'),
  customer: list('utilities, hospitals, grocers, automakers, laboratories, municipalities, airlines, refiners, builders, distributors, insurers, universities'),
  measure: list('Revenue, Gross profit, Operating income, Net income, Adjusted EBITDA, Operating expenses, Cash flow from operations, Bookings, Backlog'),
  moved: list('rose, declined, improved, softened, held steady, accelerated, narrowed, widened, recovered, eased'),
  cause: list('a longer selling season, lower freight costs, two new contracts, the strike at a supplier, a change of mix, earlier shipments, price increases'),
  plan: list(
    'expects to begin deliveries, intends to expand production, believes it will complete the program, plans to open a second line, anticipates higher orders, aims to halve its energy use, is targeting a dual listing'
  ),
  risk: list(
    'delays of municipal programs, shortages of parts that we buy from one supplier, the loss of our largest customer, changes of tariffs, results of trials that differ from earlier ones, higher interest rates, the outcome of pending litigation, a breach of our systems'
  ),
  open: list(
    'In addition, During the quarter, Since then, At the same time, Within the segment, Outside North America, On a constant-currency basis, For the year'
  )
}
const quarters = [
  ['first', 'March 31, 2025', 'May', 2025],
  ['second', 'June 30, 2025', 'August', 2025],
  ['third', 'September 30, 2025', 'November', 2025],
  ['fourth', 'December 31, 2025', 'February', 2026]
]

/** A generator of numbers in [0, limit) that gives the same series for the same seed. */
function series(seed) {
  let state = seed * 2654435761 + 1
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * limit)
  }
}

/** A release of about `size` characters; `form` is markdown, text, html or docx. Bytes for docx, else a string. */
export function generatedRelease(seed, size, form) {
  const random = series(seed)
  const pick = name => words[name][random(words[name].length)]
  const amount = () => `$${1 + random(900)}.${random(10)} million`
  const count = () => `${1 + random(98)},${100 + random(900)}`
  const percent = () => `${1 + random(38)}.${random(10)}%`
  const product = () => `${pick('kind')} ${pick('thing')}`
  const [quarter, end, month, year] = quarters[random(4)]
  const issuer = `${pick('first')} ${pick('trade')}`
  const templates = [
    () => `Revenue from ${product()} was ${amount()} in the quarter, compared with ${amount()} a year earlier.`,
    () => `${pick('measure')} ${pick('moved')} by ${percent()} in ${pick('place')}, mainly because of ${pick('cause')}.`,
    () => `The Company ${pick('plan')} in ${pick('place')} in the second half of 2026 at a cost of ${amount()}.`,
    () => `"Our ${pick('customer')} value ${product()} because they save time," said ${pick('person')}, ${pick('role')}.`,
    () => `${pick('open')}, ${pick('customer')} in ${pick('place')} ordered ${count()} ${pick('thing')}, up ${percent()} from the prior year.`,
    () => `${pick('open')}, ${pick('cause')} reduced the cost of ${product()} by ${amount()}.`,
    () => `Selling expenses were ${amount()}, or ${percent()} of revenue.`,
    () => `As of ${end}, the Company employed ${count()} people and served ${pick('customer')} in ${2 + random(30)} countries.`,
    () => `Management ${pick('plan')} once ${pick('customer')} have tested the ${product()}, which may take ${2 + random(9)} months.`,
    () => `The plant in ${pick('place')} makes ${product()} for ${pick('customer')} and has done so since ${1960 + random(60)}.`,
    () => `Demand for ${product()} ${pick('moved')} after ${pick('cause')}, while ${product()} ${pick('moved')}.`,
    () => `The board declared a dividend of $0.${10 + random(80)} per share, payable on the first of next month to holders of record.`
  ]
  const paragraph = () => ['paragraph', Array.from({length: 2 + random(5)}, () => templates[random(templates.length)]()).join(' ')]
  const table = () => ['table', Array.from({length: 4 + random(6)}, () => [`${pick('measure')}, ${product()}`, count(), count()])]
  const blocks = [
    ['heading', `${issuer} Reports Results for the ${quarter[0].toUpperCase()}${quarter.slice(1)} Quarter of 2025`],
    [
      'paragraph',
      `${pick('city')}, ${month} ${2 + random(26)}, ${year} – ${issuer}, Inc. (Nasdaq: ${issuer.slice(0, 4).toUpperCase()}) today reported results for its ${quarter} quarter ended ${end}.`
    ]
  ]
  let length = 300
  while (length < size - 1300) {
    const block = random(6) === 0 ? table() : paragraph()
    blocks.push(block)
    length += JSON.stringify(block[1]).length
  }
  blocks.push(
    [
      'paragraph',
      `This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results could differ materially because of important factors, including ${pick('risk')}, ${pick('risk')}, and ${pick('risk')}. These factors are described in our Annual Report on Form 10-K for the fiscal year ended December 31, 2024, filed with the Securities and Exchange Commission. We undertake no obligation to update these statements, except as required by law.`
    ],
    ['paragraph', `Contact: ${pick('person')}, Investor Relations, (937) 421-0142, ir@${issuer.toLowerCase().replace(' ', '-')}.example`]
  )
  return forms[form](blocks)
}

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const forms = {
  markdown: blocks =>
    blocks
      .map(([kind, body]) => {
        if (kind === 'heading') return `# ${body}`
        return kind === 'table' ? `| | 2025 | 2024 |\n|---|---:|---:|\n${body.map(row => `| ${row.join(' | ')} |`).join('\n')}` : body
      })
      .join('\n\n')
      .concat('\n'),
  text: blocks =>
    blocks
      .map(([kind, body]) =>
        kind === 'table' ? body.map(([label, ...cells]) => label.padEnd(44, '.') + cells.map(cell => cell.padStart(14)).join('')).join('\n') : body
      )
      .join('\n\n')
      .concat('\n'),
  html: blocks =>
    `<html><body>\n${blocks
      .map(([kind, body]) =>
        kind === 'table'
          ? `<table>${body.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`
          : `<p style="margin: 0pt">${escaped(body).replace(/"([^"]*)"/g, '&#147;$1&#148;')}</p>`
      )
      .join('\n')}\n</body></html>\n`,
  docx: blocks => {
    const paragraph = text => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
    const table = rows => `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
    const office = 'http://schemas.openxmlformats.org'
    return zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${blocks.map(([kind, body]) => (kind === 'table' ? table(body) : paragraph(body))).join('')}</w:body></w:document>`
      )
    })
  }
}
