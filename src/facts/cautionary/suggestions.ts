import {isCautionaryParagraph} from '../../outline/cautionary-language.ts'
import type {Release} from '../release.ts'
import type {Topic} from '../statements.ts'

/** How a topic is called in a message, and a factor for it with blanks where facts are needed. */
interface Suggestion {
  readonly name: string
  readonly subject: string
  readonly factor: string
}

const suggestions: Readonly<Record<Topic, Suggestion>> = {
  results: {name: 'results and guidance', subject: 'our expected results', factor: 'the risk that demand, prices or costs for [●] differ from what we assume'},
  margin: {
    name: 'margins and costs',
    subject: 'expected margins and savings',
    factor: 'the risk that [●] does not bring the savings we expect, or not in time'
  },
  liquidity: {
    name: 'liquidity and profitability',
    subject: 'our liquidity and path to profitability',
    factor: 'the risk that we need more capital than [●] and cannot obtain it'
  },
  financing: {
    name: 'the financing and its proceeds',
    subject: 'the closing of the financing and the use of its proceeds',
    factor: 'the risk that [●] do not fund the closing, or that we use the proceeds otherwise'
  },
  deal: {
    name: 'the transaction',
    subject: 'the timing and benefits of the transaction with [●]',
    factor: 'the risk that a condition of the transaction with [●] is not met, or that its expected benefits are not realized'
  },
  clinical: {
    name: 'trials and approvals',
    subject: 'the timing and results of [●] trials and of regulatory decisions',
    factor: 'the risk that the [●] trial is delayed or does not meet its endpoint, or that the FDA does not approve [●]'
  },
  launch: {
    name: 'launch and market acceptance',
    subject: 'the launch and market acceptance of [●]',
    factor: 'the risk that customers do not adopt [●] as fast as we expect'
  },
  supply: {
    name: 'production and supply',
    subject: 'production capacity and deliveries',
    factor: 'the risk that [●] cannot supply or produce the quantities we plan'
  },
  contracts: {name: 'contracts and orders', subject: 'expected orders and contracts', factor: 'the risk that [●] delays, reduces or ends its orders'},
  litigation: {
    name: 'litigation and patents',
    subject: 'the outcome of [●]',
    factor: 'the risk that [●] is decided against us, or that our patents do not hold'
  },
  'capital-return': {
    name: 'dividends and repurchases',
    subject: 'future dividends and share repurchases',
    factor: 'the risk that our board, our lenders or our cash needs do not permit [●]'
  },
  personnel: {name: 'personnel', subject: 'changes in our management and workforce', factor: 'the risk that we cannot attract or keep [●]'},
  technology: {
    name: 'technology',
    subject: 'the development and deployment of [●]',
    factor: 'the risk that [●] does not perform as designed, or that a third party on whom it relies fails'
  },
  sustainability: {
    name: 'climate goals',
    subject: 'our environmental goals',
    factor: 'the risk that the technology, cost or third parties on which [●] depends do not allow us to meet it'
  },
  macro: {
    name: 'economic conditions',
    subject: 'economic and trade conditions',
    factor: 'the risk that tariffs, interest rates or exchange rates change in a way that affects [●]'
  },
  cyber: {
    name: 'the security incident',
    subject: 'the effects of the security incident',
    factor: 'the risk that the incident of [●] has a wider effect than we now know'
  }
}

/** What a topic is called in messages. */
export function topicName(topic: Topic): string {
  return suggestions[topic].name
}

/** A factor for a topic, with `[●]` for what only the issuer knows. */
export function suggestFactor(topic: Topic): string {
  return suggestions[topic].factor
}

/** Joins words as a sentence does: "a, b and c". */
export function listInWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The first of the configuration's approved texts that is a cautionary paragraph. */
export function approvedLegend({profile}: Release): string | null {
  return Object.values(profile?.legends ?? {}).find(isCautionaryParagraph) ?? null
}

/** A cautionary paragraph made of the subjects of the release, with `[●]` for what only the issuer knows. */
export function suggestLegend(release: Release): string {
  const topics = topicsByWeight(release).slice(0, 4)
  const about = topics.length > 0 ? topics.map(topic => suggestions[topic].subject) : ['[●]']
  const factors = topics.length > 0 ? topics.map(topic => suggestions[topic].factor) : ['[●]', '[●]']
  return (
    `This press release contains forward-looking statements, including statements regarding ${listInWords(about)}. ` +
    `Actual results could differ materially because of factors including ${factors.join('; ')}; ` +
    "and the other risks described under 'Risk Factors' in our [●] for the [●] ended [●], filed with the SEC on [●]. " +
    'These statements speak only as of the date of this release, and, except as required by law, we undertake no obligation to update them.'
  )
}

/** The topics of the strong statements, the most frequent first. */
export function topicsByWeight({statements}: Release): readonly Topic[] {
  const counts = new Map<Topic, number>()
  for (const {forwardLooking} of statements) {
    if (forwardLooking.strength !== 'strong') continue
    for (const topic of forwardLooking.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic)
}
