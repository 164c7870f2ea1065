import type { Problem } from '../core/problem/problem.ts'
import type { Cell } from '../core/table/cell.ts'
import type { SheetKey } from '../core/table/columns.ts'
import type { Texts } from '../texts/texts.ts'
import { placeOf, type Workbook } from './rows/workbook.ts'

/** Writes the sentences about each row into its «Замечания» cell and empties those of rows that are right. */
export function withProblems(workbook: Workbook, problems: readonly Problem[], texts: Texts): Workbook {
  const sentences = sentencesByPlace(problems, texts)
  return {
    ...workbook,
    schools: stated('schools', workbook.schools, sentences),
    people: stated('people', workbook.people, sentences),
    roadmap: stated('roadmap', workbook.roadmap, sentences),
    assignments: stated('assignments', workbook.assignments, sentences),
  }
}

function stated<R extends { readonly problems: Cell }>(
  sheet: SheetKey,
  rows: readonly R[],
  sentences: ReadonlyMap<string, readonly string[]>,
): readonly R[] {
  return rows.map((row, index) => {
    const said = (sentences.get(`${sheet}|${placeOf(index)}`) ?? []).join('\n')
    return row.problems === said ? row : { ...row, problems: said }
  })
}

function sentencesByPlace(
  problems: readonly Problem[],
  texts: Texts,
): ReadonlyMap<string, readonly string[]> {
  const byPlace = new Map<string, string[]>()
  for (const problem of problems) {
    const key = `${problem.place.sheet}|${problem.place.row}`
    const said = byPlace.get(key)
    if (said) said.push(texts.problem(problem))
    else byPlace.set(key, [texts.problem(problem)])
  }
  return byPlace
}
