import {describe, expect, it} from 'vitest'
import {rangesIn} from '../../src/sentences/split-sentences.ts'
import {growthOfWork, halfwayToSquare} from '../growth-of-work.ts'

// Each line is a paragraph; `¦` stands where one sentence ends and the next begins.
const paragraphs: Readonly<Record<string, readonly string[]>> = {
  'legal forms': [
    'Northfield Inc. announced results today. ¦ It also declared a dividend.',
    'Northfield, Inc. (Nasdaq: NFLD) announced results today.',
    'It uses marks of Alder Corp. & Co. ¦ They are listed.',
    'Smith & Poe Assoc. LLC advised.',
    'The merger of Alder Corp. and Birch Co. closed on Friday.',
    'Alder Corp. The company makes pumps.',
    'The buyer is Birch Holdings Ltd. The price was not disclosed.',
    'He joined Alder Corp. in 2001. ¦ She left Birch Ltd. in 2004.',
    'Cedar L.P. and Dogwood L.L.C. formed a venture.',
    'Elm S.A. and Fir N.V. trade in Amsterdam.',
    'Gorse Bros. Inc. sells paint. ¦ Heath Co., Ltd. buys it.',
    'It is a unit of Juniper plc. ¦ The unit was founded in 1990.',
    'Revenue of Larch Corp. was $5 million. ¦ Costs fell.',
    'The company, formerly Maple Inc., is based in Reno.',
    'Oak Partners L.P. It owns pipelines.',
    'Based in Boise, Pine Inc. employs 200 people.',
    'We thank Rowan Inc. for its help. ¦ We look ahead.',
    'Spruce Inc.’s shares rose. ¦ Those of Tamarack Corp.’s parent fell.',
    '“Willow Inc. will grow,” said Ana Ruiz. ¦ “Yew Corp. will not.”'
  ],
  'countries, states and streets': [
    'The U.S. market grew by 4%. ¦ The U.K. market did not.',
    'Sales in the U.S. rose. ¦ Sales elsewhere fell.',
    'It filed with the U.S. Securities and Exchange Commission on May 1.',
    'We sell in the U.S. We do not sell abroad.',
    'The plant is in Portland, Ore. and employs 40.',
    'From St. Louis to St. Paul, Minn. the line is 500 miles long.',
    'Its office is at 12 Mill St. in Salem. ¦ Its plant is elsewhere.',
    'The hotel on Fifth Ave. opened in June.',
    'The head office moved to Washington, D.C. in March.',
    'WASHINGTON, D.C. (May 3, 2001) - Northfield Inc. announced results.',
    'PORTLAND, Ore., Feb. 3, 2010 /PRNewswire/ -- Northfield Inc. announced results. ¦ It grew.',
    'SALEM, Mass.--(BUSINESS WIRE)--Northfield Inc. (NYSE: NF) grew. ¦ It hired.',
    'ST. CLAIR...JUNE 4, 2002...Northfield Inc. announced a merger. ¦ It closes soon.',
    'NEW YORK, N.Y. - July 5, 2011 - Northfield today announced a loan.',
    'Mt. Hood and Ft. Wayne are sites of the company.'
  ],
  'titles and initials': [
    'Dr. Mary Lane joined the board. ¦ Mr. Poe left it.',
    'Mr. Poe and Ms. Lane spoke. ¦ Mrs. Dee did not.',
    'It was founded by J. P. Stone and R.J. Field.',
    'John Q. Public is chairman. ¦ He is 60.',
    'Sen. Drew and Gov. Hill attended the opening.',
    'Peter Wood, Ph.D., and Ann Reed, M.D., lead the trial.',
    'She holds a Ph.D. from Reed College. ¦ He holds an M.D.',
    'Martin King Jr. was elected. ¦ Paul Ames Sr. retired.',
    'Prof. Lang wrote the paper. ¦ Rev. Dole read it.',
    'The report by A. Brown, B.Sc., P.Geo., was filed.',
    'William T. Gray, III, is counsel. ¦ He lives in Ohio.',
    'Messrs. Hall and Poe own 5%.',
    'Robert H. Vance, Jr., President, said so.',
    'It was signed by Gen. Moore. ¦ He is retired.'
  ],
  'numbers and amounts': [
    'Sales were approx. 5% higher. ¦ Costs were lower.',
    'The loss was $0.05 per share vs. $0.10 a year ago.',
    'Revenue was $4.8 million. ¦ It was $3.2 million last year.',
    'Registration Statement No. 333-12345 is effective.',
    'See Nos. 4 and 5. ¦ They apply.',
    'The rate is 5.25%. ¦ It resets each year.',
    'Net income was $5.0 million in 2003. ¦ It was $4.0 million in 2002.',
    'Under Item 2.02 of Form 8-K. ¦ The form was filed.',
    'The company sold 3.1 million shares at $1.55. ¦ Warrants were issued.',
    'The fund returned 10.5 percent. ¦ That was a record.',
    'Net sales were 1,250. ¦ Returns were 40.',
    'The ratio was 1.5 to 1. ¦ It had been 2.',
    'It has 100 stores in 14 states. ¦ 20 more will open.',
    'Revenue grew to $40 million. ¦ $10 million came from Asia.',
    'The fee is max. 2%. ¦ The min. order is 5 units.',
    'He cited Sec. 27A of the Act. ¦ It applies.',
    'Fig. 3 shows the trend. ¦ Fig. 4 does not.',
    'The offer expires at 5:00 p.m. on June 1.',
    'Volume rose 12%. ¦ “We are pleased,” said Ms. Lane.',
    'EPS was $.12. ¦ A year ago it was $.10.'
  ],
  'times and dates': [
    'The call is at 4:30 p.m. Eastern Time on May 5.',
    'The call is at 4:30 p.m. A replay will follow.',
    'Dial in at 9 a.m. ET. ¦ The passcode is 1234.',
    'The call begins at 10:00 a.m. (Eastern Time). ¦ Dial early.',
    'Markets open at 9:30 a.m. New York time.',
    'On Jan. 5 the board met. ¦ On Feb. 6 it met again.',
    'The quarter ended Sept. 30, 2004. ¦ The next ends Dec. 31.',
    'The deal closed Dec. 1. ¦ Terms were not disclosed.',
    'Results for Nov. were good. ¦ Those for Dec. were not.',
    'The meeting of Aug. 12, 2005, was postponed.',
    'It will close at 5 p.m. The desk reopens Monday.',
    'The replay runs until midnight, Oct. 9. ¦ Call 800-555-0100.'
  ],
  quotations: [
    '“We grew,” said Ann Poe, CEO. ¦ “We will hire.”',
    '"We grew," said Ann Poe, CEO. ¦ "We will hire."',
    '“We grew. ¦ We hired. ¦ We won,” said Ann Poe.',
    '“Did we win? ¦ Yes,” said Ann Poe.',
    '“We won!” said Ann Poe. ¦ She smiled.',
    '“Is it true?” asked Mr. Reed.',
    'Ann Poe said, “We grew.” ¦ The company agreed.',
    'Ann Poe said: "We grew." ¦ "We hired," she added.',
    'She called it “a new day.” ¦ He did not.',
    '“We thank our staff,” she said, “and our customers.”',
    '“The U.S. is key,” said Mr. Reed. ¦ “So is the U.K.”',
    '“We expect growth in 2025.” ¦ That was in March.',
    'The so-called “Plan B.” was dropped.',
    '“Our backlog is full,” said Dr. Lane of Alder Corp. ¦ “It will last.”',
    'The “Company” means Alder. ¦ “Parent” means Birch.',
    'He wrote ‘We won.’ ¦ She wrote nothing.',
    '“This is good news. ¦ It shows that Northfield Inc. can lead,” said J. T. Lane. ¦ “More is to come.”'
  ],
  'parentheses and listings': [
    'Northfield, Inc. (Nasdaq: NFLD) and Alder Corp. (NYSE: ALD) merged. ¦ They are in Ohio.',
    'Northfield (OTC Bulletin Board: NFLD.OB) grew. ¦ It hired.',
    'The Company (the “Issuer”) grew. ¦ (It did not hire.) ¦ It will.',
    'Revenue fell (see Note 1). ¦ Costs rose (see Note 2).',
    'The notes (the “Notes”) mature in 2030. ¦ They bear 5%.',
    'Its products (e.g. pumps, valves) sell well. ¦ Its services do not.',
    'Its units (i.e. the pump unit) were sold.',
    'Some items (incl. taxes) were excluded.',
    'Adjusted EBITDA(1) rose. ¦ Net income fell.',
    'Sales rose.(1) ¦ Costs fell.(2)',
    'Results improved.[1] ¦ They will improve again.',
    'Alder (TSX.V: ALD) drilled. ¦ It found ore.'
  ],
  'ellipses and dashes': [
    'We planned... and we grew.',
    'We planned… and we grew.',
    'MINNEAPOLIS...June 6, 2000...Northfield Inc. grew.',
    'It was hard... ¦ We won.',
    'The plan - bold as it was - worked. ¦ We won.',
    'The plan—bold as it was—worked. ¦ We won.',
    'Growth -- at last. ¦ Then profit.',
    'Record revenue . . . record profit.'
  ],
  'lists and headings': [
    'Risks include: demand; price; and supply.',
    'Risks include demand; competition; the U.S. economy; and others. ¦ See our filings.',
    'Highlights: revenue of $5 million; EPS of $0.10; cash of $2 million.',
    '1. Revenue rose. ¦ 2. Costs fell.',
    '(1) Demand may fall. ¦ (2) Prices may fall.',
    '(a) demand, (b) price and (c) supply are risks. ¦ Others exist.',
    'About Northfield Inc.',
    'FORWARD-LOOKING STATEMENTS',
    'Forward-Looking Statements. ¦ This release contains forward-looking statements.',
    'Safe Harbor: This release contains plans. ¦ They may change.',
    'Contact: Ann Poe, 555-0100.',
    'Northfield Reports 5% Rise in U.S. Sales',
    '• Revenue rose 5%. ¦ • Costs fell 2%.',
    'Revenue rose: up 5% in the U.S., up 4% in the U.K. ¦ The rest fell.'
  ],
  'web and mail': [
    'Visit www.northfield.example for more. ¦ Call us.',
    'Visit www.northfield.example. ¦ Call us.',
    'See http://www.northfield.example/ir.html. ¦ It has slides.',
    'Write to ir@northfield.example. ¦ We will answer.',
    'Northfield.com Group, Inc. sells online. ¦ It grew.',
    'The NET.WORKS product sells well. ¦ It is new.',
    'More at northfield.com. ¦ Thank you.',
    'Yahoo! and Jeopardy! are marks. ¦ So is Kool-Aid.'
  ],
  'the law': [
    'Section 27A of the Securities Act of 1933 applies. ¦ So does Section 21E.',
    'See 15 U.S.C. 78u-5. ¦ It is the statute.',
    'See Rule 10b-5. ¦ It is a rule.',
    'In Smith v. Jones the court agreed. ¦ It was 1999.',
    'The Act of 1995. ¦ The Reform Act.',
    'Actual results may differ. ¦ Factors include demand, price, etc. ¦ We undertake no duty to update.',
    'We filed a Form 10-K. ¦ We filed a Form 10-Q.',
    'Nasdaq Listing Rule 5550(a)(2) applies. ¦ We comply.',
    'The shares have not been registered under the U.S. Securities Act of 1933. ¦ They may not be sold.'
  ],
  'marks and figures': [
    'CryoFine(R) is new. ¦ NexaFlow(TM) is not.',
    'CryoFine® is new. ¦ NexaFlow™ is not.',
    'It weighs 5 lbs. and costs $10. ¦ It sells.',
    'The bore is 4 in. wide. ¦ It is deep.',
    'The well is 2,000 ft. deep. ¦ It is dry.',
    'Grades of 2.5 g/t Au over 10 m. were met. ¦ Drilling goes on.',
    'Version 2.0 is out. ¦ Version 3.0 is next.',
    'Model No. 5 sells. ¦ Model No. 6 does not.',
    'Vol. 3 is out. ¦ Vol. 4 is next.'
  ],
  'lost spaces': [
    'The year ended Sept. 28, 2019.Bookings rose. ¦ Cash fell.',
    'We grew.” ¦ The Company hired.',
    'Costs fell.The rest is history.',
    'Revenue rose! ¦ Costs fell?  ¦ We shall see.'
  ],
  plain: [
    'One sentence without an end',
    'One sentence.',
    'Is this one? ¦ This is two.',
    'A b c. ¦ D e f. ¦ G h i.',
    'I agree. ¦ So do we.',
    'This is the plan of record. ¦ Nothing else is.',
    'He said no. ¦ We went on.'
  ]
}
// A capital right after a full stop, without a space, parts sentences all the same.
const glued = new Map([
  ['The year ended Sept. 28, 2019.Bookings rose. ¦ Cash fell.', ['The year ended Sept. 28, 2019.', 'Bookings rose.', 'Cash fell.']],
  ['Costs fell.The rest is history.', ['Costs fell.', 'The rest is history.']],
  ['Alder Corp. The company makes pumps.', ['Alder Corp.', 'The company makes pumps.']],
  ['The buyer is Birch Holdings Ltd. The price was not disclosed.', ['The buyer is Birch Holdings Ltd.', 'The price was not disclosed.']],
  ['Oak Partners L.P. It owns pipelines.', ['Oak Partners L.P.', 'It owns pipelines.']],
  ['We sell in the U.S. We do not sell abroad.', ['We sell in the U.S.', 'We do not sell abroad.']],
  ['The call is at 4:30 p.m. A replay will follow.', ['The call is at 4:30 p.m.', 'A replay will follow.']],
  ['It will close at 5 p.m. The desk reopens Monday.', ['It will close at 5 p.m.', 'The desk reopens Monday.']]
])

