const clickableInputs = "button checkbox color file image radio range reset submit".split(" ");

/** A place where people type: a field, an editor, or something that says it is one. */
export function isEditable(target: unknown): boolean {
  if (typeof target !== "object" || target === null) return false;
  if ("isContentEditable" in target && target.isContentEditable === true) return true;
  const name = "localName" in target ? target.localName : undefined;
  if (name === "textarea" || name === "select") return true;
  if (name === "input") {
    return !("type" in target && clickableInputs.includes(String(target.type)));
  }
  const role = "role" in target ? target.role : undefined;
  return role === "textbox" || role === "searchbox" || role === "combobox";
}
