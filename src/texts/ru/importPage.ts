import type { OrderPreview } from '../../core/order/preview.ts'
import { dottedDay } from '../../core/table/door.ts'
import type { ImportPageTexts } from '../importPageTexts.ts'
import { counted } from './counts.ts'

export const importPage: ImportPageTexts = {
  title: 'Загрузить приказ',
  paste:
    'Вставьте приказ вместе с планом мероприятий или перетащите сюда файл (.docx, .html, .tsv, .txt). Файл читается на вашем компьютере и никуда не отправляется.',
  placeholder: 'Скопируйте приказ целиком и вставьте сюда',
  openFile: 'Открыть файл…',
  preview: 'Посмотреть',
  load: 'Загрузить в таблицу',
  back: 'Назад',
  working: 'Минуту…',
  loaded: 'Готово',
  failed: reason => `Не получилось: ${reason}. Ничего не записано; попробуйте ещё раз.`,
  heading,
  columns: {
    number: '№',
    measure: 'Мероприятие',
    result: 'Планируемый результат',
    deadline: 'Срок по приказу',
    reading: 'Прочитан как',
    executors: 'Исполнители',
  },
  schools: 'Школы',
  plan: 'План мероприятий',
  warnings: 'Обратите внимание',
}

/** «Приказ № 161-а от 05.10.2022: 5 школ, 14 мероприятий, 19 этапов» */
function heading({ reading: { order }, stages }: OrderPreview): string {
  const { number, date } = order.order
  const name = `Приказ${number === null ? '' : ` № ${number}`}${date === null ? '' : ` от ${dottedDay(date)}`}`
  return `${name}: ${counted(order.schools.length, ['школа', 'школы', 'школ'])}, ${counted(order.measures.length, ['мероприятие', 'мероприятия', 'мероприятий'])}, ${counted(stages.length, ['этап', 'этапа', 'этапов'])}`
}
