import { render } from 'preact'
import { newYearPage } from '../../texts/ru/newYearPage.ts'
import { ru } from '../../texts/ru/ru.ts'
import './page.css'
import './newYear.css'
import { NewYearDialog } from './newYear/NewYearDialog.tsx'

const root = document.getElementById('root')
if (root) render(<NewYearDialog words={newYearPage} texts={ru} />, root)
