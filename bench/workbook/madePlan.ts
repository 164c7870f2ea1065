/**
 * An order of so many measures for every school of a list, in the text form of order 161-а. Deadlines
 * repeat, so that only the number of rows differs between two sizes.
 */
export function madePlan(measures: number, schools = 5): string {
  const list = Array.from({ length: schools }, (_, index) => `${index + 1}. МАОУ «СОШ №${index + 1}»`)
  const rows = Array.from({ length: measures }, (_, index) =>
    [
      `${index + 1}.`,
      `Мероприятие ${index + 1}`,
      `Результат ${index + 1}`,
      DEADLINES[index % DEADLINES.length],
      'Руководители ОО',
    ].join('\t'),
  )
  return [
    'Управление образования',
    'ПРИКАЗ',
    '05.10.2022 № 7-о',
    'Об утверждении плана мероприятий («дорожной карты»)',
    'Приложение 1',
    'Перечень общеобразовательных организаций',
    'Технологический кластер:',
    ...list,
    'Приложение 2',
    'План мероприятий («дорожная карта»)',
    '',
    '№ п/п\tМероприятие\tРезультат\tСроки\tОтветственные',
    ...rows,
  ].join('\n')
}

const DEADLINES = [
  'До 11.10.2022',
  '12.10.2022',
  '10.10.2022 - 15.10.2022',
  'Постоянно в течение года',
  'По мере поступления из МО ПК',
]
