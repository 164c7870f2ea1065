import type { Assignment, Submission } from '../core/assignment/assignment.ts'
import type { Digest } from '../core/reminder/digest.ts'
import type { DigestItem } from '../core/reminder/digestItem.ts'
import type { OrderFacts } from '../core/settings/settings.ts'

/** The words of a reminder letter. */
export type LetterTexts = {
  subject(digest: Digest, order: OrderFacts): string
  greeting(digest: Digest): string
  /** What the letter is about, a sentence for each part: which order obliges to what. */
  opening(digest: Digest, order: OrderFacts): readonly string[]
  readonly headings: {
    readonly overdue: string
    readonly returned: string
    readonly ahead: string
    readonly ongoing: string
    readonly review: string
    readonly escalated: string
    readonly amnestied: string
  }
  readonly fields: {
    readonly due: string
    readonly result: string
    readonly submit: string
    readonly executor: string
    readonly remark: string
    readonly reported: string
  }
  /** «пункт 5. Участие в анонимном опросе…» */
  item(item: DigestItem): string
  /** «12 октября 2022 г. (среда), остался 1 день» */
  due(item: DigestItem): string
  /** What the executor hands in as evidence. */
  evidence(kind: Assignment['kind']): string
  /** What the executor reported, for the coordinator's decision. */
  report(submission: Submission): string
  /** Name of a due day in the recipient's calendar. */
  event(assignment: Assignment, order: OrderFacts): string
  /** How many more are in the workbook. */
  more(count: number): string
  readonly noticesHeading: string
  /** Letters in doubt and rows with errors, a sentence each. */
  notices(digest: Digest): readonly string[]
  readonly submit: string
  readonly openWorkbook: string
  readonly openRow: string
  readonly calendarFile: string
  /** Where the report is in full. */
  whole(isAttached: boolean): string
  /** Who sent it and where to answer. */
  closing(order: OrderFacts, sender: string, replyTo: string): string
}
