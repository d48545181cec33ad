import {defineRule, listInWords, topicName, topicsByWeight} from 'harborlint/rule'

/**
 * ## What it does
 * Reports a legend that identifies the forward-looking statements only as those that are not historical facts, without
 * naming a subject or cue words.
 *
 * ## Why it matters
 * Practice. No rule forbids the blanket form. The court in Harman (791 F.3d 90, D.C. Cir. 2015) looked for cautions
 * tailored to the specific statements, and naming the subjects makes that easier to show.
 *
 * ## Example
 * ```text bad
 * Statements in this release which are not historical facts are forward-looking statements, and actual results could differ materially.
 * ```
 *
 * ## Use instead
 * ```text good
 * Statements in this release which are not historical facts, including statements regarding enrolment in our trial, are forward-looking statements, and actual results could differ materially.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * None known.
 */
export default defineRule({
  id: 'safe-harbor/blanket-identification',
  severity: 'info',
  profiles: ['strict'],
  authority: 'practice',
  needs: ['cautionary', 'statements'],
  messages: {blanket: 'Forward-looking statements are identified only as all that is not historical'},
  why: 'Naming the subjects makes it easier to show that the cautions match the statements (practice; compare Harman, D.C. Cir. 2015).',
  remedy: 'Name the subjects, here: {topics}.',
  check({release, report}) {
    const ways = release.cautionary?.identification ?? []
    const blanket = ways.find(way => way.by === 'blanket')
    if (!blanket || ways.some(way => way.by === 'topics' || way.by === 'cue-words')) return
    const topics = topicsByWeight(release).slice(0, 4).map(topicName)
    report({messageId: 'blanket', at: blanket, data: {topics: topics.length > 0 ? listInWords(topics) : '[●]'}})
  }
})
