import {gate} from '../../text/gated-pattern.ts'

// Words that stand in contact blocks and head lines with a capital but belong to no name of a person
const notNames = new Set(
  `investor investors relations media press contact contacts company corporate public communications communication affairs information further more details
inquiries enquiries inquiry general director president vice chief executive officer manager head senior global chairman chair secretary treasurer counsel partner analyst
specialist coordinator founder controller principal marketing finance financial operating technology strategy development business sales support office team desk agency firm
group inc corp corporation company co ltd limited llc llp plc lp sa nv ag gmbh holdings holding partners advisors advisory associates consulting consultants capital
securities bank bancorp financial services solutions systems technologies technology pharmaceuticals therapeutics biosciences sciences energy resources mining     metals
minerals oil gas health healthcare medical international global worldwide american america canada canadian united states         new york san francisco los angeles
street avenue road drive suite floor boulevard blvd parkway plaza tower center centre                
phone telephone tel fax mobile cell email mail web website site visit follow us twitter facebook linkedin instagram youtube
january february march       july   september october november december monday tuesday wednesday thursday friday saturday sunday
for immediate release source news wire newswire business globe the and or of at in on to a an about forward looking statements safe harbor statement note editors exhibit
reports announces results quarter year fiscal first second third fourth annual record earnings dividend board member members shareholder shareholders stockholder stockholders
stock exchange nasdaq nyse tsx amex otc markets ticker symbol conference call webcast replay view original version download editor editorial newsroom
please dr investment fund trust management real estate royalty royalties acquisition ventures venture media pr ir interactive digital network networks labs studios
mergers acquisitions legal regulatory compliance human commercial operations product products customer customers service toll free direct line main headquarters
ontario quebec british columbia alberta california texas florida nevada colorado massachusetts       toronto vancouver   chicago    
    atlanta seattle phoenix las vegas salt lake city hong kong singapore israel germany switzerland china japan
table tables continued   end follows logo
all rights reserved source none company’s our its their
joint release corporation’s issued released date time read learn join register subscribe click here our story social telegram discord
prospectus syndicate department sign up months ended net income revenue revenues gaap disclaimer disclaimers opportunities important
private placement offering agreement closing closes update updates provides launches signs names appoints acquires completes
`
    .split(/\s+/)
    .filter(Boolean)
)
// Words that are names too: a surname after a first name that is well known, a first name before any surname
const perhapsNames = new Set(
  'lane way box building house court circle square may april june august gold silver west north east south london boston washington houston dallas denver miami jersey page'.split(
    ' '
  )
)
const firstNames = new Set(
  `aaron adam adrian alan albert alex alexander alexandra alexis alice alison allison amanda amber amy andrea andrew andy angela anita ann anna anne anthony april arthur ashley barbara
barry ben benjamin bernard beth betty bill blake bob brad bradley brandon brenda brent brett brian bruce bryan bonnie caroline carl carla carlos carol carolyn catherine cathy chad charles charlie
charlotte chris christian christina christine christopher cindy claire colin connie craig crystal curtis cynthia dale dan daniel danielle darren dave david dawn dean deborah debra denise dennis derek
diana diane don donald donna dorothy doug douglas duane dustin earl ed eddie edward eileen elaine elizabeth ellen emily emma eric erica erin ernest eugene eva evan evelyn faye florence frances frank fred gabriel gail
gary george gerald gina glen glenn gloria gordon grace grant greg gregory harold harry heather heidi helen henry howard hugh ian irene jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jason
jay jean jeanne jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanne jodi joe joel john johnny jon jonathan jordan jose joseph joshua joyce juan judith judy julia
julian julie june justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kim kimberly kirk kristen kristin kristine kurt kyle lance larry laura lauren laurie lawrence lee leigh leo
leon leonard leslie liam linda lindsay lisa lloyd lois lori louis louise lucas lucy luis luke lynda lynn marc marcus margaret maria marie marilyn marina mario marion mark marlene marsha martha martin marvin mary
matt matthew maureen max may megan melanie melissa michael michele michelle miguel mike mildred mitchell molly monica nancy natalie nathan neil nicholas nick nicole nina noah norma norman oliver olivia oscar pamela
pat patricia patrick paul paula peggy peter phil philip phillip phyllis rachel ralph randall randy ray raymond rebecca renee rich richard rick rita rob robert roberta robin rodney roger ron ronald rose ross
roy russell ruth ryan sally sam samantha samuel sandra sandy sara sarah scott sean seth shane shannon sharon shawn sheila shelly sheri sherry shirley sidney simon sophia stacey stacy stan stanley stella stephanie
stephen steve steven stuart sue susan suzanne sylvia tamara tammy tanya tara ted teresa terri terry theresa thomas tiffany tim timothy tina todd tom tony tracey traci tracy travis troy tyler valerie vanessa
vernon veronica vicki victor victoria vincent virginia vivian walter wanda warren wayne wendy wesley will william yvonne zachary`.split(/\s+/)
)
// "Jr.", "CFA", "Ph.D.", "D.O."
const suffix = gate(
  /^(?:,?\s(?:Jr|Sr|II|III|IV|CFA|CPA|CA|MBA|Esq|Ph\.?\s?D|M\.?\s?D|D\.O|J\.?D|MSc|M\.?Sc|B\.?Sc|P\.?\s?Eng|P\.?\s?Geo|PMP|APR|IRC|CIRI|ICD\.D|F?RCP|RN|PharmD|DVM)\.?)+$/i
)
// One part of a name: "Jane", "O’Connor", "McKelvie", "Smith-Jones", "J.", "ROE", "Nuñez"
const part =
  /^(?:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{0,3}(?:['’]|(?=[A-Z]))?[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]+)*|[A-Z]\.?(?:[A-Z]\.)?|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]+|[“"(][A-Z][a-z]+[”")])$/
const particle = gate(/^(?:St\.?|de|del|della|der|den|van|von|la|le|da|dos|du|al|el|bin|di|ter|ten)$/)
const honorific = /^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Messrs|Hon)\.?\s/

/** The name of a person if the text is one and nothing else, without honorific and degrees; else null. */
export function personName(text: string): string | null {
  const plain = text.trim().replace(honorific, '')
  if (plain.length < 5 || plain.length > 60) return null
  const bare = plain
    .replace(/^[“"]|[”"]$/g, '')
    .replace(/(?:,?\s[A-Z][A-Za-z.]{1,6})+$/, degrees => (suffix.test(degrees) ? '' : degrees))
    .replace(/,$/, '')
  const words = bare.split(/\s+/)
  if (words.length < 2 || words.length > 5) return null
  const isKnown = firstNames.has((words[0] ?? '').toLowerCase())
  let full = 0
  for (const word of words) {
    if (particle.test(word)) continue
    if (!part.test(word) && !word.split('-').every(half => part.test(half))) return null
    const letters = word.replace(/[^A-Za-zÀ-ÿ]/g, '').toLowerCase()
    if (notNames.has(letters) || (perhapsNames.has(letters) && !isKnown)) return null
    if (letters.length > 1) full++
  }
  if (full < 2 || particle.test(words.at(-1) ?? '') || /^[A-Z]\.?$/.test(words.at(-1) ?? '')) return null
  return bare
}

/** Is the word a well-known first name? */
export function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase())
}

