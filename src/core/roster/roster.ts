import type { Day } from '../day.ts'

/** Who takes part: schools and people, each known by a stable id. */
export type School = {
  readonly id: string
  /** «12» of СОШ №12; '' for a school without one. */
  readonly number: string
  readonly name: string
  readonly short: string
  readonly cluster: string
  readonly head: string
  readonly emails: readonly string[]
  /** Google accounts with which the workbook is opened. */
  readonly accounts?: readonly string[]
  readonly active: boolean
  readonly pausedUntil?: Pause
}

/** Until this day (not with it) no letter goes; text that is no day pauses nothing. */
export type Pause = Day | string | null

export type Role = 'coordinator' | 'controller' | 'executor'

export type Person = {
  readonly id: string
  readonly name: string
  readonly post: string
  /** Null when the cell says none of the known roles. */
  readonly role: Role | null
  readonly emails: readonly string[]
  readonly accounts?: readonly string[]
  readonly pausedUntil?: Pause
}

export type Roster = { readonly schools: readonly School[]; readonly people: readonly Person[] }

/** Who must do it: a school or a person. */
export type Executor = {
  readonly kind: 'school' | 'person'
  readonly id: string
  /** As shown in «Исполнение»: the short name or the person's name. */
  readonly name: string
  readonly cluster: string
  readonly emails: readonly string[]
  readonly pausedUntil?: Pause
}

export function executorFromSchool(school: School): Executor {
  return {
    kind: 'school',
    id: school.id,
    name: school.short,
    cluster: school.cluster,
    emails: school.emails,
    pausedUntil: school.pausedUntil ?? null,
  }
}

export function executorFromPerson(person: Person): Executor {
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    cluster: '',
    emails: person.emails,
    pausedUntil: person.pausedUntil ?? null,
  }
}

/** Every executor of the roster that is active, schools first, in the order of their sheets. */
export function executorsOf(roster: Roster): readonly Executor[] {
  return [
    ...roster.schools.filter(school => school.active).map(executorFromSchool),
    ...roster.people.map(executorFromPerson),
  ]
}
