import { useState } from "preact/hooks";
import { ConfirmButton } from "@/components/ConfirmButton";
import { Icon } from "@/components/Icon";
import { Block } from "@/components/options/Block";
import { useTranslate } from "@/components/translate";

export interface SitePasswordForm {
  readonly site: string;
  readonly root: string;
  readonly user: string;
  readonly password: string;
}

export interface SitePasswordsProps {
  /** Sites that may be moderated and have no password yet. */
  readonly sites: readonly string[];
  readonly kept: readonly { readonly site: string; readonly user: string }[];
  /** Of the last attempt, as a message id; undefined while none was made or one is under way. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly onSet: (form: SitePasswordForm) => void;
  readonly onForget: (site: string) => void;
}

/** Application passwords, for moderating a site without having a page of it open. */
export function SitePasswords(props: SitePasswordsProps) {
  const translate = useTranslate();
  const { kept, sites } = props;
  if (kept.length === 0 && sites.length === 0) return null;
  return (
    <Block title="ui_site_password_title" hint="ui_site_password_hint">
      {kept.length === 0 ? null : (
        <ul class="list">
          {kept.map(({ site, user }) => (
            <li key={site}>
              <span class="what">
                <strong>
                  <bdi>{site}</bdi>
                </strong>
                <small>{translate("ui_site_password_as", [user])}</small>
              </span>
              <span class="do">
                <ConfirmButton
                  label={translate("ui_site_password_forget")}
                  question={translate("ui_site_password_forget_ask", [site])}
                  onConfirm={() => props.onForget(site)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {sites.length === 0 ? null : <Form {...props} />}
    </Block>
  );
}

function Form(props: SitePasswordsProps) {
  const translate = useTranslate();
  const [site, setSite] = useState(props.sites[0] ?? "");
  const [root, setRoot] = useState(rootOf(site));
  const [user, setUser] = useState("");
  const [password, setPassword] = useState("");
  // Other sites come and go without touching what is typed; once this one's is kept, the next begins.
  if (!props.sites.includes(site)) {
    choose(props.sites[0] ?? "");
    setUser("");
    setPassword("");
  }
  function choose(next: string): void {
    setSite(next);
    setRoot(rootOf(next));
  }
  const isReady = !props.isBusy && [root, user, password].every((value) => value.trim() !== "");
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && isReady) props.onSet({ site, root, user, password });
      }}
    >
      <label>
        <span>{translate("ui_site_password_site")}</span>
        <select value={site} onChange={(event) => choose(event.currentTarget.value)}>
          {props.sites.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{translate("ui_site_password_root")}</span>
        <input
          type="url"
          dir="ltr"
          value={root}
          onInput={(event) => setRoot(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{translate("ui_site_password_user")}</span>
        <input
          type="text"
          autocomplete="off"
          dir="auto"
          value={user}
          onInput={(event) => setUser(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{translate("ui_site_password_secret")}</span>
        <input
          type="password"
          autocomplete="off"
          dir="ltr"
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <p class="fields-foot">
        <button type="submit" class="primary" aria-disabled={!isReady || undefined}>
          {translate(props.isBusy ? "ui_site_password_testing" : "ui_site_password_set")}
        </button>
        <span role="status">
          {props.problem === undefined ? null : (
            <span class="problem">
              <Icon name="warning" />
              <span>{translate(props.problem)}</span>
            </span>
          )}
        </span>
      </p>
    </form>
  );
}

function rootOf(site: string): string {
  const isLocal = site === "127.0.0.1" || site === "localhost";
  return site === "" ? "" : `${isLocal ? "http" : "https"}://${site}/wp-json/`;
}
