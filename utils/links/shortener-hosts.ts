/**
 * Hosts whose whole purpose is to stand for any address somebody gives them, from public lists and
 * their own pages. Short names of one firm, which lead to that firm alone, are not among them.
 * An ending, then what stands before it: ".ly adf bit" are "adf.ly" and "bit.ly".
 */
const listed = `
.ac shorturl twit
.ae 4i qr
.af ou
.ai 77 abre waa
.al trib
.am clc gl kl pd vgn vl
.app cety exe exeo
.as just shar
.asia shorturl
.at 2big bougn lnk posted qr1 roflc seeme shorturl twirl
.ba dft
.bb u
.be hoo jieb kissa l-k oua tinu
.biz ad7 bee4
.br encurtador.com
.buzz zap
.by fa lnk shor
.bz vurl zii zzb
.ca atu readthis redirects tinyuri ur1
.cc 4url 7fth azc blu cbug dolp ezurl grn lihi myppt ppt reurl short swtt tini tiny to8 twurl ub0
urlday wplink xav xzb
.ch gowat linkbun mrte nicou
.cl n9
.cn 7vd dwz liurl t url w.url
.co 1pt 2no adshort cf6 droplink dub ex9 gplinks hyperurl i-2 lc-s linkn lnk pdh qqc rb6 s2r
shortlinks smll swiy t tinyurl wapurl wclink x xurls yyv
.codes qr
.com 1url 2fear 6url abbrr adjix alturl bitly bkite blasze budurl burnurl canurl catchylink cleanuri
clicksfly cuturl decenturl digbig doiop easyuri esyurl ewerl fc-lc fhurl fuseurl go2cut goshrink
hourl hsblinks hugeurl icanhaz iplogger itshrunk jijr joturl krunchd lihi1 lihi2 liltext linkbee
linkvertise lvvk m3mi makeitbrief me-qr minilien miniurl moourl multiurl notlong nutshellurl ooqx
piurl poprl prettylinkpro ptiturl qicute qrfy reallytinyurl redirx rsmonkey rubyurl sameurl sharein
sharetabs shorl shorturl shrinkearn shrinkee shrinkify shrinkr shrinkster shrten shrunkin simurl
smurl snipr snipurl snurl spedr starturl sturly tabzi thinfi tighturl tinyurl tny tpmr try2link
twhub twitclicks twitthis u.mavrev upzat url-opener urlbae urlborg urlbrief urlcover urlcut urlhawk
urlkiss urlpass urlra urlshorteners urlsnip urlzen vd55 virl voizle vurl vzturl xaddr xeeurl yatuc
yect yuarel zipmyurl zoodl
.coop s
.cr lin soc
.cx aa lc
.cz 1url 8u ad-med erax erw i99 jdem kratsi krod kuc prejit qxp riz sux tdjt tny ug wu xoe zkr zkrt
.date dwz
.de 9qr firsturl jqw kr3w merky qrco shink shortlink shorturl shrtco t1p tohle twiturl u6e w55 xlurl
.direct lnk
.do bit me2
.dog ph
.ec redir
.ee mcaf shorten tiny tr
.es fnk gurl thrdl uby wipi xurl zpag
.eu 6g6 e37 url4 vsll wb1 x2c xl8 xy2 yeca
.fi dy qy urly
.fr 1un a0 adfly ayt azali b00 cybr filz hjkl icit iky l9 lnks lnky lp25 lstu m1p mic minurl o-x
okok plots qrtag redir relink s-url shrt twet url2 urls urlz vaaa w1p ww7 yagoa z9
.gal i
.gd 76 dv is lnk omf ou pic riz s so soo surl ta tl v v5 zz
.gg a gg l shorturl sohu
.gl goo han ko za zee
.gp 2
.gr aka chzb nig
.gs any cli dyo fon j nblo q rod ssl
.guru utm
.gy rb short sk vd
.hn foe
.ht 2 t v
.hu surl tinyurl
.id s
.ie short tiny url urlx
.im bim ccj curl itm ity r retarget sn suo tny tr valv zws
.in 1link 2ty 7li alil asso b54 bitw br4 captur cepet clikk clop du-link gplinks iiiii ilix lcut lnk
lnkd myurl nsfw nxy pich s4c shrt smfu tinylink tnlink tr5 ulmt verd xgd xil xrl
.info 5z8 maper
.ink bl clk earnl spl
.io cuon cuty exe lety lihi lin maac nov ouo rcknr replug risu scnv short shrinkme sniply switchy
t2m uii urlify utm zpr
.ir yon zeek zurl
.is past pros pse shorten
.it chilp cutt dlvr freze htxt hurl kutt linkr ppfr ptab puke redu rickroll smarturl sqrl trackurl
trunc urlin urly yep
.jp lru xurl
.kr bitly c11 lrl url zzang
.kz tra
.la 944 vo wtc
.lc fc reise vm
.li adv ick isra lien ppt shortcm srs surl tin trk wbo wed
.link acortar grabify hypershort jly linkly linkpop pxl rlsd shiny shortpixel supr urlbe urldefender
usite vn wa we
.live bcvc
.lol rotf
.lt g.ro ix sina tiny trumpink
.lu bul mut ulu
.lv cur inx
.ly 3 7 adf bit bsa buff cf cut cutt fur ht hubs jpeg lnk loom o om ow ph qrs rebrand ru snip squib
t tbd to tpm trick twb ur vb
.ma dd zi
.me 4ms a2a acort ajn bote bxl bzh cf2 clicky cutu dfl8 folu fwd4 g00 go2 gotrim hops hurl irt klck
kxb migre minu myloc netnet njx onj pnt ppst qrcc qte rdz scrnch shortna shortr shw smsh snkr surl
tgr tmi trck twlr ucam uiop updating url360 urlr vaza vgn vur wwy xib xt3 xua xub yagoa yogh youfap
zkrat zti zud
.mn safe
.mp j
.ms au gri lat lnk ri tiny
.mu zi
.my hide hit show
.net 1wb2 2doc blap brzu cpmlink direct-link easyurl fwib idek iterasi jmp2 jp22 l9k link-to
linkshrink ln-s mdl29 metamark omoikane qlnk qr rocklinks sicax snipurl srnk tinylink tllg
twitterurl ulvis urlwatch
.nf a nn
.ng nanoo
.nl twurl
.no lurl
.nr wn
.nu korta rt shrtm u x zapit
.nz suo
.one tiny
.org cn86 iplogger kd2 rurl tnij twitterurl url5 w3t
.pe cut sy tau
.ph tgr
.pk short
.pl aqva ble kfd lien skroc tiny
.pm psa
.pr su
.press ouo
.pro mdisk
.pt para
.pw encr p
.re ely fff lnkfi
.ro cachor icks ptm pw2 sp2
.rs hmm
.ru 6fr clck iplogger ln-s py6 qbn qps rlu slki yuse
.se ecra orz rt segue
.sh clk dub ffu oko yau
.si 3x krat shy
.sk abbr dopice ix lnk qxp sdu skr tldr utfg
.sn lnp
.so 985 mrw muz ref shorten
.sr spn
.st adfa nq pin po sh shorte shortlink shrt
.su hec yip
.tc qu
.tk sagyap
.tl ares lt
.to 307 98 brk cyonix fff freak kutt liip lnk moby opn profile pxl q-r short shout u vht
.today ouo
.tt ift
.tv b23 shorten
.tw 0rz p8g rww
.ug adb
.uk surl.co t.me
.us 2tu adfoc baid cutt flq geni kask loopt oc1 s7y shrinkme snsw tapit togoto totc turo twtr unlc
urlgeni vbly vt802 xrl
.vc bc sn zz
.vg vv
.vu re x
.wf fff
.ws droid fly2 hurl tinyarro trkr zurl
`;

export const shortenerHosts: readonly string[] = listed
  .trim()
  .split(/\s+(?=\.\w+\s)/)
  .flatMap((row) => {
    const [ending = "", ...names] = row.split(/\s+/);
    return names.map((name) => name + ending);
  });
