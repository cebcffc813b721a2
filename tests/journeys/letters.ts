import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Visitor } from "#tests/journeys/visitor.ts";

/** An address that nobody has used yet. */
export function newAddress(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}@letters.example`;
}

/** Opens the newest e-mail to an address in the demonstration's inbox, as soon as it is written. */
export async function openLetter(reader: Visitor, to: string, subject: RegExp): Promise<void> {
  const link = letterLink(reader, to, subject);
  await expect
    .poll(() => isInInbox(reader, to, subject), { timeout: 20_000, interval: 300 })
    .toBe(true);
  await link.click();
  await reader.look();
}

/** Whether an e-mail has come to an address. */
export async function isInInbox(reader: Visitor, to: string, subject: RegExp): Promise<boolean> {
  await reader.page.goto("/dev/mail");
  return (await letterLink(reader, to, subject).count()) > 0;
}

/** Where a link or button of the open e-mail leads. */
export async function addressBehind(reader: Visitor, words: string | RegExp): Promise<string> {
  const link = reader.page.getByRole("main").getByRole("link", { name: words }).last();
  return (await link.getAttribute("href"))!;
}

function letterLink({ page }: Visitor, to: string, subject: RegExp) {
  const letters = page.getByRole("main").locator("li, tr").filter({ hasText: to });
  return letters.getByRole("link", { name: subject }).first();
}