for (const [kind, list] of Object.entries(paragraphs)) {
  describe(kind, () => {
    for (const drawn of list) {
      it(drawn, () => {
        const expected = glued.get(drawn) ?? drawn.split('¦').map(part => part.trim())
        const text = drawn.replace(/\s?¦\s?/g, ' ')
        expect(rangesIn(text).map(({from, to}) => text.slice(from, to))).toEqual(expected)
      })
    }
  })
}

describe('ranges', () => {
  it('are offsets without the white space around', () => {
    const text = '  One here.  Two there. '
    expect(rangesIn(text)).toEqual([
      {from: 2, to: 11},
      {from: 13, to: 23}
    ])
  })

  it('are none in an empty block', () => {
    expect(rangesIn(' \n ')).toEqual([])
  })

  it('cover every character that is not white space, in order, once', () => {
    for (const drawn of Object.values(paragraphs).flat()) {
      const text = drawn.replace(/\s?¦\s?/g, ' ')
      let last = 0
      for (const {from, to} of rangesIn(text)) {
        expect(text.slice(last, from).trim()).toBe('')
        expect(to).toBeGreaterThan(from)
        last = to
      }
      expect(text.slice(last).trim()).toBe('')
    }
  })

  it.each([
    ['', 'Acme Inc. et al. (No. 5) '],
    ['', '. '],
    ['', 'A.'],
    ['', '“'],
    ['.', '"'],
    ['', 'It rose. ~x. The '],
    ['It rose. ~', 'to 5 p.m. eastern, '],
    ['It rose. ~', 'x. ~']
  ])('take linear time on a line of 100 kB: %s%s', async (before, piece) => {
    const growth = await growthOfWork(25_000, length => {
      const text = before + piece.repeat(length / piece.length)
      return () => rangesIn(text)
    })
    expect(growth).toBeLessThan(halfwayToSquare)
  })
})
