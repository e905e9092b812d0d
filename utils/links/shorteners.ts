/** Hosts whose whole purpose is to stand for another address. */
const hosts = new Set(
  (
    "bit.ly j.mp tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly cutt.ly rebrand.ly rb.gy t.ly " +
    "shorturl.at s.id tiny.cc bl.ink short.io adf.ly bc.vc ouo.io ouo.press shorte.st sh.st " +
    "linkvertise.com lnkd.in dlvr.it ift.tt trib.al soo.gd clck.ru u.to qr.ae x.co po.st su.pr " +
    "snip.ly snipurl.com budurl.com moourl.com prettylinkpro.com qps.ru zpr.io urlz.fr kutt.it " +
    "tny.im tr.im cli.gs fur.ly wp.me db.tt git.io aka.ms amzn.to fb.me youtu.be nyti.ms " +
    "spoti.fi apple.co g.co hyperurl.co lnk.to linktr.ee smarturl.it 1url.com hubs.ly mcaf.ee"
  ).split(" "),
);
/** Short names of one owner: they lead to that owner and hide nothing about it. */
const ownNames = new Set(
  "youtu.be git.io aka.ms nyti.ms apple.co g.co fb.me wp.me amzn.to spoti.fi lnkd.in linktr.ee".split(
    " ",
  ),
);

/** True where the link's destination cannot be told from its address. */
export function isShortener(host: string): boolean {
  const plain = host.replace(/^www\./, "");
  return hosts.has(plain) && !ownNames.has(plain);
}
