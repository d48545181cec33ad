// The published schema of the configuration file, and the part of docs/configuration.md between the marks.
import {toJsonSchema} from '@valibot/to-json-schema'

const marks = /(<!-- keys -->\n)[\s\S]*?(<!-- \/keys -->)/
const levels = ['off', 'info', 'warning', 'error']

/** The JSON schema, and docs/configuration.md with its table of keys made anew. */
export async function configurationReference(configSchema, rules, page) {
  const made = toJsonSchema(configSchema, {errorMode: 'ignore'})
  const settings = {
    type: 'object',
    properties: Object.fromEntries([...families(rules).map(family => [`${family}/*`, {enum: levels}]), ...rules.map(rule => [rule.id, ruleSchema(rule)])]),
    additionalProperties: {anyOf: [{enum: levels}, {type: 'array'}]}
  }
  made.properties.rules = {...settings, description: made.properties.rules.description}
  made.properties.overrides.items.properties.rules = {$ref: '#/properties/rules'}
  const schema = {
    $schema: made.$schema,
    $id: 'https://raw.githubusercontent.com/harborlint/harborlint/main/schema/harborlint.config.schema.json',
    title: 'harborlint configuration',
    ...made
  }
  if (!marks.test(page)) throw new Error('docs/configuration.md has no <!-- keys --> … <!-- /keys -->')
  const table = `| key | |\n|---|---|\n${keyRows(made, '').join('\n')}\n`
  return {schema: `${JSON.stringify(schema, null, 1)}\n`, reference: page.replace(marks, (_, open, close) => `${open}${table}${close}`)}
}

function families(rules) {
  return [...new Set(rules.map(rule => rule.id.split('/')[0]))]
}

function ruleSchema(rule) {
  const level = {enum: levels}
  const specs = Object.entries(rule.options ?? {})
  const options = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      specs.map(([name, spec]) => [
        name,
        {...(spec.type === 'strings' ? {type: 'array', items: {type: 'string'}} : {type: spec.type}), default: spec.default, description: spec.description}
      ])
    )
  }
  return {description: rule.why, anyOf: [level, {type: 'array', minItems: 1, maxItems: 2, items: [level, options]}]}
}

function keyRows(schema, prefix) {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (key === '$schema') return []
    const words = value.enum ? value.enum.map(word => `\`${word}\``).join(', ') : ''
    const row = `| \`${prefix}${key}\` | ${[value.description, words].filter(Boolean).join(' ').replaceAll('|', '\\|')} |`
    const inner =
      key === 'rules'
        ? []
        : value.type === 'object'
          ? keyRows(value, `${prefix}${key}.`)
          : value.items?.type === 'object'
            ? keyRows(value.items, `${prefix}${key}[].`)
            : []
    return [row, ...inner]
  })
}
