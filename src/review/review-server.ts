import {randomBytes, timingSafeEqual} from 'node:crypto'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What the server lets a reviewer do. Methods throw `DecisionError` for what a person can mend. */
export interface ReviewDesk {
  /** The page as of now; `base` is the path prefix of its forms. */
  page(base: string): Promise<string>
  waive(decision: {readonly fingerprint: string; readonly reason: string; readonly by: string; readonly expires: string}): Promise<void>
  resolve(fingerprint: string, isResolved: boolean): Promise<void>
  /** `hash` is that of the text that the reviewer had before them. */
  signOff(by: string, hash: string): Promise<void>
  /** Says what went wrong where whoever started the review reads it. */
  complain(error: unknown): void
  /** Calls back when the release, the waivers or the record change on disk; returns what stops that. */
  watch(changed: () => void): () => void
}

/** A decision that cannot be taken as asked; the message is for the reviewer. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError'
}

/** A running review. */
export interface RunningReview {
  readonly url: string
  close(): Promise<void>
}

const bodyLimit = 64 * 1024

/** Serves a review on the loopback interface under a random token until it is closed. */
export async function serveReview(desk: ReviewDesk, port = 0): Promise<RunningReview> {
  const token = randomBytes(24).toString('base64url')
  const base = `/${token}/`
  const listeners = new Set<ServerResponse>()
  // Decisions are taken one after the other: two tabs must not lose each other's.
  let queue: Promise<unknown> = Promise.resolve()
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else if (error instanceof DecisionError) answer(response, 422, error.message)
      else {
        desk.complain(error)
        answer(response, 500, 'The review could not be carried out; see the terminal.')
      }
    })
  })
  const address = await listen(server, port)
  const stopWatching = desk.watch(() => {
    for (const listener of listeners) listener.write('event: change\ndata: \n\n')
  })
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close() {
      stopWatching()
      for (const listener of listeners) listener.end()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    secure(response)
    if (!isOwnHost(request.headers.host, address.port)) return answer(response, 403, 'This review is served to this machine only.')
    const path = request.url ?? ''
    if (!hasToken(path, base)) return answer(response, 404, 'Nothing here.')
    const rest = path.slice(base.length)
    if (request.method === 'GET' && rest === '') return answer(response, 200, await desk.page(base), 'text/html; charset=utf-8')
    if (request.method === 'GET' && rest === 'events') return listenTo(request, response)
    if (request.method !== 'POST' || !['waive', 'resolve', 'sign-off'].includes(rest)) return answer(response, 404, 'Nothing here.')
    if (!isSameOrigin(request, address.port)) return answer(response, 403, 'Decisions are taken on the page itself.')
    const form = new URLSearchParams(await readBody(request))
    const decision = queue.then(() => decide(rest, form))
    queue = decision.catch(() => {})
    await decision
    response.setHeader('Location', base)
    return answer(response, 200, 'Done.')
  }

  function decide(action: string, form: URLSearchParams): Promise<void> {
    const value = (name: string): string => (form.get(name) ?? '').trim()
    if (action === 'waive') {
      if (!value('reason') || !value('by')) throw new DecisionError('A waiver needs a reason and a name.')
      return desk.waive({fingerprint: value('fingerprint'), reason: value('reason'), by: value('by'), expires: value('expires')})
    }
    if (action === 'resolve') return desk.resolve(value('fingerprint'), value('resolved') !== 'no')
    if (!value('by')) throw new DecisionError('A sign-off needs a name.')
    return desk.signOff(value('by'), value('hash'))
  }

  function listenTo(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {'Content-Type': 'text/event-stream'})
    response.write(': open\n\n')
    listeners.add(response)
    request.on('close', () => listeners.delete(response))
  }
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // A server that listens on a port has an address of this shape.
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  })
}

function secure(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
}

// A page elsewhere can make a browser resolve its own name to this machine; the host header gives it away.
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

function isSameOrigin({headers}: IncomingMessage, port: number): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return headers.origin === `http://127.0.0.1:${port}` || headers.origin === `http://localhost:${port}`
}

function hasToken(path: string, base: string): boolean {
  const given = Buffer.from(path.slice(0, base.length))
  const wanted = Buffer.from(base)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  // Chunks of a request without an encoding are buffers.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyLimit) throw new DecisionError('That is longer than a reason.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, {'Content-Type': type})
  response.end(body)
}
