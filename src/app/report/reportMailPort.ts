import type { Document } from '../../core/report/document.ts'
import type { Settings } from '../../core/settings/settings.ts'

/** A page as a letter, with a longer text attached as PDF. */
export type ReportMail = {
  readonly mailboxes: readonly string[]
  readonly subject: string
  readonly page: Document
  readonly attached: Document
  /** Without its ending. */
  readonly fileName: string
  readonly settings: Settings
}

export type ReportMailPort = {
  /** Null when it went out, else the service's words. */
  send(mail: ReportMail): string | null
  /** The document as a page of HTML. */
  html(document: Document): string
}
