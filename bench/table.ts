/** One measured job; every module has its own further columns. */
export type BenchRow = { readonly job: string; readonly [column: string]: string | number }

/** A Markdown table: columns in order of first appearance, numbers to the right, three significant decimals. */
export function markdownTable(rows: readonly BenchRow[]): string {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const numeric = columns.map(column => rows.every(row => typeof row[column] !== 'string'))
  const cells = [columns, ...rows.map(row => columns.map(column => shown(row[column])))]
  const widths = columns.map((_, index) => Math.max(3, ...cells.map(line => line[index]?.length ?? 0)))
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, index) => (numeric[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, index) => `${'-'.repeat(width + 1)}${numeric[index] ? ':' : '-'}`).join('|')}|`
  const [header = '', ...body] = cells.map(line)
  return [header, rule, ...body].join('\n')
}

function shown(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value.replaceAll('|', '\\|')
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)))
}
