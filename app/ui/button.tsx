import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

interface Looks {
  variant?: "secondary" | "warning" | "inverse";
  /** The one button that begins a journey, with an arrow. */
  start?: boolean;
}

export type ButtonProps = Looks &
  ComponentPropsWithoutRef<"button"> & {
    /** Asks the script, where there is one, to ignore a second press. */
    preventDoubleClick?: boolean;
  };

export type ButtonLinkProps = Looks & ComponentPropsWithoutRef<"a"> & { href: string };

/** Sends a form. */
export function Button({
  variant,
  start,
  preventDoubleClick,
  type = "submit",
  disabled,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled}
      aria-disabled={disabled ? "true" : undefined}
      data-prevent-double-click={preventDoubleClick}
      className={classesOf({ variant, start }, className)}
      data-module="govuk-button"
      {...rest}
    >
      {children}
      {start && " "}
      {start && <StartIcon />}
    </button>
  );
}

/** A link that looks like a button, for the main step of a page that is no form. */
export function ButtonLink({ variant, start, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a
      role="button"
      draggable="false"
      className={classesOf({ variant, start }, className)}
      data-module="govuk-button"
      {...rest}
    >
      {children}
      {start && " "}
      {start && <StartIcon />}
    </a>
  );
}

function classesOf({ variant, start }: Looks, className?: string) {
  return words(
    "govuk-button",
    variant && `govuk-button--${variant}`,
    className,
    start && "govuk-button--start",
  );
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
