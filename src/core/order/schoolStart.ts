import { ANY_KIND, LEGAL_FORM } from './schoolKind.ts'

const ITEM = '^(?:\\d+(?:\\.\\d+)*[.)]\\s*|[-–—•*·]\\s*)?'
/** «МБОУ …», «СОШ № 5», «Полуденская СОШ», «Гимназия № 1»; capital letter, nominative. */
const START = new RegExp(`${ITEM}(?:${LEGAL_FORM})\\s`, 'u')
const LONG_FORM = new RegExp(
  `${ITEM}(?:Муниципальн|Государственн|Краев|Областн|Частн)\\p{L}+\\s.{0,90}(?:учреждение|организация)\\s`,
  'u',
)
const KIND_START = new RegExp(
  `${ITEM}[«"]?(?:(?:СОШ|ООШ|НОШ|СШ|ОШ|НШ|ЦО|ВСОШ)(?!\\p{L})|(?:Средняя|Основная|Начальная|Вечерняя) .{0,30}школа(?!\\p{L})|(?:Школа|Гимназия|Лицей|Прогимназия)(?!\\p{L})\\s?(?:[-–—]\\s?интернат\\s?)?(?:№|[«"]|$|им|с\\.|п\\.|\\d)|\\p{Lu}\\p{Ll}+(?:ая|ий|ый)\\s(?:СОШ|ООШ|НОШ|гимназия|лицей|школа)(?!\\p{L}))`,
  'u',
)
const HAS_KIND = new RegExp(`(?<!\\p{L})(?:${ANY_KIND})(?!\\p{L})`, 'iu')
/** A sentence that tells a school what to do. */
const TELLS =
  /(?<!\p{L})(?:обеспечить|организовать|провести|направить|представить|назначить|разместить|принять|довести|утвердить|создать)(?!\p{L})|:\s*$/iu
const LONGEST_NAME = 300

/** Whether a line is a school's name as a list has it. */
export function startsWithSchool(line: string): boolean {
  if (line.length > LONGEST_NAME || TELLS.test(line) || !HAS_KIND.test(line)) return false
  if (/(?<!\p{L})(?:учреждений|организаций)(?!\p{L})/iu.test(line.slice(0, 90))) return false
  return START.test(line) || LONG_FORM.test(line) || KIND_START.test(line)
}
