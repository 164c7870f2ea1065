import * as z from 'zod/mini'
import type { Placed } from '../../core/problem/rosterProblems.ts'
import type { Person, Roster, School } from '../../core/roster/roster.ts'
import { dayCell, flagCell, mailboxesCell, textCell } from '../../core/table/door.ts'
import { isEmptyRow } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'
import { placeOf, type Workbook } from './workbook.ts'

export type PlacedPerson = Placed<Person> & { readonly roleText: string }

/** Schools and people as their sheets say, each with its row. */
export function rosterFrom(
  workbook: Workbook,
  texts: Texts,
): { readonly schools: readonly Placed<School>[]; readonly people: readonly PlacedPerson[] } {
  const schools = workbook.schools.flatMap((row, index) =>
    isEmptyRow(row) ? [] : [{ row: placeOf(index), value: schoolRow.parse(row) }],
  )
  const people = workbook.people.flatMap((row, index) => {
    if (isEmptyRow(row)) return []
    const read = personRow.parse(row)
    const value = { ...read, role: keyOfWord(texts.roles, read.role) }
    return [{ row: placeOf(index), value, roleText: read.role }]
  })
  return { schools, people }
}

/** The records without their places. */
export function rosterOf(placed: ReturnType<typeof rosterFrom>): Roster {
  return {
    schools: placed.schools.map(school => school.value),
    people: placed.people.map(person => person.value),
  }
}

const schoolRow = z.object({
  id: textCell,
  number: textCell,
  name: textCell,
  short: textCell,
  cluster: textCell,
  head: textCell,
  emails: mailboxesCell,
  accounts: mailboxesCell,
  active: flagCell,
  pausedUntil: dayCell,
})

const personRow = z.object({
  id: textCell,
  name: textCell,
  post: textCell,
  role: textCell,
  emails: mailboxesCell,
  accounts: mailboxesCell,
  pausedUntil: dayCell,
})
