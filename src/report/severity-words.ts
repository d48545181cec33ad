import type {Severity} from '../rule/define-rule.ts'

/** What a severity is called where people read it; `info` is a word of programs. */
export const severityWords: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}
