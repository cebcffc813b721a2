import { Input, type InputProps } from "#app/ui/input.tsx";

type CodeFieldProps = Omit<InputProps, "name" | "type"> & { name?: string };

/** Where six digits from elsewhere go: an e-mail, an app. */
export function CodeField({ name = "code", ...input }: CodeFieldProps) {
  return (
    <Input
      name={name}
      inputMode="numeric"
      autoComplete="one-time-code"
      className="govuk-input--width-5 govuk-input--extra-letter-spacing"
      {...input}
    />
  );
}
