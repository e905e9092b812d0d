/** Chats by name, in folded text. */
export const chatNames =
  /(?<![\p{L}\p{N}])(?:whats ?app|telegram|t\.me|wechat|微信|viber|skype|icq|kakao|카톡|line id)(?![\p{L}\p{N}])/u;

/** Words one of which is in every sum that is written in words. */
export const currencyWords = ["usd", "eur", "btc", "dollar"];

/** Words of people who talk about advertising, in folded text. */
export const talkOfAds =
  /(?<!\p{L})(?:spam\w*|advertis\w+|adverts?|ads|newspeak|clickbait|(?:stop|quit) (?:sending|e-?mailing|calling|showing|pushing)|propaganda|marketing|sponsored|commercials?|(?:an|the|this|that|another) ad|werbung|reklame|publicite|publicidad|pubblicita|reclame|reklam\p{L}*|реклам\p{L}*|спам\p{L}*)(?!\p{L})/u;
