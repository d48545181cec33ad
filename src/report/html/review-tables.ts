import type {Quantity} from '../../facts/quantities/index.ts'
import type {Release} from '../../facts/release.ts'
import {writeNumber} from '../../text/write-number.ts'
import {sectionName} from '../role-names.ts'
import {html, type Markup} from './markup.ts'
import type {ReviewInput} from './review-input.ts'

/** Names of the subjects in the coverage matrix. */
export const topicNames: Readonly<Record<string, string>> = {
  results: 'Results and guidance',
  margin: 'Margin and cost',
  liquidity: 'Liquidity and profitability',
  financing: 'Financing and use of proceeds',
  deal: 'Closing and benefits of a transaction',
  clinical: 'Clinical and regulatory',
  launch: 'Commercial launch and acceptance',
  supply: 'Manufacturing and supply',
  contracts: 'Contracts and backlog',
  litigation: 'Intellectual property and litigation',
  'capital-return': 'Dividends and buybacks',
  personnel: 'Personnel',
  technology: 'Technology',
  sustainability: 'Sustainability goals',
  macro: 'Economy and geopolitics',
  cyber: 'Cyber security and privacy'
}

/** Forward-looking statements against the factors that meet them. */
export function coverageTable({coverage, cautionary}: Release): Markup {
  if (coverage.topics.length === 0) return html`<p>No forward-looking statement with a subject of its own was found.</p>`
  const rows = coverage.topics.map(({topic, statements, factors}) => {
    const isOpen = coverage.uncovered.includes(topic)
    return html`<tr class="${isOpen ? 'open' : 'met'}"><th scope="row">${topicNames[topic] ?? topic}</th>
<td><ul>${statements.map(statement => html`<li>${statement.text}</li>`)}</ul></td>
<td>${factors.length > 0 ? html`<ul>${factors.map(factor => html`<li>${factor.text}</li>`)}</ul>` : html`<em>${cautionary ? 'no factor' : 'no cautionary paragraph'}</em>`}</td>
<td>${isOpen ? 'not met' : 'met'}</td></tr>`
  })
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Coverage"><table><thead><tr><th scope="col">Subject</th><th scope="col">Statements</th><th scope="col">Factors</th><th scope="col">State</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** Every figure with what was understood of it, and whether another figure of the release bears it out. */
export function figuresTable(release: Release): Markup {
  const {quantities} = release
  if (quantities.length === 0) return html`<p>No figures were found.</p>`
  const tied = tiedFigures(quantities)
  const limit = 2000
  const rows = quantities.slice(0, limit).map(
    quantity => html`<tr><td class="figure">${quantity.text}</td><td class="figure">${writeNumber(quantity.value, 6)} ${quantity.unit}${quantity.per ? ` per ${quantity.per}` : ''}</td>
<td>${quantity.label ?? ''}</td><td>${quantity.period ?? ''}</td><td>${quantity.basis.join(', ')}</td><td>${sectionName(quantity.section)}</td><td>${tied.has(quantity) ? 'agrees with another mention' : ''}</td></tr>`
  )
  const more = quantities.length > limit ? html`<p>${quantities.length - limit} more figures are not listed.</p>` : null
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Figures"><table><thead><tr><th scope="col">As written</th><th scope="col">Understood as</th><th scope="col">Measure</th><th scope="col">Period</th><th scope="col">Basis</th><th scope="col">Place</th><th scope="col">Tied</th></tr></thead><tbody>${rows}</tbody></table></div>${more}`
}

// Mentions of one measure, period and basis whose rounding intervals meet.
function tiedFigures(quantities: readonly Quantity[]): ReadonlySet<Quantity> {
  const groups = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    if (!quantity.label) continue
    const key = [quantity.unit, quantity.per, quantity.label, quantity.period, ...[...quantity.basis].sort()].join('|')
    const group = groups.get(key)
    if (group) group.push(quantity)
    else groups.set(key, [quantity])
  }
  const tied = new Set<Quantity>()
  for (const group of groups.values()) {
    const ordered = [...group].sort((a, b) => a.interval[0] - b.interval[0])
    ordered.forEach((quantity, index) => {
      const next = ordered[index + 1]
      if (!next || next.interval[0] > quantity.interval[1]) return
      tied.add(quantity)
      tied.add(next)
    })
  }
  return tied
}

/** What ran on what, and what did not. */
export function checkedSection({release, rules, findings, failures, profile, version, hash, file}: ReviewInput): Markup {
  const spoke = new Map<string, number>()
  for (const {rule} of findings) spoke.set(rule, (spoke.get(rule) ?? 0) + 1)
  const families = new Map<string, Pick<ReviewInput['rules'][number], 'id' | 'authority'>[]>()
  for (const rule of rules) {
    const family = rule.id.split('/')[0] ?? ''
    const list = families.get(family)
    if (list) list.push(rule)
    else families.set(family, [rule])
  }
  return html`<dl>
<dt>File</dt><dd>${file} (${release.reading.format})</dd>
<dt>SHA-256</dt><dd class="hash">${hash}</dd>
<dt>Judged as of</dt><dd>${release.asOf}${release.date ? ' (the date of the release)' : ' (the release names no date)'}</dd>
<dt>Taken for</dt><dd>${release.types.join(', ')}</dd>
<dt>Profile</dt><dd>${profile}, harborlint ${version}, ${rules.length} rules</dd>
</dl>
${failures.length > 0 ? html`<div class="failures" role="alert"><p>Not wholly checked:</p><ul>${failures.map(failure => html`<li>${failure}</li>`)}</ul></div>` : null}
${release.isExcerpt ? html`<p>The text is an excerpt: rules about what is missing did not speak.</p>` : null}
<ul class="rules">${[...families].map(([family, list]) => html`<li><strong>${family}</strong> ${list.map((rule, index) => html`${index > 0 ? ', ' : ''}${rule.id.split('/')[1] ?? ''}${spoke.has(rule.id) ? html` <b>(${spoke.get(rule.id) ?? 0})</b>` : null}`)}</li>`)}</ul>
<p>What no linter can judge is not covered: whether a statement is true or material, whether a fact had to be disclosed, and what was said elsewhere. This page is not legal advice.</p>`
}
