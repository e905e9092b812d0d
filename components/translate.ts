import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translate } from "@/utils/core/messages";

/** The catalogue in use; composition roots provide it. */
export const TranslateContext = createContext<Translate>((id) => id);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
