// Preloaded into the process under test: any use of the network ends it with code 97.
const die = what => () => {
  process.stderr.write(`NETWORK ${what}\n`)
  process.exit(97)
}
const net = require('node:net')
net.Socket.prototype.connect = die('connect')
net.Server.prototype.listen = die('listen')
const dns = require('node:dns')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = die(`dns.${name}`)
  dns.promises[name] = die(`dns.promises.${name}`)
}
const dgram = require('node:dgram')
dgram.createSocket = die('dgram')
for (const name of ['http', 'https']) {
  const module = require(`node:${name}`)
  module.request = die(name)
  module.get = die(name)
}
globalThis.fetch = die('fetch')
globalThis.WebSocket = die('WebSocket')
