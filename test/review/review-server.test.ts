import {request} from 'node:http'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {type ReviewDesk, type RunningReview, serveReview} from '../../src/review/review-server.ts'

let review: RunningReview
let url: URL
let done: string[]
let changed: () => void

const desk: ReviewDesk = {
  page: async base => `<p>${base}</p>`,
  async waive({fingerprint, reason, by}) {
    const before = [...done]
    await new Promise(resolve => setImmediate(resolve))
    done = [...before, `${fingerprint} ${reason} ${by}`]
  },
  async resolve(fingerprint, isResolved) {
    done.push(`${fingerprint} ${isResolved}`)
  },
  async signOff(by, hash) {
    if (hash === 'broken') throw new Error('disk full')
    done.push(`${by} ${hash}`)
  },
  complain(error) {
    done.push(String(error))
  },
  watch(callback) {
    changed = callback
    return () => {}
  }
}

beforeEach(async () => {
  done = []
  review = await serveReview(desk)
  url = new URL(review.url)
})
afterEach(() => review.close())

function send(
  path: string,
  {method = 'GET', body = '', headers = {}}: {method?: string; body?: string; headers?: Record<string, string>} = {}
): Promise<{status: number; body: string}> {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port: url.port, path, method, headers: {host: url.host, ...headers}}, response => {
      let text = ''
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve({status: response.statusCode ?? 0, body: text}))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<{status: number; body: string}> =>
  send(`${url.pathname}${path}`, {method: 'POST', body, headers: {origin: url.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers}})

it('serves the page under its token only, on loopback', async () => {
  expect(url.hostname).toBe('127.0.0.1')
  expect(url.pathname.length).toBeGreaterThan(30)
  expect(await send(url.pathname)).toEqual({status: 200, body: `<p>${url.pathname}</p>`})
  const otherToken = url.pathname.replace(/[\w-]\/$/, last => (last === 'A/' ? 'B/' : 'A/'))
  for (const path of ['/', '/x/', otherToken, `${url.pathname}../etc/passwd`, `${url.pathname}%2e%2e/`, '//', `${url.pathname}waive`]) {
    expect((await send(path)).status, path).toBe(404)
  }
})

it('refuses other hosts and decisions from elsewhere', async () => {
  expect((await send(url.pathname, {headers: {host: 'evil.example'}})).status).toBe(403)
  const body = 'fingerprint=f&reason=r&by=b'
  expect((await post('waive', body, {origin: 'http://evil.example'})).status).toBe(403)
  expect((await post('waive', body, {'sec-fetch-site': 'cross-site'})).status).toBe(403)
  expect((await send(`${url.pathname}waive`, {method: 'POST', body})).status).toBe(403)
  expect(done).toEqual([])
})

it('takes decisions one after the other', async () => {
  const answers = await Promise.all(['a', 'b', 'c'].map(name => post('waive', `fingerprint=${name}&reason=r&by=b`)))
  expect(answers.map(answer => answer.status)).toEqual([200, 200, 200])
  expect(done).toHaveLength(3)
})

it('says what a decision lacks', async () => {
  expect(await post('waive', 'fingerprint=a&reason=&by=b')).toEqual({status: 422, body: 'A waiver needs a reason and a name.'})
  expect((await post('sign-off', 'by=')).status).toBe(422)
  expect((await post('waive', `reason=${'x'.repeat(100_000)}`)).status).toBe(422)
})

it('signs off the text that was shown', async () => {
  expect((await post('sign-off', 'by=Ada&hash=abc')).status).toBe(200)
  expect(done).toEqual(['Ada abc'])
})

it('says what went wrong in the terminal only', async () => {
  expect(await post('sign-off', 'by=Ada&hash=broken')).toEqual({status: 500, body: 'The review could not be carried out; see the terminal.'})
  expect(done).toEqual(['Error: disk full'])
})

it('tells the page when the file changes', async () => {
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port: url.port, path: `${url.pathname}events`, headers: {host: url.host}}, response => {
      let all = ''
      response.on('data', chunk => {
        all += chunk
        if (all.includes('open') && !all.includes('change')) changed()
        if (all.includes('event: change')) resolve(all)
      })
    })
    sent.on('error', reject)
    sent.end()
  })
  expect(text).toContain('event: change')
})
