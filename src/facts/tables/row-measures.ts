import type {ReportedTable, TableRow} from './reported-table.ts'

/** Labels of rows, each with the measure of `Quantity.label` for which it plainly stands. Matched against the whole label. */
const measures: readonly (readonly [measure: string, label: RegExp])[] = [
  ['revenue', /^(?:total |net |consolidated )*(?:revenues?|sales|net sales|net revenues?)(?:, net)?$/],
  ['cost of sales', /^(?:total )?costs? of (?:goods sold|sales|revenues?|products? sold)$/],
  ['gross profit', /^gross (?:profit|income)(?: \(loss\))?$/],
  ['gross margin', /^gross (?:profit )?margin(?: percentage| percent| %)?$/],
  [
    'operating income',
    /^(?:operating (?:income|profit|earnings)(?: \(loss\))?|(?:income|earnings|profit)(?: \(loss\))? from operations|\(?loss\)? income from operations)$/
  ],
  ['operating loss', /^(?:operating loss|(?:income )?\(?loss\)? from operations|operating (?:income )?\(loss\)(?: income)?)$/],
  ['pretax income', /^(?:income|earnings|profit)(?: \(loss\))? before (?:provision for |benefit from )?(?:income )?tax(?:es)?$/],
  ['net income', /^net (?:income|earnings|profit|\(loss\) income|income \(loss\)|earnings \(loss\)|\(loss\) earnings)$/],
  ['net loss', /^net (?:loss|income \(loss\)|\(loss\) income|\(loss\)|\(loss\) earnings|earnings \(loss\))$/],
  ['net interest income', /^(?:total )?net interest income$/],
  ['noninterest income', /^total non-?interest income$/],
  ['research and development', /^(?:total )?research (?:and|&) development(?: expenses?)?$/],
  ['sg&a', /^(?:total )?selling, general,? (?:and|&) administrative(?: expenses?)?$/],
  ['operating expenses', /^total (?:operating|non-?interest) expenses?$/],
  ['interest expense', /^(?:total )?interest expense$/],
  ['cash', /^(?:total )?cash(?:,| and) cash equivalents$/],
  ['total assets', /^total assets$/],
  ['total liabilities', /^total liabilities$/],
  ['equity', /^total (?:share|stock)holders['’]? equity$/],
  ['deposits', /^total deposits$/],
  ['inventory', /^inventor(?:y|ies)(?:, net)?$/],
  ['backlog', /^(?:total )?backlog$/],
  ['free cash flow', /^free cash flow$/],
  ['ebitda', /^(?:adjusted )?ebitda$/],
  [
    'operating cash flow',
    /^net cash (?:provided by|used in|used for|from|\(used in\) provided by|provided by \(used in\))(?:,)? (?:continuing )?operating activities$/
  ],
  [
    'earnings per share',
    /^(?!.*\b(?:dividends?|book|price|cash|ffo|funds|value|distributions?)\b)(?:.*\bper (?:[a-z]+ ){0,3}share\b|.*\beps\b|(?:net|earnings|income) .*\b(?:basic|diluted)$)/
  ],
  [
    'loss per share',
    /^(?!.*\b(?:dividends?|book|price|cash|ffo|funds|value|distributions?)\b)(?:.*\bper (?:[a-z]+ ){0,3}share\b|(?:net|loss) .*\b(?:basic|diluted)$)/
  ],
  ['funds from operations per share', /^(?:adjusted )?(?:a?ffo|funds from operations)\b.*\bper (?:[a-z]+ ){0,3}share\b/],
  ['dividend', /\bdividends?\b.*\bper (?:[a-z]+ ){0,3}share\b/],
  ['book value per share', /^(?:tangible )?book value per (?:[a-z]+ ){0,3}share$/]
]

/** The measures for which a row plainly stands. */
export function measuresOf(row: Pick<TableRow, 'fullLabel'>): readonly string[] {
  const label = row.fullLabel
    .toLowerCase()
    .replace(/\((?:\d{1,2}|[a-z]|unaudited|gaap|as reported)\)|[*†‡:]|(?:,|-|–)? ?gaap$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return measures.filter(([, pattern]) => pattern.test(label)).map(([measure]) => measure)
}

/** A statement that reports by the accounting rules, and no reconciliation or breakdown by segment. */
export function isStatement({caption}: Pick<ReportedTable, 'caption'>): boolean {
  return !/\b(?:non-?gaap|adjusted|pro[- ]?forma|reconcil\w+|segments?|supplement\w*|guidance|outlook|core|excluding|disaggregat\w+|by (?:product|region|geograph\w+|country))\b/i.test(
    caption ?? ''
  )
}
