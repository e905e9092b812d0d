import { OwnIcon } from "@/components/OwnIcon";
import { useTranslate } from "@/components/translate";
import { trusted } from "@/components/trusted";

/**
 * Always in sight, and always as high: what leaves this device or, after a change, its undo. Nothing
 * moves under the hand when that comes.
 */
export function PopupFoot(props: {
  /** A message id. */
  readonly promise: string;
  /** The change is not stored yet. */
  readonly isStoring?: boolean | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onOptions: () => void;
}) {
  const translate = useTranslate();
  const { promise, isStoring = false, onUndo } = props;
  return (
    <div class="foot">
      {onUndo === undefined ? (
        <span>
          <OwnIcon name="device" />
          {translate(promise)}
        </span>
      ) : null}
      <span class="undo-line" role="status">
        {onUndo === undefined ? null : (
          <>
            <OwnIcon name={isStoring ? "saving" : "saved"} />
            <span>{translate(isStoring ? "ui_popup_save_saving" : "ui_popup_changed")}</span>
            <button type="button" class="quiet small" data-popup="undo" onClick={trusted(onUndo)}>
              <OwnIcon name="undo" />
              {translate("ui_popup_undo")}
            </button>
          </>
        )}
      </span>
      <button type="button" class="link" onClick={trusted(props.onOptions)}>
        {translate("ui_popup_options")}
      </button>
    </div>
  );
}
