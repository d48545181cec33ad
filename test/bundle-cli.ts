import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Bundles the command line before the tests, so that those which run it as a process run what is in the source. */
export default async function setup(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const {bundleCli} = await import(join(root, 'scripts/bundle-cli.mjs'))
  await bundleCli(root, join(root, 'dist/cli'), {clean: false})
}
