import {beBefore, codeAt, kindsAt, objectAfter, type Speakers, skipAdverbsBack, subjectBefore, useOf, verbAfter} from './clause-parts.ts'
import {type Code, codeOf, combine} from './code.ts'
import {determiners, months, prepositions, pronouns} from './lexicon.ts'
import type {Word, Words} from './words.ts'

/** Words that look ahead, with what the grammar knows of them. */
export interface Cue {
  /** First and last word of the cue, as indexes into the words. */
  readonly first: number
  readonly last: number
  /** What the weights are asked about it. */
  readonly evidence: readonly Code[]
}

/** Finds the cues of a sentence. */
export function findCues(sentence: Words, setting: Speakers): readonly Cue[] {
  const {words, entries} = sentence
  const cues: Cue[] = []
  for (let i = 0; i < words.length; i++) {
    const {cue, time} = entries[i] as Word
    // "in May", "(May 5)": a month
    if (words[i] === 'may' && sentence.capital[i] && i > 0) continue
    if (cue === 'modal') cues.push(modalCue(sentence, i, setting))
    else if (cue === 'going' && words[i + 1] === 'to') cues.push(modalCue(sentence, i + 1, setting, 'going'))
    else if (cue === 'purpose' && looksLikeVerb(sentence, i + 1)) cues.push(purposeCue(sentence, i))
    else if (cue === 'outlook') cues.push(outlookCue(sentence, i, setting))
    else if (cue === 'progressive' && beBefore(sentence, i) !== '') cues.push(progressiveCue(sentence, i, setting))
    const name = time?.(words[i + 1] ?? '', words[i + 2] ?? '', words[i - 1] ?? '')
    if (name) cues.push(timeCue(sentence, i, name))
  }
  return cues
}

// "The Company will shortly begin selling": subject "company", modal "will", verb "begin"
function modalCue(sentence: Words, at: number, setting: Speakers, name = sentence.words[at] as string): Cue {
  const subject = subjectBefore(sentence, name === 'going' ? at - 1 : at, setting)
  const {verb, stop, voice} = verbAfter(sentence, at)
  const verbCode = codeAt(sentence, verb)
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
  for (const kind of kindsAt(sentence, verb)) evidence.push(combine('modal verb kind', name, kind), combine('subject verb kind', subject.kind, kind))
  const object = objectAfter(sentence, stop)
  if (object >= 0) {
    evidence.push(combine('verb object', verbCode, codeAt(sentence, object)))
    for (const kind of kindsAt(sentence, object)) evidence.push(combine('modal object kind', kind), combine('subject object kind', subject.kind, kind))
  }
  return {first: at, last: Math.max(at, Math.min(stop, sentence.words.length) - 1), evidence}
}

// "agreement to acquire", "in order to fund", headline "Acme to Acquire"
function purposeCue(sentence: Words, at: number): Cue {
  const governor = skipAdverbsBack(sentence, at - 1)
  const governorKinds = kindsAt(sentence, governor)
  const governorCode = governor < 0 ? codeOf('^') : sentence.capital[governor] && governorKinds.length === 0 ? codeOf('Name') : codeAt(sentence, governor)
  const verbCode = codeAt(sentence, at + 1)
  const evidence = [codeOf('to'), combine('to after', governorCode), combine('to verb', verbCode)]
  if (sentence.capital[at + 1]) evidence.push(codeOf('to capital'), combine('to capital verb', verbCode))
  for (const kind of kindsAt(sentence, at + 1)) evidence.push(combine('to kind', kind), combine('to kind after', kind, governorCode))
  for (const kind of governorKinds) evidence.push(combine('to after kind', kind))
  const object = objectAfter(sentence, at + 2)
  if (object >= 0) for (const kind of kindsAt(sentence, object)) evidence.push(combine('to object', kind))
  return {first: at, last: at + 1, evidence}
}

// "expects", "was expected to", "the expected benefits", "than expected", "our expectations"
function outlookCue(sentence: Words, at: number, setting: Speakers): Cue {
  const {words, entries} = sentence
  const {code} = entries[at] as Word
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
    evidence.push(combine('outlook verb', codeAt(sentence, verb)))
    for (const kind of kindsAt(sentence, verb)) evidence.push(combine('outlook verb kind', kind))
  }
  const object = objectAfter(sentence, verb > 0 ? verb + 1 : at + 1)
  if (object >= 0) for (const kind of kindsAt(sentence, object)) evidence.push(combine('object kind', kind), combine('outlook object kind', code, kind))
  return {first: at, last: verb > 0 && verb < words.length ? verb : at, evidence}
}

// "is expanding", "we are investing"
function progressiveCue(sentence: Words, at: number, setting: Speakers): Cue {
  const subject = subjectBefore(sentence, at, setting)
  const tense = /^(?:was|were)$/.test(beBefore(sentence, at)) ? 'was' : 'is'
  const evidence = [
    combine('progressive', tense),
    combine('progressive subject', tense, subject.kind),
    combine('progressive verb', tense, codeAt(sentence, at)),
    combine('progressive before', codeAt(sentence, at + 1))
  ]
  for (const kind of kindsAt(sentence, at)) evidence.push(combine('progressive kind', tense, kind), combine('progressive kind subject', kind, subject.kind))
  return {first: at, last: at, evidence}
}

// "next year", "by the end of 2027", "in the coming months", "later this year", "Q3 2026"
function timeCue({words}: Words, at: number, name: string): Cue {
  const evidence = [combine('time', name), combine('time after', name, words[at - 1] ?? '^'), combine('time group', name.split('.')[0] ?? name)]
  return {first: at, last: Math.min(at + 1, words.length - 1), evidence}
}

function looksLikeVerb(sentence: Words, at: number): boolean {
  const word = sentence.words[at]
  if (!word || !/^[a-z]/.test(word)) return false
  return !determiners.has(word) && !prepositions.has(word) && !pronouns.has(word) && !/(?:ing|ed|ion|s)$/.test(word.length > 4 ? word : '') && !months.has(word)
}
