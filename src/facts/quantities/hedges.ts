import {gate} from '../../text/gated-pattern.ts'
import type {Figure} from './figure.ts'

const about =
  /\b(?:approximately|approx\.?|about|around|roughly|nearly|almost|some|circa|estimated|close to|just (?:over|under)|in the region of|in the range of)(?: an?| the| US)? ?$|[~≈] ?$/i
const least =
  /\b(?:more than|greater than|at least|in excess of|exceed(?:s|ed|ing)?|above|upwards? of|north of|a minimum of|over|topp(?:ed|ing)|surpass(?:ed|es|ing)?|no less than|not less than)(?: an?)? ?$/i
const most =
  /\b(?:up to(?: an? (?:aggregate|additional|total|maximum) (?:of )?)?|less than|fewer than|under|below|at most|no more than|not more than|a maximum of|as much as|as many as|not to exceed|not exceeding|capped at)(?: an?)? ?$/i
const changeOver = gate(
  /(?:\b(?:increas\w*|growth|rise|gain|higher|improvement|decreas\w*|decline|up|down|premium)|%|percent)[^.;]{0,24}\b(?:over|above|below) ?$/i
)

// "borrowed under $375 million ABL Facility"
//                             ^^^^^^^^^^^^^
const agreement = /^ (?:[\w-]+ ){0,4}(?:facility|revolver|agreement|program|line|loan|notes)\b/i

/** Reads the words around a figure that blur it or bound it: "about", "more than", "up to", "or more". */
export function readHedges(text: string, from: number, to: number): Pick<Figure, 'approximate' | 'bound'> {
  const before = text.slice(Math.max(0, from - 44), from)
  const after = text.slice(to - 1, to + 12)
  if (/^\+/.test(after) || /^.\+/.test(after) || /^. or more\b/.test(after)) return {approximate: true, bound: 'at-least'}
  if (about.test(before)) return {approximate: true, bound: 'exact'}
  if (least.test(before) && !changeOver.test(before)) return {approximate: true, bound: 'at-least'}
  if (most.test(before) && !changeOver.test(before) && !(/under $/i.test(before) && agreement.test(text.slice(to, to + 60))))
    return {approximate: true, bound: 'at-most'}
  return {approximate: false, bound: 'exact'}
}
