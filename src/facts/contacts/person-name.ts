// Words that stand in contact blocks and head lines with a capital but belong to no name of a person
const notNames = new Set(
  `investor investors relations media press contact contacts company corporate public communications communication affairs information further more details
inquiries enquiries inquiry general director president vice chief executive officer manager head senior global chairman chair secretary treasurer counsel partner analyst
specialist coordinator founder controller principal marketing finance financial operating technology strategy development business sales support office team desk agency firm
group inc corp corporation company co ltd limited llc llp plc lp sa nv ag gmbh holdings holding partners advisors advisory associates consulting consultants capital
securities bank bancorp financial services solutions systems technologies technology pharmaceuticals therapeutics biosciences sciences energy resources mining gold silver metals
minerals oil gas health healthcare medical international global worldwide american america canada canadian united states north south east west new york san francisco los angeles
street avenue road drive suite floor boulevard blvd parkway plaza tower center centre lane way box building house court circle square
phone telephone tel fax mobile cell email mail web website site visit follow us twitter facebook linkedin instagram youtube
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
for immediate release source news wire newswire business globe the and or of at in on to a an about forward looking statements safe harbor statement note editors exhibit
reports announces results quarter year fiscal first second third fourth annual record earnings dividend board member members shareholder shareholders stockholder stockholders
stock exchange nasdaq nyse tsx amex otc markets ticker symbol conference call webcast replay view original version download editor editorial newsroom
please dr investment fund trust management real estate royalty royalties acquisition ventures venture media pr ir interactive digital network networks labs studios
mergers acquisitions legal regulatory compliance human commercial operations product products customer customers service toll free direct line main headquarters
ontario quebec british columbia alberta california texas florida nevada colorado massachusetts jersey washington london toronto vancouver boston chicago houston dallas
denver miami atlanta seattle phoenix las vegas salt lake city hong kong singapore israel germany switzerland china japan
table tables continued page end follows logo
all rights reserved source none company’s our its their
joint release corporation’s issued released date time read learn join register subscribe click here our story social telegram discord
private placement offering agreement closing closes update updates provides launches signs names appoints acquires completes
`
    .split(/\s+/)
    .filter(Boolean)
)
// "Jr.", "CFA", "Ph.D.", "D.O."
const suffix =
  /^(?:,?\s(?:Jr|Sr|II|III|IV|CFA|CPA|CA|MBA|Esq|Ph\.?\s?D|M\.?\s?D|D\.O|J\.?D|MSc|M\.?Sc|B\.?Sc|P\.?\s?Eng|P\.?\s?Geo|PMP|APR|IRC|CIRI|ICD\.D|F?RCP|RN|PharmD|DVM)\.?)+$/i
// One part of a name: "Jane", "O’Connor", "McKelvie", "Smith-Jones", "J.", "ROE", "Nuñez"
const part =
  /^(?:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{0,3}(?:['’]|(?=[A-Z]))?[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]+)*|[A-Z]\.?(?:[A-Z]\.)?|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]+|[“"(][A-Z][a-z]+[”")])$/
const particle = /^(?:de|del|della|der|den|van|von|la|le|da|dos|du|al|el|bin|di|ter|ten)$/
const honorific = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Messrs|Hon)\.?\s/

/** The name of a person if the text is one and nothing else, without honorific and degrees; else null. */
export function personName(text: string): string | null {
  const plain = text.trim().replace(honorific, '')
  if (plain.length < 5 || plain.length > 60) return null
  const bare = plain.replace(/(?:,?\s[A-Z][A-Za-z.]{1,6})+$/, degrees => (suffix.test(degrees) ? '' : degrees)).replace(/,$/, '')
  const words = bare.split(/\s+/)
  if (words.length < 2 || words.length > 5) return null
  let full = 0
  for (const word of words) {
    if (particle.test(word)) continue
    if (!part.test(word)) return null
    const letters = word.replace(/[^A-Za-zÀ-ÿ]/g, '').toLowerCase()
    if (notNames.has(letters)) return null
    if (letters.length > 1) full++
  }
  if (full < 2 || particle.test(words.at(-1) ?? '') || /^[A-Z]\.?$/.test(words.at(-1) ?? '')) return null
  return bare
}

/** Names of persons joined by "or", "and", "/", ",": "Ann Roe or Bo Doe". */
export function personNames(text: string): readonly {readonly name: string; readonly at: number}[] {
  const names: {name: string; at: number}[] = []
  for (const match of text.matchAll(/[^/|;&–—]+?(?=\s(?:or|and|et)\s|[/|;&–—]|$)(?:\s(?:or|and|et)\s|[/|;&–—])?/g)) {
    const piece = match[0].replace(/(?:\s(?:or|and|et)\s|[/|;&–—])$/, '')
    const name = personName(piece.replace(/\s?\([^)]*\)?\s*$/, ''))
    if (!name) return names.length > 0 && piece.trim() === '' ? names : []
    names.push({name, at: match.index + piece.indexOf(name)})
  }
  return names
}
