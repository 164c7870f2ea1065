import type { Declarations, DeclaredClass } from './declarations.ts'

export type ClassCoverage = {
  readonly name: string
  readonly done: number
  readonly declared: number
  readonly missing: readonly string[]
}

/** How much of each class the host implements; classes of Google products beside the workbook are left out. */
export function coverageByClass(
  { classes }: Declarations,
  implemented: ReadonlyMap<string, readonly string[]>,
): readonly ClassCoverage[] {
  return classes.filter(isOurs).map(({ name, methods, properties }) => {
    const names = [...methods.keys(), ...properties]
    const known = new Set(implemented.get(name) ?? [])
    const missing = names.filter(member => !known.has(member))
    return { name, done: names.length - missing.length, declared: names.length, missing }
  })
}

/** `local/host/COVERAGE.md`. */
export function coverageTable(coverage: readonly ClassCoverage[]): string {
  const done = coverage.reduce((sum, row) => sum + row.done, 0)
  const declared = coverage.reduce((sum, row) => sum + row.declared, 0)
  const begun = coverage.filter(row => row.done > 0)
  const absent = coverage.filter(row => row.done === 0)
  return [
    '# What the local host implements',
    '',
    'Written by `local/coverage/write.ts` from `@types/google-apps-script`; a test keeps it true.',
    'A member that is missing here throws `not implemented by the local host: Class.member`.',
    '',
    `${done} of ${declared} members.`,
    '',
    '| class | members | of | missing |',
    '|---|---:|---:|---|',
    ...begun.map(row => `| ${row.name} | ${row.done} | ${row.declared} | ${row.missing.join(', ')} |`),
    '',
    `Absent altogether: ${absent.map(row => `${row.name} (${row.declared})`).join(', ')}.`,
    '',
  ].join('\n')
}

/** Not services, or deprecated before the V8 runtime. */
const leftOut = new Set([
  'BlobSource',
  'Console',
  'Date',
  'DateConstructor',
  'MailAdvancedParameters',
  'MimeType',
  'ScriptProperties',
  'SortSpec',
  'UserProperties',
])

function isOurs({ name }: DeclaredClass): boolean {
  return !leftOut.has(name)
}
