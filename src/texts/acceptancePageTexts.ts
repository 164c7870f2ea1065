import type { EnteringOutcome, Refusal } from '../core/acceptance/entering.ts'
import type { VerdictKind } from '../core/acceptance/verdict.ts'

/** The words of the dialog in which the coordinator answers reports. They travel with the page, not with the script. */
export type AcceptancePageTexts = {
  readonly tabs: Readonly<Record<DeskTab, string>>
  readonly loading: string
  readonly writing: string
  failed(reason: string): string
  readonly nothing: Readonly<Record<DeskTab, string>>
  readonly nothingFound: string
  readonly allExecutors: string
  readonly allMeasures: string
  readonly columns: Readonly<
    Record<'executor' | 'measure' | 'result' | 'report' | 'evidence' | 'asked' | 'reason' | 'newDue', string>
  >
  readonly tickAll: string
  tickRow(executor: string, number: string): string
  /** «№ 4» */
  number(number: string): string
  due(day: string | null): string
  planDue(day: string): string
  doneOn(day: string): string
  late(days: number): string
  readonly noEvidence: string
  readonly noReason: string
  /** What the coordinator wrote the last time. */
  remark(text: string): string
  readonly changed: string
  ticked(count: number, all: number): string
  readonly actions: Readonly<Record<Answer, string>>
  /** What the second button says, the one that does it. */
  readonly confirms: Readonly<Record<Answer, string>>
  readonly note: string
  readonly noteOptional: string
  readonly cancel: string
  decided(answer: Answer, count: number): string
  refused(refusal: Refusal): string
  previous: string
  next: string
  shown(first: number, last: number, all: number): string
  readonly school: {
    readonly executor: string
    readonly choose: string
    readonly which: string
    readonly status: string
    readonly doneOn: string
    readonly evidence: string
    readonly evidenceHint: string
    readonly comment: string
    readonly askedDue: string
    readonly write: string
    readonly back: string
    written(executor: string, number: string): string
  }
}

export const deskTabs = ['reports', 'requests', 'school'] as const
export type DeskTab = (typeof deskTabs)[number]

/** `agree` postpones to the day that was asked for. */
export type Answer = VerdictKind | 'agree'

export type { EnteringOutcome }
