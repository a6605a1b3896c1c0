import { describe, expect, test } from 'vitest';
import { claims } from '../../../src/check/checkers/claims.ts';
import { figures } from '../../../src/check/checkers/figures.ts';
import { names } from '../../../src/check/checkers/names.ts';
import { quotes } from '../../../src/check/checkers/quotes.ts';
import { nameForms } from '../../../src/check/name-forms.ts';
import { dataFolder, fixtureFolder, opened } from '../../helpers/run.ts';

const dataset = opened(fixtureFolder);

/** What is said of a draft: kind, verdict and the words. */
const checkers = [figures, names, claims];

function said(text: string): readonly string[] {
  return checkers
    .flatMap(({ check }) => check({ text, blockQuotes: [] }, dataset))
    .map(({ kind, verdict, start, end }) => `${kind} ${verdict}: ${text.slice(start, end)}`);
}

describe('figures', () => {
  test.each([
    ['The lamp was out on 31 nights.', ['figure agrees: 31']],
    ['The lamp was out for thirty-one nights.', ['figure agrees: thirty-one']],
    ['The lamp was out on 13 nights.', ['figure differs: 13']],
    ['The lamp was out on more than 31 nights.', ['figure differs: more than 31']],
    ['The lamp was out on more than 25 nights.', []],
    ['The lamp was out on about 30 nights.', []],
    ['The harbour lamp was out on 13 nights.', []],
    ['In Gullport the lamp was out on 13 nights.', []],
    ['In Gullport the lamp was out on 31 nights.', ['figure agrees: 31']],
    ['In 1987 the lamp was out on 13 nights.', []],
    ['In 2001 the lamp was out on 13 nights.', ['figure differs: 13']],
    ['In 2001 and 1987 the lamp was out on 13 nights.', ['figure differs: 13']],
    // As lists of numbers have it.
    ['31 – nights when the lamp was out', ['figure agrees: 31']],
    ['More than 31: nights when the lamp was out', ['figure differs: More than 31']],
    ['Nights when the lamp was out: 13', ['figure differs: 13']],
    ['Nights when the lamp was out (13).', []],
    ['Nights when the lamp was out ..... 13', []],
    ['On page 13 – nights when the lamp was out', []],
    ['The lamp was out, and 13 keepers slept.', []],
    ['The lamp should be out on 13 nights.', []],
    ['Was the lamp out on 13 nights?', []],
    ['It is a mistake that the lamp was out on 13 nights.', []],
    ['“The lamp was out on 13 nights, I tell you,” he said.', []],
    ['Between 5 and 8 per cent of the oil was missing.', ['figure agrees: 5 and 8 per cent']],
    ['5–8% of the oil was missing.', ['figure agrees: 5–8%']],
    ['At 5 (8%) of the oil was missing.', []],
    ['Of the oil 5 (20 per cent) was missing.', ['figure differs: 20 per cent']],
    ['A fifth of the oil was missing.', ['figure differs: A fifth']],
    ['Some 6 per cent of the oil was missing.', []],
    ['The final report was published on 1 January 2001.', ['figure agrees: 1 January 2001']],
    ['The final report was published on January 2nd, 2001.', ['figure differs: January 2nd, 2001']],
    ['The final report was published on the 2nd of January 2001.', ['figure differs: 2nd of January 2001']],
    ['The final report was published on the 1st of January.', ['figure agrees: 1st of January']],
    ['2 January 2001: the final report is published.', ['figure differs: 2 January 2001']],
    ['1 January 2001 – the final report is published.', ['figure agrees: 1 January 2001']],
    ['2 January 2001: a day after the final report was published, gulls came.', []],
    ['On 2 January 2001, after the final report was published, gulls came.', []],
    ['2 January 2001: gulls read the final report, published the day before.', []],
    // What the next sentence takes back.
    ['The lamp was out on 13 nights. That was wrong.', []],
    ['The lamp was out on 13 nights. Was it? No.', []],
    ['The lamp was out on 13 nights; the right number is 31.', []],
    ['The lamp was out on 13 nights; the right number is higher.', []],
    ['The final report was published in January 2001.', ['figure agrees: January 2001']],
    ['The final report was published in 1999 pages.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('numbers beside the words of the real records', () => {
  const verdicts = (text: string) =>
    [figures, claims]
      .flatMap(({ check }) => check({ text, blockQuotes: [] }, opened(dataFolder)))
      .filter(({ severity }) => severity !== 'ok')
      .map(({ verdict, start, end }) => `${verdict}: ${text.slice(start, end)}`);
  const about = 'Lady Casey reviewed the Met.\n\n';
  test.each([
    // The way it goes.
    ['Black officers were 81 per cent less likely to face a misconduct allegation.', ['differs: 81 per cent']],
    ['Black officers were 1.8 times as likely to face a misconduct allegation.', []],
    ['In 2013-14 Black officers were 100 per cent more likely to face a misconduct allegation.', []],
    ['The Met’s Special Constables fell to a third of their number.', []],
    ['The Met’s Special Constables fell to two-thirds of their number.', ['differs: two-thirds']],
    ['Funding of the Met rose by a fifth in real terms.', ['differs: a fifth']],
    ['Reported rapes rose to 3.4 times as many.', []],
    // What is counted.
    ['The dataset holds 18,589 misconduct cases.', ['base: 18,589']],
    ['The dataset holds 18,589 misconduct allegations.', []],
    ['In Kent 12 per cent of officers said that they had been harassed at work.', []],
    ['In the Met 12 per cent of officers said that they had been harassed at work.', ['base: 12 per cent']],
    ['More than 9,000 rapes were reported in England and Wales in 2022-23.', ['base: More than 9,000']],
    ['Black women were 167 per cent more likely to be reported missing.', ['base: 167 per cent']],
    ['Almost one in five Met employees who are gay had experienced homophobia.', []],
    [
      'Nearly 20 per cent of all officers have a misconduct case that takes more than two years.',
      ['base: Nearly 20 per cent'],
    ],
    // A number that belongs to the words themselves, and a “no” that does.
    ['In 2019-20 a probationer, 22, resigned under Regulation 13.', []],
    ['In 2019-20 a probationer resigned in a case linked to Regulation 13.', []],
    ['Bullying was reported by 33% of the Met’s officers and staff who have a disability.', []],
    ['In 75 to 80 per cent of allegations there was no case to answer.', ['differs: 75 to 80 per cent']],
    ['There were no more than 300 pages in the final report.', ['differs: no more than 300']],
    ['There were not 300 pages in the final report.', []],
    // An aim, and what is told after one.
    ['A misconduct allegation should on average be resolved in 300 days.', []],
    [
      'Confidence that the Met would keep women and girls safe was lacking in three quarters of London’s women.',
      ['differs: three quarters'],
    ],
    ['The Met’s target in the uplift was 5,457 extra officers.', ['differs: 5,457']],
    // A list of dates: another inquiry's recommendations.
    ['1 February 2022 – The watchdog spoke. There are 15 recommendations.', []],
    ['21 March 2023 – The report is out. There are 15 recommendations.', ['differs: 15']],
    ['In 2018-19 there were 33 resignations under Regulation 13, rising to 134 in 2021-22.', ['differs: 134']],
    [
      'Resignations under Regulation 13 ran at 33 in 2018-19, 59 in 2019-20 and 47 in 2020-21, and at 143 in 2021-22.',
      ['differs: 59'],
    ],
    ['Resignations under Regulation 13 went from 33 in 2018-19 to 134 in 2021-22.', ['differs: 134']],
    ['Individual officers and staff in the misconduct data, April 2013 to March 2022 | 12,856', ['base: 12,856']],
    ['Misconduct | 2021 | 12,856 involvements', []],
    ['Casey’s report describes, over 363 pages, what went wrong.', []],
    ['Casey’s report is over 363 pages long.', ['differs: over 363']],
    ['He rejected the report’s call for the Met to be broken up.', ['myth: report’s call for the Met to be broken up']],
    ['He rejected the claim that the report said the Met should be broken up.', []],
    ['Some 81 per cent of Black officers had faced a misconduct allegation.', ['base: Some 81 per cent']],
    ['Suppose that a misconduct allegation took 100 days to settle.', []],
    ['Commissioned in October 2021, the final report came out on 12 March 2023.', ['differs: 12 March 2023']],
    // The dates of events.
    ['David Carrick pleaded guilty in January 2023 and was sentenced on 7 February 2023.', []],
    ['David Carrick was sentenced on 17 February 2023.', ['differs: 17 February 2023']],
    ['Wayne Couzens was jailed in October 2021.', ['differs: October 2021']],
    ['Dick resigned on 10 February 2022 and left office on 10 April 2022. She stepped down in April 2022.', []],
    ['The Met went into special measures in June 2022 and came out of them in January 2025.', []],
    ['The Met came out of special measures in January 2024.', ['differs: January 2024']],
    ['Baroness Casey was named on 18 October 2021 as the reviewer.', ['differs: 18 October 2021']],
    // What is counted stands right after its number.
    ['The misconduct data hold 18,589 allegations in 10,252 cases, involving 8,917 people.', []],
    ['The misconduct data hold 18,589 allegations and 8,917 people.', []],
    ['The misconduct data hold 18,589 people.', ['base: 18,589']],
    ['1,890 officers had more than one misconduct case, and 41 of those people had six or more.', ['differs: 1,890']],
  ])('%s', (text, expected) => {
    expect(verdicts(`${about}${text}`)).toEqual(expected);
  });

  test('what somebody met is not the Met', () => {
    const text = ' officers, and then the report came out. There are 22 recommendations in the report.';
    expect([`She met${text}`, `The Met${text}`, `the met${text}`].map((one) => verdicts(one).length)).toEqual([
      0, 1, 1,
    ]);
    const named = (one: string) => names.check({ text: one, blockQuotes: [] }, opened(dataFolder)).length;
    expect([named('He met Lady Louise.'), named('The Met and Lady Louise.')]).toEqual([0, 1]);
  });

  test('what “it” did in another place, or is said to have been misread, is no claim on the review', () => {
    const six = 'its inquiry lasted six months.';
    expect(verdicts(`${about}In the Met ${six}`)).toEqual(['myth: inquiry lasted six months']);
    expect(verdicts(`${about}In Kent ${six}`)).toEqual([]);
    expect(verdicts(`${about}The report is misread as calling the Met institutionally corrupt.`)).toEqual([]);
    expect(verdicts(`${about}The final report calls it “over-policed and under-represented”.`)).toHaveLength(1);
  });
});

describe('names', () => {
  test.each([
    ['Dame Pebble spoke.', ['name form: Dame Pebble']],
    ['Dame Pebble’s report. Dame Ada Pebble spoke.', ['name form: Dame Pebble']],
    ['Dame Ada Pebble spoke, and Dame Ada sat down.', []],
    ['Lord Pebble spoke. Dame Ada Pebble sat down.', ['name form: Lord Pebble']],
    ['Lord Pebble Island spoke. Dame Ada Pebble sat down.', []],
    ['Bert Pebble and Mr Pebble spoke.', []],
    ['Sir Pebble spoke.', ['name form: Sir Pebble']],
    ['“Dame Pebble spoke,” she said.', []],
    ['It is Dame Ada, never Dame Pebble.', []],
    ['She was wrongly called Dame Pebble.', []],
  ])('%s', (text, expected) => {
    expect(said(`${text} The Fernwick lamp.`)).toEqual(expected);
  });

  test('the form to put depends on the mentions before it, and on the dates of a draft', () => {
    const fixes = (text: string) =>
      checkers.flatMap(({ check }) => check({ text, blockQuotes: [] }, dataset)).map(({ fix }) => fix);
    expect(fixes('Dame Ada Pebble sat. Dame Pebble spoke.')).toEqual(['Dame Ada']);
    expect(fixes('Lord Pebble spoke. Ada Pebble sat.')).toEqual(['Dame Ada Pebble']);
    expect(fixes('In May 2003 Lord Pebble spoke. Ada Pebble sat.')).toEqual(['Lady Pebble']);
  });
});

test('a wrong number or date is told with what the record’s is of', () => {
  const text =
    'The final report of the Fernwick Inquiry was published on 2 January 2001. The lamp was out on 13 nights.';
  expect(figures.check({ text, blockQuotes: [] }, dataset).map(({ message }) => message)).toEqual([
    'the record has 1 January 2001 (Dame Ada Pebble published the final report); put that, or say what else this is the date of',
    'the record has about 31 nights (nights of the winter of 2000); put that, or say what else this counts',
  ]);
});

test('a title that a wrong form has is wrong with the whole name as well, whatever the draft is about', () => {
  const person = { id: 'x', name: 'Bert Pebble', given: 'Bert', family: 'Pebble', first_mention: 'Bert Pebble' };
  const forms = nameForms([{ ...person, wrong_forms: ['Sergeant Pebble'] }], []);
  expect(forms).toContainEqual({ words: ['sergeant', 'bert', 'pebble'], owner: 'x', stated: true });
});

describe('claims', () => {
  test.each([
    ['A gull ran the lighthouse.', ['claim myth: gull ran the lighthouse']],
    ['She said that the inquiry had found that a gull ran the lighthouse.', ['claim myth: gull ran the lighthouse']],
    ['A gull did not run the lighthouse.', []],
    ['Not so. It was held that a gull ran the lighthouse.', []],
    ['Claim: a gull ran the lighthouse.', []],
    ['A gull ran the lighthouse. Verdict: false.', []],
    ['It is often said that a gull ran the lighthouse.', []],
    [
      'A gull, whose name was never known, ran the lighthouse.',
      ['claim myth: gull, whose name was never known, ran the lighthouse'],
    ],
    ['The keeper, who never slept, said that a gull ran the lighthouse.', ['claim myth: gull ran the lighthouse']],
    ['It was not the keeper but a gull that ran the lighthouse.', ['claim myth: gull that ran the lighthouse']],
    ['Contrary to rumour, no gull ran the lighthouse.', []],
    ['It is a myth that a gull ran the lighthouse.', []],
    ['Some said that a gull ran the lighthouse; in fact nobody did.', []],
    ['An earlier version of this article said that a gull ran the lighthouse.', []],
    ['Some said that a gull ran the lighthouse. It did not.', []],
    ['Some said that a gull ran the lighthouse. Did it? No: a keeper did.', []],
    ['Some said that a gull ran the lighthouse. No keeper slept.', ['claim myth: gull ran the lighthouse']],
    ['Did a gull run the lighthouse?', []],
    ['A gull ran past the lighthouse.', []],
    ['“A gull ran the lighthouse,” he said.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose words they are', () => {
  const wrong = (drafted: string) =>
    `the record gives these words to Bert Pebble, and the draft to ${drafted}: correct`;
  test.each([
    ['Bert Pebble sat down. Dame Ada Pebble spoke. “There was no oil,” she said.', wrong('Dame Ada Pebble')],
    ['“There was no oil,” said Dame Ada Pebble.', wrong('Dame Ada Pebble')],
    ['Dame Ada Pebble sat down. Bert Pebble spoke. “There was no oil,” he said.', 'the words of the record'],
    // Either may be meant.
    ['Bert Pebble sat down. Mr John Gull spoke. “There was no oil,” he said.', 'the words of the record'],
    ['Bert Pebble spoke of Mr John Gull. “There was no oil,” he said.', 'the words of the record'],
    // Whoever speaks may report another whom the sentence names.
    ['Dame Ada Pebble, quoting Bert Pebble, said: “There was no oil.”', 'word for word'],
    ['Mr Pebble spoke of the lamp. The Harbour’s own MP said: “There was no oil.”', 'word for word'],
    ['Mr Pebble spoke to Dame Ada, as the harbour’s MP said: “There was no oil.”', 'word for word'],
    // Who stands in a citation is nobody whom a pronoun means.
    ['Mr Pebble spoke of the lamp (Gull, 2001). “There was no oil,” he said.', 'the words of the record'],
    ['Dame Ada Pebble sat down. Elsewhere Bert Pebble said: “There was no oil.”', 'word for word'],
    ['Dame Ada Pebble sat down. As the Mayor put it, “there was no oil”.', 'the words of the record'],
    ['“There was no oil,” said John Gull, the Mayor. Bert Pebble sat down.', 'not in this dataset'],
    // Within a quotation.
    ['Dame Ada Pebble said: “He was right. As Bert Pebble put it, ‘There was no oil.’”', 'word for word'],
    ['Dame Ada Pebble said: “I heard what he said: ‘There was no oil.’”', 'word for word'],
    // Far from any name a pronoun may mean whomever it fits.
    [
      `Bert Pebble and Mr John Gull spoke. Mr Gull sat. ${'It was a long night. '.repeat(25)}“There was no oil,” he said.`,
      'the words',
    ],
    [
      `Dame Ada Pebble and Ms Jane Gull spoke. ${'It was a long night. '.repeat(25)}“There was no oil,” she said.`,
      'the words',
    ],
    // A signature.
    ['“There was no oil.” – Dame Ada Pebble', wrong('Dame Ada Pebble')],
    ['“There was no oil” (Dame Ada Pebble)', wrong('Dame Ada Pebble')],
    ['“There was no oil.” – Bert Pebble', 'word for word'],
  ])('%s', (text, message) => {
    expect(quotes.check({ text, blockQuotes: [] }, dataset).map((finding) => finding.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

test('seven words of the record are no chance, even where one of them alone tells something', () => {
  const own = opened(dataFolder);
  const verdicts = (text: string) => quotes.check({ text, blockQuotes: [] }, own).map(({ verdict }) => verdict);
  expect(verdicts('Mr Khan said that “there can be no excuses for us”.')).toEqual(['misattributed']);
  expect(verdicts('Mr Khan said that there were “no excuses for us”.')).toEqual(['not-held']);
  expect(verdicts('Sir Mark Rowley said that “there can be no excuses for us”.')).toEqual(['verbatim']);
});

test('a number that is one of a cue’s own words is not taken for the one that is wrong', () => {
  const text = 'The Casey review says that the Met’s 32 borough commands were merged into 16 Basic Command Units.';
  const found = figures.check({ text, blockQuotes: [] }, opened(dataFolder));
  expect(found.map(({ verdict, start, end }) => [verdict, text.slice(start, end)])).toEqual([['differs', '16']]);
});

test.each([
  ['its failings [are] the actions of ‘bad apple’ officers', 'inverted'],
  ['its failings go well beyond the actions … of officers', 'altered'],
  ['the majority of officers are working really hard … as challenges and demands also increase', 'trimmed'],
])('what is cut turns the meaning or does not: %s', (words, verdict) => {
  const own = opened(dataFolder);
  expect(quotes.check({ text: `“${words},” it says.`, blockQuotes: [] }, own).map((found) => found.verdict)).toEqual([
    verdict,
  ]);
});

const excuses = '“there can be no excuses for us”';
test.each([
  [`Sadiq Khan sat down. It was late. ${excuses}, the Mayor added.`, 'misattributed'],
  [`Sir Mark Rowley sat down. ${excuses}, the Commissioner added.`, 'ok'],
  [`Sir Mark Rowley sat. ${excuses}, the Commissioner added. Dame Cressida Dick had left.`, 'ok'],
  [`Sadiq Khan sat down. The Mayor’s verdict was clear: ${excuses}.`, 'misattributed'],
  [`Sir Mark Rowley sat down. The Commissioner’s verdict was clear: ${excuses}.`, 'ok'],
  [`Wayne Couzens is in prison. ${excuses}, the officer added.`, 'ok'],
  [`Sadiq Khan was blunt about the Commissioner. Sir Mark Rowley, in his view, was right: ${excuses}.`, 'ok'],
  [`Lady Casey was blunt. City Hall, in her view, should know: ${excuses}.`, 'misattributed'],
  [`Lady Casey was blunt. In her view, City Hall should know: ${excuses}.`, 'misattributed'],
  [`City Hall, in Sir Mark Rowley’s words, should know that ${excuses}.`, 'ok'],
  [`Sadiq Khan was not there. The force as a body promised ${excuses}.`, 'ok'],
  [`The Labour MP Seema Malhotra wrote: ${excuses}.`, 'misattributed'],
  [`${excuses}, the Met Commissioner Sir Mark Rowley wrote.`, 'ok'],
  [`CLIP 2: ROWLEY\nOUT: ${excuses}`, 'ok'],
  [`CLIP 2: CASEY\nOUT: ${excuses}`, 'misattributed'],
  [`Who would do so? Not Sir Mark. ${excuses}, he said.`, 'ok'],
  [`Baroness Casey’s closing words were: ${excuses}.`, 'misattributed'],
  [`Baroness Casey’s report came out: ${excuses}.`, 'ok'],
  [`Sir Mark Rowley sat. Sadiq Khan was plain when he said: ${excuses}.`, 'misattributed'],
  [`Sir Mark Rowley sat. He had words for City Hall: ${excuses}.`, 'ok'],
  [`Sir Mark Rowley sat. “We must act at once,” said Sadiq Khan. He went further: ${excuses}.`, 'misattributed'],
  [`Sir Mark Rowley sat. “We must act at once,” he said. Sadiq Khan nodded. He went further: ${excuses}.`, 'ok'],
  [`Sadiq Khan sat. ${'It was a long and tedious afternoon. '.repeat(15)}He said: ${excuses}.`, 'ok'],
  [`Sir Mark Rowley looked ashen. Sadiq Khan sat beside him. He said: ${excuses}.`, 'ok'],
  [`Sir Mark Rowley looked ashen. Lady Casey sat beside him. She said: ${excuses}.`, 'misattributed'],
  [
    `“We thank them,” said Sir Mark Rowley. The Commissioner sat. Did Lady Casey? She said: ${excuses}.`,
    'misattributed',
  ],
])('to whom words are given: %s', (text, expected) => {
  const found = quotes.check({ text, blockQuotes: [] }, opened(dataFolder));
  const told = found.filter(({ records }) => records.includes('rowley-no-excuses-for-us'));
  expect([...new Set(told.map(({ severity, verdict }) => (severity === 'ok' ? 'ok' : verdict)))]).toEqual([expected]);
});

test.each([
  ['“Londoners need to feel safe,” Anne Clarke said, “and secure in the fact.”', ['verbatim', 'verbatim']],
  ['“Londoners need to feel safe,” Anne Clarke said, “in the fact.”', ['spliced']],
  ['“Secure in the fact,” said Anne Clarke, a member of the Assembly, “to feel safe.”', ['spliced']],
  // Each is quoted by itself.
  ['“Londoners need to feel safe,” Anne Clarke said. “In the fact.”', ['verbatim', 'verbatim']],
  ['“Londoners need to feel safe,” Anne Clarke said, and then added, “in the fact.”', ['verbatim', 'verbatim']],
  ['“Londoners need to feel safe,” Anne Clarke said, “In the fact.”', ['verbatim', 'verbatim']],
  ['“Londoners need to feel safe,” and, to Anne Clarke, “in the fact.”', ['verbatim', 'verbatim']],
])('a cut that “he said” hides: %s', (text, verdicts) => {
  const found = quotes.check({ text, blockQuotes: [] }, opened(dataFolder));
  expect(found.map(({ verdict }) => (verdict === 'typographic' ? 'verbatim' : verdict))).toEqual(verdicts);
});

describe('numbers of two things', () => {
  const black = 'Black officers of the Met';
  test.each([
    [`${black} were 81 per cent and Asian officers 55 per cent more likely to face a misconduct allegation.`, []],
    [`${black} were 81 per cent more likely to face a misconduct allegation, and Asian officers 55 per cent.`, []],
    ['Black and Asian officers were 81 and 55 per cent more likely to face a misconduct allegation in the Met.', []],
    [
      `${black} were 81 per cent more likely to face a misconduct allegation; Asian officers were 4 per cent of it.`,
      [],
    ],
    [
      `${black} were 55 per cent and Asian officers 81 per cent more likely to face a misconduct allegation.`,
      ['55 per cent', '81 per cent'],
    ],
    [
      `${black} were 55 per cent more likely to face a misconduct allegation, and Asian officers 81 per cent.`,
      ['55 per cent', '81 per cent'],
    ],
    [
      'The Met’s data had eight thousand people in it, and of those 1,809 officers had more than one misconduct case.',
      [],
    ],
    [
      'Some 8,917 officers and staff appear in the Met’s misconduct data, and 1,809 of them were in more than one case.',
      [],
    ],
    [
      'What Casey found of the Met.\n\n31 March 2023: the final report is published.\n\n21 March 2023: the final report is published.',
      ['31 March 2023'],
    ],
    // What stands right after a number and an “of” is what that number counts.
    ['In the Met 12 per cent of women and 30 per cent of all staff had been harassed at work.', []],
    ['In the Met 12 per cent of all staff and 30 per cent of the women had been harassed at work.', ['30 per cent']],
  ])('%s', (text, wrong) => {
    const found = figures.check({ text, blockQuotes: [] }, opened(dataFolder));
    const differing = found.filter(({ verdict }) => verdict === 'differs');
    expect(differing.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(wrong);
  });
});

test('whose words a quotation after another may be is told from what stands between them', () => {
  const text = 'Bert Pebble said “gulls and more gulls”, and Dame Ada Pebble said: “There was no oil.”';
  const verdicts = quotes.check({ text, blockQuotes: [] }, dataset).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['not-held', 'misattributed']);
});

test('an office at the end of a sentence is no part of the name that begins the next', () => {
  const text = '“A major issue has been that of self-denial,” said Sadiq Khan, the Mayor. Anne Clarke sat down.';
  const verdicts = quotes.check({ text, blockQuotes: [] }, opened(dataFolder)).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['misattributed']);
});

test('two words before “she said” are no quotation by themselves', () => {
  const text =
    '‘The Met’, Lady Casey said, ‘can now no longer presume that it has the permission of the people of London.’';
  const [finding, ...others] = quotes.check({ text, blockQuotes: [] }, opened(dataFolder));
  expect([finding?.severity, finding?.records, others]).toEqual(['ok', ['casey-permission-to-police'], []]);
  // A correction would take away who said it.
  expect(finding?.fix).toBeUndefined();
});

test('words that one record has as they were said, and another reworded, are the first’s', () => {
  const text = 'It said that this should be “considered”, Baroness Casey’s word.';
  const found = quotes.check({ text, blockQuotes: [] }, opened(dataFolder));
  expect(found.filter(({ severity }) => severity === 'warning')).toEqual([]);
  expect([found[0]?.severity, found[0]?.records[0]]).toEqual(['ok', 'casey-dividing-up-the-met']);
  const [own] = quotes.check({ text: 'Dame Ada Pebble said that it was “the lamp”.', blockQuotes: [] }, dataset);
  expect([own?.severity, own?.records]).toEqual(['ok', ['pebble-lamp-slept', 'gull-knows']]);
});

test('four words that nobody is shown to have said are like a quote by chance', () => {
  const text = 'The review found a force that is “institutionally racist, sexist and homophobic”.';
  expect(quotes.check({ text, blockQuotes: [] }, opened(dataFolder)).map(({ verdict }) => verdict)).toEqual([
    'not-held',
  ]);
});

test('“Sir” before a family name alone is wrong, whoever else the draft names', () => {
  const text = 'Sir Starmer spoke of the Casey review of the Met.';
  const found = names.check({ text, blockQuotes: [] }, opened(dataFolder));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Sir Starmer']);
});
