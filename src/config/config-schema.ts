import * as v from 'valibot'
import type {IssuerProfile} from '../facts/issuer-profile.ts'
import type {Config} from './config.ts'

const text = v.pipe(v.string(), v.nonEmpty('is empty'))
const oneOrMore = v.union([text, v.array(text)])
const severity = v.picklist(['info', 'warning', 'error'])
const level = v.picklist(['off', 'info', 'warning', 'error'])
const profile = v.picklist(['recommended', 'strict'])
const ruleSetting = v.union([level, v.strictTuple([level]), v.strictTuple([level, v.record(v.string(), v.unknown())])])
const section = v.picklist([
  'headline',
  'subheadline',
  'dateline',
  'lead',
  'body',
  'quote',
  'about',
  'cautionary',
  'offering-legend',
  'non-gaap',
  'call-details',
  'contact',
  'table',
  'furniture'
])

const issuer: v.GenericSchema<IssuerProfile> = v.strictObject({
  names: v.pipe(v.array(text), v.minLength(1, 'needs at least one name'), v.description('The legal name first, then other names the issuer goes by.')),
  tickers: v.exactOptional(v.pipe(v.array(v.strictObject({exchange: text, symbol: text})), v.description('Every listing, the main one first.'))),
  fiscalYearEnd: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'is not a month and day as MM-DD'),
      v.description('Month and day as MM-DD; for years of 52 weeks, the day they end about.')
    )
  ),
  currency: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not an ISO 4217 code such as USD'), v.description('ISO 4217 code of the reporting currency.'))
  ),
  status: v.exactOptional(
    v.pipe(
      v.picklist(['domestic', 'foreign-private', 'non-reporting']),
      v.description('Whose forms the issuer files: 10-K and 10-Q, 20-F or 40-F and 6-K, or none.')
    )
  ),
  contacts: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({name: v.exactOptional(text), phone: v.exactOptional(text), email: v.exactOptional(text)})),
      v.description('Whom releases may name; an entry without a name is a desk.')
    )
  ),
  legends: v.exactOptional(
    v.pipe(v.record(v.string(), text), v.description('Approved legends and About texts by name; words in [brackets] may change from release to release.'))
  ),
  codeNames: v.exactOptional(v.pipe(v.array(text), v.description('Project code names that must not be published.')))
})

const phrase = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a name in kebab-case')),
    say: v.exactOptional(v.pipe(oneOrMore, v.description('At least one of these must stand in the release.'))),
    never: v.exactOptional(v.pipe(oneOrMore, v.description('None of these may stand in the release.'))),
    instead: v.exactOptional(
      v.pipe(v.union([text, v.record(v.string(), text)]), v.description('What to write for the words of `never`, or words and what to write for each.'))
    ),
    in: v.exactOptional(v.pipe(v.union([section, v.array(section)]), v.description('Only in these sections.'))),
    why: v.pipe(text, v.description('Shown with each finding.')),
    severity: v.exactOptional(severity)
  }),
  v.check(
    ({say, never, instead}) => say !== undefined || never !== undefined || (instead !== undefined && typeof instead !== 'string'),
    'needs `say`, `never` or a table of words in `instead`'
  )
)

/** What a configuration file may hold: its validation and the published JSON schema are made from it. */
export const configSchema: v.GenericSchema<Config> = v.strictObject({
  $schema: v.exactOptional(v.string()),
  extends: v.exactOptional(v.pipe(oneOrMore, v.description('Configurations to start from: paths beside this file, or packages.'))),
  profile: v.exactOptional(v.pipe(profile, v.description('`recommended` is precise enough for a hook; `strict` adds what a legal reviewer wants to see.'))),
  failOn: v.exactOptional(v.pipe(severity, v.description('The mildest severity that makes the exit code 1; `warning` unless given.'))),
  issuer: v.exactOptional(v.pipe(issuer, v.description('The issuer whose releases are checked.'))),
  rules: v.exactOptional(v.pipe(v.record(v.string(), ruleSetting), v.description('Rules by id, or families as `numeric/*`: a level, or a level and options.'))),
  phrases: v.exactOptional(v.pipe(v.array(phrase), v.description('Words to say, not to say, or to say otherwise; each becomes a rule `phrases/<id>`.'))),
  plugins: v.exactOptional(v.pipe(v.array(text), v.description('Modules with rules of your own: paths beside this file, or packages.'))),
  ignore: v.exactOptional(v.pipe(v.array(text), v.description('Files to leave alone, as in .gitignore, relative to this file.'))),
  overrides: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          files: v.pipe(oneOrMore, v.description('Patterns as in .gitignore, relative to this file.')),
          profile: v.exactOptional(profile),
          issuer: v.exactOptional(issuer),
          rules: v.exactOptional(v.record(v.string(), ruleSetting))
        })
      ),
      v.description('Settings for some of the files; the last that matches wins.')
    )
  )
})
