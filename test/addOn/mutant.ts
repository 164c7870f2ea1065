import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { refusals } from '../../build/gate/gate.ts'
import { bundleScript } from '../../build/script.ts'
import { folderOf } from '../build/folderOf.ts'

/** A small change of the add-on's source: a text that stands there once, and what takes its place. */
export type Change = { readonly file: string; readonly from: string; readonly to: string }

/** A script project with one change in it, and what the build's gate says of it. */
export type Mutant = { readonly folder: string; readonly refused: () => readonly string[] }

/** The sources apart from the checkout, so that a change of them touches nobody. */
export function sourcesOf(): string {
  const folder = folderOf({})
  cpSync('src', join(folder, 'src'), { recursive: true })
  mkdirSync(join(folder, 'build'))
  cpSync('build/tsconfig.room.json', join(folder, 'build/tsconfig.room.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Builds the add-on with this change (null: as it is) and leaves the sources as they were. */
export async function mutantOf(sources: string, change: Change | null): Promise<Mutant> {
  const file = change && join(sources, change.file)
  const before = file && readFileSync(file, 'utf8')
  if (file && before) writeFileSync(file, changed(before, change))
  try {
    const script = await bundleScript(sources, 'src/gas/main.ts')
    const folder = join(sources, `built-${names.next().value}`)
    mkdirSync(folder)
    writeFileSync(join(folder, script.name), script.text)
    cpSync('appsscript.json', join(folder, 'appsscript.json'))
    return { folder, refused: () => refusals([script]).map(({ rule }) => rule) }
  } finally {
    if (file && before) writeFileSync(file, before)
  }
}

const names = (function* () {
  for (let number = 1; ; number++) yield number
})()

function changed(text: string, { file, from, to }: Change): string {
  const places = text.split(from).length - 1
  if (places !== 1) throw new Error(`${file} holds «${from}» ${places} times: write the mutation anew.`)
  return text.split(from).join(to)
}
