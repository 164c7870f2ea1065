import type { Document } from '../report/document.ts'
import type { Settings } from '../settings/settings.ts'
import type { Digest } from './digest.ts'

/** A digest with all that its letter must say. */
export type Letter = {
  readonly digest: Digest
  readonly settings: Settings
  /** Address of the workbook. */
  readonly link: string
  /** The account that sends it. */
  readonly sender: string
  /** Address of the row of an assignment, by its id. */
  readonly rowLink: (assignmentId: string) => string
  /** A page for each of the digest's reports that has anything to say. */
  readonly pages: readonly Document[]
  /** The report in full, to be attached; null for none. */
  readonly attached: { readonly document: Document; readonly name: string } | null
}
