#!/usr/bin/env node
'use strict'
const {beBrief, load} = require('./load-bundle.js')
load('main.cjs')
  .main(process.argv.slice(2), beBrief)
  .then(code => {
    process.exitCode = code
  })