// "Kirin M. Roe", "Jodi Roe": a name within a longer stretch of capitals
const initialled = /[A-ZÀ-Þ][a-zà-ÿ'’-]+\s(?:[A-Z]\.\s){1,2}[A-ZÀ-Þ][A-Za-zà-ÿ'’-]+/g
const legalForm = gate(/^[\s,]*(?:Inc|LLP|LLC|Ltd|Corp|Partners|Associates|Group|Co|&|Advisors|Capital|Securities|Company|PLC|Communications|Consulting)\b/)

/** A name that stands among other words, where it is plain: with an initial, or after a well-known first name. */
export function nameWithin(text: string): {readonly name: string; readonly at: number} | null {
  for (const match of text.matchAll(initialled)) {
    const name = personName(match[0])
    if (name && !legalForm.test(text.slice(match.index + match[0].length))) return {name, at: match.index}
  }
  for (const match of text.matchAll(/[A-ZÀ-Þ][a-zà-ÿ]+(?=\s[A-ZÀ-Þ])/g)) {
    if (!firstNames.has(match[0].toLowerCase())) continue
    const rest = text.slice(match.index)
    const two = /^\S+\s[A-ZÀ-Þ][A-Za-zà-ÿ'’-]+/.exec(rest)?.[0] ?? ''
    const name = personName(two)
    if (name && !legalForm.test(rest.slice(two.length))) return {name, at: match.index}
  }
  return null
}
