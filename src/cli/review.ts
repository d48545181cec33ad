import {existsSync, watch} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'
import {ConfigError} from '../config/config-error.ts'
import {faultPage} from '../report/html/fault-page.ts'
import {reviewPage} from '../report/html/review-page.ts'
import type {CheckedRelease} from '../report/release-report.ts'
import {parseReview, type ReviewRecord, recordFindings, reviewEnding, reviewHashes} from '../review/review-record.ts'
import {DecisionError, type ReviewDesk, serveReview} from '../review/review-server.ts'
import {addWaiver} from '../review/waiver-file.ts'
import {version} from '../version.ts'
import {changeFile} from './change-file.ts'
import {type CheckedFile, checkOne, type OneFileOptions} from './check-one.ts'
import {waiverFileFor, waiverName, waiverOf} from './waivers.ts'

/** Options of `review` as the command line gives them. */
export interface ReviewOptions extends OneFileOptions {
  readonly port: number
  readonly open: boolean
}

/** Serves the review of a release on this machine until it is interrupted. */
export async function review(path: string, options: ReviewOptions): Promise<number> {
  await checkOne(path, options)
  const running = await serveReview(reviewDesk(path, options), options.port)
  process.stdout.write(`Review of ${basename(path)}: ${running.url}\nOnly this machine can open it. Stop with Ctrl+C.\n`)
  if (options.open) await openBrowser(running.url)
  await new Promise<void>(done => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  await running.close()
  return 0
}

/** What a reviewer can do with a file on disk. Each call reads the file anew, so that no decision is about an old text. */
export function reviewDesk(path: string, options: OneFileOptions): ReviewDesk {
  const recordPath = `${resolve(path)}${reviewEnding}`

  return {
    async page(base) {
      const checked = await checkOne(path, options).catch((error: unknown) => {
        // Half saved, or moved away: the page says so and follows the file until it is whole again.
        if (error instanceof ConfigError) return error.message
        throw error
      })
      if (typeof checked === 'string') return faultPage(basename(path), checked, base)
      const {report, understood} = checked
      const record = existsSync(recordPath) ? recordFor(report, await readFile(recordPath, 'utf8')) : null
      const {release, rules, profile} = understood
      return reviewPage({
        file: report.file,
        release,
        findings: report.findings,
        rules,
        failures: report.error === undefined ? [] : [report.error],
        profile,
        version,
        hash: report.hash(),
        live: {base, resolved: [...resolvedIn(record)], signedOff: record?.signedOff ?? null}
      })
    },
    async waive({fingerprint, reason, by, expires}) {
      const {report, plan} = await checkOne(path, options)
      const finding = report.findings.find(candidate => candidate.fingerprint === fingerprint && !candidate.waived)
      if (!finding) throw new DecisionError('The words of this finding have changed or it is waived already; the page is loaded anew.')
      if (expires && !/^\d{4}-\d{2}-\d{2}$/.test(expires)) throw new DecisionError('The last day must be a day.')
      const file = waiverFileFor(path, plan.config)
      const waiver = waiverOf(finding, waiverName(file, report.file), {reason, by, on: today(), ...(expires ? {expires} : {})})
      await changeFile(file, text => addWaiver(text, waiver))
    },
    async resolve(fingerprint, isResolved) {
      const checked = await checkOne(path, options)
      await changeRecord(checked, record => {
        const resolved = new Set(resolvedIn(record))
        if (isResolved) resolved.add(fingerprint)
        else resolved.delete(fingerprint)
        return {resolved, signedOff: null}
      })
    },
    async signOff(by, hash) {
      const checked = await checkOne(path, options)
      if (checked.report.hash() !== hash) throw new DecisionError('The release has changed since this page was loaded. Load it anew and read it first.')
      if (checked.report.error !== undefined) throw new DecisionError('The release was not wholly checked, so it cannot be signed off.')
      await changeRecord(checked, record => ({resolved: resolvedIn(record), signedOff: {by, on: today()}}))
    },
    complain(error) {
      process.stderr.write(`harborlint review: ${error instanceof Error ? error.message : String(error)}\n`)
    },
    watch(changed) {
      let timer: NodeJS.Timeout | undefined
      const watcher = watch(dirname(resolve(path)), (_event, name) => {
        // Our own temporary files and locks come and go beside the release.
        if (name?.endsWith('.tmp') || name?.endsWith('.lock')) return
        clearTimeout(timer)
        timer = setTimeout(changed, 150)
      })
      return () => {
        clearTimeout(timer)
        watcher.close()
      }
    }
  }

  // Decisions that other reviews of this release have written meanwhile are kept.
  function changeRecord({report, understood}: CheckedFile, decide: (record: ReviewRecord | null) => Decisions): Promise<void> {
    return changeFile(recordPath, text => {
      const {resolved, signedOff} = decide(recordFor(report, text))
      const record: ReviewRecord = {
        version: 1,
        file: basename(path),
        hash: report.hash(),
        tool: `harborlint ${version}`,
        profile: understood.profile,
        rules: understood.rules.length,
        asOf: understood.release.asOf,
        hashes: reviewHashes(
          understood.rules.map(rule => `${rule.id} ${rule.severity}`),
          report.findings
        ),
        findings: recordFindings(report.findings, resolved),
        signedOff
      }
      return `${JSON.stringify(record, null, 2)}\n`
    })
  }
}

/** What a reviewer has decided beside waivers. */
interface Decisions {
  /** Fingerprints of findings that were dealt with. */
  readonly resolved: ReadonlySet<string>
  readonly signedOff: ReviewRecord['signedOff']
}

// What was decided about single findings holds by their words; a sign-off holds for this text only.
function recordFor(report: CheckedRelease, text: string): ReviewRecord | null {
  const record = parseReview(text)
  return record && record.hash !== report.hash() ? {...record, signedOff: null} : record
}

function resolvedIn(record: ReviewRecord | null): ReadonlySet<string> {
  return new Set(record?.findings.filter(finding => finding.state === 'resolved').map(finding => finding.fingerprint))
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

async function openBrowser(url: string): Promise<void> {
  const {spawn} = await import('node:child_process')
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open'
  // No browser is no fault: the address stands in the terminal.
  spawn(command, [url], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref()
}
