import {gate} from '../../text/gated-pattern.ts'
import {type Code, codeOf, combine} from './code.ts'
import {adverbs, beForms, determiners, haveForms, modals, prepositions, pronouns, relatives, type WordKind} from './lexicon.ts'
import {isMonth, type Words} from './words.ts'

/** Words that look ahead, with what the grammar knows of them. */
export interface Cue {
  /** First and last word of the cue, as indexes into the words. */
  readonly first: number
  readonly last: number
  /** What the weights are asked about it. */
  readonly evidence: readonly Code[]
}

// Verbs and nouns of looking ahead, by stem.
const outlooks = new Set(
  'expect anticipat intend intent plan project forecast target estimat aim seek hope believ predict foresee envision contemplat schedul slat posit position poise pois set prepar commit wish want propos goal objectiv strategy guidanc outlook expectation anticipation potential opportunity confident optimistic confidenc excit eager ready track design need require rais reaffirm reiterat maintain updat assum assumption possibl likely prospect priority vision milestone pipelin roadmap ambition promis'.split(
    ' '
  )
)
const comparisons = new Set('than as previously originally initially'.split(' '))

/** Who may speak or act: names in lower case. */
export interface Speakers {
  /** First word of the issuer's name. */
  readonly issuer: string
  /** Last names of the persons in the release. */
  readonly people: ReadonlySet<string>
}

const none: readonly WordKind[] = []

/** Finds the cues of a sentence. */
export function findCues(sentence: Words, setting: Speakers): readonly Cue[] {
  const {words, stems} = sentence
  const cues: Cue[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const stem = stems[i] as string
    if (modals.has(word)) {
      // "in May", "(May 5)": a month
      if (word === 'may' && sentence.capital[i] && i > 0) continue
      cues.push(modalCue(sentence, i, setting))
    } else if (word === 'going' && words[i + 1] === 'to') cues.push(modalCue(sentence, i + 1, setting, 'going'))
    else if (word === 'to' && looksLikeVerb(sentence, i + 1)) cues.push(purposeCue(sentence, i))
    else if (outlooks.has(stem)) cues.push(outlookCue(sentence, i, setting))
    else if (isProgressive(sentence, i)) cues.push(progressiveCue(sentence, i, setting))
    const time = timeCue(sentence, i)
    if (time) cues.push(time)
  }
  return cues
}

// "The Company will shortly begin selling": subject "company", modal "will", verb "begin"
function modalCue(sentence: Words, at: number, setting: Speakers, name = sentence.words[at] as string): Cue {
  const subject = subjectBefore(sentence, name === 'going' ? at - 1 : at, setting)
  const {verb, stop, voice} = verbAfter(sentence, at)
  const verbCode = sentence.codes[verb] ?? 0
  const evidence = [
    combine('modal', name),
    combine('modal subject', name, subject.kind),
    combine('modal verb', name, verbCode),
    combine('modal voice', name, voice),
    combine('subject verb', subject.kind, verbCode),
    combine('subject word', subject.word),
    combine('subject voice', subject.kind, voice)
  ]
  if (subject.relative) evidence.push(combine('modal relative', name))
  for (const kind of sentence.kinds[verb] ?? none) evidence.push(combine('modal verb kind', name, kind), combine('subject verb kind', subject.kind, kind))
  const object = objectAfter(sentence, stop)
  if (object >= 0) {
    evidence.push(combine('verb object', verbCode, sentence.codes[object] ?? 0))
    for (const kind of sentence.kinds[object] ?? none) evidence.push(combine('modal object kind', kind), combine('subject object kind', subject.kind, kind))
  }
  return {first: at, last: Math.max(at, Math.min(stop, sentence.words.length) - 1), evidence}
}

