import { writtenDate } from '../order/writtenDate.ts'
import { brokenLink, isLink, wordsOf } from './link.ts'

/** Why an evidence cell does not lead to a document. */
export type EvidenceFault =
  /** A link that a browser cannot open. */
  | 'broken-link'
  /** A link that would run something. */
  | 'unsafe-link'
  /** «+», «готово», «см. выше»: says that there is one, not which. */
  | 'says-nothing'
  /** A file's name or a path on somebody's computer: nobody else can open it. */
  | 'file-name'
  /** A document with a number and without a date. */
  | 'undated'
  /** A document of which only the kind or the date is told. */
  | 'incomplete'
  /** Other words. */
  | 'unclear'

/** Null for a link, several links, or a document's requisites: a date with a kind or a number. */
export function evidenceFault(
  text: string,
): { readonly fault: EvidenceFault; readonly found: string } | null {
  const words = wordsOf(text)
  const facts: Facts = {
    text,
    words,
    hasKind: KIND.test(text),
    hasDate: writtenDate(text) !== null,
    hasNumber: NUMBER.test(text),
  }
  const rule = rules.find(({ when }) => when(facts))
  if (!rule || rule.fault === null) return null
  const word = rule.fault.endsWith('-link')
    ? words.find(rule.fault === 'unsafe-link' ? isUnsafe : isBroken)
    : ''
  return { fault: rule.fault, found: word || text }
}

type Facts = {
  readonly text: string
  readonly words: readonly string[]
  readonly hasKind: boolean
  readonly hasDate: boolean
  readonly hasNumber: boolean
}

type Rule = { readonly fault: EvidenceFault | null; readonly when: (facts: Facts) => boolean }

/** The first rule that holds decides; null is good evidence. */
const rules: readonly Rule[] = [
  { fault: 'unsafe-link', when: ({ words }) => words.some(isUnsafe) },
  { fault: 'broken-link', when: ({ words }) => words.some(isBroken) },
  { fault: null, when: ({ words }) => words.some(isLink) },
  { fault: 'file-name', when: ({ text }) => PATH.test(text) },
  { fault: null, when: ({ hasDate, hasKind, hasNumber }) => hasDate && (hasKind || hasNumber) },
  { fault: 'says-nothing', when: ({ text }) => NOTHING.test(text.replace(/[\s.!,;:()«»"]+/g, ' ').trim()) },
  { fault: 'file-name', when: ({ text }) => FILE.test(text) },
  { fault: 'undated', when: ({ hasKind, hasNumber }) => hasKind && hasNumber },
  { fault: 'incomplete', when: ({ text, hasDate }) => hasDate || (KIND.test(text) && text.length < SHORT) },
  { fault: 'unclear', when: () => true },
]

/** A kind and no more than a few words besides says as little as the kind alone. */
const SHORT = 40

const isUnsafe = (word: string): boolean => /^(javascript|vbscript|data|blob|about):/i.test(word)
const isBroken = (word: string): boolean => brokenLink(word) !== null

/** How documents are called; beginnings of words, so that every case of a noun fits. */
const KIND =
  /(?<!\p{L})(приказ|распоряжен|постановлен|решени|протокол|справк|отч[её]т|акт(?!и)|письм|план|положени|договор|соглашени|сертификат|свидетельств|удостоверени|диплом|грамот|список|списк|ведомост|журнал|выписк|фото|скрин|презентаци|программ|анализ|аналитическ|информаци|сведени|докладн|служебн|заявк|график|лист|анкет|методическ|рекомендаци|исх|вх)/iu
const NUMBER = /№\s*[\p{L}\d]|(?<!\p{L})(N|номер)\s*\d|б\s?\/\s?н|без номера|(?<!\p{L})(исх|вх)\.?\s*\d/iu
const PATH = /(^|\s)([a-zа-я]:[\\/]|\\\\|file:)/i
const FILE = /[^\s.]\.(docx?|xlsx?|pptx?|pdf|rtf|odt|ods|txt|jpe?g|png|heic|mp4|zip|rar|7z)(\s|$)/i
const NOTHING =
  /^([+\-–—✓✔vх*_\d?]*|да|есть|имеется|готово|готов|сделано|выполнено|исполнено|проведено|ок|ok|нет|см|смотри|(см|смотри(те)?) (выше|ниже|почту|письмо|сайт|в почте|там же)|там же|то же( самое)?|тоже|выше|в наличии|прилагается|приложено|приложен|отправлено|отправили|отправлен|выслано|сдано|будет( позже)?|позже|есть в наличии|у завуча|у директора|в школе|на сайте|сайт|документ|ссылка|файл)$/i
