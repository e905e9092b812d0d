import type { Request } from "@/utils/messages/protocol";
import { readDesk } from "@/utils/storage/desk-preferences";
import { setDesk } from "./desk";
import { decideRows } from "./queue/decide";
import { keepWaiting } from "./queue/feed";
import { showLater } from "./queue/pending-show";
import { forgetRows } from "./queue/rows";
import { inStepTurn } from "./queue/step-turn";
import { redoStep, undoStep } from "./queue/undo";

/** Answers what the side panel and the settings ask about queue, keys and reasons; undefined for all else. */
export async function answerDesk(request: Request): Promise<unknown> {
  switch (request.type) {
    case "desk/get":
      return readDesk();
    case "desk/set":
      return setDesk(request.desk);
    case "queue/decide":
      return inStepTurn(() => decideRows(request.step, request.decisions));
    case "queue/undo":
      return inStepTurn(() => undoStep(request.request, request.row));
    case "queue/redo":
      return inStepTurn(() => redoStep(request.request));
    case "queue/keep":
      await keepWaiting();
      return null;
    case "queue/forget":
      await forgetRows(request.rows);
      return null;
    case "queue/show":
      await showLater(request.tabId, request.comment);
      return null;
    default:
      return undefined;
  }
}
