import { test } from 'vitest';
import { CSV_CASES } from './csv-cases.ts';
import { tryCase } from './source-case.ts';

test.each(CSV_CASES)('$file: $about', (each) => tryCase('csv', each));
