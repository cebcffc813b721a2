import type { Actor, Role } from "#app/platform/context.ts";

const roles = {
  moderator: true,
  responder: true,
  approver: true,
  "policy-lead": true,
  administrator: true,
  auditor: true,
} satisfies Record<Role, true>;

const somebody: readonly Actor[] = [
  { kind: "resident", personId: "", name: "" },
  { kind: "staff", personId: "", name: "", roles: Object.keys(roles) as Role[] },
];

/** Whether what is closed to strangers is open to anybody who signs in. */
export function isOpenToSomebody({ isOpenTo }: { isOpenTo(actor: Actor): boolean }): boolean {
  return somebody.some(isOpenTo);
}
