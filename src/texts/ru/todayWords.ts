import type { TodaySection } from '../../core/today/todayItem.ts'
import type { TodayTexts } from '../todayTexts.ts'
import type { Forms } from './counts.ts'
import { words } from './words.ts'

/** Heading of each section, and what it counts. */
export const sections: Readonly<
  Record<TodaySection['key'], { readonly title: string; readonly forms: Forms; readonly hint?: string }>
> = {
  overdue: { title: 'Просрочено', forms: ['поручение', 'поручения', 'поручений'] },
  today: { title: 'Срок сегодня', forms: ['поручение', 'поручения', 'поручений'] },
  review: {
    title: 'Ждут вашего решения',
    forms: ['отчёт', 'отчёта', 'отчётов'],
    hint: `примите или верните; меню «${words.menu.items.acceptance}»`,
  },
  requests: {
    title: 'Просят перенести срок',
    forms: ['просьба', 'просьбы', 'просьб'],
    hint: `назначьте новый срок или откажите; меню «${words.menu.items.acceptance}»`,
  },
  returned: {
    title: 'Возвращено, отчёта пока нет',
    forms: ['поручение', 'поручения', 'поручений'],
  },
  week: { title: 'Срок в ближайшие 7 дней', forms: ['поручение', 'поручения', 'поручений'] },
  undated: {
    title: 'Ждут даты',
    forms: ['этап', 'этапа', 'этапов'],
    hint: 'впишите её на листе «Дорожная карта», в столбец «Дата события»',
  },
  silent: {
    title: 'Ещё ни разу не отчитались',
    forms: ['исполнитель', 'исполнителя', 'исполнителей'],
    hint: 'позвоните',
  },
  unreachable: {
    title: 'Некуда писать',
    forms: ['исполнитель', 'исполнителя', 'исполнителей'],
    hint: 'впишите электронную почту',
  },
  foreign: {
    title: 'Правки в чужих строках',
    forms: ['правка', 'правки', 'правок'],
    hint: 'что было, сохранила «История»',
  },
  letters: { title: 'Письма, которые могли не дойти', forms: ['письмо', 'письма', 'писем'] },
  problems: { title: 'Замечания к заполнению', forms: ['замечание', 'замечания', 'замечаний'] },
}

/** The word in front of a line. */
export const marks: TodayTexts['marks'] = {
  review: 'ждёт решения',
  request: 'просит перенести',
  returned: 'возвращено',
  undated: words.urgencies.undated,
  silent: 'молчит',
  unreachable: 'нет адреса',
  foreign: 'чужая строка',
  letter: 'письмо',
  error: 'ошибка',
  warning: 'предупреждение',
}
