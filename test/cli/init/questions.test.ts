import {expect, it} from 'vitest'
import {parseContact} from '../../../src/cli/init/answers.ts'
import {askIssuer} from '../../../src/cli/init/questions.ts'

const known = {
  names: ['Larkfield Canning, Inc.', 'Larkfield'],
  tickers: [{exchange: 'Nasdaq', symbol: 'LARK'}],
  fiscalYearEnd: '12-31',
  contacts: [{name: 'Jane Roe', phone: '(775) 867-5309', email: 'jane@larkfield.com'}],
  legends: {about: 'Larkfield Canning, Inc. makes canned fruit for grocers.', tag: 'Larkfield and its marks are marks.'}
}

// Answers by the beginning of the question; what is not answered is kept.
function answering(answers: Readonly<Record<string, readonly string[]>>): {ask: (question: string, kept: string) => Promise<string>; asked: string[]} {
  const left = new Map(Object.entries(answers).map(([start, list]) => [start, [...list]]))
  const asked: string[] = []
  return {
    asked,
    async ask(question, kept) {
      asked.push(question)
      const start = [...left.keys()].find(key => question.startsWith(key))
      return (start === undefined ? undefined : left.get(start)?.shift()) ?? kept
    }
  }
}

it('keeps what a person leaves as it is', async () => {
  expect(await askIssuer(known, answering({}).ask)).toEqual(known)
})

it('takes what a person corrects, adds or leaves out', async () => {
  const {ask} = answering({
    Legal: ['Larkfield Foods, Inc.'],
    Listings: ['NYSE: LRK; TSX: LRK'],
    Last: ['06-30'],
    'Reporting currency': ['USD'],
    Contacts: ['-'],
    'Approved text tag': ['no']
  })
  expect(await askIssuer(known, ask)).toEqual({
    names: ['Larkfield Foods, Inc.', 'Larkfield'],
    tickers: [
      {exchange: 'NYSE', symbol: 'LRK'},
      {exchange: 'TSX', symbol: 'LRK'}
    ],
    fiscalYearEnd: '06-30',
    currency: 'USD',
    legends: {about: known.legends.about}
  })
})

it('asks again where an answer cannot be read, and says why', async () => {
  const {ask, asked} = answering({Last: ['31 December', '12-31'], Listings: ['LARK', 'Nasdaq:LARK'], 'Reporting status': ['foreign', 'foreign-private']})
  expect(await askIssuer({}, ask)).toEqual({fiscalYearEnd: '12-31', tickers: [{exchange: 'Nasdaq', symbol: 'LARK'}], status: 'foreign-private'})
  expect(asked.filter(question => question.startsWith('Last'))[1]).toContain('MM-DD')
})

it('reads a contact in any order', () => {
  const jane = {name: 'Jane Roe', phone: '(312) 867-5309', email: 'jane@acmevalves.com'}
  expect(parseContact('Jane Roe, (312) 867-5309, jane@acmevalves.com')).toEqual(jane)
  expect(parseContact('jane@acmevalves.com Jane Roe (312) 867-5309')).toEqual(jane)
  expect(parseContact('ir@acmevalves.com')).toEqual({email: 'ir@acmevalves.com'})
  expect(parseContact('+44 20 7946 1234 ext. 12')).toEqual({phone: '+44 20 7946 1234 ext. 12'})
  expect(() => parseContact(' , ')).toThrow('name')
})
