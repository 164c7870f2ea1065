import { type Executor, executorFromPerson, executorFromSchool, executorsOf, type Roster } from './roster.ts'

/** What a list of executors names: those found, and the words that name nobody. */
export type NamedExecutors = { readonly executors: readonly Executor[]; readonly unknown: readonly string[] }

/**
 * Reads an executors cell, names separated by «;» or line breaks. `everySchool` is the word for all
 * schools of the list. A name is matched by short or full name, whatever its quotes, dashes and spaces;
 * a school that no longer takes part is known and owes nothing.
 */
export function findExecutors(cell: string, roster: Roster, everySchool: string): NamedExecutors {
  const byName = executorsByName(roster)
  const inactive = new Set(roster.schools.filter(school => !school.active).map(school => school.id))
  const executors = new Map<string, Executor>()
  const unknown: string[] = []
  for (const name of cell.split(/[;\n]/).map(part => part.trim())) {
    if (name === '') continue
    const found = executorsNamed(name, byName, roster, everySchool)
    if (found.length === 0) unknown.push(name)
    for (const executor of found) if (!inactive.has(executor.id)) executors.set(executor.id, executor)
  }
  return { executors: [...executors.values()], unknown }
}

/** Two spellings of one name give one key: case, quotes, dashes, spaces and «№ 5» do not matter. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/["“”„«»']/g, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/№\s*/g, '№')
    .replace(/\.\s+/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
}

function executorsNamed(
  name: string,
  byName: ReadonlyMap<string, Executor>,
  roster: Roster,
  everySchool: string,
): readonly Executor[] {
  if (nameKey(name) === nameKey(everySchool)) return executorsOf({ schools: roster.schools, people: [] })
  const one = byName.get(nameKey(name))
  return one ? [one] : []
}

function executorsByName(roster: Roster): ReadonlyMap<string, Executor> {
  const byName = new Map<string, Executor>()
  const add = (name: string, executor: Executor) => {
    if (name !== '' && !byName.has(nameKey(name))) byName.set(nameKey(name), executor)
  }
  for (const school of roster.schools) add(school.short, executorFromSchool(school))
  for (const school of roster.schools) add(school.name, executorFromSchool(school))
  for (const person of roster.people) add(person.name, executorFromPerson(person))
  return byName
}
