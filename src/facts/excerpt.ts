import {gate} from '../text/gated-pattern.ts'
import type {Release} from './release.ts'

// "[truncated]", "(more)" at the very end
//                ^^^^^^
const cutOff = gate(/(?:\[(?:truncated|excerpt|…|\.\.\.)\]|\((?:more|continued)\)|-\s?more\s?-)\s*$/i)
// A last word after which no sentence ends: "and the costs of", "in the year,"
//                                                        ^^                ^
const midSentence = gate(/(?:\s(?:the|of|and|to|a|an|in|for|with|by|that|our|its|their|is|are|was|were|will|as|on|from|or|which|this)|,)\s*$/)

/** Does the text itself show that it is a part only? */
export function isExcerpt(release: Release): boolean {
  const end = release.text.slice(-40)
  return cutOff.test(end) || midSentence.test(end)
}