// "agreement to acquire", "in order to fund", headline "Acme to Acquire"
function purposeCue(sentence: Words, at: number): Cue {
  const governor = skipAdverbsBack(sentence, at - 1)
  const governorKinds = sentence.kinds[governor] ?? none
  const governorCode =
    governor < 0 ? codeOf('^') : sentence.capital[governor] && governorKinds.length === 0 ? codeOf('Name') : (sentence.codes[governor] as Code)
  const verbCode = sentence.codes[at + 1] ?? 0
  const evidence = [codeOf('to'), combine('to after', governorCode), combine('to verb', verbCode)]
  if (sentence.capital[at + 1]) evidence.push(codeOf('to capital'), combine('to capital verb', verbCode))
  for (const kind of sentence.kinds[at + 1] ?? none) evidence.push(combine('to kind', kind), combine('to kind after', kind, governorCode))
  for (const kind of governorKinds) evidence.push(combine('to after kind', kind))
  const object = objectAfter(sentence, at + 2)
  if (object >= 0) for (const kind of sentence.kinds[object] ?? none) evidence.push(combine('to object', kind))
  return {first: at, last: at + 1, evidence}
}

// "expects", "was expected to", "the expected benefits", "than expected", "our expectations"
function outlookCue(sentence: Words, at: number, setting: Speakers): Cue {
  const {words, codes} = sentence
  const code = codes[at] as Code
  const use = useOf(sentence, at)
  const next = words[at + 1] ?? '$'
  const evidence = [
    combine('outlook', code),
    combine('outlook use', code, use),
    combine('use', use),
    combine('outlook before', code, next),
    combine('outlook after', code, words[at - 1] ?? '^')
  ]
  if (use === 'present' || use === 'past' || use === 'progressive' || use.startsWith('passive') || use === 'reduced') {
    const subject = subjectBefore(sentence, at, setting)
    evidence.push(
      combine('outlook subject', code, subject.kind),
      combine('use subject', use, subject.kind),
      combine('outlook use subject', code, use, subject.kind)
    )
  }
  const verb = next === 'to' ? at + 2 : -1
  if (verb > 0) {
    evidence.push(combine('outlook verb', codes[verb] ?? 0))
    for (const kind of sentence.kinds[verb] ?? none) evidence.push(combine('outlook verb kind', kind))
  }
  const object = objectAfter(sentence, verb > 0 ? verb + 1 : at + 1)
  if (object >= 0) for (const kind of sentence.kinds[object] ?? none) evidence.push(combine('object kind', kind), combine('outlook object kind', code, kind))
  return {first: at, last: verb > 0 && verb < words.length ? verb : at, evidence}
}

// "is expanding", "we are investing"
function progressiveCue(sentence: Words, at: number, setting: Speakers): Cue {
  const subject = subjectBefore(sentence, at, setting)
  const tense = /^(?:was|were)$/.test(beBefore(sentence, at)) ? 'was' : 'is'
  const evidence = [
    combine('progressive', tense),
    combine('progressive subject', tense, subject.kind),
    combine('progressive verb', tense, sentence.codes[at] as Code),
    combine('progressive before', sentence.codes[at + 1] ?? 0)
  ]
  for (const kind of sentence.kinds[at] ?? none)
    evidence.push(combine('progressive kind', tense, kind), combine('progressive kind subject', kind, subject.kind))
  return {first: at, last: at, evidence}
}

// "next year", "by the end of 2027", "in the coming months", "later this year", "Q3 2026"
function timeCue(sentence: Words, at: number): Cue | null {
  const {words} = sentence
  const word = words[at] as string
  const next = words[at + 1] ?? ''
  const name = timeName(word, next, words[at + 2] ?? '', words[at - 1] ?? '')
  if (!name) return null
  const evidence = [combine('time', name), combine('time after', name, words[at - 1] ?? '^'), combine('time group', name.split('.')[0] ?? name)]
  return {first: at, last: Math.min(at + 1, words.length - 1), evidence}
}

