import type { Host } from '../../../local/host/host.ts'
import { shown } from '../byHand.ts'
import { yearInWords } from './inWords.ts'

const columns = [
  '№',
  'Исполнитель',
  'Срок',
  'Статус',
  'Дата исполнения',
  'Подтверждающий документ',
  'Комментарий исполнителя',
  'Прошу перенести на',
  'Решение координатора',
  'Новый срок',
  'Замечание координатора',
  'Осталось дней',
  'Замечания',
] as const

const counted = [
  'Разрез',
  'Наименование',
  'Всего',
  'Исполнено в срок',
  'Исполнено с опозданием',
  'Снято без исполнения',
  'из них снято с контроля',
  'Просрочено',
  'Возвращено',
  'Без даты',
]

/** What the year was and how the workbook stands after it, as Markdown that a clerk can proof-read. */
export function yearAsMarkdown(host: Host): string {
  return [
    '# Учебный год по приказу № 161-а',
    '',
    'Что делали школы и координатор, день за днём, и как книга выглядит утром 1 сентября 2023 года.',
    '',
    '## Год',
    '',
    ...yearInWords(),
    '',
    '## «Исполнение»',
    '',
    ...table(columns, shown(host, 'Исполнение')),
    '',
    '## «Сводка»',
    '',
    ...table(counted, shown(host, 'Сводка')),
    '',
  ].join('\n')
}

function table(
  titles: readonly string[],
  lines: readonly { readonly text: (title: string) => string }[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(titles),
    line(titles.map(() => '---')),
    ...lines.map(({ text }) => line(titles.map(title => text(title).split('\n').join('<br>')))),
  ]
}
