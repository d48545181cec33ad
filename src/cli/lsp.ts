import {readFile} from 'node:fs/promises'
import {basename, isAbsolute, resolve} from 'node:path'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {rules} from '../../rules/index.ts'
import {ConfigError} from '../config/config-error.ts'
import {configNames, planner} from '../config/plans.ts'
import {createMemo, type Memo} from '../facts/memo.ts'
import type {Checked, Engine, FileProblem} from '../lsp/checked.ts'
import {serve} from '../lsp/server.ts'
import {ruleDocs} from '../report/rule-docs.ts'
import {waiverFileName} from '../review/waiver.ts'
import {addWaiver} from '../review/waiver-file.ts'
import {version} from '../version.ts'
import {changeFile} from './change-file.ts'
import {checkText} from './check-file.ts'
import {findWaiverFile, loadWaivers, waiverDesk, waiverFileFor, waiverName, waiverOf} from './waivers.ts'

/** Serves the language server protocol on standard input and output until the client ends it. */
export async function serveLsp(): Promise<number> {
  // Standard output belongs to the protocol.
  console.log = console.error
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  return new Promise(done => {
    connection.onExit(() => done(0))
    serve(connection, createEngine(), version)
  })
}

/** The engine of the language server: configuration, waivers and memory by document. */
export function createEngine(): Engine {
  let plan = newPlanner()
  const memos = new Map<string, Memo>()
  const relied = new Set<string>()

  return {
    async check(path, text, number) {
      const problems: FileProblem[] = []
      const today = new Date().toISOString().slice(0, 10)
      let settled: Awaited<ReturnType<typeof plan>>
      try {
        settled = await plan(onDisk(path))
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        const failure: Checked = {
          version: number,
          release: null,
          findings: [],
          failures: [`The configuration is at fault, so nothing was checked: ${error.message.split('\n')[0]}`]
        }
        return {checked: failure, problems: await configProblems(error)}
      }
      if (settled.config) relied.add(settled.config)
      if (settled.isIgnored) return {checked: {version: number, release: null, findings: [], failures: []}, problems}
      let memo = memos.get(path)
      if (!memo) {
        memo = createMemo()
        memos.set(path, memo)
      }
      memo.turn()
      const reports = await checkText(path, text, settled, {asOf: today, excerpt: false, memo})
      const waived = isAbsolute(path) ? await waiverDesk(today).apply(reports) : reports
      const waiverFile = isAbsolute(path) ? findWaiverFile(path) : null
      if (waiverFile) {
        relied.add(waiverFile)
        problems.push(...(await waiverProblems(waiverFile)))
      }
      const [report] = waived
      const failures = waived.flatMap(({error}) => error ?? [])
      if (!report || report.status === 'failed') return {checked: {version: number, release: null, findings: [], failures}, problems}
      return {
        checked: {
          version: number,
          release: report.understood?.release ?? null,
          findings: waived.flatMap(one => (one.status === 'checked' ? one.findings : [])),
          failures
        },
        problems
      }
    },
    async waive(path, finding, reason, by, expires) {
      const {config} = await plan(onDisk(path))
      const file = waiverFileFor(onDisk(path), config)
      const on = new Date().toISOString().slice(0, 10)
      const waiver = waiverOf(finding, waiverName(file, onDisk(path)), {reason, by, on, ...(expires ? {expires} : {})})
      await changeFile(file, text => addWaiver(text, waiver))
      return file
    },
    explain: async rule => ruleDocs()[rule]?.markdown ?? null,
    reset() {
      plan = newPlanner()
      memos.clear()
    },
    dependsOn: path => relied.has(path) || basename(path) === waiverFileName || configNames.some(name => name === basename(path))
  }
}

function newPlanner(): ReturnType<typeof planner> {
  return planner(rules, {only: [], skip: [], severity: {}, config: 'nearest'}, process.cwd())
}

// A document that is not on disk is taken to lie in the working directory.
function onDisk(path: string): string {
  return isAbsolute(path) ? path : resolve('untitled.md')
}

async function configProblems(error: ConfigError): Promise<FileProblem[]> {
  const problems: FileProblem[] = []
  for (const {file, message, span} of error.problems) {
    const source = await readFile(file, 'utf8').catch(() => '')
    problems.push({path: resolve(file), span: span ?? {start: 0, end: 0}, source, rule: 'config', message, severity: 'error'})
  }
  return problems
}

async function waiverProblems(path: string): Promise<FileProblem[]> {
  const {text, problems} = await loadWaivers(path)
  return problems.map(({rule, message, span}) => ({path, span, source: text, rule, message, severity: 'warning'}))
}
