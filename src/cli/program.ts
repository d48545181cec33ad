import {Argument, Command, Option} from 'commander'
import {levels, profiles, severities} from '../config/config.ts'
import type {Format} from '../read/reading.ts'
import {reportFormats} from '../report/create-reporter.ts'
import {version} from '../version.ts'
import type {AnnotateOptions} from './annotate.ts'
import type {CheckOptions} from './check.ts'
import type {CompareOptions} from './compare.ts'
import type {ExplainOptions} from './explain.ts'
import type {FactsOptions} from './facts.ts'
import {collect, hookKinds, parseContact, parseCurrency, parseFiscalYearEnd, parseTicker, statuses} from './init/answers.ts'
import type {InitOptions} from './init.ts'
import type {RulesOptions} from './list-rules.ts'
import {count, day, jobs, list, oneOf, setting} from './parse-option.ts'
import type {ReviewOptions} from './review.ts'
import type {ConfigOptions} from './show-config.ts'
import type {WaiveOptions, WaiversOptions} from './waive.ts'

/** What the commands do; each returns the exit code. */
export interface Actions {
  check(paths: readonly string[], options: CheckOptions): Promise<number>
  facts(path: string | undefined, options: FactsOptions): Promise<number>
  explain(rules: readonly string[], options: ExplainOptions): Promise<number>
  rules(options: RulesOptions): Promise<number>
  config(path: string | undefined, options: ConfigOptions): Promise<number>
  init(paths: readonly string[], options: InitOptions): Promise<number>
  waive(path: string, rule: string, options: WaiveOptions): Promise<number>
  waivers(action: 'list' | 'check' | 'prune', options: WaiversOptions): Promise<number>
  compare(before: string, after: string, options: CompareOptions): Promise<number>
  annotate(path: string, options: AnnotateOptions): Promise<number>
  review(path: string, options: ReviewOptions): Promise<number>
  lsp(): Promise<number>
}

/** Formats that `--as` knows. */
const inputFormats: readonly Format[] = ['markdown', 'plain-text', 'edgar-text', 'html', 'edgar-html', 'docx', 'pdf']
const whens = ['auto', 'always', 'never'] as const

