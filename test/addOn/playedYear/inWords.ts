import { year } from './script.ts'

/** The script as a list: what everybody entered, day by day. */
export function yearInWords(): readonly string[] {
  return year.map(step => {
    if (step.length === 2) return `- ${dotted(step[0])}, координатор: ${inWords[step[1]]}`
    if (step.length === 3)
      return `- ${dotted(step[0])}, координатор: «Дорожная карта», п. ${step[1]}: Дата события — «${step[2]}»`
    const [day, who, whose, what, cells] = step
    const typed = Object.entries(cells).map(
      ([title, text]) => `${title} — ${text === '' ? 'стёрто' : `«${text}»`}`,
    )
    const row = who === whose ? `п. ${what}` : `п. ${what}, ${whose}`
    return `- ${dotted(day)}, ${who}: ${row}: ${typed.join('; ')}`
  })
}

const inWords = {
  'sorts by due day': 'упорядочивает «Исполнение» по сроку',
  'sorts by executor': 'упорядочивает «Исполнение» по исполнителю',
  'puts the problems first': 'переносит «Замечания» в первый столбец',
  'moves a school to the top': 'переносит строки 40–52 наверх',
  'adds a column of her own': 'вставляет перед «Статусом» свой столбец «Кому звонить»',
  'filters what is not begun': 'оставляет в фильтре то, что не начато и в работе',
} as const

function dotted(iso: string): string {
  return iso.split('-').reverse().join('.')
}
