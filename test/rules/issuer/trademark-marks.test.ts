import {ruleTester} from 'harborlint/tester'
import rule from '../../../rules/issuer/trademark-marks.ts'

ruleTester(rule, {
  valid: [
    'FruitLock(R) lids and PearSeal(TM) cans are new.',
    {name: 'symbol at the first use only', text: 'FruitLock® lids are new. FruitLock lids sell well.'},
    'FruitLock™ lids and FruitLock™ cans are new.',
    {name: 'two forms of one symbol', text: 'FruitLock(R) lids and FruitLock® cans are new.'},
    {name: 'a list item', text: '(r) rent and (s) salaries are costs. FruitLock™ is not.'},
    'No marks at all.'
  ],
  invalid: [
    {
      text: 'FruitLock(R) lids keep fruit fresh. ⟦FruitLock(TM)⟧ lids sell well.',
      findings: [{messageId: 'both', severity: 'warning', message: '`FruitLock(TM)` here, but FruitLock® above', related: ['FruitLock(R)']}]
    },
    {text: 'FruitLock™ lids keep fruit fresh.\n\nThe ⟦FruitLock®⟧ line sells well. FruitLock® is new.', findings: ['both']},
    {text: 'Our PearSeal(SM) service is new. ⟦PEARSEAL(R)⟧ is known.', findings: ['both']},
    {text: 'Alder FruitLock(TM) and ⟦FruitLock(R)⟧ are one.', findings: ['both']}
  ]
})
