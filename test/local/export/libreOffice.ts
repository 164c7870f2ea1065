import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** LibreOffice on the search path; null when none is installed. */
export function findLibreOffice(searchPath: string): string | null {
  const candidates = searchPath
    .split(path.delimiter)
    .flatMap(folder => ['soffice', 'libreoffice'].map(name => path.join(folder, name)))
  return candidates.find(candidate => fs.existsSync(candidate)) ?? null
}

export type Drawn = { readonly text: string; readonly background: string; readonly fontColour: string }

/** The visible cells of each visible sheet, row by row, as LibreOffice draws them: it works out conditional formats itself. */
export function drawnByLibreOffice(
  soffice: string,
  xlsx: Uint8Array,
): readonly (readonly (readonly Drawn[])[])[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'office-'))
  try {
    const file = path.join(folder, 'book.xlsx')
    fs.writeFileSync(file, xlsx)
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    execFileSync(soffice, [profile, '--headless', '--convert-to', 'html', '--outdir', folder, file], {
      stdio: 'ignore',
      env: { ...process.env, TZ: 'UTC' },
      timeout: 150_000,
    })
    return tablesIn(fs.readFileSync(path.join(folder, 'book.html'), 'utf8'))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function tablesIn(html: string): readonly (readonly (readonly Drawn[])[])[] {
  return [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].map(([, table = '']) => {
    const rows: (Drawn | undefined)[][] = []
    for (const [down, [, row = '']] of [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].entries()) {
      let across = 0
      for (const [, attributes = '', content = ''] of row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)) {
        while (rows[down]?.[across] !== undefined) across += 1
        spread(rows, down, across, attributes, cellFrom(attributes, content))
      }
    }
    return rows.map(row => Array.from(row, cell => cell ?? BLANK))
  })
}

const BLANK: Drawn = { text: '', background: '#ffffff', fontColour: '#000000' }

/** A merged cell stands in all its places. */
function spread(
  rows: (Drawn | undefined)[][],
  down: number,
  across: number,
  attributes: string,
  cell: Drawn,
): void {
  const span = (name: string) => Number(new RegExp(`${name}="?(\\d+)`).exec(attributes)?.[1] ?? 1)
  for (let row = down; row < down + span('rowspan'); row++) {
    const cells = rows[row] ?? []
    rows[row] = cells
    for (let column = across; column < across + span('colspan'); column++) cells[column] = cell
  }
}

function cellFrom(attributes: string, content: string): Drawn {
  const said = content.replace(/<comment>.*?<\/comment>/gs, '')
  return {
    text: said
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    background: /bgcolor="(#\w+)"/i.exec(attributes)?.[1]?.toLowerCase() ?? BLANK.background,
    fontColour: /<font[^>]*color="(#\w+)"/i.exec(said)?.[1]?.toLowerCase() ?? BLANK.fontColour,
  }
}
