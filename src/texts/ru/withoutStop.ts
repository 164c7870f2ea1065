/** What failed, in Google's words or our own, as a part of a sentence that ends with its own stop. */
export function withoutStop(reason: string): string {
  return reason.replace(/[.\s]+$/, '')
}
