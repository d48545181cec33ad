// Prints what each gate of the bundle needs (src/text/written-needs.ts).
import {createRequire} from 'node:module'

const {load} = createRequire(import.meta.url)('../bin/load-bundle.js')
process.stdout.write(load('main.cjs').writeNeeds())
