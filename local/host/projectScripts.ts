import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** Evaluates the scripts of a project in a context. */
export type Load = (context: object) => void

type Compiled = { readonly written: string; readonly load: Load }

const compiled = new Map<string, Compiled>()

/**
 * The .js files of a folder in the order of their names, as clasp pushes them. They are parsed once for all hosts;
 * a folder that is written again is read again. The same files give the same function.
 */
export function projectScripts(folder: string): Load {
  const files = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .sort()
    .map(name => path.join(folder, name))
  const written = files.map(file => [file, fs.statSync(file).mtimeMs, fs.statSync(file).size].join()).join()
  const known = compiled.get(folder)
  if (known?.written === written) return known.load
  const scripts = files.map(file => new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file }))
  const load: Load = context => {
    for (const script of scripts) script.runInContext(context)
  }
  compiled.set(folder, { written, load })
  return load
}
