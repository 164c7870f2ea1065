import type { EvidenceFault } from '../../core/problem/evidence.ts'

/** Why a document cannot be found by what is written, and what to write. */
export function evidenceFault(fault: EvidenceFault, found: string): string {
  const remedy = 'Впишите ссылку или вид документа, его дату и номер'
  switch (fault) {
    case 'broken-link':
      return `Ссылка «${found}» не откроется. Скопируйте её из адресной строки целиком: она начинается с https://.`
    case 'unsafe-link':
      return `«${found}» — не ссылка на документ, открывать её опасно. ${remedy}.`
    case 'says-nothing':
      return `По записи «${found}» документ не найти. ${remedy}.`
    case 'file-name':
      return `«${found}» — имя файла, другим он не виден. Впишите ссылку на него или вид документа, дату и номер.`
    case 'undated':
      return `У документа «${found}» нет даты. Допишите её, например: приказ от 10.10.2022 № 45.`
    case 'incomplete':
      return `Реквизиты «${found}» неполны. Впишите вид документа, дату и номер, например: приказ от 10.10.2022 № 45.`
    case 'unclear':
      return `По записи «${found}» не понять, какой это документ. ${remedy}; рассказ оставьте в комментарии.`
  }
}
