import type { WordGroup } from '../wordGroup.ts'

const cardinals: readonly (readonly [number, string])[] = [
  [1, 'один одна одно одного одной одну одному одном'],
  [2, 'два две двух двум двумя двое'],
  [3, 'три трех трем тремя трое'],
  [4, 'четыре четырех четырем'],
  [5, 'пять пяти пятью'],
  [6, 'шесть шести'],
  [7, 'семь семи'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти'],
  [12, 'двенадцать двенадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
]

/** Stem and its endings: of a hard adjective, or of «третий». */
const ordinals: readonly (readonly [number, string, readonly string[]])[] = [
  [1, 'перв', hard()],
  [2, 'втор', hard()],
  [3, 'трет', soft()],
  [4, 'четверт', hard()],
  [5, 'пят', hard()],
  [6, 'шест', hard()],
  [7, 'седьм', hard()],
  [8, 'восьм', hard()],
  [9, 'девят', hard()],
  [10, 'десят', hard()],
]

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

export const numbers: readonly WordGroup[] = [
  ...cardinals.map(([value, forms]): WordGroup => ({ kind: 'number', value, name: 'word', forms })),
  ...ordinals.map(
    ([value, stem, endings]): WordGroup => ({
      kind: 'ordinal',
      value,
      forms: endings.map(ending => stem + ending).join(' '),
    }),
  ),
  ...romans.map((forms, index): WordGroup => ({ kind: 'roman', value: index + 1, forms })),
  // Roman figures typed with what a Russian keyboard offers.
  { kind: 'roman', value: 3, forms: 'ш lll', slip: true },
  { kind: 'roman', value: 2, forms: 'll', slip: true },
  { kind: 'roman', value: 4, forms: 'iу iу lv', slip: true },
  { kind: 'last', value: -1, stems: 'последн' },
]

function hard(): readonly string[] {
  return 'ый ой ая ое ого ому ым ом ую ые ых ыми'.split(' ')
}

function soft(): readonly string[] {
  return 'ий ья ье ьего ьей ьему ьим ьем ью ьи ьих'.split(' ')
}
