import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {rules} from '../../rules/index.ts'
import type {IssuerProfile} from '../../src/facts/issuer-profile.ts'
import {understand} from '../../src/facts/understand.ts'
import {lint} from '../../src/lint/lint.ts'
import {read} from '../../src/read/read.ts'
import type {Format} from '../../src/read/reading.ts'
import type {Rule} from '../../src/rule/define-rule.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const formats: Readonly<Record<string, Format>> = {text: 'plain-text', markdown: 'markdown', html: 'html'}
// ```text bad      ```markdown good      ```yaml issuer (the profile that the examples of the rule are checked with)
const fence = /^ \* ```(\w+) (bad|good|issuer)\n([\s\S]*?)^ \* ```$/gm

for (const rule of rules) {
  const examples = [...readFileSync(join(root, 'rules', `${rule.id}.ts`), 'utf8').matchAll(fence)].map(([, language = '', kind = '', body = '']) => ({
    language,
    kind,
    text: body.replace(/^ \* ?/gm, '')
  }))
  const issuer = examples.find(example => example.kind === 'issuer')
  const shown = examples.filter(example => example.kind !== 'issuer')
  describe(rule.id, () => {
    it('has examples of both kinds', () => {
      expect(new Set(shown.map(example => example.kind))).toEqual(new Set(['bad', 'good']))
    })
    it.each(shown.map((example, index) => [index + 1, example] as const))('example %i does what its page says', async (_, {language, kind, text}) => {
      expect(Object.keys(formats)).toContain(language)
      const found = await messagesOf(rule, text, formats[language] ?? 'plain-text', issuer ? parse(issuer.text) : null)
      if (kind === 'bad') expect(found, text).not.toEqual([])
      else expect(found, text).toEqual([])
    })
  })
}

async function messagesOf(rule: Rule, text: string, format: Format, profile: IssuerProfile | null): Promise<readonly string[]> {
  const [reading] = await read('example', new TextEncoder().encode(text), {as: format})
  if (!reading) throw new Error('no release in the example')
  const {findings, failures} = lint(understand(reading, {asOf: '2026-01-15', profile}), [{rule}], 'strict')
  for (const failure of failures) throw failure.error
  return findings.map(finding => finding.message)
}
