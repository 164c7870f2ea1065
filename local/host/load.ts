import fs from 'node:fs'
import path from 'node:path'
import type { InstallOptions } from './furnish.ts'
import type { Host } from './host.ts'
import { installInContext } from './installInContext.ts'
import { newContext } from './kernel/realm.ts'
import { projectScripts } from './projectScripts.ts'

/**
 * Loads every .js of a folder, as clasp would push it, into a context with the services in it. Each run evaluates
 * the scripts again, as Google does, unless `globals` is 'kept'. The returned context is the one outside any run.
 * The .html files beside them are HtmlService's. An `appsscript.json` gives scopes and zone unless options do.
 */
export function loadScript(
  folder: string,
  options: InstallOptions = {},
): { readonly host: Host; readonly context: object } {
  const context = newContext()
  const host = installInContext(context, {
    ...manifestOf(folder),
    readHtml: name => htmlFile(folder, name),
    load: projectScripts(folder),
    ...options,
  })
  return { host, context }
}

function manifestOf(folder: string): InstallOptions {
  const file = path.join(folder, 'appsscript.json')
  if (!fs.existsSync(file)) return {}
  const manifest: { readonly oauthScopes?: readonly string[]; readonly timeZone?: string } = JSON.parse(
    fs.readFileSync(file, 'utf8'),
  )
  return {
    ...(manifest.oauthScopes === undefined ? {} : { scopes: manifest.oauthScopes }),
    ...(manifest.timeZone === undefined ? {} : { scriptTimeZone: manifest.timeZone }),
  }
}

function htmlFile(folder: string, name: string): string | null {
  const file = path.join(folder, `${name}.html`)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}
