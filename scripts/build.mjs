// Builds dist/: the command line as one CommonJS bundle with lazy chunks, and the library by tsc.
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundleCli} from './bundle-cli.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const only = process.argv[2]

await import('./generate.mjs')
if (only !== 'cli') {
  rmSync(join(root, 'dist'), {recursive: true, force: true})
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
}
await bundleCli(root, join(root, 'dist/cli'))
