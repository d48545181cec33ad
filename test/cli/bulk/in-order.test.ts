import {setImmediate} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {inOrder, type Limits} from '../../../src/cli/bulk/in-order.ts'
import {memberName} from '../../../src/cli/bulk/member-name.ts'
import {progressText} from '../../../src/cli/progress-line.ts'

const never = new AbortController().signal

async function* numbers(count: number, onRead: (number: number) => void = () => {}): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    onRead(number)
    yield number
  }
}

function limits(count: number, bytes = Number.POSITIVE_INFINITY, size = 1): Limits<number> {
  return {count: () => count, bytes, sizeOf: () => size}
}

it('hands on outcomes in the order of the items, however long each takes', async () => {
  const run = async (number: number): Promise<number> => {
    for (let turn = 0; turn < (number * 7) % 11; turn++) await setImmediate()
    return number
  }
  const outcomes: number[] = []
  for await (const outcome of inOrder(numbers(100), run, limits(9), never)) outcomes.push(outcome)
  expect(outcomes).toEqual(Array.from({length: 100}, (_, index) => index))
})

it.each([
  ['items', limits(16), 16],
  ['bytes', limits(1_000, 40, 8), 5],
  ['bytes of one item that is larger than all that may be held', limits(1_000, 40, 100), 1]
])('reads no more ahead of a slow consumer than the limit of %s', async (_, limit, most) => {
  let read = 0
  let taken = 0
  let ahead = 0
  const count = (): void => {
    read++
    ahead = Math.max(ahead, read - taken)
  }
  for await (const _outcome of inOrder(numbers(2_000, count), async number => number, limit, never)) {
    await setImmediate()
    taken++
  }
  expect(taken).toBe(2_000)
  // One more may be on its way out.
  expect(ahead).toBeLessThanOrEqual(most + 1)
  expect(ahead).toBeGreaterThanOrEqual(most)
})

it('does not wait for the next item before it hands on an outcome', async () => {
  let release = (): void => {}
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise<void>(resolve => {
      release = resolve
    })
    yield 2
  }
  const outcomes = inOrder(slow(), async number => number, limits(8), never)
  expect((await outcomes.next()).value).toBe(1)
  release()
  expect((await outcomes.next()).value).toBe(2)
  expect((await outcomes.next()).done).toBe(true)
})

it('ends at once when it is told to', async () => {
  const stop = new AbortController()
  const outcomes = inOrder(numbers(10), number => (number < 2 ? Promise.resolve(number) : new Promise<number>(() => {})), limits(8), stop.signal)
  expect([(await outcomes.next()).value, (await outcomes.next()).value]).toEqual([0, 1])
  const pending = outcomes.next()
  stop.abort()
  expect((await pending).done).toBe(true)
})

it('passes on what goes wrong in an item or its reading', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1
    throw new Error('reading failed')
  }
  const all = async (items: AsyncGenerator<number>, run: (number: number) => Promise<number>): Promise<void> => {
    for await (const _ of inOrder(items, run, limits(4), never));
  }
  await expect(all(broken(), async number => number)).rejects.toThrow('reading failed')
  await expect(
    all(numbers(3), async () => {
      throw new Error('run failed')
    })
  ).rejects.toThrow('run failed')
})

it.each([
  ['releases/q1.htm', 'releases/q1.htm'],
  ['./releases//q1.htm', 'releases/q1.htm'],
  ['../../etc/passwd.txt', '%2E%2E/%2E%2E/etc/passwd.txt'],
  ['/etc/passwd.txt', '%2Fetc/passwd.txt'],
  ['..\\..\\windows.txt', '..%5C..%5Cwindows.txt'],
  ['C:\\windows.txt', 'C%3A%5Cwindows.txt'],
  ['a\u0000.txt', 'a%00.txt'],
  ['a\u001b[2J\u202etxt.exe', 'a%1B[2J%E2%80%AEtxt.exe'],
  ['100%.txt', '100%25.txt'],
  ['%2E%2E/x.txt', '%252E%252E/x.txt'],
  ['März/q1.txt', 'März/q1.txt']
])('shows the member %j as %s', (name, shown) => {
  expect(memberName(name)).toBe(shown)
})

it.each([
  [{count: 5_000, share: null}, 1_200, 5, 'checked 1,200 of 5,000, 240 a second, 16 s left'],
  [{count: null, share: 0.25}, 900, 60, 'checked 900, 15 a second, 180 s left'],
  [{count: null, share: null}, 900, 60, 'checked 900, 15 a second'],
  [{count: null, share: 0.001}, 9, 60, 'checked 9, 0.1 a second, 16 h 39 min left'],
  [{count: 10, share: null}, 0, 0, 'checked 0 of 10, 0 a second']
])('shows rate and time left of %j', (known, done, seconds, text) => {
  expect(progressText(done, seconds, known)).toBe(text.replace('180 s', '3 min'))
})
