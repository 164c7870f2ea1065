/** Whether two numbers are of two orders; a number that is not known yet may be any. */
export function isOtherOrder(present: string, loaded: string): boolean {
  return present !== '' && loaded !== '' && numberKey(present) !== numberKey(loaded)
}

/** «161-А», «№ 161 – а» and «161-а» are one number. */
function numberKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/[№\s]/g, '')
    .replace(/[‐‑–—−]/g, '-')
}
