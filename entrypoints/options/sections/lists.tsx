import { FollowedLists } from "@/components/options/FollowedLists";
import { OptionsLists } from "@/components/options/OptionsLists";
import {
  ask,
  follow,
  followed,
  later,
  leave,
  loadFollowed,
  lookAt,
  readFile,
  refresh,
} from "../followed-state";
import { change, kept, loadLists, remove, state, stop, take, takeAddress } from "../lists-state";
import type { Section } from "../section";

export const listsSection: Section = {
  id: "lists",
  title: "ui_section_lists",
  icon: "list",
  load: () => Promise.all([loadLists(), loadFollowed()]).then(() => undefined),
  View: () => (
    <>
      <OptionsLists
        lists={kept.value.infos}
        damaged={kept.value.damaged}
        state={state.value}
        now={Date.now()}
        onFile={(file) => void take({ file })}
        onAddress={(url) => void takeAddress(url)}
        onChange={(list, next) => void change(list, next)}
        onRemove={(list) => void remove(list)}
        onStop={stop}
      />
      <FollowedLists
        lists={followed.value}
        ask={ask.value}
        onFile={(file) => void readFile(file)}
        onAddress={(url) => void lookAt(url)}
        onFollow={(token, name) => void follow(token, name)}
        onLater={later}
        onRefresh={(list) => void refresh(list)}
        onLeave={(list) => void leave(list)}
      />
    </>
  ),
};
