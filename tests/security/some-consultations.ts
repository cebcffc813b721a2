import { addConsultation } from "#app/domains/consultations/commands/add-consultation.server.ts";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { newSecret, seal } from "#app/platform/seal.server.ts";
import { at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { canary, type Things } from "#tests/security/things.ts";

/** Consultations in every state, each answered once by somebody unknown. */
export async function someConsultations(town: Town): Promise<Things> {
  const open = await aConsultation(town, "The town square", -5, 5);
  const closed = await aConsultation(town, "The old library", -20, -10);
  const planned = await aConsultation(town, "The bus station", 10, 20);
  const draft = await aConsultation(town, canary("drafttitle", town), -5, 5);
  const reference = await aResponse(town, open);
  await aResponse(daysFrom(town, -15), closed);
  await reality(
    "UPDATE consultations SET published_at = NULL WHERE council_id = $1 AND number = $2",
    [town.council.id, draft],
  );

  const sent = { number: `${open}`, reference };
  return {
    consultations: {
      open: { number: `${open}` },
      closed: { number: `${closed}` },
      planned: { number: `${planned}` },
      draft: { number: `${draft}` },
    },
    responses: {
      sent: { ...sent, seal: seal("response", reference) },
      "wrong seal": { ...sent, seal: "wrong" },
    },
  };
}

async function aConsultation(town: Town, title: string, from: number, until: number) {
  const { priya, council } = town;
  const day = (days: number) => dayIn(council.timeZone, inDays(priya.now, days));
  const prompt = title.startsWith("canary") ? canary("draftprompt", town) : "What do you think?";
  const outcome = await addConsultation(priya, {
    title,
    titleCy: title,
    summary: title,
    summaryCy: title,
    background: `About this: ${title}`,
    backgroundCy: `Ynghylch hyn: ${title}`,
    firstDay: day(from),
    lastDay: day(until),
    questions: [{ kind: "text", prompt, promptCy: prompt }],
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.number;
}

async function aResponse(town: Town, number: number): Promise<string> {
  const said = canary("response", town);
  const values = { q1: said, email: `${said}@responses.example` };
  const outcome = await submitResponse(town.anyone, number, newSecret(), values);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.reference;
}

function daysFrom(town: Town, days: number): Town {
  return { ...town, anyone: at(town.anyone, { now: inDays(town.anyone.now, days) }) };
}

function inDays(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * 86_400_000);
}
