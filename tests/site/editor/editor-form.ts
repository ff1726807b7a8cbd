import { expect, type Locator, type Page } from 'playwright/test';
import { offerRepository } from './local-repository.js';

/** After so many steps of scrolling a long form has been looked through. */
const SWEEP = 60;

/** The form of the web editor, as somebody fills it in. */
export class EditorForm {
  constructor(private readonly page: Page) {}

  /** From the notice to the list of entries. */
  async open(): Promise<void> {
    await this.page.goto('/beheer/');
    await offerRepository(this.page);
    await this.page.getByRole('button', { name: 'Ik heb dit gelezen, open de editor' }).click();
    await this.page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
    await expect(this.page.getByRole('button', { name: 'Nieuw' })).toBeVisible();
  }

  /** To an entry that is there, at the address that "Bewerk in de editor" has. */
  async visit(type: string, slug: string): Promise<void> {
    await this.page.evaluate((hash) => location.assign(hash), `#/collections/${type}/entries/${slug}/index`);
  }

  /** A field by its place in the file. Fields further down are made when somebody scrolls to them. */
  async field(path: string): Promise<Locator> {
    const field = this.page.locator(`[data-key-path="${path}"]`);
    let looked = 0;
    await expect(async () => {
      if ((await field.count()) === 0) await this.scrollOn(looked++);
      expect(await field.count()).toBe(1);
      await field.scrollIntoViewIfNeeded({ timeout: 1_000 });
    }).toPass({ timeout: 60_000, intervals: [100] });
    return field;
  }

  /** Down, and after a while up again: a field that was passed before it was made is looked for once more. */
  private async scrollOn(looked: number): Promise<void> {
    const direction = Math.floor(looked / SWEEP) % 2 === 0 ? 1 : -1;
    await this.page.mouse.move(600, 400);
    await this.page.mouse.wheel(0, direction * 300);
  }

  async write(path: string, text: string): Promise<void> {
    await (await this.field(path)).getByRole('textbox').first().fill(text);
  }

  async choose(path: string, label: string): Promise<void> {
    const field = await this.field(path);
    const choice = field.getByRole('checkbox', { name: label }).or(field.getByRole('radio', { name: label }));
    if ((await choice.count()) > 0) return choice.first().click();
    await field.getByRole('combobox').first().click();
    await this.page.getByRole('option', { name: label, exact: true }).first().click();
  }

  async add(path: string): Promise<void> {
    const field = await this.field(path);
    await field
      .getByRole('button', { name: /toevoegen/ })
      .first()
      .click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Opslaan' }).click();
  }
}
