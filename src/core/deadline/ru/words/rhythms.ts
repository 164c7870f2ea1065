import type { WordGroup } from '../wordGroup.ts'

/** `name` is a `Rhythm`. */
export const rhythms: readonly WordGroup[] = [
  {
    kind: 'rhythm',
    name: 'daily',
    forms: 'ежедневно ежечасно посуточно',
    stems: 'ежедневн',
    forgiving: true,
  },
  {
    kind: 'rhythm',
    name: 'weekly',
    forms: 'еженедельно понедельно',
    stems: 'еженедельн еженед',
    forgiving: true,
  },
  {
    kind: 'rhythm',
    name: 'monthly',
    forms: 'ежемесячно помесячно',
    stems: 'ежемесячн ежемес',
    forgiving: true,
  },
  {
    kind: 'rhythm',
    name: 'quarterly',
    forms: 'ежеквартально поквартально кварталам',
    stems: 'ежеквартальн ежекварт',
    forgiving: true,
  },
  { kind: 'rhythm', name: 'half-yearly', forms: 'полугодиям', stems: 'полугодов' },
  { kind: 'rhythm', name: 'yearly', forms: 'ежегодно', stems: 'ежегодн', forgiving: true },
  { kind: 'rhythm', name: 'other', forms: 'периодически четвертям ежечетвертно ежедекадно' },
  { kind: 'times', forms: 'раз раза разу разов р' },
  { kind: 'times', value: 2, forms: 'дважды' },
  { kind: 'times', value: 3, forms: 'трижды' },
  { kind: 'each', stems: 'кажд' },
  {
    kind: 'always',
    forms: 'постоянно систематически регулярно круглогодично бессрочно непрерывно',
    forgiving: true,
  },
  { kind: 'always', name: 'basis', forms: 'постоянной регулярной систематической непрерывной постоянном' },
]
