import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/**
 * The scripts of a folder, parsed once for the thousands of runs of a school year. Each run still evaluates
 * them anew, in a context of its own.
 */
export function compiledScript(folder: string): (context: object) => void {
  const scripts = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.js'))
    .sort()
    .map(name => new vm.Script(fs.readFileSync(path.join(folder, name), 'utf8'), { filename: name }))
  return context => {
    for (const script of scripts) script.runInContext(context)
  }
}
