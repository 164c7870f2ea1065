import type { Digest, DigestItem } from '../core/reminder/digest.ts'
import type { OrderFacts } from '../core/settings/settings.ts'

/** The words of a reminder letter. */
export type LetterTexts = {
  subject(digest: Digest, order: OrderFacts): string
  greeting(digest: Digest): string
  /** What the letter is about: which order obliges to what. */
  opening(digest: Digest, order: OrderFacts): string
  readonly headings: {
    readonly overdue: string
    readonly ahead: string
  }
  readonly fields: {
    readonly due: string
    readonly result: string
    readonly submit: string
    readonly asWritten: string
    readonly executor: string
    readonly remark: string
  }
  /** «пункт 5. Участие в анонимном опросе…» */
  item(item: DigestItem): string
  /** «12 октября 2022 г. (среда), остался 1 день» */
  due(item: DigestItem): string
  /** How many more are in the workbook. */
  more(count: number): string
  readonly submit: string
  readonly openWorkbook: string
  /** Who sent it and where to answer. */
  closing(order: OrderFacts, replyTo: string): string
}
