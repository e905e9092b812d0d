import type { CommentView } from "@/utils/core/comment-view";

/** The note on a comment, while it is not being written. */
export function Note(props: { readonly view: CommentView; readonly isEdited: boolean }) {
  const note = noteOf(props.view);
  if (note === "" || props.isEdited) return null;
  return (
    <p class="note-text" dir="auto">
      {note}
    </p>
  );
}

/** Its words; empty where there is none, or where it was taken back. */
export function noteOf(view: CommentView): string {
  const note = view.decisions.note?.value ?? "none";
  return note === "none" ? "" : note;
}
