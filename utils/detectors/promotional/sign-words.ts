/** Chats by name, in folded text. */
export const chatNames =
  /(?<![\p{L}\p{N}])(?:whats ?app|telegram|t\.me|wechat|微信|viber|skype|icq|kakao|카톡|line id)(?![\p{L}\p{N}])/u;

/** Words one of which is in every sum that is written in words. */
export const currencyWords = ["usd", "eur", "btc", "dollar"];
