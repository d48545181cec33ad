/** Fills `{names}` of a template from `data`. A name without a value stays as it is, so that a fault shows. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([A-Za-z]\w*)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole))
}
