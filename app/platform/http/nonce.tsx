import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Tells the page which nonce its scripts must carry. */
export const NonceProvider = Nonce.Provider;

/** The nonce of an interactive page, on the server; browsers hide it from scripts. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
