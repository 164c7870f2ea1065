import type { WordGroup } from '../wordGroup.ts'

/** «октября» belongs to a day or a year and is no deadline alone. */
export const GENITIVE = 'genitive'

/** By month 1–12: genitive | other cases and plurals | abbreviations. */
const forms: readonly (readonly [string, string, string])[] = [
  ['января', 'январь январю январем январе', 'янв янвр январ'],
  ['февраля', 'февраль февралю февралем феврале', 'фев февр феврал'],
  ['марта', 'март марту мартом марте', 'мар мрт'],
  ['апреля', 'апрель апрелю апрелем апреле', 'апр апрл апрел'],
  ['мая', 'май маю маем мае', ''],
  ['июня', 'июнь июню июнем июне', 'июн'],
  ['июля', 'июль июлю июлем июле', 'июл'],
  ['августа', 'август августу августом августе', 'авг'],
  ['сентября', 'сентябрь сентябрю сентябрем сентябре', 'сен сент сентяб сентябр'],
  ['октября', 'октябрь октябрю октябрем октябре', 'окт октяб октябр'],
  ['ноября', 'ноябрь ноябрю ноябрем ноябре', 'ноя нояб ноябр'],
  ['декабря', 'декабрь декабрю декабрем декабре', 'дек декаб декабр'],
]

export const months: readonly WordGroup[] = forms.flatMap(([genitive, others, short], index) => [
  { kind: 'month', value: index + 1, name: GENITIVE, forms: genitive, forgiving: true },
  { kind: 'month', value: index + 1, forms: others, forgiving: true },
  { kind: 'month', value: index + 1, forms: short },
])
