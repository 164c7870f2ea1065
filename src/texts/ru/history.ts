import type { Texts } from '../texts.ts'

export const history: Texts['history'] = {
  sheet: 'История',
  snapshotSheet: 'История (служебный)',
  titles: [
    'Когда замечено',
    'Кто',
    '№',
    'Исполнитель',
    'Планируемый результат',
    'Что изменено',
    'Было',
    'Стало',
    'Код строки',
  ],
  unknown: 'неизвестно',
  reportedAnew: 'после возврата поступил новый отчёт',
  program: 'программа',
  imported: 'загрузка приказа',
  yes: 'да',
  coordinator: email => `внесено координатором, ${email}`,
  presumably: executor => `предположительно ${executor}`,
}
