import { expect, test } from 'vitest';
import { agreementOf } from '../../../src/check/agreement.ts';
import { amountsIn } from '../../../src/check/amounts.ts';
import { sentencesOf } from '../../../src/check/sentences.ts';

const exact = { low: 400, high: 400, qualifier: 'exact' };
const share = (value: number, qualifier = 'exact') => ({ low: value, high: value, qualifier });
const range = { low: 55, high: 60, qualifier: 'range' };

test.each([
  ['400 days', exact, 'agrees'],
  ['about 400 days', exact, 'agrees'],
  ['some 400 days', exact, 'agrees'],
  ['nearly 400 days', exact, 'differs'],
  ['almost 400 days', exact, 'differs'],
  ['just under 400 days', exact, 'differs'],
  ['more than 400 days', exact, 'differs'],
  ['fewer than 400 days', exact, 'differs'],
  ['at least 400 days', exact, 'holds'],
  ['up to 400 days', exact, 'holds'],
  ['more than a year', exact, 'holds'],
  ['more than 13 months', exact, 'holds'],
  ['nearly 13 months', exact, 'holds'],
  ['nearly 14 months', exact, 'holds'],
  ['nearly a year', exact, 'differs'],
  ['about 20 per cent', share(20, 'about'), 'agrees'],
  ['20 per cent', share(20, 'about'), 'agrees'],
  ['nearly 20 per cent', share(20, 'about'), 'holds'],
  ['more than 20 per cent', share(20, 'about'), 'differs'],
  ['nearly one in five', share(20, 'nearly'), 'agrees'],
  ['at least 20 per cent', share(20, 'nearly'), 'differs'],
  ['nearly 20 per cent', share(20, 'more-than'), 'differs'],
  ['more than 20 per cent', share(20, 'at-least'), 'agrees'],
  ['more than half', share(51), 'holds'],
  ['more than half', share(49), 'differs'],
  ['nearly half', share(49), 'holds'],
  ['nearly half', share(51), 'differs'],
  ['one and a half years', { low: 547.5, high: 547.5, qualifier: 'exact' }, 'agrees'],
  ['between 55% and 60%', range, 'agrees'],
  ['55%–60%', range, 'agrees'],
  ['some 18,600 cases', share(18589), 'holds'],
  ['some 18,859 cases', share(18589), 'differs'],
  ['185,890 cases', share(18589), 'differs'],
  ['1,859 cases', share(18589), 'differs'],
  ['120,000 cases', share(18589), 'holds'],
  ['505 officers', share(500, 'more-than'), 'holds'],
  ['495 officers', share(500, 'more-than'), 'differs'],
  ['495 officers', share(500, 'nearly'), 'holds'],
  ['two and a half years', { low: 912.5, high: 912.5, qualifier: 'exact' }, 'agrees'],
  ['two and a half times', { low: 2.5, high: 2.5, qualifier: 'exact' }, 'agrees'],
  ['between three and five cases', share(10252), 'holds'],
  ['between 8,000 and 9,000 cases', share(10252), 'differs'],
  ['57 per cent', range, 'holds'],
  ['more than 55 per cent', range, 'holds'],
  ['more than 60 per cent', range, 'differs'],
  ['fewer than 55 per cent', range, 'differs'],
  ['nearly 60 per cent', range, 'holds'],
] as const)('%s beside %o: %s', (said, recorded, agreement) => {
  const [amount] = [...sentencesOf(said)].flatMap(({ words }) => amountsIn(words));
  expect(amount && agreementOf(amount, recorded)).toBe(agreement);
});
