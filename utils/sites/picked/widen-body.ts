import { isReplyControl, isTime } from "@/utils/sites/generic/element-signs";
import { elementAround } from "@/utils/sites/walk-tree";

/**
 * The whole of what was written, where a person pointed at one paragraph of it: the largest element
 * around it within the comment that holds neither name, date nor "Reply".
 */
export function widenBody(pointed: Element, item: Element, author: Element | undefined): Element {
  let body = pointed;
  for (let up = elementAround(pointed); up !== null && up !== item; up = elementAround(up)) {
    if (author !== undefined && up.contains(author)) break;
    if ([up, ...up.querySelectorAll("*")].some((one) => isTime(one) || isReplyControl(one))) break;
    body = up;
  }
  return body;
}