const spans = gate(
  /^(?:year|quarter|month|week|day|decade|fiscal|half|several|few|two|three|five|ten|summer|fall|spring|winter|season|generation|century|#n|calendar|semester)s?$/
)

function timeName(word: string, next: string, afterNext: string, before: string): string | null {
  switch (word) {
    case 'next':
      return spans.test(next) ? 'next' : next === 'generation' ? null : 'next.other'
    case 'coming':
    case 'upcoming':
    case 'forthcoming':
      return spans.test(next) ? 'next' : 'coming'
    case 'later':
      return next === 'this' || next === 'in' ? 'later' : null
    case 'future':
      return before === 'the' || before === 'in' || before === 'near' ? 'future' : 'future.adj'
    case 'soon':
    case 'shortly':
    case 'imminently':
    case 'eventually':
    case 'ultimately':
    case 'tomorrow':
      return `soon.${word}`
    case 'forward':
      return before === 'going' || before === 'moving' ? 'future' : null
    case 'ahead':
      return 'ahead'
    case 'beyond':
      return 'ahead.beyond'
    case 'by':
      return next === '#next' ||
        next === '#this' ||
        isMonth(next) ||
        (next === 'the' && /^(?:end|middle|close|first|second|third|fourth)$/.test(afterNext)) ||
        next === 'year' ||
        next === 'end'
        ? 'by'
        : null
    case 'within':
      return spans.test(next) || next === 'the' ? 'within' : null
    case 'over':
    case 'in':
    case 'during':
    case 'for':
      if (next === '#next') return `in.${word}`
      if (next === 'the' && /^(?:next|coming|second|third|fourth|first|remainder|balance|rest|near|medium|long|years|months|weeks|days)$/.test(afterNext))
        return `period.${afterNext}`
      if (next === '#this') return 'this.in'
      if (next === 'early' || next === 'late' || next === 'mid') return 'in.part'
      return null
    case 'this':
      return /^(?:year|quarter|month|week|summer|fall|spring|winter)$/.test(next) ? 'this' : null
    case '#next':
      return 'next.year'
    case '#past':
      return 'past.year'
    case 'last':
    case 'prior':
    case 'previous':
      return spans.test(next) ? 'past' : null
    case 'ago':
    case 'ended':
    case 'previously':
    case 'yesterday':
    case 'compared':
    case 'earlier':
      return `past.${word}`
    case 'annual':
    case 'full':
      return next === 'year' ? 'full.year' : null
    default:
      return null
  }
}

/** The kind of use of a word of looking ahead. */
function useOf(sentence: Words, at: number): string {
  const {words} = sentence
  const word = words[at] as string
  const before = skipAdverbsBack(sentence, at - 1)
  const left = words[before] ?? '^'
  const next = words[at + 1] ?? '$'
  if (word.endsWith('ed') || word === 'set') {
    if (comparisons.has(words[at - 1] ?? '')) return 'compared'
    if (beForms.has(left)) return left === 'was' || left === 'were' ? 'passive-past' : left === 'be' ? 'passive-be' : 'passive'
    if (haveForms.has(left)) return 'perfect'
    if (next === 'to') return 'reduced'
    if (determiners.has(left) || prepositions.has(left) || left === "'s") return 'adjective'
    if (pronouns.has(left)) return 'past'
    return next === 'in' || next === 'by' || next === 'for' ? 'reduced' : 'participle'
  }
  if (word.endsWith('ing')) return beForms.has(left) ? 'progressive' : determiners.has(left) ? 'noun' : 'gerund'
  if (modals.has(left) || left === 'to' || left === 'do' || left === 'not') return left === 'to' ? 'infinitive' : 'modal'
  if (determiners.has(left) || prepositions.has(left) || left === "'s") return 'noun'
  if (next === 'to' || next === 'that') return 'present'
  if (/^(?:of|for|and|,|\.|is|are|was|were|:)$/.test(next) && !pronouns.has(left)) return 'noun'
  return at === 0 ? 'first' : 'present'
}

const isProgressive = (sentence: Words, at: number): boolean => {
  const word = sentence.words[at] as string
  return word.length > 5 && word.endsWith('ing') && beBefore(sentence, at) !== ''
}

function beBefore(sentence: Words, at: number): string {
  const left = sentence.words[skipAdverbsBack(sentence, at - 1)] ?? ''
  return beForms.has(left) && left !== 'be' && left !== 'being' ? left : ''
}

function looksLikeVerb(sentence: Words, at: number): boolean {
  const word = sentence.words[at]
  if (!word || !/^[a-z]/.test(word)) return false
  return !determiners.has(word) && !prepositions.has(word) && !pronouns.has(word) && !/(?:ing|ed|ion|s)$/.test(word.length > 4 ? word : '') && !isMonth(word)
}

// The words before a modal, with a parenthesis and adverbs passed over; "which" and "that" point further left.
function subjectBefore(sentence: Words, at: number, {issuer, people}: Speakers): {kind: string; word: string; relative: boolean} {
  const {words, stems} = sentence
  let i = skipAdverbsBack(sentence, at - 1)
  while (i >= 0 && (beForms.has(words[i] as string) || haveForms.has(words[i] as string) || modals.has(words[i] as string)))
    i = skipAdverbsBack(sentence, i - 1)
  let relative = false
  for (let turns = 0; turns < 4 && i >= 0; turns++) {
    const word = words[i] as string
    if (word === ')') {
      const open = words.lastIndexOf('(', i)
      if (open < 0) break
      i = open - 1
    } else if (relatives.has(word) && i > 0 && !/^[.,;]$/.test(words[i - 1] ?? '')) {
      if (word === 'that' && sentence.kinds[i - 1]?.includes('say')) break
      relative = true
      i--
    } else if (relatives.has(word) && words[i - 1] === ',') {
      relative = true
      i -= 2
    } else if (/^[”"“’‘,)]$/.test(word)) i--
    else break
  }
  i = skipAdverbsBack(sentence, i)
  const word = words[i]
  if (word === undefined) return {kind: 'none', word: '^', relative}
  const stem = stems[i] as string
  if (word === issuer) return {kind: 'self', word: 'self', relative}
  if (sentence.capital[i] && people.has(word)) return {kind: 'person', word: 'person', relative}
  if (/^(?:it|they|this|these|that|there|which|you|who)$/.test(word)) return {kind: word, word, relative}
  const kind = sentence.kinds[i]?.[0]
  if (kind) return {kind, word: stem, relative}
  if (word.startsWith('#')) return {kind: 'figure', word: '#', relative}
  if (!/^[a-z]/.test(word)) return {kind: 'mark', word, relative}
  return {kind: sentence.capital[i] && i > 0 ? 'name' : 'other', word: sentence.capital[i] ? 'Name' : stem, relative}
}

// After a modal: passes over adverbs, "be", "have", "continue to", "be able to".
function verbAfter(sentence: Words, at: number): {verb: number; stop: number; voice: string} {
  const {words} = sentence
  let i = at + 1
  let voice = 'active'
  for (let turns = 0; turns < 8 && i < words.length; turns++) {
    const word = words[i] as string
    if (adverbs.has(word) || /.ly$/.test(word) || word === ',') i++
    else if (word === 'be' || word === 'been' || word === 'have') {
      const next = words[i + 1] ?? ''
      if (word === 'have') {
        if (!/(?:ed|en|been)$/.test(next)) break
        voice = 'perfect'
      } else if (next === 'able' && words[i + 2] === 'to') {
        voice = 'able'
        i += 2
      } else voice = 'be'
      i++
    } else if (word === 'continue' && words[i + 1] === 'to') {
      voice = 'continue'
      i += 2
    } else break
  }
  const word = words[i] ?? ''
  if (voice === 'be')
    voice = /(?:ed|en|made|held|sold|built|paid|sent|led|put|set|met)$/.test(word) ? 'passive' : word.endsWith('ing') ? 'progressive' : 'state'
  return {verb: i, stop: i + 1, voice}
}

// The next word of a known kind, within six words; -1 if there is none.
function objectAfter({words, kinds}: Words, at: number): number {
  const end = Math.min(words.length, at + 6)
  for (let i = at; i < end; i++) {
    const word = words[i] as string
    if ((kinds[i] ?? none).length > 0 && !adverbs.has(word)) return i
    if (word === '.' || word === ';') return -1
  }
  return -1
}

function skipAdverbsBack(sentence: Words, at: number): number {
  let i = at
  while (i >= 0 && (adverbs.has(sentence.words[i] as string) || /.ly$/.test(sentence.words[i] as string))) i--
  return i
}
