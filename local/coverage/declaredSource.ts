import type { Declarations } from './declarations.ts'

/** Parameter types of each overload of each method, parted by commas, by class and method. */
export function declaredLists({
  classes,
}: Declarations): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
  return Object.fromEntries(
    classes.map(({ name, methods }) => [
      name,
      Object.fromEntries([...methods].map(([method, lists]) => [method, lists.map(list => list.join(', '))])),
    ]),
  )
}

/** `local/host/kernel/declared.ts`, before it is formatted. */
export function declaredSource(types: Declarations): string {
  return [
    '// Written by local/coverage/write.ts from @types/google-apps-script; not by hand.',
    '',
    '/** Parameter types of each overload of each method, parted by commas. */',
    'export const declaredMethods: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ',
    JSON.stringify(declaredLists(types), null, 2),
    '',
    'export const declaredEnums: ReadonlySet<string> = new Set(',
    JSON.stringify([...types.enums.keys()], null, 2),
    ')',
    '',
  ].join('\n')
}
