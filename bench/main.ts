import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type BenchRow, markdownTable } from './table.ts'
import { workbookRows } from './workbook.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })

if (values.json) console.log(JSON.stringify(workbookRows(), null, 2))
else for (const file of await modules()) console.log(`${markdownTable(await rowsOf(file))}\n`)

async function modules(): Promise<readonly string[]> {
  const own = ['main.ts', 'table.ts']
  const files = await readdir(import.meta.dirname)
  return files.filter(name => name.endsWith('.ts') && !own.includes(name)).sort()
}

/** A module beside this one whose exported functions named `bench…` measure something and return rows. */
async function rowsOf(file: string): Promise<readonly BenchRow[]> {
  const module: Readonly<Record<string, unknown>> = await import(`./${file}`)
  const rows: BenchRow[] = []
  for (const [name, measure] of Object.entries(module)) {
    if (name.startsWith('bench') && typeof measure === 'function') rows.push(...(await measure()))
  }
  return rows
}
