/** An installed trigger, as plain JSON. */
export type Trigger = {
  readonly id: string
  readonly handler: string
  /** Whose account it runs with, whose quota it uses, and who alone can see it. */
  readonly creator: string
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'ON_EVENT_UPDATED'
  /** What it waits for when that is not this spreadsheet. */
  readonly source?: { readonly kind: 'DOCUMENTS' | 'FORMS' | 'CALENDAR'; readonly id: string }
  /** Null for all but CLOCK. */
  readonly schedule: Schedule | null
  /** Instant of the next firing; null when it fires no more or waits for an event. */
  readonly nextAt: number | null
}

export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  | {
      readonly kind: 'days'
      readonly every: number
      readonly hour: number
      readonly minute: number
      readonly timeZone: string
    }
  | {
      readonly kind: 'weeks'
      readonly every: number
      /** 0 is Sunday. */
      readonly weekday: number
      readonly hour: number
      readonly minute: number
      readonly timeZone: string
    }
  | {
      readonly kind: 'months'
      readonly day: number
      readonly hour: number
      readonly minute: number
      readonly timeZone: string
    }
