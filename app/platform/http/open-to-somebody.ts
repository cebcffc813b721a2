import type { Actor, Role } from "#app/platform/context.ts";
import type { Access, Act } from "#app/platform/http/access.ts";

const roles = {
  moderator: true,
  responder: true,
  approver: true,
  "policy-lead": true,
  administrator: true,
  auditor: true,
  operator: true,
} satisfies Record<Role, true>;

const somebody: readonly Actor[] = [
  { kind: "resident", personId: "", name: "" },
  { kind: "staff", personId: "", name: "", roles: Object.keys(roles) as Role[] },
];

/** Whether what is closed to strangers is open to anybody who signs in. */
export function isOpenToSomebody({ isOpenTo }: { isOpenTo: Access }, act: Act): boolean {
  return somebody.some((actor) => isOpenTo(actor, act));
}
