import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'
import type {Placed, Release} from '../release.ts'

/** A social network to which the release points for material news. */
export interface DisclosureChannel extends Placed {
  readonly text: string
  readonly sentence: Sentence
  /** The account or its address stands with it. */
  readonly hasAccount: boolean
}

// "Twitter", "LinkedIn", "X (formerly Twitter)", "social media"
const network =
  /\b(?:Twitter|Facebook|LinkedIn|Instagram|YouTube|StockTwits|Telegram|Threads|Truth Social|WeChat|Weibo|TikTok|Reddit|Discord)\b|\bon X\b|\bX account\b|\bsocial(?: |-)media(?: (?:accounts?|channels?|platforms?|pages?|outlets?))?\b/i
// "to disclose material information", "announce material news", "Regulation FD"
const disclosure = gate(
  /\b(?:(?:disclos\w+|announc\w+|communicat\w+|post\w*|distribut\w+|updates?|provid\w+|publish\w*) [^.;]{0,50}?\bmaterial\b|material (?:information|news|financial|non-?public|developments|announcements)|regulation FD|Reg FD|deemed (?:to be )?material)\b/i
)
// "@alderfoods", "twitter.com/alder", "https://www.linkedin.com/company/alder"
const account =
  /(?<![\w.])@[A-Za-z_]\w{1,30}|\b(?:twitter|x|facebook|linkedin|instagram|youtube|stocktwits|t|threads|tiktok|reddit|discord|truthsocial)\.(?:com|me|net|gg|be)\/\S/i
const listed = /\b(?:listed|set forth|identified|found|following|available) (?:below|above|on|at|in)\b|:$/i

/** Finds the social networks that the release names as channels for material news. */
export function findChannels(release: Release): readonly DisclosureChannel[] {
  if (!disclosure.test(release.text) || !network.test(release.text)) return []
  const channels: DisclosureChannel[] = []
  release.sentences.forEach((sentence, index) => {
    const match = disclosure.test(sentence.text) ? network.exec(sentence.text) : null
    if (!match || sentence.section === 'cautionary') return
    const range = {from: sentence.range.from + match.index, to: sentence.range.from + match.index + match[0].length}
    const around = release.sentences.slice(Math.max(0, index - 4), index + 8)
    const hasAccount = around.some(({text}) => account.test(text)) || around.some(({text}) => listed.test(text) && network.test(text))
    channels.push({text: match[0], sentence, hasAccount, range, span: release.spanOf(range)})
  })
  return channels
}
