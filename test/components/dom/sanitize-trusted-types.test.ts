import { beforeAll, expect, it } from "vitest";
import { sanitize } from "@/utils/dom/sanitize";

const violations: string[] = [];

/** Made before the page enforces anything: afterwards it could not be. */
const box = document.createElement("p");

beforeAll(() => {
  box.setAttribute("onclick", "alert(1)");
  box.append("Yes");
  document.body.append(box);
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(event.violatedDirective);
  });
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "require-trusted-types-for 'script'; trusted-types 'none'";
  document.head.append(policy);
});

it("works on a page that enforces Trusted Types and allows no policy, and gives it nothing to report", async () => {
  const copy = sanitize([box], document);
  expect(copy.childNodes).toHaveLength(1);
  expect((copy.firstChild as Element).attributes).toHaveLength(0);
  expect(copy.textContent).toBe("Yes");
  // Reports come as tasks of their own: the one provoked here is the first there is.
  expect(violations).toEqual([]);
  const reported = new Promise((resolve) =>
    document.addEventListener("securitypolicyviolation", resolve, { once: true }),
  );
  expect(() => box.insertAdjacentHTML("beforeend", "<b>x</b>")).toThrow(/Trusted/);
  await reported;
  expect(violations).toEqual(["require-trusted-types-for"]);
});
