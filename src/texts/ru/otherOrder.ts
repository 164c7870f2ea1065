/** One workbook holds one order. */
export function otherOrder(present: string, loaded: string): string {
  return `В этой книге уже ведётся приказ № ${present}, а загружается приказ № ${loaded}. Одна книга — один приказ: для нового создайте новую таблицу. Если приказ вносит изменения, поправьте лист «Дорожная карта» вручную.`
}
