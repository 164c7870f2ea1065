import type { WordGroup } from '../wordGroup.ts'

/** Words that tie a deadline to something that has not happened. */
export const happenings: readonly WordGroup[] = [
  { kind: 'byResult', name: 'measure', forms: 'мере' },
  {
    kind: 'byResult',
    forms: 'факту необходимости надобности потребности готовности возможности результату',
    stems:
      'итог результат окончани завершени истечени запрос заявк заявлен обращени требовани поступлени получени ' +
      'прибыти вызов приглашени предъявлени наступлени исполнени выполнени представлени предоставлени уведомлени ' +
      'инициатив востребованност',
  },
  {
    kind: 'event',
    forms:
      'незамедлительно немедленно сразу срочно безотлагательно оперативно своевременно заблаговременно ' +
      'накануне канун кануне одновременно экстренно при случае случаях востребования',
    stems: 'кратчайш',
  },
  {
    kind: 'happening',
    forms: 'моменту момента момент моментом даты дате ход ходе ходу',
    stems:
      'проведен проведени завершени подписан утвержден получен поступлен наступлен издан принят вступлен ' +
      'регистрац заключен обращен возникнов устранен выполнен исполнен открыти закрыти заезд выезд отъезд приезд ' +
      'старт запуск завоз приемк размещен опубликован доведен согласован предоставлен представлен окончан прохожден ' +
      'подготовк организац',
  },
  // «недельный срок»; after a figure («3-дневный») only the unit counts.
  { kind: 'durationAdjective', value: 1, name: 'day', stems: 'дневн суточн однодневн' },
  { kind: 'durationAdjective', value: 1, name: 'week', stems: 'недельн' },
  { kind: 'durationAdjective', value: 1, name: 'month', stems: 'месячн' },
  { kind: 'durationAdjective', value: 1, name: 'year', stems: 'годичн' },
  { kind: 'durationAdjective', value: 2, name: 'week', stems: 'двухнедельн' },
  { kind: 'durationAdjective', value: 2, name: 'month', stems: 'двухмесячн' },
  { kind: 'durationAdjective', value: 3, name: 'month', stems: 'трехмесячн' },
  { kind: 'durationAdjective', value: 6, name: 'month', stems: 'шестимесячн' },
  { kind: 'durationAdjective', value: 2, name: 'day', stems: 'двухдневн' },
  { kind: 'durationAdjective', value: 3, name: 'day', stems: 'трехдневн' },
  { kind: 'durationAdjective', value: 5, name: 'day', stems: 'пятидневн' },
  { kind: 'durationAdjective', value: 7, name: 'day', stems: 'семидневн' },
  { kind: 'durationAdjective', value: 10, name: 'day', stems: 'десятидневн' },
  { kind: 'durationAdjective', value: 14, name: 'day', stems: 'четырнадцатидневн' },
  { kind: 'durationAdjective', value: 15, name: 'day', stems: 'пятнадцатидневн' },
  { kind: 'durationAdjective', value: 30, name: 'day', stems: 'тридцатидневн' },
]
