import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {ConfigError} from '../config/config-error.ts'
import {configNames} from '../config/plans.ts'
import type {Profile} from '../rule/define-rule.ts'
import {writeAtomically} from './write-atomically.ts'

/** Options of `init` as the command line gives them. */
export interface InitOptions {
  readonly name?: string
  readonly ticker?: string
  readonly profile?: Profile
  readonly force?: boolean
}

/** Writes a configuration to start from into the working directory. */
export async function init({name, ticker, profile, force}: InitOptions): Promise<number> {
  const there = configNames.find(file => existsSync(join(process.cwd(), file)))
  if (there && !force) throw new ConfigError(`init: ${there} is there already; --force writes over it`)
  const [exchange, symbol, ...rest] = ticker?.split(':').map(part => part.trim()) ?? []
  if (ticker !== undefined && (!exchange || !symbol || rest.length > 0))
    throw new ConfigError(`init: --ticker must be EXCHANGE:SYMBOL, as in Nasdaq:ACME, not \`${ticker}\``)
  const file = there ?? configNames[0]
  if (!/\.ya?ml$/.test(file)) throw new ConfigError(`init: it writes YAML and ${file} is none; remove it first`)
  await writeAtomically(join(process.cwd(), file), template(profile ?? 'recommended', name, exchange && symbol ? {exchange, symbol} : null))
  process.stdout.write(`Wrote ${file}\n`)
  return 0
}

function template(profile: Profile, name: string | undefined, ticker: {readonly exchange: string; readonly symbol: string} | null): string {
  const issuer = name
    ? `issuer:\n  names: [${JSON.stringify(name)}]\n${ticker ? `  tickers: [{exchange: ${JSON.stringify(ticker.exchange)}, symbol: ${JSON.stringify(ticker.symbol)}}]\n` : ''}`
    : '# issuer:\n#   names: ["Example Corp."]\n#   tickers: [{exchange: Nasdaq, symbol: EXMP}]\n#   fiscalYearEnd: 12-31\n#   currency: USD\n'
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/harborlint/harborlint/main/schema/harborlint.config.schema.json
# recommended is precise enough for a hook; strict adds what a legal reviewer wants to see.
profile: ${profile}

# The issuer whose releases are checked; rules hold the release against it.
${issuer}
# Rules by id: off, info, warning, error, or [level, {option: value}].
# rules:
#   numeric/percent-change: error

# Words of the house.
# phrases:
#   - id: superlatives
#     never: [world-class, best in class]
#     why: Superlatives cannot be shown to be true.
`
}
