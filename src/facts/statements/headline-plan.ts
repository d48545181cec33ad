import type {Sentence} from '../../sentences/sentence.ts'
import {gate} from '../../text/gated-pattern.ts'

// "Acme to Acquire Beta", "Acme and Beta to Build Plant in Ohio"
//       ^^^^^^^^^^                        ^^^^^^^^
const intent = gate(
  /^#?\s*((?:\S+ ){1,9}?)to (?:Acquire|Add|Advance|Become|Begin|Bring|Build|Buy|Close|Combine|Commence|Commercialize|Construct|Create|Deliver|Deploy|Develop|Divest|Enter|Establish|Evaluate|Expand|Form|Fund|Initiate|Integrate|Introduce|Invest|Launch|Lead|Manufacture|Merge|Offer|Open|Power|Produce|Provide|Purchase|Redeem|Repurchase|Restart|Resume|Roll|Sell|Separate|Spin|Split|Start|Supply|Test|Transform|Upgrade)\b/i
)
// What the issuer has done or does stands before such a "to" too: "Acme Signs Agreement to Acquire", "Raises $2M to Build"
const done =
  /\b(?:agree(?:s|d|ment)?|announc\w+|appoint\w*|approv\w+|award\w*|clos(?:es|ed)|complet\w+|contract|deal|enter(?:s|ed)|expand(?:s|ed)|form(?:s|ed)|ink(?:s|ed)|invests?|invitation|join(?:s|ed)|launch(?:es|ed)|letter|loi|mou|name[sd]?|negotiat\w+|offer|option|order|partner(?:s|ed|ship)?|plans?|pric(?:es|ed)|rais(?:es|ed)|receiv\w+|report(?:s|ed)|right|secur(?:es|ed)|select(?:s|ed)|sign(?:s|ed)|team(?:s|ed)|updates?|use[sd]?|wins?|won|how|why|when|ways?|helps?|is|are|was|has|have)\b/i

/** Is this a headline that announces a plan by an infinitive? */
export function announcesPlan({text, section, block}: Sentence): boolean {
  if (text.length > 180 || /[.!?]$/.test(text)) return false
  if (section !== 'headline' && section !== 'subheadline' && block.kind !== 'heading') return false
  const match = intent.exec(text)
  return match !== null && !done.test(match[1] ?? '')
}
