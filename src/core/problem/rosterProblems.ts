import { isMailbox } from '../reminder/mailbox.ts'
import { nameKey } from '../roster/findExecutor.ts'
import type { School } from '../roster/roster.ts'
import type { Problem } from './problem.ts'

/** A record with the row it stands in, as Google counts it. */
export type Placed<T> = { readonly row: number; readonly value: T }

/** Schools without or with a wrong e-mail, and two schools of one kind with one number. */
export function schoolProblems(schools: readonly Placed<School>[]): readonly Problem[] {
  return [...schools.flatMap(placed => emailProblems('schools', placed)), ...repeatedNumbers(schools)]
}

/** People without or with a wrong e-mail. */
export function emailProblems(
  sheet: 'schools' | 'people',
  { row, value }: Placed<{ readonly emails: readonly string[] }>,
): readonly Problem[] {
  const place = { sheet, row, column: 'emails' } as const
  if (value.emails.length === 0) return [{ code: 'no-email', place }]
  return value.emails
    .filter(email => !isMailbox(email))
    .map((email): Problem => ({ code: 'bad-email', found: email, place }))
}

/** СОШ №1 and Гимназия №1 may both exist: two equal short names may not. */
function repeatedNumbers(schools: readonly Placed<School>[]): readonly Problem[] {
  const rowsByName = new Map<string, number[]>()
  for (const { row, value } of schools) {
    const key = nameKey(value.short)
    rowsByName.set(key, [...(rowsByName.get(key) ?? []), row])
  }
  return schools.flatMap(({ row, value }): readonly Problem[] => {
    const rows = rowsByName.get(nameKey(value.short)) ?? []
    if (rows.length < 2 || rows[0] === row) return []
    return [
      {
        code: 'repeated-school-number',
        found: value.short,
        rows,
        place: { sheet: 'schools', row, column: 'short' },
      },
    ]
  })
}