/** Declares the commands and their options; `done` is given the exit code of the command that ran. */
export function createProgram(actions: Actions, done: (code: number) => void): Command {
  const program = new Command('harborlint')
    .description('Reads corporate press releases the way a securities lawyer does. Nothing leaves this machine.')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(harborlint --help shows the commands and options)')
    .enablePositionalOptions()

  const checking = program
    .command('check', {isDefault: true})
    .description('check releases; this is what runs if no command is named')
    .argument('[paths...]', 'files, directories and globs; `-` is standard input')
  shared(checking)
    .addOption(
      new Option('--format <name>', `how to report: ${reportFormats.join(', ')} (default: text; jsonl for newline-delimited JSON)`).argParser(
        oneOf(reportFormats)
      )
    )
    .addOption(new Option('--profile <name>', 'which rules run: recommended or strict').argParser(oneOf(profiles)))
    .addOption(new Option('--only <rules>', 'only these rules or families, by commas').argParser(list))
    .addOption(new Option('--skip <rules>', 'not these rules or families, by commas').argParser(list))
    .addOption(new Option('--severity <rule=level>', 'set the level of a rule: off, info, warning or error; may be repeated').argParser(setting(levels)))
    .addOption(new Option('--fail-on <level>', 'the mildest severity that makes the exit code 1 (default: warning)').argParser(oneOf(severities)))
    .addOption(new Option('--max-warnings <number>', 'more warnings than this make the exit code 1').argParser(count))
    .option('--force-exclude', 'pass over named files too if they are ignored or no releases by name (README.md): for hooks')
    .option('--fix', 'apply the safe fixes')
    .option('--suggested', 'with --fix or --diff: also the fixes that need a reader')
    .option('--diff', 'show what the fixes would change, and change nothing')
    .option('--staged', "check what is staged, as git's index has it")
    .option('--changed <revision>', "check what differs from a revision, as git's index has it")
    .option('--baseline <file>', 'report only what this baseline does not know')
    .option('--update-baseline', 'draw the baseline anew from what is found')
    .option('--require-review', 'demand a signed-off review of each release')
    .option('--cache', 'remember results of files that have not changed')
    .option('--cache-location <directory>', 'where (default: .harborlint-cache)')
    .addOption(new Option('--jobs <number>', 'processes that check at once, or auto: as many as pay (default: auto)').argParser(jobs))
    .option('--ndjson', 'the files, or standard input, are newline-delimited JSON: {"id", "name", "text"} a line')
    .option('--resume', 'with --format jsonl and --output: go on where an interrupted run ended')
    .option('--watch', 'check again whenever a file changes')
    .option('--statistics', 'count the findings by rule, on standard error')
    .option('--timing', 'show what each rule, fact and stage costs, on standard error')
    .option('--no-waivers', 'show waived findings as if nobody had waived them')
    .option('--quiet', 'leave out notes, progress and the summary')
    .action(async (paths: string[], options: CheckOptions) => done(await actions.check(paths, options)))

  const facts = program.command('facts').description('show what is understood of a release').argument('[file]', '`-` is standard input')
  shared(facts)
    .addOption(new Option('--format <name>', 'text or json').default('text').argParser(oneOf(['text', 'json'])))
    .option('--coverage', 'only: which subjects of forward-looking statements the risk factors meet')
    .action(async (path: string | undefined, options: FactsOptions) => done(await actions.facts(path, options)))

  program
    .command('explain')
    .description('explain rules: what, why, examples')
    .argument('[rules...]', 'rules, or families for all of their rules')
    .option('--all', 'all rules')
    .addOption(new Option('--format <name>', 'text, markdown or json').default('text').argParser(oneOf(['text', 'markdown', 'json'])))
    .addOption(new Option('--color <when>', 'auto, always or never').default('auto').argParser(oneOf(whens)))
    .action(async (rules: string[], options: ExplainOptions) => done(await actions.explain(rules, options)))

  program
    .command('rules')
    .description('list the rules, as the configuration sets them')
    .addOption(new Option('--format <name>', 'text or json').default('text').argParser(oneOf(['text', 'json'])))
    .addOption(new Option('--profile <name>', 'which rules run: recommended or strict').argParser(oneOf(profiles)))
    .option('--config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration')
    .addOption(new Option('--color <when>', 'auto, always or never').default('auto').argParser(oneOf(whens)))
    .action(async (options: RulesOptions) => done(await actions.rules(options)))

  program
    .command('config')
    .description('show the configuration that applies to a file, and where each value was set')
    .argument('[file]', 'a release; the working directory if not given')
    .addOption(new Option('--format <name>', 'text or json').default('text').argParser(oneOf(['text', 'json'])))
    .option('--config <file>', 'use this configuration')
    .action(async (path: string | undefined, options: ConfigOptions) => done(await actions.config(path, options)))

  program
    .command('init')
    .description('write the configuration and the hook of a repository, from what its releases show; on a terminal it asks')
    .argument('[paths...]', 'releases to learn from; all below the working directory if none are named')
    .option('--name <issuer>', 'legal name of the issuer')
    .addOption(new Option('--ticker <exchange:symbol>', 'a listing, as in Nasdaq:ACME; may be repeated').argParser(collect(parseTicker)))
    .addOption(new Option('--fiscal-year-end <day>', 'the last day of the fiscal year, MM-DD').argParser(parseFiscalYearEnd))
    .addOption(new Option('--currency <code>', 'the reporting currency, as in USD').argParser(parseCurrency))
    .addOption(new Option('--status <name>', 'whose forms the issuer files: domestic, foreign-private or non-reporting').argParser(oneOf(statuses)))
    .addOption(new Option('--contact <contact>', 'as in "Jane Roe, (312) 867-5309, jane@acme.com"; may be repeated').argParser(collect(parseContact)))
    .addOption(new Option('--profile <name>', 'recommended or strict').argParser(oneOf(profiles)))
    .addOption(new Option('--hook <program>', 'pre-commit, lefthook, husky or none (default: the one that is set up)').argParser(oneOf([...hookKinds, 'none'])))
    .option('--no-learn', 'learn nothing from releases')
    .option('--yes', 'ask nothing')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (paths: string[], options: InitOptions) => done(await actions.init(paths, options)))

  oneFile(
    program
      .command('waive')
      .description('answer for a finding: write a waiver with a reason and a name')
      .argument('<file>')
      .argument('<rule>', 'RULE, or RULE:LINE for one of several findings')
  )
    .requiredOption('--reason <text>', 'why the finding may stand')
    .requiredOption('--by <name>', 'who answers for it')
    .addOption(new Option('--expires <date>', 'the day from which the waiver counts no more, YYYY-MM-DD').argParser(day))
    .action(async (path: string, rule: string, options: WaiveOptions) => done(await actions.waive(path, rule, options)))

  program
    .command('waivers')
    .description('list the waivers, check that they still hold, or prune those that do not')
    .addArgument(new Argument('<action>', 'list, check or prune').argParser(oneOf(['list', 'check', 'prune'])))
    .option('--config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration')
    .action(async (action: 'list' | 'check' | 'prune', options: WaiversOptions) => done(await actions.waivers(action, options)))

  oneFile(program.command('compare').description('show how two drafts, or two releases, differ in meaning').argument('<old>').argument('<new>'))
    .addOption(new Option('--format <name>', 'text or json').default('text').argParser(oneOf(['text', 'json'])))
    .option('--output <file>', 'write the comparison to a file')
    .addOption(new Option('--color <when>', 'auto, always or never').default('auto').argParser(oneOf(whens)))
    .action(async (before: string, after: string, options: CompareOptions) => done(await actions.compare(before, after, options)))

  oneFile(program.command('annotate').description('write the findings of a Word file into a copy of it as comments').argument('<file>'))
    .requiredOption('-o, --output <file>', 'the copy to write')
    .option('--suggest', 'write suggested wording as tracked changes')
    .option('--author <name>', 'who signs the comments', 'harborlint')
    .action(async (path: string, options: AnnotateOptions) => done(await actions.annotate(path, options)))

  oneFile(program.command('review').description('serve a page to review a release by, on this machine only').argument('<file>'))
    .addOption(new Option('--port <number>', 'the port; a free one if not given').default(0).argParser(count))
    .option('--no-open', 'do not open the browser')
    .action(async (path: string, options: ReviewOptions) => done(await actions.review(path, options)))

  program
    .command('lsp')
    .description('serve editors over the Language Server Protocol')
    .option('--stdio', 'on standard input and output, which is the only way there is')
    .action(async () => done(await actions.lsp()))

  return program
}

