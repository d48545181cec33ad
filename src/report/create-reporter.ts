import {githubReporter} from './github.ts'
import {jsonlReporter, jsonReporter} from './json.ts'
import type {Reporter, ReportSettings} from './release-report.ts'
import {textReporter} from './text.ts'

/** Names of the report formats. */
export const reportFormats = ['text', 'json', 'jsonl', 'sarif', 'github', 'junit', 'lsp', 'html'] as const

/** Name of a report format. */
export type ReportFormat = (typeof reportFormats)[number]

/** Makes the reporter of a format; those for machines that few use are loaded when asked for. */
export async function createReporter(format: ReportFormat, settings: ReportSettings): Promise<Reporter> {
  switch (format) {
    case 'text':
      return textReporter(settings)
    case 'json':
      return jsonReporter(settings)
    case 'jsonl':
      return jsonlReporter()
    case 'github':
      return githubReporter(settings)
    case 'sarif': {
      const [{sarifReporter}, {ruleDocs}] = await Promise.all([import('./sarif.ts'), import('./rule-docs.ts')])
      return sarifReporter(settings, ruleDocs())
    }
    case 'junit': {
      const {junitReporter} = await import('./junit.ts')
      return junitReporter()
    }
    case 'html': {
      const {htmlReporter} = await import('./html/html-reporter.ts')
      return htmlReporter(settings)
    }
    case 'lsp': {
      const {lspReporter} = await import('./lsp.ts')
      return lspReporter(settings)
    }
  }
}
