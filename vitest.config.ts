import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {globals: true, globalSetup: ['test/bundle-cli.ts'], include: ['test/**/*.test.ts'], testTimeout: 60_000}
})
