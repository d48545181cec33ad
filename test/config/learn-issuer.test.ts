import {expect, it} from 'vitest'
import {type LearnedIssuer, learnIssuer} from '../../src/config/learn-issuer.ts'
import {understand} from '../../src/facts/understand.ts'
import {readText} from '../../src/read/read.ts'

async function learnFrom(texts: readonly string[], name: string | null = null): Promise<LearnedIssuer | null> {
  const past = await Promise.all(
    texts.map(async (text, index) => {
      const [reading] = await readText(`r${index + 1}.md`, text, {as: 'markdown'})
      if (!reading) throw new Error('no release')
      return {file: `r${index + 1}.md`, release: understand(reading, {asOf: '2026-12-31'})}
    })
  )
  return learnIssuer(past, name)
}

const release = (day: string, rest: string, who = 'Larkfield Canning, Inc. (Nasdaq: LARK)'): string =>
  `# Larkfield Canning Reports\n\nRENO, Nev., ${day} -- ${who} today reported results.\n\n${rest}\n`

it('takes the end of the month for years of 52 weeks', async () => {
  const learned = await learnFrom([
    release('March 4, 2025', 'Sales for the fiscal year ended February 1, 2025 rose.'),
    release('March 3, 2026', 'Sales for the fiscal year ended January 31, 2026 rose.'),
    release('March 5, 2024', 'Sales for the fiscal year ended February 3, 2024 rose.')
  ])
  expect(learned?.fiscalYearEnd?.value).toBe('01-31')
  expect(learned?.fiscalYearEnd?.files).toHaveLength(3)
})

it('leaves the fiscal year open where releases disagree, or only one of many names it', async () => {
  const years = (...days: readonly string[]): readonly string[] =>
    days.map((day, index) => release(`May ${index + 1}, 2026`, day && `Sales for the year ended ${day} rose.`))
  expect((await learnFrom(years('December 31, 2025', 'June 30, 2025')))?.fiscalYearEnd).toBeNull()
  expect((await learnFrom(years('December 31, 2025', '', '')))?.fiscalYearEnd).toBeNull()
  expect((await learnFrom(years('December 31, 2025', 'December 31, 2025', '')))?.fiscalYearEnd?.value).toBe('12-31')
})

it('knows a foreign private issuer by its forms, and no dollar that nobody names', async () => {
  const text = (day: string): string =>
    `# Tarn Gold Reports\n\nTORONTO, ${day} -- Tarn Gold Corp. (TSX: TRN; NYSE American: TRNG) today reported revenue of $5.0 million. See its Annual Report on Form 40-F for the year ended December 31, 2025 and its reports on Form 6-K.\n`
  const learned = await learnFrom([text('May 4, 2026'), text('August 4, 2026')])
  expect(learned?.status?.value).toBe('foreign-private')
  expect(learned?.currency).toBeNull()
  expect(learned?.tickers.map(({value}) => value.symbol)).toEqual(['TRN', 'TRNG'])
})

it('lists who is named still, with the number given last', async () => {
  const contact = (name: string, phone: string): string => `Investor Contact: ${name}, ${phone}`
  const learned = await learnFrom([
    release('January 5, 2025', contact('Max Poe', '(775) 867-5301')),
    release('April 5, 2025', contact('Max Poe', '(775) 867-5301')),
    release('July 7, 2025', contact('Jane Roe', '(775) 867-5302')),
    release('October 6, 2025', contact('Jane Roe', '(775) 867-5303')),
    release('January 5, 2026', contact('Jane Roe', '(775) 867-5303')),
    release('April 6, 2026', contact('Ann Bell', '(775) 867-5304'))
  ])
  expect(learned?.contacts.map(({value}) => value)).toEqual([{name: 'Jane Roe', phone: '(775) 867-5303'}])
})

it('leaves open what is written for each release, and takes the newest wording of the rest', async () => {
  const legend = (subject: string, cause: string): string =>
    `This release contains forward-looking statements, among them statements about ${subject}. Actual results could differ materially because of ${cause}, crop failures at our Idaho orchards, the price of steel and the loss of a grocer that buys a fifth of our fruit. We undertake no obligation to update them.`
  const learned = await learnFrom([
    release('October 6, 2025', legend('our plant in Boise', 'bad weather')),
    release('January 5, 2026', legend('the dividend', 'severe weather')),
    release('April 6, 2026', legend('sales of peaches', 'severe weather'))
  ])
  expect(learned?.legends.map(({name, files}) => [name, files.length])).toEqual([['forward-looking', 3]])
  expect(learned?.legends[0]?.value).toContain('statements about [varies]. Actual')
  expect(learned?.legends[0]?.value).toContain('because of severe weather, crop')
})

it('forgets a text that the newest releases do not have any more', async () => {
  const old =
    'About Larkfield Canning, Inc.\n\nLarkfield Canning, Inc. is a family firm that has put up peaches and pears for its neighbours in Nevada since 1921.'
  const now =
    'About Larkfield Canning, Inc.\n\nLarkfield Canning, Inc. makes canned fruit and vegetables for grocers throughout the western United States and Canada.'
  const days = ['January 6, 2025', 'April 7, 2025', 'July 7, 2025', 'October 6, 2025', 'January 5, 2026']
  const learned = await learnFrom(days.map((day, index) => release(day, index < 2 ? old : now)))
  expect(learned?.legends.map(({name, value}) => [name, value.slice(24, 45)])).toEqual([['about', 'makes canned fruit an']])
})

it('learns nothing of an issuer who is not plain', async () => {
  const texts = [release('May 4, 2026', 'It grew.'), release('May 5, 2026', 'It grew.', 'Birch Tools Corp. (NYSE: BRCH)')]
  expect(await learnFrom(texts)).toBeNull()
  expect((await learnFrom(texts, 'Birch Tools'))?.names[0]?.value).toBe('Birch Tools Corp.')
  expect(await learnFrom(texts, 'Tarn Gold')).toBeNull()
  expect(await learnFrom([])).toBeNull()
})
