import type {Placed, Release} from '../release.ts'
import {placeOfTopic} from '../statements/topics.ts'
import type {Statement, Topic} from '../statements.ts'

// "intends to use", "efforts to execute", "will include"
//          ^^             ^^              ^^^^
const opener = /\bto (?=[a-z])|\b(?:will|shall|would|expects?|anticipates?|plans?|intends?|projects?|forecasts?|guidance|outlook|is expected|are expected)\b/gi

/** The clause of a statement that speaks of a topic: "execute a plan to bring the company to self sufficiency". */
export function clauseOfTopic(release: Release, statement: Statement, topic: Topic): Placed {
  const {text} = statement
  const at = placeOfTopic(text, topic)
  if (!at) return statement
  const before = text.slice(0, at.from)
  const bounds = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(' and '), before.lastIndexOf(': '))
  const conjunct = bounds < 0 ? 0 : bounds
  let from = firstOpener(before, conjunct)
  if (from < 0) from = firstOpener(before, 0)
  if (from < 0) from = /^["“”'‘’\s]*/.exec(text)?.[0].length ?? 0
  const after = text.slice(at.to)
  const end = /,\s|;|\.(?:\s|$)|["”]|\sand\s/.exec(after)?.index ?? after.length
  const range = {from: statement.range.from + from, to: statement.range.from + at.to + end}
  return {range, span: release.spanOf(range)}
}

function firstOpener(before: string, from: number): number {
  const match = [...before.slice(from).matchAll(opener)][0]
  if (!match) return -1
  return from + match.index + (/^to /i.test(match[0]) ? match[0].length : 0)
}
