import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { ProblemsProvider } from "#app/platform/forms/problems.tsx";

startTransition(() => {
  const hasProblems = "problems" in document.documentElement.dataset;
  hydrateRoot(
    document,
    <ProblemsProvider value={hasProblems}>
      <RemixBrowser />
    </ProblemsProvider>,
  );
});
