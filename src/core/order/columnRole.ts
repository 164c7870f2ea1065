import { tidy } from './tidy.ts'

export type ColumnRole = 'number' | 'measure' | 'result' | 'deadline' | 'responsible' | 'school' | 'cluster'

/** The longest text that is still a heading and not a sentence of the plan. */
const LONGEST_HEADING = 90

/** The first rule that fits wins: «Срок проведения мероприятия» is a deadline. */
const ROLES: readonly { readonly role: ColumnRole; readonly when: RegExp }[] = [
  {
    role: 'number',
    when: /^(?:№|n|no)\.?\s*(?:п\s*[/.]?\s*п\.?)?$|^п\s*\/\s*п$|^номер(?: п\/п)?$|^№\s*(?:пункта|строки|мероприятия)/,
  },
  { role: 'cluster', when: /кластер(?!ах|ами|ам)/ },
  {
    role: 'deadline',
    when: /^(?:(?!отметка)\p{L}+ )?сроки?(?!\p{L})|^дат[аы](?!\p{L})|^период|^месяц|^когда|^время/u,
  },
  {
    role: 'responsible',
    when: /^ответствен|^отв\.?$|исполнител|^кто |^куратор|^организатор|^ф\.?\s*и\.?\s*о\.? ответствен/,
  },
  {
    role: 'school',
    when: /^(?:(?:полное |краткое )?(?:наименование|название|перечень) )?(?:муниципальн\p{L}+ )?(?:обще)?образовательн\p{L}+ (?:организац|учрежден)|^(?:(?:полное |краткое )?(?:наименование|название) )?(?:школ|оо$|оу$|мо[оу]$|учрежден|организац|участник)/u,
  },
  {
    role: 'result',
    when: /результат|документ|^итог|^выход|^продукт|^показател|^индикатор|^форма (?:отч|представл|заверш)/,
  },
  {
    role: 'measure',
    when: /мероприят|^содержание|^наименование(?! должн)|^название|^действи|^виды? (?:работ|деятельност)|^задач|^меры?$|^работы?$|^что /,
  },
]

/** Among several columns of one role the one with the plainest heading is the column. */
const PLAINEST: Readonly<Record<ColumnRole, RegExp>> = {
  number: /^№/,
  measure: /мероприят/,
  result: /результат/,
  deadline: /^срок/,
  responsible: /ответствен/,
  school: /школ|образоват/,
  cluster: /кластер/,
}

export function columnRole(heading: string): ColumnRole | null {
  if (heading === '' || heading.length > LONGEST_HEADING * 2) return null
  const text = plainHeading(heading)
  if (text === '' || text.length > LONGEST_HEADING) return null
  return ROLES.find(rule => rule.when.test(text))?.role ?? null
}

export function isPlainest(role: ColumnRole, heading: string): boolean {
  return PLAINEST[role].test(plainHeading(heading))
}

/** A heading on one line as a person would read it: «Срок реализа-⏎ции» is «Срок реализации». */
export function readableHeading(heading: string): string {
  return tidy(heading)
    .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replace(/\n/g, ' ')
}

function plainHeading(heading: string): string {
  return readableHeading(heading)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[*:.,;]+$/, '')
}
