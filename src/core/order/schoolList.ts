import { clusterFromHeading, clusterName } from './clusterHeading.ts'
import { EMPTY_CELL, type Row } from './document.ts'
import type { School } from './order.ts'
import type { OutlineItem } from './outline.ts'
import { schoolFromName } from './schoolName.ts'
import { schoolsInParagraph } from './schoolParagraph.ts'
import { startsWithSchool } from './schoolStart.ts'
import type { TableHeader } from './tableHeader.ts'
import { folded, oneLine, startsLowerCase } from './tidy.ts'

/** «МБОУ СОШ № 7; МКОУ НОШ № 24», «…, МБОУ «Лицей»» */
const BETWEEN_SCHOOLS = /\s*;\s*|,\s*(?=[А-ЯЁ]{0,3}О[БАК]?У\s)/u

const LONGEST_NAME = 300

/** The taking-part schools: from tables, else from a list under headings, else from a paragraph. */
export function schoolsOf(outline: readonly OutlineItem[]): readonly School[] {
  const tables = outline.flatMap(item =>
    item.kind === 'schools' ? schoolsFromTable(item.header, item.rows) : [],
  )
  if (tables.length > 0) return withoutRepeats(tables)
  const lines = unwrapped(linesBeforeAcquaintance(outline))
  const listed = schoolsFromLines(lines)
  return withoutRepeats(listed.length > 0 ? listed : lines.flatMap(schoolsInParagraph))
}

/** A merged or empty cluster cell goes on with the cluster above; a row of one cell is a heading. */
function schoolsFromTable(header: TableHeader, rows: readonly Row[]): readonly School[] {
  const schoolColumn = header.columns.school?.[0] ?? header.columns.measure?.[0] ?? 0
  const clusterColumn = header.columns.cluster?.[0]
  const schools: School[] = []
  let cluster: string | null = null
  for (const row of rows) {
    const cells = row.filter(cell => cell.from === 'itself' && cell.text !== '')
    const only = cells[0]
    if (cells.length === 1 && only !== undefined && !startsWithSchool(only.text)) {
      cluster =
        clusterFromHeading(only.text) ?? (clusterColumn === undefined ? cluster : clusterName(only.text))
      continue
    }
    const named = clusterColumn === undefined ? '' : (row[clusterColumn]?.text ?? '')
    if (named !== '') cluster = clusterName(named)
    for (const name of namesInCell((row[schoolColumn] ?? EMPTY_CELL).text))
      schools.push(schoolFromName(name, cluster))
  }
  return schools
}

/** A cell may hold several schools, one a line; other lines go on with the name above. */
function namesInCell(text: string): readonly string[] {
  const names: string[] = []
  for (const line of text.split('\n').filter(part => /\p{L}/u.test(part))) {
    if (names.length === 0 || startsWithSchool(line)) names.push(line)
    else names[names.length - 1] = `${names[names.length - 1] ?? ''} ${line}`
  }
  return names.flatMap(name => name.split(BETWEEN_SCHOOLS)).filter(name => /\p{L}{3}/u.test(name))
}

/** A line that begins with a small letter goes on with the line above. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole[whole.length - 1]
    const goesOnHere = last !== undefined && last !== '' && last.length < LONGEST_NAME && !/[;:.]$/.test(last)
    if (goesOnHere && startsLowerCase(line)) whole[whole.length - 1] = `${last} ${line}`
    else whole.push(line)
  }
  return whole
}

function schoolsFromLines(lines: readonly string[]): readonly School[] {
  const names: { name: string; readonly cluster: string | null }[] = []
  let cluster: string | null = null
  let open = false
  for (const line of lines) {
    const last = names[names.length - 1]
    if (startsWithSchool(line)) {
      names.push({ name: line, cluster })
      open = !/[;.]$/.test(line)
    } else if (open && last !== undefined && goesOn(last.name, line)) {
      last.name = `${last.name} ${line}`
    } else {
      open = false
      cluster = clusterFromHeading(line) ?? cluster
    }
  }
  return names.map(({ name, cluster: of }) => schoolFromName(name, of))
}

/** A wrapped name: the quotes that it still has to close. */
function goesOn(name: string, line: string): boolean {
  return name.length < LONGEST_NAME && /«[^»]*$/.test(name) && /^[^«:]*»/.test(line)
}

/** Schools that sign under the order are no list of participants. */
function linesBeforeAcquaintance(outline: readonly OutlineItem[]): readonly string[] {
  const lines = outline.flatMap(item => (item.kind === 'line' ? [oneLine(item.text)] : []))
  const end = lines.findIndex(line => /ознакомлен|лист рассылки|^рассылка/i.test(line))
  return end === -1 ? lines : lines.slice(0, end)
}

function withoutRepeats(schools: readonly School[]): readonly School[] {
  const seen = new Set<string>()
  return schools.filter(school => {
    const key = folded(school.name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
