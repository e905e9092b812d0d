import { AddressAsk } from "@/components/options/AddressAsk";
import { Block } from "@/components/options/Block";
import { FileButton } from "@/components/options/FileButton";
import { ListProgress, type ListState } from "@/components/options/ListProgress";
import { ListRow } from "@/components/options/ListRow";
import { useTranslate } from "@/components/translate";
import type { LinkListInfo } from "@/utils/core/link-list";

export interface OptionsListsProps {
  readonly lists: readonly LinkListInfo[];
  /** Ids of those that cannot be used any more. */
  readonly damaged: readonly string[];
  readonly state: ListState | undefined;
  /** Milliseconds since 1970, for ages. */
  readonly now: number;
  readonly onFile: (file: File) => void;
  readonly onAddress: (url: string) => void;
  readonly onChange: (list: LinkListInfo, change: Partial<LinkListInfo>) => void;
  readonly onRemove: (list: LinkListInfo) => void;
  readonly onStop: () => void;
}

/** Lists of dangerous hosts that somebody subscribed to, and how to get more. */
export function OptionsLists(props: OptionsListsProps) {
  const translate = useTranslate();
  const isWorking = props.state?.kind === "working";
  return (
    <>
      <Block hint="ui_lists_hint">
        {props.lists.length === 0 ? (
          <p class="empty">{translate("ui_lists_none")}</p>
        ) : (
          <ul class="list">
            {props.lists.map((list) => (
              <ListRow
                {...props}
                key={list.id}
                list={list}
                isWorking={isWorking}
                isDamaged={props.damaged.includes(list.id)}
              />
            ))}
          </ul>
        )}
      </Block>
      <Block title="ui_lists_add" hint="ui_lists_formats">
        <Sources isWorking={isWorking} onFile={props.onFile} onAddress={props.onAddress} />
        <ListProgress state={props.state} onStop={props.onStop} />
      </Block>
    </>
  );
}

function Sources(props: {
  readonly isWorking: boolean;
  readonly onFile: (file: File) => void;
  readonly onAddress: (url: string) => void;
}) {
  return (
    <>
      <span class="do">
        <FileButton
          label="ui_lists_choose"
          accept=".txt,.csv,.list,text/plain"
          isPrimary
          isDisabled={props.isWorking}
          onFile={props.onFile}
        />
      </span>
      <AddressAsk
        label="ui_lists_address"
        hint="ui_lists_address_hint"
        action="ui_lists_fetch"
        isBusy={props.isWorking}
        onAddress={props.onAddress}
      />
    </>
  );
}
