import {createHash} from 'node:crypto'
import type {Finding} from '../lint/finding.ts'

/** What a review of one text came to: who read it, what was found, what was decided. Kept beside the release. */
export interface ReviewRecord {
  readonly version: 1
  readonly file: string
  /** SHA-256 of the file as reviewed, hexadecimal. */
  readonly hash: string
  readonly tool: string
  readonly profile: string
  readonly rules: number
  readonly asOf: string
  /** SHA-256 of what the judgement rested on: the rules that ran, what they found, what was waived. */
  readonly hashes: {readonly rules: string; readonly findings: string; readonly waivers: string}
  readonly findings: readonly {
    readonly rule: string
    readonly fingerprint: string
    readonly severity: string
    readonly message: string
    readonly excerpt: string
    readonly state: 'open' | 'waived' | 'resolved'
    readonly waiver?: {readonly reason: string; readonly by: string; readonly on: string; readonly expires?: string}
  }[]
  readonly signedOff: {readonly by: string; readonly on: string} | null
}

/** Ending of the record's file name, after the whole name of the release. */
export const reviewEnding = '.review.json'

/** Reads a record; null if the text is not one. */
export function parseReview(text: string): ReviewRecord | null {
  try {
    const record = JSON.parse(text) as Partial<ReviewRecord> // The shape is checked on the next lines.
    if (record.version !== 1 || typeof record.hash !== 'string' || !Array.isArray(record.findings)) return null
    const signed = record.signedOff
    if (signed !== null && (typeof signed?.by !== 'string' || typeof signed.on !== 'string')) return null
    return record as ReviewRecord
  } catch {
    return null
  }
}

/** What stands in the record of each finding. `resolved` are fingerprints. */
export function recordFindings(findings: readonly Finding[], resolved: ReadonlySet<string>): ReviewRecord['findings'] {
  return findings.map(({rule, fingerprint, severity, message, actual, waived}) => ({
    rule,
    fingerprint,
    severity,
    message,
    excerpt: actual,
    state: waived ? 'waived' : resolved.has(fingerprint) ? 'resolved' : 'open',
    ...(waived ? {waiver: waived} : {})
  }))
}

/** The hashes of what a judgement rests on; each follows content, not order. */
export function reviewHashes(rules: readonly string[], findings: readonly Finding[]): ReviewRecord['hashes'] {
  const waivers = findings.flatMap(({fingerprint, waived}) =>
    waived ? [JSON.stringify([fingerprint, waived.reason, waived.by, waived.on, waived.expires ?? null])] : []
  )
  return {rules: hashOf(rules), findings: hashOf(findings.map(({rule, fingerprint}) => `${rule} ${fingerprint}`)), waivers: hashOf(waivers)}
}

function hashOf(lines: readonly string[]): string {
  return createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex')
}

/** Why a release may not pass where a review is demanded; null if it may. */
export function reviewFault(record: ReviewRecord | null, hash: string): string | null {
  if (!record) return 'No review of this release is on file'
  if (!record.signedOff) return 'The review of this release is not signed off'
  if (record.hash !== hash) return `The text has changed since ${record.signedOff.by} signed it off on ${record.signedOff.on}`
  return null
}