/** Options of the commands that work on one release. */
function oneFile(command: Command): Command {
  return command
    .addOption(new Option('--profile <name>', 'which rules run: recommended or strict').argParser(oneOf(profiles)))
    .addOption(new Option('--as-of <date>', 'judge a release without a date by this day, YYYY-MM-DD (default: today)').argParser(day))
    .option('--config <file>', 'use this configuration, not the nearest harborlint.config.*')
    .option('--no-config', 'use no configuration')
}

/** Options of the commands that read releases. */
function shared(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration, not the nearest harborlint.config.*')
    .option('--no-config', 'use no configuration')
    .addOption(new Option('--as <format>', `take the files for this format: ${inputFormats.join(', ')}`).argParser(oneOf(inputFormats)))
    .addOption(
      new Option('--revisions <state>', 'read the tracked changes of a Word file as accepted (final), rejected (original) or both (all)').argParser(
        oneOf(['final', 'original', 'all'])
      )
    )
    .addOption(new Option('--as-of <date>', 'judge releases without a date by this day, YYYY-MM-DD (default: today)').argParser(day))
    .option('--excerpt', 'these are parts of releases: do not report what is missing')
    .option('--stdin-filename <name>', 'the name that standard input is reported under')
    .option('--output <file>', 'write the report to a file')
    .addOption(new Option('--color <when>', 'auto, always or never').default('auto').argParser(oneOf(whens)))
}
