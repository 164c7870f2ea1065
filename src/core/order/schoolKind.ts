/** A kind of school: its short name and how people write it, in any case. */
export type SchoolKind = { readonly short: string; readonly words: string }

const GENERAL = '(?:обще)?образовательн\\p{L}+'

/** Longer names first: «средняя общеобразовательная школа» is not just a school. */
export const SCHOOL_KINDS: readonly SchoolKind[] = [
  {
    short: 'Школа-интернат',
    words: `(?:средн\\p{L}+ )?(?:${GENERAL} )?школ\\p{L}+\\s?[-–—]\\s?интернат\\p{L}*`,
  },
  { short: 'Лицей-интернат', words: 'лице\\p{L}+\\s?[-–—]\\s?интернат\\p{L}*' },
  { short: 'Гимназия-интернат', words: 'гимнази\\p{L}+\\s?[-–—]\\s?интернат\\p{L}*' },
  { short: 'СОШ', words: `средн\\p{L}+ ${GENERAL} школ\\p{L}*|сош` },
  { short: 'ООШ', words: `основн\\p{L}+ ${GENERAL} школ\\p{L}*|оош` },
  { short: 'НОШ', words: `начальн\\p{L}+ ${GENERAL} школ\\p{L}*|нош` },
  { short: 'ВСОШ', words: `вечерн\\p{L}+ (?:\\(сменн\\p{L}+\\) )?(?:${GENERAL} )?школ\\p{L}*|всош` },
  { short: 'СШ', words: 'средн\\p{L}+ школ\\p{L}*|сш' },
  { short: 'ОШ', words: 'основн\\p{L}+ школ\\p{L}*|ош' },
  { short: 'НШ', words: 'начальн\\p{L}+ школ\\p{L}*|нш' },
  { short: 'Прогимназия', words: 'прогимнази\\p{L}*' },
  { short: 'Гимназия', words: 'гимнази\\p{L}*' },
  { short: 'Лицей', words: 'лице[йяюе]\\p{L}*' },
  { short: 'ЦО', words: 'центр\\p{L}* образования|цо' },
  { short: 'Школа', words: 'школ\\p{L}*' },
]

/** Any of them, as one pattern with a group per kind. */
export const ANY_KIND = SCHOOL_KINDS.map(kind => `(${kind.words})`).join('|')

/** «МБОУ», «Муниципальное казённое общеобразовательное учреждение». */
export const LEGAL_FORM =
  '(?:(?:муниципальн|государственн|краев|областн|республиканск|частн|бюджетн|автономн|казенн|казённ|общеобразовательн|образовательн|некоммерческ)\\p{L}*\\s)+(?:учреждени|организаци)\\p{L}*|(?<!\\p{L})[А-ЯЁ]{0,3}О(?:Б|А|К)?У(?!\\p{L})'

/** The kind whose words stand first in the text, with its place. */
export function kindIn(
  text: string,
): { readonly kind: SchoolKind; readonly start: number; readonly end: number } | null {
  const match = FIRST_KIND.exec(text)
  if (match === null) return null
  const kind = SCHOOL_KINDS[match.slice(1).findIndex(group => group !== undefined)]
  return kind === undefined ? null : { kind, start: match.index, end: match.index + match[0].length }
}

const FIRST_KIND = new RegExp(`(?<!\\p{L})(?:${ANY_KIND})(?!\\p{L})`, 'iu')
