const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** Word leaves out ё, й, ъ, ы and ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'

/** A list number as a Word format writes it: decimal, upperRoman, russianLower … */
export function numeral(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letter(count, LATIN).toUpperCase()
    case 'lowerLetter':
      return letter(count, LATIN)
    case 'russianUpper':
      return letter(count, RUSSIAN).toUpperCase()
    case 'russianLower':
      return letter(count, RUSSIAN)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

function roman(count: number): string {
  let rest = Math.min(count, 399)
  let text = ''
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}

function letter(count: number, letters: string): string {
  return letters.charAt((count - 1) % letters.length)
}
