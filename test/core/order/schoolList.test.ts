import { documentFromPaste } from '../../../src/core/order/documentFromPaste.ts'
import { outlineOf } from '../../../src/core/order/outline.ts'
import { schoolsOf } from '../../../src/core/order/schoolList.ts'

/** «СОШ №1 (Инженерный)» */
function schoolsIn(text: string): readonly string[] {
  const html = text.startsWith('<') ? text : null
  const schools = schoolsOf(outlineOf(documentFromPaste({ text, html })))
  return schools.map(({ short, cluster }) => (cluster === null ? short : `${short} (${cluster})`))
}

test.each<[string, string, readonly string[]]>([
  [
    'a list under headings',
    'Естественно-научный кластер:\n\n1. МАОУ «СОШ №12»\n\nТехнологический кластер\n1. МАОУ «СОШ №11»;\n2. МАОУ «СОШ «Лидер-2» НГО.',
    ['СОШ №12 (Естественно-научный)', 'СОШ №11 (Технологический)', 'СОШ «Лидер-2» (Технологический)'],
  ],
  [
    'headings with numbers and quotes',
    'I. Кластер «Инженерный»\n1) МБОУ СОШ № 1\nII. Медицинский образовательный кластер\n1) МБОУ СОШ № 3',
    ['СОШ №1 (Инженерный)', 'СОШ №3 (Медицинский)'],
  ],
  [
    'names without a legal form',
    'Перечень\n1. СОШ № 1\n2. Гимназия № 2\n- Лицей № 3\n• Полуденская СОШ',
    ['СОШ №1', 'Гимназия №2', 'Лицей №3', 'Полуденская СОШ'],
  ],
  [
    'wrapped names',
    '1. Муниципальное бюджетное общеобразовательное учреждение «Средняя\nобщеобразовательная школа № 64»\n2. МБОУ «СОШ № 3 с. Верхняя\nРечка»;',
    ['СОШ №64', 'СОШ №3'],
  ],
  [
    'a table with the cluster above',
    '№\tКластер\tШкола\n1\tИнженерный\tМБОУ СОШ № 1\n2\t\tМБОУ СОШ № 2\n3\tМедицинский\tМБОУ «Лицей»',
    ['СОШ №1 (Инженерный)', 'СОШ №2 (Инженерный)', 'Лицей (Медицинский)'],
  ],
  [
    'a table with merged clusters',
    '<table><tr><td>Кластер</td><td>Наименование ОО</td></tr><tr><td rowspan=2>Инженерный кластер</td><td>МБОУ СОШ № 1</td></tr><tr><td>МБОУ СОШ № 2</td></tr></table>',
    ['СОШ №1 (Инженерный)', 'СОШ №2 (Инженерный)'],
  ],
  [
    'a table with cluster rows',
    '<table><tr><td>№</td><td>Наименование образовательной организации</td></tr><tr><td colspan=2>Инженерный кластер</td></tr><tr><td>1</td><td>МБОУ СОШ № 1</td></tr></table>',
    ['СОШ №1 (Инженерный)'],
  ],
  [
    'several schools in a cell',
    '<table><tr><td>№</td><td>Кластер</td><td>Школы</td></tr><tr><td>1</td><td>Инженерный</td><td><p>МБОУ СОШ № 1</p><p>МБОУ СОШ № 2; МБОУ «Лицей»</p></td></tr></table>',
    ['СОШ №1 (Инженерный)', 'СОШ №2 (Инженерный)', 'Лицей (Инженерный)'],
  ],
  [
    'a paragraph',
    '1. Утвердить перечень участников: МБОУ СОШ № 1, МАОУ «Гимназия № 6 им. А.С. Пушкина» и МКОУ ООШ с. Луговое.',
    ['СОШ №1', 'Гимназия №6', 'ООШ с. Луговое'],
  ],
  [
    'a paragraph with clusters',
    'Участники: инженерный кластер – МБОУ СОШ № 1, МБОУ «Лицей № 3»; медицинский кластер – МБОУ СОШ № 5.',
    ['СОШ №1 (Инженерный)', 'Лицей №3 (Инженерный)', 'СОШ №5 (Медицинский)'],
  ],
  [
    'sentences about schools',
    'МБОУ СОШ № 5 обеспечить подвоз.\nШколам организовать питание.\nСписок школ-участников образовательных кластеров',
    [],
  ],
  [
    'a list of acquaintance',
    '1. МБОУ СОШ № 1\nС приказом ознакомлены:\nМБОУ СОШ № 7 ______ Иванов',
    ['СОШ №1'],
  ],
  ['one school twice', '1. МБОУ СОШ № 1\n2. МБОУ СОШ №1', ['СОШ №1']],
])('%s', (_, text, schools) => {
  expect(schoolsIn(text)).toEqual(schools)
})
