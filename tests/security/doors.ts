/** A form with which somebody who is not signed in says who they are. */
export interface Door {
  name: string;
  path: string;
  form(email: string): Record<string, string>;
  /** How everybody is answered who does not prove it. */
  status: number;
}

/** Every door at which an address could be found out. */
export function doorsOf(): Door[] {
  return [
    {
      name: "the e-mail door",
      path: "/sign-in",
      form: (email) => ({ email, next: "/account" }),
      status: 303,
    },
    {
      name: "the staff's password",
      path: "/staff/sign-in/password",
      form: (email) => ({ email, password: "not the right one", next: "/staff" }),
      status: 409,
    },
  ];
}
