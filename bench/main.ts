import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type BenchRow, markdownTable } from './table.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
const own = ['main.ts', 'table.ts']
const files = (await readdir(import.meta.dirname)).filter(name => name.endsWith('.ts') && !own.includes(name))

const tables: (readonly BenchRow[])[] = []
for (const file of files.sort()) tables.push(await rowsOf(file))
if (values.json) console.log(JSON.stringify(tables.flat(), null, 2))
else console.log(tables.map(markdownTable).join('\n\n'))

/** A module beside this one whose exported functions named `bench…` measure something and return rows. */
async function rowsOf(file: string): Promise<readonly BenchRow[]> {
  const module: Readonly<Record<string, unknown>> = await import(`./${file}`)
  const rows: BenchRow[] = []
  for (const [name, measure] of Object.entries(module)) {
    if (name.startsWith('bench') && typeof measure === 'function') rows.push(...(await measure()))
  }
  return rows
}
