import type { WordPress, WordPressUser } from "@/test/wordpress/start-wordpress";

/** A person who is logged in, as far as HTTP knows. */
export interface WordPressSession {
  /** Value of a `Cookie` header. */
  readonly cookie: string;
  /** Changes a comment through the REST API; answers the HTTP status. */
  update(
    comment: number,
    change:
      | { readonly status: "approve" | "hold" | "spam" | "trash" }
      | { readonly content: string },
  ): Promise<number>;
}

/** Logs in as the form of wp-login.php does, without a browser. */
export async function openSession(
  { url }: WordPress,
  { name, password }: WordPressUser,
): Promise<WordPressSession> {
  const answer = await fetch(`${url}/wp-login.php`, {
    method: "POST",
    redirect: "manual",
    // WordPress refuses browsers that do not send its probe back.
    headers: { cookie: "wordpress_test_cookie=WP%20Cookie%20check" },
    body: new URLSearchParams({ log: name, pwd: password, testcookie: "1" }),
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(";", 1)[0] ?? "");
  const cookie = cookies.filter((pair) => pair.startsWith("wordpress_logged_in_")).join("; ");
  if (cookie === "") throw new Error(`${name} could not log in: HTTP ${answer.status}.`);
  const nonceUrl = `${url}/wp-admin/admin-ajax.php?action=rest-nonce`;
  const nonce = await (await fetch(nonceUrl, { headers: { cookie } })).text();
  return {
    cookie,
    async update(comment, change) {
      const { status } = await fetch(`${url}/wp-json/wp/v2/comments/${comment}`, {
        method: "POST",
        headers: { cookie, "X-WP-Nonce": nonce, "Content-Type": "application/json" },
        body: JSON.stringify(change),
      });
      return status;
    },
  };
}
