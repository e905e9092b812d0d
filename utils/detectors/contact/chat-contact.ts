import { requiredWords } from "@/utils/detectors/prefilter/required-words";

/** A chat by name or address, and whom to write there; any letters' case. */
export const chatContact =
  /(?<![\p{L}\p{N}])(?:(?:https?:\/\/)?(?:t\.me|wa\.me|telegram\.me|join\.skype\.com|chat\.whatsapp\.com|discord\.gg|vk\.me)\/\+?[\w-]{3,40}|(?:whats ?app|telegram|viber|we ?chat|signal|kik|skype|icq|snapchat|kakao(?:talk)?|line id|微信|vx|qq|扣|카톡|텔레그램|ватсап|телеграм+)(?: ?(?:number|no|id|nr|me|us|at|on|is|her|him|号|群))?\s?[.:=@(-]{0,3}\s?(?:\+?\d(?:[ ().-]{0,2}\d){6,14}|(?=[\p{L}]{0,20}[\d_@+])[@+]?[\p{L}\d_.+-]{4,32}))/iuy;

/** The one name of a chat that is too short to be looked for among other words. */
export const shortChat = "扣";

/** Words one of which begins all others. */
export function chatContactWords(): readonly string[] | undefined {
  return requiredWords(chatContact.source.replace(`|${shortChat}|`, "|"));
}
