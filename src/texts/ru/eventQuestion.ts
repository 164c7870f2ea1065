import type { Stage } from '../../core/roadmap/stage.ts'

/** Asks for the date of what a stage waits for, in the words of its deadline: «Поступили ли письма из МО ПК?» */
export function eventQuestion({
  deadline,
  measure,
  result,
}: Pick<Stage, 'deadline' | 'measure' | 'result'>): string {
  const cell = deadline.replace(/\s+/g, ' ').trim()
  for (const { words, ask } of questions) {
    const found = words.exec(cell)
    if (found) return ask((found[1] ?? '').replace(/[\s.,;]+$/, ''), `${result} ${measure}`)
  }
  return cell === '' ? 'Срок не указан. Известна ли дата?' : `В приказе «${cell}». Известна ли уже дата?`
}

/** What the deadline says | the question. The first that fits; a phrase after it stands in the genitive, as in the text. */
const questions: readonly {
  readonly words: RegExp
  readonly ask: (rest: string, subject: string) => string
}[] = [
  {
    words: /поступлени[яюе]\s+((?:из|от)\s.+)$/i,
    ask: (source, subject) => `Поступили ли ${arriving(subject)} ${source}?`,
  },
  { words: /по мере поступления\s+(.+)$/i, ask: rest => `Известен ли день поступления ${rest}?` },
  { words: /по мере поступления/i, ask: (_, subject) => `Поступили ли ${arriving(subject)}?` },
  { words: /до\s+(начала\s.+)$/i, ask: rest => `Известна ли дата ${rest}?` },
  {
    words: /(?:после|со дня|с даты|с момента|с дня)\s+(.+)$/i,
    ask: rest => `Известен ли день ${rest}?`,
  },
  { words: /запрос/i, ask: () => 'Поступил ли запрос?' },
  { words: /график/i, ask: () => 'Известна ли дата по графику?' },
  { words: /план/i, ask: () => 'Известна ли дата по плану?' },
]

/** What arrives, by what is then sent on. */
function arriving(subject: string): string {
  return arrivals.find(({ words }) => words.test(subject))?.said ?? 'материалы'
}

const arrivals: readonly { readonly words: RegExp; readonly said: string }[] = [
  { words: /письм/i, said: 'письма' },
  { words: /рекомендаци/i, said: 'рекомендации' },
  { words: /документ/i, said: 'документы' },
]
