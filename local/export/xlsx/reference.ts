import { excelTitle } from './titles.ts'

/**
 * A reference to cells of another sheet, «Школы!A2:A», as a rule in a file wants it: the title in quotes,
 * nothing relative to the cell that asks, and an end where Google's has none.
 */
export function excelReference(reference: string): string {
  const [, title, cells = ''] = /^=?(?:(.*)!)?(.*)$/s.exec(reference) ?? []
  const bounded = cells.toUpperCase().replace(/\$/g, '').replace(OPEN_END, `$1$2:$3${LAST_ROW}`)
  const absolute = bounded.replace(/([A-Z]+)|(\d+)/g, '$$$&')
  return title === undefined ? absolute : `${quoted(title)}!${absolute}`
}

const OPEN_END = /^([A-Z]+)(\d+):([A-Z]+)$/
const LAST_ROW = 1_048_576

function quoted(title: string): string {
  const bare = title.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'")
  return `'${excelTitle(bare).replaceAll("'", "''")}'`
}
