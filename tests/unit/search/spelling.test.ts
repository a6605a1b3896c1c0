import { expect, test } from 'vitest';
import { respelt } from '../../../src/search/spelling.ts';

test.each([
  ['organised', 'organized'],
  ['organisation', 'organization'],
  ['analysing', 'analyzing'],
  ['behaviours', 'behaviors'],
  ['centre', 'center'],
  ['theatres', 'theaters'],
  ['manoeuvred', 'maneuverd'],
  ['defence', 'defense'],
  ['licences', 'licenses'],
  ['practice', 'practise'],
  ['haemorrhage', 'hemorrhage'],
  ['foetus', 'fetus'],
  ['programmes', 'programs'],
  ['judgement', 'judgment'],
  ['counsellor', 'counselor'],
  ['marshalled', 'marshalled'],
  ['sceptical', 'skeptical'],
  ['enrolment', 'enrollment'],
  ['fulfil', 'fulfill'],
  ['cheques', 'checks'],
  ['officer', 'officer'],
])('%s is compared as %s', (word, spelt) => {
  expect(respelt(word)).toBe(spelt);
});
