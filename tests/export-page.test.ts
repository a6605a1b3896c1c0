import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../src/dataset/types.ts';
import { SCRIPT } from '../src/export/page-script.ts';
import { exportedText, hostile, payloads, scratch } from './helpers/export.ts';
import { compiled, dataFolder, fixtureFolder, opened } from './helpers/run.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

test('the script of the page is JavaScript, and can stand in a page', () => {
  expect(() => new Function(SCRIPT)).not.toThrow();
  expect(SCRIPT).not.toMatch(/<\/|<!--/);
  expect(SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|XMLHttp|import\(/);
});

if (!existsSync(CHROMIUM)) {
  test('the page was not opened in a browser: there is no Chromium here', () => {
    console.log(`${CHROMIUM} is not here: the exported page was not opened`);
  });
} else {
  inChromium();
}

function inChromium(): void {
  const real = opened(dataFolder);
  let browser: BrowserContext;

  beforeAll(async () => {
    const options = { executablePath: CHROMIUM, headless: true, args: FLAGS, offline: true };
    browser = await chromium.launchPersistentContext(scratch(), options);
  });
  afterAll(async () => browser.close());

  /** Opens the page of a dataset; gives it with what it asked for and what went wrong in it. */
  async function open(dataset: Dataset, address = ''): Promise<{ page: Page; requests: string[]; trouble: string[] }> {
    const file = join(scratch(), 'casey.html');
    writeFileSync(file, await exportedText(dataset, 'html'));
    const page = await browser.newPage();
    const requests: string[] = [];
    const trouble: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => trouble.push(message.text()));
    page.on('dialog', (dialog) => trouble.push(dialog.message()));
    await page.goto(`${pathToFileURL(file).href}${address}`);
    return { page, requests, trouble };
  }

  // What runs in the page is text: there, and only there, is a document.
  const shown = (page: Page) =>
    page.evaluate<string[]>(
      "[...document.querySelectorAll('article')].filter((one) => one.checkVisibility()).map(({ id }) => id)",
    );
  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

  describe('the page in Chromium', () => {
    test('asks for nothing but itself and finds a word', async () => {
      const { page, requests, trouble } = await open(real);
      await page.getByRole('searchbox', { name: 'Search' }).fill('Freezer');
      expect(await shown(page)).toContain('freezer-breakdown-2022');
      expect(await page.getByRole('status').textContent()).toMatch(/^\d of \d+ records$/);
      expect([requests.length, trouble]).toEqual([1, []]);
      await page.close();
    });

    test('filters by kind and by topic, narrower topics included', async () => {
      const { page } = await open(opened(fixtureFolder));
      await page.getByRole('combobox', { name: 'Topic' }).selectOption('tower');
      expect(await shown(page)).toEqual(expect.arrayContaining(['stairs-worn', 'lamp-out-nights']));
      expect(await shown(page)).not.toContain('gulls-in-charge');
      await page.getByRole('radio', { name: /^Figures/ }).focus();
      await page.keyboard.press('Space');
      expect(await shown(page)).toEqual(['lamp-out-nights', 'oil-short']);
      await page.getByRole('searchbox').fill('"of the oil"');
      expect(await shown(page)).toEqual(['oil-short']);
      await page.getByRole('searchbox').fill('oil zebra');
      expect(await shown(page)).toEqual([]);
      expect(await page.getByText('Nothing in this dataset matches').isVisible()).toBe(true);
      await page.close();
    });

    test('is worked from the keyboard alone', async () => {
      const { page } = await open(opened(fixtureFolder));
      await page.keyboard.type('oil');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe((await shown(page))[0]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('_words');
      await page.close();
    });

    test('leads to a record by its address, even where a filter has put it away', async () => {
      const { page } = await open(opened(fixtureFolder), '?words=zebra#stairs-worn');
      expect(await shown(page)).toContain('stairs-worn');
      expect(await focused(page)).toBe('stairs-worn');
      await page.getByRole('link', { name: 'oil-short' }).first().click();
      expect(page.url()).toMatch(/#oil-short$/);
      await page.close();
    });

    test('keeps what was asked in its address', async () => {
      const { page } = await open(opened(fixtureFolder), '?words=oil&kind=figures');
      expect(await shown(page)).toEqual(['oil-short']);
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(15);
      expect(page.url()).not.toContain('words=');
      await page.close();
    });

    test('prints the records and not the filters, with their addresses', async () => {
      const { page } = await open(opened(fixtureFolder));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      // Words that were found are ink on paper, whatever the screen's colours.
      const found = `getComputedStyle(document.documentElement).getPropertyValue('--found')`;
      expect(await page.evaluate<string>(found)).toBe('#fff');
      expect(await page.getByText(/^Version \d/).isVisible()).toBe(true);
      expect(await page.getByRole('search').isVisible()).toBe(false);
      expect(await page.getByText('The tower’s stairs are worn.').isVisible()).toBe(true);
      const link = `document.querySelector('.evidence a[href^="http"]')`;
      const after = await page.evaluate<string>(`getComputedStyle(${link}, '::after').content`);
      expect(after).toContain('https://');
      await page.close();
    });

    test.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 390],
      ['dark', 390],
    ] as const)('axe finds nothing in %s at %i', async (colorScheme, width) => {
      const { page } = await open(opened(fixtureFolder));
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.locator('summary').first().click();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => Reflect.get(globalThis, 'axe').run());
      expect(violations.map(({ id, nodes }: axe.Result) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.close();
    });

    test('is not moved by a hostile dataset', async () => {
      const { page, requests, trouble } = await open(
        hostile(compiled(fixtureFolder), Object.values(payloads).join(' ')),
      );
      await page.getByRole('searchbox').fill('oil');
      expect(await page.evaluate(() => Reflect.has(globalThis, 'pwned'))).toBe(false);
      expect(await page.locator('script, style, img, svg').count()).toBe(2);
      expect([requests.length, trouble]).toEqual([1, []]);
      await page.close();
    });
  });
}
