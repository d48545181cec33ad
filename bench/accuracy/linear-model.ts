/** A weight for each feature, by its number, and the bias. */
export interface LinearModel {
  readonly weights: Float64Array
  readonly bias: number
}

export interface LinearExample {
  readonly features: readonly number[]
  readonly isForward: boolean
  readonly weight: number
}

const memory = 7

/** Fits a logistic regression with a Gaussian prior whose width is `scale` for each feature, by L-BFGS. */
export function fitLinear(examples: readonly LinearExample[], scale: Float64Array, {cost = 0.3, rounds = 60} = {}): LinearModel {
  const size = scale.length
  const dimension = size + 1
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0)
    let sum = 0
    for (let i = 0; i < size; i++) {
      const value = point[i] as number
      sum += 0.5 * value * value
      gradient[i] = value
    }
    for (const {features, isForward, weight} of examples) {
      let odds = point[size] as number
      for (const feature of features) odds += (point[feature] as number) * (scale[feature] as number)
      const target = isForward ? 1 : 0
      sum += cost * weight * (Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - target * odds)
      const error = cost * weight * (1 / (1 + Math.exp(-odds)) - target)
      gradient[size] = (gradient[size] as number) + error
      for (const feature of features) gradient[feature] = (gradient[feature] as number) + error * (scale[feature] as number)
    }
    return sum
  }
  let point = new Float64Array(dimension)
  let gradient = new Float64Array(dimension)
  let value = loss(point, gradient)
  const steps: Float64Array[] = []
  const changes: Float64Array[] = []
  for (let round = 0; round < rounds; round++) {
    const direction = descend(gradient, steps, changes)
    const slope = dot(gradient, direction)
    let length = 1
    let next = point
    let nextGradient = gradient
    let nextValue = value
    for (let halvings = 0; halvings < 12; halvings++) {
      next = point.map((x, i) => x - length * (direction[i] as number))
      nextGradient = new Float64Array(dimension)
      nextValue = loss(next, nextGradient)
      if (nextValue <= value - 1e-4 * length * slope) break
      length /= 2
    }
    const step = next.map((x, i) => x - (point[i] as number))
    const change = nextGradient.map((x, i) => x - (gradient[i] as number))
    if (dot(step, change) > 1e-10) {
      steps.push(step)
      changes.push(change)
      if (steps.length > memory) {
        steps.shift()
        changes.shift()
      }
    }
    const isSettled = Math.abs(value - nextValue) < 2e-6 * Math.abs(value)
    point = next
    gradient = nextGradient
    value = nextValue
    if (isSettled) break
  }
  return {weights: scale.map((width, i) => width * (point[i] as number)), bias: point[size] as number}
}

/** Log-odds of a list of features. */
export function scoreLinear({weights, bias}: LinearModel, features: readonly number[]): number {
  let odds = bias
  for (const feature of features) odds += weights[feature] as number
  return odds
}

// The two-loop recursion of L-BFGS.
function descend(gradient: Float64Array, steps: readonly Float64Array[], changes: readonly Float64Array[]): Float64Array {
  const direction = Float64Array.from(gradient)
  const shares: number[] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as Float64Array
    const change = changes[i] as Float64Array
    const share = dot(step, direction) / dot(step, change)
    shares[i] = share
    for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) - share * (change[k] as number)
  }
  const lastStep = steps.at(-1)
  const lastChange = changes.at(-1)
  const size = lastStep && lastChange ? dot(lastStep, lastChange) / dot(lastChange, lastChange) : 1 / Math.sqrt(dot(gradient, gradient))
  for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) * size
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Float64Array
    const change = changes[i] as Float64Array
    const share = dot(change, direction) / dot(step, change)
    for (let k = 0; k < direction.length; k++) direction[k] = (direction[k] as number) + (step[k] as number) * ((shares[i] as number) - share)
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
