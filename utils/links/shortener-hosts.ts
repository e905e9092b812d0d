/**
 * Hosts whose whole purpose is to stand for any address somebody gives them, from public lists and
 * their own pages. Short names of one firm, which lead to that firm alone, are not among them.
 */
export const shortenerHosts = `
0rz.tw 1link.in 1pt.co 1un.fr 1url.com 1url.cz 1wb2.net 2.gp 2.ht 2big.at 2doc.net 2fear.com
2no.co 2tu.us 2ty.in 3.ly 307.to 3x.si 4i.ae 4ms.me 4url.cc 5z8.info 6fr.ru 6g6.eu 6url.com 7.ly
76.gd 77.ai 7fth.cc 7li.in 7vd.cn 8u.cz 944.la 98.to 985.so 9qr.de a.gg a.nf a0.fr a2a.me aa.cx
abbr.sk abbrr.com abre.ai acort.me acortar.link ad-med.cz ad7.biz adb.ug adf.ly adfa.st adfly.fr
adfoc.us adjix.com adshort.co adv.li ajn.me aka.gr alil.in alturl.com any.gs aqva.pl ares.tl
asso.in atu.ca au.ms ayt.fr azali.fr azc.cc b00.fr b23.tv b54.in baid.us bc.vc bcvc.live
bee4.biz bim.im bit.do bit.ly bitly.com bitly.kr bitw.in bkite.com bl.ink blap.net blasze.com
ble.pl blu.cc bote.me bougn.at br4.in brk.to brzu.net bsa.ly budurl.com buff.ly bul.lu
burnurl.com bxl.me bzh.me c11.kr cachor.ro canurl.com captur.in catchylink.com cbug.cc ccj.im
cepet.in cety.app cf.ly cf2.me cf6.co chilp.it chzb.gr clc.am clck.ru cleanuri.com cli.gs
clicksfly.com clicky.me clikk.in clk.ink clk.sh clop.in cn86.org cpmlink.net cuon.io cur.lv
curl.im cut.ly cut.pe cutt.it cutt.ly cutt.us cutu.me cuturl.com cuty.io cybr.fr cyonix.to dd.ma
decenturl.com dfl8.me dft.ba digbig.com direct-link.net dlvr.it doiop.com dolp.cc dopice.sk
droid.ws droplink.co du-link.in dub.co dub.sh dv.gd dwz.cn dwz.date dy.fi dyo.gs e37.eu
earnl.ink easyuri.com easyurl.net ecra.se ely.re encr.pw encurtador.com.br erax.cz erw.cz
esyurl.com ewerl.com ex9.co exe.app exe.io exeo.app ezurl.cc fa.by fc-lc.com fc.lc fff.re fff.to
fff.wf ffu.sh fhurl.com filz.fr firsturl.de flq.us fly2.ws fnk.es foe.hn folu.me fon.gs freak.to
freze.it fur.ly fuseurl.com fwd4.me fwib.net g.ro.lt g00.me geni.us gg.gg gl.am go2.me
go2cut.com goo.gl goshrink.com gotrim.me gowat.ch gplinks.co gplinks.in grabify.link gri.ms
grn.cc gurl.es han.gl hec.su hide.my hit.my hjkl.fr hmm.rs hoo.be hops.me hourl.com hsblinks.com
ht.ly htxt.it hubs.ly hugeurl.com hurl.it hurl.me hurl.ws hypershort.link hyperurl.co i-2.co
i.gal i99.cz icanhaz.com icit.fr ick.li icks.ro idek.net ift.tt iiiii.in iky.fr ilix.in inx.lv
iplogger.com iplogger.org iplogger.ru irt.me is.gd isra.li iterasi.net itm.im itshrunk.com
ity.im ix.lt ix.sk j.gs j.mp jdem.cz jieb.be jijr.com jly.link jmp2.net joturl.com jp22.net
jpeg.ly jqw.de just.as kask.us kd2.org kfd.pl kissa.be kl.am klck.me ko.gl korta.nu kr3w.de
krat.si kratsi.cz krod.cz krunchd.com kuc.cz kutt.it kutt.to kxb.me l-k.be l.gg l9.fr l9k.net
lat.ms lc-s.co lc.cx lcut.in lety.io lien.li lien.pl lihi.cc lihi.io lihi1.com lihi2.com liip.to
liltext.com lin.cr lin.io link-to.net linkbee.com linkbun.ch linkly.link linkn.co linkpop.link
linkr.it linkshrink.net linkvertise.com liurl.cn ln-s.net ln-s.ru lnk.at lnk.by lnk.co
lnk.direct lnk.gd lnk.in lnk.ly lnk.ms lnk.sk lnk.to lnkd.in lnkfi.re lnks.fr lnky.fr lnp.sn
loom.ly loopt.us lp25.fr lrl.kr lru.jp lstu.fr lt.tl lurl.no lvvk.com m1p.fr m3mi.com maac.io
makeitbrief.com maper.info mcaf.ee mdisk.pro mdl29.net me-qr.com me2.do merky.de metamark.net
mic.fr migre.me minilien.com miniurl.com minu.me minurl.fr moby.to moourl.com mrte.ch mrw.so
multiurl.com mut.lu muz.so myloc.me myppt.cc myurl.in n9.cl nanoo.ng nblo.gs netnet.me nicou.ch
nig.gr njx.me nn.nf notlong.com nov.io nq.st nsfw.in nutshellurl.com nxy.in o-x.fr o.ly oc1.us
oko.sh okok.fr om.ly omf.gd omoikane.net onj.me ooqx.com opn.to orz.se ou.af ou.gd oua.be ouo.io
ouo.press ouo.today ow.ly p.pw p8g.tw para.pt past.is pd.am pdh.co ph.dog ph.ly pic.gd pich.in
pin.st piurl.com plots.fr pnt.me po.st poprl.com posted.at ppfr.it ppst.me ppt.cc ppt.li
prejit.cz prettylinkpro.com profile.to pros.is psa.pm pse.is ptab.it ptiturl.com ptm.ro puke.it
pw2.ro pxl.link pxl.to py6.ru q-r.to q.gs qbn.ru qicute.com qlnk.net qps.ru qqc.co qr.ae
qr.codes qr.net qr1.at qrcc.me qrco.de qrfy.com qrs.ly qrtag.fr qte.me qu.tc qxp.cz qxp.sk qy.fi
r.im rb.gy rb6.co rcknr.io rdz.me re.vu readthis.ca reallytinyurl.com rebrand.ly redir.ec
redir.fr redirects.ca redirx.com redu.it ref.so reise.lc relink.fr replug.io retarget.im
reurl.cc ri.ms rickroll.it risu.io riz.cz riz.gd rlsd.link rlu.ru rocklinks.net rod.gs roflc.at
rotf.lol rsmonkey.com rt.nu rt.se ru.ly rubyurl.com rurl.org rww.tw s-url.fr s.coop s.gd s.id
s2r.co s4c.in s7y.us safe.mn sagyap.tk sameurl.com scnv.io scrnch.me sdu.sk seeme.at segue.se
sh.st shar.as sharein.com sharetabs.com shink.de shiny.link shor.by shorl.com short.cc short.gy
short.ie short.io short.pk short.to shortcm.li shorte.st shorten.ee shorten.is shorten.so
shorten.tv shortlink.de shortlink.st shortlinks.co shortna.me shortpixel.link shortr.me
shorturl.ac shorturl.asia shorturl.at shorturl.com shorturl.de shorturl.gg shout.to show.my
shrinkearn.com shrinkee.com shrinkify.com shrinkme.io shrinkme.us shrinkr.com shrinkster.com
shrt.fr shrt.in shrt.st shrtco.de shrten.com shrtm.nu shrunkin.com shw.me shy.si sicax.net
simurl.com sina.lt sk.gy skr.sk skroc.pl slki.ru smarturl.it smfu.in smll.co smsh.me smurl.com
sn.im sn.vc snip.ly sniply.io snipr.com snipurl.com snipurl.net snkr.me snsw.us snurl.com so.gd
soc.cr sohu.gg soo.gd sp2.ro spedr.com spl.ink spn.sr sqrl.it squib.ly srnk.net srs.li ssl.gs
starturl.com sturly.com su.pr suo.im suo.nz supr.link surl.co.uk surl.gd surl.hu surl.li surl.me
sux.cz switchy.io swiy.co swtt.cc sy.pe t.cn t.co t.ht t.ly t.me.uk t1p.de t2m.io ta.gd
tabzi.com tapit.us tau.pe tbd.ly tdjt.cz tgr.me tgr.ph thinfi.com thrdl.es tighturl.com tin.li
tini.cc tinu.be tiny.cc tiny.ee tiny.ie tiny.lt tiny.ms tiny.one tiny.pl tinyarro.ws tinylink.in
tinylink.net tinyuri.ca tinyurl.co tinyurl.com tinyurl.hu tl.gd tldr.sk tllg.net tmi.me tnij.org
tnlink.in tny.com tny.cz tny.im to.ly to8.cc togoto.us tohle.de totc.us tpm.ly tpmr.com tr.ee
tr.im tr5.in tra.kz trackurl.it trck.me trib.al trick.ly trk.li trkr.ws trumpink.lt trunc.it
try2link.com turo.us twb.ly twet.fr twhub.com twirl.at twit.ac twitclicks.com twitterurl.net
twitterurl.org twitthis.com twiturl.de twlr.me twtr.us twurl.cc twurl.nl u.bb u.mavrev.com u.nu
u.to u6e.de ub0.cc uby.es ucam.me ug.cz uii.io uiop.me ulmt.in ulu.lu ulvis.net unlc.us
updating.me upzat.com ur.ly ur1.ca url-opener.com url.cn url.ie url.kr url2.fr url360.me url4.eu
url5.org urlbae.com urlbe.link urlborg.com urlbrief.com urlcover.com urlcut.com urlday.cc
urldefender.link urlgeni.us urlhawk.com urlify.io urlin.it urlkiss.com urlpass.com urlr.me
urlra.com urls.fr urlshorteners.com urlsnip.com urlwatch.net urlx.ie urly.fi urly.it urlz.fr
urlzen.com usite.link utfg.sk utm.guru utm.io v.gd v.ht v5.gd vaaa.fr valv.im vaza.me vb.ly
vbly.us vd.gy vd55.com verd.in vgn.am vgn.me vht.to virl.com vl.am vm.lc vn.link vo.la
voizle.com vsll.eu vt802.us vur.me vurl.bz vurl.com vv.vg vzturl.com w.url.cn w1p.fr w3t.org
w55.de wa.link waa.ai wapurl.co wb1.eu wbo.li wclink.co we.link wed.li wipi.es wn.nr wplink.cc
wtc.la wu.cz ww7.fr wwy.me x.co x.nu x.vu x2c.eu xaddr.com xav.cc xeeurl.com xgd.in xib.me
xil.in xl8.eu xlurl.de xoe.cz xrl.in xrl.us xt3.me xua.me xub.me xurl.es xurl.jp xurls.co xy2.eu
xzb.cc yagoa.fr yagoa.me yatuc.com yau.sh yeca.eu yect.com yep.it yip.su yogh.me yon.ir
youfap.me yuarel.com yuse.ru yyv.co z9.fr za.gl zap.buzz zapit.nu zee.gl zeek.ir zi.ma zi.mu
zii.bz zipmyurl.com zkr.cz zkrat.me zkrt.cz zoodl.com zpag.es zpr.io zti.me zud.me zurl.ir
zurl.ws zws.im zz.gd zz.vc zzang.kr zzb.bz
`;
