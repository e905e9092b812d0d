import type {
  CommentDecisions,
  DecisionEvent,
  DecisionRequest,
  FacetState,
} from "@/utils/core/decision";

/**
 * What the fold will say once the event is stored, for painting at once. `known` is what stands, with
 * all that was guessed before.
 *
 * Example: `model.expect(comment, guessDecision(model.decisions.value.comments[comment], request))`.
 */
export function guessDecision(
  known: CommentDecisions | undefined,
  request: DecisionRequest,
): CommentDecisions {
  const event: DecisionEvent = {
    v: 1,
    id: `expected:${request.request}`,
    site: "",
    post: request.post,
    comment: request.comment,
    facet: request.facet,
    value: request.value,
    reasons: request.reasons ?? [],
    ...(request.spans === undefined ? {} : { spans: request.spans }),
    ...(request.expires === undefined ? {} : { expires: request.expires }),
    subject: request.subject,
    heads: [],
    hlc: "",
    device: "",
    seq: 0,
    actor: "",
    role: "moderator",
    rules: [],
    request: request.request,
  };
  const state: FacetState = { value: request.value, isDisputed: false, heads: [], event };
  return { comment: request.comment, facets: { ...known?.facets, [request.facet]: state } };
}
