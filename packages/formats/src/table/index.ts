export { writePapersCsv, type PaperRow } from './papers-csv.ts';
