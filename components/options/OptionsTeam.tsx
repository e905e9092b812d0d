import { Block } from "@/components/options/Block";
import { OptionsTeamForm, type TeamFormProps } from "@/components/options/OptionsTeamForm";
import { OptionsTeamStatus, type TeamStatusProps } from "@/components/options/OptionsTeamStatus";

export interface OptionsTeamProps extends TeamFormProps, Omit<TeamStatusProps, "status"> {
  /** Undefined until it is known. */
  readonly status: TeamStatusProps["status"] | undefined;
  /** The person wants to sign in anew: a password has changed, a token has ended. */
  readonly isSigningIn?: boolean;
}

/** A team's store: connect to one, or see how it stands with it. */
export function OptionsTeam(props: OptionsTeamProps) {
  const { status } = props;
  if (status === undefined) return null;
  if (status.connection !== null) {
    return (
      <>
        <OptionsTeamStatus {...props} status={status} />
        {props.isSigningIn ? (
          <Block title="ui_team_sign_in">
            <OptionsTeamForm {...props} address={status.connection.address} />
          </Block>
        ) : null}
      </>
    );
  }
  return (
    <Block hint="ui_team_hint">
      <OptionsTeamForm {...props} />
    </Block>
  );
}
