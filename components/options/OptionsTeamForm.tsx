import { useId, useState } from "preact/hooks";
import { Icon } from "@/components/Icon";
import { TeamProblem } from "@/components/options/TeamProblem";
import { duration, rolesInWords } from "@/components/options/team-words";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

export type TeamLoginChoice =
  | { readonly kind: "session" | "basic"; readonly name: string; readonly password: string }
  | { readonly kind: "jwt"; readonly token: string };

/** What was found at the address, while and after it was looked at. */
export type TeamFound =
  | { readonly kind: "looking" }
  | { readonly kind: "incomplete" }
  | { readonly kind: "problem"; readonly problem: string; readonly detail: string }
  | {
      readonly kind: "found";
      readonly team: string;
      readonly name: string;
      readonly roles: readonly string[];
      readonly clockOffsetMs: number;
      readonly isClockOff: boolean;
    };

export interface TeamFormProps {
  readonly found: TeamFound | undefined;
  /** The address of the team one belongs to already: what is wanted is another sign-in. */
  readonly address?: string;
  readonly onConnect: (address: string, login: TeamLoginChoice) => void;
  readonly onTest: (address: string, login: TeamLoginChoice) => void;
  readonly onIncomplete: () => void;
}

const kinds = ["session", "basic", "jwt"] as const;

/** Address and sign-in of a team's store. */
export function OptionsTeamForm(props: TeamFormProps) {
  const translate = useTranslate();
  const [kind, setKind] = useState<(typeof kinds)[number]>("session");
  const [address, setAddress] = useState(props.address ?? "");
  const [name, setName] = useState("");
  const [secret, setSecret] = useState("");
  const id = useId();
  const isLooking = props.found?.kind === "looking";

  function act(work: TeamFormProps["onTest"]): void {
    if (isLooking) return;
    const isWhole = address.trim() !== "" && secret !== "" && (kind === "jwt" || name !== "");
    if (!isWhole) props.onIncomplete();
    else if (kind === "jwt") work(address, { kind, token: secret });
    else work(address, { kind, name, password: secret });
  }

  return (
    <form
      class="team-form"
      // A script can submit a form as if the person did; Enter presses the button, which it cannot.
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        label="ui_team_address"
        hint="ui_team_address_hint"
        type="url"
        placeholder="https://couch.example/threadkeeper"
        value={address}
        onValue={setAddress}
      />
      <fieldset>
        <legend>{translate("ui_team_login")}</legend>
        <div class="team-kinds">
          {kinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}kind`}
                checked={kind === one}
                // A change that a script's click makes is called trusted; the click is not.
                onClick={trusted(() => setKind(one))}
              />
              <span>
                {translate(`ui_team_login_${one}`)}
                <small>{translate(`ui_team_login_${one}_hint`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="team-secrets">
        {kind === "jwt" ? null : (
          <TextField label="ui_team_name" type="text" value={name} onValue={setName} />
        )}
        <TextField
          label={kind === "jwt" ? "ui_team_token" : "ui_team_password"}
          hint="ui_team_secret_hint"
          type="password"
          value={secret}
          onValue={setSecret}
        />
      </div>
      {props.address === undefined ? <p class="hint">{translate("ui_team_join_note")}</p> : null}
      <span class="do">
        <button
          type="submit"
          class="primary"
          aria-disabled={isLooking || undefined}
          onClick={trusted(() => act(props.onConnect))}
        >
          {translate("ui_team_connect")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={isLooking || undefined}
          onClick={trusted(() => act(props.onTest))}
        >
          {translate("ui_team_test")}
        </button>
      </span>
      <div role="status">
        <Found found={props.found} />
      </div>
    </form>
  );
}

const secretInput = { type: "password" } as const;
const textInput = { type: "text" } as const;

function TextField(props: {
  /** Message ids. */
  readonly label: string;
  readonly hint?: string;
  readonly type: "url" | "text" | "password";
  readonly placeholder?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const translate = useTranslate();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{translate(props.label)}</label>
      <input
        id={id}
        // What is typed here runs from left to right in every language.
        dir="ltr"
        // "url" would refuse an address without a scheme, which we put before it ourselves.
        {...(props.type === "password" ? secretInput : textInput)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={props.placeholder}
        aria-describedby={props.hint === undefined ? undefined : `${id}hint`}
        value={props.value}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
      {props.hint === undefined ? null : (
        <small id={`${id}hint`} class="hint">
          {translate(props.hint)}
        </small>
      )}
    </div>
  );
}

function Found({ found }: { readonly found: TeamFound | undefined }) {
  const translate = useTranslate();
  switch (found?.kind) {
    case undefined:
      return null;
    case "looking":
      return <p class="hint">{translate("ui_team_testing")}</p>;
    case "incomplete":
      return <p class="hint">{translate("ui_team_incomplete")}</p>;
    case "problem":
      return <TeamProblem problem={found.problem} detail={found.detail} />;
    case "found": {
      const { team, name, roles, clockOffsetMs, isClockOff } = found;
      const words = [team, name, rolesInWords(translate, roles)];
      return (
        <div class="team-well">
          <Icon name="saved" />
          <div>
            <p>{translate("ui_team_found", words)}</p>
            {isClockOff ? (
              <p>{translate("ui_team_clock_off", [duration(translate, clockOffsetMs)])}</p>
            ) : null}
          </div>
        </div>
      );
    }
  }
}
