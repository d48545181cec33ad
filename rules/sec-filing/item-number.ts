import {defineRule, itemTitle, newItemsFrom} from 'harborlint/rule'

/**
 * ## What it does
 * Reports an item number that Form 8-K does not have, and a number that stands before the title of another item.
 *
 * ## Why it matters
 * The items of Form 8-K have had their present numbers since August 23, 2004 (Release 33-8400). A wrong one sends the reader to the wrong event.
 *
 * ## Example
 * ```text bad
 * The agreement is described under Item 1.1 of our Current Report on Form 8-K.
 * ```
 *
 * ## Use instead
 * ```text good
 * The agreement is described under Item 1.01 of our Current Report on Form 8-K.
 * ```
 *
 * ## Options
 * None.
 *
 * ## Limits
 * Items of other forms are not looked at. Numbers of the time before August 2004 belong to `sec-filing/form-era`.
 */
export default defineRule({
  id: 'sec-filing/item-number',
  severity: 'error',
  profiles: ['recommended'],
  authority: 'statute',
  era: {from: newItemsFrom},
  needs: ['secMentions', 'date'],
  messages: {
    unknown: 'Form 8-K has no `{text}`',
    meant: 'Form 8-K has no `{text}`; it is Item {item}',
    title: '`{text}` stands before the title of Item {item} of Form 8-K'
  },
  why: 'Form 8-K numbers its items n.nn since August 23, 2004 (Release 33-8400); the number tells readers what kind of event is reported.',
  remedy: 'Give the number of the item under which the report was made.',
  check({release, report}) {
    for (const mention of release.secMentions) {
      if (mention.kind !== 'item' || !/^8-K(?:\/A)?$/.test(mention.form ?? '') || !mention.item.includes('.')) continue
      const item = mention.meant ?? mention.titleOf
      if (itemTitle(mention.item) === null) report({messageId: mention.meant ? 'meant' : 'unknown', at: mention, data: {item: item ?? ''}})
      else if (mention.titleOf) report({messageId: 'title', at: mention, data: {item: mention.titleOf}})
    }
  }
})
